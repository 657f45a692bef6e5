#include "rolefit/json/encode.hpp"

#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

TEST_CASE("a result is written under the ids of the quiz and reads back to the last bit") {
  const auto model = *Model::build(test::general_quiz(2));
  const Answers answers = {0, 1, 3, 2, 1, kUnanswered, 2, 0};
  auto assessed = *assess(model, answers);
  assessed.offer = Offer::sure;
  const auto& result = assessed.posterior;
  const auto document = json::parse(json::encode_score(model, std::string("me"), answers, assessed));
  REQUIRE(document);
  const auto& root = document->root;
  CHECK(root.keys == std::vector<std::string>{"id", "answered", "questions", "leader", "runnerUp", "lead", "verdict",
                                              "roles", "traits", "pulls", "quality", "offer"});
  CHECK(root.find("id")->text == "me");
  CHECK(root.find("answered")->number == 7.0);
  CHECK(root.find("leader")->text == model.quiz().roles[leader(result)].id);
  CHECK(root.find("runnerUp")->text == model.quiz().roles[1 - leader(result)].id);
  CHECK(root.find("lead")->number == result.probability[leader(result)]);
  CHECK(root.find("offer")->text == "sure");
  for (std::size_t k = 0; k < 2; ++k) {
    CHECK(root.find("roles")->elements[k].find("probability")->number == result.probability[k]);
    CHECK(root.find("roles")->elements[k].find("typicality")->number == assessed.typicality[k]);
    CHECK(root.find("traits")->find("t1")->find("standing")->elements[k].number == assessed.traits[1].standing[k]);
  }
  CHECK(root.find("pulls")->keys == std::vector<std::string>{"i0", "i1", "i2", "i3", "i4", "i6", "i7"});
  CHECK(root.find("pulls")->find("i6")->number == assessed.explanation.pulls[6]);
  CHECK(root.find("quality")->find("lz")->number == assessed.quality.lz);
  CHECK(root.find("quality")->find("longestRun")->number == 1.0);
  const auto estimate = trait_estimate(model, result, 1);
  const auto& trait = *root.find("traits")->find("t1");
  CHECK(trait.find("mean")->number == estimate.mean);
  CHECK(trait.find("sd")->number == estimate.sd);
  CHECK(trait.find("low")->number == estimate.low);
  CHECK(trait.find("high")->number == estimate.high);
}

TEST_CASE("any keys of a result, computed by themselves, are those of the whole result") {
  const auto model = *Model::build(test::general_quiz(2));
  const Answers answers = {0, 1, 3, 2, 1, kUnanswered, 2, 0};
  const auto whole_text = json::encode_score(model, 7.0, answers, *assess(model, answers));
  CHECK(json::parse(whole_text)->root.keys.size() == 1 + json::kScoreKeys.size());
  for (unsigned long chosen = 0; chosen < 1ul << json::kScoreKeys.size(); ++chosen) {
    const json::ScoreKeys keys(chosen);
    const auto assessed = *assess(model, answers, json::wanted_for(keys));
    const auto text = json::encode_score(model, 7.0, answers, assessed, keys);
    std::string want = "{\"id\":7";
    for (std::size_t i = 0; i < json::kScoreKeys.size(); ++i) {
      if (!keys[i]) continue;
      const auto from = whole_text.find(",\"" + std::string(json::kScoreKeys[i]) + "\":");
      const auto next = i + 1 == json::kScoreKeys.size()
                            ? whole_text.size() - 1
                            : whole_text.find(",\"" + std::string(json::kScoreKeys[i + 1]) + "\":", from);
      want += whole_text.substr(from, next - from);
    }
    REQUIRE(text == want + "}");
  }
}

TEST_CASE("what is not wanted is not computed") {
  const auto model = *Model::build(test::general_quiz(2));
  const Answers answers = {0, 1, 3, 2, 1, kUnanswered, 2, 0};
  const auto few = *assess(model, answers, json::wanted_for(json::ScoreKeys().set(2)));  // the leader
  CHECK(few.posterior.density.empty());
  CHECK(few.explanation.pulls.empty());
  CHECK(few.typicality.empty());
  CHECK(few.traits.empty());
  CHECK(few.posterior.probability == assess(model, answers)->posterior.probability);
}

TEST_CASE("with three roles the verdict compares the first two") {
  Quiz quiz{.id = "three"};
  quiz.roles = {{.id = "a", .prior = 0.1}, {.id = "b", .prior = 0.55}, {.id = "c", .prior = 0.35}};
  quiz.items = {{.id = "x", .shares = {1, 1, 1, 1, 1, 1}, .share_categories = 2}};
  const auto model = *Model::build(quiz);
  const Answers none = {kUnanswered};
  const auto root = json::parse(json::encode_score(model, {}, none, *assess(model, none)))->root;
  CHECK(root.find("leader")->text == "b");
  CHECK(root.find("runnerUp")->text == "c");
  CHECK(root.find("lead")->number == within(0.55 / 0.9, 1e-15));
  CHECK(root.find("verdict")->text == "lean");
}

TEST_CASE("a comparison tells the mean and the SD of each role's people on each trait") {
  Quiz quiz{.id = "two"};
  quiz.traits = {{.id = "t", .loading = 0.0}, {.id = "u", .loading = -3.0}};
  quiz.roles = {{.id = "a", .prior = 0.5, .mean = {0.25, -1.0}, .sd = {0.5, 4.0}},
                {.id = "b", .prior = 0.5, .mean = {-2.0, 0.0}, .sd = {1.0, 1.25}}};
  const auto document = json::parse(json::encode_comparison(quiz));
  REQUIRE(document);
  const auto& root = document->root;
  CHECK(root.keys == std::vector<std::string>{"quiz", "roles", "pairs"});
  CHECK(root.find("roles")->keys == std::vector<std::string>{"a", "b"});
  // The SD joins the general factor's share and the role's own at right angles: 3-4-5 and 5-12-13.
  const double want[2][2][2] = {{{0.25, 0.5}, {-1.0, 5.0}}, {{-2.0, 1.0}, {0.0, 3.25}}};
  for (std::size_t k = 0; k < 2; ++k) {
    const auto& role = root.find("roles")->elements[k];
    CHECK(role.keys == std::vector<std::string>{"t", "u"});
    for (std::size_t t = 0; t < 2; ++t) {
      CHECK(role.elements[t].keys == std::vector<std::string>{"mean", "sd"});
      CHECK(role.elements[t].find("mean")->number == want[k][t][0]);
      CHECK(role.elements[t].find("sd")->number == want[k][t][1]);
    }
  }
}

TEST_CASE("an id comes back as it came") {
  const auto model = *Model::build(test::small_quiz());
  CHECK(json::encode_next(model, {}, {}) == R"({"next":[]})");
  CHECK(json::encode_next(model, 7.0, {}) == R"({"id":7,"next":[]})");
  CHECK(json::encode_next(model, 7.5, {}) == R"({"id":7.5,"next":[]})");
  CHECK(json::encode_next(model, std::string("a\"b"), {}) == R"({"id":"a\"b","next":[]})");
}

TEST_CASE("problems are written with severity, code and place") {
  CHECK(
      json::encode_problems(
          {{.code = ErrorCode::missing_text, .path = "/title", .message = "no title", .line = 1, .column = 2}}) ==
      R"({"problems":[{"severity":"warning","code":"missing_text","path":"/title","line":1,"column":2,"message":"no title"}]})");
  CHECK(json::encode_loaded(3, {}) == R"({"model":3,"problems":[]})");
}

TEST_CASE("bytes that are not UTF-8 cannot break the writer") {
  const auto text = json::encode_problems({{.message = "\xff\xfe"}});
  CHECK(json::parse(text));
}
