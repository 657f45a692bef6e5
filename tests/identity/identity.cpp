#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "numeric.hpp"
#include "rolefit/assess.hpp"
#include "rolefit/calibrate.hpp"
#include "rolefit/compare.hpp"
#include "rolefit/share.hpp"
#include "rolefit/simulate.hpp"

/// `identity N`: generates quizzes with N sets of answers, and prints hashes over every bit of every result. Builds
/// that print the same hashes compute the same bits. The program uses only the core, so that it is easy to build with
/// any compiler. Each kind of result has a hash of its own, so that a change of one kind shows that the others stay:
/// - results: roles, traits, pulls and ranked questions of quizzes without shifts and shares,
/// - courses: when the result of those is offered, and simulated readers,
/// - fits: what calibrate() makes of them,
/// - new: all but fits of quizzes with shifts and shares.
namespace {

using namespace rolefit;

constexpr std::uint64_t kSessionsAQuiz = 50;

class Hash {
 public:
  void add(std::uint64_t x) noexcept {
    for (int byte = 0; byte < 8; ++byte) value_ = (value_ ^ ((x >> (8 * byte)) & 0xff)) * 0x100000001b3u;  // FNV-1a
  }
  void add(double x) noexcept { add(bits_of(x)); }
  void add(const std::vector<double>& numbers) noexcept {
    for (const double x : numbers) add(x);
  }
  void add(const std::vector<std::uint64_t>& numbers) noexcept {
    for (const auto x : numbers) add(x);
  }
  void add(const std::string& text) noexcept {
    for (const char c : text) add(static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
  }
  void add(const Quiz& quiz) noexcept {
    add(quiz.temperature);
    for (const auto& trait : quiz.traits) add(trait.loading);
    for (const auto& role : quiz.roles) {
      add(role.mean);
      add(role.sd);
    }
    for (const auto& item : quiz.items) {
      add(item.slope);
      add(item.intercepts);
      add(item.scores);
    }
  }
  std::uint64_t value() const noexcept { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325u;
};

double between(Random& random, double low, double high) {
  return low + (high - low) * random.uniform();
}

std::size_t below(Random& random, std::size_t n) {
  return static_cast<std::size_t>(random.below(n));
}

/// A random valid quiz. Few roles and traits are more frequent than many, and moderate numbers than extreme ones.
Quiz generate(Random& random) {
  const bool extreme = below(random, 12) == 0;
  Quiz quiz{.id = "generated"};
  quiz.temperature = between(random, 0.3, 1.5);
  quiz.nodes = below(random, 3) == 0 ? limits::kMinNodes + below(random, 111) : 61;
  quiz.minimum = below(random, 8);
  quiz.pinned = below(random, 3);
  if (below(random, 3) == 0) quiz.variety = between(random, 0.1, 2.0);
  const std::size_t traits = 1 + below(random, below(random, 24) == 0 ? limits::kTraits : 3);
  const std::size_t roles = 1 + below(random, below(random, 24) == 0 ? limits::kRoles : 3);
  const bool loads = below(random, 3) > 0;
  for (std::size_t t = 0; t < traits; ++t) {
    quiz.traits.push_back({.id = "t" + std::to_string(t), .loading = loads ? between(random, -1.0, 1.5) : 0.0});
  }
  double sum = 0.0;
  for (std::size_t k = 0; k < roles; ++k) {
    Role role{.id = "r" + std::to_string(k), .prior = between(random, 0.2, 1.0)};
    for (std::size_t t = 0; t < traits; ++t) {
      role.mean.push_back(extreme ? between(random, -6.0, 6.0) : between(random, -1.0, 1.0));
      role.sd.push_back(extreme ? between(random, 0.1, 3.0) : between(random, 0.4, 1.2));
    }
    sum += role.prior;
    quiz.roles.push_back(std::move(role));
  }
  for (auto& role : quiz.roles) role.prior /= sum;
  const std::size_t items = 1 + below(random, extreme ? 60 : 16);
  quiz.groups = {"g0", "g1"};
  for (std::size_t i = 0; i < items; ++i) {
    Item item{.id = "i" + std::to_string(i), .trait = below(random, traits)};
    item.slope = extreme ? between(random, -10.0, 10.0) : between(random, -1.0, 3.0);
    const std::size_t categories = 2 + below(random, below(random, 4) == 0 ? 15 : 4);
    if (below(random, 3) == 0) {
      item.model = ItemModel::nominal;
      for (std::size_t c = 0; c < categories; ++c) {
        item.scores.push_back(between(random, -2.0, 4.0));
        item.intercepts.push_back(between(random, -2.0, 2.0));
      }
    } else {
      double at = between(random, 0.0, 3.0);
      for (std::size_t c = 1; c < categories; ++c) {
        item.intercepts.push_back(at);
        at -= between(random, 0.01, 1.5);
      }
    }
    const auto group = below(random, 3);
    if (categories == 2 && group < 2) item.group = group;
    quiz.items.push_back(std::move(item));
  }
  return quiz;
}

/// Gives some items shifts, others shares, and leaves out the traits of some quizzes.
void add_shifts_and_shares(Quiz& quiz, Random& random) {
  const bool without_traits = below(random, 4) == 0;
  quiz.dependence = below(random, 3) == 0 ? between(random, 0.0, 1.0) : 0.04;
  for (auto& item : quiz.items) {
    if (without_traits || below(random, 3) == 0) {
      item.share_categories = item.categories();
      const bool tenths = below(random, 2) == 0;
      for (std::size_t c = 0; c < quiz.roles.size() * item.share_categories; ++c) {
        item.shares.push_back(tenths ? static_cast<double>(below(random, 10)) : between(random, 0.0, 100.0));
      }
      for (std::size_t k = 0; k < quiz.roles.size(); ++k) item.shares[k * item.share_categories] += 1.0;
    } else if (below(random, 3) > 0 && (item.model == ItemModel::graded || std::abs(item.slope) < 9.0)) {
      for (std::size_t k = 0; k < quiz.roles.size(); ++k) item.shift.push_back(between(random, -1.0, 1.0));
    }
  }
  if (!without_traits) return;
  quiz.traits.clear();
  for (auto& role : quiz.roles) role.mean = role.sd = {};
}

void add(Hash& hash, const Assessment& result) {
  hash.add(result.posterior.probability);
  hash.add(result.posterior.log_likelihood);
  hash.add(result.posterior.density);
  hash.add(result.typicality);
  for (const auto& [estimate, standing] : result.traits) {
    hash.add(estimate.mean);
    hash.add(estimate.sd);
    hash.add(estimate.low);
    hash.add(estimate.high);
    hash.add(standing);
  }
  hash.add(std::uint64_t{result.explanation.leader});
  hash.add(std::uint64_t{result.explanation.runner_up});
  hash.add(result.explanation.pulls);
  hash.add(result.quality.lz.value_or(0.0));
  hash.add(std::uint64_t{result.quality.longest_run});
}

void add(Hash& hash, const Calibrated& result) {
  for (std::size_t b = 0; b < Calibrated::kBins; ++b) {
    hash.add(result.n[b]);
    hash.add(result.right[b]);
    hash.add(result.stated[b]);
  }
  hash.add(result.log_loss);
}

void add(Hash& hash, const Simulation& found) {
  add(hash, found.all);
  add(hash, found.untempered);
  hash.add(found.confusion);
  for (const auto& asked : found.orders) {
    add(hash, asked.result);
    hash.add(asked.questions);
    hash.add(asked.exposure);
    hash.add(asked.called);
  }
  for (std::size_t t = 0; t < found.traits.size(); ++t) hash.add(found.reliability(t));
}

/// The value of a result. A failure ends the run, because all generated input is valid.
template <class T>
T checked(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "%s: %s\n", result.error().path.c_str(), result.error().message.c_str());
    std::exit(1);
  }
  return *std::move(result);
}

void calibrate_on_drawn(Hash& hash, const Model& model, std::uint64_t seed) {
  Responses responses(model.quiz());
  for (std::size_t k = 0; k < model.quiz().roles.size(); ++k) {
    checked(responses.add(k, Answers(model.quiz().items.size(), kUnanswered)));
  }
  for (std::uint64_t i = 0; i < 100; ++i) {
    Random random(seed, i);
    const auto reader = draw(model, random);
    checked(responses.add(reader.role, reader.answers));
  }
  CalibrateOptions options;
  options.bootstrap = 2;
  options.max_iterations = 30;
  const auto fitted = checked(calibrate(model.quiz(), responses, options));
  hash.add(fitted.quiz);
  hash.add(*fitted.standard_error);
  hash.add(fitted.log_likelihood);
}

struct Hashes {
  Hash results;
  Hash courses;
  Hash fits;
};

Hashes run(std::uint64_t sessions, bool with_shifts_and_shares) {
  Hashes hashes;
  for (std::uint64_t block = 0; block * kSessionsAQuiz < sessions; ++block) {
    Random random(20'260'101, block);
    auto generated = generate(random);
    if (with_shifts_and_shares) add_shifts_and_shares(generated, random);
    const auto model = checked(Model::build(std::move(generated)));
    const auto& quiz = model.quiz();
    for (std::size_t a = 0; a < quiz.roles.size(); ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        const auto apart = separation(quiz, a, b);
        hashes.results.add(apart.distance);
        hashes.results.add(apart.overlap);
        hashes.results.add(apart.accuracy);
        hashes.results.add(apart.difference);
      }
    }
    if (block % 100 == 0) add(hashes.courses, simulate(model, block, 0, 3));
    if (block % 200 == 0 && !with_shifts_and_shares) calibrate_on_drawn(hashes.fits, model, block);
    for (std::uint64_t s = 0; s < kSessionsAQuiz && block * kSessionsAQuiz + s < sessions; ++s) {
      Answers answers;
      const double answered = random.uniform();
      for (const auto& item : quiz.items) {
        const auto category = below(random, item.categories());
        answers.push_back(random.uniform() < answered ? static_cast<int>(category) : kUnanswered);
      }
      const auto result = checked(assess(model, answers));
      add(hashes.results, result);
      hashes.courses.add(static_cast<std::uint64_t>(result.offer));
      for (const auto& [question, information] : rank(model, answers, result.posterior)) {
        hashes.results.add(std::uint64_t{question});
        hashes.results.add(information);
      }
      hashes.results.add(checked(rolefit::share(quiz, answers)));
    }
  }
  return hashes;
}

void print(const char* what, const Hash& hash) {
  std::printf("%s %016llx\n", what, static_cast<unsigned long long>(hash.value()));
}

}  // namespace

int main(int argc, char** argv) {
  const auto sessions = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 0;
  if (sessions == 0) {
    std::fprintf(stderr, "usage: identity N, with N from 1\n");
    return 2;
  }
  const auto before = run(sessions, false);
  print("results", before.results);
  print("courses", before.courses);
  print("fits", before.fits);
  const auto now = run(sessions, true);
  auto both = now.results;
  both.add(now.courses.value());
  print("new", both);
}
