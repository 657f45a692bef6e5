#include "rolefit/share.hpp"

#include <algorithm>
#include <random>
#include <set>

#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

const std::string kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

Item nominal(std::string id, std::size_t categories) {
  Item item{.id = std::move(id), .model = ItemModel::nominal};
  for (std::size_t c = 0; c < categories; ++c) {
    item.scores.push_back(static_cast<double>(c));
    item.intercepts.push_back(0.0);
  }
  return item;
}

Quiz with_categories(const std::vector<std::size_t>& categories) {
  auto quiz = test::small_quiz();
  quiz.items.clear();
  for (const auto n : categories) quiz.items.push_back(nominal("i" + std::to_string(quiz.items.size()), n));
  return quiz;
}

/// The quizzes of tests/fixtures/share_code.py.
Quiz python_quiz(std::vector<Item> items) {
  return {.id = "python",
          .traits = {{.id = "t", .loading = 0.5}},
          .roles = {{.id = "r", .prior = 0.25, .mean = {-1.0}, .sd = {1.0}},
                    {.id = "s", .prior = 0.75, .mean = {0.5}, .sd = {2.0}}},
          .items = std::move(items),
          .temperature = 0.83};
}

Item python_nominal(std::string id) {
  return {.id = std::move(id), .model = ItemModel::nominal, .intercepts = {0.0, 0.5, -0.5}, .scores = {0.0, 1.0, 2.0}};
}

/// Three items of 2, 4 and 3 categories: 60 ways to answer.
Quiz tiny_quiz() {
  return python_quiz({{.id = "a", .slope = 1.5, .intercepts = {0.25}},
                      {.id = "b", .slope = -2.0, .intercepts = {1.0, 0.0, -1.0}},
                      python_nominal("c")});
}

std::string shared(const Quiz& quiz, const Answers& answers) {
  const auto code = share(quiz, answers);
  REQUIRE(code);
  return *code;
}

ErrorCode refused(const Quiz& quiz, const std::string& code) {
  CAPTURE(code);
  const auto answers = unshare(quiz, code);
  REQUIRE_FALSE(answers);
  CHECK(answers.error().message != "");
  return answers.error().code;
}

using Bytes = std::vector<unsigned>;

/// What comes before a code's checksum, as bytes.
Bytes body(const Quiz& quiz, const Answers& answers) {
  Bytes bytes;
  unsigned bits = 0, held = 0;
  for (const char c : shared(quiz, answers)) {
    held = held << 6 | static_cast<unsigned>(kAlphabet.find(c));
    bits += 6;
    if (bits >= 8) bytes.push_back(held >> (bits -= 8) & 255u);
  }
  bytes.resize(bytes.size() - 4);
  return bytes;
}

/// The bytes with their checksum, as a code. Where it is used, it is first required to make a code as share() does.
std::string sealed(Bytes bytes) {
  std::uint32_t crc = ~0u;
  for (const auto byte : bytes) {
    for (unsigned bit = 0; bit < 8; ++bit) {
      const auto out = (crc ^ byte >> bit) & 1u;
      crc >>= 1;
      if (out) crc ^= 0xedb88320u;
    }
  }
  for (const int shift : {24, 16, 8, 0}) bytes.push_back(~crc >> shift & 255u);
  std::string code;
  unsigned bits = 0, held = 0;
  for (const auto byte : bytes) {
    held = held << 8 | byte;
    for (bits += 8; bits >= 6;) code += kAlphabet[held >> (bits -= 6) & 63u];
  }
  if (bits > 0) code += kAlphabet[held << (6 - bits) & 63u];
  return code;
}

}  // namespace

TEST_CASE("a code is what Python's zlib and base64 make of the same answers") {
  // Printed by tests/fixtures/share_code.py.
  CHECK(identity(tiny_quiz()) == 0x0344be48u);
  CHECK(shared(tiny_quiz(), {1, kUnanswered, 2}) == "AQNEvki8HP8uDA");
  // Forty items of three categories fill more than one number of 64 bits.
  std::vector<Item> items;
  Answers answers;
  for (int i = 0; i < 40; ++i) {
    items.push_back(python_nominal("i" + std::to_string(i)));
    answers.push_back(i % 4 - 1);
  }
  CHECK(identity(python_quiz(items)) == 0x1c8d9235u);
  CHECK(shared(python_quiz(items), answers) == "ARyNkjWTk5OTk5OTk5OT1MUzsQ");
}

TEST_CASE("answers come back from their code, whatever the items' numbers of categories") {
  std::mt19937 random(GENERATE(range(1u, 41u)));
  std::vector<std::size_t> categories(1 + random() % 200);
  for (auto& n : categories) n = 2 + random() % 15;
  const auto quiz = with_categories(categories);
  Answers none, last, any;
  for (const auto n : categories) {
    none.push_back(kUnanswered);
    last.push_back(static_cast<int>(n) - 1);
    any.push_back(static_cast<int>(random() % (n + 1)) - 1);
  }
  for (const auto& answers : {none, last, any}) {
    const auto back = unshare(quiz, shared(quiz, answers));
    REQUIRE(back);
    CHECK(*back == answers);
  }
}

TEST_CASE("the answers of the largest quiz come back from their code") {
  const auto quiz = with_categories(std::vector<std::size_t>(limits::kItems, limits::kCategories));
  std::mt19937 random(1);
  Answers any(limits::kItems);
  for (auto& answer : any) answer = static_cast<int>(random() % 17) - 1;
  for (const auto& answers : {Answers(limits::kItems, kUnanswered), Answers(limits::kItems, 15), any}) {
    const auto back = unshare(quiz, shared(quiz, answers));
    REQUIRE(back);
    CHECK(*back == answers);
  }
}

TEST_CASE("the length of a code is that of its quiz: 19 characters for 22 yes/no items") {
  const auto quiz = with_categories(std::vector<std::size_t>(22, 2));
  std::mt19937 random(2);
  for (int person = 0; person < 50; ++person) {
    Answers answers(22);
    for (auto& answer : answers) answer = static_cast<int>(random() % 3) - 1;
    CHECK(shared(quiz, answers).size() == 19);  // 3^22 < 2^35: 1 + 4 + 5 + 4 bytes are 112 bits
  }
  CHECK(shared(quiz, Answers(22, kUnanswered)).size() == 19);
  CHECK(shared(quiz, Answers(22, 1)).size() == 19);
  CHECK(shared(test::small_quiz(), {0}).size() == 14);
}

TEST_CASE("every slip gives an error and never answers") {
  // Codes with no, four and two bits to spare in their last character.
  const auto [items, length] = GENERATE(table<std::size_t, std::size_t>({{10, 16}, {18, 18}, {22, 19}}));
  std::vector<std::size_t> categories;
  for (std::size_t i = 0; i < items; ++i) categories.push_back(i % 5 == 3 ? 4 : 2);
  const auto quiz = with_categories(categories);
  std::mt19937 random(3);
  for (int person = 0; person < 10; ++person) {
    Answers answers;
    for (const auto& item : quiz.items) answers.push_back(static_cast<int>(random() % (item.categories() + 1)) - 1);
    const auto code = shared(quiz, answers);
    REQUIRE(code.size() == length);
    for (std::size_t i = 0; i < code.size(); ++i) {
      for (const char c : kAlphabet) {
        auto other = code;
        other[i] = c;  // a wrong character
        if (other != code) REQUIRE(refused(quiz, other) == ErrorCode::damaged);
        REQUIRE_FALSE(unshare(quiz, other.insert(i, 1, code[i])));  // and one too many
      }
      auto swapped = code;
      if (i > 0) std::swap(swapped[i - 1], swapped[i]);
      if (swapped != code) REQUIRE(refused(quiz, swapped) == ErrorCode::damaged);
      auto shorter = code;
      REQUIRE_FALSE(unshare(quiz, shorter.erase(i, 1)));
      REQUIRE_FALSE(unshare(quiz, code.substr(0, i)));
      if (i > 0) REQUIRE_FALSE(unshare(quiz, code.substr(i)));
    }
    for (const char c : kAlphabet) {
      REQUIRE(refused(quiz, code + c) == ErrorCode::damaged);
      REQUIRE(refused(quiz, c + code) == ErrorCode::damaged);
    }
    REQUIRE_FALSE(unshare(quiz, code + code));
  }
}

TEST_CASE("a text that is no code is said to be none") {
  const auto quiz = tiny_quiz();
  const auto code = shared(quiz, {1, 3, 2});
  for (const auto& text : {std::string(), std::string("A"), code.substr(0, 13), " " + code, code + "\n", code + " ",
                           code + "==", code + std::string(1, '\0'), "https://example.org/#" + code}) {
    CHECK(refused(quiz, text) == ErrorCode::not_a_code);
  }
  for (const char c : {'+', '/', '=', '.', ' ', '\0', '\x80', '\xff'}) {
    auto other = code;
    other[5] = c;
    CHECK(refused(quiz, other) == ErrorCode::not_a_code);
  }
}

TEST_CASE("an undamaged code that is not for here says of what version or quiz it is") {
  const auto quiz = tiny_quiz();
  auto bytes = body(quiz, {1, 3, 2});
  REQUIRE(sealed(bytes) == shared(quiz, {1, 3, 2}));
  auto renamed = quiz;
  renamed.items[1].id = "d";
  CHECK(refused(renamed, shared(quiz, {1, 3, 2})) == ErrorCode::other_quiz);
  CHECK(refused(test::small_quiz(), shared(quiz, {1, 3, 2})) == ErrorCode::other_quiz);
  for (const unsigned version : {0u, 2u, 255u}) {
    bytes[0] = version;
    CHECK(refused(quiz, sealed(bytes)) == ErrorCode::other_version);
    CHECK(refused(renamed, sealed(bytes)) == ErrorCode::other_version);
  }
  CHECK(std::string(name(ErrorCode::not_a_code)) == "not_a_code");
  CHECK(std::string(name(ErrorCode::other_version)) == "other_version");
  CHECK(std::string(name(ErrorCode::other_quiz)) == "other_quiz");
  CHECK(std::string(name(ErrorCode::damaged)) == "damaged");
}

TEST_CASE("of all bytes that could be answers exactly those that are answers are read") {
  const auto quiz = tiny_quiz();
  auto bytes = body(quiz, {0, 0, 0});
  REQUIRE(sealed(bytes) == shared(quiz, {0, 0, 0}));
  std::set<Answers> read;
  for (unsigned byte = 0; byte < 256; ++byte) {
    bytes.back() = byte;
    const auto code = sealed(bytes);
    const auto answers = unshare(quiz, code);
    if (answers) {
      CHECK(shared(quiz, *answers) == code);
      read.insert(*answers);
    } else {
      CHECK(answers.error().code == ErrorCode::not_a_code);
    }
  }
  CHECK(read.size() == 3 * 5 * 4);
}

TEST_CASE("a sealed code with a byte too many or too few is no code") {
  const auto quiz = with_categories(std::vector<std::size_t>(100, 3));
  const auto bytes = body(quiz, Answers(100, kUnanswered));
  REQUIRE(sealed(bytes) == shared(quiz, Answers(100, kUnanswered)));
  for (std::size_t size = 5; size < bytes.size() + 20; ++size) {
    auto other = bytes;
    other.resize(size, 0);
    if (size != bytes.size()) CHECK(refused(quiz, sealed(other)) == ErrorCode::not_a_code);
  }
}

TEST_CASE("answers that do not belong to the quiz get no code") {
  const auto quiz = test::general_quiz(1);
  const auto few = share(quiz, Answers{0, 1});
  REQUIRE_FALSE(few);
  CHECK(few.error().code == ErrorCode::wrong_length);
  for (const int category : {3, -2}) {
    const auto wrong = share(quiz, Answers{0, category, 0, 0});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::out_of_range);
    CHECK(wrong.error().path == "/i1");
  }
}

TEST_CASE("the identity changes with everything that measuring needs") {
  using Change = void (*)(Quiz&);
  const Change changes[] = {
      [](Quiz&) {},
      [](Quiz& q) { q.traits[1].id = "u"; },
      [](Quiz& q) { q.traits[0].loading += 1e-15; },
      [](Quiz& q) { std::swap(q.traits[0], q.traits[1]); },
      [](Quiz& q) { q.traits.push_back({.id = "more"}); },
      [](Quiz& q) { q.roles[0].id = "c"; },
      [](Quiz& q) { std::swap(q.roles[0], q.roles[1]); },
      [](Quiz& q) { q.roles[0].prior = 0.41; },
      [](Quiz& q) { q.roles[0].mean[1] = 0.51; },
      [](Quiz& q) { q.roles[1].sd[0] = 1.2; },
      [](Quiz& q) { std::swap(q.roles[0].mean, q.roles[0].sd); },
      [](Quiz& q) { q.items[0].id = "i00"; },
      [](Quiz& q) { q.items[0].trait = 1; },
      [](Quiz& q) { q.items[1].model = ItemModel::graded; },
      [](Quiz& q) { q.items[2].slope = -q.items[2].slope; },
      [](Quiz& q) { q.items[0].intercepts[2] -= 0.125; },
      [](Quiz& q) { q.items[0].intercepts.pop_back(); },
      [](Quiz& q) { q.items[1].scores[0] = 0.25; },
      [](Quiz& q) { std::swap(q.items[1].scores, q.items[1].intercepts); },
      [](Quiz& q) { std::swap(q.items[0], q.items[2]); },
      [](Quiz& q) { q.items.pop_back(); },
      [](Quiz& q) { q.temperature = 1.0; },
      [](Quiz& q) { q.nodes = 61; },
      [](Quiz& q) {
        q.items[0].shift = {0.5, 0.0};
      },
      [](Quiz& q) {
        q.items[0].shift = {0.0, 0.5};
      },
      [](Quiz& q) {
        q.items[1].shift = {0.5, 0.0};
      },
      [](Quiz& q) {
        q.items[0].shares = {1.0, 2.0, 3.0, 4.0};
      },
      [](Quiz& q) {
        q.items[0].shares = {1.0, 2.0, 3.0, 5.0};
      },
      [](Quiz& q) {
        q.items[0].shares = {1.0, 2.0, 3.0, 4.0};
        q.dependence = 0.1;
      },
  };
  std::set<std::uint32_t> identities;
  for (const auto change : changes) {
    auto quiz = test::general_quiz(2);
    change(quiz);
    identities.insert(identity(quiz));
  }
  CHECK(identities.size() == std::size(changes));
}

TEST_CASE("the identity does not change with the name of the quiz or when it offers its result") {
  auto quiz = test::general_quiz(2);
  const auto before = identity(quiz);
  quiz.id = "renamed";
  quiz.minimum = 3;
  quiz.pinned = 4;
  quiz.sure = 0.8;
  quiz.dependence = 0.1;  // of shares, which it has not
  CHECK(identity(quiz) == before);
  quiz.traits[1].loading = 0.0;
  const auto plus = identity(quiz);
  quiz.traits[1].loading = -0.0;
  CHECK(identity(quiz) == plus);
}

TEST_CASE("a number that moves from one list into the next changes the identity") {
  auto quiz = with_categories({3});
  const auto before = identity(quiz);
  quiz.items[0].intercepts = {0.0, 0.0, 0.0, 0.0};
  quiz.items[0].scores = {1.0, 2.0};  // were {0, 0, 0} and {0, 1, 2}
  CHECK(identity(quiz) != before);
}
