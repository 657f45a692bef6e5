#include "rolefit/choose.hpp"

#include <algorithm>

#include "heap_sort.hpp"
#include "numeric.hpp"
#include "rolefit/random.hpp"

namespace rolefit {

double mutual_information(std::span<const double> role, std::span<const double> category) {
  constexpr double kSmallestNormal = 2.2250738585072014e-308;
  const std::size_t categories = category.size() / role.size();
  double information = 0.0;
  for (std::size_t c = 0; c < categories; ++c) {
    double overall = 0.0;
    for (std::size_t k = 0; k < role.size(); ++k) overall += role[k] * category[k * categories + c];
    for (std::size_t k = 0; k < role.size(); ++k) {
      const double conditional = category[k * categories + c];
      const double joint = role[k] * conditional;
      // x log x is 0 at 0; below the normal doubles it is too small to count and log is not defined.
      if (joint >= kSmallestNormal) information += joint * (log(conditional) - log(overall));
    }
  }
  return std::max(information, 0.0);  // rounding can leave an uninformative item a hair below 0
}

namespace {

// So many boxes are taken together: of each more there are twice as many answers.
constexpr std::size_t kTogether = 8;
// Below this, what an answer tells and how a number is drawn no longer matters.
constexpr double kLeast = 1e-15;

bool is_open(const Model& model, std::span<const int> answers, std::size_t question) noexcept {
  const auto items = model.question(question);
  return std::any_of(items.begin(), items.end(), [&](std::size_t i) { return answers[i] == kUnanswered; });
}

/// What answers are expected to tell of the role.
class Information {
 public:
  Information(const Model& model, std::span<const int> answers, const Posterior& posterior)
      : model_(model), given_(answers), posterior_(posterior) {}

  /// Of the unanswered items of a question.
  double of(std::size_t question) {
    const std::size_t traits = model_.quiz().traits.size();
    double sum = 0.0;
    for (std::size_t t = 0; t <= traits; ++t) {  // the last turn is for boxes of shares
      together_.clear();
      for (const auto i : model_.question(question)) {
        const auto& item = model_.quiz().items[i];
        if (given_[i] != kUnanswered || (item.has_trait() ? item.trait : traits) != t) continue;
        together_.push_back(i);
        if (together_.size() < kTogether) continue;
        sum += of_together(together_);
        together_.clear();
      }
      if (!together_.empty()) sum += of_together(together_);
    }
    return sum;
  }

 private:
  /// Of the boxes of one trait, of boxes of shares, or of one item.
  double of_together(std::span<const std::size_t> items) {
    const auto& all = model_.quiz().items;
    answers_ = 1;
    for (const auto i : items) answers_ *= all[i].categories();
    chance_.resize(roles() * answers_);
    if (!all[items.front()].has_trait()) {
      for (std::size_t k = 0; k < roles(); ++k) {
        next_ = k * answers_;
        add_shares(items, 1.0, k);
      }
      return mutual_information(posterior_.probability, chance_);
    }
    trait_ = all[items.front()].trait;
    product_.resize((items.size() - 1) * model_.stride());
    const bool by_role = std::any_of(items.begin(), items.end(), [&](std::size_t i) { return !all[i].shift.empty(); });
    for (std::size_t k = 0; k < roles(); k = last_role_) {
      first_role_ = k;
      last_role_ = by_role ? k + 1 : roles();
      next_ = 0;
      add_answers(items, nullptr, product_.data());
    }
    return mutual_information(posterior_.probability, chance_);
  }

  /// The chance in a role of every answer to `items` of shares after those whose chance is `before`.
  void add_shares(std::span<const std::size_t> items, double before, std::size_t role) {
    for (const double share : model_.shares(items.front(), role)) {
      if (items.size() > 1) {
        add_shares(items.subspan(1), before * share, role);
      } else {
        chance_[next_++] = before * share;
      }
    }
  }

  std::size_t roles() const noexcept { return posterior_.probability.size(); }

  /// The chance of every answer to `items` after those whose product of traces is `before`, in the roles from
  /// first_role_ to last_role_, which have the same traces. Products along the way lie in `product`, one for each item
  /// but the last.
  void add_answers(std::span<const std::size_t> items, const double* before, double* product) {
    const std::size_t stride = model_.stride();
    for (std::size_t c = 0; c < model_.quiz().items[items.front()].categories(); ++c) {
      const double* trace = model_.trace(items.front(), c, first_role_).data();
      if (items.size() > 1) {
        for (std::size_t q = 0; q < stride; q += kWidth) {
          store(before ? load(before + q) * load(trace + q) : load(trace + q), product + q);
        }
        add_answers(items.subspan(1), product, product + stride);
        continue;
      }
      for (std::size_t k = first_role_; k < last_role_; ++k) {
        const double* density = posterior_.density.data() + (k * model_.quiz().traits.size() + trait_) * stride;
        chance_[k * answers_ + next_] =
            before ? sum_lanes(stride,
                               [=](std::size_t q) { return load(density + q) * load(before + q) * load(trace + q); })
                   : sum_lanes(stride, [=](std::size_t q) { return load(density + q) * load(trace + q); });
      }
      ++next_;
    }
  }

  const Model& model_;
  std::span<const int> given_;
  const Posterior& posterior_;
  std::vector<std::size_t> together_;
  std::size_t trait_ = 0;
  std::size_t first_role_ = 0;
  std::size_t last_role_ = 0;
  std::size_t answers_ = 0;
  std::size_t next_ = 0;
  std::vector<double> chance_;  // [role][answer]
  std::vector<double> product_;
};

/// By question, how long it waits for its turn: nothing without variety. Each waits as long as a clock that rings at
/// the rate information^(1 / variety), so the first to ring is each with a chance that goes as its rate (Efraimidis &
/// Spirakis 2006). The answers set the clocks: the same answers bring the same question.
std::vector<double> waits(double variety, std::span<const int> answers, std::size_t questions,
                          std::span<const Candidate> candidates) {
  std::vector<double> out(questions, 0.0);
  if (variety == 0.0) return out;
  std::uint64_t seed = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i] != kUnanswered) seed = Random(seed + i, static_cast<std::uint64_t>(answers[i])).next();
  }
  for (const auto& [question, information] : candidates) {
    const double rate = exp(log(std::max(information, kLeast)) / variety);
    out[question] = -log(std::max(Random(seed, question).uniform(), kLeast)) / rate;
  }
  return out;
}

std::vector<Candidate> ranked(const Model& model, std::span<const int> answers, const Posterior& posterior,
                              double variety) {
  Information information(model, answers, posterior);
  std::vector<Candidate> candidates;
  for (std::size_t question = 0; question < model.questions(); ++question) {
    if (is_open(model, answers, question)) candidates.push_back({question, information.of(question)});
  }
  const auto wait = waits(variety, answers, model.questions(), candidates);
  const auto first_unpinned = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
    return candidate.question >= model.quiz().pinned;
  });
  heap_sort(first_unpinned, candidates.end(), [&](const Candidate& a, const Candidate& b) {
    if (wait[a.question] != wait[b.question]) return wait[a.question] < wait[b.question];
    return a.information > b.information || (a.information == b.information && a.question < b.question);
  });
  return candidates;
}

}  // namespace

std::vector<Candidate> rank(const Model& model, std::span<const int> answers, const Posterior& posterior) {
  return ranked(model, answers, posterior, model.quiz().variety);
}

std::vector<Candidate> by_information(const Model& model, std::span<const int> answers, const Posterior& posterior) {
  return ranked(model, answers, posterior, 0.0);
}

Offer offer(const Model& model, std::span<const int> answers, const Posterior& posterior) {
  std::vector<std::size_t> open;
  for (std::size_t question = 0; question < model.questions(); ++question) {
    if (is_open(model, answers, question)) open.push_back(question);
  }
  if (open.empty()) return Offer::complete;
  if (model.questions() - open.size() < model.quiz().minimum) return Offer::not_yet;
  if (lead(posterior).share >= model.quiz().sure) return Offer::sure;
  const double worth_asking = kFutile * log(static_cast<double>(posterior.probability.size()));
  Information information(model, answers, posterior);
  double left = 0.0;
  for (const auto question : open) {
    left += information.of(question);
    if (left > 0.0 && left >= worth_asking) return Offer::not_yet;  // with one role nothing is worth asking
  }
  return Offer::futile;
}

const char* name(Offer offer) noexcept {
  switch (offer) {
    case Offer::not_yet: return "not-yet";
    case Offer::sure: return "sure";
    case Offer::futile: return "futile";
    case Offer::complete: return "complete";
  }
  return "not-yet";
}

}  // namespace rolefit
