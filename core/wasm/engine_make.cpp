#include <emscripten/bind.h>

#include <algorithm>
#include <cstdint>

#include "engine.hpp"
#include "rolefit/simulate.hpp"

namespace rolefit::wasm {
namespace {

/// A simulation that has begun. The sums are of the readers before `next`.
struct Running {
  std::size_t handle = 0;
  std::uint64_t readers = 0;
  std::uint64_t seed = 0;
  std::uint64_t next = 0;
  Simulation sum;
};

Running& running() {
  static Running simulation;
  return simulation;
}

/// Takes a handle, and what `rolefit simulate` takes. Begins a simulation in place of an earlier one. The quiz must
/// stay loaded until the end. Returns {"problems": […]}.
std::string begin(std::size_t handle, std::uint32_t readers, std::uint32_t seed) {
  return with_quiz(handle, [&](const Model&) {
    if (readers == 0)
      return json::encode_problems({{.code = ErrorCode::out_of_range, .message = "there are no readers"}});
    running() = {.handle = handle, .readers = readers, .seed = seed, .next = 0, .sum = {}};
    return json::encode_problems({});
  });
}

/// Simulates one more part of the readers. Returns what `rolefit simulate` prints if that was the last one, and nothing
/// before.
std::string advance() {
  auto& now = running();
  return with_quiz(now.handle, [&](const Model& model) {
    const auto count = std::min(kPart, now.readers - now.next);
    now.sum.add(simulate(model, now.seed, now.next, count));
    now.next += count;
    return now.next < now.readers ? std::string() : json::encode_simulation(model, now.seed, now.sum);
  });
}

}  // namespace
}  // namespace rolefit::wasm

EMSCRIPTEN_BINDINGS(engine_make) {
  emscripten::function("begin", &rolefit::wasm::begin);
  emscripten::function("advance", &rolefit::wasm::advance);
}
