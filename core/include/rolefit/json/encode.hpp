#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "rolefit/assess.hpp"
#include "rolefit/calibrate.hpp"
#include "rolefit/choose.hpp"
#include "rolefit/json/decode.hpp"
#include "rolefit/simulate.hpp"

namespace rolefit::json {

/// Every encoder gives one line of JSON without its end of line. Numbers are the shortest text that reads back as the
/// same double; bytes that are not UTF-8 become U+FFFD.

/// {"id", "answered", "questions": those of them that are answered whole, "leader", "runnerUp": id | null, "lead": the
/// leader's share of what the two have, "verdict", "roles": {id: {"probability", "typicality"}},
///  "traits": {id: {"mean", "sd", "low", "high", "standing": {role: share}}}, "pulls": {answered item: nats},
///  "quality": {"lz": number | null, "longestRun"}, "offer": null | "sure" | "futile" | "complete"}; no "id" without
///  one, no "traits" in a quiz without them.
std::string encode_score(const Model& model, const RowId& id, std::span<const int> answers,
                         const Assessment& assessment);

/// The keys of a result but for "id", in its order.
inline constexpr std::array<std::string_view, 11> kScoreKeys = {
    "answered", "questions", "leader", "runnerUp", "lead", "verdict", "roles", "traits", "pulls", "quality", "offer"};

/// Their places in kScoreKeys.
namespace score_key {
enum : std::size_t { answered, questions, leader, runner_up, lead, verdict, roles, traits, pulls, quality, offer };
}

/// Some of the keys of a result, each at its place.
using ScoreKeys = std::bitset<kScoreKeys.size()>;

/// What encode_score() needs for them.
Wanted wanted_for(const ScoreKeys& keys) noexcept;

/// A result with "id" and these keys alone, each as it is in the whole result.
std::string encode_score(const Model& model, const RowId& id, std::span<const int> answers,
                         const Assessment& assessment, const ScoreKeys& keys);

/// {"pulls": {answered item: nats}}, as pulls() gives them.
std::string encode_pulls(const Quiz& quiz, std::span<const int> answers, std::span<const double> pulls);

/// {"id", "next": [{"item", "information"} | {"group", "items": [id, …], "information"}, …]}, the question to ask next
/// first; information in nats.
std::string encode_next(const Model& model, const RowId& id, std::span<const Candidate> ranked);

/// {"id", "code"}, as share() gives it.
std::string encode_code(const RowId& id, const std::string& code);

/// {"id", "answers": {item: category}}
std::string encode_answers(const Quiz& quiz, const RowId& id, std::span<const int> answers);

/// {"roles": {id: {trait: {"mean", "sd"}}}}: how the people of each role are spread, see spread().
std::string encode_populations(const Quiz& quiz);

/// {"quiz", "roles" as above, "pairs": [{"roles": [id, id], "separation", "overlap", "accuracy",
/// "traits": {id: difference in SDs}}, …]}; no "separation" and "traits" in a quiz without traits.
std::string encode_comparison(const Quiz& quiz);

/// What simulate() found of `readers` readers: {"quiz", "readers", "seed", "all": {…}, "untempered": {…},
/// "confusion": {role: {role: readers}}, "questions": what each tells before any answer, as in encode_next() but in the
/// order of the file, "orders": {"file" | "information" | "adaptive": {…}}, "traits": {id: {"reliability"}}}; no
/// "traits" in a quiz without them.
std::string encode_simulation(const Model& model, std::uint64_t seed, const Simulation& simulation);

/// The quiz file `text` with the numbers of `fitted`, to four decimals, and everything else as it stands there. `text`
/// is one that decode_quiz() has read.
std::string encode_fitted(std::string_view text, const Quiz& fitted);

/// What calibrate() did: {"people": {role: n}, "logLikelihood": […], "converged", "temperature", "dependence",
/// "ridges":
/// {"numbers", "shifts": number | null}, "heldOut": {"fit" | "guessing" | "regression": {"logLoss", "accuracy",
/// "firstTwo", "auc", "slope", "calibrationError"}, "logLossAtTemperature1", "gainOverGuessing" | "gainOfRegression":
/// {"mean", "standardError"}}, "misses": [{"item", "role", "category", "model", "people"}, …], "items": {id: {"chosen":
/// [n a category], …}}, "standardErrors": {…} | null, "warnings": […]}.
std::string encode_calibration(const Calibration& calibration);

/// {"problems": [{"severity", "code", "path", "line", "column", "message"}, …]}
std::string encode_problems(const Problems& problems);

/// {"model": handle, "problems": […]}
std::string encode_loaded(std::size_t handle, const Problems& problems);

}  // namespace rolefit::json
