#include "json/decode_picture.hpp"

#include <algorithm>
#include <string>

namespace rolefit::json {
namespace {

/// Larger pictures are a mistake in the number: browsers draw none that is so wide.
constexpr std::size_t kMostPixels = 20'000;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The scheme of an address in small letters, such as "https"; "" for a relative one (RFC 3986, section 3.1).
std::string scheme_of(std::string_view address) {
  const auto colon = address.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_letter(address[0])) return "";
  std::string scheme;
  for (const char c : address.substr(0, colon)) {
    const bool is_part = is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    if (!is_part) return "";
    scheme += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return scheme;
}

/// A browser leaves out blanks and control characters at the ends of an address and inside its scheme. They have no
/// business in a file, and could hide a scheme.
bool has_blank(std::string_view address) {
  return std::any_of(address.begin(), address.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

bool is_web(std::string_view address) {
  const auto scheme = scheme_of(address);
  return !address.empty() && !has_blank(address) && (scheme.empty() || scheme == "http" || scheme == "https");
}

bool is_data_image(std::string_view address) {
  constexpr std::string_view kImage = "data:image/";
  return address.substr(0, kImage.size()) == kImage && !has_blank(address);
}

void read_pixels(ObjectReader& image, std::string_view key) {
  image.require(key);
  const auto pixels = image.count(key, 1);
  if (pixels >= 1 && pixels <= kMostPixels) return;
  image.report(ErrorCode::out_of_range, key,
               std::to_string(pixels) + " pixels; a picture has 1 to " + std::to_string(kMostPixels));
}

void read_picture(ObjectReader& image) {
  const auto src = image.required_text("src");
  if (image.has("src") && !is_web(src) && !is_data_image(src)) {
    image.report(
        ErrorCode::wrong_text, "src",
        in_quotes(src) +
            " is not the address of a picture: it is relative to the quiz file, or begins with https:, http: or "
            "data:image/, and has no blanks");
  }
  image.required_text("alt");  // Empty for a picture that only decorates.
  read_pixels(image, "width");
  read_pixels(image, "height");
}

}  // namespace

void read_page_address(ObjectReader& reader, std::string_view key) {
  const auto address = reader.required_text(key);
  if (!reader.has(key) || is_web(address)) return;
  reader.report(
      ErrorCode::wrong_text, key,
      in_quotes(address) +
          " is not the address of a page: it is relative to the quiz file, or begins with https: or http:, and "
          "has no blanks");
}

void read_image(ObjectReader& owner) {
  owner.object("image", read_picture);
}

void read_images(ObjectReader& item, std::size_t categories) {
  if (!item.has("images")) return;
  if (item.has("group")) {
    item.refuse("images", "a box has no pictures of its answers: give it one picture, 'image'");
    return;
  }
  if (item.size("images") != categories) {
    item.report(ErrorCode::wrong_length, "images",
                std::to_string(item.size("images")) + (item.size("images") == 1 ? " picture" : " pictures") + " for " +
                    std::to_string(categories) + " answers");
  }
  item.each("images", read_picture);
}

}  // namespace rolefit::json
