#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <unordered_set>
#include <vector>

#include "rolefit/quiz.hpp"

namespace rolefit {

/// Answers of people whose role is known, to a quiz that must outlive them. Equal ones are kept once with their number:
/// a byte an item each.
class Responses {
 public:
  static constexpr std::uint64_t kMaxPeople = 1'000'000'000'000;

  explicit Responses(const Quiz& quiz);

  /// Takes `count` people; none, and nothing changes. Fails as posterior() does, with out_of_range at "/role" for a
  /// role that the quiz has not, and with too_large when there would be more than kMaxPeople in all.
  Result<std::size_t> add(std::size_t role, std::span<const int> answers, std::uint64_t count = 1);

  /// The patterns in an order that does not depend on the one in which they were added: by role, then by the answer to
  /// one item after the other, unanswered first.
  std::vector<std::size_t> order() const;
  /// The same people in that order.
  Responses sorted() const;

  std::uint64_t people() const noexcept { return people_; }
  std::size_t patterns() const noexcept { return counts_.size(); }
  std::uint64_t count(std::size_t pattern) const noexcept { return counts_[pattern]; }
  std::size_t role(std::size_t pattern) const noexcept { return (*bytes_)[pattern * width_]; }
  int answer(std::size_t pattern, std::size_t item) const noexcept {
    return static_cast<int>((*bytes_)[pattern * width_ + 1 + item]) - 1;
  }

 private:
  using Bytes = std::vector<std::uint8_t>;  // per pattern: the role, then each item's category + 1, 0 for unanswered
  struct Hash {
    const Bytes* bytes;
    std::size_t width;
    std::size_t operator()(std::size_t pattern) const noexcept;
  };
  struct Equal {
    const Bytes* bytes;
    std::size_t width;
    bool operator()(std::size_t a, std::size_t b) const noexcept;
  };

  const Quiz& quiz_;
  std::size_t width_;
  std::uint64_t people_ = 0;
  std::unique_ptr<Bytes> bytes_;
  std::vector<std::uint64_t> counts_;
  std::unordered_set<std::size_t, Hash, Equal> index_;  // of the patterns; empty until add() needs it
};

}  // namespace rolefit
