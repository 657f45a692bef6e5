#pragma once

#include <span>

#include "rolefit/quiz.hpp"

namespace rolefit::fit {

/// One trait's moments within one role: sums over people of E[· | their answers].
struct Moments {
  double n = 0.0;
  double g = 0.0, g2 = 0.0;
  double theta = 0.0, theta2 = 0.0, theta_g = 0.0;
};

/// The M step of one trait's means, SDs and loading, each given the others in turn.
void maximise(Quiz& quiz, std::size_t trait, std::span<const Moments> moments, bool has_general);

}  // namespace rolefit::fit
