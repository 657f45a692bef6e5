#include "rolefit/random.hpp"

#include <cmath>

#include "numeric.hpp"

namespace rolefit {
namespace {

constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15u;

std::uint64_t mix(std::uint64_t x) noexcept {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

}  // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream) noexcept
    : state_(mix(mix(seed + kGolden) ^ mix(stream * kGolden + 1))) {}

std::uint64_t Random::next() noexcept {
  return mix(state_ += kGolden);
}

double Random::uniform() noexcept {
  return static_cast<double>(next() >> 11) * 0x1p-53;
}

double Random::normal() noexcept {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  double x = 0.0;
  double y = 0.0;
  double square = 0.0;
  do {
    x = 2.0 * uniform() - 1.0;
    y = 2.0 * uniform() - 1.0;
    square = x * x + y * y;
  } while (square >= 1.0 || square == 0.0);
  const double factor = std::sqrt(-2.0 * log(square) / square);
  spare_ = y * factor;
  has_spare_ = true;
  return x * factor;
}

std::uint64_t Random::below(std::uint64_t n) noexcept {
  // What is left over when 2^64 is shared out among n would favour the small numbers: drawn again.
  const std::uint64_t unfair = (0 - n) % n;
  std::uint64_t x = next();
  while (x < unfair) x = next();
  return x % n;
}

}  // namespace rolefit
