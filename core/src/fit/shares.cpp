#include "fit/shares.hpp"

#include "numeric.hpp"

namespace rolefit::fit {
namespace {

constexpr double kAuthor = 10.0;  // people in each role that the author's numbers are worth

/// What shares are multiplied by so that no number of people in a role is beyond the limit: 1, 0.1, 0.01 and so on. It
/// is the same for every part of the people, so that standard errors compare like with like.
std::vector<double> scales(std::size_t roles, const Responses& responses) {
  std::vector<double> people(roles, kAuthor);
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    people[responses.role(p)] += static_cast<double>(responses.count(p));
  }
  std::vector<double> out;
  for (const double of_role : people) {
    double power = 1.0;
    while (of_role > power * limits::kMaxShare) power *= 10.0;
    out.push_back(1.0 / power);
  }
  return out;
}

}  // namespace

void fit_shares(const Quiz& given, const Responses& responses, std::span<const double> people, Quiz& quiz) {
  const auto scale = scales(quiz.roles.size(), responses);
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    auto& item = quiz.items[i];
    if (item.has_trait()) continue;
    const std::size_t categories = item.categories();
    for (std::size_t at = 0; at < item.shares.size(); ++at) {
      item.shares[at] = kAuthor * share_probability(given.items[i], at / categories, at % categories);
    }
    for (std::size_t p = 0; p < people.size(); ++p) {
      const int answer = responses.answer(p, i);
      if (answer == kUnanswered) continue;
      item.shares[responses.role(p) * categories + static_cast<std::size_t>(answer)] += people[p];
    }
    for (std::size_t at = 0; at < item.shares.size(); ++at) item.shares[at] *= scale[at / categories];
  }
}

OfShares of_shares(const Quiz& quiz, const Responses& responses, const Rows& rows) {
  OfShares out{std::vector<double>(rows.size() * rows.roles, 0.0), std::vector<double>(rows.size(), 0.0)};
  std::vector<double> logs;
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const auto& item = quiz.items[i];
    if (item.has_trait()) continue;
    logs.clear();
    for (std::size_t k = 0; k < rows.roles; ++k) {
      for (std::size_t c = 0; c < item.categories(); ++c) logs.push_back(log(share_probability(item, k, c)));
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const int answer = responses.answer(rows.first[r], i);
      if (answer == kUnanswered) continue;
      ++out.answered[r];
      for (std::size_t k = 0; k < rows.roles; ++k) {
        out.log_likelihood[r * rows.roles + k] += logs[k * item.categories() + static_cast<std::size_t>(answer)];
      }
    }
  }
  return out;
}

}  // namespace rolefit::fit
