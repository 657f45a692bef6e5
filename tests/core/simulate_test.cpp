#include "rolefit/simulate.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

/// Two roles 2 SDs apart on one trait, with `items` sharp items spread over it.
Model two_roles(std::size_t items) {
  Quiz quiz = test::small_quiz();
  quiz.roles = {{.id = "low", .prior = 0.5, .mean = {-1.0}, .sd = {1.0}},
                {.id = "high", .prior = 0.5, .mean = {1.0}, .sd = {1.0}}};
  quiz.items.clear();
  for (std::size_t i = 0; i < items; ++i) {
    const double d = items == 1 ? 0.0 : -4.0 + 8.0 * static_cast<double>(i) / static_cast<double>(items - 1);
    quiz.items.push_back({.id = "i" + std::to_string(i), .slope = 2.5, .intercepts = {d}});
  }
  return *Model::build(quiz);
}

std::uint64_t sum(const std::vector<std::uint64_t>& numbers) {
  std::uint64_t total = 0;
  for (const auto n : numbers) total += n;
  return total;
}

}  // namespace

TEST_CASE("random numbers are those of SplitMix64 on every platform") {
  // From a Python transcription of the algorithm with whole numbers of any size.
  Random random(1, 2);
  CHECK(random.next() == 595567995895949679u);
  CHECK(random.next() == 13502641935161427587u);
  Random again(1, 2);
  CHECK(again.uniform() == 0x1.087c3dfa5f050p-5);
  CHECK(Random(1, 3).next() != Random(1, 2).next());
  CHECK(Random(2, 2).next() != Random(1, 2).next());
}

TEST_CASE("normal numbers have the moments of the normal distribution, whole numbers are each as likely") {
  Random random(3, 0);
  const int n = 100'000;
  double moment[5] = {};
  int of_seven[7] = {};
  for (int i = 0; i < n; ++i) {
    const double x = random.normal();
    for (int p = 1; p < 5; ++p) moment[p] += std::pow(x, p) / n;
    ++of_seven[random.below(7)];
  }
  // Within four standard errors: √(1, 2, 15, 96) / √n.
  CHECK(moment[1] == within(0.0, 0.013));
  CHECK(moment[2] == within(1.0, 0.018));
  CHECK(moment[3] == within(0.0, 0.049));
  CHECK(moment[4] == within(3.0, 0.124));
  for (const int count : of_seven) CHECK(count == within(n / 7.0, 4.0 * std::sqrt(n * 6.0 / 49.0)));
}

TEST_CASE("readers are drawn from the model") {
  const auto model = *Model::build(test::general_quiz(2));
  const auto& quiz = model.quiz();
  const int n = 40'000;
  double first_role = 0.0;
  double mean[2] = {};
  double product = 0.0;
  std::vector<double> category(3, 0.0);
  int of_first = 0;
  for (int i = 0; i < n; ++i) {
    Random random(5, static_cast<std::uint64_t>(i));
    const auto reader = draw(model, random);
    first_role += reader.role == 0;
    if (reader.role != 0) continue;
    ++of_first;
    for (int t = 0; t < 2; ++t) mean[t] += reader.traits[static_cast<std::size_t>(t)];
    product += (reader.traits[0] - 0.3) * (reader.traits[1] - 0.5);
    ++category[static_cast<std::size_t>(reader.answers[1])];
  }
  CHECK(first_role / n == within(0.4, 4.0 * std::sqrt(0.24 / n)));
  CHECK(mean[0] / of_first == within(0.3, 4.0 * std::sqrt((0.9 * 0.9 + 0.64) / of_first)));
  CHECK(mean[1] / of_first == within(0.5, 4.0 * std::sqrt((0.4 * 0.4 + 0.64) / of_first)));
  CHECK(product / of_first == within(0.9 * 0.4, 0.05));  // what two traits share is the general factor
  // P(category | role) of the second item by a fine Riemann sum over its trait's normal distribution.
  std::vector<double> want(3, 0.0);
  const double sd = std::sqrt(0.9 * 0.9 + 0.64);
  for (double z = -8.0; z < 8.0; z += 0.001) {
    const double density = 0.001 * std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::acos(-1.0));
    double total = 0.0;
    std::vector<double> p(3);
    for (std::size_t c = 0; c < 3; ++c) {
      p[c] = std::exp(quiz.items[1].slope * quiz.items[1].scores[c] * (0.3 + sd * z) + quiz.items[1].intercepts[c]);
      total += p[c];
    }
    for (std::size_t c = 0; c < 3; ++c) want[c] += density * p[c] / total;
  }
  for (std::size_t c = 0; c < 3; ++c) {
    CHECK(category[c] / of_first == within(want[c], 4.0 * std::sqrt(want[c] * (1.0 - want[c]) / of_first)));
  }
}

TEST_CASE("a quiz that measures the trait well calls the role as often as the best judge could, and knows it", "[long]") {
  const auto model = two_roles(40);
  const auto found = simulate(model, 1, 0, 4000);
  CHECK(found.all.count() == 4000);
  CHECK(found.all.accuracy() == within(0.8413, 0.025));  // Φ(1), less what 40 items leave open
  CHECK(found.all.expected_error() < 0.03);
  CHECK(found.all.mean_log_loss() == found.untempered.mean_log_loss());  // temperature 1
  CHECK(found.reliability(0) > 0.9);
  CHECK(found.reliability(0) < 1.0);
  CHECK(static_cast<double>(found.confusion[0] + found.confusion[3]) == within(found.all.accuracy() * 4000.0, 1e-6));
  CHECK(sum(found.confusion) == 4000);
}

TEST_CASE("a temperature that is too high shows as a calibration error, and temperature 1 does not") {
  auto quiz = two_roles(40).quiz();
  quiz.temperature = 3.0;
  const auto found = simulate(*Model::build(quiz), 1, 0, 2000);
  CHECK(found.all.expected_error() > 0.07);
  CHECK(found.untempered.expected_error() < 0.04);
  CHECK(found.all.mean_log_loss() > found.untempered.mean_log_loss());
}

TEST_CASE("every reader is asked until the result is offered, in each order") {
  const auto model = two_roles(12);
  const auto found = simulate(model, 9, 0, 300);
  for (const auto& asked : found.orders) {
    CHECK(asked.result.count() == 300);
    CHECK(sum(asked.questions) == 300);
    CHECK(sum(asked.called) == 300);
    CHECK(asked.reason[0] + asked.reason[1] + asked.reason[2] == 300);
    double questions = 0.0;
    for (std::size_t n = 0; n < asked.questions.size(); ++n) {
      questions += static_cast<double>(n * asked.questions[n]);
      if (n < model.quiz().minimum) CHECK(asked.questions[n] == 0);
    }
    CHECK(asked.mean_questions() == within(questions / 300.0, 1e-12));
    CHECK(static_cast<double>(sum(asked.exposure)) == questions);
  }
  // Here the items in the middle tell most, and the file begins with one at the end.
  CHECK(found.orders[2].mean_questions() < found.orders[0].mean_questions());
  CHECK(found.orders[0].exposure[0] == 300);
}

TEST_CASE(
    "in the order of information the pinned question is asked first and then the best next one, whatever the variety") {
  auto quiz = two_roles(12).quiz();
  quiz.minimum = 3;
  const auto plain = simulate(*Model::build(quiz), 9, 0, 300);
  quiz.variety = 2.0;
  const auto varied = simulate(*Model::build(quiz), 9, 0, 300);
  const auto at = static_cast<std::size_t>(Order::information);
  const auto& exposure = varied.orders[at].exposure;
  CHECK(exposure[0] == 300);  // is pinned
  CHECK(exposure[5] == 300);  // of twelve difficulties about the middle these two tell the roles apart best
  CHECK(exposure[6] == 300);
  CHECK(exposure == plain.orders[at].exposure);
  CHECK(varied.orders[at].questions == plain.orders[at].questions);
  CHECK(varied.orders[2].exposure != plain.orders[2].exposure);
}

TEST_CASE("a simulation tells what each question says before any answer, in the order of the file") {
  Quiz quiz{.id = "shares", .dependence = 0.0, .pinned = 1, .minimum = 1};
  quiz.roles = {{.id = "a", .prior = 0.5}, {.id = "b", .prior = 0.5}};
  quiz.groups = {"boxes"};
  const auto item = [](std::size_t group, std::vector<double> shares) {
    return Item{.group = group, .shares = std::move(shares), .share_categories = 2};
  };
  quiz.items = {item(kNoGroup, {1, 1, 1, 1}), item(kNoGroup, {9, 1, 1, 9}), item(0, {1, 1, 1, 1}),
                item(0, {8, 2, 2, 8})};
  for (std::size_t i = 0; i < quiz.items.size(); ++i) quiz.items[i].id = "i" + std::to_string(i);
  const auto model = Model::build(quiz);
  REQUIRE(model);
  // A channel that is right with the chance p tells ln 2 + p ln p + (1 − p) ln(1 − p) of two equal roles.
  const auto tells = [](double w) {
    const double p = (w + 0.1) / 10.2;
    return std::log(2.0) + p * std::log(p) + (1.0 - p) * std::log(1.0 - p);
  };
  auto found = simulate(*model, 1, 0, 10);
  found.add(simulate(*model, 1, 10, 10));
  REQUIRE(found.information.size() == 3);
  CHECK(found.information[0] == within(0.0, 1e-12));
  CHECK(found.information[1] == within(tells(9), 1e-12));
  CHECK(found.information[2] == within(tells(8), 1e-12));
}

TEST_CASE("a simulation in parts holds the same readers as a whole one") {
  const auto model = two_roles(5);
  const auto whole = simulate(model, 4, 0, 2 * kPart);
  auto parts = simulate(model, 4, 0, kPart);
  parts.add(simulate(model, 4, kPart, kPart));
  CHECK(whole.all.n == parts.all.n);
  CHECK(whole.all.right == parts.all.right);
  CHECK(whole.all.log_loss == within(parts.all.log_loss, 1e-10));
  CHECK(whole.confusion == parts.confusion);
  CHECK(whole.traits[0].product == within(parts.traits[0].product, 1e-10));
  for (std::size_t o = 0; o < kOrders; ++o) {
    CHECK(whole.orders[o].questions == parts.orders[o].questions);
    CHECK(whole.orders[o].exposure == parts.orders[o].exposure);
    CHECK(whole.orders[o].called == parts.orders[o].called);
    CHECK(whole.orders[o].reason == parts.orders[o].reason);
  }
  CHECK(simulate(model, 5, 0, kPart).all.log_loss != simulate(model, 4, 0, kPart).all.log_loss);
}

TEST_CASE("a group is asked as one question, and all its boxes are seen by the readers who get it") {
  auto quiz = two_roles(6).quiz();
  quiz.groups = {"boxes"};
  for (const std::size_t i : {1u, 2u, 4u}) quiz.items[i].group = 0;
  quiz.minimum = 4;
  quiz.sure = 1.0;
  const auto model = Model::build(quiz);
  REQUIRE(model);
  const auto found = simulate(*model, 5, 0, 200);
  for (const auto& asked : found.orders) {
    // Four questions are all there are: three items and the group.
    CHECK(asked.questions.size() == 5);
    CHECK(asked.questions[4] == 200);
    for (const auto n : asked.exposure) CHECK(n == 200);
  }
}
