#include "fit/conditional.hpp"

#include <algorithm>
#include <array>

#include "fit/item.hpp"
#include "fit/log_softmax.hpp"

namespace rolefit::fit {
namespace {

/// A product of this or less is brought up to 1 before the next factor.
constexpr double kSmall = 1e-100;

using Joint = std::array<double, limits::kRoles * kGeneralNodes>;

/// The likelihood in one role of a pattern of answers to a trait's items; the relative one lies in `out`.
RelativeLikelihood product(const Model& model, const Rows::OfTrait& trait, std::size_t pattern, std::size_t role,
                           std::vector<Answered>& scratch, double* out) {
  scratch.clear();
  const auto answers = trait.pattern(pattern);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i] != kUnanswered) scratch.push_back(answered(model, trait.items[i], answers[i], role));
  }
  return relative_product(model, scratch, out);
}

/// Adds what the answers to one item in one role change; `expected` is [category][node].
void add_changes(const Model& model, std::size_t i, std::size_t role, std::span<const double> expected,
                 Change::OfItem& change) {
  const auto& item = model.quiz().items[i];
  const auto theta = model.theta();
  const double shift = item.shift_of(role);
  const std::size_t categories = item.categories();
  std::array<double, limits::kCategories> at{};
  for (std::size_t q = 0; q < model.quiz().nodes; ++q) {
    double all = 0.0;  // of d/dz, z what shift adds to
    if (item.model == ItemModel::graded) {
      for (std::size_t c = 0; c + 1 < categories; ++c) {
        at[c] = logistic(item.slope * theta[q] + item.intercepts[c] + shift);
      }
      for (std::size_t c = 0; c < categories; ++c) {
        const double observed = expected[c * theta.size() + q];
        // P = L(u) L(−v) (1 − e^(v−u)) for the steps u below and v above the category. The last factor is the same for
        // every θ and role, so it says nothing of the role.
        const double below = c > 0 ? 1.0 - at[c - 1] : 0.0;
        const double above = c + 1 < categories ? -at[c] : 0.0;
        if (c > 0) change.intercepts[c - 1] += observed * below;
        if (c + 1 < categories) change.intercepts[c] += observed * above;
        all += observed * (below + above);
      }
    } else {
      double mean = 0.0;
      double observed = 0.0;
      for (std::size_t c = 0; c < categories; ++c) {
        at[c] = model.trace(i, c, role)[q];
        observed += expected[c * theta.size() + q];
        mean += at[c] * item.scores[c];
      }
      for (std::size_t c = 0; c < categories; ++c) {
        const double here = expected[c * theta.size() + q];
        change.intercepts[c] += here - observed * at[c];
        all += here * (item.scores[c] - mean);
      }
    }
    change.slope += all * theta[q];
    change.shift[role] += all;
  }
}

}  // namespace

void Conditional::tabulate(const Model& model) {
  general_ = model.general().size();
  const std::size_t roles = rows_.roles;
  const std::size_t stride = model.stride();
  tables_.resize(rows_.traits.size());
  std::vector<double> of_pattern(stride);
  std::vector<Answered> scratch;
  for (std::size_t t = 0; t < tables_.size(); ++t) {
    const auto& trait = rows_.traits[t];
    auto& table = tables_[t];
    table.relative.assign(trait.patterns() * width(), 1.0);
    table.largest.assign(trait.patterns() * roles, 1.0);
    table.base.assign(trait.patterns() * roles, 0.0);
    for (std::size_t p = 0; p < trait.patterns(); ++p) {
      if (!trait.answered[p]) continue;
      for (std::size_t k = 0; k < roles; ++k) {
        const auto likelihood = product(model, trait, p, k, scratch, of_pattern.data());
        double* sums = &table.relative[p * width() + k * general_];
        const double* rows[4];
        std::size_t j = 0;
        for (; j + 4 <= general_; j += 4) {
          for (std::size_t b = 0; b < 4; ++b) rows[b] = model.weights(k, t, j + b).data();
          dot<4>(likelihood.relative, rows, stride, sums + j);
        }
        for (; j < general_; ++j) {
          rows[0] = model.weights(k, t, j).data();
          dot<1>(likelihood.relative, rows, stride, sums + j);
        }
        const double largest = std::max(*std::max_element(sums, sums + general_), kTiny);
        for (j = 0; j < general_; ++j) sums[j] = std::max(sums[j] / largest, kTiny);
        table.largest[p * roles + k] = largest;
        table.base[p * roles + k] = log(Scaled{largest, likelihood.exponent});
      }
    }
  }
}

/// P(general node, answers | role) up to a factor of each role, their sums, and log P(answers | role).
void Conditional::integrate(const Model& model, std::size_t row, double* joint, double* sums, double* logs) const {
  const std::size_t* in_trait = rows_.in_trait.data() + row * tables_.size();
  const std::size_t n = width();
  for (std::size_t k = 0; k < rows_.roles; ++k) {
    std::copy(model.general().begin(), model.general().end(), joint + k * general_);
    logs[k] = also_.empty() ? 0.0 : also_[row * rows_.roles + k];
  }
  for (std::size_t t = 0; t < tables_.size(); ++t) {
    if (!rows_.traits[t].answered[in_trait[t]]) continue;
    const double* of_pattern = &tables_[t].relative[in_trait[t] * n];
    for (std::size_t j = 0; j < n; ++j) joint[j] *= of_pattern[j];
    for (std::size_t k = 0; k < rows_.roles; ++k) {
      logs[k] += tables_[t].base[in_trait[t] * rows_.roles + k];
      double* of_role = joint + k * general_;
      const double largest = std::max(*std::max_element(of_role, of_role + general_), kTiny);
      if (largest > kSmall) continue;
      for (std::size_t j = 0; j < general_; ++j) of_role[j] = std::max(of_role[j] / largest, kTiny);
      logs[k] += log(largest);
    }
  }
  for (std::size_t k = 0; k < rows_.roles; ++k) {
    sums[k] = 0.0;
    for (std::size_t j = 0; j < general_; ++j) sums[k] += joint[k * general_ + j];
    logs[k] += log(sums[k]);
  }
}

std::vector<double> Conditional::log_likelihood(const Model& model) {
  tabulate(model);
  std::vector<double> out(rows_.size() * rows_.roles);
  Joint joint;
  std::array<double, limits::kRoles> sums;
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    integrate(model, r, joint.data(), sums.data(), &out[r * rows_.roles]);
  }
  return out;
}

double Conditional::sum(const Model& model, std::span<const double> weight, Change& change) {
  tabulate(model);
  const auto& quiz = model.quiz();
  const std::size_t roles = rows_.roles;
  change.mean.assign(roles * quiz.traits.size(), 0.0);
  change.items.resize(quiz.items.size());
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    change.items[i].slope = 0.0;
    change.items[i].intercepts.assign(quiz.items[i].intercepts.size(), 0.0);
    change.items[i].shift.assign(roles, 0.0);
  }
  for (std::size_t t = 0; t < tables_.size(); ++t) tables_[t].number.assign(tables_[t].relative.size(), 0.0);

  double out = 0.0;
  Joint joint;
  std::array<double, limits::kRoles> sums;
  std::array<double, limits::kRoles> logs;
  std::array<double, limits::kRoles> log_probability;
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    const double* w = &weight[r * roles];
    double all = 0.0;
    for (std::size_t k = 0; k < roles; ++k) all += w[k];
    if (all == 0.0) continue;
    integrate(model, r, joint.data(), sums.data(), logs.data());
    for (std::size_t k = 0; k < roles; ++k) log_probability[k] = quiz.temperature * logs[k];
    log_softmax(std::span(log_probability).first(roles));
    for (std::size_t k = 0; k < roles; ++k) {
      out += w[k] * log_probability[k];
      const double of_role = w[k] - all * exp(log_probability[k]);  // d/d(temperature · logs)
      const double factor = quiz.temperature * of_role / sums[k];
      for (std::size_t j = k * general_; j < (k + 1) * general_; ++j) joint[j] *= factor;
    }
    for (std::size_t t = 0; t < tables_.size(); ++t) {
      const auto pattern = rows_.in_trait[r * tables_.size() + t];
      if (!rows_.traits[t].answered[pattern]) continue;
      double* to = &tables_[t].number[pattern * width()];
      for (std::size_t j = 0; j < width(); ++j) to[j] += joint[j];
    }
  }
  for (std::size_t t = 0; t < tables_.size(); ++t) add_changes(model, t, change);
  return out;
}

void Conditional::add_changes(const Model& model, std::size_t t, Change& change) {
  const auto& quiz = model.quiz();
  const auto& trait = rows_.traits[t];
  const auto& table = tables_[t];
  const std::size_t roles = rows_.roles;
  const std::size_t stride = model.stride();
  const auto theta = model.theta();
  std::vector<std::vector<double>> expected(trait.items.size());  // [role][category][node]
  for (std::size_t i = 0; i < expected.size(); ++i) {
    expected[i].assign(roles * quiz.items[trait.items[i]].categories() * stride, 0.0);
  }
  std::vector<double> of_pattern(stride);
  std::vector<double> density(stride);
  std::vector<Answered> scratch;
  for (std::size_t p = 0; p < trait.patterns(); ++p) {
    if (!trait.answered[p]) continue;
    for (std::size_t k = 0; k < roles; ++k) {
      const auto likelihood = product(model, trait, p, k, scratch, of_pattern.data());
      const double largest = table.largest[p * roles + k];
      std::fill(density.begin(), density.end(), 0.0);
      double expected_mean = 0.0;
      for (std::size_t j = 0; j < general_; ++j) {
        const std::size_t at = p * width() + k * general_ + j;
        const double number = table.number[at];
        expected_mean += number * model.mean(k, t, j);
        const double factor = number / (table.relative[at] * largest);
        const double* w = model.weights(k, t, j).data();
        for (std::size_t q = 0; q < stride; q += kWidth) store(load(&density[q]) + factor * load(w + q), &density[q]);
      }
      double moment = 0.0;
      for (std::size_t q = 0; q < stride; ++q) {
        density[q] *= likelihood.relative[q];
        moment += density[q] * theta[q];
      }
      const double sd = quiz.roles[k].sd[t];
      change.mean[k * quiz.traits.size() + t] += (moment - expected_mean) / (sd * sd);
      const auto answers = trait.pattern(p);
      for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i] == kUnanswered) continue;
        const std::size_t categories = quiz.items[trait.items[i]].categories();
        double* to = &expected[i][(k * categories + static_cast<std::size_t>(answers[i])) * stride];
        for (std::size_t q = 0; q < stride; ++q) to[q] += density[q];
      }
    }
  }
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const std::size_t per_role = quiz.items[trait.items[i]].categories() * stride;
    for (std::size_t k = 0; k < roles; ++k) {
      const auto of_role = std::span(expected[i]).subspan(k * per_role, per_role);
      fit::add_changes(model, trait.items[i], k, of_role, change.items[trait.items[i]]);
    }
  }
}

}  // namespace rolefit::fit
