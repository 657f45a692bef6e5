#include "numeric.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rolefit {
namespace {

constexpr double kLog2E = 1.4426950408889634;
// ln 2 in two parts: the high part has 21 trailing zero bits, so n · kLn2High is exact for |n| < 2^20.
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;
// Adding and taking away 1.5 · 2^52 rounds a double below 2^51 to the nearest integer.
constexpr double kRounder = 6755399441055744.0;

template <class Real>
struct Reduced {
  Real remainder;  // x − n ln 2, |remainder| <= ln 2 / 2
  Real error;      // what rounding took from the remainder
  Real n;
};

template <class Real>
Reduced<Real> reduce(Real x) noexcept {
  const Real n = (x * kLog2E + kRounder) - kRounder;
  const Real high = x - n * kLn2High;
  const Real low = n * kLn2Low;
  const Real remainder = high - low;
  return {remainder, (high - remainder) - low, n};
}

// (e^r − 1 − r) / r² for |r| <= ln 2 / 2: the Taylor series to r^13 leaves 5e-18 of e^r.
template <class Real>
Real exp_tail(Real r) noexcept {
  Real p = r * (1.0 / 6227020800.0);
  p = p + 1.0 / 479001600.0;
  p = p * r + 1.0 / 39916800.0;
  p = p * r + 1.0 / 3628800.0;
  p = p * r + 1.0 / 362880.0;
  p = p * r + 1.0 / 40320.0;
  p = p * r + 1.0 / 5040.0;
  p = p * r + 1.0 / 720.0;
  p = p * r + 1.0 / 120.0;
  p = p * r + 1.0 / 24.0;
  p = p * r + 1.0 / 6.0;
  return p * r + 0.5;
}

// 2 atanh(s) / s − 2 for s = f / (2 + f): the series of odd powers to s^23, |s| <= 0.1716, leaves 1e-18.
template <class Real>
Real atanh_tail(Real s2) noexcept {
  Real p = s2 * (2.0 / 23.0);
  p = p + 2.0 / 21.0;
  p = p * s2 + 2.0 / 19.0;
  p = p * s2 + 2.0 / 17.0;
  p = p * s2 + 2.0 / 15.0;
  p = p * s2 + 2.0 / 13.0;
  p = p * s2 + 2.0 / 11.0;
  p = p * s2 + 2.0 / 9.0;
  p = p * s2 + 2.0 / 7.0;
  p = p * s2 + 2.0 / 5.0;
  p = p * s2 + 2.0 / 3.0;
  return p * s2;
}

constexpr double kRootTwo = 1.4142135623730951;

// log(m · 2^k) for m in [√½, √2]: log(1 + f) = 2 atanh(s), written as f less a correction, because f is exact and the
// correction small.
template <class Real>
Real log_of(Real m, Real k) noexcept {
  const Real f = m - 1.0;
  const Real s = f / (2.0 + f);
  const Real half_square = 0.5 * f * f;
  const Real correction = half_square - (s * (half_square + atanh_tail<Real>(s * s)) + k * kLn2Low);
  return k * kLn2High + (f - correction);
}

// e^(x²) erfc(x) for x >= 0: the integral of x e^(−t²) / (π (x² + t²)) over all t, as a sum over the middles of steps
// of ½ and what the pole at t = ix takes from that sum (Hunter & Regan 1972). Every term is positive, so nothing
// cancels; the rule and the steps beyond 6.5 leave 1e-17.
double erfc_scaled(double x) noexcept {
  constexpr double kPi = 3.141592653589793;
  double sum = 0.0;
  for (int n = 25; n > 0; n -= 2) {
    const double t2 = n * n / 16.0;
    sum += exp(-t2) / (x * x + t2);
  }
  const double pole = x < 2.0 * kPi ? 2.0 * exp(x * x) / (1.0 + exp(4.0 * kPi * x)) : 0.0;
  return x / kPi * sum + pole;
}

// erfc(x √share) for x >= 0 and a share of 1 or ½. The head of x has so few digits that its square is exact: what
// rounding would take from x² far out, the exponential would make large. From x = 60 on nothing is left.
double erfc_of(double x, double share) noexcept {
  x = std::min(x, 60.0);
  const double head = double_of(bits_of(x) & ~std::uint64_t{0x7ffffff});
  const double gauss = exp(-share * (head * head)) * exp(-share * ((x - head) * (x + head)));
  return gauss * erfc_scaled(x * std::sqrt(share));
}

double zero_unless_normal(double x) noexcept {
  return x < std::numeric_limits<double>::min() ? 0.0 : x;
}

}  // namespace

Scaled exp_scaled(double x) noexcept {
  const auto [r, error, n] = reduce(x);
  return {1.0 + (r + (r * r * exp_tail(r) + error)), static_cast<std::int64_t>(n)};
}

void exp(double factor, const double* x, std::size_t n, double* out) noexcept {
  using Bits [[gnu::vector_size(sizeof(Vector))]] = std::int64_t;
  for (std::size_t i = 0; i < n; i += kWidth) {
    const Vector product = factor * load(x + i);
    const auto [r, error, whole] = reduce(product < -700.0 ? Vector{} - 700.0 : product);
    const Vector mantissa = 1.0 + (r + (r * r * exp_tail(r) + error));
    // whole + kRounder holds the whole number in its last bits.
    const auto power = (Bits(whole + kRounder) - static_cast<std::int64_t>(bits_of(kRounder)) + 1023) << 52;
    store(mantissa * Vector(power), out + i);
  }
}

double exp(double x) noexcept {
  if (x > 709.782712893384) return std::numeric_limits<double>::infinity();
  if (x < -708.396418532264) return 0.0;
  const auto [mantissa, n] = exp_scaled(x);
  // 2^1024 is no double, so the largest results take their power of two in two steps.
  return n > 1023 ? mantissa * 2.0 * power_of_two(n - 1) : mantissa * power_of_two(n);
}

double log(Scaled x) noexcept {
  auto [m, n] = scaled(x.mantissa);
  if (m > kRootTwo) {
    m *= 0.5;
    n += 1;
  }
  return log_of(m, static_cast<double>(n + x.exponent));
}

double log(double x) noexcept {
  return log(Scaled{x, 0});
}

void log(const double* x, std::size_t n, double* out) noexcept {
  using Bits [[gnu::vector_size(sizeof(Vector))]] = std::uint64_t;
  for (std::size_t i = 0; i < n; i += kWidth) {
    const Bits bits = Bits(load(x + i));
    const Vector mantissa = Vector((bits & 0x000fffffffffffffu) | 0x3ff0000000000000u);
    // The bits of 2^52 + n are those of 2^52 with n in its last bits.
    const Vector exponent = Vector((bits >> 52) | bits_of(0x1p52)) - (0x1p52 + 1023.0);
    const auto large = mantissa > kRootTwo;
    store(log_of(large ? mantissa * 0.5 : mantissa, large ? exponent + 1.0 : exponent), out + i);
  }
}

double logistic(double x) noexcept {
  if (x >= 0.0) return 1.0 / (1.0 + exp(-x));
  const double e = exp(x);
  return e / (1.0 + e);
}

double one_minus_exp_minus(double x) noexcept {
  if (x > 0.34) return 1.0 - exp(-x);
  return x - x * x * exp_tail(-x);
}

double erfc(double x) noexcept {
  const double tail = erfc_of(std::abs(x), 1.0);
  return x < 0.0 ? 2.0 - tail : zero_unless_normal(tail);
}

double normal_below(double z) noexcept {
  const double tail = 0.5 * erfc_of(std::abs(z), 0.5);
  return z > 0.0 ? 1.0 - tail : zero_unless_normal(tail);
}

// Abramowitz & Stegun 26.4.4 and 26.4.5: Q(x) = e^(−x/2) Σ (x/2)^i / Γ(i + 1) over i = s, s + 1, …, degrees/2 − 1 with
// s = 0 for even degrees, and s = ½ and erfc(√(x/2)) added for odd ones.
double chi_square_above(double x, std::size_t degrees) noexcept {
  if (x > 2800.0) return 0.0;
  constexpr double kTwoByRootPi = 1.1283791670955126;
  const double half = 0.5 * x;
  const bool odd = degrees % 2 == 1;
  double i = odd ? 0.5 : 0.0;
  double term = odd ? kTwoByRootPi * std::sqrt(half) : 1.0;
  double sum = odd ? erfc_scaled(std::sqrt(half)) : 0.0;
  for (std::size_t terms = degrees / 2; terms > 0; --terms) {
    sum += term;
    i += 1.0;
    term *= half / i;
  }
  const double root = exp(-0.5 * half);  // in two steps: e^(−x/2) can be below the doubles where Q is not
  return zero_unless_normal(root * (root * sum));
}

}  // namespace rolefit
