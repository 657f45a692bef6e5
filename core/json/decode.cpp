#include "json/decode.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "json/object_reader.hpp"

namespace rolefit::json {
namespace {

constexpr std::string_view kFormat = "rolefit/1";
constexpr std::size_t kMaxNames = 1000;  // sources, groups: every reference looks through them

/// The ids that other parts of the file refer to.
struct Names {
  std::vector<std::string> sources, traits, roles, groups;
};

/// The texts under "id" of a list's objects, without reporting anything: the list's own reader does that.
std::vector<std::string> ids_of(const Value& root, std::string_view key) {
  std::vector<std::string> ids;
  const auto* list = root.find(key);
  if (!list || list->kind != Value::Kind::array) return ids;
  for (std::size_t i = 0; i < std::min(list->elements.size(), kMaxNames); ++i) {
    const auto* id = list->elements[i].find("id");
    ids.push_back(id ? id->text : std::string());
  }
  return ids;
}

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

/// {"<role id>": "…"}
void read_cells(ObjectReader& reader, const Names& names) {
  reader.each_key("cells", [&](const std::string& role, const Value& value, const std::string& path) {
    reader.expect_known(value, path, role, names.roles, "the id of a role");
    reader.expect_kind(value, path, Value::Kind::text);
  });
}

/// {"value": …, "n": …, "low": …, "high": …}: what was found for one role. A number that is no number, or is outside
/// its range, is told once and compared with nothing.
void read_value(ObjectReader& reader, bool share) {
  const auto bounded = [&](const char* key) {
    const double number = reader.number(key, NAN);
    if (!(number < 0.0) && !(share && number > 1.0)) return number;
    reader.report(ErrorCode::out_of_range, key,
                  decimal(number) + (share ? " is no share: shares go from 0 to 1" : " is below 0"));
    return double{NAN};
  };
  reader.require("value");
  const double value = bounded("value");
  const double low = bounded("low");
  const double high = bounded("high");
  if (low > value)
    reader.report(ErrorCode::wrong_order, "low", decimal(low) + " is above the value, " + decimal(value));
  if (high < value) {
    reader.report(ErrorCode::wrong_order, "high", decimal(high) + " is below the value, " + decimal(value));
  }
  if (reader.has("low") != reader.has("high")) {
    reader.report(ErrorCode::missing, reader.has("low") ? "high" : "low", "an interval has a low end and a high end");
  }
  if (reader.count("n", 1) == 0) reader.report(ErrorCode::out_of_range, "n", "0 is not a whole number from 1");
}

/// What data say of a row's claim, each figure with a value for some roles or with words alone.
void read_figures(ObjectReader& row, const Names& names) {
  row.each("figures", [&](ObjectReader& figure) {
    figure.require("kind");
    figure.known_text("kind", {"practitioners", "adverts", "pay"}, "a kind of figure", ErrorCode::wrong_text);
    figure.people_text("what");
    figure.text("note");
    const auto unit = figure.known_text("unit", {"share", "usd"}, "a unit", ErrorCode::wrong_text);
    figure.known_text("verdict", {"supported", "contradicted", "no-difference"}, "a verdict on a figure",
                      ErrorCode::wrong_text);
    figure.each_key("values", [&](const std::string& role, const Value& found, const std::string& path) {
      figure.expect_known(found, path, role, names.roles, "the id of a role");
      ObjectReader value = figure.inside(found, path);
      if (!value.is_object()) return;
      read_value(value, unit != "usd");
      value.finish();
    });
    read_evidence(figure, names);
  });
}

/// {"<language tag>": "<address>"}
void read_translations(ObjectReader& quiz) {
  quiz.each_key("translations", [&](const std::string& tag, const Value& value, const std::string& path) {
    quiz.expect_language(value, path, tag);
    if (quiz.expect_kind(value, path, Value::Kind::text) && value.text.empty()) {
      quiz.report(ErrorCode::wrong_text, value, path, "'' is no address");
    }
  });
}

void read_sources(ObjectReader& quiz) {
  std::vector<std::string> seen;
  quiz.each("sources", [&](ObjectReader& source) {
    const auto id = source.required_text("id");
    if (!id.empty() && !is_id(id)) source.report(ErrorCode::wrong_text, "id", in_quotes(id) + " is not an id");
    if (std::find(seen.begin(), seen.end(), id) != seen.end()) {
      source.report(ErrorCode::duplicate_id, "id", in_quotes(id) + " is the id of an earlier source");
    }
    if (seen.size() < kMaxNames) seen.push_back(id);
    source.people_text("title");
    for (const auto* key : {"author", "site", "url", "licence", "date"}) source.text(key);
  });
}

std::vector<Trait> read_traits(ObjectReader& quiz) {
  std::vector<Trait> traits;
  quiz.each("traits", [&](ObjectReader& trait) {
    trait.people_text("name");
    trait.people_text("low");
    trait.people_text("high");
    traits.push_back({.id = trait.required_text("id"), .loading = trait.number("loading", 0.0)});
  });
  return traits;
}

std::vector<Role> read_roles(ObjectReader& quiz, std::size_t traits) {
  std::vector<Role> roles;
  std::size_t with_prior = 0;
  quiz.each("roles", [&](ObjectReader& role) {
    role.people_text("name");
    role.people_text("summary");
    with_prior += role.has("prior") ? 1 : 0;
    roles.push_back({.id = role.required_text("id"),
                     .prior = role.number("prior", 1.0),
                     .mean = traits > 0 ? role.required_numbers("mean") : role.numbers("mean"),
                     .sd = role.has("sd") ? role.numbers("sd") : std::vector<double>(traits, 1.0)});
  });
  if (with_prior == 0) {
    for (auto& role : roles) role.prior = 1.0 / static_cast<double>(roles.size());
  } else if (with_prior < roles.size()) {
    quiz.report(ErrorCode::missing, "roles", "a prior for some roles but not for all");
  }
  return roles;
}

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
  const auto group = reader.known_text("group", names.groups, "the id of a group");
  const auto in_groups = std::find(names.groups.begin(), names.groups.end(), group);
  if (in_groups != names.groups.end()) item.group = static_cast<std::size_t>(in_groups - names.groups.begin());
  reader.known_text("basis", {"survey", "adverts", "articles", "expert"}, "a basis", ErrorCode::wrong_text);
  read_evidence(reader, names);
  return item;
}

/// The parts that only people read, each a list of small objects.
void read_texts(ObjectReader& quiz, const Names& names) {
  quiz.each("groups", [&](ObjectReader& group) {
    group.required_text("id");
    group.people_text("prompt");
  });
  quiz.each("comparison", [&](ObjectReader& row) {
    row.text("section");
    row.people_text("aspect");
    row.known_text("trait", names.traits, "the id of a trait");
    read_cells(row, names);
    read_figures(row, names);
    row.known_text("verdict", {"supported", "contradicted", "mixed", "no-data"}, "a verdict on a row",
                   ErrorCode::wrong_text);
    read_evidence(row, names);
  });
  quiz.each("lifecycle", [&](ObjectReader& row) {
    row.people_text("stage");
    row.known_text("leads", names.roles, "the id of a role");
    read_cells(row, names);
    read_evidence(row, names);
  });
  quiz.each("paths", [&](ObjectReader& path) {
    for (const auto* key : {"from", "to"}) {
      path.require(key);
      path.known_text(key, names.roles, "the id of a role");
    }
    path.text("text");
    path.require("steps");
    path.each("steps", [&](ObjectReader& step) {
      step.people_text("text");
      step.known_text("trait", names.traits, "the id of a trait");
      read_evidence(step, names);
    });
    read_evidence(path, names);
  });
  quiz.each("faq", [&](ObjectReader& entry) {
    entry.people_text("question");
    entry.people_text("answer");
    read_evidence(entry, names);
  });
  quiz.each("outlook", [&](ObjectReader& entry) {
    entry.people_text("topic");
    entry.people_text("text");
    read_evidence(entry, names);
  });
}

Quiz read_quiz(ObjectReader& reader, const Names& names) {
  Quiz quiz;
  for (const auto* key : {"$schema", "$comment", "language", "licence", "date", "method"}) reader.text(key);
  const auto format = reader.required_text("format");
  if (reader.has("format") && format != kFormat) {
    reader.report(ErrorCode::wrong_text, "format", in_quotes(format) + " is not a format that this reads: 'rolefit/1'");
  }
  for (const auto* key : {"sources", "groups"}) {
    const auto n = reader.size(key);
    if (n > kMaxNames) {
      reader.report(ErrorCode::too_large, key, std::to_string(n) + " entries; at most " + std::to_string(kMaxNames));
    }
  }
  quiz.id = reader.required_text("id");
  reader.people_text("title");
  reader.people_text("intro");
  read_translations(reader);
  read_sources(reader);
  for (const auto* key : {"roles", "items"}) reader.require(key);
  quiz.traits = read_traits(reader);
  quiz.roles = read_roles(reader, quiz.traits.size());
  quiz.temperature = reader.number("temperature", quiz.temperature);
  quiz.dependence = reader.number("dependence", quiz.dependence);
  quiz.nodes = reader.count("nodes", quiz.nodes);
  quiz.pinned = reader.count("pinned", quiz.pinned);
  quiz.variety = reader.number("variety", quiz.variety);
  quiz.minimum = reader.count("minimum", quiz.minimum);
  quiz.sure = reader.number("sure", quiz.sure);
  quiz.groups = names.groups;
  reader.each("items", [&](ObjectReader& item) { quiz.items.push_back(read_item(item, names)); });
  const bool has_traits =
      std::any_of(quiz.items.begin(), quiz.items.end(), [](const Item& i) { return i.has_trait(); });
  if (has_traits || quiz.items.empty()) reader.require("traits");
  read_texts(reader, names);
  return quiz;
}

/// The document, or its first problem: answers under a key that stands twice are ambiguous.
Result<Document> parse_strictly(std::string_view text) {
  auto document = parse(text);
  if (document && !document->problems.empty()) return std::move(document->problems.front());
  return document;
}

Error placed(std::string_view text, const Value& value, Error error) {
  Places(text).locate(value.offset, error);
  return error;
}

}  // namespace

QuizFile decode_quiz(std::string_view text) {
  auto document = parse(text);
  if (!document) return {std::nullopt, {document.error()}};
  const Value& root = document->root;
  Reporter reporter(text, std::move(document->problems));
  ObjectReader reader(root, "", reporter);
  if (!reader.is_object()) return {std::nullopt, reporter.take()};
  auto quiz = read_quiz(reader, {.sources = ids_of(root, "sources"),
                                 .traits = ids_of(root, "traits"),
                                 .roles = ids_of(root, "roles"),
                                 .groups = ids_of(root, "groups")});
  reader.finish();
  reporter.add(check(quiz), root);
  reporter.add_suspect_texts(root);
  auto problems = reporter.take();
  if (has_error(problems)) return {std::nullopt, std::move(problems)};
  return {std::move(quiz), std::move(problems)};
}

AnswerReader::AnswerReader(const Quiz& quiz) : quiz_(quiz) {
  for (std::size_t i = 0; i < quiz.items.size(); ++i) items_.emplace(quiz.items[i].id, i);
}

Result<Row> AnswerReader::row(std::string_view text) const {
  const auto document = parse_strictly(text);
  if (!document) return document.error();
  const Value& root = document->root;
  if (root.kind != Value::Kind::object) {
    return placed(text, root, {.code = ErrorCode::wrong_type, .message = in_quotes(root) + " is not an object"});
  }
  Row row;
  const Value* answers = nullptr;
  for (std::size_t i = 0; i < root.keys.size(); ++i) {
    const auto& value = root.elements[i];
    if (root.keys[i] == "answers") {
      answers = &value;
    } else if (root.keys[i] != "id") {
      return placed(text, value,
                    {.code = ErrorCode::unknown_key,
                     .path = "/" + pointer_token(root.keys[i]),
                     .message = in_quotes(root.keys[i]) + " is not a key of a row" +
                                suggestion(root.keys[i], {"id", "answers"})});
    } else if (value.kind == Value::Kind::text) {
      row.id = value.text;
    } else if (value.kind == Value::Kind::number) {
      row.id = value.number;
    } else if (value.kind != Value::Kind::null) {
      return placed(text, value,
                    {.code = ErrorCode::wrong_type,
                     .path = "/id",
                     .message = in_quotes(value) + " is neither a text nor a number"});
    }
  }
  if (!answers)
    return placed(text, root, {.code = ErrorCode::missing, .path = "/answers", .message = "'answers' is missing"});
  auto read = read_answers(text, *answers);
  if (!read) return read.error();
  row.answers = *std::move(read);
  return row;
}

Result<Answers> AnswerReader::read_answers(std::string_view text, const Value& value) const {
  const std::string path = "/answers";
  if (value.kind != Value::Kind::object) {
    return placed(text, value,
                  {.code = ErrorCode::wrong_type, .path = path, .message = in_quotes(value) + " is not an object"});
  }
  Answers answers(quiz_.items.size(), kUnanswered);
  for (std::size_t i = 0; i < value.elements.size(); ++i) {
    const auto& key = value.keys[i];
    const auto& category = value.elements[i];
    const auto item = items_.find(key);
    if (item == items_.end()) {
      std::vector<std::string> ids;
      for (const auto& known : quiz_.items) ids.push_back(known.id);
      return placed(text, category,
                    {.code = ErrorCode::unknown_id,
                     .path = path + "/" + pointer_token(key),
                     .message = in_quotes(key) + " is not the id of an item" + suggestion(key, ids)});
    }
    if (category.kind == Value::Kind::null) continue;
    const auto last = static_cast<double>(quiz_.items[item->second].categories() - 1);
    const bool whole = category.number == std::floor(category.number);
    if (category.kind != Value::Kind::number || !whole || category.number < 0.0 || category.number > last) {
      return placed(text, category,
                    {.code = ErrorCode::out_of_range,
                     .path = path + "/" + pointer_token(key),
                     .message = in_quotes(category) + " is no category of this item; it has 0 to " +
                                std::to_string(quiz_.items[item->second].categories() - 1)});
    }
    answers[item->second] = static_cast<int>(category.number);
  }
  return answers;
}

}  // namespace rolefit::json
