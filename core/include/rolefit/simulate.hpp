#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "rolefit/measure.hpp"
#include "rolefit/random.hpp"

namespace rolefit {

/// A person drawn from the model, and what such a person answers to every item.
struct Reader {
  std::size_t role = 0;
  std::vector<double> traits;
  Answers answers;
};

/// Draws the role by the priors, then the general factor, the traits and the answers. Traits are continuous.
Reader draw(const Model& model, Random& random);

/// The orders in which the items may be asked.
enum class Order {
  file,         ///< As they stand.
  information,  ///< By their information before any answer, the pinned ones first.
  adaptive,     ///< The most telling one next, given the answers so far.
};
inline constexpr std::size_t kOrders = 3;
const char* name(Order order) noexcept;  ///< "file", "information", "adaptive".

/// How often stated probabilities come true, in bins of the leader's probability.
struct Calibrated {
  static constexpr std::size_t kBins = 15;
  std::array<std::uint64_t, kBins> n{};
  std::array<std::uint64_t, kBins> right{};
  std::array<double, kBins> stated{};  ///< Sum of the leader's probability.
  double log_loss = 0.0;               ///< Sum of −log of the true role's probability.

  void add(double leader, bool is_right, double truth) noexcept;
  void add(const Calibrated& other) noexcept;
  std::uint64_t count() const noexcept;
  double accuracy() const noexcept;
  double mean_log_loss() const noexcept;
  double expected_error() const noexcept;  ///< ECE (Naeini et al. 2015): Σ n_b / n · |right_b / n_b − stated_b / n_b|.
};

/// What became of the readers in one order, each asked until the result is offered.
struct Asked {
  Calibrated result;                      ///< At the offer.
  std::vector<std::uint64_t> questions;   ///< [n]: readers who were offered the result after n questions.
  std::vector<std::uint64_t> exposure;    ///< Per item: readers who were asked it.
  std::array<std::uint64_t, 3> reason{};  ///< Offered because sure, futile, complete.
  std::vector<std::uint64_t> called;      ///< Per role: readers for whom it leads.

  double mean_questions() const noexcept;
};

/// Sums over simulated readers. Add the parts in the order of their readers, and the result is the same to the last
/// bit however the readers were split into parts of kPart.
struct Simulation {
  Calibrated all;                        ///< Every item answered, with the quiz's own temperature.
  Calibrated untempered;                 ///< The same with temperature 1.
  std::vector<std::uint64_t> confusion;  ///< [true role][leader], every item answered.
  std::vector<double> information;       ///< Per question: what it is expected to tell before any answer, in nats.
  std::array<Asked, kOrders> orders;

  struct Moments {  ///< Sums for the correlation of a trait with its estimate.
    double truth = 0.0, estimate = 0.0, truth2 = 0.0, estimate2 = 0.0, product = 0.0;
  };
  std::vector<Moments> traits;

  void add(const Simulation& other);
  double reliability(std::size_t trait) const noexcept;  ///< Squared correlation of trait and estimate, in [0, 1].
};

inline constexpr std::uint64_t kPart = 64;

/// Readers first, …, first + count − 1 of the population that `seed` names.
Simulation simulate(const Model& model, std::uint64_t seed, std::uint64_t first, std::uint64_t count);

}  // namespace rolefit
