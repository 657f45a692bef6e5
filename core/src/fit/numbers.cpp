#include "fit/numbers.hpp"

#include <algorithm>
#include <cmath>

#include "numeric.hpp"

namespace rolefit::fit {

Scale scale_of(const Quiz& quiz, std::size_t trait) {
  Scale out{0.0, 0.0};
  const double loading = quiz.traits[trait].loading;
  for (const auto& role : quiz.roles) {
    out.mean += role.mean[trait];
    out.variance += role.sd[trait] * role.sd[trait] + loading * loading;
  }
  out.mean /= static_cast<double>(quiz.roles.size());
  out.variance /= static_cast<double>(quiz.roles.size());
  return out;
}

void rescale(Quiz& quiz, std::size_t trait, Scale scale) {
  const auto now = scale_of(quiz, trait);
  const double unit = std::sqrt(now.variance / scale.variance);
  const double shift = now.mean - unit * scale.mean;
  for (auto& role : quiz.roles) {
    role.mean[trait] = (role.mean[trait] - shift) / unit;
    role.sd[trait] /= unit;
  }
  quiz.traits[trait].loading /= unit;
  for (auto& item : quiz.items) {
    if (!item.has_trait() || item.trait != trait) continue;
    for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
      item.intercepts[c] += item.slope * (item.model == ItemModel::graded ? 1.0 : item.scores[c]) * shift;
    }
    item.slope *= unit;
  }
}

std::vector<double> pack(const Quiz& quiz) {
  std::vector<double> out;
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    out.push_back(quiz.traits[t].loading);
    for (const auto& role : quiz.roles) {
      out.push_back(role.mean[t]);
      out.push_back(log(role.sd[t]));
    }
  }
  for (const auto& item : quiz.items) {
    if (item.model == ItemModel::graded) out.push_back(item.slope);
    for (std::size_t c = 0; c < item.scores.size(); ++c) out.push_back(item.slope * item.scores[c]);
    out.insert(out.end(), item.intercepts.begin(), item.intercepts.end());
  }
  return out;
}

void set_slopes(Item& item, std::span<const double> slopes) {
  double largest = 0.0;
  for (const double slope : slopes) largest = std::max(largest, std::abs(slope));
  item.slope = std::min(largest, limits::kSlope);
  for (std::size_t c = 0; c < slopes.size(); ++c) item.scores[c] = largest > 0.0 ? slopes[c] / item.slope : 0.0;
}

void unpack(std::span<const double> from, Quiz& quiz) {
  std::size_t at = 0;
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    quiz.traits[t].loading = from[at++];
    for (auto& role : quiz.roles) {
      role.mean[t] = from[at++];
      role.sd[t] = exp(from[at++]);
    }
  }
  for (auto& item : quiz.items) {
    if (item.model == ItemModel::graded) {
      item.slope = from[at++];
    } else {
      set_slopes(item, from.subspan(at, item.scores.size()));
      at += item.scores.size();
    }
    for (auto& intercept : item.intercepts) intercept = from[at++];
  }
}

bool is_within_limits(const Item& item) {
  if (std::abs(item.slope) > limits::kSlope) return false;
  for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
    if (!(std::abs(item.intercepts[c]) <= limits::kIntercept)) return false;
    if (item.model == ItemModel::nominal && !(std::abs(item.slope * item.scores[c]) <= limits::kSlopeTimesScore)) {
      return false;
    }
    if (item.model == ItemModel::nominal && !(std::abs(item.scores[c]) <= limits::kScore)) return false;
    const bool falls = c == 0 || item.intercepts[c - 1] - item.intercepts[c] >= 2.0 * limits::kMinStep;
    if (item.model == ItemModel::graded && !falls) return false;
  }
  return true;
}

void bound(Item& item) {
  item.slope = std::clamp(item.slope, -limits::kSlope, limits::kSlope);
  for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
    auto& intercept = item.intercepts[c];
    intercept = std::clamp(intercept, -limits::kIntercept, limits::kIntercept);
    if (item.model == ItemModel::graded && c > 0) {
      intercept = std::min(intercept, item.intercepts[c - 1] - 2.0 * limits::kMinStep);
    }
  }
}

Quiz starting_point(Quiz quiz, std::span<const std::vector<std::uint64_t>> chosen) {
  // Where nothing loads on the general factor nothing tells EM in which direction to go.
  const bool has_general = quiz.traits.size() > 1;
  const bool loads =
      std::any_of(quiz.traits.begin(), quiz.traits.end(), [](const Trait& t) { return t.loading != 0.0; });
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    const auto scale = scale_of(quiz, t);
    auto& loading = quiz.traits[t].loading;
    if (has_general && !loads) loading = std::sqrt(0.4 * scale.variance);
    if (!has_general) loading = 0.0;
    const double least = 0.1 * scale.variance;
    for (auto& role : quiz.roles) {
      role.sd[t] = std::sqrt(std::max(role.sd[t] * role.sd[t] - (loads ? 0.0 : loading * loading), least));
    }
    rescale(quiz, t, scale);
  }
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    auto& item = quiz.items[i];
    if (!item.has_trait()) continue;
    const auto& of_item = chosen[i];
    const std::size_t categories = item.categories();
    double all = 0.0;
    for (const auto n : of_item) all += static_cast<double>(n) + 1.0;
    if (item.model == ItemModel::graded) {
      item.slope = (item.slope < 0.0 ? -1.0 : 1.0) * std::clamp(std::abs(item.slope), 0.3, 3.0);
      double above = all;
      for (std::size_t c = 0; c + 1 < categories; ++c) {
        above -= static_cast<double>(of_item[c]) + 1.0;
        item.intercepts[c] = 1.2 * log(above / (all - above));
      }
    } else {
      for (std::size_t c = 0; c < categories; ++c) {
        item.intercepts[c] = log((static_cast<double>(of_item[c]) + 1.0) / (static_cast<double>(of_item[0]) + 1.0));
      }
      if (item.slope == 0.0) {
        std::vector<double> slopes;
        for (std::size_t c = 0; c < categories; ++c) slopes.push_back(static_cast<double>(c));
        set_slopes(item, slopes);
      }
    }
    bound(item);
  }
  return quiz;
}

}  // namespace rolefit::fit
