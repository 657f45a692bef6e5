#include <algorithm>
#include <utility>
#include <vector>

#include "mixture.hpp"
#include "numeric.hpp"
#include "rolefit/measure.hpp"

namespace rolefit {
namespace {

constexpr double kGeneralEnd = 4.0;

double node(std::size_t i, std::size_t n, double end) {
  // From the middle outwards, so that the grid is symmetric to the last bit.
  return (2.0 * static_cast<double>(i) - static_cast<double>(n - 1)) * (end / static_cast<double>(n - 1));
}

/// Normal weights on the first `n` nodes, normalised to add up to 1. The rest is left alone.
void normal_weights(std::span<const double> theta, std::size_t n, double mean, double sd, double* mantissa,
                    std::int64_t* exponent) {
  std::vector<double> logs(n);
  for (std::size_t q = 0; q < n; ++q) {
    const double z = (theta[q] - mean) / sd;
    logs[q] = -0.5 * z * z;
  }
  const double largest = *std::max_element(logs.begin(), logs.end());
  for (std::size_t q = 0; q < n; ++q) {
    const auto weight = exp_scaled(logs[q] - largest);
    mantissa[q] = weight.mantissa;
    exponent[q] = weight.exponent;
  }
  std::vector<double> plain(theta.size(), 0.0);
  for (std::size_t q = 0; q < n; ++q) plain[q] = mantissa[q] * power_of_two(exponent[q]);
  const double sum = sum_lanes(plain.size(), [&](std::size_t q) { return load(&plain[q]); });
  for (std::size_t q = 0; q < n; ++q) mantissa[q] /= sum;
}

void graded_probabilities(const Item& item, double theta, double shift, double* out) {
  const auto& d = item.intercepts;
  const double at = item.slope * theta + shift;
  out[0] = logistic(-(at + d.front()));
  for (std::size_t c = 1; c < d.size(); ++c) {
    // logistic(u) − logistic(v) = logistic(u) logistic(−v) (1 − e^(v−u)), where u − v does not depend on θ.
    out[c] = logistic(at + d[c - 1]) * logistic(-(at + d[c])) * one_minus_exp_minus(d[c - 1] - d[c]);
  }
  out[d.size()] = logistic(at + d.back());
}

void nominal_probabilities(const Item& item, double theta, double shift, double* out) {
  const std::size_t n = item.intercepts.size();
  double largest = 0.0;
  for (std::size_t c = 0; c < n; ++c) {
    out[c] = item.slope * item.scores[c] * theta + item.intercepts[c] + shift * item.scores[c];
    largest = c == 0 ? out[c] : std::max(largest, out[c]);
  }
  double sum = 0.0;
  for (std::size_t c = 0; c < n; ++c) {
    out[c] = exp(out[c] - largest);
    sum += out[c];
  }
  for (std::size_t c = 0; c < n; ++c) out[c] /= sum;
}

void probabilities(const Item& item, double theta, double shift, double* out) {
  item.model == ItemModel::graded ? graded_probabilities(item, theta, shift, out)
                                  : nominal_probabilities(item, theta, shift, out);
}

}  // namespace

std::vector<double> category_probabilities(const Item& item, double theta, double shift) {
  std::vector<double> out(item.categories());
  probabilities(item, theta, shift, out.data());
  return out;
}

Result<Model> Model::build(Quiz quiz) {
  if (auto problems = check(quiz); !problems.empty()) return std::move(problems.front());
  return Model(std::move(quiz));
}

Model::Model(Quiz quiz) : quiz_(std::move(quiz)) {
  std::vector<std::vector<std::size_t>> in_group(quiz_.groups.size());
  for (std::size_t i = 0; i < quiz_.items.size(); ++i) {
    if (quiz_.items[i].group != kNoGroup) in_group[quiz_.items[i].group].push_back(i);
  }
  for (std::size_t i = 0; i < quiz_.items.size(); ++i) {
    const auto group = quiz_.items[i].group;
    if (group != kNoGroup && in_group[group].front() != i) continue;
    first_of_question_.push_back(in_question_.size());
    if (group == kNoGroup) {
      in_question_.push_back(i);
    } else {
      in_question_.insert(in_question_.end(), in_group[group].begin(), in_group[group].end());
    }
  }
  first_of_question_.push_back(in_question_.size());

  const std::size_t n = quiz_.nodes;
  theta_.resize(padded(n));
  step_ = 2.0 * limits::kThetaEnd / static_cast<double>(n - 1);
  for (std::size_t q = 0; q < n; ++q) theta_[q] = node(q, n, limits::kThetaEnd);

  std::size_t traces = 0;
  std::size_t shares = 0;
  for (std::size_t i = 0; i < quiz_.items.size(); ++i) {
    const auto& item = quiz_.items[i];
    const std::size_t categories = item.categories();
    const bool by_role = !item.has_trait() || !item.shift.empty();
    auto& next = item.has_trait() ? traces : shares;
    first_trace_.push_back({.at = next, .per_role = by_role ? categories : 0});
    next += by_role ? quiz_.roles.size() * categories : categories;
  }
  traces_.assign(traces * stride(), 1.0);
  floors_.assign(traces, 0);
  shares_.reserve(shares);
  for (std::size_t i = 0; i < quiz_.items.size(); ++i) {
    const auto& item = quiz_.items[i];
    for (std::size_t k = 0; k < (item.has_trait() && item.shift.empty() ? 1 : quiz_.roles.size()); ++k) {
      if (!item.has_trait()) {
        for (std::size_t c = 0; c < item.share_categories; ++c) shares_.push_back(share_probability(item, k, c));
        continue;
      }
      double at_node[limits::kCategories] = {};
      for (std::size_t q = 0; q < n; ++q) {
        probabilities(item, theta_[q], item.shift_of(k), at_node);
        for (std::size_t c = 0; c < item.categories(); ++c) {
          const auto trace = trace_at(i, c, k);
          traces_[trace * stride() + q] = at_node[c];
          floors_[trace] = std::min(floors_[trace], static_cast<int>(scaled(at_node[c]).exponent));
        }
      }
    }
  }
  for (const double share : shares_) log_shares_.push_back(log(share));

  const bool loads =
      std::any_of(quiz_.traits.begin(), quiz_.traits.end(), [](const Trait& trait) { return trait.loading != 0.0; });
  const std::size_t general_nodes = loads ? kGeneralNodes : 1;
  double sum = 0.0;
  for (std::size_t j = 0; j < general_nodes; ++j) {
    const double g = loads ? node(j, general_nodes, kGeneralEnd) : 0.0;
    general_nodes_.push_back(g);
    general_.push_back(exp(-0.5 * g * g));
    sum += general_.back();
  }
  for (auto& weight : general_) weight /= sum;

  weights_.assign(quiz_.roles.size() * quiz_.traits.size() * general_nodes * stride(), 0.0);
  mantissas_.assign(weights_.size(), 1.0);
  exponents_.assign(weights_.size(), 0);
  for (std::size_t k = 0; k < quiz_.roles.size(); ++k) {
    for (std::size_t t = 0; t < quiz_.traits.size(); ++t) {
      for (std::size_t j = 0; j < general_nodes; ++j) {
        const auto first = at(k, t, j);
        normal_weights(theta_, n, quiz_.roles[k].mean[t] + quiz_.traits[t].loading * general_nodes_[j],
                       quiz_.roles[k].sd[t], &mantissas_[first], &exponents_[first]);
        for (std::size_t q = first; q < first + n; ++q) {
          const double weight = mantissas_[q] * power_of_two(exponents_[q]);
          weights_[q] = weight < kFlush ? 0.0 : weight;
        }
        const auto weight = [&](std::size_t q) { return load(&weights_[first + q]); };
        const double mean = sum_lanes(stride(), [&](std::size_t q) { return weight(q) * load(&theta_[q]); });
        means_.push_back(mean);
        variances_.push_back(sum_lanes(stride(), [&](std::size_t q) {
          const Vector from_mean = load(&theta_[q]) - mean;
          return weight(q) * from_mean * from_mean;
        }));
      }
    }
  }
}

Model::ExactWeights Model::exact_weights(std::size_t role, std::size_t trait, std::size_t general) const noexcept {
  const auto first = at(role, trait, general);
  return {{mantissas_.data() + first, stride()}, {exponents_.data() + first, stride()}};
}

}  // namespace rolefit
