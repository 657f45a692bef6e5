#pragma once

#include <cstdint>
#include <span>

namespace rolefit {

/// CRC-32 of IEEE 802.3, as in zip and PNG.
inline std::uint32_t crc32(std::span<const std::uint8_t> bytes) noexcept {
  std::uint32_t crc = 0xffffffffu;
  for (const auto byte : bytes) {
    crc ^= byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1u ? 0xedb88320u : 0u);
  }
  return ~crc;
}

}  // namespace rolefit
