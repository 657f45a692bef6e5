#pragma once

#include <cstdint>

namespace rolefit {

/// SplitMix64 (Steele, Lea & Flood 2014) with numbers that are the same on every platform. A stream for each
/// person makes a simulation independent of the order, and of the number of threads, in which people are drawn.
class Random {
 public:
  Random(std::uint64_t seed, std::uint64_t stream) noexcept;

  std::uint64_t next() noexcept;                  ///< 64 random bits.
  double uniform() noexcept;                      ///< In [0, 1), a multiple of 2^-53.
  double normal() noexcept;                       ///< N(0, 1), by Marsaglia's polar method.
  std::uint64_t below(std::uint64_t n) noexcept;  ///< A whole number in [0, n), n > 0, each as likely.

 private:
  std::uint64_t state_;
  double spare_ = 0.0;
  bool has_spare_ = false;
};

}  // namespace rolefit
