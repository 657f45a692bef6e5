#pragma once

#include <string>
#include <vector>

#include "json/object_reader.hpp"
#include "rolefit/quiz.hpp"

/// How a quiz file tells of one item. Inside core/json only.
namespace rolefit::json {

/// The ids that other parts of the file refer to.
struct Names {
  std::vector<std::string> sources, traits, roles, groups;
};

/// Reads an item, with a trait or with shares.
Item read_item(ObjectReader& reader, const Names& names);

/// Reads "evidence": ids of sources.
void read_evidence(ObjectReader& reader, const Names& names);

/// A number as it stands in a message.
std::string decimal(double number);

}  // namespace rolefit::json
