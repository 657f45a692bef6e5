#pragma once

#include <cstddef>
#include <span>
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
/// Shifts and shares have no part in it. In a quiz without traits the judge has the answers to all items instead, taken
/// as independent; then there is no distance, and overlap and accuracy are within 1e-3.
Separation separation(const Quiz& quiz, std::size_t a, std::size_t b);

/// Typicality of the reader for each role: of people in the role, the share that stands further from its middle. In
/// [0, 1]; absolute: several roles may fit, or none. 1 where the answers tell nothing.
///
/// The chi-square tail of the squared Mahalanobis distance, under Σ + E, between the role's mean and what the answers
/// by themselves say of the traits; Σ is the covariance of the role's people, E the error of what the answers say. With
/// m and C the mean and the covariance of the role's people who answer like this, that distance is
/// (m − μ)ᵀ (Σ − C)⁻¹ (m − μ), for m is drawn towards the role's mean μ by what E takes: exactly so when the likelihood
/// is normal. One degree of freedom per trait of which an answer tells. Σ and μ are those of the model's grid. Items
/// of shares have no part in it.
///
/// In a quiz without traits: of people in the role, the share whose answers to the same items are no more likely in it
/// than the reader's, within 1e-3. 1 without answers. `posterior` is that of `answers`.
std::vector<double> typicality(const Model& model, std::span<const int> answers, const Posterior& posterior);

/// SD of a trait among a role's people, the general factor included: √(λ² + sd²). Their mean is the role's own.
double spread(const Quiz& quiz, std::size_t role, std::size_t trait);

/// For each role the share of its people whose trait is below `theta`: Φ((theta − mean) / spread).
std::vector<double> standing(const Quiz& quiz, std::size_t trait, double theta);

}  // namespace rolefit
