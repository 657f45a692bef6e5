#include <cstdio>

#include "rolefit/calibrate.hpp"
#include "rolefit/choose.hpp"
#include "support/fixture.hpp"

/// Prints this build's results for two fixtures as JSON. The engine has no functions for these.
namespace {

using namespace rolefit;

void print(const std::vector<double>& numbers) {
  std::printf("[");
  for (std::size_t i = 0; i < numbers.size(); ++i) std::printf("%s%.17g", i == 0 ? "" : ",", numbers[i]);
  std::printf("]");
}

void mutual_information_of_fixture() {
  const auto fixture = test::load_fixture("select_mutual_information_sklearn");
  std::vector<double> found;
  for (const auto& of : test::at(fixture, "cases").elements) {
    std::vector<double> category;
    for (const auto& row : test::at(of, "category_prob").elements) {
      for (const double p : test::numbers(row)) category.push_back(p);
    }
    found.push_back(mutual_information(test::numbers(test::at(of, "posterior")), category));
  }
  print(found);
}

bool calibrate_fixture() {
  const auto fixture = test::load_fixture("estimate_known_roles_mirt");
  const auto quiz = test::labelled_quiz(fixture);
  CalibrateOptions options;
  options.bootstrap = 0;
  const auto fitted = calibrate(quiz, test::labelled_people(fixture, quiz), options);
  if (!fitted) return false;
  std::printf("{\"logLikelihood\":%.17g,\"roles\":[", fitted->log_likelihood.back());
  for (std::size_t k = 0; k < 2; ++k) {
    if (k > 0) std::printf(",");
    print({fitted->quiz.roles[k].mean[0], fitted->quiz.roles[k].sd[0]});
  }
  std::printf("],\"items\":[");
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    if (i > 0) std::printf(",");
    auto numbers = fitted->quiz.items[i].intercepts;
    numbers.insert(numbers.begin(), fitted->quiz.items[i].slope);
    print(numbers);
  }
  std::printf("]}");
  return true;
}

}  // namespace

int main() {
  std::printf("{\"mutualInformation\":");
  mutual_information_of_fixture();
  std::printf(",\"calibrated\":");
  if (!calibrate_fixture()) return 1;
  std::printf("}\n");
}
