#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "json/document.hpp"
#include "rolefit/calibrate.hpp"
#include "rolefit/quiz.hpp"

namespace rolefit::test {

/// The text of a file, relative to the project's root. Aborts the test run if the file does not exist.
std::string read_file(const std::string& path);

/// `text` with its first `from` replaced by `to`. Aborts the test run if there is none, because the test would test
/// nothing.
std::string replaced(std::string text, std::string_view from, std::string_view to);

/// A reference result from tests/fixtures, as JSON.
json::Value load_fixture(const std::string& name);

/// The element under `key`, which must exist.
const json::Value& at(const json::Value& object, std::string_view key);
std::vector<double> numbers(const json::Value& list);

/// The quiz that `fixture`, a reference result with quizzes in the format of files, has as its `n`th.
Quiz quiz_file_of(const std::string& fixture, std::size_t n = 0);

/// The quiz of an `irt_*` or `role_mix_*` fixture.
Quiz fixture_quiz(const json::Value& fixture);

/// A list of categories, with null as kUnanswered.
Answers pattern_of(const json::Value& list);

/// The fixture's response patterns, with null as kUnanswered.
std::vector<Answers> fixture_patterns(const json::Value& fixture);

/// The quiz of an `estimate_*` fixture before it is fitted.
Quiz labelled_quiz(const json::Value& fixture);

/// The fixture's people. `quiz` must outlive them.
Responses labelled_people(const json::Value& fixture, const Quiz& quiz);

/// `n` people drawn from `truth`, as answers to `quiz`, which must outlive them; `again` names items whose answers
/// stand once more at the end.
Responses drawn_people(const Quiz& quiz, const Quiz& truth, std::uint64_t n, std::uint64_t seed,
                       const std::vector<std::size_t>& again = {});

/// The smallest quiz: one role N(0, 1), and one trait with one item of two categories.
Quiz small_quiz();

/// A quiz with two roles and `traits` traits that load on the general factor. Each trait has four graded or nominal
/// items.
Quiz general_quiz(std::size_t traits);

}  // namespace rolefit::test
