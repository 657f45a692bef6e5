#pragma once

/// nlohmann/json as the core uses it: without exceptions and assertions, and in a namespace of its own. A program that
/// links the core may then use nlohmann/json with other settings, and neither gets the functions of the other. Versions
/// before 3.11 ignore the namespace.
#define JSON_NOEXCEPTION
#define JSON_ASSERT(condition) static_cast<void>(0)
#define NLOHMANN_JSON_NAMESPACE nlohmann::for_rolefit
#define NLOHMANN_JSON_NAMESPACE_BEGIN \
  namespace nlohmann {                \
  inline namespace for_rolefit {
#define NLOHMANN_JSON_NAMESPACE_END \
  }                                 \
  }

#include <nlohmann/json.hpp>
