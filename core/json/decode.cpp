#include "rolefit/json/decode.hpp"

#include <algorithm>
#include <cmath>

#include "json/decode_item.hpp"
#include "json/decode_picture.hpp"
#include "json/object_reader.hpp"

namespace rolefit::json {
namespace {

constexpr std::string_view kFormat = "rolefit/1";
constexpr std::size_t kMaxNames = 1000;  // sources, groups: every reference looks through them

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
    role.text("text");
    read_image(role);
    role.object("link", [](ObjectReader& link) {
      read_page_address(link, "url");
      link.require("text");
      if (link.has("text")) link.people_text("text");
    });
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

}  // namespace rolefit::json
