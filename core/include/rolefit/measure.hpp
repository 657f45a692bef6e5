#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "rolefit/quiz.hpp"

namespace rolefit {

/// Probability of each category of an `item` with a trait, for a person at `theta` on it in a role with `shift`; adds
/// up to 1. Each is computed by itself, without subtracting two logistics.
std::vector<double> category_probabilities(const Item& item, double theta, double shift = 0.0);

/// A quiz made ready to measure with: every item's category probabilities and every role's distribution
/// on the grid of θ. Build it once and use it for any number of people and from any number of threads.
class Model {
 public:
  /// Fails with the first problem of check(quiz).
  static Result<Model> build(Quiz quiz);

  /// Of a quiz that has been checked: is_sound(quiz) must hold.
  static Model of_sound(Quiz quiz) { return Model(std::move(quiz)); }

  const Quiz& quiz() const noexcept { return quiz_; }

  /// The questions, in the order in which they begin in the file: an item by itself, or all items of a group.
  std::size_t questions() const noexcept { return first_of_question_.size() - 1; }
  std::span<const std::size_t> question(std::size_t i) const noexcept {
    return std::span(in_question_).subspan(first_of_question_[i], first_of_question_[i + 1] - first_of_question_[i]);
  }

  /// The grid of θ: quiz().nodes evenly spaced points on [-6, 6], then zeros up to whole lanes.
  std::span<const double> theta() const noexcept { return theta_; }
  std::size_t stride() const noexcept { return theta_.size(); }  ///< Nodes with the padding.
  double step() const noexcept { return step_; }                 ///< Distance of two nodes.

  /// P(category | θ, role) of one item with a trait at every node, 1 in the padding. Without shifts it is the same one
  /// in every role.
  std::span<const double> trace(std::size_t item, std::size_t category, std::size_t role = 0) const noexcept {
    return {traces_.data() + trace_at(item, category, role) * stride(), stride()};
  }

  /// The general factor's weights, which add up to 1: 17 nodes on [-4, 4], or a single one when no trait loads on it.
  std::span<const double> general() const noexcept { return general_; }
  std::span<const double> general_nodes() const noexcept { return general_nodes_; }  ///< The values of g themselves.

  /// A power of two below the smallest probability of trace(item, category), as its exponent.
  int trace_floor(std::size_t item, std::size_t category, std::size_t role = 0) const noexcept {
    return floors_[trace_at(item, category, role)];
  }

  /// P(category | role) of an item of shares, category by category, and the logarithms.
  std::span<const double> shares(std::size_t item, std::size_t role) const noexcept {
    return {shares_.data() + share_at(item, role), quiz_.items[item].share_categories};
  }
  std::span<const double> log_shares(std::size_t item, std::size_t role) const noexcept {
    return {log_shares_.data() + share_at(item, role), quiz_.items[item].share_categories};
  }
  bool has_shares() const noexcept { return !shares_.empty(); }  ///< Whether an item has.

  /// P(θ at a node | role, general node); 0 below 2^-511 and in the padding.
  std::span<const double> weights(std::size_t role, std::size_t trait, std::size_t general) const noexcept {
    return {weights_.data() + at(role, trait, general), stride()};
  }

  /// E[θ_t | role, general node] and Var[θ_t | role, general node] of those weights.
  double mean(std::size_t role, std::size_t trait, std::size_t general) const noexcept {
    return means_[row(role, trait, general)];
  }
  double variance(std::size_t role, std::size_t trait, std::size_t general) const noexcept {
    return variances_[row(role, trait, general)];
  }

  /// The same as mantissa · 2^exponent, however small: a narrow role's weight at the far end is below any double.
  struct ExactWeights {
    std::span<const double> mantissa;
    std::span<const std::int64_t> exponent;
  };
  ExactWeights exact_weights(std::size_t role, std::size_t trait, std::size_t general) const noexcept;

 private:
  explicit Model(Quiz quiz);

  std::size_t trace_at(std::size_t item, std::size_t category, std::size_t role) const noexcept {
    return first_trace_[item].at + role * first_trace_[item].per_role + category;
  }
  std::size_t share_at(std::size_t item, std::size_t role) const noexcept {
    return first_trace_[item].at + role * first_trace_[item].per_role;
  }

  std::size_t row(std::size_t role, std::size_t trait, std::size_t general) const noexcept {
    return (role * quiz_.traits.size() + trait) * general_.size() + general;
  }
  std::size_t at(std::size_t role, std::size_t trait, std::size_t general) const noexcept {
    return row(role, trait, general) * stride();
  }

  Quiz quiz_;
  std::vector<std::size_t> in_question_;  // items, question by question
  std::vector<std::size_t> first_of_question_;
  double step_ = 0.0;
  std::vector<double> theta_;
  std::vector<double> general_;
  std::vector<double> general_nodes_;
  /// Where an item's traces begin, or its shares, and how many further each role's are: 0 where all roles have the
  /// same.
  struct Place {
    std::size_t at = 0;
    std::size_t per_role = 0;
  };
  std::vector<Place> first_trace_;  // per item
  std::vector<double> shares_;
  std::vector<double> log_shares_;
  std::vector<double> traces_;
  std::vector<int> floors_;      // per trace
  std::vector<double> weights_;  // [role][trait][general][node]
  std::vector<double> means_;    // [role][trait][general]
  std::vector<double> variances_;
  std::vector<double> mantissas_;
  std::vector<std::int64_t> exponents_;
};

/// For each role Σ_j log P(c_j | role) / (1 + dependence · n) over the n answered items of shares; nothing where none
/// is answered. `answers` are those of count_answers().
std::vector<double> share_log_likelihood(const Model& model, std::span<const int> answers);

/// 1 / (1 + dependence · n): what one of n answered items of shares counts.
double share_weight(const Quiz& quiz, std::size_t answered) noexcept;

/// P(role | answers), adding up to 1: softmax(log prior + temperature · log likelihood). `log_likelihood` holds
/// log P(answers | role) for every role.
std::vector<double> role_probabilities(const Quiz& quiz, std::span<const double> log_likelihood, double temperature);

/// What the answers say, whole: the roles' probabilities and, within each role, the distribution of every trait.
/// Without traits there is no such distribution, and the general factor has a single node.
struct Posterior {
  std::size_t answered = 0;
  std::vector<double> probability;     ///< Per role: role_probabilities() at the quiz's temperature.
  std::vector<double> log_likelihood;  ///< Per role: log P(answers | role), before the temperature. Items of shares
                                       ///< count as share_log_likelihood() says.
  std::vector<double> density;         ///< [role][trait][node]: P(θ_t at the node | answers, role), 0 in the padding.
  std::vector<double> general;         ///< [role][general node]: P(general node | answers, role).
  std::vector<double> trait_mean;      ///< [role][trait][general node]: E[θ_t | answers, role, general node].
};

/// The posterior given `answers`. No answers give the priors exactly. The order of answering has no influence.
/// Fails as count_answers() does.
Result<Posterior> posterior(const Model& model, std::span<const int> answers);

/// The same without density, general and trait_mean, for who asks for the roles alone.
Result<Posterior> role_posterior(const Model& model, std::span<const int> answers);

/// A trait's estimate: moments and the 5 % and 95 % points of the roles' mixture. Each node's probability is
/// spread evenly over the step around it, so the points move smoothly.
struct TraitEstimate {
  double mean = 0.0;
  double sd = 0.0;
  double low = 0.0;
  double high = 0.0;
};

TraitEstimate trait_estimate(const Model& model, const Posterior& posterior, std::size_t trait);

/// The first two roles.
struct Lead {
  std::size_t leader = 0;  ///< As of leader().
  std::size_t runner_up =
      0;  ///< The first of the others with the largest probability; the leader in a quiz of one role.
  /// The leader's share of what the two have together: p1 / (p1 + p2). With two roles the leader's probability, to the
  /// bit; 1 with one.
  double share = 1.0;
};

Lead lead(const Posterior& posterior) noexcept;

/// How strongly a result may be worded, by the share of lead(): below 0.6, below 0.75, below 0.9, or more.
enum class Verdict { about_equally, lean, probably, clearly };

Verdict verdict(double share) noexcept;
const char* name(Verdict verdict) noexcept;  ///< "about-equally", "lean", "probably", "clearly".

/// Index of the role with the largest probability, the first of equals.
std::size_t leader(const Posterior& posterior) noexcept;

}  // namespace rolefit
