#include "rolefit/quiz.hpp"

#include <limits>

#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

TEST_CASE("a quiz whose invariants hold has no problem") {
  CHECK(check(test::small_quiz()).empty());
  CHECK(check(test::general_quiz(3)).empty());
}

TEST_CASE("each broken invariant is named with its place") {
  struct Row {
    const char* why;
    void (*damage)(Quiz&);
    ErrorCode code;
    const char* path;
  };
  static const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto row = GENERATE(values<Row>({
      {"no id", [](Quiz& q) { q.id = ""; }, ErrorCode::wrong_text, "/id"},
      {"an id with a slash", [](Quiz& q) { q.items[1].id = "a/b"; }, ErrorCode::wrong_text, "/items/1/id"},
      {"an id of 65 letters", [](Quiz& q) { q.roles[0].id = std::string(65, 'x'); }, ErrorCode::wrong_text, "/roles/0/id"},
      {"two items of one id", [](Quiz& q) { q.items[2].id = q.items[0].id; }, ErrorCode::duplicate_id, "/items/2/id"},
      {"two roles of one id", [](Quiz& q) { q.roles[1].id = q.roles[0].id; }, ErrorCode::duplicate_id, "/roles/1/id"},
      {"no items", [](Quiz& q) { q.items.clear(); }, ErrorCode::wrong_length, "/items"},
      {"no roles", [](Quiz& q) { q.roles.clear(); }, ErrorCode::wrong_length, "/roles"},
      {"a mean too few", [](Quiz& q) { q.roles[0].mean.pop_back(); }, ErrorCode::wrong_length, "/roles/0/mean"},
      {"an sd too many", [](Quiz& q) { q.roles[1].sd.push_back(1.0); }, ErrorCode::wrong_length, "/roles/1/sd"},
      {"an sd of 0", [](Quiz& q) { q.roles[0].sd[1] = 0.0; }, ErrorCode::out_of_range, "/roles/0/sd/1"},
      {"a mean off the grid", [](Quiz& q) { q.roles[0].mean[0] = 6.5; }, ErrorCode::out_of_range, "/roles/0/mean/0"},
      {"a mean that is no number", [](Quiz& q) { q.roles[0].mean[0] = nan; }, ErrorCode::out_of_range, "/roles/0/mean/0"},
      {"a prior of 0", [](Quiz& q) { q.roles[0].prior = 0.0; }, ErrorCode::out_of_range, "/roles/0/prior"},
      {"priors that add up to 0.8", [](Quiz& q) { q.roles[0].prior = 0.2; }, ErrorCode::out_of_range, "/roles"},
      {"a loading of 5", [](Quiz& q) { q.traits[0].loading = 5.0; }, ErrorCode::out_of_range, "/traits/0/loading"},
      {"a temperature of 0", [](Quiz& q) { q.temperature = 0.0; }, ErrorCode::out_of_range, "/temperature"},
      {"four nodes", [](Quiz& q) { q.nodes = 4; }, ErrorCode::out_of_range, "/nodes"},
      {"a variety of 3", [](Quiz& q) { q.variety = 3.0; }, ErrorCode::out_of_range, "/variety"},
      {"sure at 40 %", [](Quiz& q) { q.sure = 0.4; }, ErrorCode::out_of_range, "/sure"},
      {"a trait that is not there", [](Quiz& q) { q.items[0].trait = 9; }, ErrorCode::unknown_id, "/items/0/trait"},
      {"a group that is not there", [](Quiz& q) { q.items[0].intercepts = {0.0}; q.items[0].group = 0; },
       ErrorCode::unknown_id, "/items/0/group"},
      {"a box with four categories", [](Quiz& q) { q.groups = {"boxes"}; q.items[0].group = 0; },
       ErrorCode::wrong_length, "/items/0/group"},
      {"a slope of 11", [](Quiz& q) { q.items[0].slope = 11.0; }, ErrorCode::out_of_range, "/items/0/slope"},
      {"a slope that is no number", [](Quiz& q) { q.items[0].slope = nan; }, ErrorCode::out_of_range, "/items/0/slope"},
      {"one category", [](Quiz& q) { q.items[0].intercepts.clear(); }, ErrorCode::wrong_length, "/items/0/intercepts"},
      {"intercepts that rise", [](Quiz& q) { q.items[0].intercepts = {0.0, 0.5}; }, ErrorCode::wrong_order,
       "/items/0/intercepts/1"},
      {"intercepts that stand still", [](Quiz& q) { q.items[0].intercepts = {0.5, 0.5}; }, ErrorCode::wrong_order,
       "/items/0/intercepts/1"},
      {"an intercept of 51", [](Quiz& q) { q.items[0].intercepts[0] = 51.0; }, ErrorCode::out_of_range,
       "/items/0/intercepts/0"},
      {"scores of a graded item", [](Quiz& q) { q.items[0].scores = {0.0, 1.0}; }, ErrorCode::wrong_length,
       "/items/0/scores"},
      {"a score too few", [](Quiz& q) { q.items[1].scores.pop_back(); }, ErrorCode::wrong_length, "/items/1/scores"},
      {"slope times score of 60", [](Quiz& q) { q.items[1].slope = 10.0; q.items[1].scores[1] = 6.0; },
       ErrorCode::out_of_range, "/items/1/scores/1"},
  }));
  CAPTURE(row.why);
  auto quiz = test::general_quiz(2);
  row.damage(quiz);
  const auto problems = check(quiz);
  REQUIRE(problems.size() >= 1);
  CHECK(problems[0].code == row.code);
  CHECK(problems[0].path == row.path);
  CHECK(problems[0].message != "");
}

TEST_CASE("all broken invariants are named at once") {
  auto quiz = test::general_quiz(2);
  quiz.items[0].slope = 11.0;
  quiz.items[3].slope = -11.0;
  quiz.temperature = 0.0;
  CHECK(check(quiz).size() == 3);
}

TEST_CASE("ids are letters, digits and . _ - after a letter or digit") {
  for (const auto* good : {"a", "7", "ds-or-mle", "A.b_c-9"}) CHECK(is_id(good));
  for (const auto* bad : {"", "-a", ".a", "a b", "a/b", "ä", "a\n"}) CHECK_FALSE(is_id(bad));
  CHECK(is_id(std::string(64, 'x')));
  CHECK_FALSE(is_id(std::string(65, 'x')));
}
