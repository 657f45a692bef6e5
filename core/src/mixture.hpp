#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "likelihood.hpp"
#include "numeric.hpp"
#include "rolefit/measure.hpp"

/// The one place where the sums over θ and the general factor g run. Inside the core only.
namespace rolefit {

inline constexpr std::size_t kGeneralNodes = 17;

/// sums[b] = Σ_q weight[q] rows[b][q], each in the order of the lanes.
template <std::size_t kRows>
void dot(const double* weight, const double* const* rows, std::size_t stride, double* sums) {
  // Two registers of each row at a time: with three or four rows their sums fit into sixteen registers.
  Lanes lanes[kRows];
  for (std::size_t i = 0; i < Lanes::kParts; i += 2) {
    Vector even[kRows] = {};
    Vector odd[kRows] = {};
    for (std::size_t q = i * kWidth; q < stride; q += kLanes) {
      const Vector w = load(weight + q);
      const Vector v = load(weight + q + kWidth);
      for (std::size_t b = 0; b < kRows; ++b) {
        even[b] += w * load(rows[b] + q);
        odd[b] += v * load(rows[b] + q + kWidth);
      }
    }
    for (std::size_t b = 0; b < kRows; ++b) {
      lanes[b].part[i] = even[b];
      lanes[b].part[i + 1] = odd[b];
    }
  }
  for (std::size_t b = 0; b < kRows; ++b) sums[b] = lanes[b].sum();
}

/// P(g, θ | answers, role) of one role, for several likelihoods side by side: the weights are then read once for all.
class Mixture {
 public:
  explicit Mixture(const Model& model) : model_(model) {}

  /// Where a sum needs it: exact(point, trait), the likelihood of one trait at one point, whole. It refers to the
  /// callable that it is made of; std::function would bring a page 2 KiB of code.
  class ExactOf {
   public:
    template <class Exact>
    ExactOf(const Exact& exact)
        : exact_(&exact), call_([](const void* of, std::size_t point, std::size_t trait) {
            return (*static_cast<const Exact*>(of))(point, trait);
          }) {}
    ExactLikelihood operator()(std::size_t point, std::size_t trait) const { return call_(exact_, point, trait); }

   private:
    const void* exact_;
    ExactLikelihood (*call_)(const void*, std::size_t, std::size_t);
  };

  /// Takes the likelihoods [point][trait], which must outlive what is asked of the mixture afterwards. With means, of a
  /// single point, add_means() can be asked too: what is read of the weights serves both.
  void integrate(std::size_t role, std::span<const RelativeLikelihood> likelihoods, ExactOf exact,
                 bool with_means = false);

  /// P(answers | role) at a point.
  Scaled evidence(std::size_t point) const noexcept { return evidence_[point]; }

  /// P(general node | answers, role) at a point.
  std::span<const double> general(std::size_t point) const noexcept {
    return {shares_.data() + point * general_(), general_()};
  }

  /// Appends E[θ_t | answers, role, general node] for each general node, of the single point.
  void add_means(std::size_t trait, std::vector<double>& out) const;

  /// Adds factor · P(θ_t at each node | answers, role), point by point, to `out`.
  void add_density(std::size_t trait, std::span<const double> factors, double* out) const;

 private:
  std::size_t general_() const noexcept { return model_.general().size(); }
  std::size_t at(std::size_t trait, std::size_t general, std::size_t point) const noexcept {
    return (trait * general_() + general) * evidence_.size() + point;
  }
  const RelativeLikelihood& likelihood(std::size_t point, std::size_t trait) const noexcept {
    return likelihoods_[point * model_.quiz().traits.size() + trait];
  }
  template <class Run>
  void for_blocks(std::size_t trait, std::size_t points, Run run) const;
  void add_moments(std::size_t trait);
  Scaled integrate_exactly(std::size_t point, std::size_t trait, std::size_t general, ExactOf exact);

  const Model& model_;
  std::size_t role_ = 0;
  std::span<const RelativeLikelihood> likelihoods_;
  std::vector<double> sums_;      // [trait][general][point]: Σ weight · relative likelihood
  std::vector<double> moments_;   // [trait][general]: Σ θ weight · relative likelihood, of a single point
  std::vector<double> moment_;    // [node]: θ · relative likelihood
  std::vector<Scaled> evidence_;  // [point]
  std::vector<double> shares_;    // [point][general]

  /// The products of weight and likelihood, where they had to be formed with their exponents.
  struct ExactTerms {
    std::size_t at;
    std::vector<double> terms;
  };
  const ExactTerms* find_exact(std::size_t at) const noexcept;
  std::vector<ExactTerms> exact_;
};

}  // namespace rolefit
