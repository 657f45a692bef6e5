#include "rolefit/quality.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "numeric.hpp"

namespace rolefit {
namespace {

// A log-likelihood with a smaller variance varies by its rounding alone.
constexpr double kNoVariance = 1e-12;

/// log p, for a p that may be below the normal doubles, where log() ends.
double log_probability(double p) noexcept {
  return log(std::max(p, std::numeric_limits<double>::min()));
}

/// Probability of each category of an item.
std::vector<double> expected_answers(const Item& item, std::span<const double> theta, std::span<const double> role) {
  if (item.has_trait()) {
    double shift = 0.0;
    for (std::size_t k = 0; k < item.shift.size(); ++k) shift += role[k] * item.shift[k];
    return category_probabilities(item, theta[item.trait], shift);
  }
  std::vector<double> out(item.share_categories);
  for (std::size_t c = 0; c < out.size(); ++c) {
    for (std::size_t k = 0; k < role.size(); ++k) out[c] += role[k] * share_probability(item, k, c);
  }
  return out;
}

std::optional<double> person_fit(const Quiz& quiz, std::span<const int> answers, std::span<const double> theta,
                                 std::span<const double> role) {
  double above = 0.0;  // log-likelihood less its expectation
  double variance = 0.0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i] == kUnanswered) continue;
    const auto probability = expected_answers(quiz.items[i], theta, role);
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

ResponseQuality response_quality(const Quiz& quiz, std::span<const int> answers, std::span<const double> theta,
                                 std::span<const double> role) {
  return {.lz = person_fit(quiz, answers, theta, role), .longest_run = longest_run(answers)};
}

}  // namespace rolefit
