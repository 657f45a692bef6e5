#include "rolefit/simulate.hpp"

#include <algorithm>

#include "numeric.hpp"
#include "rolefit/choose.hpp"

namespace rolefit {
namespace {

/// The first index whose share, added to those before it, exceeds `x`.
template <class Share>
std::size_t pick(std::size_t n, double x, Share share) {
  double below = 0.0;
  for (std::size_t i = 0; i + 1 < n; ++i) {
    below += share(i);
    if (x < below) return i;
  }
  return n - 1;
}

template <class Number>
void add_each(std::vector<Number>& to, const std::vector<Number>& from) {
  to.resize(std::max(to.size(), from.size()));
  for (std::size_t i = 0; i < from.size(); ++i) to[i] += from[i];
}

constexpr double kLeastProbability = 1e-300;  // so that the log loss of a certain error is finite

void tally(Calibrated& into, std::span<const double> probability, std::size_t truth) {
  const auto lead =
      static_cast<std::size_t>(std::max_element(probability.begin(), probability.end()) - probability.begin());
  into.add(probability[lead], lead == truth, probability[truth]);
}

class Simulator {
 public:
  Simulator(const Model& model, Simulation& out) : model_(model), out_(out), nobody_(items(), kUnanswered) {
    const auto prior = posterior(model, nobody_);
    start_ = *prior;
    first_ = rank(model, nobody_, start_)[0].question;
    for (const auto& [question, information] : by_information(model, nobody_, start_)) {
      by_information_.push_back(question);
      out_.information[question] = information;
    }
  }

  void add(const Reader& reader) {
    const auto& quiz = model_.quiz();
    const auto whole = *posterior(model_, reader.answers);
    tally(out_.all, whole.probability, reader.role);
    tally(out_.untempered, role_probabilities(quiz, whole.log_likelihood, 1.0), reader.role);
    ++out_.confusion[reader.role * quiz.roles.size() + leader(whole)];
    for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
      const double estimate = trait_estimate(model_, whole, t).mean;
      const double truth = reader.traits[t];
      auto& moments = out_.traits[t];
      moments.truth += truth;
      moments.estimate += estimate;
      moments.truth2 += truth * truth;
      moments.estimate2 += estimate * estimate;
      moments.product += truth * estimate;
    }
    for (const auto order : {Order::file, Order::information, Order::adaptive}) ask(reader, order);
  }

 private:
  std::size_t items() const noexcept { return model_.quiz().items.size(); }

  /// Asks until the result is offered.
  void ask(const Reader& reader, Order order) {
    auto& asked = out_.orders[static_cast<std::size_t>(order)];
    auto answers = nobody_;
    auto now = start_;
    const auto least = std::min(model_.quiz().minimum, model_.questions());
    for (std::size_t n = 0;; ++n) {
      const auto offered = offer(model_, answers, now);
      if (offered != Offer::not_yet) {
        tally(asked.result, now.probability, reader.role);
        ++asked.questions[n];
        ++asked.called[leader(now)];
        ++asked.reason[static_cast<std::size_t>(offered) - 1];
        return;
      }
      const auto question = order == Order::file          ? n
                            : order == Order::information ? by_information_[n]
                            : n == 0                      ? first_
                                                          : rank(model_, answers, now)[0].question;
      for (const auto item : model_.question(question)) {
        answers[item] = reader.answers[item];
        ++asked.exposure[item];
      }
      // Most of the time goes into this. Nothing is offered below the minimum, and only one order looks at the answers.
      if (order == Order::adaptive || n + 1 >= least) now = *posterior(model_, answers);
    }
  }

  const Model& model_;
  Simulation& out_;
  Answers nobody_;
  Posterior start_;
  std::size_t first_ = 0;  // in adaptive order
  std::vector<std::size_t> by_information_;
};

}  // namespace

const char* name(Order order) noexcept {
  switch (order) {
    case Order::file: return "file";
    case Order::information: return "information";
    case Order::adaptive: return "adaptive";
  }
  return "file";
}

Reader draw(const Model& model, Random& random) {
  const auto& quiz = model.quiz();
  Reader out;
  out.role = pick(quiz.roles.size(), random.uniform(), [&](std::size_t k) { return quiz.roles[k].prior; });
  const auto& role = quiz.roles[out.role];
  const double g = random.normal();
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    out.traits.push_back(role.mean[t] + quiz.traits[t].loading * g + role.sd[t] * random.normal());
  }
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const auto& item = quiz.items[i];
    std::vector<double> probability;
    if (item.has_trait()) {
      probability = category_probabilities(item, out.traits[item.trait], item.shift_of(out.role));
    } else {
      const auto shares = model.shares(i, out.role);
      probability.assign(shares.begin(), shares.end());
    }
    out.answers.push_back(
        static_cast<int>(pick(probability.size(), random.uniform(), [&](std::size_t c) { return probability[c]; })));
  }
  return out;
}

void Calibrated::add(double leading, bool is_right, double truth) noexcept {
  const auto bin = std::min(static_cast<std::size_t>(leading * static_cast<double>(kBins)), kBins - 1);
  ++n[bin];
  right[bin] += is_right;
  stated[bin] += leading;
  log_loss -= log(std::max(truth, kLeastProbability));
}

void Calibrated::add(const Calibrated& other) noexcept {
  for (std::size_t b = 0; b < kBins; ++b) {
    n[b] += other.n[b];
    right[b] += other.right[b];
    stated[b] += other.stated[b];
  }
  log_loss += other.log_loss;
}

std::uint64_t Calibrated::count() const noexcept {
  std::uint64_t sum = 0;
  for (const auto x : n) sum += x;
  return sum;
}

double Calibrated::accuracy() const noexcept {
  std::uint64_t sum = 0;
  for (const auto x : right) sum += x;
  return static_cast<double>(sum) / static_cast<double>(count());
}

double Calibrated::mean_log_loss() const noexcept {
  return log_loss / static_cast<double>(count());
}

double Calibrated::expected_error() const noexcept {
  double sum = 0.0;
  for (std::size_t b = 0; b < kBins; ++b) {
    const double gap = static_cast<double>(right[b]) - stated[b];
    sum += gap < 0.0 ? -gap : gap;
  }
  return sum / static_cast<double>(count());
}

double Asked::mean_questions() const noexcept {
  double sum = 0.0;
  for (std::size_t n = 0; n < questions.size(); ++n) sum += static_cast<double>(n * questions[n]);
  return sum / static_cast<double>(result.count());
}

void Simulation::add(const Simulation& other) {
  all.add(other.all);
  untempered.add(other.untempered);
  add_each(confusion, other.confusion);
  information = other.information;  // is no sum: all readers begin alike
  for (std::size_t o = 0; o < kOrders; ++o) {
    orders[o].result.add(other.orders[o].result);
    add_each(orders[o].questions, other.orders[o].questions);
    add_each(orders[o].exposure, other.orders[o].exposure);
    add_each(orders[o].called, other.orders[o].called);
    for (std::size_t r = 0; r < orders[o].reason.size(); ++r) orders[o].reason[r] += other.orders[o].reason[r];
  }
  traits.resize(other.traits.size());
  for (std::size_t t = 0; t < traits.size(); ++t) {
    traits[t].truth += other.traits[t].truth;
    traits[t].estimate += other.traits[t].estimate;
    traits[t].truth2 += other.traits[t].truth2;
    traits[t].estimate2 += other.traits[t].estimate2;
    traits[t].product += other.traits[t].product;
  }
}

double Simulation::reliability(std::size_t trait) const noexcept {
  const double n = static_cast<double>(all.count());
  const auto& m = traits[trait];
  const double truth = m.truth2 - m.truth * m.truth / n;
  const double estimate = m.estimate2 - m.estimate * m.estimate / n;
  const double product = m.product - m.truth * m.estimate / n;
  return truth * estimate > 0.0 ? product * product / (truth * estimate) : 0.0;
}

Simulation simulate(const Model& model, std::uint64_t seed, std::uint64_t first, std::uint64_t count) {
  const std::size_t items = model.quiz().items.size();
  const std::size_t roles = model.quiz().roles.size();
  Simulation out;
  out.confusion.resize(roles * roles);
  out.information.resize(model.questions());
  out.traits.resize(model.quiz().traits.size());
  for (auto& asked : out.orders) {
    asked.questions.resize(model.questions() + 1);
    asked.exposure.resize(items);
    asked.called.resize(roles);
  }
  Simulator simulator(model, out);
  for (std::uint64_t i = first; i < first + count; ++i) {
    Random random(seed, i);
    simulator.add(draw(model, random));
  }
  return out;
}

}  // namespace rolefit
