#include "mixture.hpp"

#include <algorithm>
#include <limits>

namespace rolefit {
namespace {

// A sum this large has lost less than 2^-100 of itself to what was flushed.
constexpr double kSafe = 0x1p-400;
// A share of the general factor below this is none: what it would add is lost in rounding.
constexpr double kNoShare = 0x1p-200;

// So many likelihoods share what is read of the weights, and their sums stay in registers. Wasm is no faster for it,
// and a page would have to load the code.
#ifdef __wasm__
constexpr std::size_t kBlock = 1;
#else
constexpr std::size_t kBlock = 3;
#endif

/// out[q] += Σ_b rows[b][q] Σ_j shares[j · kRows + b] weights[j · stride + q].
template <std::size_t kRows>
void add_products(const double* weights, std::size_t stride, std::span<const Vector> shares, const double* const* rows,
                  double* out) {
  for (std::size_t q = 0; q < stride; q += 2 * kWidth) {
    Vector even[kRows] = {};
    Vector odd[kRows] = {};
    const double* weight = weights + q;
    for (std::size_t at = 0; at < shares.size(); at += kRows, weight += stride) {
      const Vector w = load(weight);
      const Vector v = load(weight + kWidth);
      for (std::size_t b = 0; b < kRows; ++b) {
        even[b] += w * shares[at + b];
        odd[b] += v * shares[at + b];
      }
    }
    Vector total = load(out + q);
    for (std::size_t b = 0; b < kRows; ++b) total += even[b] * load(rows[b] + q);
    store(total, out + q);
    total = load(out + q + kWidth);
    for (std::size_t b = 0; b < kRows; ++b) total += odd[b] * load(rows[b] + q + kWidth);
    store(total, out + q + kWidth);
  }
}

Scaled normal(Scaled x) noexcept {
  const auto [mantissa, exponent] = scaled(x.mantissa);
  return {mantissa, exponent + x.exponent};
}

}  // namespace

template <std::size_t kRows>
struct Rows {};

/// Calls run(first point, rows, how many) for kBlock points at a time, then for single ones.
template <class Run>
void Mixture::for_blocks(std::size_t trait, std::size_t points, Run run) const {
  const double* rows[kBlock];
  std::size_t first = 0;
  for (; first + kBlock <= points; first += kBlock) {
    for (std::size_t b = 0; b < kBlock; ++b) rows[b] = likelihood(first + b, trait).relative;
    run(first, rows, Rows<kBlock>{});
  }
  for (; first < points; ++first) {
    rows[0] = likelihood(first, trait).relative;
    run(first, rows, Rows<1>{});
  }
}

/// Σ weight · likelihood and Σ θ weight · likelihood of a trait, of the single point.
void Mixture::add_moments(std::size_t trait) {
  const std::size_t stride = model_.stride();
  const double* of_trait = likelihood(0, trait).relative;
  moment_.resize(stride);
  for (std::size_t q = 0; q < stride; q += kWidth) {
    store(load(of_trait + q) * load(model_.theta().data() + q), &moment_[q]);
  }
  const double* rows[2] = {of_trait, moment_.data()};
  for (std::size_t j = 0; j < general_(); ++j) {
    const double* weights = model_.weights(role_, trait, j).data();
    double sums[2];
    if constexpr (kBlock == 1) {
      dot<1>(weights, rows, stride, sums);
      dot<1>(weights, rows + 1, stride, sums + 1);
    } else {
      dot<2>(weights, rows, stride, sums);
    }
    sums_[at(trait, j, 0)] = sums[0];
    moments_[at(trait, j, 0)] = sums[1];
  }
}

void Mixture::integrate(std::size_t role, std::span<const RelativeLikelihood> likelihoods, ExactOf exact,
                        bool with_means) {
  const std::size_t traits = model_.quiz().traits.size();
  const std::size_t points = likelihoods.size() / traits;
  const std::size_t general = general_();
  const std::size_t stride = model_.stride();
  role_ = role;
  likelihoods_ = likelihoods;
  exact_.clear();
  evidence_.assign(points, {});
  sums_.resize(traits * general * points);
  shares_.resize(points * general);
  if (with_means) moments_.resize(sums_.size());

  for (std::size_t t = 0; t < traits; ++t) {
    if (with_means) add_moments(t);
    if (!likelihood(0, t).answered) {
      // Without answers a trait is no factor, and its weights add up to 1.
      std::fill_n(&sums_[at(t, 0, 0)], general * points, 1.0);
      continue;
    }
    if (with_means) continue;
    for_blocks(t, points, [&]<std::size_t kRows>(std::size_t first, const double* const* rows, Rows<kRows>) {
      for (std::size_t j = 0; j < general; ++j) {
        dot<kRows>(model_.weights(role, t, j).data(), rows, stride, &sums_[at(t, j, first)]);
      }
    });
  }

  std::array<Scaled, kGeneralNodes> joint;
  for (std::size_t b = 0; b < points; ++b) {
    for (std::size_t j = 0; j < general; ++j) joint[j] = {model_.general()[j], 0};
    for (std::size_t t = 0; t < traits; ++t) {
      if (!likelihood(b, t).answered) continue;
      for (std::size_t j = 0; j < general; ++j) {
        auto& sum = sums_[at(t, j, b)];
        if (sum < kSafe) {
          const auto whole = integrate_exactly(b, t, j, exact);
          sum = whole.mantissa;
          joint[j].exponent += whole.exponent;
        } else {
          joint[j].exponent += likelihood(b, t).exponent;
        }
        joint[j].mantissa *= sum;
        if (joint[j].mantissa < kSafe) joint[j] = normal(joint[j]);
      }
    }
    std::int64_t largest = std::numeric_limits<std::int64_t>::min();
    for (std::size_t j = 0; j < general; ++j) {
      joint[j] = normal(joint[j]);
      largest = std::max(largest, joint[j].exponent);
    }
    double* share = shares_.data() + b * general;
    double sum = 0.0;
    for (std::size_t j = 0; j < general; ++j) {
      share[j] = joint[j].mantissa * power_of_two(joint[j].exponent - largest);
      sum += share[j];
    }
    for (std::size_t j = 0; j < general; ++j) share[j] = share[j] < kNoShare * sum ? 0.0 : share[j] / sum;
    evidence_[b] = {sum, largest};
  }
}

Scaled Mixture::integrate_exactly(std::size_t point, std::size_t trait, std::size_t general, ExactOf exact) {
  // The answers lie so far from what the role expects that weight and likelihood must meet with their exponents.
  auto both = exact(point, trait);
  const auto weight = model_.exact_weights(role_, trait, general);
  for (std::size_t q = 0; q < model_.quiz().nodes; ++q) {
    const auto next = scaled(both.mantissa[q] * weight.mantissa[q]);
    both.mantissa[q] = next.mantissa;
    both.exponent[q] += next.exponent + weight.exponent[q];
  }
  auto& terms = exact_.emplace_back(ExactTerms{at(trait, general, point), std::vector<double>(model_.stride())}).terms;
  const auto exponent = relative_to_largest(both, model_.quiz().nodes, terms.data());
  const double* of_term = terms.data();
  return {sum_lanes(model_.stride(), [=](std::size_t q) { return load(of_term + q); }), exponent};
}

const Mixture::ExactTerms* Mixture::find_exact(std::size_t at) const noexcept {
  if (exact_.empty()) return nullptr;
  const auto found =
      std::find_if(exact_.begin(), exact_.end(), [at](const ExactTerms& terms) { return terms.at == at; });
  return found == exact_.end() ? nullptr : &*found;
}

void Mixture::add_means(std::size_t trait, std::vector<double>& out) const {
  const std::size_t stride = model_.stride();
  const double* theta = model_.theta().data();
  for (std::size_t j = 0; j < general_(); ++j) {
    double sum = moments_[at(trait, j, 0)];
    if (const auto* exact = find_exact(at(trait, j, 0))) {
      const double* terms = exact->terms.data();
      sum = sum_lanes(stride, [=](std::size_t q) { return load(terms + q) * load(theta + q); });
    }
    out.push_back(sum / sums_[at(trait, j, 0)]);
  }
}

void Mixture::add_density(std::size_t trait, std::span<const double> factors, double* out) const {
  const std::size_t general = general_();
  const std::size_t stride = model_.stride();
  const std::size_t points = factors.size();
  std::vector<Vector> shares(general * kBlock);
  for_blocks(trait, points, [&]<std::size_t kRows>(std::size_t first, const double* const* rows, Rows<kRows>) {
    for (std::size_t b = 0; b < kRows; ++b) {
      for (std::size_t j = 0; j < general; ++j) {
        double share = factors[first + b] * this->general(first + b)[j] / sums_[at(trait, j, first + b)];
        if (const auto* exact = find_exact(at(trait, j, first + b))) {
          for (std::size_t q = 0; q < stride; ++q) out[q] += share * exact->terms[q];
          share = 0.0;
        }
        shares[j * kRows + b] = share - Vector{};
      }
    }
    add_products<kRows>(model_.weights(role_, trait, 0).data(), stride, {shares.data(), general * kRows}, rows, out);
  });
}

}  // namespace rolefit
