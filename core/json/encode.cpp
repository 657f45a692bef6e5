#include "rolefit/json/encode.hpp"

#include <algorithm>
#include <cmath>

#include "json/writer.hpp"

namespace rolefit::json {
namespace {

/// One object, which `write` fills.
template <class Write>
std::string object(Write write) {
  Writer out;
  out.object([&] { write(out); });
  return out.take();
}

void write_id(Writer& out, const RowId& id) {
  if (const auto* text = std::get_if<std::string>(&id)) out.key("id").value(*text);
  if (const auto* number = std::get_if<double>(&id)) {
    constexpr double kExact = 9007199254740992.0;  // whole numbers up to 2^53 come back without ".0"
    if (*number == std::floor(*number) && std::abs(*number) <= kExact) {
      out.key("id").value(static_cast<std::int64_t>(*number));
    } else {
      out.key("id").value(*number);
    }
  }
}

void write_trait(Writer& out, const Quiz& quiz, const Assessment::Trait& trait) {
  out.object([&] {
    out.key("mean").value(trait.estimate.mean);
    out.key("sd").value(trait.estimate.sd);
    out.key("low").value(trait.estimate.low);
    out.key("high").value(trait.estimate.high);
    out.key("standing").object([&] {
      for (std::size_t k = 0; k < quiz.roles.size(); ++k) out.key(quiz.roles[k].id).value(trait.standing[k]);
    });
  });
}

/// What each answer did.
void write_pulls(Writer& out, const Quiz& quiz, std::span<const int> answers, std::span<const double> pulls) {
  out.key("pulls").object([&] {
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      if (answers[i] != kUnanswered) out.key(quiz.items[i].id).value(pulls[i]);
    }
  });
}

std::size_t answered_questions(const Model& model, std::span<const int> answers) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < model.questions(); ++i) {
    const auto items = model.question(i);
    n += std::none_of(items.begin(), items.end(), [&](std::size_t j) { return answers[j] == kUnanswered; });
  }
  return n;
}

}  // namespace

Wanted wanted_for(const ScoreKeys& keys) noexcept {
  return {.pulls = keys[score_key::pulls],
          .typicality = keys[score_key::roles],
          .traits = keys[score_key::traits],
          .quality = keys[score_key::quality],
          .offer = keys[score_key::offer]};
}

std::string encode_score(const Model& model, const RowId& id, std::span<const int> answers,
                         const Assessment& assessment) {
  return encode_score(model, id, answers, assessment, ScoreKeys().set());
}

std::string encode_score(const Model& model, const RowId& id, std::span<const int> answers,
                         const Assessment& assessment, const ScoreKeys& keys) {
  const auto& quiz = model.quiz();
  const auto& posterior = assessment.posterior;
  const auto first = lead(posterior);
  return object([&](Writer& out) {
    write_id(out, id);
    if (keys[score_key::answered]) out.key("answered").value(posterior.answered);
    if (keys[score_key::questions]) out.key("questions").value(answered_questions(model, answers));
    if (keys[score_key::leader]) out.key("leader").value(quiz.roles[first.leader].id);
    if (keys[score_key::runner_up]) {
      out.key("runnerUp");
      first.runner_up == first.leader ? out.null() : out.value(quiz.roles[first.runner_up].id);
    }
    if (keys[score_key::lead]) out.key("lead").value(first.share);
    if (keys[score_key::verdict]) out.key("verdict").value(name(verdict(first.share)));
    if (keys[score_key::roles]) {
      out.key("roles").object([&] {
        for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
          out.key(quiz.roles[k].id).object([&] {
            out.key("probability").value(posterior.probability[k]);
            out.key("typicality").value(assessment.typicality[k]);
          });
        }
      });
    }
    if (keys[score_key::traits] && !quiz.traits.empty()) {
      out.key("traits").object([&] {
        for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
          out.key(quiz.traits[t].id);
          write_trait(out, quiz, assessment.traits[t]);
        }
      });
    }
    if (keys[score_key::pulls]) write_pulls(out, quiz, answers, assessment.explanation.pulls);
    if (keys[score_key::quality]) {
      out.key("quality").object([&] {
        out.key("lz");
        assessment.quality.lz ? out.value(*assessment.quality.lz) : out.null();
        out.key("longestRun").value(assessment.quality.longest_run);
      });
    }
    if (keys[score_key::offer]) {
      out.key("offer");
      assessment.offer == Offer::not_yet ? out.null() : out.value(name(assessment.offer));
    }
  });
}

std::string encode_pulls(const Quiz& quiz, std::span<const int> answers, std::span<const double> pulls) {
  return object([&](Writer& out) { write_pulls(out, quiz, answers, pulls); });
}

std::string encode_next(const Model& model, const RowId& id, std::span<const Candidate> ranked) {
  return object([&](Writer& out) {
    write_id(out, id);
    out.key("next").array([&] {
      for (const auto& candidate : ranked) write(out, model, candidate);
    });
  });
}

std::string encode_code(const RowId& id, const std::string& code) {
  return object([&](Writer& out) {
    write_id(out, id);
    out.key("code").value(code);
  });
}

std::string encode_answers(const Quiz& quiz, const RowId& id, std::span<const int> answers) {
  return object([&](Writer& out) {
    write_id(out, id);
    out.key("answers").object([&] {
      for (std::size_t i = 0; i < quiz.items.size(); ++i) {
        if (answers[i] != kUnanswered) out.key(quiz.items[i].id).value(answers[i]);
      }
    });
  });
}

std::string encode_problems(const Problems& problems) {
  return object([&](Writer& out) { write(out.key("problems"), problems); });
}

std::string encode_loaded(std::size_t handle, const Problems& problems) {
  return object([&](Writer& out) {
    out.key("model").value(handle);
    write(out.key("problems"), problems);
  });
}

}  // namespace rolefit::json
