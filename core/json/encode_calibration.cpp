#include <cmath>
#include <numeric>

#include "json/nlohmann.hpp"
#include "json/writer.hpp"
#include "rolefit/json/encode.hpp"

namespace rolefit::json {
namespace {

void write(Writer& out, std::span<const double> numbers) {
  out.array([&] {
    for (const double x : numbers) out.value(x);
  });
}

template <class Of>
void write_by_role(Writer& out, const Quiz& quiz, Of of) {
  out.object([&] {
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
      out.key(quiz.roles[k].id);
      of(k);
    }
  });
}

/// Standard errors, in the place of the numbers that they are of.
void write_errors(Writer& out, const Quiz& error) {
  out.key("temperature").value(error.temperature);
  out.key("dependence").value(error.dependence);
  out.key("traits").object([&] {
    for (const auto& trait : error.traits) {
      out.key(trait.id).object([&] { out.key("loading").value(trait.loading); });
    }
  });
  out.key("roles").object([&] {
    for (const auto& role : error.roles) {
      out.key(role.id).object([&] {
        write(out.key("mean"), role.mean);
        write(out.key("sd"), role.sd);
      });
    }
  });
  out.key("items").object([&] {
    for (const auto& item : error.items) {
      out.key(item.id).object([&] {
        if (!item.has_trait()) {
          write_by_role(out.key("shares"), error, [&](std::size_t k) { write(out, item.shares_of(k)); });
          return;
        }
        out.key("slope").value(item.slope);
        write(out.key("intercepts"), item.intercepts);
        if (item.model == ItemModel::nominal) write(out.key("scores"), item.scores);
        if (!item.shift.empty()) {
          write_by_role(out.key("shift"), error, [&](std::size_t k) { out.value(item.shift[k]); });
        }
      });
    }
  });
}

void write_ridge(Writer& out, double ridge) {
  if (std::isinf(ridge)) {
    out.null();
  } else {
    out.value(ridge);
  }
}

void write_figures(Writer& out, const Figures& figures) {
  out.object([&] {
    out.key("logLoss").value(figures.log_loss);
    out.key("accuracy").value(figures.accuracy);
    out.key("firstTwo").value(figures.first_two);
    out.key("auc").value(figures.auc);
    out.key("slope").value(figures.slope);
    out.key("calibrationError").value(figures.calibration_error);
  });
}

void write_gain(Writer& out, const Gain& gain) {
  out.object([&] {
    out.key("mean").value(gain.mean);
    out.key("standardError").value(gain.standard_error);
  });
}

void write_held_out(Writer& out, const HeldOut& held_out) {
  write_figures(out.key("fit"), held_out.fit);
  write_figures(out.key("guessing"), held_out.guessing);
  write_figures(out.key("regression"), held_out.regression);
  out.key("logLossAtTemperature1").value(held_out.log_loss_at_1);
  write_gain(out.key("gainOverGuessing"), held_out.over_guessing);
  write_gain(out.key("gainOfRegression"), held_out.regression_over_fit);
}

double rounded(double x) {
  return std::round(x * 1e4) / 1e4;
}

nlohmann::ordered_json rounded(const std::vector<double>& numbers) {
  auto out = nlohmann::ordered_json::array();
  for (const double x : numbers) out.push_back(rounded(x));
  return out;
}

/// Writes under `key` of an item what each role has, or takes the key out where the item has no such thing.
template <class Of>
void set_by_role(nlohmann::ordered_json& item, const char* key, bool has, const Quiz& quiz, Of of) {
  if (!has) {
    item.erase(key);
    return;
  }
  auto by_role = nlohmann::ordered_json::object();
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) by_role[quiz.roles[k].id] = of(k);
  item[key] = std::move(by_role);
}

}  // namespace

std::string encode_fitted(std::string_view text, const Quiz& fitted) {
  auto file = nlohmann::ordered_json::parse(text, nullptr, false);
  file["temperature"] = rounded(fitted.temperature);
  for (std::size_t t = 0; t < fitted.traits.size(); ++t) {
    file["traits"][t]["loading"] = rounded(fitted.traits[t].loading);
  }
  for (std::size_t k = 0; k < fitted.roles.size() && !fitted.traits.empty(); ++k) {
    file["roles"][k]["mean"] = rounded(fitted.roles[k].mean);
    file["roles"][k]["sd"] = rounded(fitted.roles[k].sd);
  }
  for (std::size_t i = 0; i < fitted.items.size(); ++i) {
    const auto& of = fitted.items[i];
    auto& item = file["items"][i];
    if (!of.has_trait()) {
      const auto shares = [&](std::size_t k) {
        const auto all = of.shares_of(k);
        const double sum = std::accumulate(all.begin(), all.end(), 0.0);
        // Four decimals of a small sum could leave nothing of it.
        return sum < 1.0 ? nlohmann::ordered_json(std::vector<double>(all.begin(), all.end()))
                         : rounded({all.begin(), all.end()});
      };
      set_by_role(item, "shares", true, fitted, shares);
      file["dependence"] = rounded(fitted.dependence);
      continue;
    }
    item["slope"] = rounded(of.slope);
    item["intercepts"] = rounded(of.intercepts);
    if (of.model == ItemModel::nominal) item["scores"] = rounded(of.scores);
    set_by_role(item, "shift", !of.shift.empty(), fitted, [&](std::size_t k) { return rounded(of.shift[k]); });
  }
  return file.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string encode_calibration(const Calibration& calibration) {
  const auto& quiz = calibration.quiz;
  Writer out;
  out.object([&] {
    out.key("quiz").value(quiz.id);
    out.key("people").object([&] {
      for (std::size_t k = 0; k < quiz.roles.size(); ++k) out.key(quiz.roles[k].id).value(calibration.people[k]);
    });
    write(out.key("logLikelihood"), calibration.log_likelihood);
    out.key("converged").value(calibration.converged);
    out.key("temperature").value(quiz.temperature);
    out.key("dependence").value(quiz.dependence);
    out.key("ridges").object([&] {
      write_ridge(out.key("numbers"), calibration.ridges.numbers);
      write_ridge(out.key("shifts"), calibration.ridges.shifts);
    });
    out.key("heldOut").object([&] { write_held_out(out, calibration.held_out); });
    out.key("misses").array([&] {
      for (const auto& miss : calibration.misses) {
        out.object([&] {
          out.key("item").value(quiz.items[miss.item].id);
          out.key("role").value(quiz.roles[miss.role].id);
          out.key("category").value(static_cast<std::uint64_t>(miss.category));
          out.key("model").value(miss.model);
          out.key("people").value(miss.people);
        });
      }
    });
    out.key("items").object([&] {
      for (std::size_t i = 0; i < quiz.items.size(); ++i) {
        std::uint64_t answers = 0;
        for (const auto n : calibration.chosen[i]) answers += n;
        out.key(quiz.items[i].id).object([&] {
          out.key("answers").value(answers);
          out.key("chosen").array([&] {
            for (const auto n : calibration.chosen[i]) out.value(n);
          });
        });
      }
    });
    out.key("standardErrors");
    if (calibration.standard_error) {
      out.object([&] { write_errors(out, *calibration.standard_error); });
    } else {
      out.null();
    }
    json::write(out.key("warnings"), calibration.warnings);
  });
  return out.take();
}

}  // namespace rolefit::json
