#include "fuzz/properties.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "json/document.hpp"
#include "rolefit/compare.hpp"
#include "rolefit/json/decode.hpp"
#include "rolefit/json/encode.hpp"
#include "rolefit/share.hpp"

namespace rolefit::fuzz {
namespace {

bool is_share(double x) {
  return x >= 0.0 && x <= 1.0;  // false for NaN
}

void check_shares(std::span<const double> shares, const char* what) {
  double sum = 0.0;
  for (const double p : shares) {
    check(is_share(p), what);
    sum += p;
  }
  check(std::abs(sum - 1.0) <= 1e-9, what);
}

void check_posterior(const Model& model, const Posterior& posterior) {
  const auto& quiz = model.quiz();
  check(posterior.probability.size() == quiz.roles.size(), "there is one probability for each role");
  check_shares(posterior.probability, "the roles' probabilities are shares of 1");
  for (const double x : posterior.log_likelihood) check(x <= 1e-9 && std::isfinite(x), "a log-likelihood is below 0");
  const auto density = std::span(posterior.density);
  for (std::size_t at = 0; at < density.size(); at += model.stride()) {
    check_shares(density.subspan(at, model.stride()), "a trait's density is made of shares of 1");
  }
  if (posterior.answered > 0) return;
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    check(std::abs(posterior.probability[k] - quiz.roles[k].prior) <= limits::kPriorSum,
          "without answers, the probabilities are the priors");
  }
}

void check_assessment(const Model& model, const Assessment& assessment) {
  const auto& quiz = model.quiz();
  const auto& [leader, runner_up, pulls] = assessment.explanation;
  const auto& likelihood = assessment.posterior.log_likelihood;
  check_posterior(model, assessment.posterior);
  double sum = 0.0;
  for (const double pull : pulls) sum += pull;
  const double odds = quiz.temperature * (likelihood[leader] - likelihood[runner_up]);
  check(std::abs(sum - odds) <= 1e-9 * std::max(1.0, std::abs(odds)), "the pulls add up to the log-odds");
  for (const double x : assessment.typicality) check(is_share(x), "a typicality is a share");
  for (const auto& trait : assessment.traits) {
    const auto& [mean, sd, low, high] = trait.estimate;
    const double end = -model.theta().front() + model.step();
    check(sd >= 0.0 && sd <= end, "a trait's SD is on the grid");
    check(-end <= low && low <= high && high <= end, "a trait's interval is on the grid");
    check(-end <= mean && mean <= end, "a trait's mean is on the grid");
    for (const double x : trait.standing) check(is_share(x), "a standing is a share");
  }
  if (assessment.quality.lz) check(std::isfinite(*assessment.quality.lz), "the person fit is a number");
  check(assessment.quality.longest_run <= assessment.posterior.answered,
        "the longest run has no more answers than were given");
}

void check_order(const Model& model, const Answers& answers, const std::vector<Candidate>& ranked) {
  std::vector<bool> is_open(model.questions(), false);
  for (std::size_t q = 0; q < model.questions(); ++q) {
    for (const auto i : model.question(q)) is_open[q] = is_open[q] || answers[i] == kUnanswered;
  }
  for (const auto& [question, information] : ranked) {
    check(question < model.questions() && is_open[question], "only unanswered questions are ranked, each once");
    is_open[question] = false;
    check(information >= 0.0 && std::isfinite(information), "a question's information is finite and not negative");
  }
  check(std::find(is_open.begin(), is_open.end(), true) == is_open.end(), "every unanswered question is ranked");
}

}  // namespace

void check_problems(const Problems& problems, std::string_view text) {
  check(problems.size() <= 2 * json::kMaxProblems, "the number of problems is limited");
  for (const auto& problem : problems) {
    check_error(problem, text);
    check(problem.line > 0, "a problem in a text has a place");
  }
  check(std::is_sorted(
            problems.begin(), problems.end(),
            [](const Error& a, const Error& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); }),
        "the problems stand in the order of the text");
  check_json(json::encode_problems(problems));
}

void check_json(std::string_view text) {
  const auto document = json::parse(text);
  check(document && document->problems.empty(), "an encoder writes JSON");
}

void check_person(const Model& model, const Answers& answers) {
  const auto& quiz = model.quiz();
  const auto assessment = assess(model, answers);
  check(assessment.has_value(), "a person can be assessed");
  check_assessment(model, *assessment);
  check_json(json::encode_score(model, {}, answers, *assessment));

  const auto ranked = rank(model, answers, assessment->posterior);
  check_order(model, answers, ranked);
  check_order(model, answers, by_information(model, answers, assessment->posterior));
  check_json(json::encode_next(model, {}, ranked));

  const auto code = share(quiz, answers);
  check(code.has_value(), "answers can be written as a code");
  const auto shared = unshare(quiz, *code);
  check(shared && *shared == answers, "a code gives the answers back");
  check_json(json::encode_code({}, *code));

  const auto written = json::AnswerReader(quiz).row(json::encode_answers(quiz, {}, answers));
  check(written && written->answers == answers, "answers are the same after writing and reading");
}

void check_comparison(const Quiz& quiz) {
  for (std::size_t a = 0; a < quiz.roles.size(); ++a) {
    for (std::size_t b = 0; b < quiz.roles.size(); ++b) {
      const auto apart = separation(quiz, a, b);
      check(apart.distance >= 0.0 && std::isfinite(apart.distance),
            "the distance of two roles is finite and not negative");
      check(is_share(apart.overlap), "an overlap is between 0 and 1");
      check(apart.accuracy >= 0.5 && apart.accuracy <= 1.0, "the best judge is at least as good as a coin");
      for (const double x : apart.difference) check(std::isfinite(x), "a difference is a number");
    }
  }
  check_json(json::encode_comparison(quiz));
}

}  // namespace rolefit::fuzz
