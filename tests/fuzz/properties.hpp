#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

#include "rolefit/assess.hpp"
#include "rolefit/result.hpp"

/// Tests one input of any bytes. libFuzzer calls it with many inputs, and replay.cpp with the files of a folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

/// Checks that must hold for every value and every error, whatever the input. A failed check ends the run.
namespace rolefit::fuzz {

inline void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// Checks that an error has a message that can be displayed, and a place within `text`.
void check_error(const Error& error, std::string_view text);

/// Checks that problems are in the order of the text and that their number is limited.
void check_problems(const Problems& problems, std::string_view text);

/// Checks that the text from an encoder is JSON that can be read.
void check_json(std::string_view text);

/// Checks everything that the core computes about a person: numbers are finite and in their ranges, probabilities add
/// up to 1, the written texts can be read, and the code gives the answers back.
void check_person(const Model& model, const Answers& answers);

/// Checks what the core computes about a quiz without answers.
void check_comparison(const Quiz& quiz);

/// The smallest quiz with every kind of item: graded of two and of three categories, nominal, and a group of boxes.
Quiz quiz_of_every_kind();

}  // namespace rolefit::fuzz
