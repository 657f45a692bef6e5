#include "rolefit/share.hpp"

#include <bit>
#include <limits>
#include <vector>

#include "crc.hpp"
#include "numeric.hpp"

namespace rolefit {
namespace {

constexpr std::size_t kCrcBytes = 4;
constexpr std::size_t kLeastBytes = 1 + 4 + 1 + kCrcBytes;  // version, identity, the answer to one item, checksum
constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// FNV-1a with 64 bits over what stands in a quiz, every list after its length and every number as eight bytes, the
/// lowest first.
class Hash {
 public:
  void add(std::uint64_t number) noexcept {
    for (int shift = 0; shift < 64; shift += 8) add_byte(static_cast<std::uint8_t>(number >> shift));
  }

  void add(double number) noexcept { add(bits_of(number == 0.0 ? 0.0 : number)); }  // −0 is 0

  void add(const std::string& text) noexcept {
    add(std::uint64_t{text.size()});
    for (const char c : text) add_byte(static_cast<std::uint8_t>(c));
  }

  void add(const std::vector<double>& numbers) noexcept {
    add(std::uint64_t{numbers.size()});
    for (const double number : numbers) add(number);
  }

  /// All 64 bits mixed into 32, by the last steps of MurmurHash3.
  std::uint32_t digest() const noexcept {
    auto x = state_;
    x = (x ^ (x >> 33)) * 0xff51afd7ed558ccdu;
    x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53u;
    return static_cast<std::uint32_t>(x ^ (x >> 33));
  }

 private:
  void add_byte(std::uint8_t byte) noexcept { state_ = (state_ ^ byte) * 0x100000001b3u; }

  std::uint64_t state_ = 0xcbf29ce484222325u;
};

/// Bytes, filled bit by bit from the highest bit of the first one; what is not yet filled is 0.
class BitWriter {
 public:
  void put(std::uint64_t value, std::size_t bits) {
    for (; bits > 0; --bits, ++size_) {
      if (size_ % 8 == 0) bytes_.push_back(0);
      const auto bit = (value >> (bits - 1)) & 1u;
      bytes_.back() = static_cast<std::uint8_t>(bytes_.back() | bit << (7 - size_ % 8));
    }
  }

  void fill_byte() noexcept { size_ = 8 * bytes_.size(); }

  std::size_t size() const noexcept { return size_; }  ///< In bits.
  std::span<const std::uint8_t> bytes() const noexcept { return bytes_; }

 private:
  std::vector<std::uint8_t> bytes_;
  std::size_t size_ = 0;
};

/// The same bits, one number after the other; 0 behind the end.
class BitReader {
 public:
  explicit BitReader(std::span<const std::uint8_t> bytes) noexcept : bytes_(bytes) {}

  std::uint64_t take(std::size_t bits) noexcept {
    std::uint64_t value = 0;
    for (; bits > 0; --bits, ++at_) value = value << 1 | (at_ < size() ? bytes_[at_ / 8] >> (7 - at_ % 8) & 1u : 0u);
    return value;
  }

  std::size_t size() const noexcept { return 8 * bytes_.size(); }
  std::size_t left() const noexcept { return size() > at_ ? size() - at_ : 0; }

 private:
  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

/// Items `first` to `last` − 1, whose answers together are one number of `bits` bits: their digits, 0 for unanswered
/// and else the category + 1, in a system where each item has its own base. As many items as 64 bits hold.
struct Group {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t bits = 0;
};

std::uint64_t base(const Item& item) noexcept {
  return item.categories() + 1;
}

std::vector<Group> groups(const Quiz& quiz) {
  std::vector<Group> out;
  std::uint64_t product = 0;
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const auto next = base(quiz.items[i]);
    if (out.empty() || product > std::numeric_limits<std::uint64_t>::max() / next) {
      out.push_back({.first = i});
      product = 1;
    }
    product *= next;
    out.back().last = i + 1;
    out.back().bits = static_cast<std::size_t>(std::bit_width(product - 1));
  }
  return out;
}

Error not_a_code() {
  return {.code = ErrorCode::not_a_code, .message = "this is not the code of a result"};
}

Error damaged() {
  return {.code = ErrorCode::damaged, .message = "the code is damaged: a character is wrong or missing"};
}

}  // namespace

std::uint32_t identity(const Quiz& quiz) {
  Hash hash;
  hash.add(std::uint64_t{quiz.traits.size()});
  for (const auto& trait : quiz.traits) {
    hash.add(trait.id);
    hash.add(trait.loading);
  }
  hash.add(std::uint64_t{quiz.roles.size()});
  for (const auto& role : quiz.roles) {
    hash.add(role.id);
    hash.add(role.prior);
    hash.add(role.mean);
    hash.add(role.sd);
  }
  hash.add(std::uint64_t{quiz.items.size()});
  bool has_shares = false;
  for (const auto& item : quiz.items) {
    hash.add(item.id);
    hash.add(std::uint64_t{item.trait});
    hash.add(std::uint64_t{item.model == ItemModel::nominal});
    hash.add(item.slope);
    hash.add(item.intercepts);
    hash.add(item.scores);
    // Only where they occur, so that the codes of other quizzes stay what they were.
    if (!item.shift.empty()) {
      hash.add(std::string("shift"));
      hash.add(item.shift);
    }
    if (!item.shares.empty()) {
      hash.add(std::string("shares"));
      hash.add(item.shares);
      has_shares = true;
    }
  }
  hash.add(quiz.temperature);
  hash.add(std::uint64_t{quiz.nodes});
  if (has_shares) hash.add(quiz.dependence);
  return hash.digest();
}

Result<std::string> share(const Quiz& quiz, std::span<const int> answers) {
  if (const auto answered = count_answers(quiz, answers); !answered) return answered.error();
  BitWriter code;
  code.put(kShareVersion, 8);
  code.put(identity(quiz), 32);
  for (const auto& group : groups(quiz)) {
    std::uint64_t value = 0;
    for (std::size_t i = group.last; i-- > group.first;) {
      value = value * base(quiz.items[i]) + static_cast<std::uint64_t>(answers[i] - kUnanswered);
    }
    code.put(value, group.bits);
  }
  code.fill_byte();
  code.put(crc32(code.bytes()), 32);

  std::string text;
  for (BitReader bits(code.bytes()); bits.left() > 0;) text += kAlphabet[static_cast<std::size_t>(bits.take(6))];
  return text;
}

Result<Answers> unshare(const Quiz& quiz, std::string_view code) {
  BitWriter text;
  for (const char c : code) {
    const auto six = kAlphabet.find(c);
    if (six == std::string_view::npos) return not_a_code();
    text.put(six, 6);
  }
  const auto bytes = text.bytes().first(text.size() / 8);
  if (bytes.size() < kLeastBytes) return not_a_code();

  // The checksum comes before all that the code says of itself, which a slip may have changed as well.
  const auto body = bytes.first(bytes.size() - kCrcBytes);
  const std::size_t spare = text.size() % 8;
  if (spare == 6 || (spare > 0 && text.bytes().back() != 0)) return damaged();
  if (BitReader(bytes.last(kCrcBytes)).take(32) != crc32(body)) return damaged();

  BitReader bits(body);
  if (const auto version = bits.take(8); version != kShareVersion) {
    return Error{.code = ErrorCode::other_version,
                 .message = "the code is of version " + std::to_string(version) + "; this program reads version " +
                            std::to_string(kShareVersion)};
  }
  if (bits.take(32) != identity(quiz)) {
    return Error{.code = ErrorCode::other_quiz,
                 .message = "the code belongs to another quiz, or to this one before its numbers changed"};
  }

  Answers answers;
  answers.reserve(quiz.items.size());
  for (const auto& group : groups(quiz)) {
    if (bits.left() < group.bits) return not_a_code();
    auto value = bits.take(group.bits);
    for (std::size_t i = group.first; i < group.last; ++i) {
      answers.push_back(static_cast<int>(value % base(quiz.items[i])) + kUnanswered);
      value /= base(quiz.items[i]);
    }
    if (value != 0) return not_a_code();
  }
  if (bits.left() >= 8 || bits.take(bits.left()) != 0) return not_a_code();
  return answers;
}

}  // namespace rolefit
