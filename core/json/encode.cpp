#include "json/encode.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace rolefit::json {
namespace {

using Json = nlohmann::ordered_json;

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

}  // namespace

std::string encode_score(const Model& model, const RowId& id, const Posterior& posterior, Offer offer) {
  const auto& quiz = model.quiz();
  const auto lead = leader(posterior);
  Json out = with_id(id);
  out["answered"] = posterior.answered;
  out["leader"] = quiz.roles[lead].id;
  out["verdict"] = name(verdict(posterior.probability[lead]));
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    out["roles"][quiz.roles[k].id] = {{"probability", posterior.probability[k]}};
  }
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    const auto estimate = trait_estimate(model, posterior, t);
    out["traits"][quiz.traits[t].id] = {
        {"mean", estimate.mean}, {"sd", estimate.sd}, {"low", estimate.low}, {"high", estimate.high}};
  }
  out["offer"] = offer == Offer::not_yet ? Json() : Json(name(offer));
  return line(out);
}

std::string encode_next(const Model& model, const RowId& id, std::span<const Candidate> ranked) {
  Json out = with_id(id);
  out["next"] = Json::array();
  for (const auto& candidate : ranked) {
    out["next"].push_back({{"item", model.quiz().items[candidate.item].id}, {"information", candidate.information}});
  }
  return line(out);
}

std::string encode_problems(const Problems& problems) {
  return line({{"problems", list(problems)}});
}

std::string encode_loaded(std::size_t handle, const Problems& problems) {
  return line({{"model", handle}, {"problems", list(problems)}});
}

}  // namespace rolefit::json
