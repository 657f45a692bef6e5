#include "rolefit/result.hpp"

#include <algorithm>

namespace rolefit {

const char* name(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::not_json: return "not_json";
    case ErrorCode::not_csv: return "not_csv";
    case ErrorCode::wrong_encoding: return "wrong_encoding";
    case ErrorCode::too_large: return "too_large";
    case ErrorCode::duplicate_key: return "duplicate_key";
    case ErrorCode::unknown_key: return "unknown_key";
    case ErrorCode::missing: return "missing";
    case ErrorCode::wrong_type: return "wrong_type";
    case ErrorCode::out_of_range: return "out_of_range";
    case ErrorCode::wrong_length: return "wrong_length";
    case ErrorCode::wrong_order: return "wrong_order";
    case ErrorCode::wrong_text: return "wrong_text";
    case ErrorCode::duplicate_id: return "duplicate_id";
    case ErrorCode::unknown_id: return "unknown_id";
    case ErrorCode::not_a_code: return "not_a_code";
    case ErrorCode::other_version: return "other_version";
    case ErrorCode::other_quiz: return "other_quiz";
    case ErrorCode::damaged: return "damaged";
    case ErrorCode::missing_text: return "missing_text";
    case ErrorCode::bidi_control: return "bidi_control";
    case ErrorCode::lost_letters: return "lost_letters";
    case ErrorCode::weak_data: return "weak_data";
    case ErrorCode::says_nothing: return "says_nothing";
  }
  return "unknown";
}

bool has_error(const Problems& problems) noexcept {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Error& problem) { return problem.severity() == Severity::error; });
}

}  // namespace rolefit
