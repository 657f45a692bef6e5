#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "rolefit/result.hpp"

namespace rolefit::json {

/// Turns offsets of one text into lines and columns, both from 1; a column counts characters, not bytes.
class Places {
 public:
  explicit Places(std::string_view text);
  void locate(std::size_t offset, Error& error) const noexcept;

 private:
  std::string_view text_;
  std::vector<std::size_t> lines_;  // where each line starts
};

}  // namespace rolefit::json
