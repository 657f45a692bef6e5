#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "csv/responses.hpp"
#include "support/catch.hpp"

/// What ResponseReader makes of the people of a small quiz, in words.
namespace rolefit::test {

/// Two roles; items of two, three and sixteen categories.
inline Quiz quiz() {
  return {.id = "q",
          .traits = {{.id = "t"}},
          .roles = {{.id = "a", .prior = 0.5, .mean = {0.5}, .sd = {1.0}},
                    {.id = "b", .prior = 0.5, .mean = {-0.5}, .sd = {1.0}}},
          .items = {{.id = "x", .intercepts = {0.0}},
                    {.id = "y", .intercepts = {0.5, -0.5}},
                    {.id = "z",
                     .model = ItemModel::nominal,
                     .intercepts = std::vector(16, 0.0),
                     .scores = std::vector(16, 0.0)}}};
}

/// Role and answers of each pattern with its count: "a 0 - 15 x2".
inline std::vector<std::string> people(const Responses& responses) {
  std::vector<std::string> out;
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    auto& text = out.emplace_back(1, "ab"[responses.role(p)]);
    for (std::size_t i = 0; i < 3; ++i) {
      const int answer = responses.answer(p, i);
      text += answer == kUnanswered ? " -" : " " + std::to_string(answer);
    }
    if (responses.count(p) > 1) text += " x" + std::to_string(responses.count(p));
  }
  return out;
}

struct Outcome {
  std::vector<std::string> people;
  Problems problems;
  std::uint64_t rows = 0, skipped = 0;
  std::size_t further = 0;
  bool has_header = false;
  bool operator==(const Outcome&) const = default;
};

/// What a reader makes of a text for the small quiz, or for another one.
struct Reading {
  Quiz known;
  Responses found{known};
  csv::ResponseReader reader;

  explicit Reading(std::string_view text, Quiz other = quiz(), csv::Texts texts = {})
      : Reading(text, text.size(), std::move(other), std::move(texts)) {}
  /// Feeds `chunk` bytes at a time.
  Reading(std::string_view text, std::size_t chunk, Quiz other = quiz(), csv::Texts texts = {})
      : known(std::move(other)), reader(known, found, std::move(texts)) {
    for (; !text.empty(); text.remove_prefix(std::min(chunk, text.size()))) reader.feed(text.substr(0, chunk));
    reader.finish();
  }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
};

inline Outcome read(std::string_view text, std::size_t chunk) {
  const Reading reading(text, chunk);
  const auto& [known, found, reader] = reading;
  CHECK(found.people() == reader.tally().people - reader.tally().people_skipped);
  return {people(found),          reader.problems(), reader.tally().rows,
          reader.tally().skipped, reader.further(),  reader.has_header()};
}

inline Outcome read(std::string_view text) {
  auto whole = read(text, std::max<std::size_t>(text.size(), 1));
  CHECK(read(text, 1) == whole);
  return whole;
}

/// LINE:COLUMN: PATH: CODE: MESSAGE of each.
inline std::vector<std::string> told(const Problems& problems) {
  std::vector<std::string> out;
  for (const auto& p : problems) {
    out.push_back(std::to_string(p.line) + ":" + std::to_string(p.column) + ": " + p.path +
                  (p.path.empty() ? "" : ": ") + name(p.code) + ": " + p.message);
  }
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace rolefit::test
