#pragma once

#include <cstddef>
#include <string_view>

#include "json/object_reader.hpp"

namespace rolefit::json {

/// Reports the text under `key` unless it can be the address of a page: a relative one, or http or https.
void read_page_address(ObjectReader& reader, std::string_view key);

/// "image" of a role or an item: {"src": "…", "alt": "…", "width": …, "height": …}
void read_image(ObjectReader& owner);

/// "images" of an item: one for each of its `categories`.
void read_images(ObjectReader& item, std::size_t categories);

}  // namespace rolefit::json
