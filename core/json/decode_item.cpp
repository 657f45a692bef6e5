#include "json/decode_item.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "json/decode_picture.hpp"

namespace rolefit::json {
namespace {

std::vector<double> whole_numbers(std::size_t n) {
  std::vector<double> scores;
  for (std::size_t c = 0; c < n; ++c) scores.push_back(static_cast<double>(c));
  return scores;
}

/// What an item with a trait has. An item of shares has none of it.
constexpr const char* kTraitKeys[] = {"trait", "model", "slope", "intercepts", "scores", "shift"};

/// {"<role id>": δ}. Empty when the key is absent.
std::vector<double> read_shift(ObjectReader& reader, const Names& names) {
  std::vector<double> shift;
  reader.each_key("shift", [&](const std::string& id, const Value& value, const std::string& path) {
    reader.expect_known(value, path, id, names.roles, "the id of a role");
    const auto role = std::find(names.roles.begin(), names.roles.end(), id);
    if (!reader.expect_kind(value, path, Value::Kind::number) || role == names.roles.end()) return;
    shift.resize(names.roles.size(), 0.0);
    shift[static_cast<std::size_t>(role - names.roles.begin())] = value.number;
  });
  return shift;
}

void read_trait_numbers(ObjectReader& reader, const Names& names, Item& item) {
  if (!reader.has("trait")) {
    reader.report(ErrorCode::missing, "trait",
                  "'trait' is missing: an item needs a trait with its numbers, or in place of it 'shares' with how "
                  "many people of each role give each answer");
  }
  const auto trait = reader.known_text("trait", names.traits, "the id of a trait");
  item.trait =
      static_cast<std::size_t>(std::find(names.traits.begin(), names.traits.end(), trait) - names.traits.begin());
  reader.require("model");
  const auto model = reader.known_text("model", {"graded", "nominal"}, "a model", ErrorCode::wrong_text);
  item.model = model == "nominal" ? ItemModel::nominal : ItemModel::graded;
  item.slope = reader.required_number("slope");
  item.intercepts = reader.required_numbers("intercepts");
  item.scores = reader.numbers("scores");
  if (item.model == ItemModel::nominal && !reader.has("scores")) item.scores = whole_numbers(item.intercepts.size());
  item.shift = read_shift(reader, names);
}

/// Whether all roles answer the item alike, so that it tells nothing of the role.
bool says_nothing(const Item& item, std::size_t roles) {
  for (std::size_t k = 1; k < roles; ++k) {
    for (std::size_t c = 0; c < item.share_categories; ++c) {
      if (std::abs(share_probability(item, k, c) - share_probability(item, 0, c)) > 1e-9) return false;
    }
  }
  return roles > 1;
}

/// {"<role id>": [a share for each answer]}, with `categories` answers, or as many as the first role has shares for.
void read_shares(ObjectReader& reader, const Names& names, std::size_t categories, Item& item) {
  for (const auto* key : kTraitKeys) {
    if (!reader.has(key)) continue;
    reader.refuse(key, "an item of shares has no '" + std::string(key) + "': its answers depend on the role alone");
  }
  std::vector<std::vector<double>> of_role(names.roles.size());
  bool good = true;
  reader.each_key("shares", [&](const std::string& id, const Value& list, const std::string& path) {
    reader.expect_known(list, path, id, names.roles, "the id of a role");
    const auto role = std::find(names.roles.begin(), names.roles.end(), id);
    if (!reader.expect_kind(list, path, Value::Kind::array)) good = false;
    if (role == names.roles.end() || list.kind != Value::Kind::array) return;
    auto& shares = of_role[static_cast<std::size_t>(role - names.roles.begin())];
    const auto refuse = [&](ErrorCode code, const Value& value, const std::string& where, std::string message) {
      reader.report(code, value, where, std::move(message));
      good = false;
    };
    double sum = 0.0;
    for (std::size_t c = 0; c < list.elements.size(); ++c) {
      const auto& share = list.elements[c];
      const auto here = path + "/" + std::to_string(c);
      if (!reader.expect_kind(share, here, Value::Kind::number)) {
        good = false;
      } else if (share.number < 0.0 || share.number > limits::kMaxShare) {
        refuse(ErrorCode::out_of_range, share, here,
               in_quotes(share) + " is not the number of people who give this answer: such a share goes from 0 to " +
                   decimal(limits::kMaxShare));
      }
      shares.push_back(share.number);
      sum += share.number;
    }
    if (categories == 0) categories = shares.size();
    if (shares.size() != categories) {
      refuse(ErrorCode::wrong_length, list, path,
             std::to_string(shares.size()) + (shares.size() == 1 ? " share" : " shares") + " for " +
                 std::to_string(categories) + " answers");
    } else if (good && sum < limits::kMinShares) {
      refuse(ErrorCode::out_of_range, list, path, "nobody in this role gives any answer: the shares add up to 0");
    }
  });
  for (std::size_t k = 0; k < names.roles.size(); ++k) {
    if (!of_role[k].empty() || !good) continue;
    reader.report(ErrorCode::missing, "shares", "no shares for the role " + in_quotes(names.roles[k]));
    good = false;
  }
  item.share_categories = categories;
  for (const auto& shares : of_role) item.shares.insert(item.shares.end(), shares.begin(), shares.end());
  // What is wrong has been said; a list that fits keeps check() from saying it again.
  if (!good || categories < 2) item.shares.assign(names.roles.size() * std::max<std::size_t>(categories, 1), 1.0);
  if (good && categories >= 2 && says_nothing(item, names.roles.size())) {
    reader.report(ErrorCode::says_nothing, "shares",
                  "all roles answer this alike, so it tells nothing of the role: a reader is never asked it first");
  }
}

}  // namespace

std::string decimal(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.10g", number);
  return text;
}

void read_evidence(ObjectReader& reader, const Names& names) {
  reader.each_text("evidence", [&](const std::string& id, const Value& value, const std::string& path) {
    reader.expect_known(value, path, id, names.sources, "the id of a source");
  });
}

Item read_item(ObjectReader& reader, const Names& names) {
  Item item;
  item.id = reader.required_text("id");
  reader.people_text("prompt");
  const auto categories = reader.people_texts("categories");
  if (reader.has("shares")) {
    read_shares(reader, names, categories.size(), item);
  } else {
    read_trait_numbers(reader, names, item);
    if (reader.has("categories") && categories.size() != item.categories()) {
      reader.report(ErrorCode::wrong_length, "categories",
                    std::to_string(categories.size()) + " categories, but the intercepts make " +
                        std::to_string(item.categories()));
    }
  }
  reader.text("hint");
  reader.text("why");
  read_image(reader);
  read_images(reader, item.categories());
  const auto group = reader.known_text("group", names.groups, "the id of a group");
  const auto in_groups = std::find(names.groups.begin(), names.groups.end(), group);
  if (in_groups != names.groups.end()) item.group = static_cast<std::size_t>(in_groups - names.groups.begin());
  reader.known_text("basis", {"survey", "adverts", "articles", "expert"}, "a basis", ErrorCode::wrong_text);
  read_evidence(reader, names);
  return item;
}

}  // namespace rolefit::json
