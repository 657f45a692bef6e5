#include "support/fixture.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "rolefit/json/decode.hpp"
#include "rolefit/simulate.hpp"

namespace rolefit::test {

std::string read_file(const std::string& path) {
  std::ifstream file(std::string(ROLEFIT_SOURCE_DIR) + "/" + path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s cannot be read\n", path.c_str());
    std::abort();
  }
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  if (at == std::string::npos) {
    std::fprintf(stderr, "nothing to replace: %s\n", std::string(from).c_str());
    std::abort();
  }
  return text.replace(at, from.size(), to);
}

json::Value load_fixture(const std::string& name) {
  auto document = json::parse(read_file("tests/fixtures/" + name + ".json"));
  if (!document) {
    std::fprintf(stderr, "%s: %s\n", name.c_str(), document.error().message.c_str());
    std::abort();
  }
  return std::move(document->root);
}

const json::Value& at(const json::Value& object, std::string_view key) {
  const auto* value = object.find(key);
  if (!value) {
    std::fprintf(stderr, "the fixture has no '%.*s'\n", static_cast<int>(key.size()), key.data());
    std::abort();
  }
  return *value;
}

std::vector<double> numbers(const json::Value& list) {
  std::vector<double> out;
  for (const auto& element : list.elements) out.push_back(element.number);
  return out;
}

Quiz quiz_file_of(const std::string& fixture, std::size_t n) {
  const auto text = read_file("tests/fixtures/" + fixture + ".json");
  std::size_t at = 0;
  for (std::size_t i = 0; i <= n; ++i) at = text.find("\"quiz\"", at) + 1;
  const std::size_t begin = text.find('{', at);
  std::size_t end = begin;
  int depth = 0;
  do {  // no text in these files holds a brace
    depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
    ++end;
  } while (depth > 0);
  auto file = json::decode_quiz(text.substr(begin, end - begin));
  if (!file.quiz) {
    std::fprintf(stderr, "%s: %s\n", fixture.c_str(), file.problems[0].message.c_str());
    std::abort();
  }
  return *std::move(file.quiz);
}

Answers pattern_of(const json::Value& list) {
  Answers answers;
  for (const auto& x : list.elements) {
    answers.push_back(x.kind == json::Value::Kind::null ? kUnanswered : static_cast<int>(x.number));
  }
  return answers;
}

Quiz fixture_quiz(const json::Value& fixture) {
  Quiz quiz{.id = "fixture", .minimum = 0};
  if (const auto* priors = fixture.find("pi")) {
    const auto means = at(fixture, "mu");
    const auto sds = at(fixture, "sd");
    for (std::size_t k = 0; k < priors->elements.size(); ++k) {
      quiz.roles.push_back({.id = "role" + std::to_string(k),
                            .prior = priors->elements[k].number,
                            .mean = numbers(means.elements[k]),
                            .sd = numbers(sds.elements[k])});
    }
  } else {
    quiz.roles.push_back({.id = "all", .prior = 1.0, .mean = {0.0}, .sd = {1.0}});
  }
  for (std::size_t t = 0; t < quiz.roles.front().mean.size(); ++t) {
    quiz.traits.push_back({.id = "trait" + std::to_string(t)});
  }
  quiz.nodes = static_cast<std::size_t>(at(at(fixture, "quadrature"), "n").number);
  for (const auto& from : at(fixture, "items").elements) {
    Item item{.id = "item" + std::to_string(quiz.items.size())};
    if (const auto* trait = from.find("trait")) item.trait = static_cast<std::size_t>(trait->number);
    if (at(from, "model").text == "NRM") {
      item.model = ItemModel::nominal;
      item.scores = numbers(at(from, "slope"));
      item.intercepts = numbers(at(from, "intercept"));
    } else {
      item.slope = at(from, "a").number;
      const auto& d = at(from, "d");
      item.intercepts = d.kind == json::Value::Kind::number ? std::vector<double>{d.number} : numbers(d);
    }
    quiz.items.push_back(item);
  }
  return quiz;
}

std::vector<Answers> fixture_patterns(const json::Value& fixture) {
  std::vector<Answers> patterns;
  for (const auto& row : at(fixture, "patterns").elements) patterns.push_back(pattern_of(row));
  return patterns;
}

Quiz labelled_quiz(const json::Value& fixture) {
  Quiz quiz{.id = "fixture",
            .traits = {{.id = "t"}},
            .roles = {{.id = "R1", .prior = 0.5, .mean = {0.0}, .sd = {1.0}},
                      {.id = "R2", .prior = 0.5, .mean = {0.0}, .sd = {1.0}}}};
  for (std::size_t i = 0; i < at(fixture, "items").elements.size(); ++i) {
    quiz.items.push_back({.id = "i" + std::to_string(i), .intercepts = {1.0, 0.0, -1.0}});
  }
  return quiz;
}

Responses labelled_people(const json::Value& fixture, const Quiz& quiz) {
  Responses out(quiz);
  for (const auto& row : at(fixture, "data").elements) {
    Answers answers;
    for (const double x : numbers(at(row, "x"))) answers.push_back(static_cast<int>(x));
    const std::size_t role = at(row, "role").text == "R1" ? 0 : 1;
    if (!out.add(role, answers, static_cast<std::uint64_t>(at(row, "n").number))) std::abort();
  }
  return out;
}

Responses drawn_people(const Quiz& quiz, const Quiz& truth, std::uint64_t n, std::uint64_t seed,
                       const std::vector<std::size_t>& again) {
  const auto model = *Model::build(truth);
  Responses out(quiz);
  for (std::uint64_t i = 0; i < n; ++i) {
    Random random(seed, i);
    auto reader = draw(model, random);
    for (const auto item : again) reader.answers.push_back(reader.answers[item]);
    if (!out.add(reader.role, reader.answers)) std::abort();
  }
  return out;
}

Quiz small_quiz() {
  return {.id = "small",
          .traits = {{.id = "t"}},
          .roles = {{.id = "r", .prior = 1.0, .mean = {0.0}, .sd = {1.0}}},
          .items = {{.id = "i", .trait = 0, .slope = 1.0, .intercepts = {0.0}}}};
}

Quiz general_quiz(std::size_t traits) {
  Quiz quiz{.id = "general", .temperature = 0.83, .nodes = 31};
  quiz.roles = {{.id = "a", .prior = 0.4}, {.id = "b", .prior = 0.6}};
  for (std::size_t t = 0; t < traits; ++t) {
    const double x = static_cast<double>(t);
    quiz.traits.push_back({.id = "t" + std::to_string(t), .loading = 0.9 - 0.5 * x});
    quiz.roles[0].mean.push_back(0.3 + 0.2 * x);
    quiz.roles[1].mean.push_back(-0.7 + 0.4 * x);
    quiz.roles[0].sd.push_back(0.8);
    quiz.roles[1].sd.push_back(1.1 - 0.1 * x);
    for (int i = 0; i < 4; ++i) {
      Item item{.id = "i" + std::to_string(quiz.items.size()), .trait = t, .slope = 0.8 + 0.5 * i};
      if (i % 2 == 0) {
        item.intercepts = {1.2, 0.1, -0.9 - 0.1 * x};
      } else {
        item.model = ItemModel::nominal;
        item.scores = {0.0, 1.0, 0.5};
        item.intercepts = {0.0, 0.4, -0.3};
      }
      quiz.items.push_back(item);
    }
  }
  return quiz;
}

}  // namespace rolefit::test
