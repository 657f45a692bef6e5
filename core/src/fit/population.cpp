#include "fit/population.hpp"

#include <algorithm>
#include <cmath>

namespace rolefit::fit {

void maximise(Quiz& quiz, std::size_t trait, std::span<const Moments> moments, bool has_general) {
  double& loading = quiz.traits[trait].loading;
  for (int i = 0; i < 10; ++i) {
    double above = 0.0;
    double below = 0.0;
    for (std::size_t k = 0; k < moments.size(); ++k) {
      auto& role = quiz.roles[k];
      const auto& m = moments[k];
      role.mean[trait] = std::clamp((m.theta - loading * m.g) / m.n, -limits::kMean, limits::kMean);
      const double mean = role.mean[trait];
      const double square = m.theta2 - 2.0 * mean * m.theta - 2.0 * loading * m.theta_g + 2.0 * mean * loading * m.g +
                            m.n * mean * mean + loading * loading * m.g2;
      role.sd[trait] = std::clamp(std::sqrt(std::max(square / m.n, 0.0)), limits::kMinSd, limits::kMaxSd);
      const double weight = 1.0 / (role.sd[trait] * role.sd[trait]);
      above += weight * (m.theta_g - mean * m.g);
      below += weight * m.g2;
    }
    if (!has_general) return;
    loading = std::clamp(above / below, -limits::kLoading, limits::kLoading);
  }
}

}  // namespace rolefit::fit
