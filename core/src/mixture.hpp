#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "numeric.hpp"
#include "rolefit/measure.hpp"

/// The one place where the sums over θ and the general factor g run. Inside the core only.
namespace rolefit {

inline constexpr std::size_t kGeneralNodes = 17;

/// What is so much smaller than the largest likelihood or weight is 0 where sums run without exponents: no product of
/// two such numbers is subnormal.
inline constexpr double kFlush = 0x1p-511;
inline Vector flushed(Vector x) noexcept {
  return x < kFlush ? Vector{} : x;
}

/// A likelihood of θ at every node, mantissa · 2^exponent: nothing is lost however many answers it holds.
struct ExactLikelihood {
  std::vector<double> mantissa;
  std::vector<std::int64_t> exponent;
};

/// The same as relative · 2^exponent with the largest relative number in [1, 2), flushed. Enough for nearly every
/// sum; where it is not, the exact one is asked for.
struct RelativeLikelihood {
  bool answered = false;  ///< False when no answer is in it: then it is no factor, and 1 everywhere.
  std::int64_t exponent = 0;
  const double* relative = nullptr;  ///< At every node, 0 in the padding.
};

/// One answer: its trace, and a power of two below the smallest probability in it.
struct Answered {
  const double* trace;
  int floor;
};
inline Answered answered(const Model& model, std::size_t item, int category, std::size_t role = 0) noexcept {
  const auto c = static_cast<std::size_t>(category);
  return {model.trace(item, c, role).data(), model.trace_floor(item, c, role)};
}

/// The product of the traces of some answers to one trait's items; the relative one lies in `out`.
ExactLikelihood exact_product(const Model& model, std::span<const Answered> answers);
RelativeLikelihood relative_product(const Model& model, std::span<const Answered> answers, double* out);

/// Π_j P(x_j | θ, role) over the answered items of each trait. Roles share it where no answered item has a shift.
class Likelihood {
 public:
  /// `answers` are those of count_answers().
  Likelihood(const Model& model, std::span<const int> answers);

  std::span<const RelativeLikelihood> traits(std::size_t role) const noexcept {
    return std::span(traits_).subspan(roles_ == 1 ? 0 : role * traits(), traits());
  }
  ExactLikelihood exact(std::size_t trait, std::size_t role) const {
    return exact_product(model_, of_trait(trait, roles_ == 1 ? 0 : role));
  }

 private:
  std::size_t traits() const noexcept { return first_.size() - 1; }
  std::span<const Answered> of_trait(std::size_t trait, std::size_t role) const noexcept {
    return {answered_.data() + role * first_.back() + first_[trait], first_[trait + 1] - first_[trait]};
  }

  const Model& model_;
  std::size_t roles_ = 1;                   // all roles when an answered item has a shift, or one for all
  std::vector<std::size_t> first_;          // per trait its first answer, then the end
  std::vector<Answered> answered_;          // [role], trait by trait
  std::vector<double> relative_;            // [role][trait][node]
  std::vector<RelativeLikelihood> traits_;  // [role][trait]
};

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

  /// The same for a single point, and Σ θ weight · likelihood of every trait along with it: the weights are then read
  /// once for both.
  void integrate_with_means(std::size_t role, std::span<const RelativeLikelihood> likelihoods, ExactOf exact);

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
