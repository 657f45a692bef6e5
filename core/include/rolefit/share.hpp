#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "rolefit/quiz.hpp"

namespace rolefit {

/// The first byte of a code. Another layout, or another identity(), is another version; every version begins with its
/// number and ends with the CRC-32.
inline constexpr std::uint8_t kShareVersion = 1;

/// A hash of all that measuring needs: ids and numbers of traits, roles and items, temperature, dependence and nodes.
/// The quiz's own id, and when to offer the result, may change without it. The same on every platform.
std::uint32_t identity(const Quiz& quiz);

/// The answers as a code of A–Z a–z 0–9 - _, fit for a link: base64url without padding (RFC 4648) of version, identity,
/// answers packed by their numbers of categories, and CRC-32 (IEEE 802.3) of all before. All codes of a quiz are
/// equally long: 19 characters for 22 yes/no items. Fails as count_answers() does.
Result<std::string> share(const Quiz& quiz, std::span<const int> answers);

/// The answers of a code: the very ones of which share() makes it. Nothing may stand around it. Fails with
/// - damaged when the checksum does not fit, as after any slip of one character or of two that are neighbours,
/// - other_version or other_quiz when it fits, but the code is not for here,
/// - not_a_code for a text that share() never made: of other characters, too short, or no answers' code.
Result<Answers> unshare(const Quiz& quiz, std::string_view code);

}  // namespace rolefit
