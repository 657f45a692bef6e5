#include "json/writer.hpp"

#include <cmath>

#include "json/nlohmann.hpp"
#include "rolefit/text.hpp"

namespace rolefit::json {
namespace {

unsigned byte(char c) noexcept {
  return static_cast<unsigned char>(c);
}

/// Whether it stands for itself in a string.
bool is_plain(char c) noexcept {
  return byte(c) >= 0x20 && byte(c) < 0x80 && c != '"' && c != '\\';
}

}  // namespace

void Writer::separate() {
  if (text_.empty()) return;
  const char last = text_.back();
  if (last != '{' && last != '[' && last != ':') text_ += ',';
}

void Writer::open(char bracket) {
  separate();
  text_ += bracket;
}

void Writer::quote(std::string_view text) {
  constexpr char kHex[] = "0123456789abcdef";
  text_ += '"';
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_plain(text[end])) ++end;
    text_.append(text, i, end - i);
    i = end;
    if (i == text.size()) break;
    const std::size_t length = character(text.substr(i));
    if (length == 0) {
      text_ += "\xef\xbf\xbd";
      ++i;
      continue;
    }
    const char c = text[i];
    if (c == '"' || c == '\\') {
      text_ += '\\';
      text_ += c;
    } else if (byte(c) < 0x20) {
      text_ += "\\u00";
      text_ += kHex[byte(c) >> 4];
      text_ += kHex[byte(c) & 15];
    } else {
      text_ += text.substr(i, length);
    }
    i += length;
  }
  text_ += '"';
}

Writer& Writer::key(std::string_view name) {
  separate();
  quote(name);
  text_ += ':';
  return *this;
}

void Writer::value(double x) {
  if (!std::isfinite(x)) return null();
  separate();
  char digits[64];
  // The shortest text is an art of its own (Loitsch 2010), which nlohmann/json has and older standard libraries have
  // not.
  const char* end = nlohmann::detail::to_chars(digits, digits + sizeof digits, x);
  text_.append(digits, static_cast<std::size_t>(end - digits));
}

void Writer::value(bool x) {
  separate();
  text_ += x ? "true" : "false";
}

void Writer::value(std::string_view text) {
  separate();
  quote(text);
}

void Writer::null() {
  separate();
  text_ += "null";
}

void write(Writer& out, const Problems& problems) {
  out.array([&] {
    for (const auto& problem : problems) {
      out.object([&] {
        out.key("severity").value(problem.severity() == Severity::error ? "error" : "warning");
        out.key("code").value(name(problem.code));
        out.key("path").value(problem.path);
        out.key("line").value(problem.line);
        out.key("column").value(problem.column);
        out.key("message").value(problem.message);
      });
    }
  });
}

void write(Writer& out, const Model& model, const Candidate& candidate) {
  const auto items = model.question(candidate.question);
  const auto& first = model.quiz().items[items.front()];
  out.object([&] {
    if (first.group == kNoGroup) {
      out.key("item").value(first.id);
    } else {
      out.key("group").value(model.quiz().groups[first.group]);
      out.key("items").array([&] {
        for (const auto i : items) out.value(model.quiz().items[i].id);
      });
    }
    out.key("information").value(candidate.information);
  });
}

}  // namespace rolefit::json
