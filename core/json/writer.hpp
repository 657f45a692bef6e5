#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "rolefit/choose.hpp"

namespace rolefit::json {

/// Writes one line of JSON from front to back; commas come by themselves. A double is the shortest text that reads back
/// as the same one (null when it is not finite); bytes that are not UTF-8 become U+FFFD.
class Writer {
 public:
  /// Calls write(), which writes keys and their values.
  template <class Write>
  void object(Write write) {
    open('{');
    write();
    text_ += '}';
  }

  /// Calls write(), which writes values.
  template <class Write>
  void array(Write write) {
    open('[');
    write();
    text_ += ']';
  }

  Writer& key(std::string_view name);
  void value(double x);
  void value(bool x);
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void null();
  template <std::integral Whole>
  void value(Whole x) {
    separate();
    text_ += std::to_string(x);
  }

  std::string take() { return std::move(text_); }

 private:
  void separate();
  void open(char bracket);
  void quote(std::string_view text);

  std::string text_;
};

/// [{"severity", "code", "path", "line", "column", "message"}, …]
void write(Writer& out, const Problems& problems);

/// {"item", "information"} | {"group", "items": [id, …], "information"}
void write(Writer& out, const Model& model, const Candidate& candidate);

}  // namespace rolefit::json
