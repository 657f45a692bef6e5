#pragma once

#include "rolefit/calibrate.hpp"

namespace rolefit::fit {

/// Adds a warning where the data say too little of a fitted quiz. `given` is the quiz that it was fitted from.
void warn(const Quiz& given, Calibration& out);

}  // namespace rolefit::fit
