#include "json/translation.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "json/object_reader.hpp"

namespace rolefit::json {
namespace {

constexpr std::string_view kFormat = "rolefit/1";
constexpr std::size_t kMaxCandidates = 1000;  // ids among which the one that was meant is looked for

std::span<const Value> elements(const Value* list) {
  return list ? std::span<const Value>(list->elements) : std::span<const Value>();
}

/// What the whole file has in common.
struct Context {
  Reporter& reporter;
  std::vector<std::string> roles;
};

/// An object of the translation beside the one of the quiz that it translates. What the translation does not have is
/// an empty object: all that the quiz says there is missing.
class Pair {
 public:
  /// `place` is where `original` stands in the quiz, `path` where `translated` stands in the translation.
  Pair(const Value& original, std::string place, const Value& translated, std::string path, Context& context)
      : original_(original),
        place_(std::move(place)),
        translated_(translated),
        path_(std::move(path)),
        context_(context),
        reader_(translated, path_, context.reporter) {}

  ObjectReader& reader() noexcept { return reader_; }

  void texts(std::initializer_list<std::string_view> keys) {
    for (const auto key : keys) {
      const auto* found = reader_.get(key, Value::Kind::text);
      if (found || !reader_.has(key)) text(original_.find(key), in(place_, key), found, in(path_, key), translated_);
    }
  }

  /// A list of texts.
  void text_list(std::string_view key) {
    const auto originals = elements(original_.find(key));
    const Value* list = nullptr;
    if (!same_length(key, originals.size(), list)) return;
    for (std::size_t i = 0; i < originals.size(); ++i) {
      const auto path = in(in(path_, key), std::to_string(i));
      const auto* found = list ? &list->elements[i] : nullptr;
      if (found && !reader_.expect_kind(*found, path, Value::Kind::text)) continue;
      text(&originals[i], in(in(place_, key), std::to_string(i)), found, path, translated_);
    }
  }

  /// {"<role id>": "…"}
  void cells() {
    const auto* found = reader_.get("cells", Value::Kind::object);
    if (!found && reader_.has("cells")) return;
    const auto* originals = original_.find("cells");
    const Value& holder = found ? *found : translated_;
    for (std::size_t i = 0; found && i < found->elements.size(); ++i) {
      const auto& role = found->keys[i];
      const auto& cell = found->elements[i];
      const auto path = in(in(path_, "cells"), role);
      const auto* original = originals ? originals->find(role) : nullptr;
      if (!reader_.expect_kind(cell, path, Value::Kind::text)) continue;
      if (original) {
        text(original, in(in(place_, "cells"), role), &cell, path, holder);
      } else if (std::find(context_.roles.begin(), context_.roles.end(), role) != context_.roles.end()) {
        reader_.report(ErrorCode::unknown_key, cell, path, "the quiz has no text for " + in_quotes(role) + " here");
      } else {
        reader_.expect_known(cell, path, role, context_.roles, "the id of a role");
      }
    }
    for (std::size_t i = 0; originals && i < originals->elements.size(); ++i) {
      const auto& role = originals->keys[i];
      if (found && found->find(role)) continue;
      text(&originals->elements[i], in(in(place_, "cells"), role), nullptr, {}, holder);
    }
  }

  /// Calls `read(pair)` for the object under `key`, if the quiz or the translation has one.
  template <class Read>
  void object(std::string_view key, Read read) {
    const auto* translated = reader_.get(key, Value::Kind::object);
    const auto* original = original_.find(key);
    if ((!translated && reader_.has(key)) || (!translated && !original)) return;
    const Value nothing{.kind = Value::Kind::object, .offset = translated_.offset};
    Pair inner(original ? *original : nothing, in(place_, key), translated ? *translated : nothing, in(path_, key),
               context_);
    read(inner);
    inner.reader_.finish();
  }

  /// Calls `read(pair)` for every object of the quiz's list under `key` and the one with the same id.
  template <class Read>
  void by_id(std::string_view key, const char* noun, Read read) {
    const auto originals = elements(original_.find(key));
    const auto* list = reader_.get(key, Value::Kind::array);
    if (!list && reader_.has(key)) return;
    std::unordered_map<std::string_view, std::size_t> index;
    std::vector<std::string> candidates;
    for (std::size_t i = 0; i < originals.size(); ++i) {
      const auto* id = originals[i].find("id");
      index.emplace(id ? std::string_view(id->text) : std::string_view(), i);
      if (id && candidates.size() < kMaxCandidates) candidates.push_back(id->text);
    }
    std::vector<std::size_t> found(originals.size(), elements(list).size());  // where each stands in the translation
    for (std::size_t i = 0; i < elements(list).size(); ++i) {
      ObjectReader entry(list->elements[i], in(in(path_, key), std::to_string(i)), context_.reporter);
      if (!entry.is_object()) continue;
      const auto id = entry.required_text("id");
      const auto* given = list->elements[i].find("id");
      if (!given || given->kind != Value::Kind::text) continue;
      const auto at = index.find(id);
      if (at == index.end()) {
        if (context_.reporter.full()) continue;
        entry.report(ErrorCode::unknown_id, "id",
                     in_quotes(id) + " is not " + noun + " of the quiz" + suggestion(id, candidates));
      } else if (found[at->second] < i) {
        entry.report(ErrorCode::duplicate_id, "id",
                     in_quotes(id) + " is already the id of " + in(in(path_, key), std::to_string(found[at->second])));
      } else {
        found[at->second] = i;
      }
    }
    for (std::size_t i = 0; i < originals.size(); ++i) {
      inside(originals[i], in(in(place_, key), std::to_string(i)), list, in(path_, key), found[i], [&](Pair& entry) {
        entry.reader_.text("id");  // is read
        read(entry);
      });
    }
  }

  /// The same for the one at the same position.
  template <class Read>
  void by_position(std::string_view key, Read read) {
    const auto originals = elements(original_.find(key));
    const Value* list = nullptr;
    if (!same_length(key, originals.size(), list)) return;
    for (std::size_t i = 0; i < originals.size(); ++i) {
      inside(originals[i], in(in(place_, key), std::to_string(i)), list, in(path_, key), i, read);
    }
  }

 private:
  static std::string in(const std::string& path, std::string_view key) { return path + "/" + pointer_token(key); }

  /// One text of the quiz and its translation, null where there is none. `holder` should have it.
  void text(const Value* original, const std::string& place, const Value* translated, const std::string& path,
            const Value& holder) {
    const bool is_wanted = original && !original->text.empty();
    if (!translated) {
      if (is_wanted) {
        reader_.report(ErrorCode::missing_text, holder, place, "no translation of " + in_quotes(original->text));
      }
    } else if (!is_wanted) {
      reader_.report(ErrorCode::unknown_key, *translated, path, "the quiz has no text here");
    } else if (translated->text.empty()) {
      reader_.report(ErrorCode::wrong_text, *translated, path, "an empty text for " + in_quotes(original->text));
    }
  }

  /// Whether the list under `key`, which becomes `list`, is absent or can be matched by position; reports why not.
  bool same_length(std::string_view key, std::size_t wanted, const Value*& list) {
    list = reader_.get(key, Value::Kind::array);
    if (!list) return !reader_.has(key);
    const auto n = list->elements.size();
    if (n == wanted) return true;
    reader_.report(
        ErrorCode::wrong_length, key,
        std::to_string(n) + (n == 1 ? " entry" : " entries") + ", but the quiz has " + std::to_string(wanted));
    return false;
  }

  /// Reads the object at `index` of `list` beside `original`, or an empty one when there is none.
  template <class Read>
  void inside(const Value& original, std::string place, const Value* list, const std::string& path, std::size_t index,
              Read read) {
    const Value nothing{.kind = Value::Kind::object, .offset = list ? list->offset : translated_.offset};
    const bool is_there = index < elements(list).size();
    Pair entry(original, std::move(place), is_there ? list->elements[index] : nothing, in(path, std::to_string(index)),
               context_);
    if (!entry.reader_.is_object()) return;
    read(entry);
    entry.reader_.finish();
  }

  const Value& original_;
  std::string place_;
  const Value& translated_;
  std::string path_;
  Context& context_;
  ObjectReader reader_;
};

/// Whether it is a translation of this quiz at all.
bool read_head(ObjectReader& reader, const Value& root, const std::string& quiz) {
  for (const auto* key : {"$schema", "licence", "date"}) reader.text(key);
  const auto format = reader.required_text("format");
  if (reader.has("format") && format != kFormat) {
    reader.report(ErrorCode::wrong_text, "format", in_quotes(format) + " is not a format that this reads: 'rolefit/1'");
  }
  reader.require("language");
  if (const auto* language = reader.get("language", Value::Kind::text)) {
    reader.expect_language(*language, "/language", language->text);
  }
  const auto id = reader.required_text("id");
  const auto* given = root.find("id");
  if (!given || given->kind != Value::Kind::text || id == quiz) return true;
  reader.report(ErrorCode::other_quiz, "id",
                "a translation of " + in_quotes(id) + ", but the quiz is " + in_quotes(quiz));
  return false;
}

void read_alternative(Pair& image) {
  image.texts({"alt"});
}

void read_texts(Pair& quiz) {
  quiz.texts({"title", "intro"});
  quiz.by_id("traits", "the id of a trait", [](Pair& trait) { trait.texts({"name", "low", "high"}); });
  quiz.by_id("roles", "the id of a role", [](Pair& role) {
    role.texts({"name", "summary", "text"});
    role.object("image", read_alternative);
    role.object("link", [](Pair& link) { link.texts({"text"}); });
  });
  quiz.by_id("items", "the id of an item", [](Pair& item) {
    item.texts({"prompt", "hint", "why"});
    item.text_list("categories");
    item.object("image", read_alternative);
    item.by_position("images", read_alternative);
  });
  quiz.by_id("groups", "the id of a group", [](Pair& group) { group.texts({"prompt"}); });
  quiz.by_position("comparison", [](Pair& row) {
    row.texts({"section", "aspect"});
    row.cells();
    row.by_position("figures", [](Pair& figure) { figure.texts({"what", "note"}); });
  });
  quiz.by_position("lifecycle", [](Pair& row) {
    row.texts({"stage"});
    row.cells();
  });
  quiz.by_position("paths", [](Pair& path) {
    path.texts({"text"});
    path.by_position("steps", [](Pair& step) { step.texts({"text"}); });
  });
  quiz.by_position("faq", [](Pair& entry) { entry.texts({"question", "answer"}); });
  quiz.by_position("outlook", [](Pair& entry) { entry.texts({"topic", "text"}); });
}

}  // namespace

Problems check_translation(const Value& quiz, std::string_view text) {
  auto document = parse(text);
  if (!document) return {document.error()};
  Reporter reporter(text, std::move(document->problems));
  Context context{.reporter = reporter, .roles = {}};
  for (const auto& role : elements(quiz.find("roles"))) {
    if (const auto* id = role.find("id")) context.roles.push_back(id->text);
  }
  Pair whole(quiz, "", document->root, "", context);
  const auto* id = quiz.find("id");
  if (!whole.reader().is_object() || !read_head(whole.reader(), document->root, id ? id->text : "")) {
    return reporter.take();
  }
  read_texts(whole);
  whole.reader().finish();
  reporter.add_suspect_texts(document->root);
  return reporter.take();
}

}  // namespace rolefit::json
