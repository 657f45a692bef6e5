#include "rolefit/measure.hpp"

#include <algorithm>
#include <cmath>

#include "rolefit/numeric.hpp"

namespace rolefit {
namespace {

constexpr double kThetaEnd = 6.0;
constexpr double kGeneralEnd = 4.0;
constexpr std::size_t kGeneralNodes = 17;
// The exponent of padding: so far below every real one that its terms are exactly 0.
constexpr std::int64_t kNever = -(std::int64_t{1} << 40);

double node(std::size_t i, std::size_t n, double end) {
  // From the middle outwards, so that the grid is symmetric to the last bit.
  return (2.0 * static_cast<double>(i) - static_cast<double>(n - 1)) * (end / static_cast<double>(n - 1));
}

/// Normal weights on the first `n` nodes, normalised to add up to 1, with the exponents apart because a
/// narrow role's weight at the far end of the grid is smaller than any double.
void normal_weights(std::span<const double> theta, std::size_t n, double mean, double sd, std::span<double> mantissa,
                    std::span<std::int64_t> exponent) {
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
  for (std::size_t q = n; q < mantissa.size(); ++q) {
    mantissa[q] = 1.0;
    exponent[q] = kNever;
  }
  const double sum = sum_lanes(mantissa.size(), [&](std::size_t q) { return mantissa[q] * power_of_two(exponent[q]); });
  for (std::size_t q = 0; q < n; ++q) mantissa[q] /= sum;
}

void graded_probabilities(const Item& item, double theta, double* out) {
  const auto& d = item.intercepts;
  const double at = item.slope * theta;
  out[0] = logistic(-(at + d.front()));
  for (std::size_t c = 1; c < d.size(); ++c) {
    // logistic(u) − logistic(v) = logistic(u) logistic(−v) (1 − e^(v−u)), where u − v does not depend on θ.
    out[c] = logistic(at + d[c - 1]) * logistic(-(at + d[c])) * one_minus_exp_minus(d[c - 1] - d[c]);
  }
  out[d.size()] = logistic(at + d.back());
}

void nominal_probabilities(const Item& item, double theta, double* out) {
  const std::size_t n = item.intercepts.size();
  double largest = 0.0;
  for (std::size_t c = 0; c < n; ++c) {
    out[c] = item.slope * item.scores[c] * theta + item.intercepts[c];
    largest = c == 0 ? out[c] : std::max(largest, out[c]);
  }
  double sum = 0.0;
  for (std::size_t c = 0; c < n; ++c) {
    out[c] = exp(out[c] - largest);
    sum += out[c];
  }
  for (std::size_t c = 0; c < n; ++c) out[c] /= sum;
}

void probabilities(const Item& item, double theta, double* out) {
  item.model == ItemModel::graded ? graded_probabilities(item, theta, out) : nominal_probabilities(item, theta, out);
}

/// Sum of `n` scaled numbers, all brought to the largest exponent; what is 2^1022 times smaller is 0.
Scaled sum_scaled(std::span<const Scaled> terms) {
  std::int64_t largest = terms.front().exponent;
  for (const auto& term : terms) largest = std::max(largest, term.exponent);
  double sum = 0.0;
  for (const auto& term : terms) sum += term.mantissa * power_of_two(term.exponent - largest);
  return {sum, largest};
}

Scaled product(Scaled a, Scaled b) noexcept {
  const auto normal = scaled(a.mantissa * b.mantissa);
  return {normal.mantissa, normal.exponent + a.exponent + b.exponent};
}

/// Π_j P(x_j | θ) over the answered items of each trait, at every node.
struct Likelihood {
  Likelihood(const Model& model, std::span<const int> answers)
      : answered(model.quiz().traits.size()),
        mantissa(answered.size() * model.stride(), 1.0),
        exponent(mantissa.size(), 0) {
    const std::size_t stride = model.stride();
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (answers[i] == kUnanswered) continue;
      const auto trait = model.quiz().items[i].trait;
      const auto trace = model.trace(i, static_cast<std::size_t>(answers[i]));
      ++answered[trait];
      double* m = mantissa.data() + trait * stride;
      std::int64_t* e = exponent.data() + trait * stride;
      for (std::size_t q = 0; q < stride; ++q) {
        const auto next = scaled(m[q] * trace[q]);
        m[q] = next.mantissa;
        e[q] += next.exponent;
      }
    }
  }

  std::vector<std::size_t> answered;  // per trait
  std::vector<double> mantissa;       // [trait][node]
  std::vector<std::int64_t> exponent;
};

/// Multiplies weights and likelihood node by node into `terms`, brought to their largest exponent, and returns
/// their sum.
Scaled integrate(Model::Weights weights, const double* mantissa, const std::int64_t* exponent, double* terms) {
  const std::size_t n = weights.mantissa.size();
  std::int64_t largest = kNever;
  for (std::size_t q = 0; q < n; ++q) largest = std::max(largest, weights.exponent[q] + exponent[q]);
  const double sum = sum_lanes(n, [&](std::size_t q) {
    terms[q] = weights.mantissa[q] * mantissa[q] * power_of_two(weights.exponent[q] + exponent[q] - largest);
    return terms[q];
  });
  return {sum, largest};
}

Result<std::size_t> count_answers(const Model& model, std::span<const int> answers) {
  const auto& items = model.quiz().items;
  if (answers.size() != items.size()) {
    return Error{.code = ErrorCode::wrong_length,
                 .message = std::to_string(answers.size()) + " answers for " + std::to_string(items.size()) + " items"};
  }
  std::size_t answered = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] == kUnanswered) continue;
    if (static_cast<std::size_t>(answers[i]) >= items[i].categories()) {  // a negative one is far above
      return Error{.code = ErrorCode::out_of_range,
                   .path = "/" + items[i].id,
                   .message = std::to_string(answers[i]) + " is no category of this item; it has 0 to " +
                              std::to_string(items[i].categories() - 1)};
    }
    ++answered;
  }
  return answered;
}

}  // namespace

std::vector<double> category_probabilities(const Item& item, double theta) {
  std::vector<double> out(item.categories());
  probabilities(item, theta, out.data());
  return out;
}

Result<Model> Model::build(Quiz quiz) {
  if (auto problems = check(quiz); !problems.empty()) return std::move(problems.front());
  return Model(std::move(quiz));
}

Model::Model(Quiz quiz) : quiz_(std::move(quiz)) {
  const std::size_t n = quiz_.nodes;
  theta_.resize(padded(n));
  step_ = 2.0 * kThetaEnd / static_cast<double>(n - 1);
  for (std::size_t q = 0; q < n; ++q) theta_[q] = node(q, n, kThetaEnd);

  std::size_t categories = 0;
  for (const auto& item : quiz_.items) {
    first_trace_.push_back(categories);
    categories += item.categories();
  }
  traces_.assign(categories * stride(), 1.0);
  for (std::size_t i = 0; i < quiz_.items.size(); ++i) {
    double at_node[limits::kCategories] = {};
    for (std::size_t q = 0; q < n; ++q) {
      probabilities(quiz_.items[i], theta_[q], at_node);
      for (std::size_t c = 0; c < quiz_.items[i].categories(); ++c) {
        traces_[(first_trace_[i] + c) * stride() + q] = at_node[c];
      }
    }
  }

  const bool loads =
      std::any_of(quiz_.traits.begin(), quiz_.traits.end(), [](const Trait& trait) { return trait.loading != 0.0; });
  const std::size_t general_nodes = loads ? kGeneralNodes : 1;
  std::vector<double> g(general_nodes);
  double sum = 0.0;
  for (std::size_t j = 0; j < general_nodes; ++j) {
    g[j] = loads ? node(j, general_nodes, kGeneralEnd) : 0.0;
    general_.push_back(exp(-0.5 * g[j] * g[j]));
    sum += general_.back();
  }
  for (auto& weight : general_) weight /= sum;

  mantissas_.resize(quiz_.roles.size() * quiz_.traits.size() * general_nodes * stride());
  exponents_.resize(mantissas_.size());
  std::size_t at = 0;
  for (const auto& role : quiz_.roles) {
    for (std::size_t t = 0; t < quiz_.traits.size(); ++t) {
      for (std::size_t j = 0; j < general_nodes; ++j, at += stride()) {
        normal_weights(theta_, n, role.mean[t] + quiz_.traits[t].loading * g[j], role.sd[t],
                       {mantissas_.data() + at, stride()}, {exponents_.data() + at, stride()});
      }
    }
  }
}

Model::Weights Model::weights(std::size_t role, std::size_t trait, std::size_t general) const noexcept {
  const std::size_t at = ((role * quiz_.traits.size() + trait) * general_.size() + general) * stride();
  return {{mantissas_.data() + at, stride()}, {exponents_.data() + at, stride()}};
}

Result<Posterior> posterior(const Model& model, std::span<const int> answers) {
  const auto answered = count_answers(model, answers);
  if (!answered) return answered.error();

  const std::size_t roles = model.quiz().roles.size();
  const std::size_t traits = model.quiz().traits.size();
  const std::size_t general = model.general().size();
  const std::size_t stride = model.stride();
  const Likelihood likelihood(model, answers);

  Posterior out;
  out.answered = *answered;
  out.log_likelihood.resize(roles);
  out.density.assign(roles * traits * stride, 0.0);

  std::vector<double> terms(traits * general * stride);
  std::vector<double> sums(traits * general);
  std::vector<Scaled> joint(general);
  for (std::size_t k = 0; k < roles; ++k) {
    for (std::size_t j = 0; j < general; ++j) {
      joint[j] = {model.general()[j], 0};
      for (std::size_t t = 0; t < traits; ++t) {
        const auto sum = integrate(model.weights(k, t, j), likelihood.mantissa.data() + t * stride,
                                   likelihood.exponent.data() + t * stride, terms.data() + (t * general + j) * stride);
        sums[t * general + j] = sum.mantissa;
        // A trait without answers is no factor, not a factor that is 1 but for rounding.
        if (likelihood.answered[t] > 0) joint[j] = product(joint[j], sum);
      }
    }
    const auto likelihood_k = sum_scaled(joint);
    out.log_likelihood[k] = log(likelihood_k);
    for (std::size_t j = 0; j < general; ++j) {
      const double share =
          joint[j].mantissa * power_of_two(joint[j].exponent - likelihood_k.exponent) / likelihood_k.mantissa;
      for (std::size_t t = 0; t < traits; ++t) {
        const double factor = share / sums[t * general + j];
        const double* from = terms.data() + (t * general + j) * stride;
        double* to = out.density.data() + (k * traits + t) * stride;
        for (std::size_t q = 0; q < stride; ++q) to[q] += factor * from[q];
      }
    }
  }

  const double largest = *std::max_element(out.log_likelihood.begin(), out.log_likelihood.end());
  double sum = 0.0;
  for (std::size_t k = 0; k < roles; ++k) {
    out.probability.push_back(model.quiz().roles[k].prior *
                              exp(model.quiz().temperature * (out.log_likelihood[k] - largest)));
    sum += out.probability.back();
  }
  for (auto& probability : out.probability) probability /= sum;
  return out;
}

TraitEstimate trait_estimate(const Model& model, const Posterior& posterior, std::size_t trait) {
  const std::size_t traits = model.quiz().traits.size();
  const std::size_t stride = model.stride();
  const auto theta = model.theta();
  std::vector<double> mixture(stride, 0.0);
  for (std::size_t k = 0; k < posterior.probability.size(); ++k) {
    const double* density = posterior.density.data() + (k * traits + trait) * stride;
    for (std::size_t q = 0; q < stride; ++q) mixture[q] += posterior.probability[k] * density[q];
  }
  const double total = sum_lanes(stride, [&](std::size_t q) { return mixture[q]; });

  TraitEstimate out;
  out.mean = sum_lanes(stride, [&](std::size_t q) { return mixture[q] * theta[q]; }) / total;
  out.sd = std::sqrt(sum_lanes(stride,
                               [&](std::size_t q) {
                                 const double from_mean = theta[q] - out.mean;
                                 return mixture[q] * from_mean * from_mean;
                               }) /
                     total);  // IEEE 754 fixes every bit of a square root

  const auto point = [&](double share) {
    const double wanted = share * total;
    double below = 0.0;
    std::size_t q = 0;
    while (q + 1 < model.quiz().nodes && below + mixture[q] < wanted) below += mixture[q++];
    const double inside = mixture[q] > 0.0 ? (wanted - below) / mixture[q] : 0.5;
    return std::clamp(theta[q] + model.step() * (inside - 0.5), -kThetaEnd, kThetaEnd);
  };
  out.low = point(0.05);
  out.high = point(0.95);
  return out;
}

Verdict verdict(double probability) noexcept {
  if (probability < 0.6) return Verdict::about_equally;
  if (probability < 0.75) return Verdict::lean;
  if (probability < 0.9) return Verdict::probably;
  return Verdict::clearly;
}

const char* name(Verdict verdict) noexcept {
  switch (verdict) {
    case Verdict::about_equally: return "about-equally";
    case Verdict::lean: return "lean";
    case Verdict::probably: return "probably";
    case Verdict::clearly: return "clearly";
  }
  return "about-equally";
}

std::size_t leader(const Posterior& posterior) noexcept {
  const auto largest = std::max_element(posterior.probability.begin(), posterior.probability.end());
  return static_cast<std::size_t>(largest - posterior.probability.begin());
}

}  // namespace rolefit
