#pragma once

#include <span>
#include <string>

#include "json/decode.hpp"
#include "rolefit/choose.hpp"
#include "rolefit/measure.hpp"

namespace rolefit::json {

/// Every encoder gives one line of JSON without its end of line. Numbers are the shortest text that reads back as the
/// same double; bytes that are not UTF-8 become U+FFFD.

/// {"id", "answered", "leader", "verdict", "roles": {id: {"probability"}},
///  "traits": {id: {"mean", "sd", "low", "high"}}, "offer": null | "sure" | "futile" | "complete"}; no "id" without
///  one.
std::string encode_score(const Model& model, const RowId& id, const Posterior& posterior, Offer offer);

/// {"id", "next": [{"item", "information"}, …]}, the item to ask next first; information in nats.
std::string encode_next(const Model& model, const RowId& id, std::span<const Candidate> ranked);

/// {"problems": [{"severity", "code", "path", "line", "column", "message"}, …]}
std::string encode_problems(const Problems& problems);

/// {"model": handle, "problems": […]}
std::string encode_loaded(std::size_t handle, const Problems& problems);

}  // namespace rolefit::json
