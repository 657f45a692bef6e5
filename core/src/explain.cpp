#include "rolefit/explain.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "mixture.hpp"
#include "rolefit/numeric.hpp"

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

/// The path from no answers (u = 0) to the answers (u = 1), every likelihood raised to the power s.
class Path {
  /// The likelihoods at some places, for where a sum needs them whole.
  auto exact(std::span<const double> at) const {  // before its uses, which must know its type
    return [this, at](std::size_t point, std::size_t trait) {
      ExactLikelihood out{std::vector<double>(model_.stride(), 1.0), std::vector<std::int64_t>(model_.stride(), 0)};
      for (std::size_t q = 0; q < model_.quiz().nodes; ++q) {
        const auto power = exp_scaled(std::max(at[point] * logs_[trait * model_.stride() + q], kLowest));
        const auto normal = scaled(power.mantissa);
        out.mantissa[q] = normal.mantissa;
        out.exponent[q] = normal.exponent + power.exponent;
      }
      return out;
    };
  }

 public:
  Path(const Model& model, std::span<const int> answers, std::size_t a, std::size_t b)
      : model_(model), a_(a), b_(b), answered_(model.quiz().traits.size(), 0), mixture_(model) {
    const auto& items = model.quiz().items;
    const std::size_t stride = model.stride();
    logs_.assign(answered_.size() * stride, 0.0);
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (answers[i] == kUnanswered) continue;
      auto& own = of_answers_.emplace_back(stride);
      log(model.trace(i, static_cast<std::size_t>(answers[i])).data(), stride, own.data());
      double* logs = &logs_[items[i].trait * stride];
      for (std::size_t q = 0; q < stride; ++q) logs[q] += own[q];
      answered_[items[i].trait] = 1;
    }
    for (std::size_t t = 0; t < answered_.size(); ++t) {
      double* logs = &logs_[t * stride];
      // A factor that all nodes share is in both roles' likelihoods and cancels.
      const double largest = *std::max_element(logs, logs + model.quiz().nodes);
      for (std::size_t q = 0; q < stride; ++q) logs[q] = q < model.quiz().nodes ? logs[q] - largest : kPadding;
    }
  }

  /// log P(category | θ) of the answers, one after the other, at every node.
  std::span<const std::vector<double>> of_answers() const noexcept { return of_answers_; }

  /// log P(answers^s | a) − log P(answers^s | b).
  double log_odds(double u) {
    const std::array at{place(u).s};
    const auto likelihoods = powers(at);
    mixture_.integrate(a_, likelihoods, exact(at));
    const double a = log(mixture_.evidence(0));
    mixture_.integrate(b_, likelihoods, exact(at));
    return a - log(mixture_.evidence(0));
  }

  /// ∫ (P_a(θ | answers^s) − P_b(θ | answers^s)) ds over u in [from, to], [trait][node]. Its sum with the
  /// log-likelihoods is what this part of the path adds to the log-odds.
  std::vector<double> integral(double from, double to) {
    std::array<double, kNodes> at;
    std::array<double, kNodes> plus;
    std::array<double, kNodes> minus;
    for (std::size_t i = 0; i < kNodes; ++i) {
      const auto [s, per_step] = place(from + (to - from) * kNode[i]);
      at[i] = s;
      plus[i] = (to - from) * kNodeWeight[i] * per_step;
      minus[i] = -plus[i];
    }
    const auto likelihoods = powers(at);
    std::vector<double> out(logs_.size(), 0.0);
    mixture_.integrate(a_, likelihoods, exact(at));
    add_density(plus, out);
    mixture_.integrate(b_, likelihoods, exact(at));
    add_density(minus, out);
    return out;
  }

  /// What `integral` adds to the log-odds.
  double log_odds_of(std::span<const double> integral) const {
    return sum_lanes(logs_.size(), [&](std::size_t q) { return load(&integral[q]) * load(&logs_[q]); });
  }

 private:
  void add_density(std::span<const double> factors, std::vector<double>& out) const {
    for (std::size_t t = 0; t < answered_.size(); ++t) {
      if (answered_[t] != 0) mixture_.add_density(t, factors, &out[t * model_.stride()]);
    }
  }

  /// The likelihoods at some places, [place][trait]; the next call takes their place.
  std::vector<RelativeLikelihood> powers(std::span<const double> at) {
    powers_.resize(at.size() * logs_.size());
    std::vector<RelativeLikelihood> out;
    out.reserve(at.size() * answered_.size());
    for (std::size_t i = 0; i < at.size(); ++i) {
      double* power = &powers_[i * logs_.size()];
      exp(at[i], logs_.data(), logs_.size(), power);
      for (std::size_t q = 0; q < logs_.size(); q += kWidth) store(flushed(load(power + q)), power + q);
      for (std::size_t t = 0; t < answered_.size(); ++t) {
        out.push_back({.answered = answered_[t] != 0, .exponent = 0, .relative = power + t * model_.stride()});
      }
    }
    return out;
  }

  const Model& model_;
  std::size_t a_;
  std::size_t b_;
  std::vector<unsigned char> answered_;  // [trait]: whether
  std::vector<std::vector<double>> of_answers_;
  std::vector<double> logs_;    // [trait][node]: log of the likelihood by its largest
  std::vector<double> powers_;  // [place][trait][node]
  Mixture mixture_;
};

}  // namespace

Explanation explain(const Model& model, std::span<const int> answers, const Posterior& posterior) {
  const auto& items = model.quiz().items;
  Explanation out{.leader = leader(posterior), .runner_up = leader(posterior), .pulls = {}};
  out.pulls.assign(items.size(), 0.0);
  for (std::size_t k = 0; k < posterior.probability.size(); ++k) {
    if (k == out.leader) continue;
    if (out.runner_up == out.leader || posterior.probability[k] > posterior.probability[out.runner_up]) {
      out.runner_up = k;
    }
  }
  if (out.runner_up == out.leader || posterior.answered == 0) return out;

  Path path(model, answers, out.leader, out.runner_up);
  const double at_end = posterior.log_likelihood[out.leader] - posterior.log_likelihood[out.runner_up];
  const double rounding = kRounding * std::abs(posterior.log_likelihood[out.leader]);

  // Nearly always one part is enough. Where many or extreme answers make the path steep, it is halved
  // until every part adds up to the log-odds between its ends, which are known.
  struct Part {
    double from, to;
    double log_odds_from, log_odds_to;
    double tolerance;
  };
  std::vector<double> total(model.quiz().traits.size() * model.stride(), 0.0);
  std::vector<Part> open{{0.0, 1.0, 0.0, at_end, kTolerance}};
  for (int parts = 1; !open.empty(); ++parts) {
    const auto part = open.back();
    open.pop_back();
    const auto integral = path.integral(part.from, part.to);
    const double missing = path.log_odds_of(integral) - (part.log_odds_to - part.log_odds_from);
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

  auto of_answer = path.of_answers().begin();
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] == kUnanswered) continue;
    const double* of_trait = total.data() + items[i].trait * model.stride();
    const double* logs = (of_answer++)->data();
    const double pull = sum_lanes(model.stride(), [=](std::size_t q) { return load(of_trait + q) * load(logs + q); });
    out.pulls[i] = model.quiz().temperature * pull;
  }
  return out;
}

}  // namespace rolefit
