#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "csv/csv.hpp"

namespace rolefit::csv {

/// How a file is written, as its beginning tells.
struct Form {
  char separator = ',';
  std::optional<Error> problem;  ///< Why it is no CSV at all: an Excel workbook, UTF-16, a web page, …
};

/// `is_column` tells whether a name is one of a column that is looked for. The separator is the one of comma,
/// semicolon, tab, bar and space that makes most such names of the header; else the one that makes most fields of it. A
/// line such as sep=; before the header, which Excel reads, says it by itself.
Form form_of(std::string_view beginning, const std::function<bool(std::string_view)>& is_column);

/// Whether a record before or among the others is none of them: a line of Excel's such as sep=;, a ruled line, or the
/// number of rows that databases put below them.
bool is_decoration(Record record);

}  // namespace rolefit::csv
