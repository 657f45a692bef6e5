#include "rolefit/calibrate.hpp"

#include "fit/bootstrap.hpp"
#include "fit/first_fit.hpp"
#include "fit/held_out.hpp"
#include "fit/warnings.hpp"
#include "rolefit/random.hpp"

namespace rolefit {
namespace {

using namespace fit;

constexpr std::size_t kRefitIterations = 100;  // from the whole fit to one of a part of the people it is not far
constexpr double kRefitTolerance = 1e-7;

}  // namespace

Result<Calibration> calibrate(const Quiz& quiz, const Responses& responses, const CalibrateOptions& options,
                              const Progress& progress) {
  const auto given = Model::build(quiz);
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

  const auto data = arrange(quiz, responses);
  const Prior prior(*given);
  const Fitter fitter(data, prior);
  const auto fit =
      fitter.fit(starting_point(quiz, out.chosen), weight, options.max_iterations, options.tolerance,
                 [&](std::size_t n) { tell("fitting", 0.3 * (1.0 - 30.0 / (30.0 + static_cast<double>(n)))); });
  if (!fit) return fit.error();
  out.quiz = fit->quiz;
  out.log_likelihood = fit->trace;
  out.converged = fit->converged;
  const auto refit = [&](std::span<const double> of) {
    return fitter.fit(out.quiz, of, kRefitIterations, kRefitTolerance, [](std::size_t) {});
  };

  // Every person is held out of one fit, and it says how probable it makes the answers in each role.
  HeldOutPeople held_out;
  std::vector<double> people_of_entry;
  Random to_fold(options.seed, 0);
  std::vector<std::vector<double>> in_fold(options.folds, std::vector<double>(weight.size(), 0.0));
  for (std::size_t p = 0; p < weight.size(); ++p) {
    for (std::uint64_t n = 0; n < responses.count(p); ++n)
      ++in_fold[static_cast<std::size_t>(to_fold.below(options.folds))][p];
  }
  for (std::size_t f = 0; f < options.folds; ++f) {
    tell("fitting the temperature", 0.3 + 0.3 * static_cast<double>(f) / static_cast<double>(options.folds));
    std::vector<double> others(weight.size());
    for (std::size_t p = 0; p < weight.size(); ++p) others[p] = weight[p] - in_fold[f][p];
    const auto without = refit(others);
    if (!without) return without.error();
    const auto model = Model::build(without->quiz);
    if (!model) return model.error();
    Answers answers(quiz.items.size());
    for (std::size_t p = 0; p < weight.size(); ++p) {
      if (in_fold[f][p] == 0.0) continue;
      for (std::size_t i = 0; i < answers.size(); ++i) answers[i] = responses.answer(p, i);
      const auto result = posterior(*model, answers);
      if (!result) return result.error();
      held_out.log_likelihood.insert(held_out.log_likelihood.end(), result->log_likelihood.begin(),
                                     result->log_likelihood.end());
      held_out.role.push_back(responses.role(p));
      people_of_entry.push_back(in_fold[f][p]);
    }
  }
  const auto alike = [&](std::vector<double> people) {  // so that every role counts alike
    for (std::size_t i = 0; i < people.size(); ++i) people[i] /= static_cast<double>(out.people[held_out.role[i]]);
    return people;
  };
  out.quiz.temperature = roles == 1 ? 1.0 : best_temperature(held_out, alike(people_of_entry), roles);
  out.held_out.log_loss = log_loss(held_out, alike(people_of_entry), roles, out.quiz.temperature);
  out.held_out.log_loss_at_1 = log_loss(held_out, alike(people_of_entry), roles, 1.0);

  if (options.bootstrap > 1) {
    Spread spread;
    for (std::size_t b = 0; b < options.bootstrap; ++b) {
      tell("bootstrapping", 0.6 + 0.4 * static_cast<double>(b) / static_cast<double>(options.bootstrap));
      Random random(options.seed, 1 + b);
      auto again = refit(resample(weight, data.role, roles, random));
      if (!again) return again.error();
      auto& resampled = again->quiz;
      if (roles > 1) {
        const auto people = resample(people_of_entry, held_out.role, roles, random);
        resampled.temperature = best_temperature(held_out, alike(people), roles);
      }
      std::vector<double> numbers;
      each_number(resampled, [&](double& x) { numbers.push_back(x); });
      spread.add(numbers);
    }
    out.standard_error = out.quiz;
    std::size_t at = 0;
    each_number(*out.standard_error, [&](double& x) { x = spread.sd(at++, static_cast<double>(options.bootstrap)); });
  }
  warn(quiz, out);
  tell("done", 1.0);
  return out;
}

}  // namespace rolefit
