#include "fit/ridges.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "fit/held_out.hpp"

namespace rolefit::fit {
namespace {

constexpr double kNone = std::numeric_limits<double>::infinity();
constexpr double kWithin = 0.002;    // of the least loss
constexpr double kNothing = 0.0005;  // a gain below this ends a path of weaker and weaker ridges
constexpr double kTolerance = 1e-5;

constexpr std::array kWithShifts = {
    Ridges{kNone, kNone},                                                                          //
    Ridges{1000, 300},    Ridges{1000, 100}, Ridges{1000, 30}, Ridges{1000, 10}, Ridges{1000, 3},  //
    Ridges{100, 300},     Ridges{100, 100},  Ridges{100, 30},  Ridges{100, 10},  Ridges{100, 3},   //
    Ridges{20, 300},      Ridges{20, 100},   Ridges{20, 30},   Ridges{20, 10},   Ridges{20, 3}};
constexpr std::array kWithoutShifts = {Ridges{kNone, kNone}, Ridges{1000, kNone}, Ridges{300, kNone},
                                       Ridges{100, kNone},   Ridges{30, kNone},   Ridges{10, kNone}};

}  // namespace

std::span<const Ridges> ridges_to_try(bool has_shifts) {
  return has_shifts ? std::span<const Ridges>(kWithShifts) : std::span<const Ridges>(kWithoutShifts);
}

std::vector<double> try_ridges(const Quiz& first, Conditional& conditional, std::span<const double> learners,
                               std::span<const double> judges, std::span<const Ridges> to_try) {
  const std::size_t roles = first.roles.size();
  const auto loss_of = [&](const Quiz& quiz) {
    const auto logs = conditional.log_likelihood(Model::of_sound(quiz));
    return log_loss(logs, judges, roles, quiz.temperature);
  };
  std::vector<double> out;
  std::vector<double> from;       // where the tuning with ridges a little stronger ended
  std::vector<double> from_path;  // the same at the beginning of the path before
  std::size_t rung = 0;           // on this path
  bool has_ended = false;         // this path
  double before = 0.0;            // the least loss on the paths before this one
  for (std::size_t i = 0; i < to_try.size(); ++i) {
    if (to_try[i].numbers == kNone) {
      out.push_back(loss_of(first));
      before = out.back() + 1.0;
      continue;
    }
    if (to_try[i].shifts != kNone && to_try[i].numbers != to_try[i - 1].numbers) {
      const double least = *std::min_element(out.begin(), out.end());
      if (i > 1 && least > before - kNothing) break;  // the last path has gained nothing
      before = i > 1 ? least : before;
      from = from_path;
      rung = 0;
      has_ended = false;
    }
    if (has_ended) {
      out.push_back(out.back());
      continue;
    }
    auto tuned = tune(first, conditional, learners, to_try[i], from, kTolerance);
    out.push_back(loss_of(tuned.quiz));
    from = std::move(tuned.x);
    if (rung == 0) from_path = from;
    has_ended = rung > 0 && out[i] > out[i - 1] - kNothing;
    ++rung;
  }
  out.resize(to_try.size(), out.back());
  return out;
}

std::size_t strongest(std::span<const double> losses) {
  const double least = *std::min_element(losses.begin(), losses.end());
  const auto found = std::find_if(losses.begin(), losses.end(), [=](double loss) { return loss <= least + kWithin; });
  return static_cast<std::size_t>(found - losses.begin());
}

}  // namespace rolefit::fit
