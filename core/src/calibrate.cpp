#include "rolefit/calibrate.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <utility>

#include "fit/bootstrap.hpp"
#include "fit/first_fit.hpp"
#include "fit/folds.hpp"
#include "fit/held_out.hpp"
#include "fit/misses.hpp"
#include "fit/regression.hpp"
#include "fit/ridges.hpp"
#include "fit/shares.hpp"
#include "fit/warnings.hpp"
#include "rolefit/random.hpp"

namespace rolefit {
namespace {

using namespace fit;

constexpr std::size_t kRefitIterations = 100;  // from the whole fit to one of a part of the people it is not far
constexpr std::size_t kMisses = 10;

/// A gain in log-likelihood a person below which a fit that starts near its end has ended. All that a fit to a resample
/// can gain is half a nat a number, however many the people are. So of many people it is a hundredth of a nat together.
/// Sums of doubles tell no gain below 1e-13 a person.
double tolerance_of(std::uint64_t people) {
  return std::clamp(0.01 / static_cast<double>(people), 1e-13, 1e-7);
}
Quiz without_shifts(Quiz quiz) {
  for (auto& item : quiz.items) item.shift.clear();
  return quiz;
}

/// Everything that fits to a part of the people have in common.
class Fits {
 public:
  Fits(const Model& given, const Responses& responses, const CalibrateOptions& options)
      : given_(given.quiz()),
        responses_(responses),
        rows_(rows_of(given_, responses)),
        data_(arrange(given_, responses)),
        prior_(given),
        fitter_(data_, prior_),
        conditional_(rows_),
        to_try_(ridges_to_try(options.shifts)),
        tolerance_(tolerance_of(responses.people())),
        losses_(to_try_.size(), 0.0) {}

  const Rows& rows() const noexcept { return rows_; }
  std::span<const std::size_t> roles() const noexcept { return data_.role; }

  /// The first fit to `people` of each pattern, at the temperature that is best for them.
  Result<Fitter::Fit> first(const Quiz& start, std::span<const double> people, std::size_t most, double tolerance,
                            const std::function<void(std::size_t)>& tell) {
    Fitter::Fit out{.quiz = start, .trace = {}, .converged = true};
    if (has_traits()) {
      auto fit = fitter_.fit(start, people, most, tolerance, tell);
      if (!fit) return fit.error();
      out = std::move(*fit);
    }
    fit_shares(given_, responses_, people, out.quiz);
    if (can_tune()) {
      const auto logs = log_likelihood(out.quiz);
      out.quiz.temperature = best_temperature(logs, alike(people), rows_.roles);
    }
    return out;
  }
  Result<Quiz> again(const Quiz& start, std::span<const double> people) {
    auto fit = first(start, people, kRefitIterations, tolerance_, [](std::size_t) {});
    if (!fit) return fit.error();
    return std::move(fit->quiz);
  }

  /// The ridges for a first fit to learners, by their judges.
  Ridges choose(const Quiz& learned, const Folds::Fold& fold) {
    if (!can_tune()) return to_try_.front();
    use_shares_of(learned);
    const auto losses = try_ridges(learned, conditional_, alike(fold.learners), alike(fold.judges), to_try_);
    for (std::size_t i = 0; i < losses.size(); ++i) losses_[i] += losses[i];
    return to_try_[strongest(losses)];
  }
  /// Those by all judges so far.
  Ridges choose() const { return to_try_[strongest(losses_)]; }

  /// A first fit to `people`, tuned to them.
  Quiz tuned(const Quiz& first, std::span<const double> people, const Ridges& ridges) {
    if (std::isinf(ridges.numbers)) return first;
    use_shares_of(first);
    auto tuned = tune(first, conditional_, alike(people), ridges, last_, tolerance_);
    last_ = std::move(tuned.x);
    for (std::size_t t = 0; t < given_.traits.size(); ++t) rescale(tuned.quiz, t, prior_.scale[t]);
    for (auto& item : tuned.quiz.items) bound(item);
    return std::move(tuned.quiz);
  }
  /// The next tuning starts from its first fit, not from where the last one ended.
  void forget() { last_.clear(); }

  /// Adds what a quiz and a regression, neither fitted to them, say of the people whom a fold holds out.
  void hold_out(const Quiz& quiz, const std::vector<double>& regression, const Folds::Fold& fold, std::size_t number,
                HeldOutPeople& out) {
    const std::size_t roles = rows_.roles;
    const auto people = rows_.by_role(responses_, fold.held_out);
    conditional_.also({});
    const auto logs = conditional_.log_likelihood(Model::of_sound(quiz));
    const auto shares = of_shares(quiz, responses_, rows_);
    out.roles = roles;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const auto of_row = [&](const std::vector<double>& from) { return std::span(from).subspan(r * roles, roles); };
      const auto here = of_row(people);
      if (std::all_of(here.begin(), here.end(), [](double n) { return n == 0.0; })) continue;
      const auto add = [&](const std::vector<double>& from, std::vector<double>& to) {
        to.insert(to.end(), of_row(from).begin(), of_row(from).end());
      };
      add(people, out.people);
      add(logs, out.log_likelihood);
      add(shares.log_likelihood, out.log_shares);
      add(regression, out.log_regression);
      out.shares.push_back(shares.answered[r]);
      out.fold.push_back(number);
    }
  }

  /// log P(role), [row][role], of a regression fitted to all but those whom a fold holds out, with the ridge that is
  /// best for its judges.
  std::vector<double> regress(const Folds::Fold& fold) const {
    const auto judges = alike(fold.judges);
    const auto learners = alike(fold.learners);
    Regression regression(given_, responses_, rows_);
    double best = 0.0;
    double least = 0.0;
    for (const double ridge : {3000.0, 600.0, 120.0, 25.0, 5.0, 1.0}) {
      regression.fit(learners, ridge);
      const double loss = log_loss(regression.log_probabilities(), judges, rows_.roles, 1.0);
      if (best > 0.0 && !(loss < least)) break;
      best = ridge;
      least = loss;
    }
    regression.fit(alike(fold.others), best);
    return regression.log_probabilities();
  }

 private:
  bool has_traits() const {
    return std::any_of(given_.items.begin(), given_.items.end(), [](const Item& item) { return item.has_trait(); });
  }
  bool can_tune() const { return has_traits() && rows_.roles > 1; }

  std::vector<double> alike(std::span<const double> people) const {
    return fit::alike(rows_.by_role(responses_, people), rows_.roles);
  }

  void use_shares_of(const Quiz& quiz) {
    auto shares = of_shares(quiz, responses_, rows_);
    for (std::size_t i = 0; i < shares.log_likelihood.size(); ++i) {
      shares.log_likelihood[i] /= 1.0 + quiz.dependence * shares.answered[i / rows_.roles];
    }
    conditional_.also(std::move(shares.log_likelihood));
  }
  std::vector<double> log_likelihood(const Quiz& quiz) {
    use_shares_of(quiz);
    return conditional_.log_likelihood(Model::of_sound(quiz));
  }

  const Quiz& given_;
  const Responses& responses_;
  Rows rows_;
  Data data_;
  Prior prior_;
  Fitter fitter_;
  Conditional conditional_;
  std::span<const Ridges> to_try_;
  double tolerance_;  // of fits that start near their end
  std::vector<double> losses_;
  std::vector<double> last_;
};

}  // namespace

Result<Calibration> calibrate(const Quiz& quiz, const Responses& people, const CalibrateOptions& options,
                              const Progress& progress) {
  const auto responses = people.sorted();  // so that neither a sum nor a draw depends on who came first
  const auto given = Model::build(without_shifts(quiz));
  if (!given) return given.error();
  const std::size_t roles = quiz.roles.size();
  const auto tell = [&](const char* what, double done) {
    if (progress) progress(what, done);
  };

  Calibration out;
  out.people.assign(roles, 0);
  for (const auto& item : quiz.items) out.chosen.emplace_back(item.categories(), 0);
  std::vector<double> weight;
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    weight.push_back(static_cast<double>(responses.count(p)));
    out.people[responses.role(p)] += responses.count(p);
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      const int answer = responses.answer(p, i);
      if (answer != kUnanswered) out.chosen[i][static_cast<std::size_t>(answer)] += responses.count(p);
    }
  }
  for (std::size_t k = 0; k < roles; ++k) {
    if (out.people[k] > 0) continue;
    return Error{.code = ErrorCode::wrong_length,
                 .path = "/roles/" + std::to_string(k),
                 .message = "nobody in the data has the role '" + quiz.roles[k].id + "'"};
  }

  Fits fits(*given, responses, options);
  const auto first =
      fits.first(starting_point(given->quiz(), out.chosen), weight, options.max_iterations, options.tolerance,
                 [&](std::size_t n) { tell("fitting", 0.2 * (1.0 - 30.0 / (30.0 + static_cast<double>(n)))); });
  if (!first) return first.error();
  out.log_likelihood = first->trace;
  out.converged = first->converged;

  // Everybody is held out of one fit, and of the choice of its ridges: so the fit is judged. Held out once more, with
  // the ridges of the whole fit, they show what suits it.
  HeldOutPeople judged;
  std::vector<std::vector<double>> regressions;
  std::vector<Quiz> without;
  const Folds folds(responses, options.folds, options.seed);
  for (std::size_t f = 0; f < options.folds; ++f) {
    tell("tuning", 0.2 + 0.4 * static_cast<double>(f) / static_cast<double>(options.folds));
    const auto& fold = folds.folds[f];
    const auto learned = fits.again(first->quiz, fold.learners);
    if (!learned) return learned.error();
    auto others = fits.again(first->quiz, fold.others);
    if (!others) return others.error();
    fits.forget();
    const auto tuned = fits.tuned(*others, fold.others, fits.choose(*learned, fold));
    regressions.push_back(fits.regress(fold));
    fits.hold_out(tuned, regressions.back(), fold, f, judged);
    without.push_back(std::move(*others));
  }
  out.held_out = judge(quiz, judged);
  out.ridges = fits.choose();
  HeldOutPeople held_out;
  for (std::size_t f = 0; f < options.folds; ++f) {
    tell("tuning", 0.6 + 0.1 * static_cast<double>(f) / static_cast<double>(options.folds));
    fits.forget();
    const auto tuned = fits.tuned(without[f], folds.folds[f].others, out.ridges);
    fits.hold_out(tuned, regressions[f], folds.folds[f], f, held_out);
  }
  const auto setting = best_setting(quiz, held_out, alike(held_out.people, roles));
  fits.forget();
  out.quiz = fits.tuned(first->quiz, weight, out.ridges);
  out.quiz.temperature = setting.temperature;
  out.quiz.dependence = setting.dependence;

  if (options.bootstrap > 1) {
    std::vector<std::size_t> role_of_entry;
    for (std::size_t i = 0; i < held_out.people.size(); ++i) role_of_entry.push_back(i % roles);
    Spread spread;
    for (std::size_t b = 0; b < options.bootstrap; ++b) {
      tell("bootstrapping", 0.7 + 0.3 * static_cast<double>(b) / static_cast<double>(options.bootstrap));
      Random random(options.seed, 1 + b);
      const auto again = resample(weight, fits.roles(), roles, random);
      auto resampled = fits.again(first->quiz, again);
      if (!resampled) return resampled.error();
      *resampled = fits.tuned(*resampled, again, out.ridges);
      const auto entries = resample(held_out.people, role_of_entry, roles, random);
      const auto best = best_setting(quiz, held_out, alike(entries, roles));
      resampled->temperature = best.temperature;
      resampled->dependence = best.dependence;
      std::vector<double> numbers;
      each_number(*resampled, [&](double& x) { numbers.push_back(x); });
      spread.add(numbers);
    }
    out.standard_error = out.quiz;
    std::size_t at = 0;
    each_number(*out.standard_error, [&](double& x) { x = spread.sd(at++, static_cast<double>(options.bootstrap)); });
  }
  out.misses = misses(out.quiz, responses, kMisses);
  warn(quiz, out);
  tell("done", 1.0);
  return out;
}

}  // namespace rolefit
