#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "fit/item.hpp"
#include "fit/numbers.hpp"
#include "mixture.hpp"
#include "rolefit/responses.hpp"

/// The first fit: marginal maximum likelihood by EM.
namespace rolefit::fit {

/// The people as the E step wants them: every pattern of answers to one trait's items, by role, kept once.
struct Data {
  struct Pattern {
    std::size_t role;
    std::vector<int> answers;  // one for each of the trait's items
    bool answered;
  };
  struct OfTrait {
    std::vector<std::size_t> items;
    std::vector<Pattern> patterns;
  };
  std::vector<OfTrait> traits;
  std::vector<std::size_t> role;      // per person's pattern
  std::vector<std::size_t> in_trait;  // [pattern][trait]: index into its patterns
};

Data arrange(const Quiz& quiz, const Responses& responses);

/// What the quiz says before the data: where the data leave a number open it stays near this, and it is what holds each
/// trait's scale.
struct Prior {
  explicit Prior(const Model& model);

  const Quiz& quiz;
  std::vector<Scale> scale;        // per trait
  std::vector<Expected> expected;  // per item
};

/// EM, sped up by SQUAREM.
class Fitter {
 public:
  Fitter(const Data& data, const Prior& prior) : data_(data), prior_(prior) {}

  struct Step {
    double log_likelihood = 0.0;  // at the quiz that was given
    double with_prior = 0.0;
    Quiz next;
  };

  /// One iteration of EM with `weight` people of each pattern. Nothing when the quiz has left its limits.
  Result<Step> step(const Quiz& quiz, std::span<const double> weight) const;

  struct Fit {
    Quiz quiz;
    std::vector<double> trace;
    bool converged = false;
  };

  /// From `start` until an iteration gains less than `tolerance` a person, or there were `most`. Calls
  /// tell(iterations).
  Result<Fit> fit(Quiz start, std::span<const double> weight, std::size_t most, double tolerance,
                  const std::function<void(std::size_t)>& tell) const;

 private:
  struct People {
    double number = 0.0;
    double factor = 0.0;
  };

  RelativeLikelihood product(const Model& model, std::size_t trait, const Data::Pattern& pattern, double* out) const;
  void maximise(const Model& model, std::size_t trait, std::span<const People> people, Step& out) const;

  const Data& data_;
  const Prior& prior_;
};

}  // namespace rolefit::fit
