#include "fit/first_fit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "fit/population.hpp"
#include "numeric.hpp"

namespace rolefit::fit {
namespace {

constexpr double kPrior = 0.1;        // people that the weak prior is worth
constexpr double kBiggestJump = 1e6;  // of SQUAREM, in steps of EM

}  // namespace

Data arrange(const Quiz& quiz, const Responses& responses) {
  Data out;
  out.traits.resize(quiz.traits.size());
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    if (quiz.items[i].has_trait()) out.traits[quiz.items[i].trait].items.push_back(i);
  }
  std::vector<std::map<std::vector<int>, std::size_t>> seen(quiz.traits.size());
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    out.role.push_back(responses.role(p));
    for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
      auto& trait = out.traits[t];
      std::vector<int> key{static_cast<int>(responses.role(p))};
      bool answered = false;
      for (const auto item : trait.items) {
        key.push_back(responses.answer(p, item));
        answered = answered || key.back() != kUnanswered;
      }
      const auto [at, fresh] = seen[t].emplace(key, trait.patterns.size());
      if (fresh) trait.patterns.push_back({responses.role(p), {key.begin() + 1, key.end()}, answered});
      out.in_trait.push_back(at->second);
    }
  }
  return out;
}

Prior::Prior(const Model& model) : quiz(model.quiz()) {
  const std::size_t stride = model.stride();
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) scale.push_back(scale_of(quiz, t));
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    auto& of_item = expected.emplace_back();
    if (!quiz.items[i].has_trait()) continue;
    of_item.assign(quiz.items[i].categories() * stride, 0.0);
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
      for (std::size_t j = 0; j < model.general().size(); ++j) {
        const auto weight = model.weights(k, quiz.items[i].trait, j);
        for (std::size_t at = 0; at < of_item.size(); ++at) {
          of_item[at] += kPrior * model.general()[j] * weight[at % stride] * model.trace(i, at / stride)[at % stride];
        }
      }
    }
  }
}

Result<Fitter::Step> Fitter::step(const Quiz& quiz, std::span<const double> weight) const {
  auto built = Model::build(quiz);
  if (!built) return built.error();
  const auto& model = *built;
  const std::size_t traits = quiz.traits.size();
  const std::size_t general = model.general().size();
  const std::size_t stride = model.stride();
  Step out{.next = quiz};

  // Per trait and pattern: P(answers | role, g) by its largest, and then the share of the people who gave it at each
  // g.
  std::vector<double> of_pattern(stride);
  std::vector<std::vector<double>> relative(traits);
  std::vector<std::vector<double>> largest_of(traits);
  std::vector<std::vector<double>> base(traits);
  std::vector<std::vector<People>> people(traits);
  for (std::size_t t = 0; t < traits; ++t) {
    const auto& patterns = data_.traits[t].patterns;
    relative[t].assign(patterns.size() * general, 1.0);
    largest_of[t].assign(patterns.size(), 1.0);
    base[t].assign(patterns.size(), 0.0);
    people[t].assign(patterns.size() * general, {});
    for (std::size_t p = 0; p < patterns.size(); ++p) {
      if (!patterns[p].answered) continue;
      const auto likelihood = product(model, t, patterns[p], of_pattern.data());
      double* sums = &relative[t][p * general];
      double largest = kTiny;
      for (std::size_t j = 0; j < general; ++j) {
        dot<1>(model.weights(patterns[p].role, t, j).data(), &likelihood.relative, stride, &sums[j]);
        largest = std::max(largest, sums[j]);
      }
      for (std::size_t j = 0; j < general; ++j) sums[j] = std::max(sums[j] / largest, kTiny);
      largest_of[t][p] = largest;
      base[t][p] = log(Scaled{largest, likelihood.exponent});
    }
  }

  std::array<double, kGeneralNodes> share;
  for (std::size_t i = 0; i < data_.role.size(); ++i) {
    if (weight[i] == 0.0) continue;
    const std::size_t* in_trait = &data_.in_trait[i * traits];
    double log_likelihood = 0.0;
    for (std::size_t j = 0; j < general; ++j) share[j] = model.general()[j];
    for (std::size_t t = 0; t < traits; ++t) {
      const double* sums = &relative[t][in_trait[t] * general];
      double largest = 0.0;
      for (std::size_t j = 0; j < general; ++j) {
        share[j] *= sums[j];
        largest = std::max(largest, share[j]);
      }
      log_likelihood += base[t][in_trait[t]];
      if (largest > 1e-100) continue;
      largest = std::max(largest, kTiny);
      for (std::size_t j = 0; j < general; ++j) share[j] = std::max(share[j] / largest, kTiny);
      log_likelihood += log(largest);
    }
    double sum = 0.0;
    for (std::size_t j = 0; j < general; ++j) sum += share[j];
    out.log_likelihood += weight[i] * (log_likelihood + log(sum));
    for (std::size_t t = 0; t < traits; ++t) {
      People* to = &people[t][in_trait[t] * general];
      for (std::size_t j = 0; j < general; ++j) to[j].number += weight[i] * (share[j] / sum);
    }
  }

  out.with_prior = out.log_likelihood;
  for (std::size_t t = 0; t < traits; ++t) {
    // What turns weight · likelihood into people: their number by the sum of the E step.
    for (std::size_t p = 0; p < largest_of[t].size(); ++p) {
      for (std::size_t at = p * general; at < (p + 1) * general; ++at) {
        people[t][at].factor = people[t][at].number / (relative[t][at] * largest_of[t][p]);
      }
    }
    maximise(model, t, people[t], out);
  }
  return out;
}

// From `start` until an iteration gains less than `tolerance` a person. SQUAREM takes two steps of EM, jumps along
// the line that they suggest, and falls back to them when the jump does not gain.
Result<Fitter::Fit> Fitter::fit(Quiz start, std::span<const double> weight, std::size_t most, double tolerance,
                                const std::function<void(std::size_t)>& tell) const {
  double people = 0.0;
  for (const double w : weight) people += w;
  Fit out{.quiz = std::move(start), .trace = {}, .converged = false};
  double longest = 4.0;
  while (out.trace.size() < most && !out.converged) {
    auto first = step(out.quiz, weight);
    if (!first) return first.error();
    auto second = step(first->next, weight);
    if (!second) return second.error();
    out.trace.push_back(first->log_likelihood);
    out.trace.push_back(second->log_likelihood);
    tell(out.trace.size());
    out.converged = second->with_prior - first->with_prior < tolerance * people;

    const auto x0 = pack(out.quiz);
    const auto x1 = pack(first->next);
    const auto x2 = pack(second->next);
    double moved = 0.0;
    double turned = 0.0;
    for (std::size_t i = 0; i < x0.size(); ++i) {
      const double r = x1[i] - x0[i];
      const double v = (x2[i] - x1[i]) - r;
      moved += r * r;
      turned += v * v;
    }
    out.quiz = std::move(second->next);
    if (out.converged || !(turned > 0.0)) continue;
    const double wanted = std::sqrt(moved / turned);
    const double jump = std::clamp(wanted, 1.0, longest);
    std::vector<double> far(x0.size());
    for (std::size_t i = 0; i < x0.size(); ++i) {
      const double r = x1[i] - x0[i];
      const double v = (x2[i] - x1[i]) - r;
      far[i] = x0[i] + 2.0 * jump * r + jump * jump * v;
    }
    Quiz there = out.quiz;
    unpack(far, there);
    auto third = step(there, weight);
    if (third && third->with_prior >= second->with_prior) {
      out.trace.push_back(third->log_likelihood);
      out.quiz = std::move(third->next);
      if (jump == longest) longest = std::min(4.0 * longest, kBiggestJump);
    } else {
      longest = std::max(4.0, 0.5 * longest);
    }
  }
  return out;
}

/// The likelihood of a pattern, which lies in `out`.
RelativeLikelihood Fitter::product(const Model& model, std::size_t trait, const Data::Pattern& pattern,
                                   double* out) const {
  std::vector<Answered> answers;
  for (std::size_t i = 0; i < pattern.answers.size(); ++i) {
    if (pattern.answers[i] == kUnanswered) continue;
    answers.push_back(answered(model, data_.traits[trait].items[i], pattern.answers[i]));
  }
  return relative_product(model, answers, out);
}

/// The M step of one trait: its items, then its population, then its scale.
void Fitter::maximise(const Model& model, std::size_t trait, std::span<const People> people, Step& out) const {
  const auto& of_trait = data_.traits[trait];
  const auto& quiz = model.quiz();
  const auto theta = model.theta();
  const std::size_t stride = model.stride();
  const std::size_t general = model.general().size();
  // The weak prior: a part of a person in each role, drawn from the quiz as it was given.
  std::vector<Expected> expected(of_trait.items.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    expected[i] = prior_.expected[of_trait.items[i]];
    out.with_prior += expected_log_likelihood(quiz.items[of_trait.items[i]], theta, quiz.nodes, expected[i]);
  }
  std::vector<Moments> moments(quiz.roles.size());
  const double loading = quiz.traits[trait].loading;
  const double given_loading = prior_.quiz.traits[trait].loading;
  for (std::size_t k = 0; k < moments.size(); ++k) {
    const double given_mean = prior_.quiz.roles[k].mean[trait];
    const double given_sd = prior_.quiz.roles[k].sd[trait];
    moments[k] = {.n = kPrior,
                  .g = 0.0,
                  .g2 = kPrior,
                  .theta = kPrior * given_mean,
                  .theta2 = kPrior * (given_mean * given_mean + given_loading * given_loading + given_sd * given_sd),
                  .theta_g = kPrior * given_loading};
    const double sd = quiz.roles[k].sd[trait];
    const double off = quiz.roles[k].mean[trait] - given_mean;
    const double turned = loading - given_loading;
    out.with_prior -= kPrior * (log(sd) + 0.5 * (given_sd * given_sd + off * off + turned * turned) / (sd * sd));
  }

  std::vector<double> of_pattern(stride);
  std::vector<double> density(stride);
  for (std::size_t p = 0; p < of_trait.patterns.size(); ++p) {
    const auto& pattern = of_trait.patterns[p];
    if (!pattern.answered) continue;
    const auto likelihood = product(model, trait, pattern, of_pattern.data());
    auto& m = moments[pattern.role];
    std::fill(density.begin(), density.end(), 0.0);
    for (std::size_t j = 0; j < general; ++j) {
      const auto [n, factor] = people[p * general + j];
      if (n == 0.0) continue;
      const double* weight = model.weights(pattern.role, trait, j).data();
      double first_moment = 0.0;
      for (std::size_t q = 0; q < quiz.nodes; ++q) {
        const double here = factor * weight[q] * likelihood.relative[q];
        density[q] += here;
        first_moment += here * theta[q];
      }
      const double g = model.general_nodes()[j];
      m.n += n;
      m.g += n * g;
      m.g2 += n * g * g;
      m.theta_g += g * first_moment;
    }
    for (std::size_t q = 0; q < quiz.nodes; ++q) {
      m.theta += density[q] * theta[q];
      m.theta2 += density[q] * theta[q] * theta[q];
    }
    for (std::size_t i = 0; i < pattern.answers.size(); ++i) {
      if (pattern.answers[i] == kUnanswered) continue;
      double* to = &expected[i][static_cast<std::size_t>(pattern.answers[i]) * stride];
      for (std::size_t q = 0; q < stride; ++q) to[q] += density[q];
    }
  }
  for (std::size_t i = 0; i < expected.size(); ++i) {
    fit::maximise(out.next.items[of_trait.items[i]], theta, quiz.nodes, expected[i]);
  }
  fit::maximise(out.next, trait, moments, quiz.traits.size() > 1);
  rescale(out.next, trait, prior_.scale[trait]);
  for (const auto item : of_trait.items) bound(out.next.items[item]);
  for (auto& role : out.next.roles) {
    role.sd[trait] = std::clamp(role.sd[trait], limits::kMinSd, limits::kMaxSd);
    role.mean[trait] = std::clamp(role.mean[trait], -limits::kMean, limits::kMean);
  }
}

}  // namespace rolefit::fit
