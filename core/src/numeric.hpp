#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

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

/// 1 − erf(x) = 2/√π ∫ e^(−t²) dt from x on: within 1e-15 of its value, far out as well; 0 below the normal doubles.
double erfc(double x) noexcept;

/// Φ(z): the share of a standard normal population below z. Within 1e-15 of its value; 0 below the normal doubles.
double normal_below(double z) noexcept;

/// The chance that the squares of `degrees` independent standard normal numbers add up to more than x, for x >= 0
/// and 1 to 100 degrees. Within 4e-15 of its value; 0 below the normal doubles.
double chi_square_above(double x, std::size_t degrees) noexcept;

/// Sums run over eight lanes, lane l taking the terms l, l + 8, l + 16, …, and the lanes are then added
/// as a tree: the one order in which every build adds, whatever its vector registers.
inline constexpr std::size_t kLanes = 8;

/// `n` rounded up to whole lanes.
constexpr std::size_t padded(std::size_t n) noexcept {
  return (n + kLanes - 1) / kLanes * kLanes;
}

/// As many doubles as one vector register of the target holds (on scalar targets the compiler takes them apart).
#ifdef __AVX__
inline constexpr std::size_t kWidth = 4;
#else
inline constexpr std::size_t kWidth = 2;
#endif
using Vector [[gnu::vector_size(kWidth * sizeof(double))]] = double;

inline Vector load(const double* from) noexcept {
  Vector out;
  std::memcpy(&out, from, sizeof out);
  return out;
}

inline void store(Vector x, double* to) noexcept {
  std::memcpy(to, &x, sizeof x);
}

/// out[i] = e^(factor · x[i]), to the bit as of single doubles, for products from -700 to 700; e^-700 below. n is a
/// multiple of kWidth.
void exp(double factor, const double* x, std::size_t n, double* out) noexcept;

/// out[i] = log(x[i]), to the bit as of single doubles. n is a multiple of kWidth.
void log(const double* x, std::size_t n, double* out) noexcept;

/// Eight doubles side by side.
struct Lanes {
  static constexpr std::size_t kParts = kLanes / kWidth;
  Vector part[kParts];

  /// Adds term(0) to the first lanes, term(kWidth) to the next, and so on.
  template <class Term>
  void add(Term term) noexcept {
    for (std::size_t i = 0; i < kParts; ++i) part[i] += term(i * kWidth);
  }

  /// ((0 + 4) + (2 + 6)) + ((1 + 5) + (3 + 7)).
  double sum() const noexcept {
    const Vector half = part[0] + part[kParts / 2];
    if constexpr (kParts == 2) return (half[0] + half[kWidth - 2]) + (half[1] + half[kWidth - 1]);
    const Vector quarter = half + (part[1] + part[kParts - 1]);
    return quarter[0] + quarter[1];
  }
};

/// Sum of term(i) for i in [0, n), n a multiple of kLanes; term(i) gives those of i, …, i + kWidth − 1.
template <class Term>
double sum_lanes(std::size_t n, Term term) {
  static_assert(std::is_same_v<decltype(term(n)), Vector>);
  Lanes lanes{};
  for (std::size_t i = 0; i < n; i += kLanes) lanes.add([&](std::size_t l) { return term(i + l); });
  return lanes.sum();
}

}  // namespace rolefit
