#include "rolefit/pack.hpp"

#include <random>

#include "numeric.hpp"
#include "rolefit/json/decode.hpp"
#include "rolefit/share.hpp"
#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

/// What identity() leaves out.
void require_same_course(const Quiz& got, const Quiz& want) {
  CHECK(got.id == want.id);
  CHECK(got.groups == want.groups);
  CHECK(got.pinned == want.pinned);
  CHECK(got.variety == want.variety);
  CHECK(got.minimum == want.minimum);
  CHECK(got.sure == want.sure);
  REQUIRE(got.items.size() == want.items.size());
  for (std::size_t i = 0; i < want.items.size(); ++i) CHECK(got.items[i].group == want.items[i].group);
}

void require_round_trip(const Quiz& quiz) {
  const auto packed = pack(quiz);
  REQUIRE(packed);
  const auto again = unpack(*packed);
  REQUIRE(again);
  CHECK(identity(*again) == identity(quiz));
  require_same_course(*again, quiz);
}

Quiz tiny_quiz() {
  return {.id = "tiny",
          .traits = {{.id = "t", .loading = 0.5}},
          .roles = {{.id = "r", .prior = 0.25, .mean = {-1.0}, .sd = {1.0}},
                    {.id = "s", .prior = 0.75, .mean = {0.5}, .sd = {1.0 / 3.0}}},
          .items =
              {{.id = "a", .slope = 1.5, .intercepts = {-0.007}, .group = 0, .shift = {0.5, -0.25}},
               {.id = "b", .model = ItemModel::nominal, .slope = -2.0, .intercepts = {0.0, 50.0}, .scores = {0.0, 1.5}},
               {.id = "c", .shares = {5.0, 3.0, 2.0, 0.1, 0.0, 0.9}, .share_categories = 3}},
          .groups = {"boxes"},
          .temperature = 0.83};
}

}  // namespace

TEST_CASE("a packed quiz is this text, with the CRC-32 that Python's zlib gives") {
  const auto packed = pack(tiny_quiz());
  REQUIRE(packed);
  CHECK(*packed ==
        "tiny 0.83 0.04 61 1 0 6 0.9 1 t 0.5 2 r 0.25 -1 1 s 0.75 0.5 x3fd5555555555555 1 boxes "
        "3 a 0 0 1.5 1 -0.007 0 2 0.5 -0.25 1 b 0 0 -2 2 0 50 2 0 1.5 0 0 c 3 5 3 2 0.1 0 0.9 0 2601610858");
}

TEST_CASE("a quiz comes out of its packed text to the bit") {
  require_round_trip(tiny_quiz());
  require_round_trip(test::small_quiz());
  require_round_trip(test::general_quiz(12));
  require_round_trip(test::quiz_file_of("role_shift_k5"));
  for (const std::size_t n : {0u, 1u}) require_round_trip(test::quiz_file_of("role_shares_k3", n));
  for (const auto* shipped : {"data/quizzes/ds-or-mle.json", "data/quizzes/template.json"}) {
    const auto file = json::decode_quiz(test::read_file(shipped));
    REQUIRE(file.quiz);
    require_round_trip(*file.quiz);
  }
}

TEST_CASE("every number comes back to the bit, whatever its digits") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const auto bits = random();
    // Of all sizes, of few decimals, and what arithmetic leaves of those.
    const double few = static_cast<double>(static_cast<std::int64_t>(bits % 2'000'001) - 1'000'000) / 1e4;
    for (const double x : {double_of(bits), few, few * 3.0, few / 7.0, -0.0}) {
      if (!(std::abs(x) < 1e300)) continue;
      auto quiz = test::small_quiz();
      quiz.items[0].slope = x;
      const auto again = unpack(*pack(quiz));
      REQUIRE(again);
      REQUIRE(bits_of(again->items[0].slope) == bits_of(x));
    }
  }
}

TEST_CASE("a packed text with any one character changed, or cut anywhere, gives no quiz") {
  const auto packed = *pack(tiny_quiz());
  REQUIRE(unpack(packed));
  for (std::size_t i = 0; i < packed.size(); ++i) {
    auto changed = packed;
    changed[i] = changed[i] == '1' ? '2' : '1';
    CHECK_FALSE(unpack(changed));
    CHECK_FALSE(unpack(packed.substr(0, i)));
  }
  CHECK_FALSE(unpack(packed + " "));
  CHECK_FALSE(unpack("{}"));
}

TEST_CASE("a group whose id is none cannot be packed, and is named") {
  auto quiz = tiny_quiz();
  quiz.groups = {"all boxes"};
  const auto packed = pack(quiz);
  REQUIRE_FALSE(packed);
  CHECK(packed.error().code == ErrorCode::wrong_text);
  CHECK(packed.error().path == "/groups/0/id");
  CHECK(packed.error().message == "'all boxes' is not an id, so it cannot be packed");
}
