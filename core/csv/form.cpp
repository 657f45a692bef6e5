#include "csv/form.hpp"

#include <algorithm>
#include <span>

#include "csv/cell.hpp"
#include "rolefit/encoding.hpp"

namespace rolefit::csv {
namespace {

constexpr std::string_view kSeparatorLine = "sep=";

/// Files that are taken for CSV, by their first bytes.
struct Other {
  std::string_view begins;
  const char* what;
};
constexpr Other kOthers[] = {{"PK\x03\x04", "an Excel workbook (.xlsx), or another zip file"},
                             {"\xD0\xCF\x11\xE0", "an old Excel workbook (.xls)"},
                             {"$FL", "an SPSS file (.sav)"},
                             {"\x1F\x8B", "a file compressed by gzip"},
                             {"BZh", "a file compressed by bzip2"},
                             {"RDX", "an R file (.RData)"},
                             {"PAR1", "a Parquet file"},
                             {"SQLite format 3", "an SQLite database"},
                             {"%PDF", "a PDF file"},
                             {"{\\rtf", "an RTF file"}};
constexpr Other kOtherTexts[] = {{"<", "HTML or XML"}, {"[", "JSON"}, {"{", "JSON"}};

std::optional<Error> one_of(std::span<const Other> others, std::string_view text) {
  for (const auto& [begins, what] : others) {
    if (!text.starts_with(begins)) continue;
    return Error{.code = ErrorCode::not_csv,
                 .message = "this is " + std::string(what) + "; save the answers as CSV, in Excel as “CSV UTF-8”",
                 .line = 1,
                 .column = 1};
  }
  return std::nullopt;
}

/// Why a text that begins so is no CSV, if it is none.
std::optional<Error> no_csv(std::string_view text) {
  if (auto other = one_of(kOthers, text)) return other;
  if (auto wide = wide_encoding(text)) return wide;
  return one_of(kOtherTexts, trimmed(text));
}

/// Calls use(record) for each record of `text` until it gives true.
template <class Use>
void each_record(std::string_view text, char separator, Use use) {
  Reader reader(separator);
  while (const auto record = reader.next(text)) {
    if (!*record || use(**record)) return;
  }
  if (const auto record = reader.finish(); record && *record) use(**record);
}

}  // namespace

Form form_of(std::string_view beginning, const std::function<bool(std::string_view)>& is_column) {
  Form form;
  form.problem = no_csv(beginning);
  if (form.problem) return form;
  std::size_t most_known = 0;
  std::size_t most_fields = 1;
  bool is_said = false;
  for (const char separator : {',', ';', '\t', '|', ' '}) {
    each_record(beginning, separator, [&](Record record) {
      const auto first = record.front().text;
      if (folded(first).starts_with(kSeparatorLine)) {
        const auto behind = first.find('=') + 1;  // nothing stands there when this reader has split the line at it
        form.separator = behind < first.size() ? first[behind] : separator;
        return is_said = true;
      }
      if (is_decoration(record)) return false;
      const auto known = static_cast<std::size_t>(
          std::count_if(record.begin(), record.end(), [&](const Field& field) { return is_column(field.text); }));
      if (known > most_known || (known == 0 && most_known == 0 && separator != ' ' && record.size() > most_fields)) {
        form.separator = separator;
        most_known = known;
        most_fields = record.size();
      }
      return true;
    });
    if (is_said) break;
  }
  return form;
}

bool is_decoration(Record record) {
  const auto first = trimmed(record.front().text);
  if (folded(first).starts_with(kSeparatorLine) && record.size() <= 2) return true;
  if (record.size() == 1 && first.starts_with('(') && (first.ends_with(" rows)") || first.ends_with(" row)"))) {
    return true;
  }
  bool has_rule = false;
  return std::all_of(record.begin(), record.end(),
                     [&](const Field& field) {
                       has_rule = has_rule || field.text.find("--") != field.text.npos;
                       return field.text.find_first_not_of("-+=:| ") == field.text.npos;
                     }) &&
         has_rule;
}

}  // namespace rolefit::csv
