#include <algorithm>
#include <cmath>

#include "rolefit/assess.hpp"
#include "rolefit/choose.hpp"
#include "rolefit/compare.hpp"
#include "rolefit/simulate.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"
#include "support/model.hpp"

using namespace rolefit;
using test::built;
using test::measured;

namespace {

/// Two roles and three items of shares, without traits.
Quiz by_shares() {
  Quiz quiz{.id = "shares", .dependence = 0.0};
  quiz.roles = {{.id = "a", .prior = 0.5}, {.id = "b", .prior = 0.5}};
  quiz.items = {{.id = "x", .shares = {8, 2, 3, 7}, .share_categories = 2},
                {.id = "y", .shares = {0.5, 0.3, 0.2, 0.1, 0.3, 0.6}, .share_categories = 3},
                {.id = "z", .shares = {60, 40, 40, 60}, .share_categories = 2}};
  return quiz;
}

/// Calls use(answers, probability in role k) for every way to answer the answered items.
template <class Use>
void every_way(const Quiz& quiz, const Answers& given, std::size_t k, Use use) {
  Answers answers = given;
  for (auto& answer : answers) answer = answer == kUnanswered ? kUnanswered : 0;
  for (;;) {
    double p = 1.0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (answers[i] != kUnanswered) p *= share_probability(quiz.items[i], k, static_cast<std::size_t>(answers[i]));
    }
    use(answers, p);
    std::size_t i = 0;
    for (; i < answers.size(); ++i) {
      if (answers[i] == kUnanswered) continue;
      if (static_cast<std::size_t>(++answers[i]) < quiz.items[i].categories()) break;
      answers[i] = 0;
    }
    if (i == answers.size()) return;
  }
}

/// A quiz of two roles whose shares are tenths or any numbers.
Quiz drawn_quiz(std::size_t items, std::size_t categories, bool tenths, Random& random) {
  Quiz quiz{.id = "drawn"};
  quiz.roles = {{.id = "a", .prior = 0.5}, {.id = "b", .prior = 0.5}};
  for (std::size_t i = 0; i < items; ++i) {
    Item item{.id = "i" + std::to_string(i), .share_categories = categories};
    for (std::size_t c = 0; c < 2 * categories; ++c) {
      item.shares.push_back(tenths ? static_cast<double>(random.below(10)) + 0.1 : random.uniform() + 0.01);
    }
    quiz.items.push_back(item);
  }
  return quiz;
}

Answers drawn_answers(const Quiz& quiz, Random& random) {
  Answers answers;
  for (const auto& item : quiz.items) answers.push_back(static_cast<int>(random.below(item.categories())));
  return answers;
}

}  // namespace

TEST_CASE("typicality by shares is the share of people whose answers are no more likely, over every way to answer") {
  Random random(11, GENERATE(0u, 1u, 2u, 3u));
  const auto quiz = drawn_quiz(7, 3, GENERATE(false, true), random);
  const auto model = built(quiz);
  auto answers = drawn_answers(quiz, random);
  answers[2] = kUnanswered;
  const auto got = typicality(model, answers, measured(model, answers));
  for (std::size_t k = 0; k < 2; ++k) {
    double reader = 1.0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (answers[i] != kUnanswered)
        reader *= share_probability(quiz.items[i], k, static_cast<std::size_t>(answers[i]));
    }
    double want = 0.0;
    every_way(quiz, answers, k, [&](const Answers&, double p) { want += p <= reader * (1.0 + 1e-9) ? p : 0.0; });
    CHECK(got[k] == within(want, 1e-12));
  }
}

TEST_CASE("with many answers typicality by shares is within 1e-3 of a sum over a fine lattice") {
  Random random(12, GENERATE(0u, 1u, 2u));
  const std::size_t items = GENERATE(20u, 40u);
  const auto quiz = drawn_quiz(items, 4, false, random);
  const auto model = built(quiz);
  const auto answers = drawn_answers(quiz, random);
  const auto got = typicality(model, answers, measured(model, answers));
  constexpr double kStep = 5e-4;
  for (std::size_t k = 0; k < 2; ++k) {
    std::vector<double> mass{1.0};  // by −log-likelihood in steps
    std::size_t reader = 0;
    for (std::size_t i = 0; i < items; ++i) {
      std::size_t steps[4];
      for (std::size_t c = 0; c < 4; ++c) {
        steps[c] = static_cast<std::size_t>(std::lround(-std::log(share_probability(quiz.items[i], k, c)) / kStep));
      }
      reader += steps[answers[i]];
      std::vector<double> next(mass.size() + *std::max_element(steps, steps + 4), 0.0);
      for (std::size_t c = 0; c < 4; ++c) {
        const double p = share_probability(quiz.items[i], k, c);
        const double* from = mass.data();
        double* to = next.data() + steps[c];
        for (std::size_t q = 0, n = mass.size(); q < n; ++q) to[q] += p * from[q];
      }
      mass = std::move(next);
    }
    double want = 0.0;
    for (std::size_t q = reader; q < mass.size(); ++q) want += mass[q];
    CHECK(got[k] == within(want, 1e-3));
  }
}

TEST_CASE("typicality by shares is 1 without answers and for the likeliest answers, and counts equals") {
  auto quiz = by_shares();
  const auto model = built(quiz);
  const auto of = [&](const Answers& answers) { return typicality(model, answers, measured(model, answers)); };
  CHECK(of(Answers(3, kUnanswered)) == std::vector{1.0, 1.0});
  CHECK(of({0, 0, 0})[0] == within(1.0, 1e-15));
  // Four answers that are each as likely: everybody's are no more likely than the reader's.
  quiz.items = {{.id = "u", .shares = {1, 1, 1, 1, 5, 1, 1, 1}, .share_categories = 4}};
  for (int i = 1; i < 40; ++i) {
    quiz.items.push_back(quiz.items[0]);
    quiz.items.back().id += std::to_string(i);
  }
  const auto even = built(quiz);
  const Answers any(40, 2);
  CHECK(typicality(even, any, measured(even, any))[0] == within(1.0, 1e-12));
}

TEST_CASE("the best judge of shares is right as often as summing over every way to answer says") {
  Random random(13, GENERATE(0u, 1u, 2u));
  const auto quiz = drawn_quiz(6, 3, GENERATE(false, true), random);
  double want = 0.0;
  every_way(quiz, Answers(6, 0), 0, [&](const Answers& answers, double a) {
    double b = 1.0;
    for (std::size_t i = 0; i < 6; ++i) b *= share_probability(quiz.items[i], 1, static_cast<std::size_t>(answers[i]));
    want += 0.5 * std::max(a, b);
  });
  const auto apart = separation(quiz, 0, 1);
  CHECK(apart.accuracy == within(want, 1e-9));
  CHECK(apart.overlap == within(2.0 * (1.0 - want), 1e-9));
  CHECK(apart.difference.empty());
}

TEST_CASE("with shares role probabilities, information and traits agree with dense sums in 80 bits to 1e-12") {
  const auto fixture = test::load_fixture("role_shares_k3");
  const std::size_t n = GENERATE(0u, 1u);
  const auto quiz = test::quiz_file_of("role_shares_k3", n);
  const auto model = built(quiz);
  const auto& of = test::at(fixture, "quizzes").elements[n];
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const auto* shares = test::at(of, "probabilities").find(quiz.items[i].id);
    CHECK((shares != nullptr) != quiz.items[i].has_trait());
    for (std::size_t k = 0; shares && k < quiz.roles.size(); ++k) {
      const auto want = test::numbers(test::at(*shares, quiz.roles[k].id));
      for (std::size_t c = 0; c < want.size(); ++c) {
        CHECK(share_probability(quiz.items[i], k, c) == within(want[c], 1e-15));
      }
    }
  }
  const auto& patterns = test::at(of, "patterns").elements;
  REQUIRE(patterns.size() == 100);
  double worst = 0.0;
  std::size_t compared = 0;
  for (const auto& pattern : patterns) {
    const auto answers = test::pattern_of(test::at(pattern, "x"));
    const auto got = measured(model, answers);
    const auto want = test::numbers(test::at(pattern, "posterior"));
    for (std::size_t k = 0; k < want.size(); ++k) worst = std::max(worst, std::abs(got.probability[k] - want[k]));
    const auto ranked = by_information(model, answers, got);
    const auto& information = test::at(pattern, "information");
    REQUIRE(ranked.size() == information.keys.size());
    for (const auto& [question, nats] : ranked) {
      const auto& item = quiz.items[model.question(question)[0]];
      worst = std::max(worst, std::abs(nats - test::at(information, item.id).number));
      ++compared;
    }
    for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
      const auto estimate = trait_estimate(model, got, t);
      worst = std::max({worst, std::abs(estimate.mean - test::numbers(test::at(pattern, "mean"))[t]),
                        std::abs(estimate.sd - test::numbers(test::at(pattern, "sd"))[t])});
    }
  }
  CHECK(worst <= 1e-12);
  CHECK(compared > 100);
}

TEST_CASE("answers to n items of shares count as n / (1 + dependence n) independent ones") {
  auto quiz = by_shares();
  quiz.dependence = 0.25;
  quiz.temperature = 0.8;
  const auto answered = [&](Answers answers) { return measured(built(quiz), answers).probability[0]; };
  const auto p = [](double share, double sum, double categories) {
    return (share + 0.01 * sum) / (sum * (1.0 + 0.01 * categories));
  };
  const double x = std::log(p(8, 10, 2) / p(3, 10, 2));
  const double z = std::log(p(40, 100, 2) / p(60, 100, 2));
  CHECK(answered({0, kUnanswered, kUnanswered}) == within(1.0 / (1.0 + std::exp(-0.8 * x / 1.25)), 1e-14));
  CHECK(answered({0, kUnanswered, 1}) == within(1.0 / (1.0 + std::exp(-0.8 * (x + z) / 1.5)), 1e-14));
}

TEST_CASE("the pull of an item of shares is what it adds to the log-odds, beside items with a trait as well") {
  auto quiz = by_shares();
  quiz.dependence = 0.04;
  quiz.temperature = 0.7;
  const bool with_trait = GENERATE(false, true);
  Answers answers = {0, 0, kUnanswered};
  if (with_trait) {
    quiz.traits = {{.id = "t", .loading = 0.5}};
    for (auto& role : quiz.roles) role.sd = {1.0};
    quiz.roles[0].mean = {0.5};
    quiz.roles[1].mean = {-0.5};
    quiz.items.push_back({.id = "graded", .slope = 1.5, .intercepts = {0.2}, .shift = {0.3, -0.3}});
    answers.push_back(1);
  }
  const auto model = built(quiz);
  const auto result = measured(model, answers);
  const auto why = explain(model, answers, result);
  CHECK(why.leader == 0);
  const double x = std::log((8 + 0.1) / (3 + 0.1));
  const double y = std::log((0.5 + 0.01) / (0.1 + 0.01));
  CHECK(why.pulls[0] == within(0.7 * x / 1.08, 1e-14));
  CHECK(why.pulls[1] == within(0.7 * y / 1.08, 1e-14));
  CHECK(why.pulls[2] == 0.0);
  double sum = 0.0;
  for (const double pull : why.pulls) sum += pull;
  CHECK(sum == within(std::log(result.probability[0] / result.probability[1]), 1e-9));
}

TEST_CASE("boxes of shares tell what all of them tell together") {
  auto quiz = by_shares();
  quiz.items.erase(quiz.items.begin() + 1);
  quiz.groups = {"boxes"};
  for (auto& item : quiz.items) item.group = 0;
  const auto model = built(quiz);
  const Answers none(2, kUnanswered);
  const double ticked[2][2] = {{2.1 / 10.2, 41 / 102.0}, {7.1 / 10.2, 61 / 102.0}};
  double want = 0.0;
  for (int answer = 0; answer < 4; ++answer) {
    double chance[2];
    for (int k = 0; k < 2; ++k) {
      chance[k] = (answer & 1 ? ticked[k][0] : 1.0 - ticked[k][0]) * (answer & 2 ? ticked[k][1] : 1.0 - ticked[k][1]);
    }
    for (const double p : chance) want += 0.5 * p * std::log(2.0 * p / (chance[0] + chance[1]));
  }
  const auto ranked = by_information(model, none, measured(model, none));
  REQUIRE(ranked.size() == 1);
  CHECK(ranked[0].information == within(want, 1e-14));
}

TEST_CASE("without answers a quiz of shares gives the priors, and drawn readers answer by their role's shares") {
  auto quiz = by_shares();
  quiz.roles[0].prior = 0.3;
  quiz.roles[1].prior = 0.7;
  const auto model = built(quiz);
  CHECK(measured(model, Answers(3, kUnanswered)).probability == std::vector{0.3, 0.7});
  double people[2] = {};
  double last[2] = {};
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    Random random(5, i);
    const auto reader = draw(model, random);
    people[reader.role] += 1.0;
    last[reader.role] += reader.answers[1] == 2;
  }
  CHECK(people[0] / 20'000.0 == within(0.3, 0.015));
  CHECK(last[0] / people[0] == within(0.21 / 1.03, 0.02));
  CHECK(last[1] / people[1] == within(0.61 / 1.03, 0.02));
}

TEST_CASE("each broken invariant of shares is named with its place") {
  struct Row {
    const char* why;
    void (*damage)(Quiz&);
    ErrorCode code;
    const char* path;
  };
  const auto row = GENERATE(values<Row>({
      {"a share below 0", [](Quiz& q) { q.items[0].shares[1] = -1.0; }, ErrorCode::out_of_range, "/items/0/shares"},
      {"a share that is no number", [](Quiz& q) { q.items[0].shares[1] = std::nan(""); }, ErrorCode::out_of_range,
       "/items/0/shares"},
      {"a role without a person",
       [](Quiz& q) {
         q.items[0].shares = {0.0, 0.0, 1.0, 1.0};
       },
       ErrorCode::out_of_range, "/items/0/shares"},
      {"shares of one role",
       [](Quiz& q) {
         q.items[0].shares = {1.0, 2.0};
       },
       ErrorCode::wrong_length, "/items/0/shares"},
      {"one category",
       [](Quiz& q) {
         q.items[0].shares = {1.0, 1.0};
         q.items[0].share_categories = 1;
       },
       ErrorCode::wrong_length, "/items/0/shares"},
      {"a dependence above 1", [](Quiz& q) { q.dependence = 1.5; }, ErrorCode::out_of_range, "/dependence"},
      {"a mean without traits", [](Quiz& q) { q.roles[0].mean = {0.5}; }, ErrorCode::wrong_length, "/roles/0/mean"},
      {"an item of a trait that is not there", [](Quiz& q) { q.items[0] = {.id = "x", .intercepts = {0.0}}; },
       ErrorCode::wrong_length, "/traits"},
      {"a box with three answers",
       [](Quiz& q) {
         q.groups = {"g"};
         q.items[1].group = 0;
       },
       ErrorCode::wrong_length, "/items/1/group"},
  }));
  CAPTURE(row.why);
  auto quiz = by_shares();
  REQUIRE(check(quiz).empty());
  row.damage(quiz);
  const auto problems = check(quiz);
  REQUIRE(problems.size() >= 1);
  CHECK(problems[0].code == row.code);
  CHECK(problems[0].path == row.path);
}
