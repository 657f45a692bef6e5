#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/document.hpp"
#include "rolefit/calibrate.hpp"
#include "rolefit/quiz.hpp"

namespace rolefit::test {

/// The text of a file under the project's root. Aborts the test run when there is none.
std::string read_file(const std::string& path);

/// A reference result of tests/fixtures, as its JSON.
json::Value load_fixture(const std::string& name);

/// The element under `key`, which must be there.
const json::Value& at(const json::Value& object, std::string_view key);
std::vector<double> numbers(const json::Value& list);

/// The quiz of an `irt_*` or `role_mix_*` fixture.
Quiz fixture_quiz(const json::Value& fixture);

/// Its response patterns, null as kUnanswered.
std::vector<Answers> fixture_patterns(const json::Value& fixture);

/// The quiz of an `estimate_*` fixture before it is fitted.
Quiz labelled_quiz(const json::Value& fixture);

/// Its people; `quiz` must outlive them.
Responses labelled_people(const json::Value& fixture, const Quiz& quiz);

/// One role N(0, 1) and one trait with one item of two categories: the smallest quiz.
Quiz small_quiz();

/// Two roles, `traits` traits that load on the general factor, four graded and nominal items for each trait.
Quiz general_quiz(std::size_t traits);

}  // namespace rolefit::test
