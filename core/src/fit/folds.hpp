#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "rolefit/responses.hpp"

namespace rolefit::fit {

/// Who is held out of which fit. Everything here counts people of each pattern of the responses.
///
/// Everybody has two numbers drawn by chance. The first says which fold holds them out. The second splits the people
/// that a fold fits to: those whose second number is the fold's own are the judges of its ridges, so that these are
/// chosen without the people whom the fold holds out.
struct Folds {
  struct Fold {
    std::vector<double> held_out;
    std::vector<double> others;    ///< Everybody else: the fold fits to them.
    std::vector<double> judges;    ///< A part of the others.
    std::vector<double> learners;  ///< The rest of the others.
  };
  std::vector<Fold> folds;

  Folds(const Responses& responses, std::size_t number, std::uint64_t seed);
};

}  // namespace rolefit::fit
