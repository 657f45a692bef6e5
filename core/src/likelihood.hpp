#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "numeric.hpp"
#include "rolefit/measure.hpp"

/// How likely answers are at each node of θ. Inside the core only.
namespace rolefit {

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

/// Brings `exact` to its largest exponent, which it returns; the padding of `out` is left alone.
std::int64_t relative_to_largest(const ExactLikelihood& exact, std::size_t nodes, double* out);

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

}  // namespace rolefit
