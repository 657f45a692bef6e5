#include "fit/rows.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace rolefit::fit {

std::vector<double> Rows::by_role(const Responses& responses, std::span<const double> people) const {
  std::vector<double> out(size() * roles, 0.0);
  for (std::size_t p = 0; p < people.size(); ++p) out[of[p] * roles + responses.role(p)] += people[p];
  return out;
}

Rows rows_of(const Quiz& quiz, const Responses& responses) {
  Rows out;
  out.roles = quiz.roles.size();
  std::vector<std::size_t> sorted(responses.patterns());
  std::iota(sorted.begin(), sorted.end(), std::size_t{0});
  const auto order = [&](std::size_t a, std::size_t b) {
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      const int difference = responses.answer(a, i) - responses.answer(b, i);
      if (difference != 0) return difference;
    }
    return 0;
  };
  std::sort(sorted.begin(), sorted.end(), [&](std::size_t a, std::size_t b) {
    const int difference = order(a, b);
    return difference < 0 || (difference == 0 && a < b);
  });
  out.of.resize(sorted.size());
  for (const auto p : sorted) {
    if (out.first.empty() || order(out.first.back(), p) != 0) out.first.push_back(p);
    out.of[p] = out.first.size() - 1;
  }

  out.traits.resize(quiz.traits.size());
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    if (quiz.items[i].has_trait()) out.traits[quiz.items[i].trait].items.push_back(i);
  }
  std::vector<std::map<std::vector<std::int8_t>, std::size_t>> seen(quiz.traits.size());
  for (const auto p : out.first) {
    for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
      auto& trait = out.traits[t];
      std::vector<std::int8_t> key;
      for (const auto item : trait.items) key.push_back(static_cast<std::int8_t>(responses.answer(p, item)));
      const auto [at, fresh] = seen[t].emplace(std::move(key), trait.patterns());
      if (fresh) {
        trait.answers.insert(trait.answers.end(), at->first.begin(), at->first.end());
        trait.answered.push_back(
            std::any_of(at->first.begin(), at->first.end(), [](int answer) { return answer != kUnanswered; }));
      }
      out.in_trait.push_back(at->second);
    }
  }
  return out;
}

std::vector<double> alike(std::vector<double> people, std::size_t roles) {
  std::vector<double> of_role(roles, 0.0);
  double all = 0.0;
  for (std::size_t i = 0; i < people.size(); ++i) {
    of_role[i % roles] += people[i];
    all += people[i];
  }
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (people[i] > 0.0) people[i] *= all / (static_cast<double>(roles) * of_role[i % roles]);
  }
  return people;
}

}  // namespace rolefit::fit
