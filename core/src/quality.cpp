#include "rolefit/quality.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "rolefit/numeric.hpp"

namespace rolefit {
namespace {

// A log-likelihood with a smaller variance varies by its rounding alone.
constexpr double kNoVariance = 1e-12;

/// log p, for a p that may be below the normal doubles, where log() ends.
double log_probability(double p) noexcept {
  return log(std::max(p, std::numeric_limits<double>::min()));
}

std::optional<double> person_fit(const Quiz& quiz, std::span<const int> answers, std::span<const double> theta) {
  double above = 0.0;  // log-likelihood less its expectation
  double variance = 0.0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i] == kUnanswered) continue;
    const auto probability = category_probabilities(quiz.items[i], theta[quiz.items[i].trait]);
    double expected = 0.0;
    for (const double p : probability) expected += p * log_probability(p);
    for (const double p : probability) {
      const double from_expected = log_probability(p) - expected;
      variance += p * from_expected * from_expected;
    }
    above += log_probability(probability[static_cast<std::size_t>(answers[i])]) - expected;
  }
  if (variance < kNoVariance) return std::nullopt;
  return above / std::sqrt(variance);
}

std::size_t longest_run(std::span<const int> answers) noexcept {
  std::size_t longest = 0;
  std::size_t run = 0;
  int last = kUnanswered;
  for (const int answer : answers) {
    if (answer == kUnanswered) continue;
    run = answer == last ? run + 1 : 1;
    last = answer;
    longest = std::max(longest, run);
  }
  return longest;
}

}  // namespace

ResponseQuality response_quality(const Quiz& quiz, std::span<const int> answers, std::span<const double> theta) {
  return {.lz = person_fit(quiz, answers, theta), .longest_run = longest_run(answers)};
}

}  // namespace rolefit
