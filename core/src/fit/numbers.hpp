#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "rolefit/quiz.hpp"

/// The numbers of a quiz as a fit moves them. The files of this folder are for calibrate() alone.
namespace rolefit::fit {

/// Where each trait's scale is held: the mean over the roles of the means, and of the variances within roles.
struct Scale {
  double mean = 0.0;
  double variance = 1.0;
};

Scale scale_of(const Quiz& quiz, std::size_t trait);

/// Moves a trait to `scale` without changing any probability.
void rescale(Quiz& quiz, std::size_t trait, Scale scale);

/// Slope and scores of a nominal item whose categories have these slopes: the largest score is 1 or −1.
void set_slopes(Item& item, std::span<const double> slopes);

/// Every fitted number in one row, in scales on which a straight line makes sense.
std::vector<double> pack(const Quiz& quiz);
void unpack(std::span<const double> from, Quiz& quiz);

bool is_within_limits(const Item& item);

/// Brings an item that rescaling moved out of its limits back to them.
void bound(Item& item);

/// Every fitted number as it stands in the quiz file.
template <class Visit>
void each_number(Quiz& quiz, Visit visit) {
  for (auto& trait : quiz.traits) visit(trait.loading);
  for (auto& role : quiz.roles) {
    for (auto& mean : role.mean) visit(mean);
    for (auto& sd : role.sd) visit(sd);
  }
  for (auto& item : quiz.items) {
    visit(item.slope);
    for (auto& intercept : item.intercepts) visit(intercept);
    for (auto& score : item.scores) visit(score);
    for (auto& shift : item.shift) visit(shift);
    for (auto& share : item.shares) visit(share);
  }
  visit(quiz.temperature);
  visit(quiz.dependence);
}

/// Numbers from which EM finds its way: those of the quiz, made moderate, with the proportions of the data. `chosen`
/// says per item and category how many people chose it.
Quiz starting_point(Quiz quiz, std::span<const std::vector<std::uint64_t>> chosen);

}  // namespace rolefit::fit
