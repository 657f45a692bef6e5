#pragma once

#include <cstddef>
#include <vector>

#include "rolefit/measure.hpp"

namespace rolefit {

/// How far two roles are apart, as populations, before any question is asked.
struct Separation {
  double distance = 0.0;  ///< Mahalanobis Δ between the means under the average of the two covariances.
  double overlap = 1.0;   ///< 2 Φ(−Δ/2): the share that two equally wide populations so far apart have in common.
  double accuracy = 0.5;  ///< Φ(Δ/2): how often the best possible judge of the traits would call the role.
  std::vector<double> difference;  ///< Per trait: mean in `a` less mean in `b`, in SDs within the roles (Cohen's d).
};

/// Separation of two roles. A role's covariance is λλᵀ + diag(sd²): the general factor moves its traits together.
Separation separation(const Quiz& quiz, std::size_t a, std::size_t b);

/// Typicality of the reader for each role: of people in the role, the share that stands further from its middle.
/// The chi-square tail, with one degree of freedom per trait, of the squared Mahalanobis distance of the reader's
/// estimate from the role's mean under λλᵀ + diag(sd²) + C, where C is the estimate's own covariance. In [0, 1];
/// absolute: several roles may fit, or none.
std::vector<double> typicality(const Model& model, const Posterior& posterior);

/// For each role the share of its people whose trait is below `theta`: Φ((theta − mean) / √(λ² + sd²)).
std::vector<double> standing(const Quiz& quiz, std::size_t trait, double theta);

}  // namespace rolefit
