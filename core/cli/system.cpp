#include "cli/system.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#ifdef _WIN32
#define NOMINMAX 1  // No macros min and max.
#include <windows.h>
// After windows.h, which it needs.
#include <fcntl.h>
#include <io.h>
#include <shellapi.h>

#include <limits>
#else
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace rolefit::cli {
namespace {

constexpr std::size_t kUsualWidth = 80;

}  // namespace

std::filesystem::path path_of(const std::string& name) {
  return {std::u8string(name.begin(), name.end())};  // Windows would take a std::string for its old code page.
}

std::string described(int error) {
  return std::strerror(error);
}

std::string why(int error) {
  return error == 0 ? "" : ": " + described(error);
}

#ifdef _WIN32

namespace {

HANDLE handle_of(int descriptor) {
  return ::GetStdHandle(descriptor == kStandardInput    ? STD_INPUT_HANDLE
                        : descriptor == kStandardOutput ? STD_OUTPUT_HANDLE
                                                        : STD_ERROR_HANDLE);
}

std::string utf8(const wchar_t* text) {
  const int bytes = ::WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
  std::string out(static_cast<std::size_t>(std::max(bytes, 1)), '\0');
  ::WideCharToMultiByte(CP_UTF8, 0, text, -1, out.data(), bytes, nullptr, nullptr);
  out.pop_back();  // The terminating zero.
  return out;
}

}  // namespace

std::FILE* open_to_read(const std::string& name) {
  return ::_wfopen(path_of(name).c_str(), L"rb");
}

int descriptor_of(std::FILE* file) {
  return ::_fileno(file);
}

void use_plain_streams() {
  for (const int descriptor : {kStandardInput, kStandardOutput, kStandardError}) ::_setmode(descriptor, _O_BINARY);
  static const UINT before = ::GetConsoleOutputCP();  // 0 without a terminal.
  if (before == 0) return;
  ::SetConsoleOutputCP(CP_UTF8);
  std::atexit([] { ::SetConsoleOutputCP(before); });  // The terminal outlives the program.
}

std::vector<std::string> arguments(int argc, char** argv) {
  int count = 0;
  wchar_t** const wide = ::CommandLineToArgvW(::GetCommandLineW(), &count);
  if (!wide) return {argv + std::min(argc, 1), argv + argc};
  std::vector<std::string> all;
  for (int i = 1; i < count; ++i) all.push_back(utf8(wide[i]));
  ::LocalFree(wide);
  return all;
}

bool is_terminal(int descriptor) {
  DWORD mode = 0;  // _isatty() would also say yes to NUL.
  return ::GetConsoleMode(handle_of(descriptor), &mode) != 0;
}

bool can_redraw() {
  DWORD mode = 0;
  const HANDLE error = handle_of(kStandardError);
  return ::GetConsoleMode(error, &mode) != 0 &&
         ::SetConsoleMode(error, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;  // Since Windows 10.
}

std::size_t terminal_width() {
  CONSOLE_SCREEN_BUFFER_INFO screen{};
  if (::GetConsoleScreenBufferInfo(handle_of(kStandardError), &screen) == 0) return kUsualWidth;
  const int width = screen.srWindow.Right - screen.srWindow.Left + 1;
  return width > 0 ? static_cast<std::size_t>(width) : kUsualWidth;
}

void write_to_terminal(std::string_view text) {
  ::_write(kStandardError, text.data(), static_cast<unsigned>(text.size()));
}

std::ptrdiff_t read_some(int descriptor, char* to, std::size_t most) {
  constexpr std::size_t kMost = std::numeric_limits<int>::max();
  return ::_read(descriptor, to, static_cast<unsigned>(std::min(most, kMost)));
}

#else

std::FILE* open_to_read(const std::string& name) {
  return std::fopen(name.c_str(), "rb");
}

int descriptor_of(std::FILE* file) {
  return ::fileno(file);
}

void use_plain_streams() {}

std::vector<std::string> arguments(int argc, char** argv) {
  return {argv + std::min(argc, 1), argv + argc};
}

bool is_terminal(int descriptor) {
  return ::isatty(descriptor) == 1;
}

bool can_redraw() {
  const char* const terminal = std::getenv("TERM");
  return is_terminal(kStandardError) && terminal && *terminal != '\0' && std::string_view(terminal) != "dumb";
}

std::size_t terminal_width() {
  winsize size{};
  return ::ioctl(kStandardError, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : kUsualWidth;
}

void write_to_terminal(std::string_view text) {
  [[maybe_unused]] const auto written = ::write(kStandardError, text.data(), text.size());
}

std::ptrdiff_t read_some(int descriptor, char* to, std::size_t most) {
  for (;;) {
    const auto n = ::read(descriptor, to, most);
    if (n >= 0 || (errno != EINTR && errno != EAGAIN)) return n;
    if (errno == EAGAIN) {  // A terminal may not block, after some other programs.
      pollfd ready{.fd = descriptor, .events = POLLIN, .revents = 0};
      ::poll(&ready, 1, -1);
    }
  }
}

#endif

}  // namespace rolefit::cli
