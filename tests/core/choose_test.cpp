#include "rolefit/choose.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

/// Two roles one unit apart on one trait, and items that differ in slope alone.
Model by_slope(std::vector<double> slopes) {
  Quiz quiz = test::small_quiz();
  quiz.roles = {{.id = "low", .prior = 0.5, .mean = {-0.5}, .sd = {1.0}},
                {.id = "high", .prior = 0.5, .mean = {0.5}, .sd = {1.0}}};
  quiz.items.clear();
  for (const double slope : slopes) {
    quiz.items.push_back({.id = "i" + std::to_string(quiz.items.size()), .slope = slope, .intercepts = {0.0}});
  }
  quiz.pinned = 0;
  quiz.minimum = 0;
  auto model = Model::build(quiz);
  REQUIRE(model);
  return *std::move(model);
}

struct Asked {
  std::vector<Candidate> ranked;
  Offer offered;
};

Asked ask(const Model& model, const Answers& answers) {
  const auto result = posterior(model, answers);
  REQUIRE(result);
  auto ranked = rank(model, answers, *result);
  const auto offered = offer(model, answers, *result);
  return {std::move(ranked), offered};
}

std::vector<std::size_t> order(const Asked& asked) {
  std::vector<std::size_t> items;
  for (const auto& candidate : asked.ranked) items.push_back(candidate.question);
  return items;
}

constexpr int kNo = kUnanswered;

}  // namespace

TEST_CASE("mutual information agrees with scikit-learn to 1e-12") {
  const auto fixture = test::load_fixture("select_mutual_information_sklearn");
  const auto& cases = test::at(fixture, "cases").elements;
  REQUIRE(cases.size() == 300);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    CAPTURE(i);
    const auto role = test::numbers(test::at(cases[i], "posterior"));
    std::vector<double> category;
    for (const auto& row : test::at(cases[i], "category_prob").elements) {
      for (const double p : test::numbers(row)) category.push_back(p);
    }
    CHECK(mutual_information(role, category) == within(test::at(cases[i], "mutual_information_sklearn").number, 1e-12));
  }
}

TEST_CASE("a response that every role gives alike carries no information, one that tells them apart carries ln 2") {
  CHECK(mutual_information(std::vector{0.3, 0.7}, std::vector{0.2, 0.8, 0.2, 0.8}) == within(0.0, 1e-15));
  CHECK(mutual_information(std::vector{0.5, 0.5}, std::vector{0.0, 1.0, 1.0, 0.0}) == within(std::log(2.0), 1e-15));
  CHECK(mutual_information(std::vector{1.0, 0.0}, std::vector{0.4, 0.6, 1.0, 0.0}) == within(0.0, 1e-16));
}

TEST_CASE("the most telling item comes first and equals keep the order of the file") {
  CHECK(order(ask(by_slope({0.5, 2.0, 1.0, 2.0, 0.5}), {kNo, kNo, kNo, kNo, kNo})) ==
        std::vector<std::size_t>{1, 3, 2, 0, 4});
}

TEST_CASE("answered items are not asked again") {
  CHECK(order(ask(by_slope({0.5, 2.0, 1.0}), {kNo, 1, kNo})) == std::vector<std::size_t>{2, 0});
}

TEST_CASE("pinned items come first, in the order of the file") {
  auto quiz = by_slope({0.5, 0.2, 1.0, 2.0}).quiz();
  quiz.pinned = 2;
  const auto model = Model::build(quiz);
  REQUIRE(model);
  CHECK(order(ask(*model, {kNo, kNo, kNo, kNo})) == std::vector<std::size_t>{0, 1, 3, 2});
  CHECK(order(ask(*model, {0, kNo, kNo, kNo})) == std::vector<std::size_t>{1, 3, 2});
}

TEST_CASE("the information of an item is that of its response's probabilities in each role") {
  const auto model = by_slope({1.3});
  // P(yes | role) by the sums of the definition, on the same grid.
  double yes[2] = {};
  for (int k = 0; k < 2; ++k) {
    double norm = 0.0;
    for (int q = 0; q < 61; ++q) {
      const double theta = -6.0 + 0.2 * q;
      const double weight = std::exp(-0.5 * std::pow(theta - (k == 0 ? -0.5 : 0.5), 2));
      norm += weight;
      yes[k] += weight / (1.0 + std::exp(-1.3 * theta));
    }
    yes[k] /= norm;
  }
  const double even = 0.5 * (yes[0] + yes[1]);
  double want = 0.0;
  for (const double p : yes) {
    want += 0.5 * (p * std::log(p / even) + (1.0 - p) * std::log((1.0 - p) / (1.0 - even)));
  }
  CHECK(ask(model, {kNo}).ranked.at(0).information == within(want, 1e-14));
}

TEST_CASE("the result is offered when the leader is sure enough, but not before the minimum") {
  auto quiz = by_slope({5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0}).quiz();
  quiz.roles[0].mean = {-2.0};
  quiz.roles[1].mean = {2.0};
  quiz.minimum = 3;
  const auto model = Model::build(quiz);
  REQUIRE(model);
  CHECK(ask(*model, {1, 1, kNo, kNo, kNo, kNo, kNo}).offered == Offer::not_yet);
  CHECK(ask(*model, {1, 1, 1, kNo, kNo, kNo, kNo}).offered == Offer::sure);
}

TEST_CASE("the result is offered when all open questions together tell less than 0.07 ln K nats") {
  const double limit = 0.07 * std::log(2.0);
  const auto together = [](const Asked& asked) {
    double sum = 0.0;
    for (const auto& candidate : asked.ranked) sum += candidate.information;
    return sum;
  };
  // Many boxes that each tell little are worth asking, and a single item that tells more than each is not.
  const auto many = ask(by_slope(std::vector<double>(12, 0.5)), Answers(12, kNo));
  CHECK(many.ranked[0].information < 0.01);
  CHECK(together(many) > limit);
  CHECK(many.offered == Offer::not_yet);
  const auto single = ask(by_slope({0.9}), {kNo});
  CHECK(single.ranked[0].information > 0.01);
  CHECK(together(single) < limit);
  CHECK(single.offered == Offer::futile);
  CHECK(ask(by_slope({0.05, 0.05}), {kNo, kNo}).offered == Offer::futile);
  CHECK(ask(by_slope({0.05, 4.0}), {kNo, kNo}).offered == Offer::not_yet);
}

TEST_CASE("with more roles the same open questions must tell more") {
  auto quiz = by_slope({4.0}).quiz();
  const auto two = ask(*Model::build(quiz), {kNo});
  CHECK(two.offered == Offer::not_yet);
  for (auto& role : quiz.roles) role.prior = 0.5 - 2.5e-7;
  for (int k = 2; k < 12; ++k) {  // ten more roles that nobody is in
    quiz.roles.push_back({.id = "more" + std::to_string(k), .prior = 5e-8, .mean = {0.0}, .sd = {1.0}});
  }
  const auto twelve = ask(*Model::build(quiz), {kNo});
  CHECK(twelve.ranked[0].information == within(two.ranked[0].information, 1e-5));
  CHECK(twelve.offered == Offer::futile);
}

TEST_CASE("with three roles the result is sure when the first is sure against the second") {
  auto quiz = by_slope({5.0, 5.0}).quiz();
  quiz.roles = {{.id = "a", .prior = 0.6, .mean = {0.0}, .sd = {1.0}},
                {.id = "b", .prior = 0.06, .mean = {0.0}, .sd = {1.0}},
                {.id = "c", .prior = 0.34, .mean = {-3.0}, .sd = {1.0}}};
  quiz.sure = 0.9;
  CHECK(ask(*Model::build(quiz), {kNo, kNo}).offered == Offer::not_yet);
  std::swap(quiz.roles[1].prior, quiz.roles[2].prior);
  quiz.sure = 0.62;  // 0.6 is below it, and 0.6 / 0.94 = 0.638 is not
  CHECK(ask(*Model::build(quiz), {kNo, kNo}).offered == Offer::sure);
  quiz.sure = 0.65;
  CHECK(ask(*Model::build(quiz), {kNo, kNo}).offered == Offer::not_yet);
}

TEST_CASE("the result is complete when every item is answered, whatever the minimum") {
  auto quiz = by_slope({1.0, 1.0}).quiz();
  quiz.minimum = 10;
  const auto model = Model::build(quiz);
  REQUIRE(model);
  CHECK(ask(*model, {1, 0}).offered == Offer::complete);
  CHECK(std::string(name(Offer::complete)) == "complete");
}

TEST_CASE("a group is one question, which stands where its first item stands") {
  auto quiz = by_slope({0.3, 0.5, 2.0, 0.4, 1.0}).quiz();
  quiz.groups = {"unused", "boxes"};
  quiz.items[1].group = 1;
  quiz.items[3].group = 1;
  auto model = Model::build(quiz);
  REQUIRE(model);
  REQUIRE(model->questions() == 4);
  const auto boxes = model->question(1);
  CHECK(std::vector<std::size_t>(boxes.begin(), boxes.end()) == std::vector<std::size_t>{1, 3});
  CHECK(order(ask(*model, {kNo, kNo, kNo, kNo, kNo})) == std::vector<std::size_t>{2, 3, 1, 0});
  // Half a group is still to be asked; a whole one is one answered question.
  CHECK(order(ask(*model, {kNo, 0, kNo, kNo, kNo})).size() == 4);
  CHECK(order(ask(*model, {kNo, 0, kNo, 1, kNo})) == std::vector<std::size_t>{2, 3, 0});
  quiz.minimum = 2;
  quiz.sure = 0.5;
  model = Model::build(quiz);
  REQUIRE(model);
  CHECK(ask(*model, {kNo, 0, kNo, 1, kNo}).offered == Offer::not_yet);
  CHECK(ask(*model, {1, 0, kNo, 1, kNo}).offered == Offer::sure);
}

TEST_CASE("a group tells what all its boxes tell together") {
  const std::vector<double> slopes{1.3, 0.8, -2.0};
  auto quiz = by_slope(slopes).quiz();
  quiz.groups = {"boxes"};
  for (auto& item : quiz.items) item.group = 0;
  quiz.items[1].intercepts = {0.7};
  const auto model = Model::build(quiz);
  REQUIRE(model);
  const auto chance = [&](std::size_t item, double theta, int answer) {
    const double yes = 1.0 / (1.0 + std::exp(-(slopes[item] * theta + quiz.items[item].intercepts[0])));
    return answer == 1 ? yes : 1.0 - yes;
  };
  // By the definition: every role, every pattern of the open boxes, every node; the first box is answered in turn.
  for (const int first : {kNo, 0, 1}) {
    double role[2] = {};
    std::vector<double> pattern[2];
    for (int k = 0; k < 2; ++k) {
      pattern[k].assign(first == kNo ? 8 : 4, 0.0);
      double norm = 0.0;
      for (int q = 0; q < 61; ++q) {
        const double theta = -6.0 + 0.2 * q;
        double weight = std::exp(-0.5 * std::pow(theta - (k == 0 ? -0.5 : 0.5), 2));
        norm += weight;
        if (first != kNo) weight *= chance(0, theta, first);
        for (std::size_t p = 0; p < pattern[k].size(); ++p) {
          const int bits = static_cast<int>(p);
          double both = weight * chance(1, theta, bits % 2) * chance(2, theta, bits / 2 % 2);
          if (first == kNo) both *= chance(0, theta, bits / 4);
          pattern[k][p] += both;
        }
      }
      for (auto& p : pattern[k]) role[k] += p /= norm;
    }
    double want = 0.0;
    for (int k = 0; k < 2; ++k) {
      for (std::size_t p = 0; p < pattern[k].size(); ++p) {
        const double joint = pattern[k][p] / (role[0] + role[1]);
        const double overall = (pattern[0][p] + pattern[1][p]) / (role[0] + role[1]);
        want += joint * std::log(joint / (overall * role[k] / (role[0] + role[1])));
      }
    }
    CAPTURE(first);
    CHECK(ask(*model, {first, kNo, kNo}).ranked.at(0).information == within(want, 1e-14));
  }
}

TEST_CASE("boxes of two traits are counted apart and added") {
  auto quiz = by_slope({1.3, 0.8, 1.0}).quiz();
  quiz.traits.push_back({.id = "other"});
  for (auto& role : quiz.roles) {
    role.mean.push_back(-role.mean[0]);
    role.sd.push_back(0.5);
  }
  quiz.items[1].trait = 1;
  const auto apart = Model::build(quiz);
  quiz.groups = {"boxes"};
  for (auto& item : quiz.items) item.group = 0;
  const auto together = Model::build(quiz);
  quiz.items[1].group = kNoGroup;
  const auto one_trait = Model::build(quiz);
  REQUIRE((apart && together && one_trait));
  const Answers none(3, kNo);
  const auto information = [](const Asked& asked, std::size_t question) {
    for (const auto& candidate : asked.ranked) {
      if (candidate.question == question) return candidate.information;
    }
    return -1.0;
  };
  CHECK(information(ask(*together, none), 0) ==
        within(information(ask(*one_trait, none), 0) + information(ask(*apart, none), 1), 1e-15));
}

TEST_CASE("a group of any size is ranked") {
  auto quiz = by_slope(std::vector<double>(40, 0.5)).quiz();
  quiz.groups = {"boxes"};
  for (auto& item : quiz.items) item.group = 0;
  const auto model = Model::build(quiz);
  REQUIRE(model);
  const auto asked = ask(*model, Answers(40, kNo));
  REQUIRE(asked.ranked.size() == 1);
  CHECK((asked.ranked[0].information > 0.0 && std::isfinite(asked.ranked[0].information)));
}

TEST_CASE("with variety the next question is drawn: by a power of what it tells, and the same for the same answers") {
  // Eight questions set the generator, one each for 256 patterns of answers; of the others one tells most.
  std::vector<double> slopes(8, 0.3);
  for (const double slope : {2.0, 1.0, 1.0}) slopes.push_back(slope);
  auto quiz = by_slope(slopes).quiz();
  for (const double variety : {0.5, 1.0}) {
    quiz.variety = variety;
    const auto model = Model::build(quiz);
    REQUIRE(model);
    double drawn[3] = {};
    double expected[3] = {};
    for (int pattern = 0; pattern < 256; ++pattern) {
      Answers answers(11, kNo);
      for (int i = 0; i < 8; ++i) answers[static_cast<std::size_t>(i)] = pattern >> i & 1;
      const auto ranked = ask(*model, answers).ranked;
      REQUIRE(ranked.size() == 3);
      CHECK(order(ask(*model, answers)) == order({ranked, Offer::not_yet}));
      drawn[ranked[0].question - 8] += 1.0;
      double sum = 0.0;
      for (const auto& candidate : ranked) sum += std::pow(candidate.information, 1.0 / variety);
      for (const auto& candidate : ranked) {
        expected[candidate.question - 8] += std::pow(candidate.information, 1.0 / variety) / sum;
      }
    }
    // Within four standard errors of a count of 256.
    CAPTURE(variety);
    for (int i = 0; i < 3; ++i) CHECK(drawn[i] == within(expected[i], 4.0 * std::sqrt(256 * 0.25)));
    CHECK(drawn[0] > drawn[1]);
  }
}

TEST_CASE("by information the order is that without variety") {
  auto quiz = by_slope({0.5, 2.0, 1.0, 2.0, 0.5}).quiz();
  quiz.variety = 2.0;
  quiz.pinned = 1;
  const auto model = *Model::build(quiz);
  const Answers none(5, kUnanswered);
  std::vector<std::size_t> got;
  for (const auto& candidate : by_information(model, none, *posterior(model, none))) got.push_back(candidate.question);
  CHECK(got == std::vector<std::size_t>{0, 1, 3, 2, 4});
}

TEST_CASE("variety leaves pinned questions where they are") {
  auto quiz = by_slope({0.1, 0.2, 1.0, 2.0}).quiz();
  quiz.pinned = 2;
  quiz.variety = 2.0;
  const auto model = Model::build(quiz);
  REQUIRE(model);
  const auto asked = order(ask(*model, {kNo, kNo, kNo, kNo}));
  CHECK((asked[0] == 0 && asked[1] == 1));
}
