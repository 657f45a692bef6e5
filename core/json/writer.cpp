#include "json/writer.hpp"

#include <cmath>

namespace rolefit::json {

std::string line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json with_id(const RowId& id) {
  Json out = Json::object();
  if (const auto* text = std::get_if<std::string>(&id)) out["id"] = *text;
  if (const auto* number = std::get_if<double>(&id)) {
    constexpr double kExact = 9007199254740992.0;  // whole numbers up to 2^53 come back without ".0"
    if (*number == std::floor(*number) && std::abs(*number) <= kExact) {
      out["id"] = static_cast<std::int64_t>(*number);
    } else {
      out["id"] = *number;
    }
  }
  return out;
}

Json list(const Problems& problems) {
  Json out = Json::array();
  for (const auto& problem : problems) {
    out.push_back({{"severity", problem.severity() == Severity::error ? "error" : "warning"},
                   {"code", name(problem.code)},
                   {"path", problem.path},
                   {"line", problem.line},
                   {"column", problem.column},
                   {"message", problem.message}});
  }
  return out;
}

}  // namespace rolefit::json
