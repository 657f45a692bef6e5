#include "json/encode.hpp"

#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

TEST_CASE("a result is written under the ids of the quiz and reads back to the last bit") {
  const auto model = *Model::build(test::general_quiz(2));
  const Answers answers = {0, 1, 3, 2, 1, kUnanswered, 2, 0};
  const auto result = *posterior(model, answers);
  const auto document = json::parse(json::encode_score(model, std::string("me"), result, Offer::sure));
  REQUIRE(document);
  const auto& root = document->root;
  CHECK(root.keys == std::vector<std::string>{"id", "answered", "leader", "verdict", "roles", "traits", "offer"});
  CHECK(root.find("id")->text == "me");
  CHECK(root.find("answered")->number == 7.0);
  CHECK(root.find("leader")->text == model.quiz().roles[leader(result)].id);
  CHECK(root.find("offer")->text == "sure");
  for (std::size_t k = 0; k < 2; ++k) {
    CHECK(root.find("roles")->elements[k].find("probability")->number == result.probability[k]);
  }
  const auto estimate = trait_estimate(model, result, 1);
  const auto& trait = *root.find("traits")->find("t1");
  CHECK(trait.find("mean")->number == estimate.mean);
  CHECK(trait.find("sd")->number == estimate.sd);
  CHECK(trait.find("low")->number == estimate.low);
  CHECK(trait.find("high")->number == estimate.high);
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
