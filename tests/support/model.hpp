#pragma once

#include "rolefit/measure.hpp"
#include "support/catch.hpp"

namespace rolefit::test {

/// Makes the model of a quiz. Fails the test case if that fails.
inline Model built(Quiz quiz) {
  auto model = Model::build(std::move(quiz));
  REQUIRE(model);
  return *std::move(model);
}

/// The posterior after `answers`. Fails the test case if that fails.
inline Posterior measured(const Model& model, const Answers& answers) {
  auto result = posterior(model, answers);
  REQUIRE(result);
  return *std::move(result);
}

}  // namespace rolefit::test
