#include "rolefit/responses.hpp"

#include <algorithm>
#include <cstring>
#include <numeric>

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
  if (count > kMaxPeople - people_) {
    return Error{.code = ErrorCode::too_large,
                 .path = "",
                 .message = "more than " + std::to_string(kMaxPeople) + " people in all"};
  }
  if (count == 0) return answered;
  if (index_.empty()) {  // after sorted()
    for (std::size_t p = 0; p < patterns(); ++p) index_.insert(p);
  }
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

std::vector<std::size_t> Responses::order() const {
  std::vector<std::size_t> order(patterns());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto* bytes = bytes_->data();
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::memcmp(bytes + a * width_, bytes + b * width_, width_) < 0;
  });
  return order;
}

Responses Responses::sorted() const {
  Responses out(quiz_);
  out.people_ = people_;
  out.bytes_->reserve(bytes_->size());
  out.counts_.reserve(patterns());
  const auto* bytes = bytes_->data();
  for (const auto pattern : order()) {
    out.bytes_->insert(out.bytes_->end(), bytes + pattern * width_, bytes + (pattern + 1) * width_);
    out.counts_.push_back(counts_[pattern]);
  }
  return out;
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
