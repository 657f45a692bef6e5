#include "rolefit/explain.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "mixture.hpp"
#include "rolefit/numeric.hpp"

namespace rolefit {
namespace {

// Gauss–Legendre with 12 nodes on [0, 1]: exact for polynomials up to degree 23.
constexpr std::size_t kNodes = 12;
constexpr std::array<double, kNodes> kNode = {0.00921968287664037465, 0.04794137181476257166, 0.11504866290284765648,
                                              0.20634102285669127635, 0.31608425050090990312, 0.43738329574426554226,
                                              0.56261670425573445774, 0.68391574949909009688, 0.79365897714330872365,
                                              0.88495133709715234352, 0.95205862818523742834, 0.99078031712335962535};
constexpr std::array<double, kNodes> kNodeWeight = {
    0.02358766819325591360, 0.05346966299765921548, 0.08003916427167311316, 0.10158371336153296087,
    0.11674626826917740438, 0.12457352290670139250, 0.12457352290670139250, 0.11674626826917740438,
    0.10158371336153296087, 0.08003916427167311316, 0.05346966299765921548, 0.02358766819325591360};

// How far a part of the path may be from the log-odds that it must add up to, absolutely and as a share of the
// log-likelihoods, whose own rounding it cannot undercut.
constexpr double kTolerance = 2e-10;
constexpr double kRounding = 1e-14;
constexpr int kDeepest = 40;
// A likelihood so far below the largest that no role's weights bring it back, and exp_scaled() still reaches it.
constexpr double kLowest = -400'000.0;
constexpr double kPadding = -1e300;  // the log of nothing, to be multiplied with 0

/// The path from no answers (s = 0) to the answers (s = 1), every likelihood raised to the power s.
class Path {
 public:
  Path(const Model& model, const Likelihood& likelihood, std::size_t a, std::size_t b)
      : model_(model), a_(a), b_(b), logs_(model.quiz().traits.size()), mixture_(model) {
    for (std::size_t t = 0; t < logs_.size(); ++t) {
      if (!likelihood.traits()[t].answered) continue;
      const auto exact = likelihood.exact(t);
      logs_[t].assign(model.stride(), kPadding);
      for (std::size_t q = 0; q < model.quiz().nodes; ++q) {
        logs_[t][q] = log(Scaled{exact.mantissa[q], exact.exponent[q]});
      }
      // A factor that all nodes share is in both roles' likelihoods and cancels.
      const double largest = *std::max_element(logs_[t].begin(), logs_[t].end());
      for (auto& x : logs_[t]) x -= largest;
    }
  }

  /// log P(answers^s | a) − log P(answers^s | b).
  double log_odds(double s) {
    const std::array at{s};
    const auto likelihoods = powers(at);
    mixture_.integrate(a_, likelihoods, exact(at));
    const double a = log(mixture_.evidence(0));
    mixture_.integrate(b_, likelihoods, exact(at));
    return a - log(mixture_.evidence(0));
  }

  /// ∫ (P_a(θ | answers^s) − P_b(θ | answers^s)) ds over [from, to], [trait][node]. Its sum with the log-likelihoods is
  /// what this part of the path adds to the log-odds.
  std::vector<double> integral(double from, double to) {
    std::array<double, kNodes> at;
    std::array<double, kNodes> plus;
    std::array<double, kNodes> minus;
    for (std::size_t i = 0; i < kNodes; ++i) {
      at[i] = from + (to - from) * kNode[i];
      plus[i] = (to - from) * kNodeWeight[i];
      minus[i] = -plus[i];
    }
    const auto likelihoods = powers(at);
    std::vector<double> out(logs_.size() * model_.stride(), 0.0);
    mixture_.integrate(a_, likelihoods, exact(at));
    add_density(plus, out);
    mixture_.integrate(b_, likelihoods, exact(at));
    add_density(minus, out);
    return out;
  }

  /// What `integral` adds to the log-odds.
  double log_odds_of(std::span<const double> integral) const {
    double sum = 0.0;
    for (std::size_t t = 0; t < logs_.size(); ++t) {
      for (std::size_t q = 0; q < logs_[t].size(); ++q) sum += integral[t * model_.stride() + q] * logs_[t][q];
    }
    return sum;
  }

 private:
  void add_density(std::span<const double> factors, std::vector<double>& out) const {
    for (std::size_t t = 0; t < logs_.size(); ++t) {
      if (!logs_[t].empty()) mixture_.add_density(t, factors, out.data() + t * model_.stride());
    }
  }

  std::vector<RelativeLikelihood> powers(std::span<const double> at) const {
    std::vector<RelativeLikelihood> out;
    out.reserve(at.size() * logs_.size());
    for (const double s : at) {
      for (const auto& logs : logs_) {
        auto& power = out.emplace_back();
        power.answered = !logs.empty();
        power.relative.assign(model_.stride(), 0.0);
        if (!power.answered) std::fill_n(power.relative.begin(), model_.quiz().nodes, 1.0);
        exp(s, logs.data(), logs.size(), power.relative.data());
        for (std::size_t q = 0; q < logs.size(); q += kWidth) {
          store(flushed(load(&power.relative[q])), &power.relative[q]);
        }
      }
    }
    return out;
  }

  Mixture::ExactOf exact(std::span<const double> at) const {
    return [this, at](std::size_t point, std::size_t trait) {
      ExactLikelihood out{std::vector<double>(model_.stride(), 1.0), std::vector<std::int64_t>(model_.stride(), 0)};
      for (std::size_t q = 0; q < model_.quiz().nodes; ++q) {
        const auto power = exp_scaled(std::max(at[point] * logs_[trait][q], kLowest));
        const auto normal = scaled(power.mantissa);
        out.mantissa[q] = normal.mantissa;
        out.exponent[q] = normal.exponent + power.exponent;
      }
      return out;
    };
  }

  const Model& model_;
  std::size_t a_;
  std::size_t b_;
  std::vector<std::vector<double>> logs_;  // [trait][node]: log of the likelihood by its largest; empty: no answers
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

  const Likelihood likelihood(model, answers);
  Path path(model, likelihood, out.leader, out.runner_up);
  const double at_end = posterior.log_likelihood[out.leader] - posterior.log_likelihood[out.runner_up];
  const double tolerance = kTolerance + kRounding * std::abs(posterior.log_likelihood[out.leader]);

  // Nearly always one part is enough. Where many or extreme answers make the path steep, it is halved
  // until every part adds up to the log-odds between its ends, which are known.
  struct Part {
    double from, to;
    double log_odds_from, log_odds_to;
    int depth;
  };
  std::vector<double> total(model.quiz().traits.size() * model.stride(), 0.0);
  std::vector<Part> open{{0.0, 1.0, 0.0, at_end, 0}};
  while (!open.empty()) {
    const auto part = open.back();
    open.pop_back();
    const auto integral = path.integral(part.from, part.to);
    const double missing = path.log_odds_of(integral) - (part.log_odds_to - part.log_odds_from);
    if (std::abs(missing) <= tolerance || part.depth == kDeepest) {
      for (std::size_t i = 0; i < total.size(); ++i) total[i] += integral[i];
      continue;
    }
    const double middle = 0.5 * (part.from + part.to);
    const double log_odds = path.log_odds(middle);
    open.push_back({middle, part.to, log_odds, part.log_odds_to, part.depth + 1});
    open.push_back({part.from, middle, part.log_odds_from, log_odds, part.depth + 1});
  }

  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] == kUnanswered) continue;
    const auto trace = model.trace(i, static_cast<std::size_t>(answers[i]));
    const double* of_trait = total.data() + items[i].trait * model.stride();
    double pull = 0.0;
    for (std::size_t q = 0; q < model.quiz().nodes; ++q) pull += of_trait[q] * log(trace[q]);
    out.pulls[i] = model.quiz().temperature * pull;
  }
  return out;
}

}  // namespace rolefit
