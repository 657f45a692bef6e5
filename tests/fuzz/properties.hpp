#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

#include "rolefit/assess.hpp"
#include "rolefit/result.hpp"

/// One input: any bytes. libFuzzer calls it with ever more of them, replay.cpp with the files of a folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

/// What must hold of every value and every error that any bytes lead to. Whatever does not ends the run.
namespace rolefit::fuzz {

inline void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// An error says what is wrong in characters that can be shown, and its place is one in `text`.
void check_error(const Error& error, std::string_view text);

/// Problems stand in the order of the text and are not too many to read.
void check_problems(const Problems& problems, std::string_view text);

/// What an encoder gives is JSON that reads back.
void check_json(std::string_view text);

/// Everything that the core says of a person: the numbers are finite and in their ranges, probabilities add up, the
/// texts read back, and the code of the answers gives them back.
void check_person(const Model& model, const Answers& answers);

/// What it says of the quiz by itself.
void check_comparison(const Quiz& quiz);

/// The smallest quiz with every kind of item: graded of two and of three categories, nominal, and a group of boxes.
Quiz quiz_of_every_kind();

}  // namespace rolefit::fuzz
