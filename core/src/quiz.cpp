#include "rolefit/quiz.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unordered_map>

#include "rolefit/text.hpp"

namespace rolefit {
namespace {

std::string number(double x) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", x);
  return text;
}

class Checker {
 public:
  void add(ErrorCode code, std::string path, std::string message) {
    problems_.push_back({.code = code, .path = std::move(path), .message = std::move(message)});
  }

  void range(const std::string& path, double x, double low, double high) {
    if (x >= low && x <= high) return;  // false for NaN
    add(ErrorCode::out_of_range, path, number(x) + " is outside " + number(low) + " to " + number(high));
  }

  void size(const std::string& path, std::size_t n, std::size_t low, std::size_t high, const char* noun) {
    if (n >= low && n <= high) return;
    add(n == 0 ? ErrorCode::wrong_length : ErrorCode::too_large, path,
        counted(n, noun) + "; a quiz has " + std::to_string(low) + " to " + std::to_string(high));
  }

  template <class Things>
  void ids(const std::string& path, const Things& things) {
    std::unordered_map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < things.size(); ++i) {
      const auto here = path + "/" + std::to_string(i) + "/id";
      const auto& id = things[i].id;
      if (!is_id(id)) {
        add(ErrorCode::wrong_text, here,
            in_quotes(id) + " is not an id: letters, digits and . _ - after a letter or digit, at most 64");
      } else if (const auto [seen, fresh] = first.emplace(id, i); !fresh) {
        add(ErrorCode::duplicate_id, here,
            "'" + id + "' is already the id of " + path + "/" + std::to_string(seen->second));
      }
    }
  }

  void per_trait(const std::string& path, const std::vector<double>& numbers, std::size_t traits, double low,
                 double high) {
    if (numbers.size() != traits) {
      add(ErrorCode::wrong_length, path, counted(numbers.size(), "number") + " for " + counted(traits, "trait"));
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) range(path + "/" + std::to_string(i), numbers[i], low, high);
  }

  void roles(const Quiz& quiz) {
    double sum = 0.0;
    for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
      const auto path = "/roles/" + std::to_string(k);
      const auto& role = quiz.roles[k];
      if (!(role.prior > 0.0 && role.prior <= 1.0)) {
        add(ErrorCode::out_of_range, path + "/prior", number(role.prior) + " is not a share above 0 and up to 1");
      }
      sum += role.prior;
      per_trait(path + "/mean", role.mean, quiz.traits.size(), -limits::kMean, limits::kMean);
      per_trait(path + "/sd", role.sd, quiz.traits.size(), limits::kMinSd, limits::kMaxSd);
    }
    if (!quiz.roles.empty() && !(std::abs(sum - 1.0) <= limits::kPriorSum)) {
      add(ErrorCode::out_of_range, "/roles", "the priors add up to " + number(sum) + ", not to 1");
    }
  }

  void shares(const std::string& path, const Item& item, std::size_t roles) {
    if (item.share_categories < 2 || item.share_categories > limits::kCategories) {
      add(ErrorCode::wrong_length, path + "/shares",
          counted(item.share_categories, "share") + " for each role; an item has 2 to " +
              std::to_string(limits::kCategories) + " categories");
    } else if (item.shares.size() != roles * item.share_categories) {
      add(ErrorCode::wrong_length, path + "/shares",
          counted(item.shares.size(), "share") + " for " + counted(roles, "role") + " and " +
              std::to_string(item.share_categories) + " categories");
    } else {
      for (std::size_t k = 0; k < roles; ++k) {
        double sum = 0.0;
        for (const double share : item.shares_of(k)) {
          range(path + "/shares", share, 0.0, limits::kMaxShare);
          sum += share;
        }
        if (sum < limits::kMinShares) {
          add(ErrorCode::out_of_range, path + "/shares",
              "the shares of a role add up to " + number(sum) + ", not above 0");
        }
      }
    }
  }

  void item(const std::string& path, const Item& item, const Quiz& quiz) {
    if (item.has_trait() && item.trait >= quiz.traits.size()) {
      add(ErrorCode::unknown_id, path + "/trait", "no such trait");
    }
    if (item.group != kNoGroup && item.group >= quiz.groups.size()) {
      add(ErrorCode::unknown_id, path + "/group", "no such group");
    }
    if (item.group != kNoGroup && item.categories() != 2) {
      add(ErrorCode::wrong_length, path + "/group",
          "an item in a group is a box to tick, with 2 categories; this one has " + std::to_string(item.categories()));
    }
    if (!item.has_trait()) return shares(path, item, quiz.roles.size());
    if (!item.shift.empty() && item.shift.size() != quiz.roles.size()) {
      add(ErrorCode::wrong_length, path + "/shift",
          counted(item.shift.size(), "shift") + " for " + counted(quiz.roles.size(), "role"));
    }
    double largest_shift = 0.0;
    for (std::size_t k = 0; k < item.shift.size(); ++k) {
      range(k < quiz.roles.size() ? path + "/shift/" + quiz.roles[k].id : path + "/shift", item.shift[k],
            -limits::kShift, limits::kShift);
      largest_shift = std::max(largest_shift, std::abs(item.shift[k]));
    }
    range(path + "/slope", item.slope, -limits::kSlope, limits::kSlope);
    if (item.categories() < 2 || item.categories() > limits::kCategories) {
      add(ErrorCode::wrong_length, path + "/intercepts",
          counted(item.intercepts.size(), "intercept") + " makes " + std::to_string(item.categories()) +
              " categories; an item has 2 to " + std::to_string(limits::kCategories));
    }
    for (std::size_t c = 0; c < item.intercepts.size(); ++c) {
      range(path + "/intercepts/" + std::to_string(c), item.intercepts[c], -limits::kIntercept, limits::kIntercept);
    }
    if (item.model == ItemModel::graded) {
      for (std::size_t c = 1; c < item.intercepts.size(); ++c) {
        if (item.intercepts[c - 1] - item.intercepts[c] >= limits::kMinStep) continue;
        add(ErrorCode::wrong_order, path + "/intercepts/" + std::to_string(c),
            number(item.intercepts[c]) + " is not below " + number(item.intercepts[c - 1]) +
                ": the intercepts of a graded item fall by 0.001 or more");
      }
      if (!item.scores.empty()) {
        add(ErrorCode::wrong_length, path + "/scores", "scores belong to nominal items; this one is graded");
      }
      return;
    }
    if (item.scores.size() != item.intercepts.size()) {
      add(ErrorCode::wrong_length, path + "/scores",
          counted(item.scores.size(), "score") + " for " + counted(item.intercepts.size(), "intercept"));
    }
    for (std::size_t c = 0; c < item.scores.size(); ++c) {
      const auto here = path + "/scores/" + std::to_string(c);
      range(here, item.scores[c], -limits::kScore, limits::kScore);
      const double product = item.slope * item.scores[c];
      if (std::abs(product) > limits::kSlopeTimesScore) {
        add(ErrorCode::out_of_range, here,
            "slope times score is " + number(product) + ", outside -" + number(limits::kSlopeTimesScore) + " to " +
                number(limits::kSlopeTimesScore));
      } else if (std::abs(product) + std::abs(item.scores[c]) * largest_shift / limits::kThetaEnd >
                 limits::kSlopeTimesScore) {
        add(ErrorCode::out_of_range, path + "/shift",
            "a shift of " + number(largest_shift) + " is too large for a score of " + number(item.scores[c]));
      }
    }
  }

  Problems take() { return std::move(problems_); }

 private:
  Problems problems_;
};

bool is_letter_or_digit(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

bool is_id(std::string_view text) noexcept {
  if (text.empty() || text.size() > limits::kIdLength || !is_letter_or_digit(text.front())) return false;
  for (const char c : text) {
    if (!is_letter_or_digit(c) && c != '.' && c != '_' && c != '-') return false;
  }
  return true;
}

double share_probability(const Item& item, std::size_t role, std::size_t category) noexcept {
  const auto shares = item.shares_of(role);
  double sum = 0.0;
  for (const double share : shares) sum += share;
  const double categories = static_cast<double>(shares.size());
  return (shares[category] + kShareFloor * sum) / (sum * (1.0 + kShareFloor * categories));
}

Problems check(const Quiz& quiz) {
  Checker checker;
  if (!is_id(quiz.id)) {
    checker.add(ErrorCode::wrong_text, "/id",
                in_quotes(quiz.id) + " is not an id: letters, digits and . _ - after a letter or digit, at most 64");
  }
  const bool has_traits =
      std::any_of(quiz.items.begin(), quiz.items.end(), [](const Item& i) { return i.has_trait(); });
  checker.size("/traits", quiz.traits.size(), has_traits || quiz.items.empty() ? 1 : 0, limits::kTraits, "trait");
  checker.ids("/traits", quiz.traits);
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    checker.range("/traits/" + std::to_string(t) + "/loading", quiz.traits[t].loading, -limits::kLoading,
                  limits::kLoading);
  }
  checker.size("/roles", quiz.roles.size(), 1, limits::kRoles, "role");
  checker.ids("/roles", quiz.roles);
  checker.roles(quiz);
  checker.range("/temperature", quiz.temperature, limits::kMinTemperature, limits::kMaxTemperature);
  checker.range("/dependence", quiz.dependence, 0.0, 1.0);
  checker.range("/nodes", static_cast<double>(quiz.nodes), static_cast<double>(limits::kMinNodes),
                static_cast<double>(limits::kMaxNodes));
  checker.range("/minimum", static_cast<double>(quiz.minimum), 0.0, static_cast<double>(limits::kItems));
  checker.range("/pinned", static_cast<double>(quiz.pinned), 0.0, static_cast<double>(limits::kItems));
  checker.range("/variety", quiz.variety, 0.0, limits::kMaxVariety);
  checker.range("/sure", quiz.sure, limits::kMinSure, 1.0);
  checker.size("/items", quiz.items.size(), 1, limits::kItems, "item");
  checker.ids("/items", quiz.items);
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    checker.item("/items/" + std::to_string(i), quiz.items[i], quiz);
  }
  return checker.take();
}

Result<std::size_t> count_answers(const Quiz& quiz, std::span<const int> answers) {
  const auto& items = quiz.items;
  if (answers.size() != items.size()) {
    return Error{.code = ErrorCode::wrong_length,
                 .message = std::to_string(answers.size()) + " answers for " + std::to_string(items.size()) + " items"};
  }
  std::size_t answered = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] == kUnanswered) continue;
    if (static_cast<std::size_t>(answers[i]) >= items[i].categories()) {  // a negative one is far above
      return Error{.code = ErrorCode::out_of_range,
                   .path = "/" + items[i].id,
                   .message = std::to_string(answers[i]) + " is no category of this item; it has 0 to " +
                              std::to_string(items[i].categories() - 1)};
    }
    ++answered;
  }
  return answered;
}

}  // namespace rolefit
