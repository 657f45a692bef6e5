#include <cmath>
#include <limits>

#include "fit/draws.hpp"
#include "fit/figures.hpp"
#include "fit/folds.hpp"
#include "fit/held_out.hpp"
#include "fit/minimise.hpp"
#include "fit/misses.hpp"
#include "fit/regression.hpp"
#include "fit/ridges.hpp"
#include "fit/shares.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"
#include "support/model.hpp"

using namespace rolefit;

namespace {

/// Three roles, a yes/no item and one of three categories.
Quiz three_roles() {
  Quiz quiz = test::small_quiz();
  const Role role{.id = "a", .prior = 1.0 / 3.0, .mean = {0.0}, .sd = {1.0}};
  quiz.roles = {role, role, role};
  quiz.roles[1].id = "b";
  quiz.roles[2].id = "c";
  quiz.items = {{.id = "x", .intercepts = {0.0}}, {.id = "y", .intercepts = {0.5, -0.5}}};
  return quiz;
}

/// [entry][role], in logarithms.
std::vector<double> logs(std::vector<double> probabilities) {
  for (auto& p : probabilities) p = std::log(p);
  return probabilities;
}

}  // namespace

TEST_CASE("the minimum of Rosenbrock's valley is found at its end, and that of a bowl at its bottom") {
  const auto valley = [](std::span<const double> x, std::span<double> gradient) {
    const double a = 1.0 - x[0];
    const double b = x[1] - x[0] * x[0];
    gradient[0] = -2.0 * a - 400.0 * x[0] * b;
    gradient[1] = 200.0 * b;
    return a * a + 100.0 * b * b;
  };
  const auto found = fit::minimise(valley, {-1.2, 1.0}, 1e-14, 500);
  CHECK(found.x[0] == within(1.0, 1e-5));
  CHECK(found.x[1] == within(1.0, 1e-5));
  CHECK(found.value < 1e-10);
  CHECK(found.evaluations < 100);

  // Σ (i + 1) (x_i − i)²
  const auto bowl = [](std::span<const double> x, std::span<double> gradient) {
    double sum = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      const auto n = static_cast<double>(i);
      gradient[i] = 2.0 * (n + 1.0) * (x[i] - n);
      sum += (n + 1.0) * (x[i] - n) * (x[i] - n);
    }
    return sum;
  };
  const auto bottom = fit::minimise(bowl, std::vector<double>(20, 0.0), 1e-16, 500);
  for (std::size_t i = 0; i < 20; ++i) CHECK(bottom.x[i] == within(static_cast<double>(i), 1e-6));
}

TEST_CASE("the regression agrees with Newton's method in numpy and with scikit-learn") {
  // numpy 1.24: Newton's method on the definition in the header, to a gradient below 1e-15. scikit-learn 1.2.1,
  // LogisticRegression(C=1/2) on the same centred columns, agrees to 1e-5.
  const auto quiz = three_roles();
  Responses responses(quiz);
  const int n = kUnanswered;
  struct People {
    std::size_t role;
    Answers answers;
    std::uint64_t count;
  };
  for (const auto& [role, answers, count] : std::vector<People>{{0, {1, 0}, 3},
                                                                {0, {1, 1}, 2},
                                                                {0, {0, 0}, 1},
                                                                {0, {n, 2}, 1},
                                                                {1, {0, 1}, 4},
                                                                {1, {1, 2}, 1},
                                                                {1, {0, n}, 2},
                                                                {2, {0, 2}, 5},
                                                                {2, {1, 2}, 1},
                                                                {2, {n, n}, 1},
                                                                {2, {0, 0}, 2}}) {
    REQUIRE(responses.add(role, answers, count));
  }
  const auto rows = fit::rows_of(quiz, responses);
  CHECK(rows.size() == 9);  // {0, 0} and {1, 2} have people of two roles
  std::vector<double> people;
  for (std::size_t p = 0; p < responses.patterns(); ++p) people.push_back(static_cast<double>(responses.count(p)));
  const auto weight = fit::alike(rows.by_role(responses, people), 3);

  fit::Regression regression(quiz, responses, rows);
  regression.fit(weight, 2.0);
  const std::vector<double> want = {0.00195635,  0.0220242,  -0.02398056, 0.84645773,  -0.4189111,  -0.42754662,
                                    -0.13630251, 0.70122151, -0.564919,   -0.48803231, -0.10691232, 0.59494462};
  REQUIRE(regression.coefficients().size() == want.size());
  for (std::size_t i = 0; i < want.size(); ++i) {
    CAPTURE(i);
    CHECK(regression.coefficients()[i] == within(want[i], 2e-3));
  }
  CHECK(fit::log_loss(regression.log_probabilities(), weight, 3, 1.0) == within(0.7822688426, 1e-4));
}

TEST_CASE("the figures are those of their definitions, roles weighing the same") {
  // Two people of role 0 and one of each other, so one of role 0 weighs half.
  const auto stated = logs({0.7, 0.2, 0.1,    // role 0, right
                            0.1, 0.3, 0.6,    // role 0, not in the first two
                            0.5, 0.4, 0.1,    // role 1, second
                            0.1, 0.1, 0.8});  // role 2, right
  const std::vector<double> people = {1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};
  const auto figures = fit::figures_of(stated, people, 3);
  CHECK(figures.log_loss ==
        within(-(0.5 * std::log(0.7) + 0.5 * std::log(0.1) + std::log(0.4) + std::log(0.8)) / 3.0, 1e-12));
  CHECK(figures.accuracy == within((0.5 + 1.0) / 3.0, 1e-12));
  CHECK(figures.first_two == within((0.5 + 1.0 + 1.0) / 3.0, 1e-12));
  // Roles 0 and 1: odds 3.5 and 1/3 against 1.25: one of two. 0 and 2: 7 and 1/6 against 1/8: both. 1 and 2: one,
  // right.
  CHECK(figures.auc == within((0.5 + 1.0 + 1.0) / 3.0, 1e-12));
  // ECE: bins of 1/15: .7 alone (right), .6 (wrong), .5 (wrong), .8 (right).
  CHECK(figures.calibration_error == within((0.5 * 0.3 + 0.5 * 0.6 + 0.5 + 0.2) / 3.0, 1e-12));
  // Where 3 of 4 are right of whom .9 is said, the slope is log(3) / log(9).
  const auto bold = fit::figures_of(logs({0.9, 0.1, 0.1, 0.9}), std::vector<double>{3, 1, 1, 3}, 2);
  CHECK(bold.slope == within(0.5, 1e-4));

  // Equal odds count half: of 2 · 2 pairs one is equal and three are right.
  const auto equal =
      fit::figures_of(logs({0.6, 0.4, 0.8, 0.2, 0.6, 0.4, 0.3, 0.7}), std::vector<double>{1, 0, 1, 0, 0, 1, 0, 1}, 2);
  CHECK(equal.auc == within(3.5 / 4.0, 1e-12));

  const auto nothing = fit::guessing(4);
  CHECK(nothing.log_loss == within(std::log(4.0), 1e-12));
  CHECK(nothing.accuracy == 0.25);
  CHECK(nothing.first_two == 0.5);
}

TEST_CASE("a gain is the mean difference of log loss, with its standard error") {
  // One person of role 0 gains .5, one nothing; two of role 1 gain .25 and two lose .25. A person of role 0 weighs 1.5,
  // one of role 1 .75.
  const std::vector<double> people = {1, 0, 1, 0, 0, 2, 0, 2};
  const std::vector<double> worse = {-1.0, 0.0, -2.0, 0.0, 0.0, -1.0, 0.0, -1.0};
  const std::vector<double> better = {-0.5, 0.0, -2.0, 0.0, 0.0, -0.75, 0.0, -1.25};
  const auto gain = fit::gain(worse, better, people, 2);
  CHECK(gain.mean == within(1.5 * 0.5 / 6.0, 1e-12));
  const double m = gain.mean;
  const double square = 1.5 * 1.5 * ((0.5 - m) * (0.5 - m) + m * m) +
                        0.75 * 0.75 * 2.0 * ((0.25 - m) * (0.25 - m) + (0.25 + m) * (0.25 + m));
  CHECK(gain.standard_error == within(std::sqrt(square) / 6.0, 1e-12));
}

TEST_CASE("everybody is held out once, and nobody judges the fold that holds them out") {
  const auto quiz = three_roles();
  Responses responses(quiz);
  REQUIRE(responses.add(0, Answers{1, 0}, 500));
  REQUIRE(responses.add(1, Answers{0, 2}, 300));
  for (int x = kUnanswered; x < 2; ++x) {
    for (int y = kUnanswered; y < 3; ++y) REQUIRE(responses.add(2, Answers{x, y}));
  }
  const fit::Folds folds(responses, 4, 9);
  REQUIRE(folds.folds.size() == 4);
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    const auto all = static_cast<double>(responses.count(p));
    double held_out = 0.0;
    double judges = 0.0;
    for (const auto& fold : folds.folds) {
      held_out += fold.held_out[p];
      judges += fold.judges[p];
      CHECK(fold.held_out[p] + fold.judges[p] <= all);
      CHECK(fold.held_out[p] + fold.judges[p] + fold.learners[p] == all);
      CHECK(fold.others[p] == fold.judges[p] + fold.learners[p]);
      if (p < 2) CHECK(fold.held_out[p] / all == within(0.25, 0.08));
      // Not held out by the fold, and of those a quarter.
      if (p < 2) CHECK(fold.judges[p] / all == within(0.75 * 0.25, 0.08));
    }
    CHECK(held_out == all);
    // Whoever does not judge at all drew the same number twice.
    CHECK(judges <= all);
    if (p < 2) CHECK(judges / all == within(0.75, 0.09));
  }
}

TEST_CASE("people who are drawn have the mean and the spread of a binomial number, however many they are") {
  struct Row {
    double n, chance;
  };
  const auto row = GENERATE(values<Row>({{1, 0.2},
                                         {7, 0.5},
                                         {30, 0.9},
                                         {900, 0.7},
                                         {5'000, 0.3},
                                         {1e12, 0.2},
                                         {1e12, 1e-12},
                                         {1e12, 2e-10},
                                         {4e6, 0.9999}}));
  CAPTURE(row.n, row.chance);
  Random random(3, 0);
  constexpr double kDraws = 4'000;
  double sum = 0.0;
  double square = 0.0;
  const double mean = row.n * row.chance;
  const double variance = mean * (1.0 - row.chance);
  for (int i = 0; i < kDraws; ++i) {
    const double drawn = fit::binomial(row.n, row.chance, random);
    REQUIRE((drawn >= 0.0 && drawn <= row.n && drawn == std::floor(drawn)));
    sum += drawn - mean;
    square += (drawn - mean) * (drawn - mean);
  }
  CHECK(sum / kDraws == within(0.0, 4.0 * std::sqrt(variance / kDraws)));
  // The variance of a squared deviation is 2 v² + v (1 − 6 p (1 − p)).
  const double fourth = 2.0 * variance * variance + variance * (1.0 - 6.0 * row.chance * (1.0 - row.chance));
  CHECK(square / kDraws == within(variance, 4.0 * std::sqrt(fourth / kDraws)));
  CHECK(fit::binomial(row.n, 0.0, random) == 0.0);
  CHECK(fit::binomial(row.n, 1.0, random) == row.n);
}

TEST_CASE("people who are shared out stay as many, and nobody goes where the weight is 0") {
  Random random(5, 0);
  const std::vector<double> weights = {3, 0, 1, 6, 0};
  double third = 0.0;
  for (const double n : {0.0, 1.0, 2.0, 1e3, 1e12}) {
    const auto out = fit::share_out(n, weights, random);
    REQUIRE(out.size() == weights.size());
    CHECK(out[0] + out[2] + out[3] == n);
    CHECK(out[1] + out[4] == 0.0);
    third = out[3];
  }
  CHECK(third / 1e12 == within(0.6, 1e-5));
}

TEST_CASE("the strongest ridges are the first within 0.002 of the least loss") {
  CHECK(fit::strongest(std::vector{1.3, 1.2, 1.1015, 1.1, 1.15}) == 2);
  CHECK(fit::strongest(std::vector{1.1019, 1.1, 1.1}) == 0);
  CHECK(fit::strongest(std::vector{1.1021, 1.1, 1.1}) == 1);
  for (const bool has_shifts : {false, true}) {
    const auto to_try = fit::ridges_to_try(has_shifts);
    CHECK(std::isinf(to_try.front().numbers));
    for (std::size_t i = 1; i < to_try.size(); ++i) {
      CHECK(std::isinf(to_try[i].shifts) != has_shifts);
      CHECK(to_try[i].numbers <= to_try[i - 1].numbers);
      CHECK((to_try[i].numbers < to_try[i - 1].numbers || to_try[i].shifts < to_try[i - 1].shifts));
    }
  }
}

TEST_CASE("the author's shares count as ten people in each role") {
  Quiz quiz = three_roles();
  quiz.items[0] = {.id = "x", .intercepts = {}, .shares = {1, 3, 5, 5, 0, 4}, .share_categories = 2};
  Responses responses(quiz);
  REQUIRE(responses.add(0, Answers{1, 0}, 40));
  REQUIRE(responses.add(0, Answers{0, 0}, 2));
  REQUIRE(responses.add(1, Answers{kUnanswered, 0}, 7));
  const std::vector<double> people = {40, 2, 7};
  Quiz fitted = quiz;
  fit::fit_shares(quiz, responses, people, fitted);
  // (w + 0.01 W) / (W (1 + 0.01 C)): (1 + .04) / (4 · 1.02) and so on.
  CHECK(fitted.items[0].shares[0] == within(10.0 * 1.04 / 4.08 + 2.0, 1e-12));
  CHECK(fitted.items[0].shares[1] == within(10.0 * 3.04 / 4.08 + 40.0, 1e-12));
  CHECK(fitted.items[0].shares[2] == within(5.0, 1e-12));
  CHECK(fitted.items[0].shares[4] == within(10.0 * 0.04 / 4.08, 1e-12));
  CHECK(fitted.items[1].slope == quiz.items[1].slope);
}

TEST_CASE("the item that misses a role's answers most comes first") {
  Quiz quiz = three_roles();
  Responses responses(quiz);
  // At θ ~ N(0, 1) and intercept 0 half of a role say yes.
  REQUIRE(responses.add(0, Answers{1, kUnanswered}, 90));
  REQUIRE(responses.add(0, Answers{0, kUnanswered}, 10));
  REQUIRE(responses.add(1, Answers{1, kUnanswered}, 60));
  REQUIRE(responses.add(1, Answers{0, kUnanswered}, 40));
  REQUIRE(responses.add(2, Answers{1, 1}, 29));
  const auto found = fit::misses(quiz, responses, 10);
  REQUIRE(found.size() == 2);
  CHECK(found[0].item == 0);
  CHECK(found[0].role == 0);
  CHECK(found[0].category == 1);
  CHECK(found[0].people == within(0.9, 1e-12));
  CHECK(found[0].model == within(0.5, 1e-9));
  CHECK(found[1].role == 1);
  CHECK(fit::misses(quiz, responses, 1).size() == 1);
}
