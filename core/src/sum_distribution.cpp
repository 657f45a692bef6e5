#include "sum_distribution.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "rolefit/quiz.hpp"

namespace rolefit {
namespace {

// Sums this near to each other differ by the order in which they were added.
constexpr double kSame = 1e-9;
// A half has about so many atoms at most.
constexpr std::size_t kMost = 1024;

}  // namespace

void SumDistribution::add(std::span<const double> value, std::span<const double> probability) {
  auto& half = halves_[halves_[1].size() < halves_[0].size() ? 1 : 0];
  Atoms sum(half.size() * value.size());
  std::size_t size = 0;
  std::size_t next[limits::kCategories] = {};  // per category the atom of `half` that comes next
  for (std::size_t i = 0; i < sum.size(); ++i) {
    std::size_t least = 0;
    Atom atom{std::numeric_limits<double>::infinity(), 0.0};
    for (std::size_t c = 0; c < value.size(); ++c) {
      if (next[c] == half.size()) continue;
      const auto& with = half[next[c]];
      if (with.value + value[c] >= atom.value) continue;
      atom = {with.value + value[c], with.probability * probability[c]};
      least = c;
    }
    ++next[least];
    if (size > 0 && atom.value - sum[size - 1].value <= kSame) {
      sum[size - 1].probability += atom.probability;
    } else {
      sum[size++] = atom;
    }
  }
  sum.resize(size);
  thin(sum);
  half = std::move(sum);
}

/// Takes neighbours together, where there are too many, as long as they are not likely. Their mean stays, so the errors
/// of one number after the other have no direction and do not add up.
void SumDistribution::thin(Atoms& atoms) {
  if (atoms.size() <= kMost) return;
  constexpr double kUnlikely = 2.0 / static_cast<double>(kMost);
  std::size_t last = 0;
  for (std::size_t i = 1; i < atoms.size(); ++i) {
    auto& before = atoms[last];
    const auto& next = atoms[i];
    const double together = before.probability + next.probability;
    if (together > kUnlikely) {
      atoms[++last] = next;
    } else {
      before.value += (next.value - before.value) * (next.probability / together);
      before.probability = together;
    }
  }
  atoms.resize(last + 1);
}

double SumDistribution::at_most(double x) const {
  const auto& [rising, other] = halves_;
  double below = 0.0;  // of the other half, what is at most x less the value from the rising one
  for (const auto& atom : other) below += atom.probability;
  std::size_t end = other.size();
  double sum = 0.0;
  for (const auto& [value, probability] : rising) {
    while (end > 0 && value + other[end - 1].value > x + kSame) below -= other[--end].probability;
    if (end == 0) break;
    sum += probability * below;
  }
  return std::clamp(sum, 0.0, 1.0);  // what is left of `below` may be rounding alone
}

}  // namespace rolefit
