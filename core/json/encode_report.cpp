#include <cmath>
#include <nlohmann/json.hpp>

#include "json/encode.hpp"
#include "json/writer.hpp"
#include "rolefit/compare.hpp"

namespace rolefit::json {
namespace {

double share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

Json calibrated(const Calibrated& result) {
  Json out = {{"accuracy", result.accuracy()},
              {"logLoss", result.mean_log_loss()},
              {"calibrationError", result.expected_error()},
              {"bins", Json::array()}};
  for (std::size_t b = 0; b < Calibrated::kBins; ++b) {
    if (result.n[b] == 0) continue;
    out["bins"].push_back({{"readers", result.n[b]},
                           {"stated", result.stated[b] / static_cast<double>(result.n[b])},
                           {"right", share(result.right[b], result.n[b])}});
  }
  return out;
}

double rounded(double x) {
  return std::round(x * 1e4) / 1e4;
}

Json rounded(std::span<const double> numbers) {
  Json out = Json::array();
  for (const double x : numbers) out.push_back(rounded(x));
  return out;
}

}  // namespace

std::string encode_comparison(const Quiz& quiz) {
  Json out = {{"quiz", quiz.id}, {"pairs", Json::array()}};
  for (std::size_t a = 0; a < quiz.roles.size(); ++a) {
    for (std::size_t b = a + 1; b < quiz.roles.size(); ++b) {
      const auto apart = separation(quiz, a, b);
      Json pair = {{"roles", {quiz.roles[a].id, quiz.roles[b].id}},
                   {"separation", apart.distance},
                   {"overlap", apart.overlap},
                   {"accuracy", apart.accuracy}};
      for (std::size_t t = 0; t < quiz.traits.size(); ++t) pair["traits"][quiz.traits[t].id] = apart.difference[t];
      out["pairs"].push_back(std::move(pair));
    }
  }
  return line(out);
}

std::string encode_simulation(const Quiz& quiz, std::uint64_t seed, const Simulation& simulation) {
  const auto readers = simulation.all.count();
  Json out = {{"quiz", quiz.id}, {"readers", readers}, {"seed", seed}};
  out["all"] = calibrated(simulation.all);
  out["all"]["temperature"] = quiz.temperature;
  out["untempered"] = calibrated(simulation.untempered);
  out["untempered"]["temperature"] = 1.0;
  for (std::size_t truth = 0; truth < quiz.roles.size(); ++truth) {
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
      out["confusion"][quiz.roles[truth].id][quiz.roles[k].id] = simulation.confusion[truth * quiz.roles.size() + k];
    }
  }
  for (const auto order : {Order::file, Order::information, Order::adaptive}) {
    const auto& asked = simulation.orders[static_cast<std::size_t>(order)];
    Json of_order = calibrated(asked.result);
    of_order["questions"] = {{"mean", asked.mean_questions()}, {"readers", Json::object()}};
    for (std::size_t n = 0; n < asked.questions.size(); ++n) {
      if (asked.questions[n] > 0) of_order["questions"]["readers"][std::to_string(n)] = asked.questions[n];
    }
    for (const auto reason : {Offer::sure, Offer::futile, Offer::complete}) {
      of_order["offered"][name(reason)] = share(asked.reason[static_cast<std::size_t>(reason) - 1], readers);
    }
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
      of_order["called"][quiz.roles[k].id] = share(asked.called[k], readers);
    }
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      of_order["exposure"][quiz.items[i].id] = share(asked.exposure[i], readers);
    }
    out["orders"][name(order)] = std::move(of_order);
  }
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    out["traits"][quiz.traits[t].id] = {{"reliability", simulation.reliability(t)}};
  }
  return line(out);
}

std::string encode_fitted(std::string_view text, const Quiz& fitted) {
  auto file = Json::parse(text, nullptr, false);
  file["temperature"] = rounded(fitted.temperature);
  for (std::size_t t = 0; t < fitted.traits.size(); ++t)
    file["traits"][t]["loading"] = rounded(fitted.traits[t].loading);
  for (std::size_t k = 0; k < fitted.roles.size(); ++k) {
    file["roles"][k]["mean"] = rounded(fitted.roles[k].mean);
    file["roles"][k]["sd"] = rounded(fitted.roles[k].sd);
  }
  for (std::size_t i = 0; i < fitted.items.size(); ++i) {
    Json& item = file["items"][i];
    item["slope"] = rounded(fitted.items[i].slope);
    item["intercepts"] = rounded(fitted.items[i].intercepts);
    if (fitted.items[i].model == ItemModel::nominal) item["scores"] = rounded(fitted.items[i].scores);
  }
  return file.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string encode_calibration(const Calibration& calibration) {
  const auto& quiz = calibration.quiz;
  Json out = {{"quiz", quiz.id}};
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) out["people"][quiz.roles[k].id] = calibration.people[k];
  out["logLikelihood"] = calibration.log_likelihood;
  out["converged"] = calibration.converged;
  out["temperature"] = quiz.temperature;
  out["heldOut"] = {{"logLoss", calibration.held_out.log_loss},
                    {"logLossAtTemperature1", calibration.held_out.log_loss_at_1}};
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    std::uint64_t answers = 0;
    for (const auto n : calibration.chosen[i]) answers += n;
    out["items"][quiz.items[i].id] = {{"answers", answers}, {"chosen", calibration.chosen[i]}};
  }
  out["standardErrors"] = Json();
  if (const auto& error = calibration.standard_error) {
    Json& errors = out["standardErrors"];
    errors["temperature"] = error->temperature;
    for (const auto& trait : error->traits) errors["traits"][trait.id] = {{"loading", trait.loading}};
    for (const auto& role : error->roles) errors["roles"][role.id] = {{"mean", role.mean}, {"sd", role.sd}};
    for (const auto& item : error->items) {
      Json& of_item = errors["items"][item.id];
      of_item = {{"slope", item.slope}, {"intercepts", item.intercepts}};
      if (item.model == ItemModel::nominal) of_item["scores"] = item.scores;
    }
  }
  out["warnings"] = list(calibration.warnings);
  return line(out);
}

}  // namespace rolefit::json
