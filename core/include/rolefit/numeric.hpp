#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

/// Elementary functions whose every bit is ours: they use only + − × ÷ and exact operations on the
/// bits, so each compiler and each machine with IEEE 754 doubles gives the same result, which the
/// functions of <cmath> do not promise. Compile with -ffp-contract=off.
namespace rolefit {

/// mantissa · 2^exponent: a product of many probabilities that neither underflows nor loses a bit.
struct Scaled {
  double mantissa = 1.0;
  std::int64_t exponent = 0;
};

inline std::uint64_t bits_of(double x) noexcept {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &x, sizeof bits);
  return bits;
}

inline double double_of(std::uint64_t bits) noexcept {
  double x = 0.0;
  std::memcpy(&x, &bits, sizeof x);
  return x;
}

/// 2^n for n <= 1023; 0 below the normal doubles (n < -1022).
inline double power_of_two(std::int64_t n) noexcept {
  return n < -1022 ? 0.0 : double_of(static_cast<std::uint64_t>(n + 1023) << 52);
}

/// x as mantissa in [1, 2) and exponent, exactly. x must be positive, normal and finite.
inline Scaled scaled(double x) noexcept {
  const auto bits = bits_of(x);
  return {double_of((bits & 0x000fffffffffffffu) | 0x3ff0000000000000u), static_cast<std::int64_t>(bits >> 52) - 1023};
}

/// e^x with the exponent apart, so that it neither overflows nor underflows. |x| < 500,000.
/// The mantissa is in [0.70, 1.42].
Scaled exp_scaled(double x) noexcept;

/// e^x within one unit in the last place; 0 below the normal doubles, infinity above 709.78.
double exp(double x) noexcept;

/// Natural logarithm within one unit in the last place. x must be positive, normal and finite.
double log(double x) noexcept;

/// Natural logarithm of a scaled number with a positive normal mantissa.
double log(Scaled x) noexcept;

/// 1 / (1 + e^-x), without overflow at either end and without cancellation near 0.
double logistic(double x) noexcept;

/// 1 - e^-x for x >= 0, without cancellation near 0.
double one_minus_exp_minus(double x) noexcept;

/// Sums run over eight lanes, lane l taking the terms l, l + 8, l + 16, …, and the lanes are then added
/// as a tree: the one order in which every build adds, whatever its vector registers.
inline constexpr std::size_t kLanes = 8;

/// `n` rounded up to whole lanes.
constexpr std::size_t padded(std::size_t n) noexcept {
  return (n + kLanes - 1) / kLanes * kLanes;
}

/// Sum of term(i) for i in [0, n), in the order of the lanes. n is a multiple of kLanes.
template <class Term>
double sum_lanes(std::size_t n, Term term) {
  double lane[kLanes] = {};
  for (std::size_t i = 0; i < n; i += kLanes) {
    for (std::size_t l = 0; l < kLanes; ++l) lane[l] += term(i + l);
  }
  return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
}

}  // namespace rolefit
