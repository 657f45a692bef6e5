#include "rolefit/compare.hpp"

#include <array>
#include <cmath>
#include <random>

#include "rolefit/json/decode.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"
#include "support/model.hpp"

using namespace rolefit;
using test::built;
using test::measured;

namespace {

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

/// Mean, covariance of both traits of a role's people who answer like this, by the plainest sums: over the general
/// factor and the whole product grid.
struct DenseMoments {
  double mass = 0.0, x = 0.0, y = 0.0, xx = 0.0, xy = 0.0, yy = 0.0;
};
DenseMoments dense_moments(const Quiz& quiz, const Role& role, const Answers& answers) {
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
  DenseMoments out;
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
        const double mass = std::exp(-0.125 * j * j) * weight[0][q] / norm[0] * likelihood[0][q] * weight[1][r] /
                            norm[1] * likelihood[1][r];
        const double x = theta(q), y = theta(r);
        out.mass += mass;
        out.x += mass * x;
        out.y += mass * y;
        out.xx += mass * x * x;
        out.xy += mass * x * y;
        out.yy += mass * y * y;
      }
    }
  }
  for (double* moment : {&out.x, &out.y, &out.xx, &out.xy, &out.yy}) *moment /= out.mass;
  out.xx -= out.x * out.x;
  out.xy -= out.x * out.y;
  out.yy -= out.y * out.y;
  return out;
}

/// Typicality in a quiz of two traits: what remains of the role's covariance inverted as a matrix of two rows, and the
/// tail e^(−x/2) of two degrees; with answers to one trait only, both tails of the normal distribution.
std::vector<double> dense_typicality(const Quiz& quiz, const Answers& answers) {
  bool answered[2] = {};
  for (std::size_t i = 0; i < answers.size(); ++i) answered[quiz.items[i].trait] |= answers[i] != kUnanswered;
  std::vector<double> out;
  for (const auto& role : quiz.roles) {
    const auto all = dense_moments(quiz, role, Answers(answers.size(), kUnanswered));
    const auto like = dense_moments(quiz, role, answers);
    const double xx = all.xx - like.xx, xy = all.xy - like.xy, yy = all.yy - like.yy;
    const double dx = like.x - all.x, dy = like.y - all.y;
    if (answered[0] && answered[1]) {
      out.push_back(std::exp(-0.5 * (yy * dx * dx - 2.0 * xy * dx * dy + xx * dy * dy) / (xx * yy - xy * xy)));
    } else if (answered[0]) {
      out.push_back(std::erfc(std::abs(dx) / std::sqrt(2.0 * xx)));
    } else {
      out.push_back(answered[1] ? std::erfc(std::abs(dy) / std::sqrt(2.0 * yy)) : 1.0);
    }
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

TEST_CASE("a trait's spread among a role's people joins the general factor's and the role's own at right angles") {
  const auto quiz =
      two_roles({0.0, 3.0, -0.5}, {.id = "a", .prior = 0.5, .mean = {0.0, 0.0, 0.0}, .sd = {0.7, 4.0, 1.2}},
                {.id = "b", .prior = 0.5, .mean = {1.0, 1.0, 1.0}, .sd = {2.0, 1.25, 0.375}});
  const double want[2][3] = {{0.7, 5.0, 1.3}, {2.0, 3.25, 0.625}};  // 3-4-5, 5-12-13, 5-12-13 and 3-4-5 triangles
  for (std::size_t k = 0; k < 2; ++k) {
    for (std::size_t t = 0; t < 3; ++t) CHECK(spread(quiz, k, t) == within(want[k][t], 1e-15));
  }
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
    const auto got = typicality(model, answers, measured(model, answers));
    REQUIRE(got.size() == 2);
    for (std::size_t k = 0; k < 2; ++k) CHECK(got[k] == within(want[k], 1e-11));
  }
}

TEST_CASE("where the likelihood is nearly normal, typicality is that of what the answers say by themselves") {
  // Many answers of one slope about a place: their likelihood is normal with the information of all of them, and the
  // place where it peaks is what they say, whatever the role.
  auto quiz = test::small_quiz();
  quiz.nodes = 241;
  quiz.roles = {{.id = "a", .prior = 0.5, .mean = {-1.0}, .sd = {0.5}},
                {.id = "b", .prior = 0.5, .mean = {1.0}, .sd = {1.2}}};
  quiz.items.clear();
  Answers answers;
  for (int i = 0; i < 400; ++i) {
    quiz.items.push_back({.id = "i" + std::to_string(i), .slope = 1.0, .intercepts = {0.0}});
    answers.push_back(i < 160 ? 1 : 0);
  }
  const double peak = std::log(160.0 / 240.0);
  const double error = 1.0 / std::sqrt(400 * 0.4 * 0.6);
  const auto model = built(quiz);
  const auto got = typicality(model, answers, measured(model, answers));
  for (std::size_t k = 0; k < 2; ++k) {
    const double z = std::abs(peak - quiz.roles[k].mean[0]) / std::hypot(quiz.roles[k].sd[0], error);
    CHECK(got[k] == within(std::erfc(z / std::sqrt(2.0)), 0.003));
  }
}

TEST_CASE("of people in a role, as many are less typical than a share as the share says") {
  auto quiz = test::general_quiz(3);
  for (std::size_t t = 0; t < 3; ++t) quiz.traits[t].loading = 0.3 * static_cast<double>(t + 1);
  quiz.items.clear();
  for (std::size_t i = 0; i < 30; ++i) {
    quiz.items.push_back({.id = "i" + std::to_string(i),
                          .trait = i % 3,
                          .slope = i % 2 == 0 ? 1.2 : -1.8,
                          .intercepts = {2.5, 0.4, -2.0 - 0.1 * static_cast<double>(i % 5)}});
  }
  const auto model = built(quiz);
  std::mt19937_64 random(3);
  std::normal_distribution<double> normal;
  std::uniform_real_distribution<double> uniform;
  constexpr int kPeople = 4000;
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    int below[3] = {};
    for (int person = 0; person < kPeople; ++person) {
      const double g = normal(random);
      std::vector<double> theta;
      for (std::size_t t = 0; t < 3; ++t) {
        theta.push_back(quiz.roles[k].mean[t] + quiz.traits[t].loading * g + quiz.roles[k].sd[t] * normal(random));
      }
      Answers answers;
      for (const auto& item : quiz.items) {
        const auto probability = category_probabilities(item, theta[item.trait]);
        double left = uniform(random);
        int category = 0;
        while (category < 3 && left > probability[static_cast<std::size_t>(category)]) {
          left -= probability[static_cast<std::size_t>(category++)];
        }
        answers.push_back(category);
      }
      const double share = typicality(model, answers, measured(model, answers))[k];
      below[0] += share < 0.25 ? 1 : 0;
      below[1] += share < 0.5 ? 1 : 0;
      below[2] += share < 0.75 ? 1 : 0;
    }
    // What is drawn varies by 0.008; answers in steps are no normal likelihood, which costs some more.
    for (int i = 0; i < 3; ++i) CHECK(below[i] == within(kPeople * 0.25 * (i + 1), 0.05 * kPeople));
  }
}

TEST_CASE("a reader of whom nothing is known is typical of every role, and one far away of none") {
  auto quiz = test::small_quiz();
  const Answers none(quiz.items.size(), kUnanswered);
  CHECK(typicality(built(quiz), none, measured(built(quiz), none)) == std::vector<double>(quiz.roles.size(), 1.0));
  // An item without a slope tells nothing, whatever is answered.
  quiz.items[0].slope = 0.0;
  CHECK(typicality(built(quiz), Answers{1}, measured(built(quiz), {1}))[0] == 1.0);
  quiz.roles[0].sd = {0.2};
  quiz.items.clear();
  for (int i = 0; i < 50; ++i)
    quiz.items.push_back({.id = "i" + std::to_string(i), .slope = 10.0, .intercepts = {-50.0}});
  const auto model = built(quiz);
  CHECK(typicality(model, Answers(50, 1), measured(model, Answers(50, 1)))[0] < 1e-9);
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
    const auto answers = random_answers(quiz, random);
    for (const double x : typicality(model, answers, measured(model, answers))) {
      REQUIRE(x >= 0.0);
      REQUIRE(x <= 1.0);
    }
  }
}
