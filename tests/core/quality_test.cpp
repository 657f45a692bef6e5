#include "rolefit/quality.hpp"

#include <cmath>
#include <random>

#include "support/catch.hpp"
#include "support/fixture.hpp"
#include "support/model.hpp"

using namespace rolefit;
using test::built;

namespace {

/// One role N(0, 1) and yes/no items of the same slope.
Quiz yes_or_no(double slope, const std::vector<double>& intercepts) {
  auto quiz = test::small_quiz();
  quiz.items.clear();
  for (const double d : intercepts) {
    quiz.items.push_back({.id = "i" + std::to_string(quiz.items.size()), .slope = slope, .intercepts = {d}});
  }
  return quiz;
}

ResponseQuality quality(const Model& model, const Answers& answers) {
  const auto result = posterior(model, answers);
  REQUIRE(result);
  std::vector<double> theta;
  for (std::size_t t = 0; t < model.quiz().traits.size(); ++t) {
    theta.push_back(trait_estimate(model, *result, t).mean);
  }
  return response_quality(model.quiz(), answers, theta, result->probability);
}

double estimate(const Model& model, const Answers& answers, std::size_t trait) {
  const auto result = posterior(model, answers);
  REQUIRE(result);
  return trait_estimate(model, *result, trait).mean;
}

constexpr int kNo = kUnanswered;

}  // namespace

TEST_CASE("person fit of yes/no answers is that of Drasgow's formula for two categories") {
  auto quiz = yes_or_no(1.0, {1.5, 0.3, -0.2, -1.1, 0.6});
  for (std::size_t i = 0; i < 5; ++i) quiz.items[i].slope = 0.6 + 0.4 * static_cast<double>(i);
  const auto model = built(quiz);
  for (const auto& answers :
       std::vector<Answers>{{1, 1, 0, 0, 1}, {0, 0, 1, 1, 0}, {1, kNo, 0, 1, kNo}, {1, 1, 1, 1, 1}}) {
    CAPTURE(answers);
    const double theta = estimate(model, answers, 0);
    double l0 = 0.0, expectation = 0.0, variance = 0.0;
    for (std::size_t i = 0; i < 5; ++i) {
      if (answers[i] == kNo) continue;
      const double p = 1.0 / (1.0 + std::exp(-(quiz.items[i].slope * theta + quiz.items[i].intercepts[0])));
      l0 += answers[i] == 1 ? std::log(p) : std::log(1.0 - p);
      expectation += p * std::log(p) + (1.0 - p) * std::log(1.0 - p);
      variance += p * (1.0 - p) * std::pow(std::log(p / (1.0 - p)), 2);
    }
    const auto got = quality(model, answers).lz;
    REQUIRE(got);
    CHECK(*got == within((l0 - expectation) / std::sqrt(variance), 1e-12));
  }
}

TEST_CASE("person fit with more categories sums over all of them, each item at its own trait") {
  const auto quiz = test::general_quiz(2);
  const auto model = built(quiz);
  const Answers answers = {0, 1, 3, 2, 1, kNo, 2, 0};
  double l0 = 0.0, expectation = 0.0, variance = 0.0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i] == kNo) continue;
    const auto& item = quiz.items[i];
    const double theta = estimate(model, answers, item.trait);
    std::vector<double> p;
    if (item.model == ItemModel::graded) {
      double before = 1.0;
      for (const double d : item.intercepts) {
        const double at_least = 1.0 / (1.0 + std::exp(-(item.slope * theta + d)));
        p.push_back(before - at_least);
        before = at_least;
      }
      p.push_back(before);
    } else {
      double sum = 0.0;
      for (std::size_t c = 0; c < 3; ++c) {
        p.push_back(std::exp(item.slope * item.scores[c] * theta + item.intercepts[c]));
        sum += p.back();
      }
      for (auto& x : p) x /= sum;
    }
    double mean = 0.0, square = 0.0;
    for (const double x : p) {
      mean += x * std::log(x);
      square += x * std::log(x) * std::log(x);
    }
    l0 += std::log(p[static_cast<std::size_t>(answers[i])]);
    expectation += mean;
    variance += square - mean * mean;
  }
  const auto got = quality(model, answers).lz;
  REQUIRE(got);
  CHECK(*got == within((l0 - expectation) / std::sqrt(variance), 1e-12));
}

TEST_CASE("yes to the easy half fits, yes to the difficult half does not, though both say the same of the trait") {
  const auto model = built(yes_or_no(2.0, {3.5, 2.5, 1.5, 0.5, -0.5, -1.5, -2.5, -3.5}));
  const Answers consistent = {1, 1, 1, 1, 0, 0, 0, 0};
  const Answers reversed = {0, 0, 0, 0, 1, 1, 1, 1};
  CHECK(estimate(model, consistent, 0) == within(estimate(model, reversed, 0), 1e-12));
  CHECK(quality(model, consistent).lz.value() > 0.5);
  CHECK(quality(model, reversed).lz.value() < -4.0);
}

TEST_CASE("person fit of people whom the model describes is about standard normal, somewhat narrower") {
  std::vector<double> intercepts;
  for (int i = 0; i < 80; ++i) intercepts.push_back(-2.0 + 0.05 * i);
  const auto quiz = yes_or_no(1.3, intercepts);
  const auto model = built(quiz);
  std::mt19937 random(5);
  const auto uniform = [&] { return static_cast<double>(random()) / 4294967296.0; };
  const int people = 1000;
  double sum = 0.0, square = 0.0;
  for (int person = 0; person < people; ++person) {
    double theta = -6.0;  // the sum of twelve uniform numbers less 6 is nearly N(0, 1)
    for (int i = 0; i < 12; ++i) theta += uniform();
    Answers answers;
    for (const double d : intercepts) answers.push_back(uniform() < 1.0 / (1.0 + std::exp(-(1.3 * theta + d))) ? 1 : 0);
    const double lz = quality(model, answers).lz.value();
    sum += lz;
    square += lz * lz;
  }
  const double mean = sum / people;
  const double sd = std::sqrt(square / people - mean * mean);
  CHECK(mean == within(0.0, 0.25));
  CHECK(sd == within(0.85, 0.1));
}

TEST_CASE("there is no person fit where it could not have varied") {
  CHECK_FALSE(quality(built(yes_or_no(1.0, {0.3, -0.4})), {kNo, kNo}).lz);
  CHECK_FALSE(quality(built(yes_or_no(0.0, {0.0, 0.0})), {0, 1}).lz);     // both categories as likely
  CHECK_FALSE(quality(built(yes_or_no(0.0, {50.0, -50.0})), {1, 0}).lz);  // one of them certain
  CHECK(quality(built(yes_or_no(0.0, {0.0, 0.1})), {0, 1}).lz);
}

TEST_CASE("person fit stays a number at the limits of a quiz") {
  auto quiz = test::general_quiz(2);
  quiz.items.clear();
  for (int i = 0; i < 2000; ++i) {
    Item item{
        .id = "i" + std::to_string(i), .trait = static_cast<std::size_t>(i % 2), .slope = i % 3 == 0 ? -10.0 : 10.0};
    if (i % 5 == 0) {
      item.model = ItemModel::nominal;
      item.slope = 2.0;
      item.scores = {-20.0, 0.0, 20.0};
      item.intercepts = {50.0, -50.0, 0.0};
    } else {
      item.intercepts = {50.0, 49.9, -50.0};
    }
    quiz.items.push_back(item);
  }
  const auto model = built(quiz);
  std::mt19937 random(3);
  for (int person = 0; person < 5; ++person) {
    Answers answers;
    for (const auto& item : quiz.items) {
      answers.push_back(person < 3 ? person : static_cast<int>(random() % item.categories()));
    }
    const auto got = quality(model, answers);
    REQUIRE(got.lz);
    CHECK(std::isfinite(*got.lz));
    if (person >= 3) CHECK(*got.lz < -10.0);  // answers at random
  }
}

TEST_CASE("the longest run counts equal categories in a row and passes over what is unanswered") {
  struct Row {
    const char* why;
    Answers answers;
    std::size_t want;
  };
  const auto row = GENERATE(values<Row>({
      {"nothing answered", {kNo, kNo, kNo, kNo, kNo, kNo}, 0},
      {"one answer", {kNo, kNo, 1, kNo, kNo, kNo}, 1},
      {"all alike", {1, 1, 1, 1, 1, 1}, 6},
      {"by turns", {0, 1, 0, 1, 0, 1}, 1},
      {"at the start", {0, 0, 0, 1, 1, 0}, 3},
      {"at the end", {0, 1, 0, 1, 1, 1}, 3},
      {"across gaps", {kNo, 1, kNo, kNo, 1, 1}, 3},
      {"broken by another answer beside a gap", {1, 1, kNo, 0, 1, kNo}, 2},
  }));
  CAPTURE(row.why);
  CHECK(quality(built(yes_or_no(1.0, {0.1, 0.2, 0.3, 0.4, 0.5, 0.6})), row.answers).longest_run == row.want);
}
