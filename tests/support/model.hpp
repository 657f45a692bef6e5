#pragma once

#include "rolefit/measure.hpp"
#include "support/catch.hpp"

namespace rolefit::test {

/// The quiz made ready. Fails the test case where that fails.
inline Model built(Quiz quiz) {
  auto model = Model::build(std::move(quiz));
  REQUIRE(model);
  return *std::move(model);
}

/// What `answers` say. Fails the test case where that fails.
inline Posterior measured(const Model& model, const Answers& answers) {
  auto result = posterior(model, answers);
  REQUIRE(result);
  return *std::move(result);
}

}  // namespace rolefit::test
