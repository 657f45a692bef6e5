#include "rolefit/explain.hpp"

#include <array>
#include <cmath>
#include <numeric>

#include "rolefit/random.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

Explanation explained(const Model& model, const Answers& answers) {
  const auto result = posterior(model, answers);
  REQUIRE(result);
  return explain(model, answers, *result);
}

/// The expected log-likelihood of every answer in one role's posterior, all likelihoods raised to the power s: the sums
/// of the definition, in the plainest way there is.
std::vector<double> expected_logs(const Quiz& quiz, const Answers& answers, std::size_t k, double s) {
  const int nodes = static_cast<int>(quiz.nodes);
  std::vector<double> sum(quiz.items.size(), 0.0);
  double total = 0.0;
  for (int j = 0; j < 17; ++j) {
    const double g = -4.0 + 0.5 * j;
    double joint = std::exp(-0.5 * g * g);
    std::vector<double> here(quiz.items.size(), 0.0);
    for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
      double norm = 0.0;
      double mass = 0.0;
      std::vector<double> logs(quiz.items.size(), 0.0);
      for (int q = 0; q < nodes; ++q) {
        const double theta = -6.0 + 12.0 * q / (nodes - 1);
        const double z = (theta - quiz.roles[k].mean[t] - quiz.traits[t].loading * g) / quiz.roles[k].sd[t];
        const double weight = std::exp(-0.5 * z * z);
        double log_likelihood = 0.0;
        for (std::size_t i = 0; i < answers.size(); ++i) {
          if (answers[i] == kUnanswered || quiz.items[i].trait != t) continue;
          log_likelihood += std::log(category_probabilities(
              quiz.items[i], theta, quiz.items[i].shift_of(k))[static_cast<std::size_t>(answers[i])]);
        }
        const double term = weight * std::exp(s * log_likelihood);
        norm += weight;
        mass += term;
        for (std::size_t i = 0; i < answers.size(); ++i) {
          if (answers[i] == kUnanswered || quiz.items[i].trait != t) continue;
          logs[i] += term * std::log(category_probabilities(
                                quiz.items[i], theta, quiz.items[i].shift_of(k))[static_cast<std::size_t>(answers[i])]);
        }
      }
      joint *= mass / norm;
      for (std::size_t i = 0; i < answers.size(); ++i) here[i] += logs[i] / mass;
    }
    total += joint;
    for (std::size_t i = 0; i < answers.size(); ++i) sum[i] += joint * here[i];
  }
  for (auto& x : sum) x /= total;
  return sum;
}

Answers random_answers(const Quiz& quiz, Random& random, double answered) {
  Answers answers;
  for (const auto& item : quiz.items) {
    const int category = static_cast<int>(random.below(item.categories()));
    answers.push_back(random.uniform() < answered ? category : kUnanswered);
  }
  return answers;
}

/// The quiz with shifts on every item but each third.
Quiz shifted(Quiz quiz) {
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const double x = static_cast<double>(i);
    if (i % 3 != 2) quiz.items[i].shift = {0.6 - 0.2 * x, 0.1 * x - 0.3};
  }
  return quiz;
}

void check_sum(const Model& model, const Answers& answers) {
  const auto result = posterior(model, answers);
  REQUIRE(result);
  const auto why = explain(model, answers, *result);
  const double log_odds =
      model.quiz().temperature * (result->log_likelihood[why.leader] - result->log_likelihood[why.runner_up]);
  const double sum = std::accumulate(why.pulls.begin(), why.pulls.end(), 0.0);
  CAPTURE(sum, log_odds);
  CHECK(std::isfinite(sum));
  // A log-likelihood of −100,000 has itself no digits beyond the eleventh after the point.
  CHECK(sum == within(log_odds, 1e-9 + 1e-13 * std::abs(result->log_likelihood[why.leader])));
}

}  // namespace

TEST_CASE("a pull is the integral that defines it, in a quiz with shifts each role with its own likelihoods", "[long]") {
  const std::size_t traits = GENERATE(2u, 3u);
  const bool with_shifts = GENERATE(false, true);
  const auto quiz = with_shifts ? shifted(test::general_quiz(traits)) : test::general_quiz(traits);
  const auto model = *Model::build(quiz);
  Answers answers = {3, 0, 2, kUnanswered, 0, 1, 3, 2, 1, 1, kUnanswered, 0};
  answers.resize(quiz.items.size());
  const auto why = explained(model, answers);
  CHECK(why.leader != why.runner_up);

  // Simpson's rule with 200 steps along the path.
  std::vector<double> want(quiz.items.size(), 0.0);
  for (int n = 0; n <= 200; ++n) {
    const double weight = (n == 0 || n == 200 ? 1.0 : n % 2 == 1 ? 4.0 : 2.0) / 600.0;
    const auto leader = expected_logs(quiz, answers, why.leader, n / 200.0);
    const auto runner_up = expected_logs(quiz, answers, why.runner_up, n / 200.0);
    for (std::size_t i = 0; i < want.size(); ++i) want[i] += quiz.temperature * weight * (leader[i] - runner_up[i]);
  }
  for (std::size_t i = 0; i < want.size(); ++i) {
    CAPTURE(i);
    CHECK(why.pulls[i] == within(want[i], 1e-9));
  }
}

TEST_CASE("the pulls add up to the log-odds of leader against runner-up, less the prior's") {
  Random random(1, 0);
  for (int i = 0; i < 100; ++i) {
    const auto model = *Model::build(test::general_quiz(1 + random.below(3)));
    check_sum(model, random_answers(model.quiz(), random, 0.2 + 0.8 * random.uniform()));
  }
}

TEST_CASE("the pulls add up where many or contradictory answers make the path steep") {
  Quiz quiz = test::general_quiz(2);
  quiz.roles[0].sd = {0.1, 0.1};
  quiz.roles[1].mean = {-3.0, 3.0};
  quiz.items.clear();
  for (std::size_t i = 0; i < 300; ++i) {
    quiz.items.push_back(
        {.id = "i" + std::to_string(i), .trait = i % 2, .slope = i % 3 == 0 ? -10.0 : 10.0, .intercepts = {0.3}});
  }
  const auto model = *Model::build(quiz);
  Random random(2, 0);
  check_sum(model, Answers(300, 1));
  check_sum(model, Answers(300, 0));
  for (int i = 0; i < 5; ++i) check_sum(model, random_answers(quiz, random, 1.0));
}

TEST_CASE("the pulls between any two of five roles add up to their log-odds in a reference result, less the prior's") {
  const auto fixture = test::load_fixture("role_shift_k5");
  const auto quiz = test::quiz_file_of("role_shift_k5");
  const auto model = *Model::build(quiz);
  std::size_t n = 0;
  for (const auto& pattern : test::at(fixture, "patterns").elements) {
    const auto answers = test::pattern_of(test::at(pattern, "x"));
    const auto p = test::numbers(test::at(pattern, "posterior"));
    const auto result = posterior(model, answers);
    REQUIRE(result);
    const std::size_t a = n % 5;
    const std::size_t b = (a + 1 + n / 5 % 4) % 5;
    const auto between = pulls(model, answers, *result, a, b);
    const double log_odds = std::log(p[a] / p[b]) - std::log(quiz.roles[a].prior / quiz.roles[b].prior);
    CAPTURE(n, a, b);
    CHECK(std::accumulate(between.begin(), between.end(), 0.0) == within(log_odds, 1e-9));
    ++n;
  }
  CHECK(n == 200);
}

TEST_CASE("pulls turn round with their roles, add up over a third one, and are the result's for its first two") {
  const bool with_shares = GENERATE(false, true);
  const auto model = *Model::build(test::quiz_file_of(with_shares ? "role_shares_k3" : "role_shift_k5"));
  const auto& items = model.quiz().items;
  Random random(4, 0);
  for (int n = 0; n < 20; ++n) {
    const auto answers = random_answers(model.quiz(), random, 0.7);
    const auto result = posterior(model, answers);
    REQUIRE(result);
    const auto between = [&](std::size_t a, std::size_t b) { return pulls(model, answers, *result, a, b); };
    const auto [ab, ba, bc, ac] = std::array{between(0, 1), between(1, 0), between(1, 2), between(0, 2)};
    for (std::size_t i = 0; i < items.size(); ++i) {
      CAPTURE(n, i);
      CHECK(ab[i] == within(-ba[i], 1e-9));
      CHECK(ac[i] == within(ab[i] + bc[i], 1e-9));
    }
    CHECK(between(2, 2) == std::vector<double>(items.size(), 0.0));
    const auto first = lead(*result);
    CHECK(between(first.leader, first.runner_up) == explain(model, answers, *result).pulls);
  }
}

TEST_CASE("an unanswered item pulls nowhere, and equal answers to equal items pull alike") {
  auto quiz = test::general_quiz(1);
  quiz.items.push_back(quiz.items[0]);
  quiz.items.back().id = "again";
  const auto model = *Model::build(quiz);
  const auto why = explained(model, {3, kUnanswered, 1, 0, 3});
  CHECK(why.pulls[1] == 0.0);
  CHECK(why.pulls[0] != 0.0);
  CHECK(why.pulls[4] == within(why.pulls[0], 1e-14));
  CHECK(explained(model, Answers(5, kUnanswered)).pulls == std::vector<double>(5, 0.0));
}

TEST_CASE("a quiz with one role has no runner-up and no pulls") {
  const auto model = *Model::build(test::small_quiz());
  const auto why = explained(model, {1});
  CHECK(why.runner_up == why.leader);
  CHECK(why.pulls == std::vector<double>{0.0});
}

TEST_CASE("the runner-up is the second of three roles") {
  auto quiz = test::small_quiz();
  quiz.items[0].slope = 2.0;
  quiz.roles = {{.id = "low", .prior = 0.4, .mean = {-2.0}, .sd = {1.0}},
                {.id = "middle", .prior = 0.3, .mean = {0.0}, .sd = {1.0}},
                {.id = "high", .prior = 0.3, .mean = {2.0}, .sd = {1.0}}};
  const auto model = *Model::build(quiz);
  const auto why = explained(model, {1});
  CHECK(why.leader == 2);
  CHECK(why.runner_up == 1);
  CHECK(why.pulls[0] > 0.0);
}
