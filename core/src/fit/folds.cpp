#include "fit/folds.hpp"

#include "fit/draws.hpp"

namespace rolefit::fit {
namespace {

constexpr std::uint64_t kStream = 0;  // of random numbers; the bootstrap has those from 1 on

}  // namespace

Folds::Folds(const Responses& responses, std::size_t number, std::uint64_t seed) {
  const std::vector<double> nobody(responses.patterns(), 0.0);
  folds.assign(number, {nobody, nobody, nobody, nobody});
  const std::vector<double> alike(number, 1.0);
  Random random(seed, kStream);
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    const auto people = static_cast<double>(responses.count(p));
    const auto first = share_out(people, alike, random);
    for (std::size_t f = 0; f < number; ++f) {
      folds[f].held_out[p] = first[f];
      folds[f].others[p] = people - first[f];
      if (first[f] == 0.0) continue;
      const auto second = share_out(first[f], alike, random);
      for (std::size_t other = 0; other < number; ++other) {
        if (other != f) folds[other].judges[p] += second[other];
      }
    }
    for (auto& fold : folds) fold.learners[p] = fold.others[p] - fold.judges[p];
  }
}

}  // namespace rolefit::fit
