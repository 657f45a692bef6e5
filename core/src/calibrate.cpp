#include "rolefit/calibrate.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

#include "linear.hpp"
#include "mixture.hpp"
#include "rolefit/random.hpp"

namespace rolefit {
namespace {

constexpr double kPrior = 0.1;        // people that the weak prior is worth
constexpr double kTiny = 1e-300;      // a sum below it counts as this: its pattern says nothing that a double can hold
constexpr double kBiggestJump = 1e6;  // of SQUAREM, in steps of EM
constexpr std::size_t kRefitIterations = 100;  // from the whole fit to one of a part of the people it is not far
constexpr double kRefitTolerance = 1e-7;
constexpr std::uint64_t kFewPeople = 100;
constexpr std::uint64_t kFewAnswers = 30;

/// The people as the E step wants them: every pattern of answers to one trait's items, by role, kept once.
struct Data {
  struct Pattern {
    std::size_t role;
    std::vector<int> answers;  // one for each of the trait's items
    bool answered;
  };
  struct OfTrait {
    std::vector<std::size_t> items;
    std::vector<Pattern> patterns;
  };
  std::vector<OfTrait> traits;
  std::vector<std::size_t> role;      // per person's pattern
  std::vector<std::size_t> in_trait;  // [pattern][trait]: index into its patterns
};

Data arrange(const Quiz& quiz, const Responses& responses) {
  Data out;
  out.traits.resize(quiz.traits.size());
  for (std::size_t i = 0; i < quiz.items.size(); ++i) out.traits[quiz.items[i].trait].items.push_back(i);
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

/// Where each trait's scale is held: the mean over the roles of the means, and of the variances within roles.
struct Scale {
  double mean = 0.0;
  double variance = 1.0;
};

Scale scale_of(const Quiz& quiz, std::size_t trait) {
  Scale out{0.0, 0.0};
  const double loading = quiz.traits[trait].loading;
  for (const auto& role : quiz.roles) {
    out.mean += role.mean[trait];
    out.variance += role.sd[trait] * role.sd[trait] + loading * loading;
  }
  out.mean /= static_cast<double>(quiz.roles.size());
  out.variance /= static_cast<double>(quiz.roles.size());
  return out;
}

/// Moves a trait to `scale` without changing any probability.
void rescale(Quiz& quiz, std::size_t trait, Scale scale) {
  const auto now = scale_of(quiz, trait);
  const double unit = std::sqrt(now.variance / scale.variance);
  const double shift = now.mean - unit * scale.mean;
  for (auto& role : quiz.roles) {
    role.mean[trait] = (role.mean[trait] - shift) / unit;
    role.sd[trait] /= unit;
  }
  quiz.traits[trait].loading /= unit;
  for (auto& item : quiz.items) {
    if (item.trait != trait) continue;
    for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
      item.intercepts[c] += item.slope * (item.model == ItemModel::graded ? 1.0 : item.scores[c]) * shift;
    }
    item.slope *= unit;
  }
}

/// Every fitted number in one row, in scales on which a straight line makes sense.
std::vector<double> pack(const Quiz& quiz) {
  std::vector<double> out;
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    out.push_back(quiz.traits[t].loading);
    for (const auto& role : quiz.roles) {
      out.push_back(role.mean[t]);
      out.push_back(log(role.sd[t]));
    }
  }
  for (const auto& item : quiz.items) {
    if (item.model == ItemModel::graded) out.push_back(item.slope);
    for (std::size_t c = 0; c < item.scores.size(); ++c) out.push_back(item.slope * item.scores[c]);
    out.insert(out.end(), item.intercepts.begin(), item.intercepts.end());
  }
  return out;
}

/// Slope and scores of a nominal item whose categories have these slopes: the largest score is 1 or −1.
void set_slopes(Item& item, std::span<const double> slopes) {
  double largest = 0.0;
  for (const double slope : slopes) largest = std::max(largest, std::abs(slope));
  item.slope = std::min(largest, limits::kSlope);
  for (std::size_t c = 0; c < slopes.size(); ++c) item.scores[c] = largest > 0.0 ? slopes[c] / item.slope : 0.0;
}

void unpack(std::span<const double> from, Quiz& quiz) {
  std::size_t at = 0;
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    quiz.traits[t].loading = from[at++];
    for (auto& role : quiz.roles) {
      role.mean[t] = from[at++];
      role.sd[t] = exp(from[at++]);
    }
  }
  for (auto& item : quiz.items) {
    if (item.model == ItemModel::graded) {
      item.slope = from[at++];
    } else {
      set_slopes(item, from.subspan(at, item.scores.size()));
      at += item.scores.size();
    }
    for (auto& intercept : item.intercepts) intercept = from[at++];
  }
}

/// Expected answers of one item: [category][node].
using Expected = std::vector<double>;

double expected_log_likelihood(const Item& item, std::span<const double> theta, std::size_t nodes,
                               const Expected& expected) {
  double sum = 0.0;
  for (std::size_t q = 0; q < nodes; ++q) {
    const auto probability = category_probabilities(item, theta[q]);
    for (std::size_t c = 0; c < probability.size(); ++c) {
      sum += expected[c * theta.size() + q] * log(std::max(probability[c], kTiny));
    }
  }
  return sum;
}

/// Gradient and Fisher information of an item's free numbers. graded: slope, then the intercepts. nominal: slopes of
/// the categories after the first, then their intercepts; the first category's are 0.
void derivatives(const Item& item, std::span<const double> theta, std::size_t nodes, const Expected& expected,
                 std::vector<double>& gradient, std::vector<double>& information) {
  const std::size_t categories = item.categories();
  const std::size_t steps = categories - 1;
  const std::size_t n = item.model == ItemModel::graded ? 1 + steps : 2 * steps;
  gradient.assign(n, 0.0);
  information.assign(n * n, 0.0);
  std::vector<double> of_category(n);
  for (std::size_t q = 0; q < nodes; ++q) {
    const auto probability = category_probabilities(item, theta[q]);
    double total = 0.0;
    for (std::size_t c = 0; c < categories; ++c) total += expected[c * theta.size() + q];
    for (std::size_t c = 0; c < categories; ++c) {
      const double p = std::max(probability[c], kTiny);
      // d log P_c
      if (item.model == ItemModel::graded) {
        const double lower = c == 0 ? 1.0 : logistic(item.slope * theta[q] + item.intercepts[c - 1]);
        const double upper = c == steps ? 0.0 : logistic(item.slope * theta[q] + item.intercepts[c]);
        const double lower_slope = lower * (1.0 - lower);
        const double upper_slope = upper * (1.0 - upper);
        std::fill(of_category.begin(), of_category.end(), 0.0);
        of_category[0] = theta[q] * (1.0 - lower - upper);  // (f_lower − f_upper) / P_c for logistic f
        if (c > 0) of_category[c] = lower_slope / p;
        if (c < steps) of_category[c + 1] = -upper_slope / p;
      } else {
        for (std::size_t s = 0; s < steps; ++s) {
          const double d = (s + 1 == c ? 1.0 : 0.0) - probability[s + 1];
          of_category[s] = d * theta[q];
          of_category[steps + s] = d;
        }
      }
      const double observed = expected[c * theta.size() + q];
      for (std::size_t a = 0; a < n; ++a) {
        gradient[a] += observed * of_category[a];
        for (std::size_t b = 0; b <= a; ++b) information[a * n + b] += total * p * of_category[a] * of_category[b];
      }
    }
  }
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = 0; b < a; ++b) information[b * n + a] = information[a * n + b];
  }
}

bool is_within_limits(const Item& item) {
  if (std::abs(item.slope) > limits::kSlope) return false;
  for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
    if (!(std::abs(item.intercepts[c]) <= limits::kIntercept)) return false;
    if (item.model == ItemModel::nominal && !(std::abs(item.slope * item.scores[c]) <= limits::kSlopeTimesScore)) {
      return false;
    }
    if (item.model == ItemModel::nominal && !(std::abs(item.scores[c]) <= limits::kScore)) return false;
    const bool falls = c == 0 || item.intercepts[c - 1] - item.intercepts[c] >= 2.0 * limits::kMinStep;
    if (item.model == ItemModel::graded && !falls) return false;
  }
  return true;
}

Item moved(const Item& item, std::span<const double> step, double share) {
  Item out = item;
  if (item.model == ItemModel::graded) {
    out.slope += share * step[0];
    for (std::size_t c = 0; c < out.intercepts.size(); ++c) out.intercepts[c] += share * step[1 + c];
    return out;
  }
  const std::size_t steps = item.categories() - 1;
  std::vector<double> slopes(item.categories(), 0.0);
  for (std::size_t s = 0; s < steps; ++s) {
    slopes[s + 1] = item.slope * (item.scores[s + 1] - item.scores[0]) + share * step[s];
    out.intercepts[s + 1] = item.intercepts[s + 1] - item.intercepts[0] + share * step[steps + s];
  }
  out.intercepts[0] = 0.0;
  set_slopes(out, slopes);
  return out;
}

/// The M step of one item: Fisher scoring, each step halved until it gains and stays within the limits.
void maximise(Item& item, std::span<const double> theta, std::size_t nodes, const Expected& expected) {
  std::vector<double> gradient;
  std::vector<double> information;
  double now = expected_log_likelihood(item, theta, nodes, expected);
  for (int i = 0; i < 20; ++i) {
    derivatives(item, theta, nodes, expected, gradient, information);
    const auto step = solve(information, gradient);
    double gain = 0.0;
    for (std::size_t a = 0; a < step.size(); ++a) gain += step[a] * gradient[a];
    if (!(gain > 1e-10)) return;
    double share = 1.0;
    bool moves = false;
    for (; share > 1e-3 && !moves; share *= 0.5) {
      auto next = moved(item, step, share);
      if (!is_within_limits(next)) continue;
      const double then = expected_log_likelihood(next, theta, nodes, expected);
      if (!(then >= now)) continue;
      item = std::move(next);
      now = then;
      moves = true;
    }
    if (!moves) return;
  }
}

/// Brings an item that rescaling moved out of its limits back to them.
void bound(Item& item) {
  item.slope = std::clamp(item.slope, -limits::kSlope, limits::kSlope);
  for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
    auto& intercept = item.intercepts[c];
    intercept = std::clamp(intercept, -limits::kIntercept, limits::kIntercept);
    if (item.model == ItemModel::graded && c > 0) {
      intercept = std::min(intercept, item.intercepts[c - 1] - 2.0 * limits::kMinStep);
    }
  }
}

/// One trait's moments within one role: sums over people of E[· | their answers].
struct Moments {
  double n = 0.0;
  double g = 0.0, g2 = 0.0;
  double theta = 0.0, theta2 = 0.0, theta_g = 0.0;
};

/// The M step of one trait's means, SDs and loading, each given the others in turn.
void maximise(Quiz& quiz, std::size_t trait, std::span<const Moments> moments, bool has_general) {
  double& loading = quiz.traits[trait].loading;
  for (int i = 0; i < 10; ++i) {
    double above = 0.0;
    double below = 0.0;
    for (std::size_t k = 0; k < moments.size(); ++k) {
      auto& role = quiz.roles[k];
      const auto& m = moments[k];
      role.mean[trait] = std::clamp((m.theta - loading * m.g) / m.n, -limits::kMean, limits::kMean);
      const double mean = role.mean[trait];
      const double square = m.theta2 - 2.0 * mean * m.theta - 2.0 * loading * m.theta_g + 2.0 * mean * loading * m.g +
                            m.n * mean * mean + loading * loading * m.g2;
      role.sd[trait] = std::clamp(std::sqrt(std::max(square / m.n, 0.0)), limits::kMinSd, limits::kMaxSd);
      const double weight = 1.0 / (role.sd[trait] * role.sd[trait]);
      above += weight * (m.theta_g - mean * m.g);
      below += weight * m.g2;
    }
    if (!has_general) return;
    loading = std::clamp(above / below, -limits::kLoading, limits::kLoading);
  }
}

/// What the quiz says before the data: where the data leave a number open it stays near this, and it is what holds each
/// trait's scale.
struct Prior {
  explicit Prior(const Model& model) : quiz(model.quiz()) {
    const std::size_t stride = model.stride();
    for (std::size_t t = 0; t < quiz.traits.size(); ++t) scale.push_back(scale_of(quiz, t));
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      auto& of_item = expected.emplace_back(quiz.items[i].categories() * stride, 0.0);
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

  const Quiz& quiz;
  std::vector<Scale> scale;        // per trait
  std::vector<Expected> expected;  // per item
};

class Fitter {
 public:
  Fitter(const Data& data, const Prior& prior) : data_(data), prior_(prior) {}

  struct Step {
    double log_likelihood = 0.0;  // at the quiz that was given
    double with_prior = 0.0;
    Quiz next;
  };

  /// One iteration of EM with `weight` people of each pattern. Nothing when the quiz has left its limits.
  Result<Step> step(const Quiz& quiz, std::span<const double> weight) const {
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
      for (std::size_t at = 0; at < people[t].size(); ++at) {
        people[t][at].factor = people[t][at].number / (relative[t][at] * largest_of[t][at / general]);
      }
      maximise(model, t, people[t], out);
    }
    return out;
  }

  struct Fit {
    Quiz quiz;
    std::vector<double> trace;
    bool converged = false;
  };

  /// From `start` until an iteration gains less than `tolerance` a person. SQUAREM takes two steps of EM, jumps along
  /// the line that they suggest, and falls back to them when the jump does not gain.
  template <class Tell>
  Result<Fit> fit(Quiz start, std::span<const double> weight, std::size_t most, double tolerance, Tell tell) const {
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

 private:
  struct People {
    double number = 0.0;
    double factor = 0.0;
  };

  /// The likelihood of a pattern, which lies in `out`.
  RelativeLikelihood product(const Model& model, std::size_t trait, const Data::Pattern& pattern, double* out) const {
    std::vector<Answered> answers;
    for (std::size_t i = 0; i < pattern.answers.size(); ++i) {
      if (pattern.answers[i] == kUnanswered) continue;
      answers.push_back(answered(model, data_.traits[trait].items[i], pattern.answers[i]));
    }
    return relative_product(model, answers, out);
  }

  /// The M step of one trait: its items, then its population, then its scale.
  void maximise(const Model& model, std::size_t trait, std::span<const People> people, Step& out) const {
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
      rolefit::maximise(out.next.items[of_trait.items[i]], theta, quiz.nodes, expected[i]);
    }
    rolefit::maximise(out.next, trait, moments, quiz.traits.size() > 1);
    rescale(out.next, trait, prior_.scale[trait]);
    for (const auto item : of_trait.items) bound(out.next.items[item]);
    for (auto& role : out.next.roles) {
      role.sd[trait] = std::clamp(role.sd[trait], limits::kMinSd, limits::kMaxSd);
      role.mean[trait] = std::clamp(role.mean[trait], -limits::kMean, limits::kMean);
    }
  }

  const Data& data_;
  const Prior& prior_;
};

/// Numbers from which EM finds its way: those of the quiz, made moderate, with the proportions of the data.
Quiz starting_point(Quiz quiz, const Calibration& counts) {
  // Where nothing loads on the general factor nothing tells EM in which direction to go.
  const bool has_general = quiz.traits.size() > 1;
  const bool loads =
      std::any_of(quiz.traits.begin(), quiz.traits.end(), [](const Trait& t) { return t.loading != 0.0; });
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    const auto scale = scale_of(quiz, t);
    auto& loading = quiz.traits[t].loading;
    if (has_general && !loads) loading = std::sqrt(0.4 * scale.variance);
    if (!has_general) loading = 0.0;
    const double least = 0.1 * scale.variance;
    for (auto& role : quiz.roles) {
      role.sd[t] = std::sqrt(std::max(role.sd[t] * role.sd[t] - (loads ? 0.0 : loading * loading), least));
    }
    rescale(quiz, t, scale);
  }
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    auto& item = quiz.items[i];
    const auto& chosen = counts.chosen[i];
    const std::size_t categories = item.categories();
    double all = 0.0;
    for (const auto n : chosen) all += static_cast<double>(n) + 1.0;
    if (item.model == ItemModel::graded) {
      item.slope = (item.slope < 0.0 ? -1.0 : 1.0) * std::clamp(std::abs(item.slope), 0.3, 3.0);
      double above = all;
      for (std::size_t c = 0; c + 1 < categories; ++c) {
        above -= static_cast<double>(chosen[c]) + 1.0;
        item.intercepts[c] = 1.2 * log(above / (all - above));
      }
    } else {
      for (std::size_t c = 0; c < categories; ++c) {
        item.intercepts[c] = log((static_cast<double>(chosen[c]) + 1.0) / (static_cast<double>(chosen[0]) + 1.0));
      }
      if (item.slope == 0.0) {
        std::vector<double> slopes;
        for (std::size_t c = 0; c < categories; ++c) slopes.push_back(static_cast<double>(c));
        set_slopes(item, slopes);
      }
    }
    bound(item);
  }
  return quiz;
}

/// People held out of a fit: what it says of each role, with the weight that makes all roles count alike.
struct HeldOutPeople {
  std::vector<double> log_likelihood;  // [entry][role]
  std::vector<std::size_t> role;
  std::vector<double> weight;
};

double log_loss(const HeldOutPeople& people, std::span<const double> weight, std::size_t roles, double temperature) {
  double sum = 0.0;
  double all = 0.0;
  for (std::size_t i = 0; i < people.role.size(); ++i) {
    if (weight[i] == 0.0) continue;
    const double* of_role = &people.log_likelihood[i * roles];
    const double largest = *std::max_element(of_role, of_role + roles);
    double total = 0.0;
    for (std::size_t k = 0; k < roles; ++k) total += exp(temperature * (of_role[k] - largest));
    sum -= weight[i] * (temperature * (of_role[people.role[i]] - largest) - log(total));
    all += weight[i];
  }
  return sum / all;
}

/// The temperature with the least log loss, by golden section: the loss is convex in it.
double best_temperature(const HeldOutPeople& people, std::span<const double> weight, std::size_t roles) {
  constexpr double kGolden = 0.6180339887498949;
  double low = limits::kMinTemperature;
  double high = limits::kMaxTemperature;
  double a = high - kGolden * (high - low);
  double b = low + kGolden * (high - low);
  double at_a = log_loss(people, weight, roles, a);
  double at_b = log_loss(people, weight, roles, b);
  while (high - low > 1e-5) {
    if (at_a < at_b) {
      high = b;
      b = a;
      at_b = at_a;
      a = high - kGolden * (high - low);
      at_a = log_loss(people, weight, roles, a);
    } else {
      low = a;
      a = b;
      at_a = at_b;
      b = low + kGolden * (high - low);
      at_b = log_loss(people, weight, roles, b);
    }
  }
  return 0.5 * (low + high);
}

/// Adds |x|² and x to running sums for a standard deviation.
struct Spread {
  std::vector<double> sum;
  std::vector<double> square;
  void add(std::span<const double> x) {
    sum.resize(x.size());
    square.resize(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
      sum[i] += x[i];
      square[i] += x[i] * x[i];
    }
  }
  double sd(std::size_t i, double n) const {
    return std::sqrt(std::max(square[i] - sum[i] * sum[i] / n, 0.0) / (n - 1.0));
  }
};

/// As many people as there are in each role, drawn from them with replacement.
std::vector<double> resample(std::span<const double> weight, std::span<const std::size_t> role, std::size_t roles,
                             Random& random) {
  std::vector<double> out(weight.size(), 0.0);
  for (std::size_t k = 0; k < roles; ++k) {
    std::vector<std::size_t> pattern;
    std::vector<std::uint64_t> up_to;
    std::uint64_t people = 0;
    for (std::size_t p = 0; p < weight.size(); ++p) {
      if (role[p] != k || weight[p] == 0.0) continue;
      people += static_cast<std::uint64_t>(weight[p]);
      pattern.push_back(p);
      up_to.push_back(people);
    }
    for (std::uint64_t n = 0; n < people; ++n) {
      const auto drawn = std::upper_bound(up_to.begin(), up_to.end(), random.below(people));
      ++out[pattern[static_cast<std::size_t>(drawn - up_to.begin())]];
    }
  }
  return out;
}

/// Every fitted number as it stands in the quiz file.
template <class Visit>
void each_number(Quiz& quiz, Visit visit) {
  for (auto& trait : quiz.traits) visit(trait.loading);
  for (auto& role : quiz.roles) {
    for (auto& mean : role.mean) visit(mean);
    for (auto& sd : role.sd) visit(sd);
  }
  for (auto& item : quiz.items) {
    visit(item.slope);
    for (auto& intercept : item.intercepts) visit(intercept);
    for (auto& score : item.scores) visit(score);
  }
  visit(quiz.temperature);
}

std::string counted_people(std::uint64_t n) {
  return n == 0 ? "nobody" : n == 1 ? "only 1 person" : "only " + std::to_string(n) + " people";
}

void warn(const Quiz& given, Calibration& out) {
  const auto add = [&](std::string path, std::string message) {
    out.warnings.push_back({.code = ErrorCode::weak_data, .path = std::move(path), .message = std::move(message)});
  };
  const auto& quiz = out.quiz;
  if (!out.converged) add("", "the fit had not come to rest when it ran out of iterations");
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    const auto path = "/traits/" + std::to_string(t);
    const auto& trait = quiz.traits[t];
    const auto items =
        std::count_if(quiz.items.begin(), quiz.items.end(), [t](const Item& item) { return item.trait == t; });
    if (items < 3) {
      add(path, "'" + trait.id + "' has " + std::to_string(items) + (items == 1 ? " item" : " items") +
                    ": with fewer than three its numbers rest on the other traits and on the quiz's own");
    }
    const double square = trait.loading * trait.loading;
    const auto runs_away = [&](const Role& role) { return square > 0.95 * (square + role.sd[t] * role.sd[t]); };
    if (std::any_of(quiz.roles.begin(), quiz.roles.end(), runs_away)) {
      add(path + "/loading", "the loading of '" + trait.id +
                                 "' runs away: the general factor explains nearly all of it, which more items on "
                                 "it would decide");
    }
  }
  if (quiz.traits.size() == 2) {
    add("/traits",
        "two traits show only the product of their loadings; how it is shared between them is the weak "
        "prior's choice");
  }
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    if (out.people[k] >= kFewPeople) continue;
    add("/roles/" + std::to_string(k), "'" + quiz.roles[k].id + "' rests on " +
                                           counted_people(out.people[k]).substr(5) + "; with fewer than " +
                                           std::to_string(kFewPeople) + " its numbers are rough");
  }
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const auto path = "/items/" + std::to_string(i);
    const auto& item = quiz.items[i];
    std::uint64_t answers = 0;
    std::size_t used = 0;
    for (const auto n : out.chosen[i]) {
      answers += n;
      used += n > 0;
    }
    if (answers < kFewAnswers) {
      add(path,
          counted_people(answers) + " answered '" + item.id + "': its numbers are little more than the weak prior");
    } else if (used == 1) {
      add(path, "everyone answers '" + item.id + "' alike: it tells nothing, and its slope is the weak prior's");
    } else if (used < out.chosen[i].size()) {
      for (std::size_t c = 0; c < out.chosen[i].size(); ++c) {
        if (out.chosen[i][c] > 0) continue;
        add(path, "nobody chose category " + std::to_string(c) + " of '" + item.id + "'");
      }
    }
    if (answers < kFewAnswers || used == 1) continue;
    if (std::abs(item.slope) > 6.0) {
      add(path + "/slope", "the slope of '" + item.id +
                               "' runs away: it says nearly the same as another item of its trait, or as all of them");
    }
    if (item.model == ItemModel::graded && item.slope * given.items[i].slope < 0.0) {
      add(path + "/slope", "people answer '" + item.id + "' against the direction that the quiz gives it");
    }
  }
}

}  // namespace

Responses::Responses(const Quiz& quiz)
    : quiz_(quiz),
      width_(1 + quiz.items.size()),
      bytes_(std::make_unique<Bytes>()),
      index_(16, Hash{bytes_.get(), width_}, Equal{bytes_.get(), width_}) {}

Result<std::size_t> Responses::add(std::size_t role, std::span<const int> answers, std::uint64_t count) {
  if (role >= quiz_.roles.size()) {
    return Error{.code = ErrorCode::out_of_range, .path = "/role", .message = "no such role"};
  }
  auto answered = count_answers(quiz_, answers);
  if (!answered) return answered;
  // The pattern is written behind the others to be looked up, and taken away again when it was there.
  bytes_->push_back(static_cast<std::uint8_t>(role));
  for (const int answer : answers) bytes_->push_back(static_cast<std::uint8_t>(answer + 1));
  const auto [at, fresh] = index_.insert(counts_.size());
  if (fresh) {
    counts_.push_back(0);
  } else {
    bytes_->resize(counts_.size() * width_);
  }
  counts_[*at] += count;
  people_ += count;
  return answered;
}

std::size_t Responses::Hash::operator()(std::size_t pattern) const noexcept {
  std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a
  for (std::size_t i = pattern * width; i < (pattern + 1) * width; ++i) hash = (hash ^ (*bytes)[i]) * 0x100000001b3u;
  return static_cast<std::size_t>(hash ^ (hash >> 29));
}

bool Responses::Equal::operator()(std::size_t a, std::size_t b) const noexcept {
  const auto begin = bytes->begin();
  const auto at = [&](std::size_t pattern) { return begin + static_cast<std::ptrdiff_t>(pattern * width); };
  return std::equal(at(a), at(a + 1), at(b));
}

Result<Calibration> calibrate(const Quiz& quiz, const Responses& responses, const CalibrateOptions& options,
                              const Progress& progress) {
  const auto given = Model::build(quiz);
  if (!given) return given.error();
  const std::size_t roles = quiz.roles.size();
  const auto tell = [&](const char* what, double done) {
    if (progress) progress(what, done);
  };

  Calibration out;
  out.people.assign(roles, 0);
  for (const auto& item : quiz.items) out.chosen.emplace_back(item.categories(), 0);
  std::vector<double> weight;
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    weight.push_back(static_cast<double>(responses.count(p)));
    out.people[responses.role(p)] += responses.count(p);
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      const int answer = responses.answer(p, i);
      if (answer != kUnanswered) out.chosen[i][static_cast<std::size_t>(answer)] += responses.count(p);
    }
  }
  for (std::size_t k = 0; k < roles; ++k) {
    if (out.people[k] > 0) continue;
    return Error{.code = ErrorCode::wrong_length,
                 .path = "/roles/" + std::to_string(k),
                 .message = "nobody in the data has the role '" + quiz.roles[k].id + "'"};
  }

  const auto data = arrange(quiz, responses);
  const Prior prior(*given);
  const Fitter fitter(data, prior);
  const auto fit =
      fitter.fit(starting_point(quiz, out), weight, options.max_iterations, options.tolerance,
                 [&](std::size_t n) { tell("fitting", 0.3 * (1.0 - 30.0 / (30.0 + static_cast<double>(n)))); });
  if (!fit) return fit.error();
  out.quiz = fit->quiz;
  out.log_likelihood = fit->trace;
  out.converged = fit->converged;
  const auto refit = [&](std::span<const double> of) {
    return fitter.fit(out.quiz, of, kRefitIterations, kRefitTolerance, [](std::size_t) {});
  };

  // Every person is held out of one fit, and it says how probable it makes the answers in each role.
  HeldOutPeople held_out;
  std::vector<double> people_of_entry;
  Random to_fold(options.seed, 0);
  std::vector<std::vector<double>> in_fold(options.folds, std::vector<double>(weight.size(), 0.0));
  for (std::size_t p = 0; p < weight.size(); ++p) {
    for (std::uint64_t n = 0; n < responses.count(p); ++n)
      ++in_fold[static_cast<std::size_t>(to_fold.below(options.folds))][p];
  }
  for (std::size_t f = 0; f < options.folds; ++f) {
    tell("fitting the temperature", 0.3 + 0.3 * static_cast<double>(f) / static_cast<double>(options.folds));
    std::vector<double> others(weight.size());
    for (std::size_t p = 0; p < weight.size(); ++p) others[p] = weight[p] - in_fold[f][p];
    const auto without = refit(others);
    if (!without) return without.error();
    const auto model = Model::build(without->quiz);
    if (!model) return model.error();
    Answers answers(quiz.items.size());
    for (std::size_t p = 0; p < weight.size(); ++p) {
      if (in_fold[f][p] == 0.0) continue;
      for (std::size_t i = 0; i < answers.size(); ++i) answers[i] = responses.answer(p, i);
      const auto result = posterior(*model, answers);
      if (!result) return result.error();
      held_out.log_likelihood.insert(held_out.log_likelihood.end(), result->log_likelihood.begin(),
                                     result->log_likelihood.end());
      held_out.role.push_back(responses.role(p));
      people_of_entry.push_back(in_fold[f][p]);
    }
  }
  const auto alike = [&](std::vector<double> people) {  // so that every role counts alike
    for (std::size_t i = 0; i < people.size(); ++i) people[i] /= static_cast<double>(out.people[held_out.role[i]]);
    return people;
  };
  out.quiz.temperature = roles == 1 ? 1.0 : best_temperature(held_out, alike(people_of_entry), roles);
  out.held_out.log_loss = log_loss(held_out, alike(people_of_entry), roles, out.quiz.temperature);
  out.held_out.log_loss_at_1 = log_loss(held_out, alike(people_of_entry), roles, 1.0);

  if (options.bootstrap > 1) {
    Spread spread;
    for (std::size_t b = 0; b < options.bootstrap; ++b) {
      tell("bootstrapping", 0.6 + 0.4 * static_cast<double>(b) / static_cast<double>(options.bootstrap));
      Random random(options.seed, 1 + b);
      auto again = refit(resample(weight, data.role, roles, random));
      if (!again) return again.error();
      auto& resampled = again->quiz;
      if (roles > 1) {
        const auto people = resample(people_of_entry, held_out.role, roles, random);
        resampled.temperature = best_temperature(held_out, alike(people), roles);
      }
      std::vector<double> numbers;
      each_number(resampled, [&](double& x) { numbers.push_back(x); });
      spread.add(numbers);
    }
    out.standard_error = out.quiz;
    std::size_t at = 0;
    each_number(*out.standard_error, [&](double& x) { x = spread.sd(at++, static_cast<double>(options.bootstrap)); });
  }
  warn(quiz, out);
  tell("done", 1.0);
  return out;
}

}  // namespace rolefit
