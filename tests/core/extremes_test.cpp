#include <cmath>
#include <numeric>

#include "rolefit/assess.hpp"
#include "rolefit/random.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

/// A quiz at its limits in number, with items that switch direction and are as sharp as they may be.
Quiz large(std::size_t roles, std::size_t traits, std::size_t items, std::size_t categories) {
  Quiz quiz{.id = "large", .temperature = 1.0};
  for (std::size_t t = 0; t < traits; ++t) {
    quiz.traits.push_back({.id = "t" + std::to_string(t), .loading = t % 2 == 0 ? 4.0 : -0.3});
  }
  for (std::size_t k = 0; k < roles; ++k) {
    Role role{.id = "r" + std::to_string(k), .prior = 1.0 / static_cast<double>(roles)};
    for (std::size_t t = 0; t < traits; ++t) {
      role.mean.push_back((k + t) % 3 == 0 ? 6.0 : -6.0 + static_cast<double>(k));
      role.sd.push_back((k + t) % 2 == 0 ? 0.1 : 10.0);
    }
    quiz.roles.push_back(role);
  }
  for (std::size_t i = 0; i < items; ++i) {
    Item item{.id = "i" + std::to_string(i), .trait = i % traits, .slope = i % 2 == 0 ? 10.0 : -10.0};
    if (i % 3 == 0) {
      item.model = ItemModel::nominal;
      for (std::size_t c = 0; c < categories; ++c) {
        item.scores.push_back(c % 2 == 0 ? 4.0 : -4.0);
        item.intercepts.push_back(c % 3 == 0 ? 50.0 : -50.0);
      }
    } else {
      for (std::size_t c = 1; c < categories; ++c) item.intercepts.push_back(50.0 - 0.01 * static_cast<double>(c));
    }
    quiz.items.push_back(item);
  }
  return quiz;
}

void check_sane(const Quiz& quiz, const Answers& answers) {
  const auto model = Model::build(quiz);
  REQUIRE(model);
  const auto result = assess(*model, answers);
  REQUIRE(result);
  double sum = 0.0;
  for (const double p : result->posterior.probability) {
    CHECK((p >= 0.0 && p <= 1.0));
    sum += p;
  }
  CHECK(sum == within(1.0, 1e-12));
  for (const double x : result->typicality) CHECK((x >= 0.0 && x <= 1.0));
  for (const auto& trait : result->traits) {
    CHECK((trait.estimate.mean >= -6.0 && trait.estimate.mean <= 6.0));
    CHECK((trait.estimate.sd >= 0.0 && trait.estimate.sd <= 6.0));
    CHECK(trait.estimate.low <= trait.estimate.high);
    for (const double x : trait.standing) CHECK((x >= 0.0 && x <= 1.0));
  }
  double pulls = 0.0;
  for (const double pull : result->explanation.pulls) pulls += pull;
  CHECK(std::isfinite(pulls));
  const auto& log_likelihood = result->posterior.log_likelihood;
  const auto log_odds = log_likelihood[result->explanation.leader] - log_likelihood[result->explanation.runner_up];
  CHECK(pulls == within(quiz.temperature * log_odds, 1e-9 + 1e-12 * std::abs(log_likelihood[0])));
  if (result->quality.lz) CHECK(std::isfinite(*result->quality.lz));
  for (const auto& candidate : rank(*model, answers, result->posterior)) CHECK(std::isfinite(candidate.information));
}

}  // namespace

TEST_CASE("no answers, or contradictory ones at every limit, give sane numbers") {
  const auto quiz = large(12, 12, 240, 16);
  check_sane(quiz, Answers(240, kUnanswered));
  check_sane(quiz, Answers(240, 0));
  check_sane(quiz, Answers(240, 15));
  Random random(1, 0);
  Answers answers(240);
  for (int i = 0; i < 3; ++i) {
    for (auto& answer : answers) answer = static_cast<int>(random.below(16));
    check_sane(quiz, answers);
  }
}

TEST_CASE("20,000 items give sane numbers") {
  const auto quiz = large(2, 3, 20'000, 2);
  Answers answers(20'000, kUnanswered);
  check_sane(quiz, answers);
  Random random(2, 0);
  for (auto& answer : answers) answer = static_cast<int>(random.below(2));
  check_sane(quiz, answers);
  check_sane(quiz, Answers(20'000, 1));
}
