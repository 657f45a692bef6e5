#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rolefit {

/// dᵀ S⁻¹ d for a difference d and a positive definite S, given as the rows of a square. By S = L D Lᵀ, the factors of
/// Cholesky without square roots: where L y = d it is Σ y_i² / D_i, a sum of nothing negative.
inline double mahalanobis_squared(std::vector<double> covariance, std::span<const double> difference) {
  const std::size_t n = difference.size();
  std::vector<double> y(difference.begin(), difference.end());
  double sum = 0.0;
  for (std::size_t i = 0; i < n; ++i) {
    const double* pivot = &covariance[i * n];
    sum += y[i] * y[i] / pivot[i];
    for (std::size_t j = i + 1; j < n; ++j) {
      double* row = &covariance[j * n];
      const double factor = row[i] / pivot[i];
      for (std::size_t k = i + 1; k < n; ++k) row[k] -= factor * pivot[k];
      y[j] -= factor * y[i];
    }
  }
  return sum;
}

/// The x with S x = b, for a positive semidefinite S given as the rows of a square, by S = L D Lᵀ. Directions in which
/// S is nothing stay 0.
inline std::vector<double> solve(std::vector<double> s, std::vector<double> b) {
  const std::size_t n = b.size();
  std::vector<bool> flat(n, false);
  for (std::size_t i = 0; i < n; ++i) {
    const double* pivot = &s[i * n];
    flat[i] = !(pivot[i] > 1e-12);
    if (flat[i]) continue;
    for (std::size_t j = i + 1; j < n; ++j) {
      double* row = &s[j * n];
      const double factor = row[i] / pivot[i];
      for (std::size_t k = i + 1; k < n; ++k) row[k] -= factor * pivot[k];
      b[j] -= factor * b[i];
    }
  }
  for (std::size_t i = n; i-- > 0;) {
    if (flat[i]) {
      b[i] = 0.0;
      continue;
    }
    for (std::size_t k = i + 1; k < n; ++k) b[i] -= s[i * n + k] * b[k];
    b[i] /= s[i * n + i];
  }
  return b;
}

}  // namespace rolefit
