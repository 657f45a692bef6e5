#include "fit/misses.hpp"

#include <algorithm>
#include <cmath>

#include "rolefit/measure.hpp"

namespace rolefit::fit {
namespace {

constexpr std::uint64_t kFewAnswers = 30;

double probability(const Model& model, std::size_t item, std::size_t role, std::size_t category) {
  const auto& quiz = model.quiz();
  if (!quiz.items[item].has_trait()) return model.shares(item, role)[category];
  const auto trace = model.trace(item, category, role);
  double out = 0.0;
  for (std::size_t j = 0; j < model.general().size(); ++j) {
    const auto weights = model.weights(role, quiz.items[item].trait, j);
    double sum = 0.0;
    for (std::size_t q = 0; q < weights.size(); ++q) sum += weights[q] * trace[q];
    out += model.general()[j] * sum;
  }
  return out;
}

}  // namespace

std::vector<Miss> misses(const Quiz& fitted, const Responses& responses, std::size_t most) {
  const auto model = Model::of_sound(fitted);
  const std::size_t roles = fitted.roles.size();
  std::vector<Miss> out;
  for (std::size_t i = 0; i < fitted.items.size(); ++i) {
    const std::size_t categories = fitted.items[i].categories();
    std::vector<std::uint64_t> chosen(roles * categories, 0);
    std::vector<std::uint64_t> answers(roles, 0);
    for (std::size_t p = 0; p < responses.patterns(); ++p) {
      const int answer = responses.answer(p, i);
      if (answer == kUnanswered) continue;
      chosen[responses.role(p) * categories + static_cast<std::size_t>(answer)] += responses.count(p);
      answers[responses.role(p)] += responses.count(p);
    }
    for (std::size_t k = 0; k < roles; ++k) {
      if (answers[k] < kFewAnswers) continue;
      Miss furthest;
      for (std::size_t c = categories; c-- > 0;) {  // of the two categories of a yes/no item "yes" is named
        const Miss miss{.item = i,
                        .role = k,
                        .category = c,
                        .model = probability(model, i, k, c),
                        .people = static_cast<double>(chosen[k * categories + c]) / static_cast<double>(answers[k])};
        if (c + 1 == categories || miss.size() > furthest.size() + 1e-9) furthest = miss;
      }
      out.push_back(furthest);
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const Miss& a, const Miss& b) { return a.size() > b.size(); });
  out.resize(std::min(out.size(), most));
  return out;
}

}  // namespace rolefit::fit
