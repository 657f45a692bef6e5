#include "rolefit/responses.hpp"

#include <algorithm>

namespace rolefit {

Responses::Responses(const Quiz& quiz)
    : quiz_(quiz),
      width_(1 + quiz.items.size()),
      bytes_(std::make_unique<Bytes>()),
      index_(16, Hash{bytes_.get(), width_}, Equal{bytes_.get(), width_}) {}

Result<std::size_t> Responses::add(std::size_t role, std::span<const int> answers, std::uint64_t count) {
  if (role >= quiz_.roles.size()) {
    return Error{.code = ErrorCode::out_of_range, .path = "/role", .message = "no such role"};
  }
  auto answered = count_answers(quiz_, answers);
  if (!answered) return answered;
  // The pattern is written behind the others to be looked up, and taken away again when it was there.
  bytes_->push_back(static_cast<std::uint8_t>(role));
  for (const int answer : answers) bytes_->push_back(static_cast<std::uint8_t>(answer + 1));
  const auto [at, fresh] = index_.insert(counts_.size());
  if (fresh) {
    counts_.push_back(0);
  } else {
    bytes_->resize(counts_.size() * width_);
  }
  counts_[*at] += count;
  people_ += count;
  return answered;
}

std::size_t Responses::Hash::operator()(std::size_t pattern) const noexcept {
  std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a
  for (std::size_t i = pattern * width; i < (pattern + 1) * width; ++i) hash = (hash ^ (*bytes)[i]) * 0x100000001b3u;
  return static_cast<std::size_t>(hash ^ (hash >> 29));
}

bool Responses::Equal::operator()(std::size_t a, std::size_t b) const noexcept {
  const auto begin = bytes->begin();
  const auto at = [&](std::size_t pattern) { return begin + static_cast<std::ptrdiff_t>(pattern * width); };
  return std::equal(at(a), at(a + 1), at(b));
}

}  // namespace rolefit
