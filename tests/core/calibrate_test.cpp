#include "rolefit/calibrate.hpp"

#include <algorithm>
#include <cmath>

#include "rolefit/json/decode.hpp"
#include "rolefit/simulate.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

CalibrateOptions without_bootstrap() {
  CalibrateOptions options;
  options.bootstrap = 0;
  options.folds = 3;
  return options;
}

/// The parameters of the survey, whose own temperature corrects what the model does not know: here it is the truth.
Quiz survey() {
  auto quiz = *json::decode_quiz(test::read_file("tests/fixtures/parameters.json")).quiz;
  quiz.temperature = 1.0;
  return quiz;
}

Quiz with_copies(Quiz quiz, const std::vector<std::size_t>& again) {
  for (const auto item : again) {
    quiz.items.push_back(quiz.items[item]);
    quiz.items.back().id += "-again";
  }
  return quiz;
}

bool warns(const Calibration& fitted, const std::string& path, const std::string& words) {
  return std::any_of(fitted.warnings.begin(), fitted.warnings.end(), [&](const Error& warning) {
    return warning.path == path && warning.message.find(words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("fitting items and a second role to labelled answers agrees with mirt") {
  const auto fixture = test::load_fixture("estimate_known_roles_mirt");
  const auto quiz = test::labelled_quiz(fixture);
  const auto responses = test::labelled_people(fixture, quiz);
  const auto& items = test::at(fixture, "items").elements;
  REQUIRE(responses.people() == 900);

  const auto fitted = calibrate(quiz, responses, without_bootstrap());
  REQUIRE(fitted);
  CHECK(fitted->converged);
  CHECK(fitted->log_likelihood.back() == within(test::at(fixture, "loglik").number, 1e-3));
  // mirt's scale: the first role is N(0, 1).
  const double unit = fitted->quiz.roles[0].sd[0];
  const double shift = fitted->quiz.roles[0].mean[0];
  const auto& second = test::at(fixture, "role2");
  CHECK((fitted->quiz.roles[1].mean[0] - shift) / unit == within(test::at(second, "mean").number, 3e-3));
  CHECK(std::pow(fitted->quiz.roles[1].sd[0] / unit, 2) == within(test::at(second, "var").number, 3e-3));
  for (std::size_t i = 0; i < items.size(); ++i) {
    CAPTURE(i);
    const auto& item = fitted->quiz.items[i];
    const auto want = test::numbers(test::at(items[i], "d"));
    CHECK(item.slope * unit == within(test::at(items[i], "a").number, 3e-3));
    for (std::size_t c = 0; c < want.size(); ++c) {
      CHECK(item.intercepts[c] + item.slope * shift == within(want[c], 3e-3));
    }
  }
}

TEST_CASE("20,000 people drawn from the survey's parameters give the parameters back", "[long]") {
  const auto truth = survey();
  const auto fitted = calibrate(truth, test::drawn_people(truth, truth, 20'000, 7), without_bootstrap());
  REQUIRE(fitted);
  CHECK(fitted->converged);
  for (std::size_t t = 0; t < truth.traits.size(); ++t) {
    CAPTURE(truth.traits[t].id);
    CHECK(fitted->quiz.traits[t].loading == within(truth.traits[t].loading, 0.1));
    for (std::size_t k = 0; k < 2; ++k) {
      CHECK(fitted->quiz.roles[k].mean[t] == within(truth.roles[k].mean[t], 0.1));
      CHECK(fitted->quiz.roles[k].sd[t] == within(truth.roles[k].sd[t], 0.1));
    }
  }
  for (std::size_t i = 0; i < truth.items.size(); ++i) {
    CAPTURE(truth.items[i].id);
    CHECK(fitted->quiz.items[i].slope / truth.items[i].slope == within(1.0, 0.15));
    CHECK(fitted->quiz.items[i].intercepts[0] == within(truth.items[i].intercepts[0], 0.3));
  }
  CHECK(warns(*fitted, "/traits/1", "has 1 item:"));
  CHECK(fitted->quiz.temperature == within(1.0, 0.05));
  CHECK(fitted->held_out.fit.log_loss < fitted->held_out.log_loss_at_1 + 1e-3);
  // The log-likelihood rises but for what the weak prior takes.
  for (std::size_t n = 1; n < fitted->log_likelihood.size(); ++n) {
    CHECK(fitted->log_likelihood[n] > fitted->log_likelihood[n - 1] - 0.5);
  }
}

TEST_CASE("where every answer to two items comes twice the stated probabilities still come true", "[long]") {
  const std::vector<std::size_t> again = {0, 9};
  const auto truth = survey();
  const auto quiz = with_copies(truth, again);
  const auto fitted = calibrate(quiz, test::drawn_people(quiz, truth, 20'000, 7, again), without_bootstrap());
  REQUIRE(fitted);
  CHECK(warns(*fitted, "/items/0/slope", "runs away"));
  CHECK(warns(*fitted, "/items/22/slope", "runs away"));

  // The slope of a logistic regression of the role on the stated log-odds, by Newton's method, on people of another
  // draw.
  const auto model = *Model::build(fitted->quiz);
  const auto from = *Model::build(truth);
  std::vector<double> x;
  std::vector<double> y;
  for (std::uint64_t i = 0; i < 10'000; ++i) {
    Random random(8, i);
    auto reader = draw(from, random);
    for (const auto item : again) reader.answers.push_back(reader.answers[item]);
    const auto p = posterior(model, reader.answers)->probability[0];
    x.push_back(std::log(p / (1.0 - p)));
    y.push_back(reader.role == 0 ? 1.0 : 0.0);
  }
  double a = 0.0;
  double b = 1.0;
  for (int step = 0; step < 20; ++step) {
    double ga = 0.0, gb = 0.0, haa = 0.0, hab = 0.0, hbb = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double p = 1.0 / (1.0 + std::exp(-a - b * x[i]));
      ga += y[i] - p;
      gb += (y[i] - p) * x[i];
      haa += p * (1.0 - p);
      hab += p * (1.0 - p) * x[i];
      hbb += p * (1.0 - p) * x[i] * x[i];
    }
    const double det = haa * hbb - hab * hab;
    a += (hbb * ga - hab * gb) / det;
    b += (haa * gb - hab * ga) / det;
  }
  CHECK(b > 0.9);
  CHECK(b < 1.1);
}

TEST_CASE("nominal and graded items with missing answers are recovered", "[long]") {
  auto truth = test::general_quiz(3);
  truth.temperature = 1.0;
  truth.nodes = 61;
  Quiz start = truth;
  for (auto& item : start.items) {
    item.slope = 1.0;
    if (item.model == ItemModel::graded) item.intercepts = {1.0, 0.0, -1.0};
  }
  const auto model = *Model::build(truth);
  Responses responses(start);
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    Random random(11, i);
    auto reader = draw(model, random);
    for (auto& answer : reader.answers) {
      if (random.below(10) == 0) answer = kUnanswered;
    }
    REQUIRE(responses.add(reader.role, reader.answers));
  }
  const auto fitted = calibrate(start, responses, without_bootstrap());
  REQUIRE(fitted);
  for (std::size_t i = 0; i < truth.items.size(); ++i) {
    CAPTURE(i);
    // What can be seen of an item: how its probabilities run over the trait.
    for (const double theta : {-1.0, 0.0, 1.0}) {
      const auto got = category_probabilities(fitted->quiz.items[i], theta);
      const auto want = category_probabilities(truth.items[i], theta);
      for (std::size_t c = 0; c < want.size(); ++c) CHECK(got[c] == within(want[c], 0.05));
    }
  }
}

TEST_CASE("answers that say nothing give finite numbers and a warning") {
  Quiz quiz = test::general_quiz(2);
  for (auto& item : quiz.items) {
    if (item.model == ItemModel::nominal) continue;
    item.intercepts = {1.0, 0.0, -1.0};
  }
  Responses responses(quiz);
  // Items 0 and 1 are answered by everyone alike, 2 separates the roles without an exception, 3 is answered by nobody.
  for (int i = 0; i < 60; ++i) {
    Answers answers(quiz.items.size(), kUnanswered);
    answers[0] = 1;
    answers[1] = 0;
    answers[2] = i % 2 == 0 ? 0 : 3;
    answers[4] = i % 4;
    REQUIRE(responses.add(static_cast<std::size_t>(i % 2), answers));
  }
  const auto fitted = calibrate(quiz, responses);
  REQUIRE(fitted);
  CHECK(check(fitted->quiz).empty());
  REQUIRE(fitted->standard_error);
  for (const auto& item : fitted->standard_error->items) CHECK(std::isfinite(item.slope));
  CHECK(warns(*fitted, "/items/0", "everyone answers"));
  CHECK(warns(*fitted, "/items/2", "nobody chose category 1"));
  CHECK(warns(*fitted, "/items/3", "nobody answered"));
  CHECK(warns(*fitted, "/roles/0", "30 people"));
}

TEST_CASE("a standard error is about the spread of estimates from new people", "[long]") {
  Quiz truth = test::small_quiz();
  truth.roles = {{.id = "low", .prior = 0.5, .mean = {-0.5}, .sd = {1.0}},
                 {.id = "high", .prior = 0.5, .mean = {0.5}, .sd = {1.0}}};
  truth.items.assign(5, truth.items[0]);
  for (std::size_t i = 0; i < 5; ++i) {
    truth.items[i] = {.id = "i" + std::to_string(i), .slope = 1.5, .intercepts = {0.5 * static_cast<double>(i) - 1.0}};
  }
  double sum = 0.0;
  double square = 0.0;
  double stated = 0.0;
  const int samples = 20;
  for (int s = 0; s < samples; ++s) {
    auto options = without_bootstrap();
    options.bootstrap = 20;
    const auto fitted =
        calibrate(truth, test::drawn_people(truth, truth, 800, 100 + static_cast<std::uint64_t>(s)), options);
    REQUIRE(fitted);
    sum += fitted->quiz.roles[0].mean[0];
    square += fitted->quiz.roles[0].mean[0] * fitted->quiz.roles[0].mean[0];
    stated += fitted->standard_error->roles[0].mean[0] / samples;
  }
  const double spread = std::sqrt((square - sum * sum / samples) / (samples - 1));
  CHECK(stated / spread > 0.6);  // a spread of 20 is itself uncertain by a sixth
  CHECK(stated / spread < 1.6);
}

TEST_CASE("the same people give the same numbers, and a role without people is an error with its place") {
  const auto truth = test::general_quiz(2);
  const auto first = calibrate(truth, test::drawn_people(truth, truth, 500, 3), without_bootstrap());
  const auto second = calibrate(truth, test::drawn_people(truth, truth, 500, 3), without_bootstrap());
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->log_likelihood == second->log_likelihood);
  CHECK(first->quiz.temperature == second->quiz.temperature);

  Responses one_sided(truth);
  REQUIRE(one_sided.add(1, Answers(truth.items.size(), 0)));
  const auto failed = calibrate(truth, one_sided);
  REQUIRE(!failed);
  CHECK(failed.error().path == "/roles/0");
  CHECK(failed.error().message == "nobody in the data has the role 'a'");
}
