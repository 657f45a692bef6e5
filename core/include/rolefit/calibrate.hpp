#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "rolefit/responses.hpp"

namespace rolefit {

struct CalibrateOptions {
  std::size_t folds = 5;       ///< Parts of the people, each held out once to fit the temperature; 2 or more.
  std::size_t bootstrap = 30;  ///< Resamples of the people for standard errors; 0 for none.
  std::uint64_t seed = 1;      ///< Of the folds and the resamples.
  std::size_t max_iterations = 1000;
  double tolerance = 1e-8;  ///< Stop when an iteration gains less log-likelihood than this a person.
};

/// How the stated probabilities of people held out of the fit came true, every role weighing the same.
struct HeldOut {
  double log_loss = 0.0;       ///< Mean −log of the true role's probability, at the fitted temperature.
  double log_loss_at_1 = 0.0;  ///< The same at temperature 1.
};

struct Calibration {
  Quiz quiz;                           ///< The quiz that was given, with fitted numbers.
  std::optional<Quiz> standard_error;  ///< In the place of each fitted number its bootstrap standard error.
  std::vector<double> log_likelihood;  ///< Of all people, after each iteration; never falls but for the weak prior.
  bool converged = false;
  HeldOut held_out;
  std::vector<std::uint64_t> people;               ///< Per role.
  std::vector<std::vector<std::uint64_t>> chosen;  ///< Per item and category: people who chose it.
  Problems warnings;  ///< Where the data say too little, in words, with the place in the quiz.
};

/// Called now and then with what is being done and the share of all work that is done, in [0, 1].
using Progress = std::function<void(const char* what, double done)>;

/// Fits the model to people whose roles are known: marginal maximum likelihood by EM on the grid of `quiz` (Bock &
/// Aitkin 1981; for the general factor, Gibbons & Hedeker 1992), sped up by SQUAREM (Varadhan & Roland 2008). Items,
/// role means, SDs and loadings are fitted together, then the temperature by the log loss of people held out. Priors,
/// ids and texts stay those of `quiz`; its slopes tell the direction of each trait, and each trait keeps the quiz's
/// scale: the mean over the roles of role means, and of variances within roles, stays what it was.
///
/// A weak prior, worth a tenth of a person in each role who answers as `quiz` says, keeps every number finite and where
/// the data leave one open near the quiz's own. A trait that stands alone has no loading.
/// Deterministic. Fails with wrong_length when a role has nobody.
Result<Calibration> calibrate(const Quiz& quiz, const Responses& responses, const CalibrateOptions& options = {},
                              const Progress& progress = {});

}  // namespace rolefit
