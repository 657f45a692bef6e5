#pragma once

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// What the tool needs of the operating system beyond standard C++. No other file of the core calls the system: a test
/// looks for that. Texts are UTF-8 on every system.
namespace rolefit::cli {

inline constexpr int kStandardInput = 0;
inline constexpr int kStandardOutput = 1;
inline constexpr int kStandardError = 2;

/// From here to the end of the program, the standard streams carry bytes unchanged, and a terminal shows UTF-8. Only
/// Windows needs it: there, a program would read and write CR LF for LF, and print in the code page of the country.
void use_plain_streams();

/// The arguments of main(), without the name of the program.
std::vector<std::string> arguments(int argc, char** argv);

/// The path of the file that the user calls `name`.
std::filesystem::path path_of(const std::string& name);

/// Opens a file to read. std::FILE tells an error from the end; not every library's std::ifstream does. Null, with
/// errno, if the file cannot be opened.
std::FILE* open_to_read(const std::string& name);

/// The descriptor of an open file, for read_some().
int descriptor_of(std::FILE* file);

/// What an error number means.
std::string described(int error);

/// ": " and what an error number means, to follow what went wrong; "" for 0.
std::string why(int error);

bool is_terminal(int descriptor);

/// Whether standard error is a terminal that can redraw a line.
bool can_redraw();

/// The columns of the terminal on standard error; 80 if it does not say.
std::size_t terminal_width();

/// Writes to standard error at once, and ignores errors.
void write_to_terminal(std::string_view text);

/// Reads at most `most` bytes. Waits until there is at least one, even if the descriptor is non-blocking. Returns 0 at
/// the end, and −1 with errno if reading fails.
std::ptrdiff_t read_some(int descriptor, char* to, std::size_t most);

}  // namespace rolefit::cli
