#include "json/writer.hpp"

#include <cstdlib>
#include <limits>

#include "rolefit/random.hpp"
#include "support/catch.hpp"

using namespace rolefit;

namespace {

std::string text_of(std::string_view text) {
  json::Writer out;
  out.value(text);
  return out.take();
}

std::string text_of(double x) {
  json::Writer out;
  out.value(x);
  return out.take();
}

}  // namespace

TEST_CASE("objects and lists nest, with a comma between two values and nowhere else") {
  json::Writer out;
  out.object([&] {
    out.key("a").value(1);
    out.key("b").array([&] {
      out.value(true);
      out.null();
      out.array([] {});
      out.object([] {});
      out.value("x");
    });
    out.key("c").object([&] { out.key("d").value(std::uint64_t{18446744073709551615u}); });
  });
  CHECK(out.take() == R"({"a":1,"b":[true,null,[],{},"x"],"c":{"d":18446744073709551615}})");
}

TEST_CASE("a text is quoted so that JSON reads it back, and what is not UTF-8 becomes U+FFFD") {
  struct Row {
    const char* why;
    std::string_view text;
    const char* want;
  };
  using namespace std::string_view_literals;
  const auto row = GENERATE(values<Row>({
      {"plain", "sql", R"("sql")"},
      {"ends in a comma's neighbour", "[", R"("[")"},
      {"quote and backslash", "a\"b\\c", R"("a\"b\\c")"},
      {"control characters", "\n\x1f\0"sv, R"("\u000a\u001f\u0000")"},
      {"two, three and four bytes", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\""},
      {"a byte that begins nothing",
       "a\xff"
       "b",
       "\"a\xef\xbf\xbd"
       "b\""},
      {"a character cut short", "\xe2\x82", "\"\xef\xbf\xbd\xef\xbf\xbd\""},
      {"a long form of a short character", "\xc0\xaf", "\"\xef\xbf\xbd\xef\xbf\xbd\""},
      {"half of a surrogate pair", "\xed\xa0\x80", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""},
      {"past the last character", "\xf4\x90\x80\x80", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""},
  }));
  CAPTURE(row.why);
  CHECK(text_of(row.text) == row.want);
}

TEST_CASE("a comma comes after a text that ends like a bracket") {
  json::Writer out;
  out.array([&] {
    out.value("[");
    out.value("{:");
  });
  CHECK(out.take() == R"(["[","{:"])");
}

TEST_CASE("a number reads back as the same one, and what is no number is null") {
  CHECK(text_of(0.1) == "0.1");
  CHECK(text_of(-0.25) == "-0.25");
  CHECK(text_of(1e300) == "1e+300");
  CHECK(text_of(std::numeric_limits<double>::infinity()) == "null");
  CHECK(text_of(std::numeric_limits<double>::quiet_NaN()) == "null");
  Random random(6, 0);
  for (int i = 0; i < 1000; ++i) {
    const double x = (random.uniform() - 0.5) * (i % 2 == 0 ? 1.0 : 1e-9);
    CHECK(std::strtod(text_of(x).c_str(), nullptr) == x);
  }
}
