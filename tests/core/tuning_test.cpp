#include "fit/tuning.hpp"

#include <algorithm>
#include <cmath>

#include "fit/misses.hpp"

#include "rolefit/simulate.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"
#include "support/model.hpp"

using namespace rolefit;

namespace {

/// Five roles and six traits that share a general factor; graded and nominal items, with shifts.
Quiz five_roles() {
  auto quiz = test::quiz_file_of("role_shift_k5");
  quiz.items[0].model = ItemModel::graded;
  quiz.items[0].intercepts = {1.0, 0.2, -0.9};
  return quiz;
}

/// People drawn from it, of whom some leave items open.
Responses some_people(const Quiz& quiz, std::uint64_t n) {
  const auto model = test::built(quiz);
  Responses out(quiz);
  for (std::uint64_t i = 0; i < n; ++i) {
    Random random(3, i);
    auto reader = draw(model, random);
    for (auto& answer : reader.answers) answer = random.below(5) == 0 ? kUnanswered : answer;
    REQUIRE(out.add(reader.role, reader.answers));
  }
  return out;
}

std::vector<double> weight_of(const Responses& responses, const fit::Rows& rows) {
  std::vector<double> people;
  for (std::size_t p = 0; p < responses.patterns(); ++p) people.push_back(static_cast<double>(responses.count(p)));
  return fit::alike(rows.by_role(responses, people), rows.roles);
}

CalibrateOptions without_bootstrap() {
  CalibrateOptions options;
  options.bootstrap = 0;
  options.folds = 3;
  return options;
}

bool warns(const Calibration& fitted, const std::string& words) {
  return std::any_of(fitted.warnings.begin(), fitted.warnings.end(),
                     [&](const Error& warning) { return warning.message.find(words) != std::string::npos; });
}

/// `roles` roles, three traits with four yes/no items each. What a role answers is its own affair: each of its items
/// has a shift drawn from N(0, 0.7²).
Quiz shifted(std::size_t roles) {
  Random random(22, 0);
  Quiz quiz;
  quiz.id = "shifted";
  for (std::size_t t = 0; t < 3; ++t) quiz.traits.push_back({.id = "t" + std::to_string(t)});
  for (std::size_t k = 0; k < roles; ++k) {
    Role role{.id = "r" + std::to_string(k), .prior = 1.0 / static_cast<double>(roles), .mean = {}, .sd = {1, 1, 1}};
    for (std::size_t t = 0; t < 3; ++t) role.mean.push_back(0.7 * random.normal());
    quiz.roles.push_back(role);
  }
  for (std::size_t i = 0; i < 12; ++i) {
    Item item{.id = "i" + std::to_string(i), .trait = i / 4, .slope = 1.2, .intercepts = {0.5 * random.normal()}};
    for (std::size_t k = 0; k < roles; ++k) item.shift.push_back(0.7 * random.normal());
    quiz.items.push_back(item);
  }
  return quiz;
}

}  // namespace

TEST_CASE("what tuning takes for the likelihood of a role is what measuring takes") {
  const auto quiz = five_roles();
  const auto model = test::built(quiz);
  const auto responses = some_people(quiz, 60);
  const auto rows = fit::rows_of(quiz, responses);
  fit::Conditional conditional(rows);
  const auto found = conditional.log_likelihood(model);
  Answers answers(quiz.items.size());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i] = responses.answer(rows.first[r], i);
    const auto measured = test::measured(model, answers);
    for (std::size_t k = 0; k < 5; ++k) {
      CHECK(found[r * 5 + k] == within(measured.log_likelihood[k], 1e-11));
    }
  }
}

TEST_CASE("tuning takes the likelihood of answers that fit nobody without losing it") {
  // Everything about one trait is answered as only people far up do, everything about the other as those far down, and
  // the general factor moves both up.
  auto quiz = test::general_quiz(2);
  quiz.temperature = 1.0;
  for (auto& trait : quiz.traits) trait.loading = 4.0;
  for (auto& role : quiz.roles) role.sd = {0.1, 0.1};
  quiz.items.assign(600, {.id = "", .slope = 4.0, .intercepts = {0.0}});
  Answers answers;
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    quiz.items[i].id = "i" + std::to_string(i);
    quiz.items[i].trait = i % 2;
    quiz.items[i].intercepts[0] = i % 2 == 0 ? 4.0 : -4.0;
    answers.push_back(static_cast<int>(i % 2));
  }
  const auto model = test::built(quiz);
  Responses responses(quiz);
  REQUIRE(responses.add(0, answers));
  const auto rows = fit::rows_of(quiz, responses);
  const auto found = fit::Conditional(rows).log_likelihood(model);
  const auto measured = test::measured(model, answers);
  for (std::size_t k = 0; k < 2; ++k) {
    CHECK(measured.log_likelihood[k] < -100.0);
    CHECK(found[k] == within(measured.log_likelihood[k], 1e-6));
  }
}

TEST_CASE("the gradient of tuning is what small steps show", "[long]") {
  auto first = five_roles();
  for (auto& item : first.items) item.shift.clear();
  const bool has_shifts = GENERATE(true, false);
  CAPTURE(has_shifts);
  const auto responses = some_people(first, 40);
  const auto rows = fit::rows_of(first, responses);
  const auto weight = weight_of(responses, rows);
  fit::Conditional conditional(rows);
  const fit::Tunable tunable(first, has_shifts);
  const Ridges ridges{20.0, 3.0};
  fit::Change change;
  const auto value = [&](std::span<const double> x, std::span<double> gradient) {
    const double sum = conditional.sum(test::built(tunable.quiz(x)), weight, change);
    tunable.gradient(x, change, gradient);
    for (auto& each : gradient) each = -each;
    return tunable.add_ridges(x, ridges, 1.0, gradient) - sum;
  };
  auto x = tunable.start();
  Random random(5, 0);
  for (auto& each : x) each += 0.2 * random.normal();
  std::vector<double> gradient(x.size());
  std::vector<double> unused(x.size());
  value(x, gradient);
  constexpr double kStep = 1e-4;
  for (std::size_t i = 0; i < x.size(); ++i) {
    CAPTURE(i);
    auto there = x;
    there[i] = x[i] + kStep;
    const double above = value(there, unused);
    there[i] = x[i] - kStep;
    const double below = value(there, unused);
    CHECK(gradient[i] == within((above - below) / (2.0 * kStep), 1e-4));
  }
}

TEST_CASE("more than 20,000 people are held as strongly a person as 20,000, and fewer more strongly") {
  auto first = five_roles();
  for (auto& item : first.items) item.shift.clear();
  first.items.resize(3);
  const auto responses = some_people(first, 40);
  const auto rows = fit::rows_of(first, responses);
  fit::Conditional conditional(rows);
  const auto moved = [&](double people) {
    auto weight = weight_of(responses, rows);
    double sum = 0.0;
    for (const double w : weight) sum += w;
    for (auto& w : weight) w *= people / sum;
    const auto tuned = fit::tune(first, conditional, weight, {1000.0, 100.0}, {}, 1e-12).quiz;
    return std::abs(tuned.items[0].shift[1]);
  };
  const double at = moved(20'000);
  CHECK(at > 0.01);
  CHECK(moved(2'000) < 0.9 * at);
  CHECK(moved(30'000) / at == within(1.0, 1e-3));
  CHECK(moved(1e10) / at == within(1.0, 1e-3));
}

TEST_CASE("numbers beyond their limits count as at them, and the quiz stays sound") {
  auto first = five_roles();
  for (auto& item : first.items) item.shift.clear();
  const fit::Tunable tunable(first, true);
  for (const double far : {-100.0, 100.0}) {
    auto x = tunable.start();
    Random random(6, 0);
    for (auto& each : x) each += far * random.normal();
    const auto quiz = tunable.quiz(x);
    CHECK(check(quiz).empty());
    for (const auto& item : quiz.items) {
      for (std::size_t c = 1; item.model == ItemModel::graded && c < item.intercepts.size(); ++c) {
        CHECK(item.intercepts[c] < item.intercepts[c - 1]);
      }
    }
  }
}

TEST_CASE("where roles answer items each in their own way, tuning keeps what a regression gains", "[long]") {
  const auto truth = shifted(4);
  auto quiz = truth;
  for (auto& item : quiz.items) item.shift.clear();
  const auto responses = test::drawn_people(quiz, truth, 4'000, 2);
  const auto fitted = calibrate(quiz, responses, without_bootstrap());
  REQUIRE(fitted);
  CHECK(fitted->held_out.fit.log_loss < 1.02 * fitted->held_out.regression.log_loss);
  CHECK(std::isfinite(fitted->ridges.shifts));
  CHECK(!warns(*fitted, "regression"));
  CHECK(fitted->held_out.fit.slope == within(1.0, 0.05));
  CHECK(check(fitted->quiz).empty());
  for (const auto& item : fitted->quiz.items) {
    REQUIRE(item.shift.size() == 4);
    CHECK(item.shift[0] + item.shift[1] + item.shift[2] + item.shift[3] == within(0.0, 1e-9));
  }

  auto options = without_bootstrap();
  options.shifts = false;
  const auto plain = calibrate(truth, responses, options);  // the shifts of a quiz that has some are left out too
  REQUIRE(plain);
  for (const auto& item : plain->quiz.items) CHECK(item.shift.empty());
  CHECK(plain->held_out.fit.log_loss > 1.05 * plain->held_out.regression.log_loss);
  CHECK(warns(*plain, "the regression is clearly better"));

  // Shifts bring what the model says of each role's answers closer to what the people said.
  const auto off = [&](const Quiz& of) {
    double sum = 0.0;
    const auto misses = fit::misses(of, responses, 48);
    for (const auto& miss : misses) sum += miss.size() * miss.size();
    return std::sqrt(sum / static_cast<double>(misses.size()));
  };
  CHECK(off(fitted->quiz) < 0.03);
  CHECK(off(plain->quiz) > 0.06);
}

TEST_CASE("where the first fit is right, nothing is tuned") {
  auto truth = test::general_quiz(2);
  truth.temperature = 1.0;
  const auto fitted = calibrate(truth, test::drawn_people(truth, truth, 3'000, 4), without_bootstrap());
  REQUIRE(fitted);
  CHECK(std::isinf(fitted->ridges.numbers));
  for (const auto& item : fitted->quiz.items) CHECK(item.shift.empty());
  CHECK(!warns(*fitted, "regression"));
  CHECK(!warns(*fitted, "guessing"));
}

TEST_CASE("answers by the toss of a coin are no better than guessing, and it is said", "[long]") {
  const auto quiz = shifted(4);
  Responses responses(quiz);
  for (std::uint64_t i = 0; i < 800; ++i) {
    Random random(17, i);
    Answers answers;
    for (std::size_t j = 0; j < 12; ++j) answers.push_back(static_cast<int>(random.below(2)));
    REQUIRE(responses.add(i % 4, answers));
  }
  const auto fitted = calibrate(quiz, responses, without_bootstrap());
  REQUIRE(fitted);
  CHECK(warns(*fitted, "no better than guessing"));
  CHECK(fitted->held_out.guessing.log_loss == within(std::log(4.0), 1e-12));
}

TEST_CASE("a standard error stands in the place of every tuned number", "[long]") {
  const auto truth = shifted(3);
  auto options = without_bootstrap();
  options.bootstrap = 4;
  const auto fitted = calibrate(truth, test::drawn_people(truth, truth, 1'500, 8), options);
  REQUIRE(fitted);
  REQUIRE(fitted->standard_error);
  for (const auto& item : fitted->standard_error->items) {
    REQUIRE(item.shift.size() == 3);
    for (const double each : item.shift) {
      CHECK(each > 0.0);
      CHECK(each < 0.5);
    }
  }
}

TEST_CASE("answers that stand twice count once: that is the dependence of a quiz of shares") {
  Quiz truth;
  truth.id = "shares";
  truth.roles = {{.id = "a", .prior = 0.5, .mean = {}, .sd = {}}, {.id = "b", .prior = 0.5, .mean = {}, .sd = {}}};
  for (std::size_t i = 0; i < 4; ++i) {
    truth.items.push_back({.id = "i" + std::to_string(i), .shares = {6, 4, 3, 7}, .share_categories = 2});
  }
  truth.dependence = 0.0;
  Quiz quiz = truth;
  for (std::size_t i = 0; i < 4; ++i) {
    quiz.items.push_back(quiz.items[i]);
    quiz.items.back().id += "-again";
  }
  for (auto& item : quiz.items) item.shares = {1, 1, 1, 1};
  const auto responses = test::drawn_people(quiz, truth, 20'000, 12, {0, 1, 2, 3});
  const auto fitted = calibrate(quiz, responses, without_bootstrap());
  REQUIRE(fitted);
  // Eight answers count as four: 1 / (1 + 8 d) = 1/2.
  CHECK(fitted->quiz.dependence == within(0.125, 0.02));
  CHECK(fitted->quiz.temperature == 1.0);
  CHECK(share_probability(fitted->quiz.items[4], 0, 0) == within(0.6, 0.02));
  CHECK(share_probability(fitted->quiz.items[4], 1, 1) == within(0.7, 0.02));
  CHECK(fitted->log_likelihood.empty());
  CHECK(fitted->held_out.fit.log_loss == within(fitted->held_out.regression.log_loss, 0.005));
}
