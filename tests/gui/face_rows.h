// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gui/faces.h"

namespace rescue::ui {

// The rows of the table, by the part of the way they stand at.
std::vector<Face> lampFaces();
std::vector<Face> connectFaces();
std::vector<Face> diagnosisFaces();
std::vector<Face> accountFaces();
std::vector<Face> repairFaces();
std::vector<Face> endingFaces();
std::vector<Face> cureFaces();
std::vector<Face> planFaces();
std::vector<Face> guideFaces();
std::vector<Face> historyFaces();
std::vector<Face> frameFaces();

} // namespace rescue::ui
