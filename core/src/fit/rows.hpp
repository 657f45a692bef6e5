#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "rolefit/responses.hpp"

namespace rolefit::fit {

/// People by their answers, whatever their role: equal ones are one row.
struct Rows {
  struct OfTrait {
    std::vector<std::size_t> items;
    std::vector<std::int8_t> answers;  // [pattern][one of the trait's items]
    std::vector<bool> answered;        // per pattern: is any of them
    std::size_t patterns() const noexcept { return answered.size(); }
    std::span<const std::int8_t> pattern(std::size_t p) const noexcept {
      return std::span(answers).subspan(p * items.size(), items.size());
    }
  };

  std::size_t roles = 0;
  std::vector<std::size_t> first;     // per row: a pattern of the responses with these answers
  std::vector<std::size_t> of;        // per pattern of the responses: its row
  std::vector<OfTrait> traits;        // every pattern of answers to one trait's items once
  std::vector<std::size_t> in_trait;  // [row][trait]: index into its patterns

  std::size_t size() const noexcept { return first.size(); }

  /// People of each role in each row, [row][role], where there are `people` of each pattern of the responses.
  std::vector<double> by_role(const Responses& responses, std::span<const double> people) const;
};

Rows rows_of(const Quiz& quiz, const Responses& responses);

/// The same people [row][role] with weights that make all roles weigh the same; together they weigh as many as they
/// are.
std::vector<double> alike(std::vector<double> people, std::size_t roles);

}  // namespace rolefit::fit
