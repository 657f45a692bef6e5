#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rolefit/result.hpp"

namespace rolefit {

/// Something that a person does or likes more or less of, on a scale without unit: about 0 on average.
struct Trait {
  std::string id;
  double loading = 0.0;  ///< λ: how much the general factor moves the trait.
};

/// A role is a population: people in it have trait t given the general factor g as N(mean_t + λ_t g, sd_t²).
struct Role {
  std::string id;
  double prior = 1.0;        ///< Share of the role before any answer; the shares of a quiz add up to 1.
  std::vector<double> mean;  ///< One number per trait; none in a quiz without traits.
  std::vector<double> sd;    ///< One number per trait, > 0; none in a quiz without traits.
};

enum class ItemModel {
  graded,   ///< Samejima (1969): P(x >= c) = logistic(slope θ + intercepts[c - 1]); two categories are the 2PL.
  nominal,  ///< Bock (1972) as in Thissen, Cai & Bock (2010): P(x = c) ∝ exp(slope scores[c] θ + intercepts[c]).
};

inline constexpr std::size_t kNoGroup = static_cast<std::size_t>(-1);

/// A question with ordered (graded) or unordered (nominal) categories, counted from 0. Its numbers say how people
/// answer it: by their trait, or, in an item of shares, by their role alone.
struct Item {
  std::string id;
  std::size_t trait = 0;  ///< Index of the one trait that it measures. Without meaning in an item of shares.
  ItemModel model = ItemModel::graded;
  double slope = 1.0;              ///< How sharply it separates; negative when "more" means less of the trait.
  std::vector<double> intercepts;  ///< graded: one per step between categories, falling; nominal: one per category.
  std::vector<double> scores;      ///< nominal: one per category; graded: empty.
  /// Index of the group with which it is asked, as a box to tick: then it has two categories.
  std::size_t group = kNoGroup;
  /// δ of each role, or empty: what its people answer more or less than their trait says. Graded: P(x >= c) =
  /// logistic(slope θ + intercepts[c - 1] + δ); nominal: P(x = c) ∝ exp(slope scores[c] θ + intercepts[c] + δ
  /// scores[c]).
  std::vector<double> shift;
  /// [role][category], or empty: how many of the role's people choose the category. Counts, tenths and percentages
  /// all do, because only the proportions within a role matter. An item of shares has no trait, slope and so on.
  std::vector<double> shares;
  std::size_t share_categories = 0;  ///< How many shares each role has; 0 without shares.

  bool has_trait() const noexcept { return shares.empty(); }

  std::size_t categories() const noexcept {
    if (!has_trait()) return share_categories;
    return model == ItemModel::graded ? intercepts.size() + 1 : intercepts.size();
  }

  double shift_of(std::size_t role) const noexcept { return shift.empty() ? 0.0 : shift[role]; }

  std::span<const double> shares_of(std::size_t role) const noexcept {
    return std::span(shares).subspan(role * share_categories, share_categories);
  }
};

/// What is added to each of a role's shares, as a part of their sum, so that 0 means hardly anybody.
inline constexpr double kShareFloor = 0.01;

/// P(category | role) of an item of shares: (w + 0.01 W) / (W (1 + 0.01 C)) for the share w of the category among C of
/// the sum W.
double share_probability(const Item& item, std::size_t role, std::size_t category) noexcept;

/// All that measuring needs of a quiz. The texts for people stay in the file.
struct Quiz {
  std::string id;
  std::vector<Trait> traits;
  std::vector<Role> roles;
  std::vector<Item> items;
  std::vector<std::string> groups;  ///< Their ids. A group is one question, like an item by itself.
  double temperature = 1.0;  ///< τ: the power to which the evidence is raised, fitted so that probabilities come true.
  /// How far the answers to items of shares hang together. n of them count as n / (1 + dependence · n) independent
  /// ones.
  double dependence = 0.04;
  std::size_t nodes = 61;   ///< Points of θ on [-6, 6] over which the sums run.
  std::size_t pinned = 1;   ///< This many questions are asked first, in the order of the file.
  double variety = 0.0;     ///< 0: the most telling question comes next; more: others have their turn, see rank().
  std::size_t minimum = 6;  ///< The result is not offered before this many questions are answered.
  double sure = 0.9;        ///< The leader's probability at which the result is offered.
};

/// The limits of a quiz. Together they keep every category's probability at every node above 1e-260.
namespace limits {
inline constexpr std::size_t kRoles = 12;
inline constexpr std::size_t kTraits = 12;
inline constexpr std::size_t kItems = 20'000;
inline constexpr std::size_t kCategories = 16;
inline constexpr std::size_t kIdLength = 64;
inline constexpr std::size_t kMinNodes = 11;
inline constexpr std::size_t kMaxNodes = 241;
inline constexpr double kMean = 6.0;
inline constexpr double kMinSd = 0.1;
inline constexpr double kMaxSd = 10.0;
inline constexpr double kLoading = 4.0;
inline constexpr double kSlope = 10.0;
inline constexpr double kScore = 20.0;
/// For |score| (|slope| + |shift| / kThetaEnd), so that a shift reaches no further than the trait does at its end.
inline constexpr double kSlopeTimesScore = 40.0;
inline constexpr double kThetaEnd = 6.0;
inline constexpr double kIntercept = 50.0;
inline constexpr double kShift = 4.0;
inline constexpr double kMaxShare = 1e9;
inline constexpr double kMinShares = 1e-6;  ///< The least sum of a role's shares.
inline constexpr double kMinStep = 0.001;   ///< Between neighbouring intercepts of a graded item.
inline constexpr double kMinTemperature = 0.05;
inline constexpr double kMaxTemperature = 5.0;
inline constexpr double kMaxVariety = 2.0;
inline constexpr double kMinSure = 0.5;
inline constexpr double kPriorSum = 1e-6;  ///< How far the sum of the priors may be from 1.
}  // namespace limits

/// Letters, digits and . _ - after a letter or digit, at most limits::kIdLength of them.
bool is_id(std::string_view text) noexcept;

/// Every broken invariant of `quiz`, each with its JSON Pointer in the quiz format; empty when the quiz
/// can be measured with. Numbers must be finite.
Problems check(const Quiz& quiz);

/// What a person chose: for each item of the quiz the category from 0, or kUnanswered.
using Answers = std::vector<int>;
inline constexpr int kUnanswered = -1;

/// How many of `answers` are answered. Fails with wrong_length unless there is one entry per item, and with
/// out_of_range at "/<item id>" for a category that the item does not have.
Result<std::size_t> count_answers(const Quiz& quiz, std::span<const int> answers);

}  // namespace rolefit
