#include "rolefit/share.hpp"

#include <string>

#include "fuzz/properties.hpp"

/// Uses any bytes in three ways: as a code, as the contents of a code with a correct checksum, and as answers whose
/// code is then damaged.
namespace {

using namespace rolefit;

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const Quiz& quiz() {
  static const auto quiz = fuzz::quiz_of_every_kind();
  return quiz;
}

/// A code of `bytes` with a correct checksum. A fuzzer would not find one by chance.
std::string sealed(std::string bytes) {
  std::uint32_t crc = 0xffffffffu;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1u ? 0xedb88320u : 0u);
  }
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(static_cast<unsigned char>(~crc >> shift));

  std::string code;
  std::uint32_t bits = 0;
  int n = 0;
  for (const char c : bytes) {
    bits = bits << 8 | static_cast<unsigned char>(c);
    for (n += 8; n >= 6; n -= 6) code += kAlphabet[bits >> (n - 6) & 63u];
  }
  if (n > 0) code += kAlphabet[bits << (6 - n) & 63u];
  return code;
}

/// If a code can be read, writing its answers must give the same code.
void check_code(std::string_view code) {
  const auto answers = unshare(quiz(), code);
  if (!answers) return fuzz::check_error(answers.error(), {});
  const auto again = share(quiz(), *answers);
  fuzz::check(again && *again == code, "a code is the only one of its answers");
}

/// Makes answers from the bytes, and changes one character of their code.
void check_slip(std::string_view text) {
  Answers answers;
  for (std::size_t i = 0; i < quiz().items.size(); ++i) {
    const auto byte = i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    answers.push_back(static_cast<int>(byte % (quiz().items[i].categories() + 1)) + kUnanswered);
  }
  auto code = share(quiz(), answers);
  fuzz::check(code.has_value(), "answers have a code");
  const auto read = unshare(quiz(), *code);
  fuzz::check(read && *read == answers, "a code gives the answers back");

  if (text.size() < 2) return;
  auto& slip = (*code)[static_cast<unsigned char>(text[0]) % code->size()];
  const char other = kAlphabet[static_cast<unsigned char>(text[1]) % kAlphabet.size()];
  if (slip == other) return;
  slip = other;
  const auto damaged = unshare(quiz(), *code);
  fuzz::check(!damaged && damaged.error().code == ErrorCode::damaged, "a slip of one character is noticed");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto text = fuzz::text_of(bytes, size);
  check_code(text);
  check_code(sealed(std::string(text)));
  check_slip(text);
  return 0;
}
