#include "rolefit/explain.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "mixture.hpp"
#include "numeric.hpp"

namespace rolefit {
namespace {

// Gauss–Legendre with 9 nodes on [0, 1]: exact for polynomials up to degree 17.
constexpr std::size_t kNodes = 9;
constexpr std::array<double, kNodes> kNode = {
    0.015919880246186955, 0.081984446336682103, 0.19331428364970480, 0.33787328829809554, 0.5,
    0.66212671170190446,  0.80668571635029520,  0.91801555366331790, 0.98408011975381305};
constexpr std::array<double, kNodes> kNodeWeight = {0.040637194180787206, 0.090324080347428702, 0.13030534820146773,
                                                    0.15617353852000142,  0.16511967750062988,  0.15617353852000142,
                                                    0.13030534820146773,  0.090324080347428702, 0.040637194180787206};

// The first answers move the expected log-likelihoods fast and the last ones slowly: like a posterior's precision they
// go as 1 / (c + s). In u with s = (e^(αu) − 1) / (e^α − 1) they move evenly, and 9 nodes then leave less than 12 in s.
constexpr double kStretch = 1.5;
constexpr double kStretched = 3.4816890703380648;  // e^α − 1

struct Place {
  double s;         // on the path
  double per_step;  // ds/du
};
Place place(double u) noexcept {
  const double grown = exp(kStretch * u);
  return {(grown - 1.0) / kStretched, kStretch * grown / kStretched};
}

// How far the path may be from the log-odds that it must add up to, absolutely and as a share of the log-likelihoods,
// whose own rounding it cannot undercut.
constexpr double kTolerance = 8e-10;
constexpr double kRounding = 1e-13;
// So many parts are looked at before the path is taken as it is: rounding must not make it endless.
constexpr int kMostParts = 2000;
// A likelihood so far below the largest that no role's weights bring it back, and exp_scaled() still reaches it.
constexpr double kLowest = -400'000.0;
constexpr double kPadding = -1e300;  // the log of nothing, to be multiplied with 0

/// The path from no answers (u = 0) to the answers (u = 1) to items with a trait, every likelihood raised to the power
/// s. Where an answered item has a shift each of the two roles has a side of its own, and else they share one.
class Path {
 public:
  Path(const Model& model, std::span<const int> answers, std::size_t a, std::size_t b)
      : model_(model), roles_{a, b}, answered_(model.quiz().traits.size(), 0), mixture_(model) {
    const auto& items = model.quiz().items;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (answers[i] == kUnanswered || !items[i].has_trait()) continue;
      ++answers_;
      answered_[items[i].trait] = 1;
      if (!items[i].shift.empty()) sides_ = 2;
    }
    for (std::size_t k = 0; k < sides_; ++k) add_side(answers, k);
  }

  /// Whether no answered item has a trait.
  bool is_empty() const noexcept { return answers_ == 0; }
  std::size_t size() const noexcept { return logs_.size(); }  ///< Of an integral.

  /// log P(answers^s | a) − log P(answers^s | b).
  double log_odds(double u) {
    const std::array at{place(u).s};
    integrate(0, at);
    const double a = log(mixture_.evidence(0));
    integrate(1, at);
    return a - log(mixture_.evidence(0)) + at[0] * apart();
  }

  /// Of one part of the path ∫ P(θ | answers^s) ds for a, and minus that for b: [side][trait][node], one sum for both
  /// where they share their side. Its sum with the log-likelihoods is what this part adds to the log-odds.
  std::vector<double> integral(double from, double to) {
    std::array<double, kNodes> at;
    std::array<double, kNodes> factor;
    for (std::size_t i = 0; i < kNodes; ++i) {
      const auto [s, per_step] = place(from + (to - from) * kNode[i]);
      at[i] = s;
      factor[i] = (to - from) * kNodeWeight[i] * per_step;
    }
    std::vector<double> out(logs_.size(), 0.0);
    for (std::size_t k = 0; k < 2; ++k) {
      integrate(k, at);
      for (std::size_t t = 0; t < answered_.size(); ++t) {
        if (answered_[t] != 0) mixture_.add_density(t, factor, &out[first(side(k), t)]);
      }
      for (auto& x : factor) x = -x;
    }
    return out;
  }

  /// What `integral`, over u in [from, to], adds to the log-odds.
  double log_odds_of(std::span<const double> integral, double from, double to) const {
    const double sum = sum_lanes(logs_.size(), [&](std::size_t q) { return load(&integral[q]) * load(&logs_[q]); });
    return sum + (place(to).s - place(from).s) * apart();
  }

  /// What one answer adds to the log-odds along the whole path: the `n`th to an item with a trait, which is `trait`.
  double pull(std::span<const double> total, std::size_t trait, std::size_t n) const {
    double sum = 0.0;
    for (std::size_t k = 0; k < sides_; ++k) {
      const double* of_trait = &total[first(k, trait)];
      const double* logs = of_answers_[k * answers_ + n].data();
      sum += sum_lanes(model_.stride(), [=](std::size_t q) { return load(of_trait + q) * load(logs + q); });
    }
    return sum;
  }

 private:
  std::size_t side(std::size_t k) const noexcept { return sides_ == 1 ? 0 : k; }
  std::size_t first(std::size_t side, std::size_t trait) const noexcept {
    return (side * answered_.size() + trait) * model_.stride();
  }

  /// What taking each side by its own largest likelihood has left out of the log-odds; nothing where they share one.
  double apart() const noexcept { return sides_ == 1 ? 0.0 : largest_[0] - largest_[1]; }

  void add_side(std::span<const int> answers, std::size_t k) {
    const auto& items = model_.quiz().items;
    const std::size_t stride = model_.stride();
    logs_.resize(first(k + 1, 0), 0.0);
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (answers[i] == kUnanswered || !items[i].has_trait()) continue;
      auto& own = of_answers_.emplace_back(stride);
      log(model_.trace(i, static_cast<std::size_t>(answers[i]), roles_[k]).data(), stride, own.data());
      double* logs = &logs_[first(k, items[i].trait)];
      for (std::size_t q = 0; q < stride; ++q) logs[q] += own[q];
    }
    for (std::size_t t = 0; t < answered_.size(); ++t) {
      double* logs = &logs_[first(k, t)];
      const double largest = *std::max_element(logs, logs + model_.quiz().nodes);
      for (std::size_t q = 0; q < stride; ++q) logs[q] = q < model_.quiz().nodes ? logs[q] - largest : kPadding;
      largest_[k] += largest;
    }
  }

  /// Integrates role k with its likelihoods at some places.
  void integrate(std::size_t k, std::span<const double> at) {
    const double* of_side = &logs_[first(side(k), 0)];
    const std::size_t size = first(1, 0);
    if (side(k) == k) {
      powers_.resize(at.size() * size);
      likelihoods_.clear();
      for (std::size_t i = 0; i < at.size(); ++i) {
        double* power = &powers_[i * size];
        exp(at[i], of_side, size, power);
        for (std::size_t q = 0; q < size; q += kWidth) store(flushed(load(power + q)), power + q);
        for (std::size_t t = 0; t < answered_.size(); ++t) {
          likelihoods_.push_back({.answered = answered_[t] != 0, .exponent = 0, .relative = power + first(0, t)});
        }
      }
    }
    const auto exact = [&](std::size_t point, std::size_t trait) {
      ExactLikelihood out{std::vector<double>(model_.stride(), 1.0), std::vector<std::int64_t>(model_.stride(), 0)};
      const double* logs = of_side + first(0, trait);
      for (std::size_t q = 0; q < model_.quiz().nodes; ++q) {
        const auto power = exp_scaled(std::max(at[point] * logs[q], kLowest));
        const auto normal = scaled(power.mantissa);
        out.mantissa[q] = normal.mantissa;
        out.exponent[q] = normal.exponent + power.exponent;
      }
      return out;
    };
    mixture_.integrate(roles_[k], likelihoods_, exact);
  }

  const Model& model_;
  std::array<std::size_t, 2> roles_;
  std::size_t sides_ = 1;
  std::size_t answers_ = 0;                      // to items with a trait
  std::vector<unsigned char> answered_;          // [trait]: whether
  std::vector<std::vector<double>> of_answers_;  // [side][answer][node]: log P(category | θ)
  std::vector<double> logs_;                     // [side][trait][node]: log of the likelihood by its largest
  std::array<double, 2> largest_{};              // [side]: log of the largest ones, over all traits
  std::vector<double> powers_;                   // [place][trait][node]
  std::vector<RelativeLikelihood> likelihoods_;  // [place][trait]
  Mixture mixture_;
};

/// Adds the pulls of the answers to items with a trait, before the temperature. `at_end` is what they add up to.
void add_trait_pulls(const Model& model, std::span<const int> answers, Path& path, double at_end, double rounding,
                     std::vector<double>& pulls) {
  // Nearly always one part is enough. Where many or extreme answers make the path steep, it is halved
  // until every part adds up to the log-odds between its ends, which are known.
  struct Part {
    double from, to;
    double log_odds_from, log_odds_to;
    double tolerance;
  };
  std::vector<double> total(path.size(), 0.0);
  std::vector<Part> open{{0.0, 1.0, 0.0, at_end, kTolerance}};
  for (int parts = 1; !open.empty(); ++parts) {
    const auto part = open.back();
    open.pop_back();
    const auto integral = path.integral(part.from, part.to);
    const double missing = path.log_odds_of(integral, part.from, part.to) - (part.log_odds_to - part.log_odds_from);
    if (std::abs(missing) <= part.tolerance + rounding || parts >= kMostParts) {
      for (std::size_t i = 0; i < total.size(); ++i) total[i] += integral[i];
      continue;
    }
    const double middle = 0.5 * (part.from + part.to);
    const double log_odds = path.log_odds(middle);
    const double tolerance = 0.5 * part.tolerance;
    open.push_back({middle, part.to, log_odds, part.log_odds_to, tolerance});
    open.push_back({part.from, middle, part.log_odds_from, log_odds, tolerance});
  }

  const auto& items = model.quiz().items;
  std::size_t answer = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] != kUnanswered && items[i].has_trait()) pulls[i] = path.pull(total, items[i].trait, answer++);
  }
}

}  // namespace

std::vector<double> pulls(const Model& model, std::span<const int> answers, const Posterior& posterior, std::size_t a,
                          std::size_t b) {
  const auto& items = model.quiz().items;
  std::vector<double> out(items.size(), 0.0);
  if (a == b || posterior.answered == 0) return out;

  double at_end = posterior.log_likelihood[a] - posterior.log_likelihood[b];
  if (const auto of_shares = share_log_likelihood(model, answers); !of_shares.empty()) {
    at_end -= of_shares[a] - of_shares[b];
    std::size_t answered = 0;
    for (std::size_t i = 0; i < items.size(); ++i) answered += answers[i] != kUnanswered && !items[i].has_trait();
    const double weight = share_weight(model.quiz(), answered);
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (answers[i] == kUnanswered || items[i].has_trait()) continue;
      const auto c = static_cast<std::size_t>(answers[i]);
      out[i] = weight * (model.log_shares(i, a)[c] - model.log_shares(i, b)[c]);
    }
  }
  if (Path path(model, answers, a, b); !path.is_empty()) {
    const double rounding = kRounding * std::abs(posterior.log_likelihood[a]);
    add_trait_pulls(model, answers, path, at_end, rounding, out);
  }
  for (double& pull : out) pull *= model.quiz().temperature;
  return out;
}

Explanation explain(const Model& model, std::span<const int> answers, const Posterior& posterior) {
  const auto first = lead(posterior);
  return {.leader = first.leader,
          .runner_up = first.runner_up,
          .pulls = pulls(model, answers, posterior, first.leader, first.runner_up)};
}

}  // namespace rolefit
