#include "cli/tables.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ostream>
#include <string>
#include <vector>

#include "cli/files.hpp"
#include "rolefit/choose.hpp"
#include "rolefit/compare.hpp"
#include "rolefit/text.hpp"

namespace rolefit::cli {
namespace {

std::string fixed(double x, int digits) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", digits, x);
  return text;
}

std::string percent(double share, int digits = 1) {
  return fixed(100.0 * share, digits) + " %";
}

std::string percent(std::uint64_t part, std::uint64_t whole) {
  return percent(whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole));
}

/// Prints rows of texts in columns. The first column is aligned left, the others right.
class Table {
 public:
  void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

  void print(std::ostream& out) const {
    std::vector<std::size_t> width;
    for (const auto& row : rows_) {
      width.resize(std::max(width.size(), row.size()));
      for (std::size_t c = 0; c < row.size(); ++c) width[c] = std::max(width[c], row[c].size());
    }
    for (const auto& row : rows_) {
      std::string line = "  ";
      for (std::size_t c = 0; c < row.size(); ++c) {
        const std::string space(width[c] - row[c].size(), ' ');
        line += c == 0 ? row[c] + space : "  " + space + row[c];
      }
      out << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    }
  }

 private:
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace

void print_comparison(std::ostream& out, const Quiz& quiz) {
  for (std::size_t a = 0; a < quiz.roles.size(); ++a) {
    for (std::size_t b = a + 1; b < quiz.roles.size(); ++b) {
      const auto apart = separation(quiz, a, b);
      out << quiz.roles[a].id << " and " << quiz.roles[b].id << '\n';
      Table table;
      if (!quiz.traits.empty()) table.row({"separation, in SDs", fixed(apart.distance, 2)});
      table.row({"overlap", percent(apart.overlap)});
      table.row({"best possible accuracy", percent(apart.accuracy)});
      for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
        const double difference = apart.difference[t];
        table.row({quiz.traits[t].id, fixed(std::abs(difference), 2), difference == 0.0 ? "" : "more in",
                   difference == 0.0 ? "" : quiz.roles[difference > 0.0 ? a : b].id});
      }
      table.print(out);
    }
  }
  if (quiz.roles.size() == 1) out << "the quiz has one role, and nothing to compare it with\n";
}

void print_simulation(std::ostream& out, const Model& model, std::uint64_t seed, const Simulation& simulation) {
  const auto& quiz = model.quiz();
  const auto readers = simulation.all.count();
  out << readers << " readers drawn from " << quiz.id << ", seed " << seed << "\n\nEvery item answered\n";
  Table all;
  all.row({"", "accuracy", "log loss", "calibration error"});
  const auto result = [](std::string what, const Calibrated& of) {
    return std::vector<std::string>{std::move(what), percent(of.accuracy()), fixed(of.mean_log_loss(), 4),
                                    percent(of.expected_error())};
  };
  all.row(result("temperature " + fixed(quiz.temperature, 2) + ", the quiz's own", simulation.all));
  all.row(result("temperature 1, the model's", simulation.untempered));
  all.print(out);

  out << "\nWho is called what\n";
  Table confusion;
  std::vector<std::string> head{""};
  for (const auto& role : quiz.roles) head.push_back(role.id);
  confusion.row(head);
  for (std::size_t truth = 0; truth < quiz.roles.size(); ++truth) {
    const auto* row = &simulation.confusion[truth * quiz.roles.size()];
    std::uint64_t all_of_role = 0;
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) all_of_role += row[k];
    std::vector<std::string> cells{quiz.roles[truth].id};
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) cells.push_back(percent(row[k], all_of_role));
    confusion.row(cells);
  }
  confusion.print(out);

  out << "\nAsked until the result is offered\n";
  Table asked;
  asked.row({"order", "questions", "fewest", "half by", "most", "accuracy", "log loss", "sure", "futile", "complete"});
  for (const auto order : {Order::file, Order::information, Order::adaptive}) {
    const auto& of = simulation.orders[static_cast<std::size_t>(order)];
    std::uint64_t so_far = 0;
    std::size_t fewest = of.questions.size();
    std::size_t half = of.questions.size();
    std::size_t most = 0;
    for (std::size_t n = 0; n < of.questions.size(); ++n) {
      if (of.questions[n] == 0) continue;
      so_far += of.questions[n];
      fewest = std::min(fewest, n);
      most = n;
      if (2 * so_far >= readers) half = std::min(half, n);
    }
    asked.row({name(order), fixed(of.mean_questions(), 2), std::to_string(fewest), std::to_string(half),
               std::to_string(most), percent(of.result.accuracy()), fixed(of.result.mean_log_loss(), 4),
               percent(of.reason[0], readers), percent(of.reason[1], readers), percent(of.reason[2], readers)});
  }
  asked.print(out);

  const auto& adaptive = simulation.orders[static_cast<std::size_t>(Order::adaptive)];
  out << "\nIn adaptive order the leader is\n";
  Table called;
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    called.row({quiz.roles[k].id, percent(adaptive.called[k], readers)});
  }
  called.print(out);

  if (!quiz.traits.empty()) {
    out << "\nReliability of each trait\n";
    Table traits;
    for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
      traits.row({quiz.traits[t].id, fixed(simulation.reliability(t), 2)});
    }
    traits.print(out);
  }

  out << "\nWhat each question tells before any answer, in nats\n";
  Table questions;
  for (std::size_t q = 0; q < model.questions(); ++q) {
    const auto& first = quiz.items[model.question(q).front()];
    questions.row({first.group == kNoGroup ? first.id : quiz.groups[first.group], fixed(simulation.information[q], 4)});
  }
  questions.print(out);

  out << "\nReaders who are asked an item, in adaptive order\n";
  Table items;
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    items.row({quiz.items[i].id, percent(adaptive.exposure[i], readers)});
  }
  items.print(out);
}

void print_calibration(std::ostream& out, const Calibration& fitted) {
  const auto& quiz = fitted.quiz;
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    out << quiz.roles[k].id << ": "
        << (fitted.people[k] == 1 ? "1 person" : std::to_string(fitted.people[k]) + " people") << '\n';
  }
  if (!fitted.log_likelihood.empty()) {
    out << "log-likelihood " << fixed(fitted.log_likelihood.back(), 3) << " after "
        << counted(fitted.log_likelihood.size(), "iteration") << "; ";
  }
  const auto number = [&](const char* name, double value, double Quiz::*member) {
    out << name << ' ' << fixed(value, 3);
    if (fitted.standard_error) out << " (standard error " << fixed((*fitted.standard_error).*member, 3) << ')';
  };
  number("temperature", quiz.temperature, &Quiz::temperature);
  const auto has_shares = [](const Item& item) { return !item.has_trait(); };
  if (std::any_of(quiz.items.begin(), quiz.items.end(), has_shares)) {
    number("; dependence", quiz.dependence, &Quiz::dependence);
  }
  out << '\n';
  if (quiz.roles.size() == 1) return;
  if (!quiz.traits.empty()) {
    const auto& ridges = fitted.ridges;
    out << (std::isinf(ridges.numbers) ? "nothing is tuned: it would not help"
            : std::isinf(ridges.shifts)
                ? "tuned, without shifts, with the ridge " + fixed(ridges.numbers, 0)
                : "tuned with the ridges " + fixed(ridges.numbers, 0) + " and, for shifts, " + fixed(ridges.shifts, 0))
        << '\n';
  }

  out << "\nPeople held out, roles weighing the same\n";
  Table table;
  table.row({"", "log loss", "right", "in first two", "AUC", "slope", "calibration error"});
  const auto figures = [&](const char* what, const Figures& of) {
    table.row({what, fixed(of.log_loss, 4), percent(of.accuracy), percent(of.first_two), fixed(of.auc, 3),
               fixed(of.slope, 2), percent(of.calibration_error)});
  };
  figures("this fit", fitted.held_out.fit);
  figures("logistic regression", fitted.held_out.regression);
  const auto& guessing = fitted.held_out.guessing;
  table.row({"guessing", fixed(guessing.log_loss, 4), percent(guessing.accuracy), percent(guessing.first_two),
             fixed(guessing.auc, 3)});
  table.print(out);

  if (fitted.misses.empty()) return;
  out << "\nWhere the fit misses most what people in a role answer\n";
  Table misses;
  misses.row({"item", "category", "role", "people", "fit"});
  for (std::size_t i = 0; i < std::min<std::size_t>(fitted.misses.size(), 5); ++i) {
    const auto& miss = fitted.misses[i];
    misses.row({quiz.items[miss.item].id, std::to_string(miss.category), quiz.roles[miss.role].id, percent(miss.people),
                percent(miss.model)});
  }
  misses.print(out);
}

}  // namespace rolefit::cli
