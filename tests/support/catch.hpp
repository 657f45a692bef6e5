#pragma once

/// Includes Catch2, version 2 or 3, and makes the same names available for both.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

/// Matches numbers within `margin` of `value`. Approx alone would also allow a relative error.
inline Approx within(double value, double margin) {
  return Approx(value).epsilon(0.0).margin(margin);
}
