#include "fit/regression.hpp"

#include <algorithm>

#include "fit/log_softmax.hpp"

namespace rolefit::fit {
namespace {

constexpr double kTolerance = 1e-7;  // a person
constexpr std::size_t kEvaluations = 300;

}  // namespace

Regression::Regression(const Quiz& quiz, const Responses& responses, const Rows& rows)
    : responses_(responses), rows_(rows), roles_(quiz.roles.size()) {
  std::size_t cells = 0;
  column_.push_back(0);
  for (const auto& item : quiz.items) {
    cell_.push_back(cells);
    cells += item.categories() + 1;
    column_.push_back(column_.back() + item.categories() - 1);
  }
  cell_.push_back(cells);
  mean_.assign(column_.back(), 0.0);
  x_.assign(roles_ * (1 + column_.back()), 0.0);
}

Regression::Cells Regression::cells_of(std::span<const double> x) const {
  Cells out(cell_.back() * roles_, 0.0);
  for (std::size_t i = 0; i + 1 < column_.size(); ++i) {
    for (std::size_t k = 0; k < roles_; ++k) {
      double middle = 0.0;
      for (std::size_t c = column_[i]; c < column_[i + 1]; ++c) middle += mean_[c] * x[(1 + c) * roles_ + k];
      double* cell = &out[(cell_[i] + 1) * roles_ + k];
      *cell = -middle;
      for (std::size_t c = column_[i]; c < column_[i + 1]; ++c) *(cell += roles_) = x[(1 + c) * roles_ + k] - middle;
    }
  }
  return out;
}

void Regression::add(std::size_t row, const Cells& cells, double* to) const {
  for (std::size_t i = 0; i + 1 < cell_.size(); ++i) {
    const int answer = responses_.answer(rows_.first[row], i);
    if (answer == kUnanswered) continue;
    const double* cell = &cells[(cell_[i] + 1 + static_cast<std::size_t>(answer)) * roles_];
    for (std::size_t k = 0; k < roles_; ++k) to[k] += cell[k];
  }
}

void Regression::fit(std::span<const double> weight, double ridge) {
  // Weight of everybody, and of those who chose a category.
  double people = 0.0;
  std::vector<double> chosen(cell_.back(), 0.0);
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    double here = 0.0;
    for (std::size_t k = 0; k < roles_; ++k) here += weight[r * roles_ + k];
    people += here;
    for (std::size_t i = 0; here > 0.0 && i + 1 < cell_.size(); ++i) {
      chosen[cell_[i] + static_cast<std::size_t>(responses_.answer(rows_.first[r], i) + 1)] += here;
    }
  }
  for (std::size_t i = 0; i + 1 < cell_.size(); ++i) {
    double answered = 0.0;
    for (std::size_t c = cell_[i] + 1; c < cell_[i + 1]; ++c) answered += chosen[c];
    for (std::size_t c = column_[i]; c < column_[i + 1]; ++c) {
      mean_[c] = answered > 0.0 ? chosen[cell_[i] + 2 + c - column_[i]] / answered : 0.0;
    }
  }

  const auto loss = [&](std::span<const double> x, std::span<double> gradient) {
    const auto cells = cells_of(x);
    Cells pull(cells.size(), 0.0);
    std::fill(gradient.begin(), gradient.end(), 0.0);
    std::vector<double> of_role(roles_);
    double value = 0.0;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const double* w = &weight[r * roles_];
      double all = 0.0;
      for (std::size_t k = 0; k < roles_; ++k) all += w[k];
      if (all == 0.0) continue;
      std::copy_n(x.begin(), roles_, of_role.begin());
      add(r, cells, of_role.data());
      log_softmax(of_role);
      for (std::size_t k = 0; k < roles_; ++k) {
        value -= w[k] * of_role[k];
        of_role[k] = (all * exp(of_role[k]) - w[k]) / people;
        gradient[k] += of_role[k];
      }
      for (std::size_t i = 0; i + 1 < cell_.size(); ++i) {
        double* to = &pull[(cell_[i] + static_cast<std::size_t>(responses_.answer(rows_.first[r], i) + 1)) * roles_];
        for (std::size_t k = 0; k < roles_; ++k) to[k] += of_role[k];
      }
    }
    value /= people;
    for (std::size_t i = 0; i + 1 < column_.size(); ++i) {
      for (std::size_t k = 0; k < roles_; ++k) {
        double answered = 0.0;
        for (std::size_t c = cell_[i] + 1; c < cell_[i + 1]; ++c) answered += pull[c * roles_ + k];
        for (std::size_t c = column_[i]; c < column_[i + 1]; ++c) {
          const double beta = x[(1 + c) * roles_ + k];
          const double own = pull[(cell_[i] + 2 + c - column_[i]) * roles_ + k];
          gradient[(1 + c) * roles_ + k] = own - mean_[c] * answered + ridge / people * beta;
          value += 0.5 * ridge / people * beta * beta;
        }
      }
    }
    return value;
  };
  x_ = minimise(loss, x_, kTolerance, kEvaluations).x;
}

std::vector<double> Regression::log_probabilities() const {
  const auto cells = cells_of(x_);
  std::vector<double> out;
  out.reserve(rows_.size() * roles_);
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    out.insert(out.end(), x_.begin(), x_.begin() + static_cast<std::ptrdiff_t>(roles_));
    add(r, cells, &out[r * roles_]);
  }
  return out;
}

}  // namespace rolefit::fit
