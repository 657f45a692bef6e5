#include "fit/folds.hpp"

#include "rolefit/random.hpp"

namespace rolefit::fit {
namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;  // the stream of the second numbers; the bootstrap has those from 1 on

}  // namespace

Folds::Folds(const Responses& responses, std::size_t number, std::uint64_t seed) {
  const std::vector<double> nobody(responses.patterns(), 0.0);
  folds.assign(number, {nobody, nobody, nobody, nobody});
  Random first(seed, 0);
  Random second(seed, kSecond);
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    for (std::uint64_t n = 0; n < responses.count(p); ++n) {
      const auto holds_out = static_cast<std::size_t>(first.below(number));
      const auto judges = static_cast<std::size_t>(second.below(number));
      for (std::size_t f = 0; f < number; ++f) {
        auto& fold = folds[f];
        ++(f == holds_out ? fold.held_out : fold.others)[p];
        if (f != holds_out) ++(f == judges ? fold.judges : fold.learners)[p];
      }
    }
  }
}

}  // namespace rolefit::fit
