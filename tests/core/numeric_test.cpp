#include "numeric.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include "support/catch.hpp"

namespace {

/// The distance of `x` from the exact value in units of the exact value's last place.
double ulps(double x, long double exact) {
  const double rounded = static_cast<double>(exact);
  const double unit = std::nextafter(std::abs(rounded), std::numeric_limits<double>::infinity()) - std::abs(rounded);
  return static_cast<double>(std::abs(static_cast<long double>(x) - exact) / unit);
}

/// The distance of `x` from the exact value as a share of it; 0 where both are below the normal doubles.
double off(double x, long double exact) {
  if (x == 0.0 && exact < std::numeric_limits<double>::min()) return 0.0;
  if (std::isnan(x)) return std::numeric_limits<double>::infinity();  // a largest number would pass over NaN
  return static_cast<double>(std::abs(static_cast<long double>(x) - exact) / exact);
}

}  // namespace

TEST_CASE("exp is within one unit in the last place of the 80-bit exp") {
  double worst = 0.0;
  for (int i = -70000; i <= 70900; ++i) {
    const double x = 0.01 * i + 1e-5 * (i % 97);
    if (x > 709.0 || x < -708.0) continue;
    worst = std::max(worst, ulps(rolefit::exp(x), std::exp(static_cast<long double>(x))));
  }
  CHECK(worst < 1.0);
  CHECK(worst > 0.4);  // a correctly rounded double is half a unit off at times: the comparison is alive
}

TEST_CASE("log is within one unit in the last place of the 80-bit log") {
  double worst = 0.0;
  for (int i = 1; i <= 100000; ++i) {
    for (const double x : {i * 1e-5, 1.0 + i * 1e-7, 1.0 - i * 5e-6, i * 1e300, i * 1e-306}) {
      const auto exact = std::log(static_cast<long double>(x));
      if (x == 1.0) continue;
      worst = std::max(worst, ulps(rolefit::log(x), exact));
    }
  }
  CHECK(worst < 1.0);
  CHECK(worst > 0.4);
}

TEST_CASE("log of many is that of each, to the bit") {
  std::vector<double> x;
  for (int i = 1; i <= 4000; ++i) {
    for (const double y : {i * 1e-5, 1.0 + i * 1e-7, 1.0 - i * 5e-6, 1.4142 + i * 1e-8, i * 1e300, i * 1e-306}) {
      x.push_back(y);
    }
  }
  x.push_back(std::numeric_limits<double>::min());
  x.push_back(std::numeric_limits<double>::max());
  x.resize(rolefit::padded(x.size()), 1.0);
  std::vector<double> got(x.size());
  rolefit::log(x.data(), x.size(), got.data());
  std::size_t equal = 0;
  for (std::size_t i = 0; i < x.size(); ++i) equal += got[i] == rolefit::log(x[i]) ? 1 : 0;
  CHECK(equal == x.size());
}

TEST_CASE("exp and log are exact where the result is") {
  CHECK(rolefit::exp(0.0) == 1.0);
  CHECK(rolefit::log(1.0) == 0.0);
}

TEST_CASE("exp ends at the ends of the doubles") {
  CHECK(rolefit::exp(709.78) == Approx(std::exp(709.78)).epsilon(1e-15));
  CHECK(rolefit::exp(710.0) == std::numeric_limits<double>::infinity());
  CHECK(rolefit::exp(-745.0) == 0.0);
  CHECK(rolefit::exp(-1e9) == 0.0);
}

TEST_CASE("exp_scaled goes on where doubles end") {
  const auto tiny = rolefit::exp_scaled(-39200.0);
  // log2(e^-39200) = -39200 / ln 2
  CHECK(static_cast<double>(tiny.exponent) + std::log2(tiny.mantissa) ==
        Approx(-39200.0 / std::log(2.0)).epsilon(1e-14));
  CHECK(rolefit::log(tiny) == within(-39200.0, 1e-10));
}

TEST_CASE("a scaled number is the number, to the last bit") {
  for (const double x : {1.0, 0.1, 3.75e-200, 8.0e250, std::numeric_limits<double>::min()}) {
    const auto parts = rolefit::scaled(x);
    CAPTURE(x);
    CHECK((parts.mantissa >= 1.0 && parts.mantissa < 2.0));
    CHECK(std::ldexp(parts.mantissa, static_cast<int>(parts.exponent)) == x);
  }
}

TEST_CASE("powers of two are exact down to the smallest normal double and 0 below") {
  for (int n = -1022; n <= 1023; ++n) REQUIRE(rolefit::power_of_two(n) == std::ldexp(1.0, n));
  CHECK(rolefit::power_of_two(-1023) == 0.0);
  CHECK(rolefit::power_of_two(-(std::int64_t{1} << 40)) == 0.0);
}

TEST_CASE("logistic mirrors itself and keeps its relative precision at both ends") {
  for (double x = -110.0; x <= 110.0; x += 0.37) {
    CAPTURE(x);
    const auto exact = 1.0L / (1.0L + std::exp(-static_cast<long double>(x)));
    CHECK(ulps(rolefit::logistic(x), exact) < 3.0);
    CHECK(rolefit::logistic(x) + rolefit::logistic(-x) == within(1.0, 3e-16));
  }
}

TEST_CASE("1 - e^-x does not cancel near 0") {
  for (const double x : {1e-300, 1e-9, 0.001, 0.1, 0.33999, 0.34001, 1.0, 40.0}) {
    CAPTURE(x);
    CHECK(ulps(rolefit::one_minus_exp_minus(x), -std::expm1(-static_cast<long double>(x))) < 2.0);
  }
  CHECK(rolefit::one_minus_exp_minus(0.0) == 0.0);
}

TEST_CASE("erfc and the normal distribution are within 1e-15 of the 80-bit erfc, to the end of the doubles") {
  double worst_erfc = 0.0, worst_normal = 0.0;
  for (int i = -6000; i <= 26540; ++i) {
    const double x = 0.001 * i + 1e-6 * (i % 97);
    const auto exact = std::erfc(static_cast<long double>(x));
    worst_erfc = std::max(worst_erfc, off(rolefit::erfc(x), exact));
    const double z = -x * 1.413;
    const auto below = 0.5L * std::erfc(-z / std::sqrt(2.0L));
    worst_normal = std::max(worst_normal, off(rolefit::normal_below(z), below));
  }
  CHECK(worst_erfc < 1e-15);
  CHECK(worst_erfc > 1e-16);
  CHECK(worst_normal < 1e-15);
  CHECK(worst_normal > 1e-16);
}

TEST_CASE("the chi-square tail is within 1e-15 of its sum in 80 bits, for 1 to 12 degrees") {
  // Q(x) for k + 2 degrees is Q(x) for k and (x/2)^(k/2) e^(−x/2) / Γ(k/2 + 1).
  double worst = 0.0;
  for (int i = 0; i <= 3000; ++i) {
    const double x = i * 5e-4 * i / 3.0;  // 0 to 1500, the denser the smaller
    const long double half = 0.5L * x;
    for (std::size_t odd : {0u, 1u}) {
      long double exact = odd ? std::erfc(std::sqrt(half)) : 0.0L;
      for (std::size_t k = odd; k + 2 <= 12; k += 2) {
        const auto share = 0.5L * static_cast<long double>(k);
        exact += std::pow(half, share) * std::exp(-half) / std::tgamma(share + 1.0L);
        worst = std::max(worst, off(rolefit::chi_square_above(x, k + 2), exact));
      }
    }
    worst = std::max(worst, off(rolefit::chi_square_above(x, 1), std::erfc(std::sqrt(half))));
  }
  CHECK(worst < 1e-15);
  CHECK(worst > 1e-16);
}

TEST_CASE("five of a hundred chi-square numbers lie above the tables' 95 % points") {
  const double points[] = {3.841458820694124,  5.991464547107979,  7.814727903251179,  9.487729036781154,
                           11.070497693516351, 12.591587243743977, 14.067140449340169, 15.507313055865453,
                           16.918977604620448, 18.307038053275146, 19.67513757268249,  21.02606981748307};
  for (std::size_t k = 1; k <= 12; ++k) {
    CAPTURE(k);
    CHECK(rolefit::chi_square_above(points[k - 1], k) == within(0.05, 1e-15));
  }
}

TEST_CASE("tails are whole at one end and 0 at the other") {
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(rolefit::erfc(0.0) == 1.0);
  CHECK(rolefit::normal_below(0.0) == 0.5);
  for (const double x : {40.0, 1e10, 1e300, infinity}) {
    CAPTURE(x);
    CHECK(rolefit::erfc(x) == 0.0);
    CHECK(rolefit::erfc(-x) == 2.0);
    CHECK(rolefit::normal_below(-x) == 0.0);
    CHECK(rolefit::normal_below(x) == 1.0);
  }
  for (std::size_t k = 1; k <= 12; ++k) {
    CHECK(rolefit::chi_square_above(0.0, k) == 1.0);
    CHECK(rolefit::chi_square_above(1e-300, k) == 1.0);
    for (const double x : {1600.0, 1e10, 1e300, infinity}) CHECK(rolefit::chi_square_above(x, k) == 0.0);
  }
}

TEST_CASE("a tail below the normal doubles is 0, not a number with fewer digits") {
  CHECK(rolefit::erfc(26.54) == Approx(std::erfc(26.54)).epsilon(1e-14));
  CHECK(rolefit::erfc(26.55) == 0.0);
  CHECK(rolefit::normal_below(-37.51) > 0.0);
  CHECK(rolefit::normal_below(-37.53) == 0.0);
  CHECK(rolefit::chi_square_above(1416.7, 2) > 0.0);
  CHECK(rolefit::chi_square_above(1416.9, 2) == 0.0);
}

TEST_CASE("the normal distribution mirrors itself") {
  for (double z = 0.0; z <= 40.0; z += 0.0137) {
    CAPTURE(z);
    CHECK(rolefit::normal_below(z) + rolefit::normal_below(-z) == within(1.0, 3e-16));
  }
}

TEST_CASE("the normal distribution never falls and a chi-square tail never rises") {
  bool rises = true, falls = true;
  for (int i = -40000; i < 40000; ++i) {
    rises &= rolefit::normal_below(0.001 * i) <= rolefit::normal_below(0.001 * (i + 1));
  }
  for (std::size_t k = 1; k <= 12; ++k) {
    for (int i = 0; i < 15000; ++i) {
      falls &= rolefit::chi_square_above(0.01 * i, k) > rolefit::chi_square_above(0.01 * (i + 1), k);
    }
  }
  CHECK(rises);
  CHECK(falls);
}

TEST_CASE("lanes add in their own fixed order") {
  // 1e16 + 1 is 1e16: the order shows in the sum. Lane 0 holds 1e16 and 1, lane 4 holds −1e16.
  std::vector<double> x(16, 0.0);
  x[0] = 1e16;
  x[8] = 1.0;
  x[4] = -1e16;
  x[1] = 0.5;
  const auto sum_of = [&](std::size_t n) {
    return rolefit::sum_lanes(n, [&](std::size_t i) { return rolefit::load(&x[i]); });
  };
  CHECK(sum_of(16) == 0.5);
  CHECK(sum_of(0) == 0.0);
  CHECK(rolefit::padded(61) == 64);
  CHECK(rolefit::padded(64) == 64);
}
