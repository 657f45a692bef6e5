#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rolefit/quiz.hpp"

namespace rolefit {

/// All that measuring needs of a checked quiz as one line of text, for an engine that is not to carry a reader of JSON
/// and the words for what may be wrong: tokens between spaces, and the CRC-32 of all before as the last one. Decimals
/// stand as they were where a division of whole numbers gives the very double back, and else as its bits. The layout is
/// that of this version: pack and unpack with the same one. Fails with wrong_text at a group's id that is_id() refuses.
Result<std::string> pack(const Quiz& quiz);

/// The quiz of which pack() made the text; nothing where the checksum does not fit.
std::optional<Quiz> unpack(std::string_view text);

}  // namespace rolefit
