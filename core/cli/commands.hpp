#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "rolefit/calibrate.hpp"

/// The commands of the tool. Each writes data to `out` and messages to standard error, and returns the exit status, or
/// kFailed.
namespace rolefit::cli {

inline constexpr int kDone = 0;
inline constexpr int kProblems = 1;  ///< There are problems in the input.
inline constexpr int kUsage = 2;
/// What was written is nothing, or ends too early. The exit status is then kProblems, and an output file stays as it
/// was.
inline constexpr int kFailed = -1;

/// `translations` are files to check against the quiz.
int check(const std::string& quiz, const std::vector<std::string>& translations, std::ostream& out);
/// `fields` are keys of json::kScoreKeys; none means all.
int score(const std::string& quiz, const std::vector<std::string>& fields, unsigned threads, std::ostream& out);
int next(const std::string& quiz, unsigned threads, std::ostream& out);
int share(const std::string& quiz, bool read, std::ostream& out);
int compare(const std::string& quiz, bool as_table, std::ostream& out);
int pack(const std::string& quiz, std::ostream& out);
int simulate(const std::string& quiz, std::uint64_t readers, std::uint64_t seed, unsigned threads, bool as_table,
             std::ostream& out);

/// `files` are CSV files; "-" is standard input. The report of encode_calibration() goes to `report`, unless
/// that is null.
int calibrate(const std::string& quiz, const std::vector<std::string>& files, const CalibrateOptions& options,
              std::ostream* report, std::ostream& out);

/// Prints how many people in the same files gave which answers, for calibrate().
int count(const std::string& quiz, const std::vector<std::string>& files, std::ostream& out);

}  // namespace rolefit::cli
