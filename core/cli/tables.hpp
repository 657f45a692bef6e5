#pragma once

#include <cstdint>
#include <iosfwd>

#include "rolefit/calibrate.hpp"
#include "rolefit/quiz.hpp"
#include "rolefit/simulate.hpp"

namespace rolefit::cli {

/// Prints the data of encode_comparison() for people.
void print_comparison(std::ostream& out, const Quiz& quiz);

/// Prints the data of encode_simulation() for people.
void print_simulation(std::ostream& out, const Model& model, std::uint64_t seed, const Simulation& simulation);

/// Prints the data of encode_calibration() for people, but for its warnings.
void print_calibration(std::ostream& out, const Calibration& fitted);

}  // namespace rolefit::cli
