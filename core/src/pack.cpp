#include "rolefit/pack.hpp"

#include <cmath>
#include <cstdint>
#include <span>

#include "crc.hpp"
#include "numeric.hpp"
#include "rolefit/text.hpp"

namespace rolefit {
namespace {

// Whole numbers below this, and these powers of ten, are doubles: their quotient is rounded once.
constexpr double kWhole = 0x1p53;
constexpr int kMostDecimals = 15;
constexpr double kTens[kMostDecimals + 1] = {1.0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
constexpr char kBits = 'x';
constexpr int kNibbles = 16;
constexpr char kHex[] = "0123456789abcdef";

std::uint32_t checksum(std::string_view text) noexcept {
  return crc32({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

class Packer {
 public:
  void add(std::string_view token) {
    text_ += token;
    text_ += ' ';
  }
  void add(std::size_t whole) { add(std::to_string(whole)); }
  void add(double x) {
    for (int decimals = 0; decimals <= kMostDecimals; ++decimals) {
      const double whole = std::round(x * kTens[decimals]);
      if (std::abs(whole) >= kWhole) break;
      if (bits_of(whole / kTens[decimals]) == bits_of(x)) return add(decimal(whole, decimals));
    }
    std::string bits(1, kBits);
    for (int nibble = kNibbles; nibble-- > 0;) bits += kHex[bits_of(x) >> (4 * nibble) & 15u];
    add(bits);
  }
  void add(const std::vector<double>& numbers) {
    for (const double number : numbers) add(number);
  }

  std::string take() {
    text_ += std::to_string(checksum(text_));
    return std::move(text_);
  }

 private:
  /// whole / 10^decimals
  static std::string decimal(double whole, int decimals) {
    auto digits = std::to_string(static_cast<std::int64_t>(std::abs(whole)));
    const auto behind = static_cast<std::size_t>(decimals);
    if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
    if (behind > 0) digits.insert(digits.size() - behind, ".");
    return std::signbit(whole) ? "-" + digits : digits;
  }

  std::string text_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view text) : text_(text) {}

  std::string_view token() {
    const auto end = text_.find(' ');
    const auto out = text_.substr(0, end);
    text_.remove_prefix(end == text_.npos ? text_.size() : end + 1);
    return out;
  }
  std::string text() { return std::string(token()); }

  std::size_t whole() { return static_cast<std::size_t>(digits(token(), 10)); }

  double number() {
    auto text = token();
    if (text.starts_with(kBits)) return double_of(digits(text.substr(1), 16));
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto point = text.find('.');
    const auto decimals = point == text.npos ? 0 : text.size() - point - 1;
    const double size = static_cast<double>(digits(text, 10)) / kTens[decimals <= kMostDecimals ? decimals : 0];
    return negative ? -size : size;
  }

  std::vector<double> numbers(std::size_t n) {
    std::vector<double> out(n);
    for (auto& x : out) x = number();
    return out;
  }

  /// Reads what follows a number of things; no more things than text.
  template <class Thing, class Read>
  void each(std::vector<Thing>& out, Read read) {
    for (std::size_t n = whole(); n > 0 && !text_.empty(); --n) read(out.emplace_back());
  }

 private:
  /// What the digits say, the point among them left out.
  static std::uint64_t digits(std::string_view text, unsigned base) noexcept {
    std::uint64_t out = 0;
    for (const char c : text) {
      if (c != '.') out = out * base + static_cast<std::uint64_t>(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return out;
  }

  std::string_view text_;
};

}  // namespace

Result<std::string> pack(const Quiz& quiz) {
  Packer packer;
  packer.add(quiz.id);
  packer.add(quiz.temperature);
  packer.add(quiz.dependence);
  packer.add(quiz.nodes);
  packer.add(quiz.pinned);
  packer.add(quiz.variety);
  packer.add(quiz.minimum);
  packer.add(quiz.sure);
  packer.add(quiz.traits.size());
  for (const auto& trait : quiz.traits) {
    packer.add(trait.id);
    packer.add(trait.loading);
  }
  packer.add(quiz.roles.size());
  for (const auto& role : quiz.roles) {
    packer.add(role.id);
    packer.add(role.prior);
    packer.add(role.mean);
    packer.add(role.sd);
  }
  packer.add(quiz.groups.size());
  for (std::size_t i = 0; i < quiz.groups.size(); ++i) {
    if (!is_id(quiz.groups[i])) {
      return Error{.code = ErrorCode::wrong_text,
                   .path = "/groups/" + std::to_string(i) + "/id",
                   .message = in_quotes(quiz.groups[i]) + " is not an id, so it cannot be packed"};
    }
    packer.add(quiz.groups[i]);
  }
  packer.add(quiz.items.size());
  for (const auto& item : quiz.items) {
    packer.add(item.id);
    packer.add(item.share_categories);
    if (item.has_trait()) {
      packer.add(item.trait);
      packer.add(item.slope);
      packer.add(item.intercepts.size());
      packer.add(item.intercepts);
      packer.add(item.scores.size());
      packer.add(item.scores);
      packer.add(item.shift.size());
      packer.add(item.shift);
    } else {
      packer.add(item.shares);
    }
    packer.add(item.group == kNoGroup ? 0 : item.group + 1);
  }
  return packer.take();
}

std::optional<Quiz> unpack(std::string_view text) {
  const auto body = text.substr(0, text.rfind(' ') + 1);
  if (body.empty() || text.substr(body.size()) != std::to_string(checksum(body))) return std::nullopt;
  Unpacker packed(body);
  Quiz quiz;
  quiz.id = packed.text();
  quiz.temperature = packed.number();
  quiz.dependence = packed.number();
  quiz.nodes = packed.whole();
  quiz.pinned = packed.whole();
  quiz.variety = packed.number();
  quiz.minimum = packed.whole();
  quiz.sure = packed.number();
  packed.each(quiz.traits, [&](Trait& trait) {
    trait.id = packed.text();
    trait.loading = packed.number();
  });
  packed.each(quiz.roles, [&](Role& role) {
    role.id = packed.text();
    role.prior = packed.number();
    role.mean = packed.numbers(quiz.traits.size());
    role.sd = packed.numbers(quiz.traits.size());
  });
  packed.each(quiz.groups, [&](std::string& group) { group = packed.text(); });
  packed.each(quiz.items, [&](Item& item) {
    item.id = packed.text();
    item.share_categories = packed.whole();
    if (item.share_categories == 0) {
      item.trait = packed.whole();
      item.slope = packed.number();
      item.intercepts = packed.numbers(packed.whole());
      item.scores = packed.numbers(packed.whole());
      item.model = item.scores.empty() ? ItemModel::graded : ItemModel::nominal;
      item.shift = packed.numbers(packed.whole());
    } else {
      item.shares = packed.numbers(quiz.roles.size() * item.share_categories);
    }
    if (const auto group = packed.whole(); group > 0) item.group = group - 1;
  });
  return quiz;
}

}  // namespace rolefit
