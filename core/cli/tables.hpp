#pragma once

#include <cstdint>
#include <iosfwd>

#include "rolefit/quiz.hpp"
#include "rolefit/simulate.hpp"

namespace rolefit::cli {

/// What encode_comparison() says, for people.
void print_comparison(std::ostream& out, const Quiz& quiz);

/// What encode_simulation() says, for people.
void print_simulation(std::ostream& out, const Quiz& quiz, std::uint64_t seed, const Simulation& simulation);

}  // namespace rolefit::cli
