#include "json/translation.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "rolefit/json/decode.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

/// A text wherever the format has one, but a hint of the second item, which it leaves out.
const std::string kQuiz = R"({
  "format": "rolefit/1", "id": "q", "language": "en", "title": "Title", "intro": "Intro",
  "sources": [{"id": "s", "title": "S"}],
  "traits": [{"id": "t", "name": "Trait", "low": "Low", "high": "High"}],
  "roles": [
    {"id": "a", "name": "A", "summary": "Is A", "mean": [0.5]},
    {"id": "b", "name": "B", "summary": "Is B", "mean": [-0.5]}],
  "items": [
    {"id": "x", "prompt": "X?", "categories": ["no", "yes"], "hint": "Hint", "why": "Why", "group": "g",
     "trait": "t", "model": "graded", "slope": 1.5, "intercepts": [0.1]},
    {"id": "y", "prompt": "Y?", "categories": ["no", "or", "yes"],
     "trait": "t", "model": "graded", "slope": 1, "intercepts": [1, 0]}],
  "groups": [{"id": "g", "prompt": "Which?"}],
  "comparison": [
    {"section": "Section", "aspect": "First", "trait": "t", "cells": {"a": "1a", "b": "1b"},
     "figures": [{"kind": "adverts", "what": "What", "note": "Note"}]},
    {"aspect": "Second", "cells": {"a": "2a"}}],
  "lifecycle": [{"stage": "Stage", "leads": "a", "cells": {"b": "3b"}}],
  "paths": [{"from": "a", "to": "b", "text": "Path", "steps": [{"text": "Step", "trait": "t"}, {"text": "Stride"}]}],
  "faq": [{"question": "Question", "answer": "Answer"}],
  "outlook": [{"topic": "Topic", "text": "Outlook"}]
})";

const std::string kTranslation = R"({
  "$schema": "translation.schema.json", "format": "rolefit/1", "id": "q", "language": "es", "title": "TITLE", "intro": "INTRO",
  "traits": [{"id": "t", "name": "TRAIT", "low": "LOW", "high": "HIGH"}],
  "roles": [{"id": "b", "name": "BB", "summary": "IS B"}, {"id": "a", "name": "AA", "summary": "IS A"}],
  "items": [
    {"id": "y", "prompt": "Y??", "categories": ["NO", "OR", "YES"]},
    {"id": "x", "prompt": "X??", "categories": ["NO!", "YES!"], "hint": "HINT", "why": "WHY"}],
  "groups": [{"id": "g", "prompt": "WHICH"}],
  "comparison": [
    {"section": "SECTION", "aspect": "FIRST", "cells": {"a": "1A", "b": "1B"}, "figures": [{"what": "WHAT", "note": "NOTE"}]},
    {"aspect": "SECOND", "cells": {"a": "2A"}}],
  "lifecycle": [{"stage": "STAGE", "cells": {"b": "3B"}}],
  "paths": [{"text": "PATH", "steps": [{"text": "STEP"}, {"text": "STRIDE"}]}],
  "faq": [{"question": "QUESTION", "answer": "ANSWER"}],
  "outlook": [{"topic": "TOPIC", "text": "OUTLOOK"}]
})";

const json::Value& quiz() {
  static const auto document = *json::parse(kQuiz);
  return document.root;
}

std::string replaced(const std::string& from, const std::string& to) {
  return test::replaced(kTranslation, from, to);
}

/// Line and column of what stands once in the text, or of its very beginning.
std::pair<std::size_t, std::size_t> place_of(const std::string& text, const std::string& what) {
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  REQUIRE((at == 0 || text.find(what, at + 1) == std::string::npos));
  const auto before = text.substr(0, at);
  return {1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
          at - (before.rfind('\n') + 1) + 1};
}

}  // namespace

TEST_CASE("there is nothing to say of a whole translation, in whatever order its ids stand") {
  REQUIRE(json::decode_quiz(kQuiz).quiz);
  const auto problems = json::check_translation(quiz(), kTranslation);
  for (const auto& problem : problems) UNSCOPED_INFO(problem.path << ": " << problem.message);
  CHECK(problems.empty());
}

TEST_CASE("each error of a translation is named with its place") {
  struct Row {
    const char *from, *to, *path, *says;
    ErrorCode code;
    const char* at;  // where it stands
  };
  const auto row = GENERATE(values<Row>({
      {"\"id\": \"q\"", "\"id\": \"p\"", "/id", "a translation of 'p', but the quiz is 'q'", ErrorCode::other_quiz,
       "\"p\""},
      {"\"id\": \"q\", ", "", "/id", "'id' is missing", ErrorCode::missing, "{"},
      {"\"id\": \"q\"", "\"id\": 5", "/id", "5 is not a text", ErrorCode::wrong_type, "5"},
      {"rolefit/1", "rolefit/2", "/format", "not a format that this reads", ErrorCode::wrong_text, "\"rolefit/2\""},
      {"\"format\": \"rolefit/1\", ", "", "/format", "'format' is missing", ErrorCode::missing, "{"},
      {"\"es\"", "\"e s\"", "/language", "'e s' is not a language tag", ErrorCode::wrong_text, "\"e s\""},
      {"\"es\"", "3", "/language", "3 is not a text", ErrorCode::wrong_type, "3, \"title\""},
      {"\"language\": \"es\", ", "", "/language", "'language' is missing", ErrorCode::missing, "{"},
      {"\"intro\"", "\"slope\": 1, \"intro\"", "/slope", "is not a key of the format", ErrorCode::unknown_key,
       "1, \"intro\""},
      {"\"low\"", "\"lwo\": \"L\", \"low\"", "/traits/0/lwo", "did you mean 'low'?", ErrorCode::unknown_key, "\"L\""},
      {"\"TITLE\"", "null", "/title", "null is not a text", ErrorCode::wrong_type, "null"},
      {"\"TITLE\"", "\"\"", "/title", "an empty text for 'Title'", ErrorCode::wrong_text, "\"\", \"intro\""},
      {"\"title\": \"TITLE\"", "\"title\": \"TITLE\", \"title\": \"T\"", "/title", "stands twice",
       ErrorCode::duplicate_key, "\"T\""},
      {"\"faq\": [{\"question\": \"QUESTION\", \"answer\": \"ANSWER\"}]", "\"faq\": {}", "/faq",
       "an object is not a list", ErrorCode::wrong_type, "{}"},
      {"[{\"id\": \"t\", \"name\": \"TRAIT\", \"low\": \"LOW\", \"high\": \"HIGH\"}]", "\"t\"", "/traits",
       "'t' is not a list", ErrorCode::wrong_type, "\"t\","},
      {"{\"id\": \"y\"", "7, {\"id\": \"y\"", "/items/0", "7 is not an object", ErrorCode::wrong_type, "7"},
      {"{\"id\": \"y\"", "{\"prompt\": \"?\"}, {\"id\": \"y\"", "/items/0/id", "'id' is missing", ErrorCode::missing,
       "{\"prompt\": \"?\"}"},
      {"{\"id\": \"y\"", "{\"id\": [1]}, {\"id\": \"y\"", "/items/0/id", "a list is not a text", ErrorCode::wrong_type,
       "[1]"},
      {"{\"id\": \"y\"", "{\"id\": \"xx\"}, {\"id\": \"y\"", "/items/0/id",
       "'xx' is not the id of an item of the quiz; did you mean 'x'?", ErrorCode::unknown_id, "\"xx\""},
      {"{\"id\": \"x\"", "{\"id\": \"y\"}, {\"id\": \"x\"", "/items/1/id", "'y' is already the id of /items/0",
       ErrorCode::duplicate_id, "\"y\"}, {\"id\": \"x\""},
      {"{\"id\": \"g\"", "{\"id\": \"h\"}, {\"id\": \"g\"", "/groups/0/id", "is not the id of a group",
       ErrorCode::unknown_id, "\"h\""},
      {"{\"id\": \"b\"", "{\"id\": \"c\"}, {\"id\": \"b\"", "/roles/0/id", "is not the id of a role",
       ErrorCode::unknown_id, "\"c\""},
      {"[\"NO\", \"OR\", \"YES\"]", "[\"NO\", \"YES\"]", "/items/0/categories", "2 entries, but the quiz has 3",
       ErrorCode::wrong_length, "[\"NO\", \"YES\"]"},
      {"[\"NO\", \"OR\", \"YES\"]", "[\"NO\", 1, \"YES\"]", "/items/0/categories/1", "1 is not a text",
       ErrorCode::wrong_type, "1, \"YES\""},
      {"[\"NO\", \"OR\", \"YES\"]", "[\"NO\", \"\", \"YES\"]", "/items/0/categories/1", "an empty text for 'or'",
       ErrorCode::wrong_text, "\"\", \"YES\""},
      {"[\"NO\", \"OR\", \"YES\"]", "\"NO\"", "/items/0/categories", "'NO' is not a list", ErrorCode::wrong_type,
       "\"NO\"}"},
      {"\"prompt\": \"Y??\"", "\"prompt\": \"Y??\", \"hint\": \"H\"", "/items/0/hint", "the quiz has no text here",
       ErrorCode::unknown_key, "\"H\", \"cat"},
      {"{\"aspect\": \"SECOND\"", "{\"section\": \"S\", \"aspect\": \"SECOND\"", "/comparison/1/section",
       "the quiz has no text here", ErrorCode::unknown_key, "\"S\", \"aspect\": \"SEC"},
      {"{\"a\": \"2A\"}", "{\"a\": \"2A\", \"b\": \"2B\"}", "/comparison/1/cells/b",
       "the quiz has no text for 'b' here", ErrorCode::unknown_key, "\"2B\""},
      {"{\"a\": \"2A\"}", "{\"a\": \"2A\", \"c\": \"2C\"}", "/comparison/1/cells/c", "'c' is not the id of a role",
       ErrorCode::unknown_id, "\"2C\""},
      {"{\"a\": \"2A\"}", "{\"a\": 2}", "/comparison/1/cells/a", "2 is not a text", ErrorCode::wrong_type, "2}"},
      {"{\"a\": \"2A\"}", "{\"a\": \"\"}", "/comparison/1/cells/a", "an empty text for '2a'", ErrorCode::wrong_text,
       "\"\"}"},
      {"{\"a\": \"2A\"}", "[]", "/comparison/1/cells", "a list is not an object", ErrorCode::wrong_type, "[]"},
      {",\n    {\"aspect\": \"SECOND\", \"cells\": {\"a\": \"2A\"}}", "", "/comparison", "1 entry, but the quiz has 2",
       ErrorCode::wrong_length, "[\n    {\"section\""},
      {"{\"what\"", "{\"what\": \"W\"}, {\"what\"", "/comparison/0/figures", "2 entries, but the quiz has 1",
       ErrorCode::wrong_length, "[{\"what\": \"W\"}"},
      {"\"what\": \"WHAT\"", "\"what\": \"WHAT\", \"kind\": \"pay\"", "/comparison/0/figures/0/kind",
       "is not a key of the format", ErrorCode::unknown_key, "\"pay\""},
      {"{\"aspect\": \"SECOND\"", "{\"figures\": [{\"what\": \"W\"}], \"aspect\": \"SECOND\"", "/comparison/1/figures",
       "1 entry, but the quiz has 0", ErrorCode::wrong_length, "[{\"what\": \"W\"}"},
      {"{\"text\": \"STRIDE\"}", "\"STRIDE\"", "/paths/0/steps/1", "'STRIDE' is not an object", ErrorCode::wrong_type,
       "\"STRIDE\""},
      {"{\"text\": \"STRIDE\"}", "{\"text\": \"STRIDE\", \"trait\": \"t\"}", "/paths/0/steps/1/trait",
       "is not a key of the format", ErrorCode::unknown_key, "\"t\"}]"},
      {"{\"stage\"", "{\"leads\": \"a\", \"stage\"", "/lifecycle/0/leads", "is not a key of the format",
       ErrorCode::unknown_key, "\"a\", \"stage\""},
      {"\"topic\": \"TOPIC\"", "\"topic\": \"\"", "/outlook/0/topic", "an empty text for 'Topic'",
       ErrorCode::wrong_text, "\"\", \"text\": \"OUT"},
  }));
  CAPTURE(row.to);
  const auto text = replaced(row.from, row.to);
  const auto problems = json::check_translation(quiz(), text);
  REQUIRE(problems.size() == 1);
  CAPTURE(problems[0].message, problems[0].path);
  CHECK(problems[0].severity() == Severity::error);
  CHECK(problems[0].code == row.code);
  CHECK(problems[0].path == row.path);
  CHECK(problems[0].message.find(row.says) != std::string::npos);
  CHECK(std::pair(problems[0].line, problems[0].column) == place_of(text, row.at));
}

TEST_CASE("each text that a translation lacks is a warning under its path in the quiz, where it should stand") {
  struct Row {
    const char *from, *to, *path, *original;
    const char* at;  // where it should stand
  };
  const auto row = GENERATE(values<Row>({
      {"\"title\": \"TITLE\", ", "", "/title", "'Title'", "{"},
      {", \"high\": \"HIGH\"", "", "/traits/0/high", "'High'", "{\"id\": \"t\""},
      {", \"summary\": \"IS B\"", "", "/roles/1/summary", "'Is B'", "{\"id\": \"b\""},
      {", \"hint\": \"HINT\"", "", "/items/0/hint", "'Hint'", "{\"id\": \"x\""},
      {"[{\"id\": \"g\", \"prompt\": \"WHICH\"}]", "[]", "/groups/0/prompt", "'Which?'", "[],"},
      {"\n  \"groups\": [{\"id\": \"g\", \"prompt\": \"WHICH\"}],", "", "/groups/0/prompt", "'Which?'", "{"},
      {"\"section\": \"SECTION\", ", "", "/comparison/0/section", "'Section'", "{\"aspect\": \"FIRST\""},
      {"{\"a\": \"1A\", \"b\": \"1B\"}", "{\"a\": \"1A\"}", "/comparison/0/cells/b", "'1b'", "{\"a\": \"1A\"}"},
      {", \"cells\": {\"a\": \"2A\"}", "", "/comparison/1/cells/a", "'2a'", "{\"aspect\": \"SECOND\""},
      {", \"note\": \"NOTE\"", "", "/comparison/0/figures/0/note", "'Note'", "{\"what\""},
      {"\"text\": \"STEP\"", "", "/paths/0/steps/0/text", "'Step'", "{}, {\"text\": \"STRIDE\""},
      {", \"answer\": \"ANSWER\"", "", "/faq/0/answer", "'Answer'", "{\"question\""},
  }));
  CAPTURE(row.from);
  const auto text = replaced(row.from, row.to);
  const auto problems = json::check_translation(quiz(), text);
  REQUIRE(problems.size() == 1);
  CAPTURE(problems[0].message, problems[0].path);
  CHECK(problems[0].code == ErrorCode::missing_text);
  CHECK(problems[0].path == row.path);
  CHECK(problems[0].message == std::string("no translation of ") + row.original);
  CHECK(std::pair(problems[0].line, problems[0].column) == place_of(text, row.at));
}

TEST_CASE("a translation without texts lacks every text of the quiz") {
  const auto problems = json::check_translation(quiz(), R"({"format": "rolefit/1", "id": "q", "language": "es"})");
  std::set<std::string> paths;
  for (const auto& problem : problems) {
    CHECK(problem.code == ErrorCode::missing_text);
    paths.insert(problem.path);
  }
  CHECK(paths == std::set<std::string>{"/title",
                                       "/intro",
                                       "/traits/0/name",
                                       "/traits/0/low",
                                       "/traits/0/high",
                                       "/roles/0/name",
                                       "/roles/0/summary",
                                       "/roles/1/name",
                                       "/roles/1/summary",
                                       "/items/0/prompt",
                                       "/items/0/hint",
                                       "/items/0/why",
                                       "/items/0/categories/0",
                                       "/items/0/categories/1",
                                       "/items/1/prompt",
                                       "/items/1/categories/0",
                                       "/items/1/categories/1",
                                       "/items/1/categories/2",
                                       "/groups/0/prompt",
                                       "/comparison/0/section",
                                       "/comparison/0/aspect",
                                       "/comparison/0/cells/a",
                                       "/comparison/0/cells/b",
                                       "/comparison/0/figures/0/what",
                                       "/comparison/0/figures/0/note",
                                       "/comparison/1/aspect",
                                       "/comparison/1/cells/a",
                                       "/lifecycle/0/stage",
                                       "/lifecycle/0/cells/b",
                                       "/paths/0/text",
                                       "/paths/0/steps/0/text",
                                       "/paths/0/steps/1/text",
                                       "/faq/0/question",
                                       "/faq/0/answer",
                                       "/outlook/0/topic",
                                       "/outlook/0/text"});
  CHECK(problems.size() == paths.size());
}

TEST_CASE("a text that the quiz leaves empty needs no translation and has none") {
  auto text = kQuiz;
  text.replace(text.find("\"Intro\""), 7, "\"\"");
  const auto document = json::parse(text);
  REQUIRE(document);
  CHECK(json::check_translation(document->root, replaced(", \"intro\": \"INTRO\"", "")).empty());
  const auto problems = json::check_translation(document->root, kTranslation);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].path == "/intro");
  CHECK(problems[0].code == ErrorCode::unknown_key);
}

TEST_CASE("all problems of a translation are named at once, in the order of the text") {
  auto text = replaced("\"high\": \"HIGH\"", "\"hihg\": \"HIGH\"");
  text.replace(text.find("\"Y??\""), 5, "\"\"");
  text.replace(text.find("[{\"topic\": \"TOPIC\", \"text\": \"OUTLOOK\"}]"), 39, "[]");
  std::vector<std::string> paths;
  for (const auto& problem : json::check_translation(quiz(), text)) paths.push_back(problem.path);
  CHECK(paths == std::vector<std::string>{"/traits/0/high", "/traits/0/hihg", "/items/0/prompt", "/outlook"});
}

TEST_CASE("a translation of another quiz is told in one sentence, not text by text") {
  const auto problems =
      json::check_translation(quiz(), R"({"format": "rolefit/1", "id": "p", "language": "es", "faq": [], "x": 1})");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == ErrorCode::other_quiz);
}

TEST_CASE("a translation has the limits of a quiz") {
  const auto code = [](const std::string& text) { return json::check_translation(quiz(), text).at(0).code; };
  CHECK(code("") == ErrorCode::not_json);
  CHECK(code("[]") == ErrorCode::wrong_type);
  CHECK(code(std::string(json::kMaxDepth, '[') + "[") == ErrorCode::too_large);
  CHECK(code("{\"title\": \"" + std::string(json::kMaxBytes, 'x') + "\"}") == ErrorCode::too_large);
  std::string many = "[{}";
  for (int i = 0; i < 5000; ++i) many += ", {\"id\": \"n" + std::to_string(i) + "\"}";
  const auto problems = json::check_translation(quiz(), replaced("\"items\": [", "\"items\": " + many + ", "));
  CHECK(problems.size() == json::kMaxProblems);
}

TEST_CASE("no bytes make the check of a translation fail otherwise than by naming a problem") {
  const std::size_t at = GENERATE(range<std::size_t>(0, 1400, 5));
  if (at >= kTranslation.size()) return;
  for (const char byte : {'\0', '"', '{', ']', '\xff', '9', '-', ','}) {
    auto damaged = kTranslation;
    damaged[at] = byte;
    for (const auto& problem : json::check_translation(quiz(), damaged)) REQUIRE(problem.line > 0);
  }
  REQUIRE(json::check_translation(quiz(), std::string_view(kTranslation).substr(0, at)).size() == 1);
}

TEST_CASE("a translation that can turn the words around it is a warning with its place") {
  const auto problems = json::check_translation(quiz(), replaced("\"INTRO\"", "\"\\u2067INTRO\""));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == ErrorCode::bidi_control);
  CHECK(problems[0].severity() == Severity::warning);
  CHECK(problems[0].path == "/intro");
  CHECK(problems[0].line == 2);
  CHECK(json::check_translation(quiz(), replaced("\"INTRO\"", "\"\\u2067INTRO\\u2069\"")).empty());
}
