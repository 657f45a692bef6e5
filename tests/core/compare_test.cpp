#include "rolefit/compare.hpp"

#include <array>
#include <cmath>
#include <random>

#include "json/decode.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

Model built(Quiz quiz) {
  auto model = Model::build(std::move(quiz));
  REQUIRE(model);
  return *std::move(model);
}

Posterior measured(const Model& model, const Answers& answers) {
  auto result = posterior(model, answers);
  REQUIRE(result);
  return *std::move(result);
}

/// Two roles on as many traits as there are loadings.
Quiz two_roles(std::vector<double> loadings, Role a, Role b) {
  Quiz quiz{.id = "two"};
  for (const double loading : loadings) {
    quiz.traits.push_back({.id = "t" + std::to_string(quiz.traits.size()), .loading = loading});
  }
  quiz.roles = {std::move(a), std::move(b)};
  return quiz;
}

Answers random_answers(const Quiz& quiz, std::mt19937& random) {
  Answers answers;
  for (const auto& item : quiz.items) answers.push_back(static_cast<int>(random() % (item.categories() + 1)) - 1);
  return answers;
}

/// Typicality in a quiz of two traits by the plainest sums, over roles, general factor and the whole product grid: the
/// mean and covariance of both traits, the inverse of a matrix of two rows, and the tail e^(−x/2) of two degrees.
std::vector<double> dense_typicality(const Quiz& quiz, const Answers& answers) {
  const std::size_t n = quiz.nodes;
  const auto theta = [&](std::size_t q) { return -6.0 + 12.0 * static_cast<double>(q) / static_cast<double>(n - 1); };
  std::vector<double> likelihood[2];
  for (std::size_t t = 0; t < 2; ++t) {
    for (std::size_t q = 0; q < n; ++q) {
      double product = 1.0;
      for (std::size_t i = 0; i < answers.size(); ++i) {
        if (quiz.items[i].trait != t || answers[i] == kUnanswered) continue;
        product *= category_probabilities(quiz.items[i], theta(q))[static_cast<std::size_t>(answers[i])];
      }
      likelihood[t].push_back(product);
    }
  }
  struct Moments {
    double mass = 0.0, x = 0.0, y = 0.0, xx = 0.0, xy = 0.0, yy = 0.0;
  };
  Moments all;
  double sum = 0.0;
  for (const auto& role : quiz.roles) {
    Moments own;
    double norm_g = 0.0;
    for (int j = -8; j <= 8; ++j) norm_g += std::exp(-0.125 * j * j);
    for (int j = -8; j <= 8; ++j) {
      std::vector<double> weight[2];
      double norm[2] = {};
      for (std::size_t t = 0; t < 2; ++t) {
        for (std::size_t q = 0; q < n; ++q) {
          const double z = (theta(q) - role.mean[t] - quiz.traits[t].loading * 0.5 * j) / role.sd[t];
          weight[t].push_back(std::exp(-0.5 * z * z));
          norm[t] += weight[t].back();
        }
      }
      for (std::size_t q = 0; q < n; ++q) {
        for (std::size_t r = 0; r < n; ++r) {
          const double mass = std::exp(-0.125 * j * j) / norm_g * weight[0][q] / norm[0] * likelihood[0][q] *
                              weight[1][r] / norm[1] * likelihood[1][r];
          const double x = theta(q), y = theta(r);
          own.mass += mass;
          own.x += mass * x;
          own.y += mass * y;
          own.xx += mass * x * x;
          own.xy += mass * x * y;
          own.yy += mass * y * y;
        }
      }
    }
    const double p = role.prior * std::pow(own.mass, quiz.temperature);
    sum += p;
    all.x += p * own.x / own.mass;
    all.y += p * own.y / own.mass;
    all.xx += p * own.xx / own.mass;
    all.xy += p * own.xy / own.mass;
    all.yy += p * own.yy / own.mass;
  }
  const double x = all.x / sum, y = all.y / sum;
  std::vector<double> out;
  for (const auto& role : quiz.roles) {
    const double lx = quiz.traits[0].loading, ly = quiz.traits[1].loading;
    const double xx = lx * lx + role.sd[0] * role.sd[0] + all.xx / sum - x * x;
    const double yy = ly * ly + role.sd[1] * role.sd[1] + all.yy / sum - y * y;
    const double xy = lx * ly + all.xy / sum - x * y;
    const double dx = x - role.mean[0], dy = y - role.mean[1];
    out.push_back(std::exp(-0.5 * (yy * dx * dx - 2.0 * xy * dx * dy + xx * dy * dy) / (xx * yy - xy * xy)));
  }
  return out;
}

}  // namespace

TEST_CASE("on one trait the distance is that of the means in SDs, the general factor's among them") {
  const auto plain = two_roles({0.0}, {.mean = {0.75}, .sd = {1.0}}, {.mean = {-0.75}, .sd = {1.0}});
  CHECK(separation(plain, 0, 1).distance == within(1.5, 1e-15));
  CHECK(separation(plain, 0, 1).difference == std::vector{1.5});
  // The mean of the variances 1 and 0.25 is 0.625; with λ² = 0.375 it is 1.
  const auto loaded = two_roles({std::sqrt(0.375)}, {.mean = {-1.0}, .sd = {1.0}}, {.mean = {1.25}, .sd = {0.5}});
  CHECK(separation(loaded, 0, 1).distance == within(2.25, 1e-15));
  CHECK(separation(loaded, 0, 1).difference[0] == within(-2.25, 1e-15));
}

TEST_CASE("on two traits the distance takes into account that the general factor moves them together") {
  // S = [1.36, 0.48; 0.48, 1.64] has the determinant 2 and the inverse [1.64, −0.48; −0.48, 1.36] / 2.
  const auto apart = [](double x, double y) {
    return two_roles({0.6, 0.8}, {.mean = {x, y}, .sd = {1.0, 1.0}}, {.mean = {0.0, 0.0}, .sd = {1.0, 1.0}});
  };
  CHECK(separation(apart(1.0, 1.0), 0, 1).distance == within(std::sqrt(1.02), 1e-15));
  CHECK(separation(apart(1.0, -1.0), 0, 1).distance == within(std::sqrt(1.98), 1e-15));
  const auto difference = separation(apart(1.0, -1.0), 0, 1).difference;
  CHECK(difference[0] == within(1.0 / std::sqrt(1.36), 1e-15));
  CHECK(difference[1] == within(-1.0 / std::sqrt(1.64), 1e-15));
}

TEST_CASE("the survey's roles are 2.13 apart on six traits, as numpy has it") {
  // S = np.outer(λ, λ) + np.diag((sd_a**2 + sd_b**2) / 2); d = mean_a - mean_b
  // math.sqrt(d @ np.linalg.solve(S, d)); d / np.sqrt(np.diag(S))
  const auto file = json::decode_quiz(test::read_file("tests/fixtures/parameters.json"));
  REQUIRE(file.quiz);
  const auto got = separation(*file.quiz, 0, 1);
  CHECK(got.distance == within(2.1293397863287797, 1e-14));
  CHECK(got.overlap == within(0.28702533886566695, 1e-14));
  CHECK(got.accuracy == within(0.8564873305671665, 1e-14));
  const std::vector<double> difference = {0.9925953610328221,  1.064721711810568,   0.5991955488848891,
                                          -0.6194334871487854, -0.7221821362637126, 0.09054386945848834};
  REQUIRE(got.difference.size() == 6);
  for (std::size_t t = 0; t < 6; ++t) CHECK(got.difference[t] == within(difference[t], 1e-14));
}

TEST_CASE("overlap and accuracy are the normal distribution's at half the distance") {
  for (double x = 0.0; x < 12.0; x += 0.37) {
    CAPTURE(x);
    const auto got =
        separation(two_roles({0.0}, {.mean = {0.5 * x}, .sd = {1.0}}, {.mean = {-0.5 * x}, .sd = {1.0}}), 0, 1);
    CHECK(got.overlap == Approx(std::erfc(0.5 * x / std::sqrt(2.0))).epsilon(1e-13));
    CHECK(got.accuracy == Approx(1.0 - 0.5 * std::erfc(0.5 * x / std::sqrt(2.0))).epsilon(1e-14));
  }
}

TEST_CASE("separation looks the same from both roles, and a role is not apart from itself") {
  const auto quiz = test::general_quiz(4);
  const auto there = separation(quiz, 0, 1);
  const auto back = separation(quiz, 1, 0);
  CHECK(there.distance > 0.5);
  CHECK(there.distance == back.distance);
  for (std::size_t t = 0; t < 4; ++t) CHECK(there.difference[t] == -back.difference[t]);
  const auto self = separation(quiz, 1, 1);
  CHECK(self.distance == 0.0);
  CHECK(self.overlap == 1.0);
  CHECK(self.accuracy == 0.5);
  CHECK(self.difference == std::vector(4, 0.0));
}

TEST_CASE("one more trait never brings two roles nearer, and the scale of a trait does not matter") {
  double last = 0.0;
  for (std::size_t traits = 1; traits <= 12; ++traits) {
    Quiz quiz = two_roles(std::vector(traits, 0.7), {}, {});
    for (std::size_t t = 0; t < traits; ++t) {
      const double x = static_cast<double>(t);
      quiz.roles[0].mean.push_back(0.2 * x - 1.0);
      quiz.roles[1].mean.push_back(0.9 - 0.1 * x);
      quiz.roles[0].sd.push_back(0.5 + 0.1 * x);
      quiz.roles[1].sd.push_back(1.3 - 0.05 * x);
    }
    const double distance = separation(quiz, 0, 1).distance;
    CHECK(distance >= last);
    last = distance;
    for (std::size_t t = 0; t < traits; ++t) {
      const double scale = t % 2 == 0 ? 3.0 : -0.4;  // a negative one turns the trait round
      quiz.traits[t].loading *= scale;
      for (auto& role : quiz.roles) {
        role.mean[t] *= scale;
        role.sd[t] *= std::abs(scale);
      }
    }
    CHECK(separation(quiz, 0, 1).distance == within(distance, 1e-13));
  }
  CHECK(last > 1.0);
}

TEST_CASE("standing is the share of a role's people below, the general factor's spread included") {
  const auto quiz =
      two_roles({0.0, 0.8}, {.mean = {0.0, 0.5}, .sd = {1.0, 0.6}}, {.mean = {0.0, -1.5}, .sd = {1.0, 1.5}});
  for (double theta = -6.0; theta <= 6.0; theta += 0.25) {
    CAPTURE(theta);
    const auto got = standing(quiz, 1, theta);
    REQUIRE(got.size() == 2);
    // √(0.8² + 0.6²) = 1 and √(0.8² + 1.5²) = 1.7
    CHECK(got[0] == Approx(0.5 * std::erfc(-(theta - 0.5) / std::sqrt(2.0))).epsilon(1e-13));
    CHECK(got[1] == Approx(0.5 * std::erfc(-(theta + 1.5) / 1.7 / std::sqrt(2.0))).epsilon(1e-13));
  }
}

TEST_CASE("typicality equals that of the plain sums over the whole product grid") {
  auto quiz = test::general_quiz(2);
  const auto loadings = GENERATE(values<std::array<double, 2>>({{0.9, 0.4}, {-1.1, 0.7}, {0.5, 0.0}}));
  for (std::size_t t = 0; t < 2; ++t) quiz.traits[t].loading = loadings[t];
  const auto model = built(quiz);
  std::mt19937 random(7);
  for (int person = 0; person < 8; ++person) {
    const auto answers = person == 0 ? Answers(quiz.items.size(), kUnanswered) : random_answers(quiz, random);
    CAPTURE(loadings, answers);
    const auto want = dense_typicality(quiz, answers);
    const auto got = typicality(model, measured(model, answers));
    REQUIRE(got.size() == 2);
    for (std::size_t k = 0; k < 2; ++k) CHECK(got[k] == within(want[k], 1e-12));
  }
}

TEST_CASE("on one trait typicality is the share of both tails of the normal distribution") {
  auto quiz = test::small_quiz();
  quiz.roles = {{.id = "a", .prior = 0.5, .mean = {-1.0}, .sd = {0.5}},
                {.id = "b", .prior = 0.5, .mean = {1.0}, .sd = {1.2}}};
  const auto model = built(quiz);
  for (const int answer : {kUnanswered, 0, 1}) {
    const auto result = measured(model, {answer});
    const auto reader = trait_estimate(model, result, 0);
    const auto got = typicality(model, result);
    for (std::size_t k = 0; k < 2; ++k) {
      const double spread = std::hypot(quiz.roles[k].sd[0], reader.sd);
      const double z = std::abs(reader.mean - quiz.roles[k].mean[0]) / spread;
      CHECK(got[k] == within(std::erfc(z / std::sqrt(2.0)), 1e-14));
    }
  }
}

TEST_CASE("a reader in the middle of a role is wholly typical of it, and one far away of none") {
  auto quiz = test::small_quiz();
  CHECK(typicality(built(quiz), measured(built(quiz), {kUnanswered}))[0] == within(1.0, 1e-12));
  quiz.roles[0].sd = {0.2};
  quiz.items.clear();
  for (int i = 0; i < 50; ++i)
    quiz.items.push_back({.id = "i" + std::to_string(i), .slope = 10.0, .intercepts = {-50.0}});
  const auto model = built(quiz);
  CHECK(typicality(model, measured(model, Answers(50, 1)))[0] < 1e-9);
}

TEST_CASE("typicality is a share for whatever answers") {
  const std::size_t traits = GENERATE(1u, 3u, 12u);
  auto quiz = test::general_quiz(traits);
  for (std::size_t t = 0; t < traits; ++t) {  // within the limits of a quiz for twelve traits too
    quiz.traits[t].loading = t % 2 == 0 ? 0.9 : -3.0;
    quiz.roles[1].sd[t] = 0.1;
  }
  const auto model = built(quiz);
  std::mt19937 random(11);
  for (int person = 0; person < 100; ++person) {
    for (const double x : typicality(model, measured(model, random_answers(quiz, random)))) {
      REQUIRE(x >= 0.0);
      REQUIRE(x <= 1.0);
    }
  }
}
