#include "json/encode.hpp"

#include "json/writer.hpp"

namespace rolefit::json {
std::string encode_score(const Model& model, const RowId& id, std::span<const int> answers,
                         const Assessment& assessment) {
  const auto& quiz = model.quiz();
  const auto& [posterior, explanation, typicality, traits, quality, offer] = assessment;
  const auto lead = explanation.leader;
  Json out = with_id(id);
  out["answered"] = posterior.answered;
  out["leader"] = quiz.roles[lead].id;
  out["runnerUp"] = explanation.runner_up == lead ? Json() : Json(quiz.roles[explanation.runner_up].id);
  out["verdict"] = name(verdict(posterior.probability[lead]));
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    out["roles"][quiz.roles[k].id] = {{"probability", posterior.probability[k]}, {"typicality", typicality[k]}};
  }
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    const auto& [estimate, standing] = traits[t];
    Json& trait = out["traits"][quiz.traits[t].id];
    trait = {{"mean", estimate.mean}, {"sd", estimate.sd}, {"low", estimate.low}, {"high", estimate.high}};
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) trait["standing"][quiz.roles[k].id] = standing[k];
  }
  out["pulls"] = Json::object();
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    if (answers[i] != kUnanswered) out["pulls"][quiz.items[i].id] = explanation.pulls[i];
  }
  out["quality"] = {{"lz", quality.lz ? Json(*quality.lz) : Json()}, {"longestRun", quality.longest_run}};
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

std::string encode_code(const RowId& id, const std::string& code) {
  Json out = with_id(id);
  out["code"] = code;
  return line(out);
}

std::string encode_answers(const Quiz& quiz, const RowId& id, std::span<const int> answers) {
  Json out = with_id(id);
  out["answers"] = Json::object();
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    if (answers[i] != kUnanswered) out["answers"][quiz.items[i].id] = answers[i];
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
