#include <cmath>

#include "rolefit/calibrate.hpp"
#include "rolefit/share.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

CalibrateOptions few_folds(std::size_t bootstrap) {
  CalibrateOptions options;
  options.bootstrap = bootstrap;
  options.folds = 2;
  return options;
}

/// Two roles and five items, to which roles do not answer as their trait alone says.
Quiz with_shifts() {
  auto quiz = test::small_quiz();
  quiz.roles = {{.id = "a", .prior = 0.5, .mean = {-0.5}, .sd = {1.0}},
                {.id = "b", .prior = 0.5, .mean = {0.5}, .sd = {1.0}}};
  quiz.items.resize(5, quiz.items[0]);
  for (std::size_t i = 0; i < 5; ++i) {
    const double shift = i < 2 ? 0.9 : -0.6;
    quiz.items[i].id += std::to_string(i);
    quiz.items[i].slope = 0.8 + 0.3 * static_cast<double>(i);
    quiz.items[i].shift = {-shift, shift};
  }
  return quiz;
}

Quiz without_shifts(Quiz quiz) {
  for (auto& item : quiz.items) item.shift.clear();
  return quiz;
}

/// The same people, each `times` times.
Responses multiplied(const Quiz& quiz, const Responses& people, std::uint64_t times) {
  Responses out(quiz);
  for (std::size_t p = 0; p < people.patterns(); ++p) {
    Answers answers;
    for (std::size_t i = 0; i < quiz.items.size(); ++i) answers.push_back(people.answer(p, i));
    REQUIRE(out.add(people.role(p), answers, times * people.count(p)));
  }
  return out;
}

}  // namespace

TEST_CASE("the fit is the same to the last bit in whatever order people come, and when they are counted") {
  const auto quiz = test::general_quiz(1);
  Responses forth(quiz);
  Responses back(quiz);
  Responses counted(quiz);
  const auto answers = [&](std::uint64_t i) {
    Answers out;
    for (std::size_t item = 0; item < quiz.items.size(); ++item) {
      out.push_back(static_cast<int>((i * (item + 3) >> item) % (quiz.items[item].categories() + 1)) - 1);
    }
    return out;
  };
  constexpr std::uint64_t kPeople = 60;
  const auto role = [&](std::uint64_t i) { return static_cast<std::size_t>(i % quiz.roles.size()); };
  for (std::uint64_t i = 0; i < kPeople; ++i) {
    REQUIRE(forth.add(role(i), answers(i)));
    REQUIRE(forth.add(role(i), answers(i)));
    const auto other = kPeople - 1 - i;
    REQUIRE(back.add(role(other), answers(other)));
    REQUIRE(counted.add(role(7 * i % kPeople), answers(7 * i % kPeople), 2));
  }
  for (std::uint64_t i = 0; i < kPeople; ++i) REQUIRE(back.add(role(i), answers(i)));
  CalibrateOptions options;
  options.bootstrap = 2;
  options.folds = 3;
  const auto want = calibrate(quiz, forth, options);
  REQUIRE(want);
  for (const auto* people : {&back, &counted}) {
    const auto fitted = calibrate(quiz, *people, options);
    REQUIRE(fitted);
    CHECK(identity(fitted->quiz) == identity(want->quiz));
    CHECK(identity(*fitted->standard_error) == identity(*want->standard_error));
    CHECK(fitted->held_out.fit.log_loss == want->held_out.fit.log_loss);
    CHECK(fitted->log_likelihood == want->log_likelihood);
  }
}

TEST_CASE("of many millions of people, what they answer is not lost in the tuning") {
  const auto truth = with_shifts();
  const auto quiz = without_shifts(truth);
  const auto many = multiplied(quiz, test::drawn_people(quiz, truth, 2'000, 6), 100'000'000);
  CHECK(many.people() == 200'000'000'000);
  const auto fitted = calibrate(quiz, many, few_folds(0));
  REQUIRE(fitted);
  CHECK(fitted->converged);
  CHECK(std::isfinite(fitted->ridges.numbers));
  CHECK(fitted->misses.front().size() < 0.03);
}

TEST_CASE("ten million times as many people have standard errors that are smaller by the square root of that") {
  const auto truth = with_shifts();
  const auto quiz = without_shifts(truth);
  const auto people = test::drawn_people(quiz, truth, 2'000, 6);
  const auto few = calibrate(quiz, multiplied(quiz, people, 10), few_folds(8));
  const auto many = calibrate(quiz, multiplied(quiz, people, 100'000'000), few_folds(8));
  REQUIRE(few);
  REQUIRE(many);
  double ratio = 0.0;
  for (std::size_t i = 0; i < 5; ++i) {
    ratio += few->standard_error->items[i].slope / many->standard_error->items[i].slope / 5.0;
  }
  CHECK(ratio / std::sqrt(1e7) == within(1.0, 0.5));  // a spread of 8 is itself uncertain by a quarter
}

TEST_CASE("the shares of more than 10^9 people in a role are in proportion, and within the limits") {
  auto quiz = test::small_quiz();
  quiz.roles = {{.id = "a", .prior = 0.5, .mean = {-0.5}, .sd = {1.0}},
                {.id = "b", .prior = 0.5, .mean = {0.5}, .sd = {1.0}}};
  quiz.items.push_back({.id = "s", .intercepts = {}, .shares = {5, 5, 5, 5}, .share_categories = 2});
  const bool is_mixed = GENERATE(true, false);
  CAPTURE(is_mixed);
  if (!is_mixed) {
    quiz.items.erase(quiz.items.begin());
    quiz.traits.clear();
    for (auto& role : quiz.roles) role.mean = role.sd = {};
  }
  const auto answers = [&](int trait, int share) { return is_mixed ? Answers{trait, share} : Answers{share}; };
  Responses responses(quiz);
  constexpr std::uint64_t kMany = 2'000'000'000;
  REQUIRE(responses.add(0, answers(0, 0), kMany / 2));
  REQUIRE(responses.add(0, answers(1, 0), kMany));
  REQUIRE(responses.add(0, answers(1, 1), kMany / 2));
  REQUIRE(responses.add(1, answers(1, 1), 30));
  REQUIRE(responses.add(1, answers(0, 0), 60));
  const auto fitted = calibrate(quiz, responses, few_folds(8));
  REQUIRE(fitted);
  CHECK(check(fitted->quiz).empty());
  const auto& shares = fitted->quiz.items.back().shares;
  CHECK(shares[0] / shares[1] == within(3.0, 1e-7));
  CHECK(shares[2] == 65.0);
  CHECK(shares[3] == 35.0);
  // A binomial number's standard deviation, in the same unit as the shares.
  const double unit = shares[0] / 3e9;
  const double want = unit * std::sqrt(4e9 * 0.75 * 0.25);
  CHECK(fitted->standard_error->items.back().shares[0] / want > 0.4);
  CHECK(fitted->standard_error->items.back().shares[0] / want < 1.8);
}

TEST_CASE("equal answers are kept once, with their number") {
  const auto quiz = test::general_quiz(1);
  Responses responses(quiz);
  REQUIRE(responses.add(0, Answers{0, 1, 2, kUnanswered}));
  REQUIRE(responses.add(1, Answers{0, 1, 2, kUnanswered}));
  REQUIRE(responses.add(0, Answers{0, 1, 2, kUnanswered}, 3));
  CHECK(responses.patterns() == 2);
  CHECK(responses.people() == 5);
  CHECK(responses.count(0) == 4);
  CHECK(responses.role(1) == 1);
  CHECK(responses.answer(0, 2) == 2);
  CHECK(responses.answer(0, 3) == kUnanswered);
  CHECK(responses.add(2, Answers{0, 1, 2, 0}).error().path == "/role");
  CHECK(responses.add(0, Answers{0, 1, 2}).error().code == ErrorCode::wrong_length);
  CHECK(responses.add(0, Answers{0, 9, 2, 0}).error().path == "/i1");
  CHECK(responses.people() == 5);
  REQUIRE(responses.add(1, Answers{3, 1, 2, 0}, 0));
  CHECK(responses.patterns() == 2);
}

TEST_CASE("people who are sorted are the same, and more can be added to them") {
  const auto quiz = test::general_quiz(1);
  Responses responses(quiz);
  REQUIRE(responses.add(1, Answers{0, 1, 2, kUnanswered}, 3));
  REQUIRE(responses.add(0, Answers{1, 1, 2, kUnanswered}));
  REQUIRE(responses.add(0, Answers{0, 1, 2, kUnanswered}, 2));
  CHECK(responses.order() == std::vector<std::size_t>{2, 1, 0});
  auto sorted = responses.sorted();
  CHECK(sorted.people() == 6);
  CHECK(sorted.count(0) == 2);
  CHECK(sorted.role(2) == 1);
  REQUIRE(sorted.add(1, Answers{0, 1, 2, kUnanswered}));
  REQUIRE(sorted.add(1, Answers{0, 1, 2, 0}));
  CHECK(sorted.patterns() == 4);
  CHECK(sorted.count(2) == 4);
}
