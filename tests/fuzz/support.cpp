#include <algorithm>

#include "fuzz/properties.hpp"
#include "rolefit/text.hpp"

namespace rolefit::fuzz {

void check_error(const Error& error, std::string_view text) {
  check(!error.message.empty(), "an error says what is wrong");
  check(shown(error.message) == error.message,
        "an error's message is UTF-8, on one line, without characters that reverse text");
  check(error.path.empty() || error.path.front() == '/', "an error's path is a JSON Pointer");
  check((error.line == 0) == (error.column == 0), "a place has a line and a column");
  check(error.line <= 1 + static_cast<std::size_t>(
                              std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; })),
        "an error is placed within the text");
  check(error.column <= 1 + text.size(), "an error is placed within the text");
}

Quiz quiz_of_every_kind() {
  return {.id = "q",
          .traits = {{.id = "t", .loading = 0.5}, {.id = "u", .loading = -0.4}},
          .roles = {{.id = "a", .prior = 0.25, .mean = {0.5, 0.0}, .sd = {1.0, 0.8}},
                    {.id = "b", .prior = 0.75, .mean = {-0.5, 1.0}, .sd = {1.1, 1.0}}},
          .items = {{.id = "two", .trait = 0, .slope = 1.5, .intercepts = {0.0}},
                    {.id = "three", .trait = 1, .slope = -1.0, .intercepts = {0.5, -0.5}},
                    {.id = "nominal",
                     .trait = 1,
                     .model = ItemModel::nominal,
                     .slope = 1.2,
                     .intercepts = {0.0, 0.3, -0.2, 0.1},
                     .scores = {0.0, 1.0, 2.0, -1.0}},
                    {.id = "box", .trait = 0, .slope = 0.7, .intercepts = {-0.4}, .group = 0},
                    {.id = "other-box", .trait = 1, .slope = 2.0, .intercepts = {1.0}, .group = 0}},
          .groups = {"boxes"},
          .nodes = 31,
          .minimum = 2};
}

}  // namespace rolefit::fuzz
