#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rolefit {

/// A pivot of this share of what its row began with is rounding.
inline constexpr double kFlat = 1e-9;

/// dᵀ S⁻¹ d and the number of directions in which S is more than rounding; the others are left out.
struct Mahalanobis {
  double squared = 0.0;
  std::size_t rank = 0;
};

/// For a difference d and a positive semidefinite S, given as the rows of a square; `scale` holds for each row the size
/// against which its diagonal is nothing. By S = L D Lᵀ, the factors of Cholesky without square roots: where L y = d it
/// is Σ y_i² / D_i, a sum of nothing negative.
inline Mahalanobis mahalanobis(std::vector<double> s, std::vector<double> d, std::span<const double> scale) {
  const std::size_t n = d.size();
  Mahalanobis out;
  for (std::size_t i = 0; i < n; ++i) {
    const double* pivot = &s[i * n];
    if (!(pivot[i] > kFlat * scale[i])) continue;
    ++out.rank;
    out.squared += d[i] * d[i] / pivot[i];
    for (std::size_t j = i + 1; j < n; ++j) {
      double* row = &s[j * n];
      const double factor = row[i] / pivot[i];
      for (std::size_t k = i + 1; k < n; ++k) row[k] -= factor * pivot[k];
      d[j] -= factor * d[i];
    }
  }
  return out;
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
