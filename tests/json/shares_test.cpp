#include <algorithm>

#include "rolefit/json/decode.hpp"
#include "rolefit/json/encode.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

const std::string kShares = R"({
  "format": "rolefit/1", "id": "q", "title": "T", "intro": "I", "dependence": 0.1,
  "roles": [{"id": "a", "name": "A", "summary": "S"}, {"id": "b", "name": "B", "summary": "S"}],
  "groups": [{"id": "g", "prompt": "P"}],
  "items": [
    {"id": "x", "prompt": "P", "categories": ["n", "y"], "shares": {"b": [3, 7], "a": [8, 2]}},
    {"id": "y", "prompt": "P", "categories": ["1", "2", "3"], "shares": {"a": [0.5, 0.5, 0], "b": [0.1, 0.3, 0.6]}},
    {"id": "z", "prompt": "P", "categories": ["n", "y"], "group": "g", "shares": {"a": [60, 40], "b": [90, 10]}}]
})";

const std::string kShift = R"({
  "format": "rolefit/1", "id": "q", "title": "T", "intro": "I",
  "traits": [{"id": "t", "name": "N", "low": "L", "high": "H"}],
  "roles": [{"id": "a", "name": "A", "summary": "S", "mean": [0.5]}, {"id": "b", "name": "B", "summary": "S", "mean": [0]}],
  "items": [
    {"id": "x", "prompt": "P", "categories": ["n", "y"], "trait": "t", "model": "graded", "slope": 1.5,
     "intercepts": [0.1], "shift": {"b": -0.5}}]
})";

}  // namespace

TEST_CASE("a quiz of shares is read without traits, whatever the order of the roles") {
  const auto file = json::decode_quiz(kShares);
  REQUIRE(file.problems.empty());
  REQUIRE(file.quiz);
  const auto& quiz = *file.quiz;
  CHECK(quiz.traits.empty());
  CHECK(quiz.roles[0].mean.empty());
  CHECK(quiz.roles[0].sd.empty());
  CHECK(quiz.dependence == 0.1);
  CHECK(quiz.items[0].shares == std::vector<double>{8, 2, 3, 7});
  CHECK(quiz.items[1].categories() == 3);
  CHECK(quiz.items[1].shares_of(1)[2] == 0.6);
  CHECK(quiz.items[2].group == 0);
  CHECK_FALSE(quiz.items[2].has_trait());
  CHECK(Quiz{}.dependence == 0.04);
}

TEST_CASE("a shift is read by role, and a role that it does not name has none") {
  const auto file = json::decode_quiz(kShift);
  REQUIRE(file.problems.empty());
  CHECK(file.quiz->items[0].shift == std::vector{0.0, -0.5});
  CHECK(json::decode_quiz(test::replaced(kShift, "{\"b\": -0.5}", "{}")).quiz->items[0].shift.empty());
}

TEST_CASE("each problem of shares and shifts is named with its place, in the author's words") {
  struct Row {
    const std::string& text;
    const char *from, *to, *path, *says;
    ErrorCode code;
  };
  static constexpr const char* kBoth = R"("shares": {"a": [0.5, 0.5, 0], "b": [0.1, 0.3, 0.6]})";
  const auto row = GENERATE_REF(values<Row>({
      {kShares, "[3, 7]", "[3, 3, 4]", "/items/0/shares/b", "3 shares for 2 answers", ErrorCode::wrong_length},
      {kShares, "[3, 7]", "[10]", "/items/0/shares/b", "1 share for 2 answers", ErrorCode::wrong_length},
      {kShares, ", \"b\": [0.1, 0.3, 0.6]", "", "/items/1/shares", "no shares for the role 'b'", ErrorCode::missing},
      {kShares, "\"b\": [0.1", "\"c\": [0.1", "/items/1/shares/c", "'c' is not the id of a role",
       ErrorCode::unknown_id},
      {kShares, "[0.1, 0.3, 0.6]", "[5, 5, 0]", "/items/1/shares", "all roles answer this alike",
       ErrorCode::says_nothing},
      {kShares, "[8, 2]", "[8, -2]", "/items/0/shares/a/1", "-2 is not the number of people", ErrorCode::out_of_range},
      {kShares, "[8, 2]", "[0, 0]", "/items/0/shares/a", "the shares add up to 0", ErrorCode::out_of_range},
      {kShares, "[8, 2]", "[\"8\", 2]", "/items/0/shares/a/0", "'8' is not a number", ErrorCode::wrong_type},
      {kShares, "[8, 2]", "8", "/items/0/shares/a", "8 is not a list", ErrorCode::wrong_type},
      {kShares, "{\"b\": [3, 7], \"a\": [8, 2]}", "[8, 2]", "/items/0/shares", "a list is not an object",
       ErrorCode::wrong_type},
      {kShares, "\"shares\": {\"b\"", "\"trait\": \"t\", \"shares\": {\"b\"", "/items/0/trait",
       "an item of shares has no 'trait'", ErrorCode::unknown_key},
      {kShares, "\"shares\": {\"b\"", "\"shift\": {\"a\": 1}, \"shares\": {\"b\"", "/items/0/shift",
       "an item of shares has no 'shift'", ErrorCode::unknown_key},
      {kShares, "\"shares\": {\"b\"", "\"share\": {\"b\"", "/items/0/trait", "in place of it 'shares'",
       ErrorCode::missing},
      {kShares, "\"summary\": \"S\"}, ", "\"summary\": \"S\", \"mean\": [0.5]}, ", "/roles/0/mean",
       "1 number for 0 traits", ErrorCode::wrong_length},
      {kShares, kBoth, "\"trait\": \"t\", \"model\": \"graded\", \"slope\": 1, \"intercepts\": [1, 0]", "/traits",
       "'traits' is missing", ErrorCode::missing},
      {kShares, "0.1,\n", "2,\n", "/dependence", "2 is outside 0 to 1", ErrorCode::out_of_range},
      {kShift, "{\"b\": -0.5}", "{\"bb\": -0.5}", "/items/0/shift/bb", "did you mean 'b'?", ErrorCode::unknown_id},
      {kShift, "{\"b\": -0.5}", "{\"b\": -5}", "/items/0/shift/b", "-5 is outside -4 to 4", ErrorCode::out_of_range},
      {kShift, "{\"b\": -0.5}", "[0, -0.5]", "/items/0/shift", "a list is not an object", ErrorCode::wrong_type},
      {kShift, "\"shift\"", "\"shifts\"", "/items/0/shifts", "did you mean 'shift'?", ErrorCode::unknown_key},
  }));
  CAPTURE(row.from, row.to);
  const auto text = test::replaced(row.text, row.from, row.to);
  const auto file = json::decode_quiz(text);
  const auto problem = std::find_if(file.problems.begin(), file.problems.end(), [&](const Error& error) {
    return error.path == row.path && error.code == row.code;
  });
  for (const auto& found : file.problems) UNSCOPED_INFO(found.path << ": " << found.message);
  REQUIRE(problem != file.problems.end());
  CHECK(problem->message.find(row.says) != std::string::npos);
  CHECK(problem->line > 0);
  CHECK(file.quiz.has_value() == (row.code == ErrorCode::says_nothing));
}

TEST_CASE("a fault of shares is told once") {
  const auto file = json::decode_quiz(test::replaced(kShares, "[3, 7]", "[3, 3, 4]"));
  REQUIRE(file.problems.size() == 1);
}

TEST_CASE("fitted shifts and shares stand in the file by role, and read back") {
  auto quiz = *json::decode_quiz(kShares).quiz;
  quiz.items[0].shares = {81.25, 18.75, 30.0, 70.0};
  quiz.items[2].shares = {2e-6, 1e-6, 0.1, 0.2};
  quiz.dependence = 0.2;
  const auto again = json::decode_quiz(json::encode_fitted(kShares, quiz));
  REQUIRE(again.problems.empty());
  CHECK(again.quiz->items[0].shares == quiz.items[0].shares);
  CHECK(again.quiz->items[1].shares == quiz.items[1].shares);
  CHECK(again.quiz->items[2].shares == quiz.items[2].shares);
  CHECK(again.quiz->dependence == 0.2);
  CHECK(again.quiz->roles[0].mean.empty());

  auto shifted = *json::decode_quiz(kShift).quiz;
  shifted.items[0].shift = {0.25, -0.75};
  CHECK(json::decode_quiz(json::encode_fitted(kShift, shifted)).quiz->items[0].shift == std::vector{0.25, -0.75});
  shifted.items[0].shift.clear();
  const auto without = json::encode_fitted(kShift, shifted);
  CHECK(without.find("shift") == std::string::npos);
  CHECK(without.find("dependence") == std::string::npos);
}

TEST_CASE("a quiz without traits has none in its result, its comparison and its simulation") {
  const auto model = *Model::build(*json::decode_quiz(kShares).quiz);
  const Answers answers = {1, 0, kUnanswered};
  const auto assessed = *assess(model, answers);
  const auto score = json::parse(json::encode_score(model, {}, answers, assessed));
  REQUIRE(score);
  CHECK(score->root.find("traits") == nullptr);
  CHECK(score->root.find("roles")->find("b")->find("typicality")->number == assessed.typicality[1]);
  CHECK(score->root.find("pulls")->keys == std::vector<std::string>{"x", "y"});
  const auto comparison = json::parse(json::encode_comparison(model.quiz()));
  REQUIRE(comparison);
  CHECK(comparison->root.find("pairs")->elements[0].keys == std::vector<std::string>{"roles", "overlap", "accuracy"});
  const auto simulation = json::parse(json::encode_simulation(model, 1, simulate(model, 1, 0, 64)));
  REQUIRE(simulation);
  CHECK(simulation->root.find("traits") == nullptr);
  CHECK(simulation->root.find("orders")->find("adaptive") != nullptr);
}
