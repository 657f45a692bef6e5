#include "rolefit/measure.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "support/catch.hpp"
#include "support/fixture.hpp"
#include "support/model.hpp"

using namespace rolefit;
using test::built;
using test::measured;

namespace {

Answers none(const Model& model) {
  return Answers(model.quiz().items.size(), kUnanswered);
}

/// The plainest way to the same numbers: the whole product grid of traits and general factor, <cmath>, no scaling.
struct Dense {
  std::vector<double> probability;
  std::vector<double> mean, sd;  // per trait
};

Dense dense(const Quiz& quiz, const Answers& answers) {
  const std::size_t n = quiz.nodes, traits = quiz.traits.size();
  const auto theta = [&](std::size_t q) { return -6.0 + 12.0 * static_cast<double>(q) / static_cast<double>(n - 1); };
  const auto likelihood = [&](std::size_t trait, double x) {
    double product = 1.0;
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      const auto& item = quiz.items[i];
      if (item.trait != trait || answers[i] == kUnanswered) continue;
      const auto c = static_cast<std::size_t>(answers[i]);
      if (item.model == ItemModel::graded) {
        const auto at_least = [&](std::size_t k) {
          if (k == 0) return 1.0;
          if (k > item.intercepts.size()) return 0.0;
          return 1.0 / (1.0 + std::exp(-(item.slope * x + item.intercepts[k - 1])));
        };
        product *= at_least(c) - at_least(c + 1);
      } else {
        double sum = 0.0;
        for (std::size_t k = 0; k < item.scores.size(); ++k) {
          sum += std::exp(item.slope * item.scores[k] * x + item.intercepts[k]);
        }
        product *= std::exp(item.slope * item.scores[c] * x + item.intercepts[c]) / sum;
      }
    }
    return product;
  };
  std::vector<double> role_sum, first(quiz.roles.size() * traits), second(quiz.roles.size() * traits);
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    double total = 0.0, g_norm = 0.0;
    for (int j = 0; j < 17; ++j) g_norm += std::exp(-0.5 * std::pow(-4.0 + 0.5 * j, 2));
    for (int j = 0; j < 17; ++j) {
      const double g = -4.0 + 0.5 * j;
      std::vector<std::vector<double>> weight(traits, std::vector<double>(n));
      for (std::size_t t = 0; t < traits; ++t) {
        double norm = 0.0;
        for (std::size_t q = 0; q < n; ++q) {
          const double z = (theta(q) - quiz.roles[k].mean[t] - quiz.traits[t].loading * g) / quiz.roles[k].sd[t];
          norm += weight[t][q] = std::exp(-0.5 * z * z);
        }
        for (auto& w : weight[t]) w /= norm;
      }
      std::vector<std::size_t> at(traits, 0);  // an odometer over the product grid
      for (;;) {
        double mass = std::exp(-0.5 * g * g) / g_norm;
        for (std::size_t t = 0; t < traits; ++t) mass *= weight[t][at[t]] * likelihood(t, theta(at[t]));
        total += mass;
        for (std::size_t t = 0; t < traits; ++t) {
          first[k * traits + t] += mass * theta(at[t]);
          second[k * traits + t] += mass * theta(at[t]) * theta(at[t]);
        }
        std::size_t t = 0;
        while (t < traits && ++at[t] == n) at[t++] = 0;
        if (t == traits) break;
      }
    }
    role_sum.push_back(total);
  }
  Dense out;
  double sum = 0.0;
  for (std::size_t k = 0; k < role_sum.size(); ++k) {
    out.probability.push_back(quiz.roles[k].prior * std::pow(role_sum[k], quiz.temperature));
    sum += out.probability.back();
  }
  for (auto& p : out.probability) p /= sum;
  for (std::size_t t = 0; t < traits; ++t) {
    double mean = 0.0, square = 0.0;
    for (std::size_t k = 0; k < role_sum.size(); ++k) {
      mean += out.probability[k] * first[k * traits + t] / role_sum[k];
      square += out.probability[k] * second[k * traits + t] / role_sum[k];
    }
    out.mean.push_back(mean);
    out.sd.push_back(std::sqrt(square - mean * mean));
  }
  return out;
}

}  // namespace

TEST_CASE("category probabilities agree with rpf to 1e-12") {
  const auto name = GENERATE("irt_2pl_synth32_rpf", "irt_grm_synth32_rpf", "irt_nrm_synth32_rpf");
  CAPTURE(name);
  const auto fixture = test::load_fixture(name);
  const auto quiz = test::fixture_quiz(fixture);
  const auto theta = test::numbers(test::at(fixture, "theta_grid"));
  const auto& expected = test::at(fixture, "item_prob").elements;
  double worst = 0.0;
  std::size_t compared = 0;
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    for (std::size_t q = 0; q < theta.size(); ++q) {
      const auto got = category_probabilities(quiz.items[i], theta[q]);
      const auto want = test::numbers(expected[i].elements[q]);
      REQUIRE(got.size() == want.size());
      for (std::size_t c = 0; c < got.size(); ++c, ++compared) worst = std::max(worst, std::abs(got[c] - want[c]));
    }
  }
  CHECK(compared >= 32 * 17 * 2);
  CHECK(worst < 1e-12);
}

TEST_CASE("trait means and SDs of one population agree with rpf to 1e-12") {
  const auto name = GENERATE("irt_2pl_synth32_rpf", "irt_grm_synth32_rpf", "irt_nrm_synth32_rpf");
  CAPTURE(name);
  const auto fixture = test::load_fixture(name);
  const auto model = built(test::fixture_quiz(fixture));
  const auto mean = test::numbers(test::at(test::at(fixture, "expected"), "eap"));
  const auto sd = test::numbers(test::at(test::at(fixture, "expected"), "eap_sd"));
  const auto patterns = test::fixture_patterns(fixture);
  REQUIRE(patterns.size() == 300);
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    CAPTURE(i);
    const auto estimate = trait_estimate(model, measured(model, patterns[i]), 0);
    CHECK(estimate.mean == within(mean[i], 1e-12));
    CHECK(estimate.sd == within(sd[i], 1e-12));
  }
}

TEST_CASE("role probabilities, trait means and SDs of a mixture agree with mirt to 1e-12") {
  const auto name = GENERATE("role_mix_k2_t1_grm_mirt", "role_mix_k3_t2_grm_mirt");
  CAPTURE(name);
  const auto fixture = test::load_fixture(name);
  const auto model = built(test::fixture_quiz(fixture));
  const auto& expected = test::at(fixture, "expected");
  const auto patterns = test::fixture_patterns(fixture);
  REQUIRE(patterns.size() == 250);
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    CAPTURE(i);
    const auto result = measured(model, patterns[i]);
    const auto roles = test::numbers(test::at(expected, "role_posterior").elements[i]);
    REQUIRE(result.probability.size() == roles.size());
    for (std::size_t k = 0; k < roles.size(); ++k) CHECK(result.probability[k] == within(roles[k], 1e-12));
    const auto& mean = test::at(expected, "eap").elements[i];
    const auto& sd = test::at(expected, "eap_sd").elements[i];
    for (std::size_t t = 0; t < model.quiz().traits.size(); ++t) {
      const bool list = mean.kind == json::Value::Kind::array;
      const auto estimate = trait_estimate(model, result, t);
      CHECK(estimate.mean == within(list ? mean.elements[t].number : mean.number, 1e-12));
      CHECK(estimate.sd == within(list ? sd.elements[t].number : sd.number, 1e-12));
    }
  }
}

TEST_CASE("with a general factor and a temperature the sums equal those over the whole product grid") {
  const std::size_t traits = GENERATE(1u, 2u);
  const auto quiz = test::general_quiz(traits);
  const auto model = built(quiz);
  const int seed = GENERATE(range(0, 6));
  Answers answers(quiz.items.size(), kUnanswered);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto roll = (static_cast<std::size_t>(seed) * 7 + i * 5) % 4;
    if (roll < quiz.items[i].categories()) answers[i] = static_cast<int>(roll);
  }
  CAPTURE(traits, seed, answers);
  const auto want = dense(quiz, answers);
  const auto got = measured(model, answers);
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) CHECK(got.probability[k] == within(want.probability[k], 1e-12));
  for (std::size_t t = 0; t < traits; ++t) {
    CHECK(trait_estimate(model, got, t).mean == within(want.mean[t], 1e-11));
    CHECK(trait_estimate(model, got, t).sd == within(want.sd[t], 1e-11));
  }
}

TEST_CASE("no answers give the priors exactly") {
  for (const auto& priors : std::vector<std::vector<double>>{{0.5, 0.5}, {0.4, 0.6}}) {
    auto quiz = test::general_quiz(3);
    for (std::size_t k = 0; k < 2; ++k) quiz.roles[k].prior = priors[k];
    const auto model = built(quiz);
    CHECK(measured(model, none(model)).probability == priors);
  }
}

TEST_CASE("a trait without answers does not change a bit of the roles' probabilities") {
  // The whole quiz is the small one with more traits and their items.
  auto small = test::general_quiz(1);
  auto whole = test::general_quiz(4);
  small.nodes = whole.nodes = 61;
  const auto answers = GENERATE(values<Answers>({{0, 1, 3, 2}, {1, 0, 2, 2}, {3, kUnanswered, 0, 1}}));
  auto more = answers;
  more.resize(whole.items.size(), kUnanswered);
  CHECK(measured(built(whole), more).probability == measured(built(small), answers).probability);
}

TEST_CASE("an undone answer leaves nothing behind, and the order of the items has no influence on the roles") {
  const auto quiz = test::general_quiz(2);
  const auto model = built(quiz);
  const Answers answers = {0, 1, 3, 2, 1, kUnanswered, 2, 0};
  auto more = answers;
  more[5] = 2;
  const auto before = measured(model, answers).probability;
  const auto with = measured(model, more).probability;
  CHECK(before != with);
  more[5] = kUnanswered;
  CHECK(measured(model, more).probability == before);

  auto turned = quiz;
  std::reverse(turned.items.begin(), turned.items.end());
  const auto backwards = built(turned);
  const auto again = measured(backwards, Answers(answers.rbegin(), answers.rend())).probability;
  for (std::size_t k = 0; k < 2; ++k) CHECK(again[k] == within(before[k], 1e-14));
}

TEST_CASE("probabilities add up to 1 and densities do in every role and trait") {
  const auto model = built(test::general_quiz(3));
  const auto result = measured(model, {0, 0, 3, 2, 1, 1, kUnanswered, 2, kUnanswered, kUnanswered, 0, 1});
  CHECK(std::accumulate(result.probability.begin(), result.probability.end(), 0.0) == within(1.0, 1e-15));
  for (std::size_t row = 0; row < 6; ++row) {
    const auto* density = result.density.data() + row * model.stride();
    CHECK(std::accumulate(density, density + model.stride(), 0.0) == within(1.0, 1e-14));
    CHECK(*std::min_element(density, density + model.stride()) >= 0.0);
  }
}

TEST_CASE(
    "roles are as likely as their share times their likelihood to the power of the temperature, however small that "
    "is") {
  Quiz quiz;
  quiz.roles = {{.prior = 0.25}, {.prior = 0.75}};
  const double lost = GENERATE(0.0, -1e5);
  const std::vector<double> logs = {lost + std::log(3.0), lost};
  CHECK(role_probabilities(quiz, logs, 0.0) == std::vector{0.25, 0.75});
  CHECK(role_probabilities(quiz, logs, 1.0)[0] == within(0.5, 1e-10));   // 1/4 · 3 to 3/4
  CHECK(role_probabilities(quiz, logs, 2.0)[0] == within(0.75, 1e-10));  // 1/4 · 9 to 3/4
  CHECK(role_probabilities(quiz, logs, 2.0)[1] == within(0.25, 1e-10));
}

TEST_CASE("a temperature of one half halves the evidence in logs") {
  auto quiz = test::general_quiz(2);
  const Answers answers = {0, 1, 3, 2, 1, kUnanswered, 2, 0};
  const auto log_odds = [&](double temperature) {
    quiz.temperature = temperature;
    const auto p = measured(built(quiz), answers).probability;
    return std::log(p[0] / p[1]) - std::log(quiz.roles[0].prior / quiz.roles[1].prior);
  };
  CHECK(log_odds(0.5) == within(0.5 * log_odds(1.0), 1e-13));
}

TEST_CASE("a negative slope turns an item round") {
  auto quiz = test::small_quiz();
  quiz.items[0].slope = 1.7;
  const auto up = built(quiz);
  quiz.items[0].slope = -1.7;
  const auto down = built(quiz);
  const auto high = trait_estimate(up, measured(up, {1}), 0);
  const auto low = trait_estimate(down, measured(down, {1}), 0);
  CHECK(high.mean > 0.3);
  CHECK(low.mean == within(-high.mean, 1e-14));
}

TEST_CASE("the 90 % interval of a standard normal without answers is ±1.645") {
  auto quiz = test::small_quiz();
  quiz.nodes = 241;
  const auto model = built(quiz);
  const auto estimate = trait_estimate(model, measured(model, none(model)), 0);
  CHECK(estimate.mean == within(0.0, 1e-14));
  CHECK(estimate.sd == within(1.0, 1e-6));
  CHECK(estimate.low == within(-1.644854, 1e-3));
  CHECK(estimate.high == within(1.644854, 1e-3));
}

TEST_CASE("ten thousand answers give numbers, even when they contradict each other") {
  Quiz quiz = test::general_quiz(2);
  const auto make = GENERATE(0, 1, 2);
  quiz.items.clear();
  for (int i = 0; i < 10000; ++i) {
    quiz.items.push_back({.id = "i" + std::to_string(i),
                          .trait = static_cast<std::size_t>(i % 2),
                          .slope = 10.0,
                          .intercepts = {50.0, -50.0}});
  }
  quiz.roles[0].sd = {0.1, 0.1};
  quiz.roles[0].mean = {-6.0, -6.0};
  const auto model = built(quiz);
  Answers answers(10000);
  for (std::size_t i = 0; i < answers.size(); ++i) answers[i] = make == 2 ? static_cast<int>(i % 3) : make * 2;
  const auto result = measured(model, answers);
  CHECK(std::accumulate(result.probability.begin(), result.probability.end(), 0.0) == within(1.0, 1e-14));
  for (const double p : result.probability) CHECK((p >= 0.0 && p <= 1.0));
  for (const double x : result.log_likelihood) CHECK(std::isfinite(x));
  const auto estimate = trait_estimate(model, result, 1);
  CHECK((std::isfinite(estimate.mean) && std::isfinite(estimate.sd) && estimate.low <= estimate.high));
}

TEST_CASE("evidence far beyond the doubles still has the right logarithm") {
  // One role N(0,1), 4,000 times the same answer of probability logistic(-50) at slope 0: log likelihood is exact.
  auto quiz = test::small_quiz();
  quiz.items.clear();
  for (int i = 0; i < 4000; ++i) {
    quiz.items.push_back({.id = "i" + std::to_string(i), .slope = 0.0, .intercepts = {-50.0}});
  }
  const auto model = built(quiz);
  const auto result = measured(model, Answers(4000, 1));
  CHECK(result.log_likelihood[0] == Approx(4000.0 * -std::log1p(std::exp(50.0))).epsilon(1e-14));
}

TEST_CASE("answers that do not belong to the quiz are refused") {
  const auto model = built(test::general_quiz(1));
  const auto few = posterior(model, Answers{0, 1});
  REQUIRE_FALSE(few);
  CHECK(few.error().code == ErrorCode::wrong_length);
  for (const int category : {3, -2}) {
    const auto wrong = posterior(model, Answers{0, category, 0, 0});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::out_of_range);
    CHECK(wrong.error().path == "/i1");
  }
}

TEST_CASE("a quiz with a broken invariant is not built") {
  auto quiz = test::small_quiz();
  quiz.items[0].slope = 11.0;
  const auto model = Model::build(quiz);
  REQUIRE_FALSE(model);
  CHECK(model.error().path == "/items/0/slope");
}

TEST_CASE(
    "the lead is the first role's share of what the first two have, and with two roles its probability to the bit") {
  const auto of = [](std::vector<double> probability) {
    Posterior posterior;
    posterior.probability = std::move(probability);
    return lead(posterior);
  };
  const auto six = of({0.085, 0.084, 0.577, 0.085, 0.0845, 0.0845});
  CHECK(six.leader == 2);
  CHECK(six.runner_up == 0);
  CHECK(six.share == within(0.577 / 0.662, 1e-15));
  CHECK(of({0.2, 0.3, 0.3, 0.2}).leader == 1);
  CHECK(of({0.2, 0.3, 0.3, 0.2}).runner_up == 2);
  CHECK(of({0.2, 0.3, 0.3, 0.2}).share == 0.5);
  for (double p = 0.5; p < 1.0; p += 0.001) {
    CHECK(of({p, 1.0 - p}).share == p);
    const double rounded = std::nextafter(p, 1.0);
    CHECK(of({1.0 - p, rounded}).share == rounded);
  }
  CHECK(of({1.0}).share == 1.0);
  CHECK(of({1.0}).runner_up == 0);
}

TEST_CASE("the verdict's words change at 0.6, 0.75 and 0.9") {
  CHECK(verdict(0.5) == Verdict::about_equally);
  CHECK(verdict(0.5999) == Verdict::about_equally);
  CHECK(verdict(0.6) == Verdict::lean);
  CHECK(verdict(0.7499) == Verdict::lean);
  CHECK(verdict(0.75) == Verdict::probably);
  CHECK(verdict(0.8999) == Verdict::probably);
  CHECK(verdict(0.9) == Verdict::clearly);
  CHECK(std::string(name(Verdict::about_equally)) == "about-equally");
}
