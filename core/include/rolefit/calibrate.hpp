#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "rolefit/responses.hpp"

namespace rolefit {

struct CalibrateOptions {
  std::size_t folds = 5;       ///< Parts of the people, each held out once; 2 or more.
  std::size_t bootstrap = 30;  ///< Resamples of the people for standard errors; 0 for none.
  std::uint64_t seed = 1;      ///< Of the folds and the resamples.
  bool shifts = true;          ///< Whether tuning may give the items shifts.
  std::size_t max_iterations = 1000;
  double tolerance = 1e-8;  ///< EM stops when an iteration gains less log-likelihood than this a person.
};

/// How strongly tuned numbers are held to the first fit: from the log-likelihood of the roles ½ numbers |change|² +
/// ½ shifts |shift|² is taken, as if each number were normal around its first value with variance 1 / ridge. Of more
/// than 20,000 people both are multiplied by people / 20,000, so that the same ridge always holds as strongly a person
/// from there on. Infinite: nothing is tuned, or there are no shifts.
struct Ridges {
  double numbers =
      0.0;  ///< Of role means, slopes and intercepts: of a graded item the first one and log(step) to each next.
  double shifts = 0.0;  ///< Of the shifts, which add up to 0 over the roles.
};

/// How stated probabilities came true, every role weighing the same.
struct Figures {
  double log_loss = 0.0;   ///< Mean −log of the true role's probability.
  double accuracy = 0.0;   ///< How often the leader was right.
  double first_two = 0.0;  ///< How often it was one of the first two.
  double auc =
      0.0;  ///< Mean over pairs of roles: how often a person of one has larger odds of it than one of the other.
  double slope = 0.0;  ///< The power to which the probabilities should be raised; below 1 they are too bold.
  double calibration_error = 0.0;  ///< ECE of the leader's probability, in 15 bins.
};

/// A mean difference of log loss, and how uncertain it is.
struct Gain {
  double mean = 0.0;
  double standard_error = 0.0;
};

/// People held out. Each fold's people are judged by a fit to the others, with ridges chosen by a part of these others.
/// The temperature, and the dependence of items of shares, are those that are best for the people of the other folds.
struct HeldOut {
  Figures fit;
  Figures guessing;
  Figures regression;          ///< A multinomial logistic regression with a ridge, on the same items and folds.
  double log_loss_at_1 = 0.0;  ///< The fit's log loss at temperature 1.
  Gain over_guessing;          ///< Of the fit.
  Gain regression_over_fit;
};

/// An item that says something else of a role's answers than they are.
struct Miss {
  std::size_t item = 0;
  std::size_t role = 0;
  std::size_t category = 0;
  double model = 0.0;   ///< P(category | role).
  double people = 0.0;  ///< Share of the role's people who chose it, of those who answered the item.
  double size() const noexcept { return model > people ? model - people : people - model; }
};

struct Calibration {
  Quiz quiz;                           ///< The quiz that was given, with fitted numbers.
  std::optional<Quiz> standard_error;  ///< In the place of each fitted number its bootstrap standard error.
  std::vector<double>
      log_likelihood;  ///< Of all people, after each iteration of EM; never falls but for the weak prior.
  bool converged = false;
  Ridges ridges;  ///< Those of the tuning.
  HeldOut held_out;
  std::vector<Miss> misses;                        ///< Ten at most, the largest first.
  std::vector<std::uint64_t> people;               ///< Per role.
  std::vector<std::vector<std::uint64_t>> chosen;  ///< Per item and category: people who chose it.
  Problems warnings;  ///< Where the data say too little, in words, with the place in the quiz.
};

/// Called now and then with what is being done and the share of all work that is done, in [0, 1].
using Progress = std::function<void(const char* what, double done)>;

/// Fits the model to people whose roles are known, in two steps.
///
/// The first fit is marginal maximum likelihood by EM on the grid of `quiz` (Bock & Aitkin 1981; for the general
/// factor, Gibbons & Hedeker 1992), sped up by SQUAREM (Varadhan & Roland 2008). Items, role means, SDs and loadings
/// are fitted together, without shifts: with them, shifts would take what belongs to the traits. Priors, ids and texts
/// stay those of `quiz`; its slopes tell the direction of each trait, and each trait keeps the quiz's scale: the mean
/// over the roles of role means, and of variances within roles, stays what it was. A weak prior, worth a tenth of a
/// person in each role who answers as `quiz` says, keeps every number finite and where the data leave one open near the
/// quiz's own. A trait that stands alone has no loading.
///
/// Tuning then moves role means, slopes, intercepts and shifts towards what tells the roles apart: they maximise Σ log
/// P(role | answers), roles weighing the same, less ridges on the change. Loadings and SDs stay. The ridges are the
/// strongest with which the log loss of people held out is within 0.002 of the least, so P(answer | role) stays near
/// what people answered; where tuning does not help, nothing is tuned. From 20,000 people on, a fit to more of them is
/// held no less: see Ridges.
///
/// Items of shares get the numbers of the people, with the quiz's own as ten people in each role; a tenth of them, or a
/// hundredth and so on, for a role of so many people that they could be beyond limits::kMaxShare. The temperature, and
/// the dependence of items of shares, are fitted to people held out; the temperature of a quiz of shares alone is 1.
///
/// Deterministic, and the same to the last bit in whatever order people were added, one by one or counted. Time and
/// memory grow with the number of different patterns, not with that of people. Fails with wrong_length when a role has
/// nobody.
Result<Calibration> calibrate(const Quiz& quiz, const Responses& people, const CalibrateOptions& options = {},
                              const Progress& progress = {});

}  // namespace rolefit
