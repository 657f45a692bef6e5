#include "fit/warnings.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace rolefit::fit {
namespace {

constexpr std::uint64_t kFewPeople = 100;
constexpr std::uint64_t kFewAnswers = 30;

std::string counted_people(std::uint64_t n) {
  return n == 0 ? "nobody" : n == 1 ? "only 1 person" : "only " + std::to_string(n) + " people";
}

/// Whether a gain is more than chance and more than the difference that the choice of ridges overlooks.
bool is_real(const Gain& gain) {
  return gain.mean > std::max(2.0 * gain.standard_error, 0.002);
}

void warn_of_result(const Calibration& fitted, Problems& out) {
  const auto& held_out = fitted.held_out;
  const double gained = held_out.guessing.log_loss - held_out.fit.log_loss;
  const double possible = held_out.guessing.log_loss - held_out.regression.log_loss;
  const bool is_regression_better = is_real(held_out.regression_over_fit) && gained < 0.95 * possible;
  if (is_regression_better) {
    out.push_back(
        {.code = ErrorCode::weak_data,
         .path = "",
         .message = "the regression is clearly better: of what a logistic regression on the same answers gains "
                    "over guessing this fit keeps " +
                    std::to_string(static_cast<int>(100.0 * std::max(gained, 0.0) / possible)) +
                    " %; with other traits, or shifts, it may keep more"});
  } else if (!is_real(held_out.over_guessing)) {
    out.push_back({.code = ErrorCode::weak_data,
                   .path = "",
                   .message = "no better than guessing: on people held out the answers tell nothing of the role"});
  }
}

}  // namespace

void warn(const Quiz& given, Calibration& out) {
  const auto add = [&](std::string path, std::string message) {
    out.warnings.push_back({.code = ErrorCode::weak_data, .path = std::move(path), .message = std::move(message)});
  };
  const auto& quiz = out.quiz;
  if (quiz.roles.size() > 1) warn_of_result(out, out.warnings);
  if (!out.converged) add("", "the fit had not come to rest when it ran out of iterations");
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    const auto path = "/traits/" + std::to_string(t);
    const auto& trait = quiz.traits[t];
    const auto items = std::count_if(quiz.items.begin(), quiz.items.end(),
                                     [t](const Item& item) { return item.has_trait() && item.trait == t; });
    if (items < 3) {
      add(path, "'" + trait.id + "' has " + std::to_string(items) + (items == 1 ? " item" : " items") +
                    ": with fewer than three its numbers rest on the other traits and on the quiz's own");
    }
    const double square = trait.loading * trait.loading;
    const auto runs_away = [&](const Role& role) { return square > 0.95 * (square + role.sd[t] * role.sd[t]); };
    if (std::any_of(quiz.roles.begin(), quiz.roles.end(), runs_away)) {
      add(path + "/loading", "the loading of '" + trait.id +
                                 "' runs away: the general factor explains nearly all of it, which more items on "
                                 "it would decide");
    }
  }
  if (quiz.traits.size() == 2) {
    add("/traits",
        "two traits show only the product of their loadings; how it is shared between them is the weak "
        "prior's choice");
  }
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    if (out.people[k] >= kFewPeople) continue;
    add("/roles/" + std::to_string(k), "'" + quiz.roles[k].id + "' rests on " +
                                           counted_people(out.people[k]).substr(5) + "; with fewer than " +
                                           std::to_string(kFewPeople) + " its numbers are rough");
  }
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const auto path = "/items/" + std::to_string(i);
    const auto& item = quiz.items[i];
    std::uint64_t answers = 0;
    std::size_t used = 0;
    for (const auto n : out.chosen[i]) {
      answers += n;
      used += n > 0;
    }
    if (answers < kFewAnswers) {
      add(path,
          counted_people(answers) + " answered '" + item.id + "': its numbers are little more than the weak prior");
    } else if (used == 1) {
      add(path, "everyone answers '" + item.id + "' alike: it tells nothing, and its slope is the weak prior's");
    } else if (used < out.chosen[i].size()) {
      for (std::size_t c = 0; c < out.chosen[i].size(); ++c) {
        if (out.chosen[i][c] > 0) continue;
        add(path, "nobody chose category " + std::to_string(c) + " of '" + item.id + "'");
      }
    }
    if (answers < kFewAnswers || used == 1 || !item.has_trait()) continue;
    if (std::abs(item.slope) > 6.0) {
      add(path + "/slope", "the slope of '" + item.id +
                               "' runs away: it says nearly the same as another item of its trait, or as all of them");
    }
    if (item.model == ItemModel::graded && item.slope * given.items[i].slope < 0.0) {
      add(path + "/slope", "people answer '" + item.id + "' against the direction that the quiz gives it");
    }
  }
}

}  // namespace rolefit::fit
