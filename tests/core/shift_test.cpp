#include <algorithm>
#include <cmath>

#include "rolefit/assess.hpp"
#include "rolefit/choose.hpp"
#include "rolefit/simulate.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"
#include "support/model.hpp"

using namespace rolefit;
using test::built;
using test::measured;

namespace {

double logistic_of(double x) {
  return 1.0 / (1.0 + std::exp(-x));
}

/// Two roles that differ in nothing but the shift of an item with two categories.
Quiz two_roles(double shift) {
  auto quiz = test::small_quiz();
  quiz.roles = {{.id = "a", .prior = 0.5, .mean = {0.0}, .sd = {1.0}},
                {.id = "b", .prior = 0.5, .mean = {0.0}, .sd = {1.0}}};
  quiz.items[0].shift = {shift, 0.0};
  return quiz;
}

}  // namespace

TEST_CASE("with shifts role probabilities, trait means and SDs agree with dense sums in 80 bits to 1e-12") {
  const auto fixture = test::load_fixture("role_shift_k5");
  const auto model = built(test::quiz_file_of("role_shift_k5"));
  const auto& patterns = test::at(fixture, "patterns").elements;
  REQUIRE(patterns.size() == 200);
  double worst = 0.0;
  for (const auto& pattern : patterns) {
    const auto got = measured(model, test::pattern_of(test::at(pattern, "x")));
    const auto want = test::numbers(test::at(pattern, "posterior"));
    for (std::size_t k = 0; k < want.size(); ++k) worst = std::max(worst, std::abs(got.probability[k] - want[k]));
    const auto mean = test::numbers(test::at(pattern, "mean"));
    const auto sd = test::numbers(test::at(pattern, "sd"));
    for (std::size_t t = 0; t < mean.size(); ++t) {
      const auto estimate = trait_estimate(model, got, t);
      worst = std::max({worst, std::abs(estimate.mean - mean[t]), std::abs(estimate.sd - sd[t])});
    }
  }
  CHECK(worst <= 1e-12);
}

TEST_CASE("a shift moves the answers of its role: graded by delta, nominal by delta times the score") {
  const Item graded{.slope = 1.3, .intercepts = {0.4, -0.7}};
  const auto p = category_probabilities(graded, 0.5, -0.8);
  CHECK(p[2] == within(logistic_of(1.3 * 0.5 - 0.7 - 0.8), 1e-15));
  CHECK(p[1] + p[2] == within(logistic_of(1.3 * 0.5 + 0.4 - 0.8), 1e-15));
  const Item nominal{
      .model = ItemModel::nominal, .slope = 0.7, .intercepts = {0.1, 0.0, -0.2}, .scores = {0.0, 2.0, -1.0}};
  const auto q = category_probabilities(nominal, 0.5, 1.5);
  CHECK(q[1] / q[0] == within(std::exp(0.7 * 2.0 * 0.5 - 0.1 + 1.5 * 2.0), 1e-12));
  CHECK(q[2] / q[0] == within(std::exp(-0.7 * 0.5 - 0.2 - 0.1 - 1.5), 1e-12));
}

TEST_CASE("a shift of nothing changes no bit") {
  auto quiz = test::general_quiz(2);
  auto shifted = quiz;
  for (auto& item : shifted.items) item.shift = {0.0, 0.0};
  const auto plain = built(quiz);
  const auto other = built(shifted);
  const Answers answers = {3, 0, kUnanswered, 1, 0, 2, 1, kUnanswered};
  const auto a = *assess(plain, answers);
  const auto b = *assess(other, answers);
  CHECK(a.posterior.probability == b.posterior.probability);
  CHECK(a.posterior.density == b.posterior.density);
  CHECK(a.typicality == b.typicality);
  const auto first = rank(plain, answers, a.posterior);
  const auto second = rank(other, answers, b.posterior);
  for (std::size_t i = 0; i < first.size(); ++i) CHECK(first[i].information == second[i].information);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    CHECK(a.explanation.pulls[i] == within(b.explanation.pulls[i], 1e-9));
  }
}

TEST_CASE("an item that only a shift tells apart has the information of its answers, alone and in a group") {
  auto quiz = two_roles(1.2);
  const auto plain = [&](double shift) {  // P(yes | role), over the same grid in the plainest way
    double sum = 0.0;
    double norm = 0.0;
    for (int q = 0; q < 61; ++q) {
      const double theta = -6.0 + 0.2 * q;
      const double weight = std::exp(-0.5 * theta * theta);
      sum += weight * logistic_of(theta + shift);
      norm += weight;
    }
    return sum / norm;
  };
  const double yes[2] = {plain(1.2), plain(0.0)};
  double want = 0.0;
  for (int answer = 0; answer < 2; ++answer) {
    const double a = answer == 1 ? yes[0] : 1.0 - yes[0];
    const double b = answer == 1 ? yes[1] : 1.0 - yes[1];
    want += 0.5 * (a * std::log(2.0 * a / (a + b)) + b * std::log(2.0 * b / (a + b)));
  }
  const auto alone = built(quiz);
  CHECK(by_information(alone, Answers{kUnanswered}, measured(alone, {kUnanswered}))[0].information ==
        within(want, 1e-12));

  // A box that both roles tick alike adds nothing but what the trait shares: less than the other box by itself.
  quiz.groups = {"boxes"};
  quiz.items[0].group = 0;
  quiz.items.push_back({.id = "j", .slope = 0.0, .intercepts = {0.3}, .group = 0});
  const auto grouped = built(quiz);
  const Answers none(2, kUnanswered);
  CHECK(by_information(grouped, none, measured(grouped, none))[0].information == within(want, 1e-12));
}

TEST_CASE("pulls of a quiz with shifts add up to the log-odds, also where answers are many and shifts are large") {
  auto quiz = two_roles(4.0);
  for (int i = 0; i < 400; ++i) {  // slopes of both signs, so that no trait can stand for the shifts
    const double slope = i % 2 == 0 ? 2.0 : -2.0;
    quiz.items.push_back({.id = "more" + std::to_string(i), .slope = slope, .intercepts = {0.5}, .shift = {-4.0, 4.0}});
  }
  const auto model = built(quiz);
  const int answer = GENERATE(0, 1);
  const Answers answers(quiz.items.size(), answer);
  const auto result = measured(model, answers);
  const auto why = explain(model, answers, result);
  double sum = 0.0;
  for (const double pull : why.pulls) sum += pull;
  const double odds = result.log_likelihood[why.leader] - result.log_likelihood[why.runner_up];
  CHECK(std::abs(odds) > 100.0);
  CHECK(sum == within(odds, 1e-9 + 1e-13 * std::abs(result.log_likelihood[why.leader])));
}

TEST_CASE("drawn readers answer as the shift of their role says") {
  auto quiz = two_roles(2.0);
  quiz.items[0].slope = 0.0;
  const auto model = built(quiz);
  double people[2] = {};
  double yes[2] = {};
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    Random random(3, i);
    const auto reader = draw(model, random);
    people[reader.role] += 1.0;
    yes[reader.role] += reader.answers[0];
  }
  CHECK(yes[0] / people[0] == within(logistic_of(2.0), 0.015));
  CHECK(yes[1] / people[1] == within(0.5, 0.015));
}

TEST_CASE("a shift beyond its limits is refused with its place") {
  struct Row {
    const char* why;
    void (*damage)(Quiz&);
    ErrorCode code;
    const char* path;
  };
  const auto row = GENERATE(values<Row>({
      {"a shift of 4.1",
       [](Quiz& q) {
         q.items[0].shift = {0.0, 4.1};
       },
       ErrorCode::out_of_range, "/items/0/shift/b"},
      {"a shift that is no number",
       [](Quiz& q) {
         q.items[0].shift = {std::nan(""), 0.0};
       },
       ErrorCode::out_of_range, "/items/0/shift/a"},
      {"a shift too few", [](Quiz& q) { q.items[0].shift = {0.0}; }, ErrorCode::wrong_length, "/items/0/shift"},
      {"a shift that takes a score too far",
       [](Quiz& q) {
         q.items[1].scores[1] = 20.0;
         q.items[1].slope = 1.9;
         q.items[1].shift = {0.0, -1.0};
       },
       ErrorCode::out_of_range, "/items/1/shift"},
  }));
  CAPTURE(row.why);
  auto quiz = test::general_quiz(2);
  row.damage(quiz);
  const auto problems = check(quiz);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == row.code);
  CHECK(problems[0].path == row.path);
}

TEST_CASE("the largest shift on the widest item keeps every category's probability above 1e-260") {
  const Item widest{.id = "i",
                    .model = ItemModel::nominal,
                    .slope = 2.0,
                    .intercepts = {50.0, -50.0},
                    .scores = {-18.0, 18.0},
                    .shift = {4.0 / 3.0}};
  auto quiz = test::small_quiz();
  quiz.items = {widest};
  REQUIRE(check(quiz).empty());
  for (const double theta : {-6.0, 6.0}) {
    for (const double p : category_probabilities(widest, theta, widest.shift[0])) CHECK(p > 1e-260);
  }
}
