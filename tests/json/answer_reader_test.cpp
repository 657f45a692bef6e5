#include <string>

#include "rolefit/json/decode.hpp"
#include "rolefit/random.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

/// Items i0 to i8, with two to ten categories, and one whose id has every sign that an id may have.
Quiz quiz_of_ten() {
  auto quiz = test::small_quiz();
  quiz.items.clear();
  for (std::size_t i = 0; i < 9; ++i) {
    Item item{.id = "i" + std::to_string(i)};
    for (std::size_t c = 0; c <= i; ++c) item.intercepts.push_back(-static_cast<double>(c));
    quiz.items.push_back(item);
  }
  quiz.items.push_back({.id = "A.b_c-9", .intercepts = {0.0}});
  return quiz;
}

/// The row with an escape in a key, which the reader of plain rows leaves to the reader of all JSON.
std::string escaped(std::string row) {
  const auto at = row.find("answers");
  return at == std::string::npos ? row : row.replace(at, 1, "\\u0061");
}

void require_same(const json::AnswerReader& reader, const std::string& text) {
  CAPTURE(text);
  const auto plain = reader.row(text);
  const auto whole = reader.row(escaped(text));
  REQUIRE(plain.has_value() == whole.has_value());
  if (plain) {
    CHECK(plain->id == whole->id);
    CHECK(plain->answers == whole->answers);
  } else {
    CHECK(plain.error().code == whole.error().code);
    CHECK(plain.error().path == whole.error().path);
  }
}

}  // namespace

TEST_CASE("a plain row is read as the reader of all JSON reads it, good or bad") {
  const auto quiz = quiz_of_ten();
  const json::AnswerReader reader(quiz);
  for (const auto* text : {
           R"({"answers": {}})",
           R"({"id": 7, "answers": {"i0": 1, "A.b_c-9": 0}})",
           R"({"answers": {"i3":4},"id":"seven"})",
           "\t{ \"answers\" :\r {\"i3\"\n: 2 , \"i4\":0} }  ",
           R"({"id": "", "answers": {"i8": 9}})",
           R"({"id": 0, "answers": {}})",
           R"({"id": 999999999999999, "answers": {}})",
           R"({"id": 9999999999999999, "answers": {}})",
           R"({"id": -0, "answers": {}})",
           R"({"id": 1.5e3, "answers": {}})",
           R"({"id": null, "answers": {"i0": null}})",
           R"({"id": "a\"b", "answers": {"i0": 1.0}})",
           R"({"id": "grün", "answers": {"i0": 1e0}})",
           "{\"id\": \"\x7f\", \"answers\": {}}",
           R"({"answers": {"i0": 2}})",
           R"({"answers": {"i0": -1}})",
           R"({"answers": {"i8": 10}})",
           R"({"answers": {"i0": 01}})",
           R"({"answers": {"i0": 1, "i0": 1}})",
           R"({"answers": {"i0": null, "i0": 1}})",
           R"({"answers": {"i0": 1, "i1": 0,}})",
           R"({"answers": {"i0": 1} "id": 1})",
           R"({"answers": {"i0" 1}})",
           R"({"answers": {"i9": 1}})",
           R"({"answers": {"i0": "1"}})",
           R"({"answers": {"i0": 1}, "answers": {}})",
           R"({"id": 1, "id": 2, "answers": {}})",
           R"({"id": 1, "answers": {}, "more": 1})",
           R"({"id": 1, "answers": {}} x)",
           R"({"id": 1, "answers": {})",
           R"({"id": 1, "answers": {"i0": 1)",
           R"({"id": "1, "answers": {}})",
           R"({"id": 1, "answers": []})",
           R"({"id": 00, "answers": {}})",
           R"([{"answers": {}}])",
       }) {
    require_same(reader, text);
  }
}

TEST_CASE("rows with a character changed, left out or doubled are read as the reader of all JSON reads them") {
  const auto quiz = quiz_of_ten();
  const json::AnswerReader reader(quiz);
  const std::string row = R"({"id": "r7", "answers": {"i0": 1, "i5": 3, "A.b_c-9": 0}})";
  const std::string signs = "{}[]\":,0129.-+eE \t\\ui\x80";
  Random random(3, 1);
  for (int i = 0; i < 5'000; ++i) {
    auto text = row;
    const auto at = static_cast<std::size_t>(random.below(text.size()));
    const char sign = signs[static_cast<std::size_t>(random.below(signs.size()))];
    switch (random.below(3)) {
      case 0: text[at] = sign; break;
      case 1: text.erase(at, 1); break;
      default: text.insert(at, 1, sign);
    }
    if (text.find("\"answers\"") != std::string::npos) require_same(reader, text);
  }
}
