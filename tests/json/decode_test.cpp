#include "rolefit/json/decode.hpp"

#include <algorithm>

#include "rolefit/measure.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

const std::string kQuiz = R"({
  "format": "rolefit/1", "id": "q", "title": "T", "intro": "I",
  "sources": [{"id": "s", "title": "S"}],
  "traits": [{"id": "t", "name": "N", "low": "L", "high": "H", "loading": 0.5}],
  "roles": [
    {"id": "a", "name": "A", "summary": "S", "mean": [0.5]},
    {"id": "b", "name": "B", "summary": "S", "mean": [-0.5], "sd": [0.8]}],
  "temperature": 0.9, "translations": {"es": "q.es.json", "pt-BR": "texts/q.pt.json"},
  "items": [
    {"id": "x", "prompt": "P", "categories": ["n", "y"], "trait": "t", "model": "graded", "slope": 1.5, "intercepts": [0.1]},
    {"id": "y", "prompt": "P", "categories": ["1", "2", "3"], "trait": "t", "model": "nominal", "slope": 1, "intercepts": [0, 0.2, 0.1]}],
  "comparison": [{"aspect": "A", "trait": "t", "cells": {"a": "1", "b": "2"}, "evidence": ["s"], "verdict": "mixed",
    "figures": [{"kind": "adverts", "what": "W", "note": "N", "verdict": "no-difference", "evidence": ["s"],
      "values": {"a": {"value": 0.5, "n": 10, "low": 0.25, "high": 0.75}, "b": {"value": 0.125}}},
      {"kind": "pay", "what": "W", "unit": "usd", "values": {"a": {"value": 90000}}}]}],
  "lifecycle": [{"stage": "S", "leads": "a", "cells": {"a": "1"}}],
  "paths": [{"from": "a", "to": "b", "text": "T", "steps": [{"text": "T", "trait": "t", "evidence": ["s"]}]}]
})";

std::string replaced(const std::string& from, const std::string& to) {
  return test::replaced(kQuiz, from, to);
}

}  // namespace

TEST_CASE("a quiz is read with its defaults") {
  const auto file = json::decode_quiz(kQuiz);
  REQUIRE(file.problems.empty());
  REQUIRE(file.quiz);
  const auto& quiz = *file.quiz;
  CHECK(quiz.id == "q");
  CHECK(quiz.traits.at(0).loading == 0.5);
  CHECK(quiz.roles.at(0).prior == 0.5);
  CHECK(quiz.roles.at(0).sd == std::vector{1.0});
  CHECK(quiz.roles.at(1).sd == std::vector{0.8});
  CHECK(quiz.temperature == 0.9);
  CHECK(quiz.nodes == 61);
  CHECK(quiz.minimum == 6);
  CHECK(quiz.sure == 0.9);
  CHECK(quiz.items.at(0).slope == 1.5);
  CHECK(quiz.items.at(1).model == ItemModel::nominal);
  CHECK(quiz.items.at(1).scores == std::vector{0.0, 1.0, 2.0});
}

TEST_CASE("each problem of a quiz file is named with its place") {
  struct Row {
    const char *from, *to, *path, *says;
    ErrorCode code;
  };
  const auto row = GENERATE(values<Row>({
      {"\"slope\": 1.5", "\"slope\": \"steep\"", "/items/0/slope", "'steep' is not a number", ErrorCode::wrong_type},
      {"\"slope\": 1.5, ", "", "/items/0/slope", "'slope' is missing", ErrorCode::missing},
      {"\"slope\": 1.5", "\"slope\": 12", "/items/0/slope", "12 is outside -10 to 10", ErrorCode::out_of_range},
      {"\"temperature\"", "\"temprature\"", "/temprature", "did you mean 'temperature'?", ErrorCode::unknown_key},
      {"\"temperature\"", "\"whatever-it-is\"", "/whatever-it-is", "is not a key of the format",
       ErrorCode::unknown_key},
      {"\"trait\": \"t\", \"model\": \"graded\"", "\"trait\": \"u\", \"model\": \"graded\"", "/items/0/trait",
       "did you mean 't'?", ErrorCode::unknown_id},
      {"\"trait\": \"t\", \"model\": \"graded\"", "\"trait\": 5, \"model\": \"graded\"", "/items/0/trait",
       "5 is not a text", ErrorCode::wrong_type},
      {"\"graded\"", "\"gradded\"", "/items/0/model", "did you mean 'graded'?", ErrorCode::wrong_text},
      {"\"rolefit/1\"", "\"rolefit/2\"", "/format", "not a format that this reads", ErrorCode::wrong_text},
      {"\"mean\": [0.5]", "\"mean\": [0.5, 1]", "/roles/0/mean", "2 numbers for 1 trait", ErrorCode::wrong_length},
      {"\"mean\": [0.5]", "\"mean\": [null]", "/roles/0/mean/0", "null is not a number", ErrorCode::wrong_type},
      {"\"mean\": [0.5]", "\"prior\": 0.5, \"mean\": [0.5]", "/roles", "a prior for some roles", ErrorCode::missing},
      {"[\"n\", \"y\"]", "[\"n\", \"y\", \"z\"]", "/items/0/categories", "3 categories, but the intercepts make 2",
       ErrorCode::wrong_length},
      {"[\"n\", \"y\"]", "[\"n\", 7]", "/items/0/categories/1", "7 is not a text", ErrorCode::wrong_type},
      {"\"id\": \"y\"", "\"id\": \"x\"", "/items/1/id", "already the id of /items/0", ErrorCode::duplicate_id},
      {"[\"s\"]", "[\"z\"]", "/comparison/0/evidence/0", "is not the id of a source", ErrorCode::unknown_id},
      {"\"a\": \"1\"", "\"c\": \"1\"", "/comparison/0/cells/c", "is not the id of a role", ErrorCode::unknown_id},
      {"\"slope\": 1.5", "\"slope\": 1.5, \"slope\": 2", "/items/0/slope", "stands twice", ErrorCode::duplicate_key},
      {"\"temperature\": 0.9", "\"minimum\": 2.5", "/minimum", "2.5 is not a whole number", ErrorCode::out_of_range},
      {"\"temperature\": 0.9", "\"faq\": [3]", "/faq/0", "3 is not an object", ErrorCode::wrong_type},
      {"\"temperature\": 0.9", "\"traits\": {}", "/traits", "stands twice", ErrorCode::duplicate_key},
      {"\"mixed\"", "\"no-difference\"", "/comparison/0/verdict", "is not a verdict on a row", ErrorCode::wrong_text},
      {"\"no-difference\"", "\"mixed\"", "/comparison/0/figures/0/verdict", "is not a verdict on a figure",
       ErrorCode::wrong_text},
      {"\"adverts\"", "\"advert\"", "/comparison/0/figures/0/kind", "did you mean 'adverts'?", ErrorCode::wrong_text},
      {"\"kind\": \"adverts\", ", "", "/comparison/0/figures/0/kind", "'kind' is missing", ErrorCode::missing},
      {"\"usd\"", "\"eur\"", "/comparison/0/figures/1/unit", "is not a unit", ErrorCode::wrong_text},
      {"\"evidence\": [\"s\"],\n", "\"evidence\": [\"z\"],\n", "/comparison/0/figures/0/evidence/0",
       "is not the id of a source", ErrorCode::unknown_id},
      {"\"b\": {\"value\"", "\"c\": {\"value\"", "/comparison/0/figures/0/values/c", "is not the id of a role",
       ErrorCode::unknown_id},
      {"{\"value\": 0.125}", "0.125", "/comparison/0/figures/0/values/b", "0.125 is not an object",
       ErrorCode::wrong_type},
      {"\"value\": 0.125", "\"share\": 0.125", "/comparison/0/figures/0/values/b/value", "'value' is missing",
       ErrorCode::missing},
      {"\"value\": 0.125", "\"value\": 12.5", "/comparison/0/figures/0/values/b/value",
       "12.5 is no share: shares go from 0 to 1", ErrorCode::out_of_range},
      {"\"value\": 0.5", "\"value\": -0.5", "/comparison/0/figures/0/values/a/value", "-0.5 is no share",
       ErrorCode::out_of_range},
      {"\"high\": 0.75", "\"high\": 1.5", "/comparison/0/figures/0/values/a/high", "1.5 is no share",
       ErrorCode::out_of_range},
      {"\"value\": 90000", "\"value\": -1", "/comparison/0/figures/1/values/a/value", "-1 is below 0",
       ErrorCode::out_of_range},
      {"\"low\": 0.25", "\"low\": 0.6", "/comparison/0/figures/0/values/a/low", "0.6 is above the value, 0.5",
       ErrorCode::wrong_order},
      {"\"high\": 0.75", "\"high\": 0.4", "/comparison/0/figures/0/values/a/high", "0.4 is below the value, 0.5",
       ErrorCode::wrong_order},
      {"\"low\": 0.25, ", "", "/comparison/0/figures/0/values/a/low", "a low end and a high end", ErrorCode::missing},
      {"\"low\": 0.25", "\"low\": \"a quarter\"", "/comparison/0/figures/0/values/a/low", "is not a number",
       ErrorCode::wrong_type},
      {"\"n\": 10", "\"n\": 0", "/comparison/0/figures/0/values/a/n", "0 is not a whole number from 1",
       ErrorCode::out_of_range},
      {"\"n\": 10", "\"n\": 1.5", "/comparison/0/figures/0/values/a/n", "1.5 is not a whole number",
       ErrorCode::out_of_range},
      {"{\"es\": \"q.es.json\", \"pt-BR\": \"texts/q.pt.json\"}", "[\"es\"]", "/translations",
       "a list is not an object", ErrorCode::wrong_type},
      {"\"q.es.json\"", "7", "/translations/es", "7 is not a text", ErrorCode::wrong_type},
      {"\"q.es.json\"", "\"\"", "/translations/es", "'' is no address", ErrorCode::wrong_text},
      {"\"es\"", "\"e\"", "/translations/e", "'e' is not a language tag such as 'es' or 'pt-BR'",
       ErrorCode::wrong_text},
      {"\"es\"", "\"es_MX\"", "/translations/es_MX", "'es_MX' is not a language tag", ErrorCode::wrong_text},
      {"\"es\"", "\"x-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-pq-r\"", "/translations/x-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-pq-r",
       "is not a language tag", ErrorCode::wrong_text},
      {"\"leads\": \"a\"", "\"leads\": \"z\"", "/lifecycle/0/leads", "is not the id of a role", ErrorCode::unknown_id},
      {"[{\"text\": \"T\", \"trait\": \"t\", \"evidence\": [\"s\"]}]", "[\"T\"]", "/paths/0/steps/0",
       "'T' is not an object", ErrorCode::wrong_type},
      {"\"text\": \"T\", \"trait\": \"t\"", "\"text\": \"T\", \"trait\": \"u\"", "/paths/0/steps/0/trait",
       "is not the id of a trait", ErrorCode::unknown_id},
  }));
  CAPTURE(row.to);
  const auto text = replaced(row.from, row.to);
  const auto file = json::decode_quiz(text);
  CHECK_FALSE(file.quiz);
  REQUIRE_FALSE(file.problems.empty());
  const auto& problem = file.problems[0];
  CAPTURE(problem.message, problem.path);
  CHECK(problem.code == row.code);
  CHECK(problem.path == row.path);
  CHECK(problem.message.find(row.says) != std::string::npos);
  CHECK(problem.line > 0);
  for (std::size_t i = 1; i < file.problems.size(); ++i) CHECK(file.problems[i].path != problem.path);
}

TEST_CASE("all problems of a file are named at once, in the order of the text, each once") {
  auto text = replaced("\"slope\": 1.5", "\"slope\": \"steep\"");
  text.replace(text.find("\"mean\": [0.5]"), 13, "\"mean\": [99]");
  text.replace(text.find("\"intro\""), 7, "\"entro\"");
  const auto file = json::decode_quiz(text);
  CHECK_FALSE(file.quiz);
  std::vector<std::string> paths;
  for (const auto& problem : file.problems) paths.push_back(problem.path);
  CHECK(paths == std::vector<std::string>{"/intro", "/entro", "/roles/0/mean/0", "/items/0/slope"});
}

TEST_CASE("a problem's line and column are those of the value") {
  const auto file = json::decode_quiz(replaced("\"slope\": 1.5", "\"slope\": \"steep\""));
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].line == 10);
  CHECK(file.problems[0].column == 100);
}

TEST_CASE("a quiz without texts can be measured with, and each missing text is a warning") {
  const auto file = json::decode_quiz(R"({"format": "rolefit/1", "id": "q", "traits": [{"id": "t"}],
    "roles": [{"id": "a", "mean": [0]}],
    "items": [{"id": "x", "trait": "t", "model": "graded", "slope": 1, "intercepts": [0]}]})");
  REQUIRE(file.quiz);
  CHECK_FALSE(has_error(file.problems));
  CHECK(file.problems.size() == 9);  // title, intro; name, low, high; name, summary; prompt, categories
  for (const auto& problem : file.problems) CHECK(problem.code == ErrorCode::missing_text);
}

TEST_CASE("a figure that does not say what it counts is a warning, not an error") {
  const auto file = json::decode_quiz(replaced("\"what\": \"W\", \"note\"", "\"note\""));
  CHECK(file.quiz);
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].path == "/comparison/0/figures/0/what");
  CHECK(file.problems[0].code == ErrorCode::missing_text);
}

TEST_CASE("no bytes make the quiz reader fail otherwise than by naming a problem") {
  std::string text = kQuiz;
  const std::size_t at = GENERATE(range<std::size_t>(0, 1800, 7));
  if (at >= text.size()) return;
  for (const char byte : {'\0', '"', '{', ']', '\xff', '9', '-', ','}) {
    auto damaged = text;
    damaged[at] = byte;
    const auto file = json::decode_quiz(damaged);
    REQUIRE(file.quiz.has_value() != has_error(file.problems));
  }
  const auto file = json::decode_quiz(std::string_view(text).substr(0, at));
  REQUIRE_FALSE(file.quiz);
  REQUIRE(file.problems.size() == 1);
}

TEST_CASE("problems of a hostile file are counted, not piled up") {
  std::string text = "{\"format\": \"rolefit/1\"";
  SECTION("unknown keys") {
    for (int i = 0; i < 5000; ++i) text += ", \"k" + std::to_string(i) + "\": 1";
  }
  SECTION("one key again and again") {
    for (int i = 0; i < 5000; ++i) text += ", \"format\": 1";
  }
  SECTION("empty items") {
    text += ", \"items\": [{}";
    for (int i = 1; i < 5000; ++i) text += ", {}";
    text += "]";
  }
  const auto file = json::decode_quiz(text + "}");
  CHECK_FALSE(file.quiz);
  CHECK(std::count_if(file.problems.begin(), file.problems.end(),
                      [](const Error& problem) { return problem.severity() == Severity::error; }) == 1000);
  CHECK(file.problems.size() <= 2000);
}

TEST_CASE("a quiz has at most a thousand sources") {
  std::string sources = "{\"id\": \"s\", \"title\": \"S\"}";
  for (int i = 1; i < 1000; ++i) sources += ", {\"id\": \"s" + std::to_string(i) + "\", \"title\": \"S\"}";
  const std::string one = R"({"id": "s", "title": "S"})";
  CHECK(json::decode_quiz(replaced(one, sources)).quiz);
  const auto file = json::decode_quiz(replaced(one, sources + R"(, {"id": "more", "title": "S"})"));
  CHECK_FALSE(file.quiz);
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].path == "/sources");
  CHECK(file.problems[0].code == ErrorCode::too_large);
}

TEST_CASE("a thousand missing texts do not hide an error") {
  std::string text =
      R"({"format": "rolefit/1", "id": "q", "traits": [{"id": "t"}], "roles": [{"id": "a", "mean": [0]}], "items": [)";
  for (int i = 0; i < 1000; ++i) {
    text +=
        R"({"id": "i)" + std::to_string(i) + R"(", "trait": "t", "model": "graded", "slope": 1, "intercepts": [0]},)";
  }
  text.back() = ']';
  CHECK(json::decode_quiz(text + "}").quiz);
  const auto file = json::decode_quiz(text + R"(, "temprature": 1})");
  CHECK_FALSE(file.quiz);
  CHECK(file.problems.back().path == "/temprature");
}

TEST_CASE("answers are read by item id") {
  const auto quiz = *json::decode_quiz(kQuiz).quiz;
  const json::AnswerReader reader(quiz);
  const auto row = reader.row(R"({"answers": {"y": 2, "x": null}})");
  REQUIRE(row);
  CHECK(row->answers == Answers{kUnanswered, 2});
  CHECK(reader.row(R"({"answers": {}})")->answers == Answers{kUnanswered, kUnanswered});
}

TEST_CASE("an answer that the quiz does not have is refused with its place") {
  struct Row {
    const char *text, *path, *says;
    std::size_t column;
  };
  const auto row = GENERATE(values<Row>({
      {R"({"answers": {"x": 2}})", "/answers/x", "2 is no category of this item; it has 0 to 1", 19},
      {R"({"answers": {"x": -1}})", "/answers/x", "-1 is no category", 19},
      {R"({"answers": {"x": 0.5}})", "/answers/x", "0.5 is no category", 19},
      {R"({"answers": {"x": "1"}})", "/answers/x", "'1' is no category", 19},
      {R"({"answers": {"x": 1e300}})", "/answers/x", "1e+300 is no category", 19},
      {R"({"answers": {"z": 1}})", "/answers/z", "'z' is not the id of an item", 19},
      {R"({"answers": {"x": 1, "x": 0}})", "/answers/x", "stands twice", 27},
      {R"({"answers": [1]})", "/answers", "a list is not an object", 13},
      {R"({"answers": {"x": 1)", "/answers/x", "the text ends", 20},
  }));
  CAPTURE(row.text);
  const auto quiz = *json::decode_quiz(kQuiz).quiz;
  const auto read = json::AnswerReader(quiz).row(row.text);
  REQUIRE_FALSE(read);
  CAPTURE(read.error().message);
  CHECK(read.error().path == row.path);
  CHECK(read.error().message.find(row.says) != std::string::npos);
  CHECK(read.error().column == row.column);
}

TEST_CASE("a row has an id of text, number or none, and answers") {
  const auto quiz = *json::decode_quiz(kQuiz).quiz;
  const json::AnswerReader reader(quiz);
  CHECK(std::get<std::string>(reader.row(R"({"id": "r7", "answers": {}})")->id) == "r7");
  CHECK(std::get<double>(reader.row(R"({"id": 7, "answers": {}})")->id) == 7.0);
  CHECK(reader.row(R"({"answers": {"x": 1}})")->answers == Answers{1, kUnanswered});
  CHECK(reader.row(R"({"id": 1})").error().path == "/answers");
  CHECK(reader.row(R"({"id": [], "answers": {}})").error().path == "/id");
  CHECK(reader.row(R"({"ids": 1, "answers": {}})").error().code == ErrorCode::unknown_key);
}

TEST_CASE("the survey's parameters are read as a quiz: 6 traits, 2 roles, 22 items") {
  const auto file = json::decode_quiz(test::read_file("tests/fixtures/parameters.json"));
  REQUIRE(file.quiz);
  CHECK(file.quiz->traits.size() == 6);
  CHECK(file.quiz->roles.size() == 2);
  CHECK(file.quiz->items.size() == 22);
  CHECK(Model::build(*file.quiz));
}

TEST_CASE("rolefit has nothing to say about the shipped quiz") {
  const auto file = json::decode_quiz(test::read_file("data/quizzes/ds-or-mle.json"));
  for (const auto& problem : file.problems) UNSCOPED_INFO(problem.path << ": " << problem.message);
  CHECK(file.problems.empty());
  CHECK(file.quiz);
}

TEST_CASE("a text that can turn the words around it is a warning with its place") {
  struct Row {
    const char *from, *to, *path;
    std::size_t line, column;
  };
  const auto row = GENERATE(values<Row>({
      {"\"title\": \"T\"", "\"title\": \"T\\u202e\"", "/title", 2, 46},
      {"\"y\"], \"trait\"", "\"y\u2066\"], \"trait\"", "/items/0/categories/1", 10, 52},
      {"{\"a\": \"1\", \"b\"", "{\"a\": \"\\u2069\", \"b\"", "/comparison/0/cells/a", 12, 63},
      {"\"title\": \"T\"", "\"title\": \"T\", \"$comment\": \"\\u202a\\u202c\"", "/$comment", 2, 63},
  }));
  CAPTURE(row.path);
  const auto file = json::decode_quiz(replaced(row.from, row.to));
  REQUIRE(file.problems.size() == 1);
  const auto& problem = file.problems[0];
  CHECK(problem.code == ErrorCode::bidi_control);
  CHECK(problem.severity() == Severity::warning);
  CHECK(problem.path == row.path);
  CHECK(problem.line == row.line);
  CHECK(problem.column == row.column);
  CHECK(file.quiz);
  CHECK(json::decode_quiz(replaced("\"title\": \"T\"", "\"title\": \"\\u2068T\\u2069\"")).problems.empty());
}

TEST_CASE("what a message quotes of a file stays on its line, and is cut between characters") {
  std::string umlauts;
  for (int i = 0; i < 50; ++i) umlauts += "ä";
  struct Row {
    std::string from, to, says;
  };
  const auto row = GENERATE_COPY(values<Row>({
      {"\"id\": \"q\"", "\"id\": \"x" + umlauts + "\"", "'x" + umlauts.substr(0, 62) + "…' is not an id"},
      {"\"id\": \"x\"", "\"id\": \"x" + umlauts + "\"", "'x" + umlauts.substr(0, 62) + "…' is not an id"},
      {"\"title\"", "\"x" + umlauts + "\": 1, \"x" + umlauts + "\": 1, \"title\"",
       "'x" + umlauts.substr(0, 62) + "…' stands twice"},
      {"\"title\"", "\"titel\\u001b[2J\\n\\u0000\u202e\": 1, \"title\"",
       "'titel\uFFFD[2J\uFFFD\uFFFD\uFFFD' is not a key"},
      {"\"rolefit/1\"", "\"a\\u007f\"", "'a\uFFFD' is not a format"},
      {"\"leads\": \"a\"", "\"leads\": \"a\\u0085\"", "'a\uFFFD' is not the id of a role"},
  }));
  CAPTURE(row.says);
  const auto file = json::decode_quiz(replaced(row.from, row.to));
  CHECK(std::any_of(file.problems.begin(), file.problems.end(),
                    [&](const Error& problem) { return problem.message.starts_with(row.says); }));
}

TEST_CASE("nothing is suggested for a text longer than any id, so that no file makes the search long") {
  const std::string id(limits::kIdLength, 'a');
  const auto says = [&](std::size_t length) {
    auto text = replaced("\"id\": \"a\", \"name\"", "\"id\": \"" + id + "\", \"name\"");
    text.replace(text.find("\"leads\": \"a\""), 12, "\"leads\": \"" + std::string(length, 'a') + "\"");
    std::string all;
    for (const auto& problem : json::decode_quiz(text).problems) all += problem.message + '\n';
    return all;
  };
  CHECK(says(limits::kIdLength - 1).find("did you mean '" + id + "'?") != std::string::npos);
  CHECK(says(limits::kIdLength + 1).find("did you mean '" + id + "'?") == std::string::npos);
}

TEST_CASE("an answer without words is a warning at its place") {
  const auto file = json::decode_quiz(replaced("[\"n\", \"y\"]", "[\"n\", \"\"]"));
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].path == "/items/0/categories/1");
  CHECK(file.problems[0].code == ErrorCode::missing_text);
  CHECK(file.problems[0].severity() == Severity::warning);
  CHECK(file.quiz);
}
