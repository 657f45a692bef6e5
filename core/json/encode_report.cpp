#include "json/writer.hpp"
#include "rolefit/compare.hpp"
#include "rolefit/json/encode.hpp"

namespace rolefit::json {
namespace {

double share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// The members that every order, and all items answered, have.
void write_members(Writer& out, const Calibrated& result) {
  out.key("accuracy").value(result.accuracy());
  out.key("logLoss").value(result.mean_log_loss());
  out.key("calibrationError").value(result.expected_error());
  out.key("bins").array([&] {
    for (std::size_t b = 0; b < Calibrated::kBins; ++b) {
      if (result.n[b] == 0) continue;
      out.object([&] {
        out.key("readers").value(result.n[b]);
        out.key("stated").value(result.stated[b] / static_cast<double>(result.n[b]));
        out.key("right").value(share(result.right[b], result.n[b]));
      });
    }
  });
}

void write_order(Writer& out, const Quiz& quiz, const Asked& asked) {
  const auto readers = asked.result.count();
  write_members(out, asked.result);
  out.key("questions").object([&] {
    out.key("mean").value(asked.mean_questions());
    out.key("readers").object([&] {
      for (std::size_t n = 0; n < asked.questions.size(); ++n) {
        if (asked.questions[n] > 0) out.key(std::to_string(n)).value(asked.questions[n]);
      }
    });
  });
  out.key("offered").object([&] {
    for (const auto reason : {Offer::sure, Offer::futile, Offer::complete}) {
      out.key(name(reason)).value(share(asked.reason[static_cast<std::size_t>(reason) - 1], readers));
    }
  });
  out.key("called").object([&] {
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
      out.key(quiz.roles[k].id).value(share(asked.called[k], readers));
    }
  });
  out.key("exposure").object([&] {
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      out.key(quiz.items[i].id).value(share(asked.exposure[i], readers));
    }
  });
}

void write_populations(Writer& out, const Quiz& quiz) {
  out.key("roles").object([&] {
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
      out.key(quiz.roles[k].id).object([&] {
        for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
          out.key(quiz.traits[t].id).object([&] {
            out.key("mean").value(quiz.roles[k].mean[t]);
            out.key("sd").value(spread(quiz, k, t));
          });
        }
      });
    }
  });
}

}  // namespace

std::string encode_populations(const Quiz& quiz) {
  Writer out;
  out.object([&] { write_populations(out, quiz); });
  return out.take();
}

std::string encode_comparison(const Quiz& quiz) {
  Writer out;
  const auto write_pair = [&](std::size_t a, std::size_t b) {
    const auto apart = separation(quiz, a, b);
    out.key("roles").array([&] {
      out.value(quiz.roles[a].id);
      out.value(quiz.roles[b].id);
    });
    if (!quiz.traits.empty()) out.key("separation").value(apart.distance);
    out.key("overlap").value(apart.overlap);
    out.key("accuracy").value(apart.accuracy);
    if (quiz.traits.empty()) return;
    out.key("traits").object([&] {
      for (std::size_t t = 0; t < quiz.traits.size(); ++t) out.key(quiz.traits[t].id).value(apart.difference[t]);
    });
  };
  out.object([&] {
    out.key("quiz").value(quiz.id);
    write_populations(out, quiz);
    out.key("pairs").array([&] {
      for (std::size_t a = 0; a < quiz.roles.size(); ++a) {
        for (std::size_t b = a + 1; b < quiz.roles.size(); ++b) out.object([&] { write_pair(a, b); });
      }
    });
  });
  return out.take();
}

std::string encode_simulation(const Model& model, std::uint64_t seed, const Simulation& simulation) {
  const auto& quiz = model.quiz();
  const std::size_t roles = quiz.roles.size();
  Writer out;
  out.object([&] {
    out.key("quiz").value(quiz.id);
    out.key("readers").value(simulation.all.count());
    out.key("seed").value(seed);
    out.key("all").object([&] {
      out.key("temperature").value(quiz.temperature);
      write_members(out, simulation.all);
    });
    out.key("untempered").object([&] {
      out.key("temperature").value(1.0);
      write_members(out, simulation.untempered);
    });
    out.key("confusion").object([&] {
      for (std::size_t truth = 0; truth < roles; ++truth) {
        out.key(quiz.roles[truth].id).object([&] {
          for (std::size_t k = 0; k < roles; ++k) {
            out.key(quiz.roles[k].id).value(simulation.confusion[truth * roles + k]);
          }
        });
      }
    });
    out.key("questions").array([&] {
      for (std::size_t q = 0; q < model.questions(); ++q) write(out, model, {q, simulation.information[q]});
    });
    out.key("orders").object([&] {
      for (const auto order : {Order::file, Order::information, Order::adaptive}) {
        out.key(name(order)).object([&] {
          write_order(out, quiz, simulation.orders[static_cast<std::size_t>(order)]);
        });
      }
    });
    if (quiz.traits.empty()) return;
    out.key("traits").object([&] {
      for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
        out.key(quiz.traits[t].id).object([&] { out.key("reliability").value(simulation.reliability(t)); });
      }
    });
  });
  return out.take();
}

}  // namespace rolefit::json
