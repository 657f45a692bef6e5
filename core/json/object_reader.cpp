#include "json/object_reader.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <set>
#include <tuple>

#include "rolefit/encoding.hpp"
#include "rolefit/quiz.hpp"

namespace rolefit::json {
namespace {

/// How many letters must be put in, taken out, replaced or swapped with a neighbour (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

/// The deepest value on the way of `path`: the value itself, or the object or list in which it is missing.
const Value& nearest(const Value& root, std::string_view path) {
  const Value* value = &root;
  while (!path.empty()) {
    path.remove_prefix(1);
    const auto token = path.substr(0, path.find('/'));
    path.remove_prefix(token.size());
    const Value* next = nullptr;
    if (value->kind == Value::Kind::object) {
      next = value->find(token);  // the paths that come here have no escapes
    } else if (value->kind == Value::Kind::array) {
      const auto index = static_cast<std::size_t>(std::strtoul(std::string(token).c_str(), nullptr, 10));
      if (index < value->elements.size()) next = &value->elements[index];
    }
    if (!next) break;
    value = next;
  }
  return *value;
}

/// The objects and lists on the way to a value, each with the place of the next one in it.
using Way = std::vector<std::pair<const Value*, std::size_t>>;

std::string pointer(const Way& way) {
  std::string path;
  for (const auto& [value, i] : way) {
    path += "/" + (value->kind == Value::Kind::object ? pointer_token(value->keys[i]) : std::to_string(i));
  }
  return path;
}

/// Calls visit(value) for every text in `value`, while `way` is the way to it.
template <class Visit>
void visit_texts(const Value& value, Way& way, Visit visit) {
  if (value.kind == Value::Kind::text) visit(value);
  for (std::size_t i = 0; i < value.elements.size(); ++i) {
    way.emplace_back(&value, i);
    visit_texts(value.elements[i], way, visit);
    way.pop_back();
  }
}

}  // namespace

void Reporter::add(ErrorCode code, const Value& value, std::string path, std::string message) {
  Error problem{.code = code, .path = std::move(path), .message = std::move(message)};
  auto& count = problem.severity() == Severity::error ? errors_ : warnings_;
  if (count >= kMaxProblems) return;
  ++count;
  places_.locate(value.offset, problem);
  problems_.push_back(std::move(problem));
}

void Reporter::add(const Problems& unplaced, const Value& root) {
  std::set<std::string> reported;
  for (const auto& problem : problems_) reported.insert(problem.path);
  for (const auto& problem : unplaced) {
    if (!reported.contains(problem.path)) add(problem.code, nearest(root, problem.path), problem.path, problem.message);
  }
}

void Reporter::add_suspect_texts(const Value& root) {
  Way way;
  visit_texts(root, way, [&](const Value& text) {
    if (turns_words(text.text)) {
      add(ErrorCode::bidi_control, text, pointer(way),
          "characters that set the direction of writing without end (U+202A to U+202E, or U+2066 to U+2069 alone) can "
          "turn the words around");
    }
    if (auto lost = lost_letters(text.text)) add(ErrorCode::lost_letters, text, pointer(way), *std::move(lost));
  });
}

Problems Reporter::take() {
  std::sort(problems_.begin(), problems_.end(), [](const Error& a, const Error& b) {
    return std::tie(a.line, a.column, a.path) < std::tie(b.line, b.column, b.path);
  });
  return std::move(problems_);
}

ObjectReader::ObjectReader(const Value& value, std::string path, Reporter& reporter)
    : value_(value), path_(std::move(path)), reporter_(reporter) {
  if (!is_object()) reporter_.add(ErrorCode::wrong_type, value_, path_, in_quotes(value_) + " is not an object");
}

std::string ObjectReader::text(std::string_view key) {
  const auto* value = get(key, Value::Kind::text);
  return value ? value->text : std::string();
}

void ObjectReader::require(std::string_view key) {
  if (!has(key)) missing(key, ErrorCode::missing, "'" + std::string(key) + "' is missing");
}

std::string ObjectReader::required_text(std::string_view key) {
  require(key);
  return text(key);
}

std::string ObjectReader::known_text(std::string_view key, const std::vector<std::string>& known, const char* noun,
                                     ErrorCode code) {
  const auto* value = get(key, Value::Kind::text);
  if (!value) return {};
  expect_known(*value, path_of(key), value->text, known, noun, code);
  return value->text;
}

std::string ObjectReader::people_text(std::string_view key) {
  auto found = text(key);
  if (!has(key) || (found.empty() && value_.find(key)->kind == Value::Kind::text)) {
    missing(key, ErrorCode::missing_text, "no '" + std::string(key) + "' for people to read");
  }
  return found;
}

double ObjectReader::number(std::string_view key, double otherwise) {
  const auto* value = get(key, Value::Kind::number);
  return value ? value->number : otherwise;
}

double ObjectReader::required_number(std::string_view key) {
  require(key);
  return number(key, 0.0);
}

std::size_t ObjectReader::count(std::string_view key, std::size_t otherwise) {
  const auto* value = get(key, Value::Kind::number);
  if (!value) return otherwise;
  constexpr double kLargest = 1e9;
  if (value->number < 0.0 || value->number > kLargest || value->number != std::floor(value->number)) {
    report(ErrorCode::out_of_range, key, in_quotes(*value) + " is not a whole number from 0");
    return otherwise;
  }
  return static_cast<std::size_t>(value->number);
}

std::vector<double> ObjectReader::numbers(std::string_view key) {
  return list<double>(key, Value::Kind::number, [](const Value& element) { return element.number; });
}

std::vector<double> ObjectReader::required_numbers(std::string_view key) {
  require(key);
  return numbers(key);
}

std::vector<std::string> ObjectReader::texts(std::string_view key) {
  return list<std::string>(key, Value::Kind::text, [](const Value& element) { return element.text; });
}

std::vector<std::string> ObjectReader::people_texts(std::string_view key) {
  if (!has(key)) missing(key, ErrorCode::missing_text, "no '" + std::string(key) + "' for people to read");
  const auto found = texts(key);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto& element = value_.find(key)->elements[i];
    if (element.kind != Value::Kind::text || !found[i].empty()) continue;
    reporter_.add(ErrorCode::missing_text, element, path_of(key) + "/" + std::to_string(i),
                  "an empty text, where people should read something");
  }
  return found;
}

bool ObjectReader::expect_kind(const Value& value, const std::string& path, Value::Kind kind) {
  if (value.kind == kind) return true;
  reporter_.add(ErrorCode::wrong_type, value, path, in_quotes(value) + " is not " + described(kind));
  return false;
}

void ObjectReader::expect_known(const Value& value, const std::string& path, const std::string& text,
                                const std::vector<std::string>& known, const char* noun, ErrorCode code) {
  if (reporter_.full() || std::find(known.begin(), known.end(), text) != known.end()) return;
  reporter_.add(code, value, path, in_quotes(text) + " is not " + noun + suggestion(text, known));
}

void ObjectReader::expect_language(const Value& value, const std::string& path, const std::string& tag) {
  constexpr std::size_t kShortest = 2;
  constexpr std::size_t kLongest = 35;
  const bool is_tag =
      tag.size() >= kShortest && tag.size() <= kLongest && std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
      });
  if (is_tag) return;
  reporter_.add(ErrorCode::wrong_text, value, path, in_quotes(tag) + " is not a language tag such as 'es' or 'pt-BR'");
}

void ObjectReader::report(ErrorCode code, std::string_view key, std::string message) {
  const auto* value = value_.find(key);
  reporter_.add(code, value ? *value : value_, path_of(key), std::move(message));
}

void ObjectReader::refuse(std::string_view key, std::string message) {
  asked_.emplace_back(key);
  report(ErrorCode::unknown_key, key, std::move(message));
}

void ObjectReader::finish() {
  for (std::size_t i = 0; i < value_.keys.size(); ++i) {
    const auto& key = value_.keys[i];
    if (std::find(asked_.begin(), asked_.end(), key) != asked_.end()) continue;
    if (reporter_.full()) return;
    reporter_.add(ErrorCode::unknown_key, value_.elements[i], path_of(key),
                  in_quotes(key) + " is not a key of the format" + suggestion(key, asked_));
  }
}

template <class T, class Content>
std::vector<T> ObjectReader::list(std::string_view key, Value::Kind kind, Content content) {
  std::vector<T> out;
  const auto* found = get(key, Value::Kind::array);
  for (std::size_t i = 0; found && i < found->elements.size(); ++i) {
    const auto& element = found->elements[i];
    expect_kind(element, path_of(key) + "/" + std::to_string(i), kind);
    out.push_back(content(element));
  }
  return out;
}

const Value* ObjectReader::get(std::string_view key, Value::Kind kind) {
  asked_.emplace_back(key);
  const auto* value = value_.find(key);
  return value && expect_kind(*value, path_of(key), kind) ? value : nullptr;
}

void ObjectReader::missing(std::string_view key, ErrorCode code, std::string message) {
  reporter_.add(code, value_, path_of(key), std::move(message));
}

std::string suggestion(std::string_view text, const std::vector<std::string>& known) {
  if (text.size() > limits::kIdLength) return "";  // nothing known is so long, and a distance takes length times length
  std::size_t best = std::max<std::size_t>(1, text.size() / 3) + 1;
  const std::string* nearest_text = nullptr;
  for (const auto& candidate : known) {
    // A distance is at least the difference of the lengths.
    if (candidate.size() > text.size() + best || text.size() > candidate.size() + best) continue;
    if (const auto distance = edit_distance(text, candidate); distance < best) {
      best = distance;
      nearest_text = &candidate;
    }
  }
  return nearest_text ? "; did you mean " + in_quotes(*nearest_text) + "?" : "";
}

std::string in_quotes(const Value& value) {
  switch (value.kind) {
    case Value::Kind::text: return in_quotes(value.text);
    case Value::Kind::boolean: return value.boolean ? "true" : "false";
    case Value::Kind::number: {
      char text[32];
      std::snprintf(text, sizeof text, "%.10g", value.number);
      return text;
    }
    default: return described(value.kind);
  }
}

}  // namespace rolefit::json
