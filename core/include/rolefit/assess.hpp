#pragma once

#include <span>
#include <vector>

#include "rolefit/choose.hpp"
#include "rolefit/explain.hpp"
#include "rolefit/measure.hpp"
#include "rolefit/quality.hpp"

namespace rolefit {

/// All that is said of one person.
struct Assessment {
  struct Trait {
    TraitEstimate estimate;
    std::vector<double> standing;  ///< Per role, as of standing(), at the estimate's mean.
  };

  Posterior posterior;
  Explanation explanation;
  std::vector<double> typicality;  ///< Per role.
  std::vector<Trait> traits;
  ResponseQuality quality;
  Offer offer = Offer::not_yet;
};

/// Which parts of an assessment are asked for. The others stay empty; the roles' probabilities are always there.
struct Wanted {
  bool pulls = true;
  bool typicality = true;
  bool traits = true;
  bool quality = true;
  bool offer = true;
};

/// Fails as posterior() does.
Result<Assessment> assess(const Model& model, std::span<const int> answers, const Wanted& wanted);

/// All parts.
Result<Assessment> assess(const Model& model, std::span<const int> answers);

}  // namespace rolefit
