#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "numeric.hpp"
#include "rolefit/assess.hpp"
#include "rolefit/json/decode.hpp"

/// The native part of `./run bench`. It measures only the core, on the files that data.mjs has written into the
/// current folder.
namespace {

using namespace rolefit;

std::string read(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s cannot be read: node tests/bench/data.mjs writes it\n", name.c_str());
    std::exit(1);
  }
  return {std::istreambuf_iterator<char>(file), {}};
}

Model model_of(const std::string& name) {
  auto file = json::decode_quiz(read(name));
  if (!file.quiz) {
    std::fprintf(stderr, "%s: %s\n", name.c_str(), file.problems.front().message.c_str());
    std::exit(1);
  }
  return *Model::build(*std::move(file.quiz));
}

std::vector<Answers> answers_of(const Model& model, const std::string& name) {
  const json::AnswerReader reader(model.quiz());
  std::vector<Answers> out;
  std::ifstream file(name);
  for (std::string line; std::getline(file, line);) {
    auto row = reader.row(line);
    if (!row) {
      std::fprintf(stderr, "%s: %s\n", name.c_str(), row.error().message.c_str());
      std::exit(1);
    }
    out.push_back(std::move(row->answers));
  }
  return out;
}

/// Computes the mean and SD of the trait for every pattern, like rpf::EAPscores.
void batch_grm_40x5(benchmark::State& state) {
  const auto model = model_of("grm_40x5.json");
  const auto rows = answers_of(model, "grm_40x5.ndjson");
  std::size_t i = 0;
  for (auto _ : state) {
    const auto result = posterior(model, rows[i]);
    benchmark::DoNotOptimize(trait_estimate(model, *result, 0));
    i = (i + 1) % rows.size();
  }
  state.SetItemsProcessed(state.iterations());
}

/// Only loads and multiplies the same numbers. No exact method that looks up every answer can be faster.
void loads_per_pattern(benchmark::State& state) {
  const auto model = model_of("grm_40x5.json");
  const auto rows = answers_of(model, "grm_40x5.ndjson");
  std::size_t i = 0;
  for (auto _ : state) {
    for (std::size_t q = 0; q < model.stride(); q += 2 * kLanes) {
      Vector product[2 * Lanes::kParts];
      for (std::size_t p = 0; p < 2 * Lanes::kParts; ++p) product[p] = Vector{} + 1.0;
      for (std::size_t item = 0; item < rows[i].size(); ++item) {
        const double* trace = model.trace(item, static_cast<std::size_t>(rows[i][item])).data() + q;
        for (std::size_t p = 0; p < 2 * Lanes::kParts; ++p) product[p] *= load(trace + p * kWidth);
      }
      for (auto& part : product) benchmark::DoNotOptimize(part);
    }
    i = (i + 1) % rows.size();
  }
  state.SetItemsProcessed(state.iterations());
}

void next_of(benchmark::State& state, const std::string& quiz) {
  const auto model = model_of(quiz);
  const auto people = answers_of(model, "next.ndjson");
  std::size_t i = 0;
  for (auto _ : state) {
    const auto result = posterior(model, people[i]);
    benchmark::DoNotOptimize(rank(model, people[i], *result));
    i = (i + 1) % people.size();
  }
}

void next_of_60(benchmark::State& state) {
  next_of(state, "next_60.json");
}

void next_of_N(benchmark::State& state) {
  next_of(state, "next_" + std::to_string(state.range(0)) + ".json");
}

/// Computes the full result of one reader of the shipped quiz, which has a general factor.
void answer_to_result(benchmark::State& state) {
  const auto model = model_of(ROLEFIT_SOURCE_DIR "/data/quizzes/ds-or-mle.json");
  const auto people = answers_of(model, "answer.ndjson");
  std::size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(assess(model, people[i]));
    i = (i + 1) % people.size();
  }
}

}  // namespace

BENCHMARK(batch_grm_40x5);
BENCHMARK(loads_per_pattern);
BENCHMARK(next_of_60);
BENCHMARK(next_of_N)->Arg(60)->Arg(600)->Arg(6'000)->Arg(20'000);
BENCHMARK(answer_to_result);
BENCHMARK_MAIN();
