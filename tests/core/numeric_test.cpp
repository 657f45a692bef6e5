#include "rolefit/numeric.hpp"

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

TEST_CASE("lanes add in their own fixed order") {
  // 1e16 + 1 is 1e16: the order shows in the sum. Lane 0 holds 1e16 and 1, lane 4 holds −1e16.
  std::vector<double> x(16, 0.0);
  x[0] = 1e16;
  x[8] = 1.0;
  x[4] = -1e16;
  x[1] = 0.5;
  CHECK(rolefit::sum_lanes(16, [&](std::size_t i) { return x[i]; }) == 0.5);
  CHECK(rolefit::sum_lanes(0, [](std::size_t) { return 1.0; }) == 0.0);
  CHECK(rolefit::padded(61) == 64);
  CHECK(rolefit::padded(64) == 64);
}
