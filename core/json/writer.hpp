#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "json/decode.hpp"

/// What the encoders share. Includes nlohmann/json, so only they include it.
namespace rolefit::json {

using Json = nlohmann::ordered_json;

/// One line; bytes that are not UTF-8 become U+FFFD.
std::string line(const Json& json);

/// {"id"}, or {} without one.
Json with_id(const RowId& id);

Json list(const Problems& problems);

}  // namespace rolefit::json
