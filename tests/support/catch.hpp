#pragma once

/// Catch2 2 or 3, with the names that both have.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

/// Within `margin` of `value`, absolutely: Approx alone would allow a share of the value as well.
inline Approx within(double value, double margin) {
  return Approx(value).epsilon(0.0).margin(margin);
}
