#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "json/document.hpp"
#include "rolefit/text.hpp"

namespace rolefit::json {

/// Collects what is wrong with one document, each problem with its place in the text: the first
/// kMaxProblems errors and as many warnings, because nobody reads more and a hostile file could have a million.
class Reporter {
 public:
  /// `known` are errors found before.
  Reporter(std::string_view text, Problems known)
      : places_(text), problems_(std::move(known)), errors_(problems_.size()) {}

  void add(ErrorCode code, const Value& value, std::string path, std::string message);
  bool full() const noexcept { return errors_ >= kMaxProblems; }  ///< No further error will be added.

  /// Adds problems that know their path but not their place, such as those of check(quiz). One whose path has a
  /// problem already is left out: it would say the same again.
  void add(const Problems& unplaced, const Value& root);

  /// Warns of every text under `root` that is not what its author wrote or sees: see turns_words() and lost_letters().
  void add_suspect_texts(const Value& root);

  /// All problems in the order of the text.
  Problems take();

 private:
  Places places_;
  Problems problems_;
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
};

/// Reads the keys of one JSON object and remembers which it was asked for. Each reader returns the value, or a
/// harmless default after reporting why there is none.
class ObjectReader {
 public:
  ObjectReader(const Value& value, std::string path, Reporter& reporter);

  ObjectReader(const ObjectReader&) = delete;
  ObjectReader& operator=(const ObjectReader&) = delete;

  bool has(std::string_view key) const noexcept { return value_.find(key) != nullptr; }
  /// Number of elements under `key`; 0 when absent.
  std::size_t size(std::string_view key) const noexcept { return has(key) ? value_.find(key)->elements.size() : 0; }
  void require(std::string_view key);  ///< Reports the key when it is missing.

  /// The value under `key`; null when absent, or of another kind than `kind` after reporting it.
  const Value* get(std::string_view key, Value::Kind kind);

  std::string text(std::string_view key);  ///< "" when absent.
  std::string required_text(std::string_view key);
  /// A text that must be one of `known`; "" when absent.
  std::string known_text(std::string_view key, const std::vector<std::string>& known, const char* noun,
                         ErrorCode code = ErrorCode::unknown_id);
  std::string people_text(std::string_view key);  ///< A warning when absent or empty: people should see it.
  double number(std::string_view key, double otherwise);
  double required_number(std::string_view key);
  std::size_t count(std::string_view key, std::size_t otherwise);  ///< A whole number from 0.
  std::vector<double> numbers(std::string_view key);               ///< Empty when absent.
  std::vector<double> required_numbers(std::string_view key);
  std::vector<std::string> texts(std::string_view key);         ///< Empty when absent.
  std::vector<std::string> people_texts(std::string_view key);  ///< A warning for each that is empty, too.

  /// Calls `read(reader of the element)` for every object of the list under `key`.
  template <class Read>
  void each(std::string_view key, Read read) {
    const auto* list = get(key, Value::Kind::array);
    if (!list) return;
    for (std::size_t i = 0; i < list->elements.size(); ++i) {
      ObjectReader element(list->elements[i], path_of(key) + "/" + std::to_string(i), reporter_);
      if (!element.is_object()) continue;
      read(element);
      element.finish();
    }
  }

  /// Calls `read(reader of the object)` for the object under `key`, if there is one.
  template <class Read>
  void object(std::string_view key, Read read) {
    const auto* found = get(key, Value::Kind::object);
    if (!found) return;
    ObjectReader inner(*found, path_of(key), reporter_);
    read(inner);
    inner.finish();
  }

  /// Calls `read(key, value, path)` for every element of the object under `key`.
  template <class Read>
  void each_key(std::string_view key, Read read) {
    if (const auto* object = get(key, Value::Kind::object)) each_key(*object, path_of(key), read);
  }

  /// The same for an object inside.
  template <class Read>
  static void each_key(const Value& object, const std::string& path, Read read) {
    for (std::size_t i = 0; i < object.elements.size(); ++i) {
      read(object.keys[i], object.elements[i], path + "/" + pointer_token(object.keys[i]));
    }
  }

  /// The reader of an object inside.
  ObjectReader inside(const Value& value, const std::string& path) { return {value, path, reporter_}; }

  /// Calls `read(text, value, path)` for every text of the list under `key`.
  template <class Read>
  void each_text(std::string_view key, Read read) {
    const auto* found = get(key, Value::Kind::array);
    for (std::size_t i = 0; found && i < found->elements.size(); ++i) {
      const auto& element = found->elements[i];
      const auto path = path_of(key) + "/" + std::to_string(i);
      if (expect_kind(element, path, Value::Kind::text)) read(element.text, element, path);
    }
  }

  /// Reports `value` unless it is of `kind`; tells whether it is.
  bool expect_kind(const Value& value, const std::string& path, Value::Kind kind);

  /// Reports `text`, which `value` says or stands under, unless it is one of `known`.
  void expect_known(const Value& value, const std::string& path, const std::string& text,
                    const std::vector<std::string>& known, const char* noun, ErrorCode code = ErrorCode::unknown_id);

  /// Reports `tag`, which `value` says or stands under, unless it can be a language tag (BCP 47): 2 to 35 letters,
  /// digits and hyphens.
  void expect_language(const Value& value, const std::string& path, const std::string& tag);

  void report(ErrorCode code, std::string_view key, std::string message);
  void refuse(std::string_view key,
              std::string message);  ///< Reports a key of the format that this object may not have.
  void report(ErrorCode code, const Value& value, std::string path, std::string message) {
    reporter_.add(code, value, std::move(path), std::move(message));
  }
  bool is_object() const noexcept { return value_.kind == Value::Kind::object; }

  /// Reports the keys that nobody asked for, each with the nearest known one.
  void finish();

 private:
  template <class T, class Content>
  std::vector<T> list(std::string_view key, Value::Kind kind, Content content);
  void missing(std::string_view key, ErrorCode code, std::string message);
  std::string path_of(std::string_view key) const { return path_ + "/" + pointer_token(key); }

  const Value& value_;
  std::string path_;
  Reporter& reporter_;
  std::vector<std::string> asked_;
};

/// "; did you mean 'x'?" for the nearest of `known`, or "" when none is near.
std::string suggestion(std::string_view text, const std::vector<std::string>& known);

using rolefit::in_quotes;

/// A value as it is quoted in a message: 'steep', 12, a list, …
std::string in_quotes(const Value& value);

}  // namespace rolefit::json
