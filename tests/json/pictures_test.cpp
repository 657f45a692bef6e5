// Pictures and links of a quiz file, and their translations.
#include "rolefit/json/decode.hpp"

#include <algorithm>

#include "json/translation.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

const std::string kQuiz = R"({
  "format": "rolefit/1", "id": "q", "title": "T", "intro": "I",
  "roles": [
    {"id": "a", "name": "A", "summary": "S", "text": "You make things.",
     "image": {"src": "a.jpg", "alt": "A bench", "width": 640, "height": 360},
     "link": {"url": "https://example.org/a", "text": "How to become one"}},
    {"id": "b", "name": "B", "summary": "S"}],
  "items": [
    {"id": "x", "prompt": "P", "categories": ["n", "y"], "shares": {"a": [1, 9], "b": [9, 1]},
     "image": {"src": "data:image/png;base64,iVBO", "alt": "", "width": 1, "height": 20000},
     "images": [{"src": "../n.svg", "alt": "No", "width": 8, "height": 8},
                {"src": "HTTP://example.org/y.svg", "alt": "Yes", "width": 9, "height": 9}]},
    {"id": "box", "group": "g", "prompt": "P", "categories": ["n", "y"], "shares": {"a": [1, 2], "b": [2, 1]}}],
  "groups": [{"id": "g", "prompt": "G"}]
})";

const std::string kTranslation = R"({
  "format": "rolefit/1", "id": "q", "language": "es", "title": "T", "intro": "I",
  "roles": [
    {"id": "a", "name": "A", "summary": "S", "text": "TEXT", "image": {"alt": "BENCH"}, "link": {"text": "HOW"}},
    {"id": "b", "name": "B", "summary": "S"}],
  "items": [
    {"id": "x", "prompt": "P", "categories": ["N", "Y"], "images": [{"alt": "NO"}, {"alt": "YES"}]},
    {"id": "box", "prompt": "P", "categories": ["N", "Y"]}],
  "groups": [{"id": "g", "prompt": "G"}]
})";

}  // namespace

TEST_CASE("pictures, links and texts of outcomes are read") {
  const auto file = json::decode_quiz(kQuiz);
  CAPTURE(file.problems.empty() ? "" : file.problems[0].path + ": " + file.problems[0].message);
  CHECK(file.problems.empty());
  CHECK(file.quiz);
}

TEST_CASE("each problem of a picture or a link is named with its place") {
  struct Row {
    const char *from, *to, *path, *says;
    ErrorCode code;
  };
  const auto row = GENERATE(values<Row>({
      {"\"src\": \"a.jpg\", ", "", "/roles/0/image/src", "'src' is missing", ErrorCode::missing},
      {"\"alt\": \"A bench\", ", "", "/roles/0/image/alt", "'alt' is missing", ErrorCode::missing},
      {"\"width\": 640, ", "", "/roles/0/image/width", "'width' is missing", ErrorCode::missing},
      {", \"height\": 360", "", "/roles/0/image/height", "'height' is missing", ErrorCode::missing},
      {"640", "0", "/roles/0/image/width", "0 pixels", ErrorCode::out_of_range},
      {"640", "20001", "/roles/0/image/width", "20001 pixels", ErrorCode::out_of_range},
      {"640", "1.5", "/roles/0/image/width", "1.5 is not a whole number", ErrorCode::out_of_range},
      {"640", "\"640\"", "/roles/0/image/width", "'640' is not a number", ErrorCode::wrong_type},
      {"a.jpg", "", "/roles/0/image/src", "'' is not the address of a picture", ErrorCode::wrong_text},
      {"a.jpg", "javascript:alert(1)", "/roles/0/image/src", "is not the address of a picture", ErrorCode::wrong_text},
      {"a.jpg", "JaVaScRiPt:alert(1)", "/roles/0/image/src", "is not the address of a picture", ErrorCode::wrong_text},
      {"a.jpg", "java\\nscript:alert(1)", "/roles/0/image/src", "has no blanks", ErrorCode::wrong_text},
      {"a.jpg", " a.jpg", "/roles/0/image/src", "has no blanks", ErrorCode::wrong_text},
      {"a.jpg", "data:text/html,x", "/roles/0/image/src", "is not the address of a picture", ErrorCode::wrong_text},
      {"a.jpg", "file:///a.jpg", "/roles/0/image/src", "is not the address of a picture", ErrorCode::wrong_text},
      {"\"src\": \"a.jpg\"", "\"scr\": \"a.jpg\"", "/roles/0/image/scr", "did you mean 'src'?", ErrorCode::unknown_key},
      {"https://example.org/a", "data:image/png,x", "/roles/0/link/url", "is not the address of a page",
       ErrorCode::wrong_text},
      {"https://example.org/a", "vbscript:x", "/roles/0/link/url", "is not the address of a page",
       ErrorCode::wrong_text},
      {", \"text\": \"How to become one\"", "", "/roles/0/link/text", "'text' is missing", ErrorCode::missing},
      {"\"How to become one\"", "\"\"", "/roles/0/link/text", "no 'text' for people", ErrorCode::missing_text},
      {"{\"url\": \"https://example.org/a\", \"text\": \"How to become one\"}", "\"https://example.org\"",
       "/roles/0/link", "is not an object", ErrorCode::wrong_type},
      {"{\"src\": \"../n.svg\", \"alt\": \"No\", \"width\": 8, \"height\": 8},", "", "/items/0/images",
       "1 picture for 2 answers", ErrorCode::wrong_length},
      {"../n.svg", "blob:x", "/items/0/images/0/src", "is not the address of a picture", ErrorCode::wrong_text},
      {"\"group\": \"g\"", "\"group\": \"g\", \"images\": []", "/items/1/images",
       "a box has no pictures of its answers", ErrorCode::unknown_key},
  }));
  CAPTURE(row.from, row.to);
  const auto file = json::decode_quiz(test::replaced(kQuiz, row.from, row.to));
  REQUIRE_FALSE(file.problems.empty());
  const auto found = std::find_if(file.problems.begin(), file.problems.end(), [&](const Error& problem) {
    return problem.path == row.path && problem.code == row.code && problem.message.find(row.says) != std::string::npos;
  });
  CAPTURE(file.problems[0].path, file.problems[0].message);
  CHECK(found != file.problems.end());
}

TEST_CASE("an address that a quiz may have is accepted") {
  const auto* address =
      GENERATE("b.jpg", "./b.jpg", "/pictures/b.jpg", "//example.org/b.jpg", "https://example.org/b.jpg",
               "b.jpg?size=2:3", "1:2.jpg", "data:image/svg+xml,%3Csvg/%3E");
  CAPTURE(address);
  CHECK(json::decode_quiz(test::replaced(kQuiz, "a.jpg", address)).problems.empty());
}

TEST_CASE("the words of pictures and links are translated") {
  const auto document = json::parse(kQuiz);
  REQUIRE(document);
  CHECK(json::check_translation(document->root, kTranslation).empty());
  struct Row {
    const char *from, *to, *path;
    ErrorCode code;
  };
  const auto row = GENERATE(values<Row>({
      {", \"image\": {\"alt\": \"BENCH\"}", "", "/roles/0/image/alt", ErrorCode::missing_text},
      {"{\"alt\": \"BENCH\"}", "{}", "/roles/0/image/alt", ErrorCode::missing_text},
      {"\"BENCH\"", "\"\"", "/roles/0/image/alt", ErrorCode::wrong_text},
      {"\"BENCH\"", "\"BENCH\", \"src\": \"es.jpg\"", "/roles/0/image/src", ErrorCode::unknown_key},
      {", \"link\": {\"text\": \"HOW\"}", "", "/roles/0/link/text", ErrorCode::missing_text},
      {", \"text\": \"TEXT\"", "", "/roles/0/text", ErrorCode::missing_text},
      {"[{\"alt\": \"NO\"}, {\"alt\": \"YES\"}]", "[{\"alt\": \"NO\"}]", "/items/0/images", ErrorCode::wrong_length},
      {"\"images\": [", "\"image\": {\"alt\": \"X\"}, \"images\": [", "/items/0/image/alt", ErrorCode::unknown_key},
      {"{\"id\": \"b\", ", "{\"id\": \"b\", \"image\": {\"alt\": \"X\"}, ", "/roles/1/image/alt",
       ErrorCode::unknown_key},
  }));
  CAPTURE(row.from, row.to);
  const auto problems = json::check_translation(document->root, test::replaced(kTranslation, row.from, row.to));
  REQUIRE_FALSE(problems.empty());
  CHECK(problems[0].path == row.path);
  CHECK(problems[0].code == row.code);
}
