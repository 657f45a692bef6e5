#include "json/document.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

#include "json/nlohmann.hpp"
#include "json/syntax.hpp"
#include "rolefit/encoding.hpp"
#include "rolefit/text.hpp"

namespace rolefit::json {
namespace {

/// Walks over the text and tells how far it has come, because nlohmann's SAX events carry no place.
struct Cursor {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at;
  const char** furthest;

  reference operator*() const { return *at; }
  Cursor& operator++() {
    *furthest = ++at;
    return *this;
  }
  Cursor operator++(int) {
    const Cursor before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Cursor& other) const { return at == other.at; }
  bool operator!=(const Cursor& other) const { return at != other.at; }
};

/// Builds the tree of values out of SAX events. A token starts where the separators after the last one end.
class Builder {
 public:
  Builder(std::string_view text, const char** furthest) : text_(text), furthest_(furthest), places_(text) {
    if (text.starts_with(kByteOrderMark)) end_ = kByteOrderMark.size();
  }

  // The events, as nlohmann's sax_parse calls them; false ends the parsing.
  bool null() { return scalar(Value::Kind::null); }
  bool boolean(bool x) { return scalar(Value::Kind::boolean) && (last_->boolean = x, true); }
  bool number_integer(std::int64_t x) { return number(static_cast<double>(x)); }
  bool number_unsigned(std::uint64_t x) { return number(static_cast<double>(x)); }
  bool number_float(double x, const std::string&) { return number(x); }
  bool string(std::string& x) { return scalar(Value::Kind::text) && (last_->text = std::move(x), true); }
  bool binary(std::vector<std::uint8_t>&) { return false; }  // JSON text has none
  bool start_object(std::size_t) { return open(Value::Kind::object); }
  bool start_array(std::size_t) { return open(Value::Kind::array); }
  bool end_array() { return close(); }
  bool end_object() {
    report_repeated_keys();
    return close();
  }
  bool key(std::string& x) {
    open_.back()->keys.push_back(std::move(x));
    end_ = position();
    return true;
  }
  bool parse_error(std::size_t, const std::string& token, const nlohmann::detail::exception& exception) {
    constexpr int kNumberTooLarge = 406;
    if (exception.id == kNumberTooLarge) {
      return fail(ErrorCode::out_of_range, start(), "'" + token.substr(0, 40) + "' is too large for a number");
    }
    return explain();
  }

  Document take() { return {std::move(root_), std::move(problems_)}; }
  const Error& error() const { return error_; }

 private:
  std::size_t position() const { return static_cast<std::size_t>(*furthest_ - text_.data()); }
  std::size_t start() const { return std::min(text_.find_first_not_of(" \t\r\n,:", end_), text_.size()); }

  bool scalar(Value::Kind kind) {
    if (!add(kind)) return false;
    end_ = position();
    return true;
  }

  bool number(double x) {
    if (!add(Value::Kind::number)) return false;
    last_->number = x;
    // The lexer has taken the character after the number too, unless the text ended there.
    const bool at_end = position() == text_.size() && text_.back() >= '0' && text_.back() <= '9';
    end_ = position() - (at_end ? 0 : 1);
    return true;
  }

  bool open(Value::Kind kind) {
    if (!add(kind)) return false;
    if (open_.size() == kMaxDepth) {
      return fail(ErrorCode::too_large, last_->offset, "nested deeper than " + std::to_string(kMaxDepth) + " levels");
    }
    open_.push_back(last_);
    end_ = position();
    return true;
  }

  bool close() {
    open_.pop_back();
    end_ = position();
    return true;
  }

  /// Puts a new value where the grammar is; only the innermost open value grows, so pointers to open values stay good.
  bool add(Value::Kind kind) {
    const std::size_t offset = start();
    if (++values_ > kMaxValues) {
      return fail(ErrorCode::too_large, offset, "more than " + std::to_string(kMaxValues) + " values");
    }
    last_ = open_.empty() ? &root_ : &open_.back()->elements.emplace_back();
    last_->kind = kind;
    last_->offset = offset;
    return true;
  }

  /// JSON Pointer to the value in hand inside the first `depth` open ones; after a comma that is the one to come.
  std::string pointer(std::size_t depth) const {
    std::string path;
    for (std::size_t i = 0; i < depth; ++i) {
      const auto& value = *open_[i];
      if (value.kind == Value::Kind::object) {
        if (!value.keys.empty()) path += "/" + pointer_token(value.keys.back());
      } else {
        const bool between = i + 1 == open_.size() && text_.substr(end_, start() - end_).find(',') != text_.npos;
        path += "/" + std::to_string(value.elements.size() - (value.elements.empty() || between ? 0 : 1));
      }
    }
    return path;
  }

  bool fail(ErrorCode code, std::size_t offset, std::string message) {
    error_ = {.code = code, .path = pointer(open_.size()), .message = std::move(message)};
    places_.locate(offset, error_);
    return false;
  }

  /// Says what is wrong at the first token that the grammar does not allow, in the words of somebody who edits the
  /// file.
  bool explain() {
    const std::size_t at = start();
    const auto separators = text_.substr(end_, at - end_);
    const auto separator = separators.find_first_of(",:");
    const bool separated = separator != std::string_view::npos;
    const auto wrong = [this](std::size_t offset, std::string message) {
      return fail(ErrorCode::not_json, offset, std::move(message));
    };

    const auto slipped = [this](const Slip& slip) { return fail(slip.code, slip.offset, slip.message); };

    if (separated && separators.find_last_of(",:") != separator) {
      return wrong(end_ + separators.find_last_of(",:"), "one comma or colon too many");
    }
    if (at == text_.size()) {
      if (values_ == 0) return wrong(at, "the text holds no value");
      return wrong(at, "the text ends before the last { or [ is closed");
    }
    if (at == end_) {
      if (const auto slip = curly_end(text_, end_)) {
        slipped(*slip);
        if (!open_.empty() && open_.back()->keys.size() > open_.back()->elements.size()) {
          error_.path = pointer(open_.size() - 1);  // the key in hand is none
        }
        return false;
      }
    }
    const auto strange = wrong_character(text_, at);
    if (open_.empty()) {
      if (strange) return slipped(*strange);
      if (values_ == 0) return text_[at] == '"' ? slipped(broken_text(text_, at)) : slipped(wrong_value(text_, at));
      const bool another = text_[at] == '{' || text_[at] == '[';
      return wrong(separated ? end_ + separator : at,
                   std::string("text after the end of the document") + (another ? "; a second one begins here" : ""));
    }
    const auto& inside = *open_.back();
    const bool object = inside.kind == Value::Kind::object;
    const std::string close = object ? "'}'" : "']'";
    const bool after_key = inside.keys.size() > inside.elements.size();
    const bool after_value = !after_key && !inside.elements.empty();
    const bool before_key = object && !after_key && (separated || !after_value);
    if (strange)
      return before_key && text_[at] == '\'' ? wrong(at, "expected a key in double quotes: " + strange->message)
                                             : slipped(*strange);
    if (after_key && !separated) return wrong(end_, "a colon is missing after this key");
    if (after_value && !separated) {
      const bool value_starts = std::string_view("\"{[-0123456789tfn").find(text_[at]) != std::string_view::npos;
      return value_starts ? wrong(end_, "a comma is missing here") : wrong(at, "expected a comma or " + close);
    }
    if (after_value && text_[at] == close[1]) {
      return wrong(end_ + separator, "the comma before " + close + " is one too many");
    }
    if (text_[at] == '"') return slipped(broken_text(text_, at));
    if (before_key) {
      const auto is_digit = [this](std::size_t offset) { return text_[offset] >= '0' && text_[offset] <= '9'; };
      if (separated && at == end_ + 1 && is_digit(at) && is_digit(end_ - 1)) {
        return wrong(end_, "a decimal comma? JSON writes numbers with a point, as in 1.5");
      }
      return wrong(at, "expected a key in double quotes");
    }
    return slipped(wrong_value(text_, at));
  }

  void report_repeated_keys() {
    const auto& object = *open_.back();
    std::vector<std::size_t> order(object.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return std::tie(object.keys[a], a) < std::tie(object.keys[b], b); });
    for (std::size_t i = 1; i < order.size(); ++i) {
      const auto& key = object.keys[order[i]];
      if (key != object.keys[order[i - 1]] || problems_.size() == kMaxProblems) continue;
      problems_.push_back({.code = ErrorCode::duplicate_key,
                           .path = pointer(open_.size() - 1) + "/" + pointer_token(key),
                           .message = in_quotes(key) + " stands twice in this object"});
      places_.locate(object.elements[order[i]].offset, problems_.back());
    }
  }

  std::string_view text_;
  const char** furthest_;
  Places places_;
  Value root_;
  Value* last_ = nullptr;
  std::vector<Value*> open_;
  std::size_t end_ = 0;  // of the last token
  std::size_t values_ = 0;
  Problems problems_;
  Error error_;
};

}  // namespace

const Value* Value::find(std::string_view key) const noexcept {
  const auto found = std::find(keys.begin(), keys.end(), key);
  return found == keys.end() ? nullptr : &elements[static_cast<std::size_t>(found - keys.begin())];
}

const char* described(Value::Kind kind) noexcept {
  switch (kind) {
    case Value::Kind::null: return "null";
    case Value::Kind::boolean: return "true or false";
    case Value::Kind::number: return "a number";
    case Value::Kind::text: return "a text";
    case Value::Kind::array: return "a list";
    case Value::Kind::object: return "an object";
  }
  return "a value";
}

Result<Document> parse(std::string_view text) {
  if (text.size() > kMaxBytes) {
    Error error{.code = ErrorCode::too_large,
                .message = std::to_string(text.size()) + " bytes; at most 4 MiB are read, to here"};
    Places(text).locate(kMaxBytes, error);
    return error;
  }
  if (auto wide = wide_encoding(text)) return *std::move(wide);
  const char* furthest = text.data();
  Builder builder(text, &furthest);
  const Cursor first{text.data(), &furthest};
  const Cursor last{text.data() + text.size(), &furthest};
  if (!nlohmann::json::sax_parse(first, last, &builder)) return builder.error();
  // nlohmann takes a NUL byte for the end of the text.
  if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
    Error error{.code = ErrorCode::not_json, .message = "a NUL byte, which JSON does not allow"};
    Places(text).locate(nul, error);
    return error;
  }
  return builder.take();
}

std::string pointer_token(std::string_view key) {
  std::string token;
  for (const char c : key) {
    if (c == '~') token += "~0";
    else if (c == '/') token += "~1";
    else token += c;
  }
  return token;
}

}  // namespace rolefit::json
