#include "json/translation.hpp"
#include "fuzz/properties.hpp"
#include "rolefit/json/decode.hpp"

/// Reads any bytes as a translation of a quiz that has every text of the format.
namespace {

using namespace rolefit;

constexpr std::string_view kQuiz = R"({
  "format": "rolefit/1", "id": "q", "title": "T", "intro": "I",
  "traits": [{"id": "t", "name": "N", "low": "L", "high": "H"}],
  "roles": [{"id": "a", "name": "N", "summary": "S", "mean": [0.5]}, {"id": "b", "name": "N", "summary": "S", "mean": [-0.5]}],
  "items": [
    {"id": "x", "prompt": "P", "categories": ["n", "y"], "hint": "H", "why": "W", "group": "g",
     "trait": "t", "model": "graded", "slope": 1, "intercepts": [0]},
    {"id": "y", "prompt": "P", "categories": ["n", "y"], "trait": "t", "model": "nominal", "slope": 1, "intercepts": [0, 1]}],
  "groups": [{"id": "g", "prompt": "P"}],
  "comparison": [{"section": "S", "aspect": "A", "cells": {"a": "1", "b": "2"}, "figures": [{"kind": "pay", "what": "W", "note": "N"}]}],
  "lifecycle": [{"stage": "S", "cells": {"b": "3"}}],
  "paths": [{"from": "a", "to": "b", "text": "T", "steps": [{"text": "T"}]}],
  "faq": [{"question": "Q", "answer": "A"}],
  "outlook": [{"topic": "T", "text": "T"}]
})";

const json::Value& quiz() {
  static const auto document = json::parse(kQuiz);
  static const auto file = json::decode_quiz(kQuiz);
  fuzz::check(file.quiz && file.problems.empty(), "the quiz is one");
  return document->root;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto text = fuzz::text_of(bytes, size);
  const auto problems = json::check_translation(quiz(), text);
  fuzz::check_problems(problems, text);
  if (has_error(problems)) return 0;
  const auto document = json::parse(text);
  fuzz::check(document && document->problems.empty(), "a good translation is JSON");
  fuzz::check(document->root.find("id")->text == "q", "a good translation is one of this quiz");
  fuzz::check(!document->root.find("language")->text.empty(), "a good translation names its language");
  return 0;
}
