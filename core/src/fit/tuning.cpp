#include "fit/tuning.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "numeric.hpp"

namespace rolefit::fit {
namespace {

constexpr std::size_t kEvaluations = 200;
constexpr double kLeastStep = 2.0 * limits::kMinStep;
// Without this, a million people would hardly be held, and what they answer would be lost for a gain that nobody
// notices.
constexpr double kMany = 20'000.0;

/// Where a number may be: what lies beyond counts as at the limit.
struct Range {
  double low;
  double high;
  double clamp(double x) const { return std::clamp(x, low, high); }
  /// 0 where the number itself does not follow x.
  double follows(double x) const { return x >= low && x <= high ? 1.0 : 0.0; }
};

constexpr Range kMeans{-limits::kMean, limits::kMean};
constexpr Range kShifts{-limits::kShift, limits::kShift};
// Room for the steps of a graded item, which are at most 50 together.
constexpr Range kIntercepts{-limits::kIntercept, limits::kIntercept};

/// A nominal item's slope may be so large that its steepest category stays within the limits, with any shift.
Range slopes(const Item& item) {
  double most = limits::kSlope;
  for (const double score : item.scores) {
    if (score == 0.0) continue;
    most = std::min(most, limits::kSlopeTimesScore / std::abs(score) - limits::kShift / limits::kThetaEnd);
  }
  most = std::max(most, 0.0);
  return {-most, most};
}

double mean(std::span<const double> x) {
  double sum = 0.0;
  for (const double each : x) sum += each;
  return sum / static_cast<double>(x.size());
}

}  // namespace

Tunable::Tunable(Quiz first, bool has_shifts) : first_(std::move(first)), has_shifts_(has_shifts) {
  for (const auto& role : first_.roles) start_.insert(start_.end(), role.mean.begin(), role.mean.end());
  for (const auto& item : first_.items) {
    if (!item.has_trait()) continue;
    start_.push_back(item.slope);
    for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
      const bool is_step = item.model == ItemModel::graded && c > 0;
      start_.push_back(is_step ? log(item.intercepts[c - 1] - item.intercepts[c]) : item.intercepts[c]);
    }
    if (has_shifts_) start_.insert(start_.end(), first_.roles.size(), 0.0);
  }
}

Quiz Tunable::quiz(std::span<const double> x) const {
  Quiz out = first_;
  std::size_t at = 0;
  for (auto& role : out.roles) {
    for (auto& number : role.mean) number = kMeans.clamp(x[at++]);
  }
  for (auto& item : out.items) {
    if (!item.has_trait()) continue;
    item.slope = slopes(item).clamp(x[at++]);
    for (std::size_t c = 0; c < item.intercepts.size(); ++c, ++at) {
      const bool is_step = item.model == ItemModel::graded && c > 0;
      item.intercepts[c] =
          is_step ? item.intercepts[c - 1] - std::max(exp(std::min(x[at], 4.0)), kLeastStep) : kIntercepts.clamp(x[at]);
      item.intercepts[c] = kIntercepts.clamp(item.intercepts[c]);
    }
    if (!has_shifts_) continue;
    const auto raw = x.subspan(at, out.roles.size());
    const double middle = mean(raw);
    item.shift.clear();
    for (const double shift : raw) item.shift.push_back(kShifts.clamp(shift - middle));
    at += raw.size();
  }
  return out;
}

void Tunable::gradient(std::span<const double> x, const Change& change, std::span<double> out) const {
  std::size_t at = 0;
  for (const double each : change.mean) {
    out[at] = kMeans.follows(x[at]) * each;
    ++at;
  }
  for (std::size_t i = 0; i < first_.items.size(); ++i) {
    const auto& item = first_.items[i];
    if (!item.has_trait()) continue;
    const auto& of_item = change.items[i];
    out[at] = slopes(item).follows(x[at]) * of_item.slope;
    ++at;
    const std::size_t first = at;
    double beyond = 0.0;  // an intercept moves with those before it
    for (std::size_t c = item.intercepts.size(); c-- > 0;) {
      const std::size_t here = first + c;
      if (item.model == ItemModel::nominal) {
        out[here] = kIntercepts.follows(x[here]) * of_item.intercepts[c];
        continue;
      }
      beyond += of_item.intercepts[c];
      const Range steps{log(kLeastStep), 4.0};
      out[here] =
          c == 0 ? kIntercepts.follows(x[here]) * beyond : -steps.follows(x[here]) * exp(steps.clamp(x[here])) * beyond;
    }
    at = first + item.intercepts.size();
    if (!has_shifts_) continue;
    const auto raw = x.subspan(at, first_.roles.size());
    const double middle = mean(raw);
    std::vector<double> of_shift;
    for (std::size_t k = 0; k < raw.size(); ++k)
      of_shift.push_back(kShifts.follows(raw[k] - middle) * of_item.shift[k]);
    const double common = mean(of_shift);
    for (const double each : of_shift) out[at++] = each - common;
  }
}

double Tunable::add_ridges(std::span<const double> x, const Ridges& ridges, double factor,
                           std::span<double> gradient) const {
  double sum = 0.0;
  const auto add = [&](std::size_t at, double ridge) {
    const double change = x[at] - start_[at];
    sum += 0.5 * factor * ridge * change * change;
    gradient[at] += factor * ridge * change;
  };
  std::size_t at = 0;
  for (const auto& role : first_.roles) {
    for (std::size_t t = 0; t < role.mean.size(); ++t) add(at++, ridges.numbers);
  }
  for (const auto& item : first_.items) {
    if (!item.has_trait()) continue;
    for (std::size_t n = 0; n < 1 + item.intercepts.size(); ++n) add(at++, ridges.numbers);
    for (std::size_t k = 0; has_shifts_ && k < first_.roles.size(); ++k) add(at++, ridges.shifts);
  }
  return sum;
}

Tuned tune(const Quiz& first, Conditional& conditional, std::span<const double> weight, const Ridges& ridges,
           const std::vector<double>& from, double tolerance) {
  const Tunable tunable(first, std::isfinite(ridges.shifts));
  double people = 0.0;
  for (const double w : weight) people += w;
  Change change;
  const auto loss = [&](std::span<const double> x, std::span<double> gradient) {
    const auto model = Model::of_sound(tunable.quiz(x));
    const double value = -conditional.sum(model, weight, change) / people;
    tunable.gradient(x, change, gradient);
    for (auto& each : gradient) each /= -people;
    return value + tunable.add_ridges(x, ridges, 1.0 / std::min(people, kMany), gradient);
  };
  const auto end = minimise(loss, from.empty() ? tunable.start() : from, tolerance, kEvaluations);
  return {tunable.quiz(end.x), end.x};
}

}  // namespace rolefit::fit
