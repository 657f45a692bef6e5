#include "likelihood.hpp"

#include <algorithm>
#include <array>

namespace rolefit {
namespace {

// A product of probabilities stays a normal double while the powers of two below them add up to more than this.
constexpr int kFloor = -1000;

/// out[q] = Π_r traces[r][q].
void multiply(std::span<const Answered> answers, std::size_t stride, double* out) {
  for (std::size_t q = 0; q < stride; q += kLanes) {
    Lanes product;
    for (std::size_t i = 0; i < Lanes::kParts; ++i) product.part[i] = load(answers[0].trace + q + i * kWidth);
    for (std::size_t r = 1; r < answers.size(); ++r) {
      for (std::size_t i = 0; i < Lanes::kParts; ++i) product.part[i] *= load(answers[r].trace + q + i * kWidth);
    }
    for (std::size_t i = 0; i < Lanes::kParts; ++i) store(product.part[i], out + q + i * kWidth);
  }
}

}  // namespace

std::int64_t relative_to_largest(const ExactLikelihood& exact, std::size_t nodes, double* out) {
  const auto begin = exact.exponent.begin();
  const auto largest = *std::max_element(begin, begin + static_cast<std::ptrdiff_t>(nodes));
  for (std::size_t q = 0; q < nodes; ++q) {
    const double x = exact.mantissa[q] * power_of_two(exact.exponent[q] - largest);
    out[q] = x < kFlush ? 0.0 : x;
  }
  return largest;
}

ExactLikelihood exact_product(const Model& model, std::span<const Answered> answers) {
  const std::size_t stride = model.stride();
  ExactLikelihood out{std::vector<double>(stride, 1.0), std::vector<std::int64_t>(stride, 0)};
  std::vector<double> part(stride);
  for (std::size_t begin = 0, end = 0; begin < answers.size(); begin = end) {
    int floor = 0;
    do {
      floor += answers[end++].floor;
    } while (end < answers.size() && floor + answers[end].floor > kFloor);
    multiply(answers.subspan(begin, end - begin), stride, part.data());
    for (std::size_t q = 0; q < stride; ++q) {
      const auto next = scaled(out.mantissa[q] * part[q]);
      out.mantissa[q] = next.mantissa;
      out.exponent[q] += next.exponent;
    }
  }
  return out;
}

RelativeLikelihood relative_product(const Model& model, std::span<const Answered> answers, double* out) {
  const std::size_t nodes = model.quiz().nodes;
  const std::size_t stride = model.stride();
  std::int64_t exponent = 0;
  int floor = 0;
  for (const auto& answer : answers) floor += answer.floor;
  if (answers.empty()) {
    std::fill_n(out, nodes, 1.0);
  } else if (floor > kFloor) {
    multiply(answers, stride, out);
    exponent = scaled(*std::max_element(out, out + nodes)).exponent;
    const double up = power_of_two(-exponent);
    for (std::size_t q = 0; q < stride; q += kWidth) store(flushed(up * load(out + q)), out + q);
  } else {
    exponent = relative_to_largest(exact_product(model, answers), nodes, out);
  }
  std::fill(out + nodes, out + stride, 0.0);
  return {.answered = !answers.empty(), .exponent = exponent, .relative = out};
}

Likelihood::Likelihood(const Model& model, std::span<const int> answers)
    : model_(model), first_(model.quiz().traits.size() + 1, 0) {
  const auto& items = model.quiz().items;
  std::array<bool, limits::kTraits> has_shift{};
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] == kUnanswered || !items[i].has_trait()) continue;
    ++first_[items[i].trait + 1];
    if (items[i].shift.empty()) continue;
    has_shift[items[i].trait] = true;
    roles_ = model.quiz().roles.size();
  }
  for (std::size_t t = 1; t < first_.size(); ++t) first_[t] += first_[t - 1];
  answered_.resize(roles_ * first_.back());
  relative_.resize(roles_ * traits() * model.stride());
  traits_.reserve(roles_ * traits());
  for (std::size_t k = 0; k < roles_; ++k) {
    auto next = first_;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (answers[i] == kUnanswered || !items[i].has_trait()) continue;
      answered_[k * first_.back() + next[items[i].trait]++] = answered(model, i, answers[i], k);
    }
    for (std::size_t t = 0; t < traits(); ++t) {
      if (k > 0 && !has_shift[t]) {
        traits_.push_back(traits_[t]);
        continue;
      }
      double* relative = relative_.data() + (k * traits() + t) * model.stride();
      traits_.push_back(relative_product(model, of_trait(t, k), relative));
    }
  }
}

}  // namespace rolefit
