#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

/// What people's programs write into one field.
namespace rolefit::csv {

/// `text` without what cannot be seen at its ends: spaces of every kind, tabs, byte order marks, Excel's ="…" around a
/// text, and the end of file of DOS.
std::string_view trimmed(std::string_view text) noexcept;

/// `text` as people compare it: without the difference of capital and small letters (Latin, Greek and Cyrillic), of
/// kinds and numbers of spaces, and of straight and curly quotes, hyphens and dashes, wide and narrow letters.
std::string folded(std::string_view text);

/// The same for names, which programs change: R writes the item write-sql as write.sql, a database as write_sql. All
/// of ASCII that is no letter or digit counts as one hyphen, and at the ends as nothing.
std::string name_key(std::string_view text);

/// Whether a trimmed text says that there is no answer: it is empty, or what R, pandas, SPSS, Excel or a database write
/// for a missing value, in any case.
bool is_missing(std::string_view text);

/// A whole number from 0 as programs write one: 1, 01, +1, 1.0, 1,0 or 1e+00; nothing of any other text.
std::optional<std::uint64_t> whole_number(std::string_view text);

/// The code of a result in a trimmed text, which is the code, or a link with it behind its #.
std::string_view code_in(std::string_view text) noexcept;

/// What a truth value says: true, yes, t, y, or false, no, f, n, and what Excel writes in other languages.
std::optional<bool> truth(std::string_view text);

/// Numbers by texts that stand for them. A text that stands for two of them stands for none.
class Names {
 public:
  void add(std::string text, std::size_t number);
  std::optional<std::size_t> find(const std::string& text) const;

 private:
  std::unordered_map<std::string, std::optional<std::size_t>> numbers_;
};

}  // namespace rolefit::csv
