#include "cli/texts.hpp"

#include "json/document.hpp"

namespace rolefit::cli {
namespace {

/// The text under `key`; "" when there is none.
std::string text(const json::Value& object, std::string_view key) {
  const auto* found = object.find(key);
  return found ? found->text : std::string();
}

/// Calls use(element) for each element of the list under `key`.
template <class Use>
void each(const json::Value& object, std::string_view key, Use use) {
  const auto* list = object.find(key);
  if (!list) return;
  for (const auto& element : list->elements) use(element);
}

}  // namespace

csv::Texts texts_of(std::string_view quiz) {
  csv::Texts texts;
  const auto document = json::parse(quiz);
  if (!document) return texts;
  each(document->root, "roles", [&](const json::Value& role) { texts.roles.push_back(text(role, "name")); });
  each(document->root, "items", [&](const json::Value& item) {
    texts.prompts.push_back(text(item, "prompt"));
    auto& categories = texts.categories.emplace_back();
    each(item, "categories", [&](const json::Value& category) { categories.push_back(category.text); });
  });
  return texts;
}

}  // namespace rolefit::cli
