// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QString>

#include <optional>

namespace rescue::ui {

/// Reads the `d` of an SVG path as far as our drawings go: M with one point, then l, h, v, q, t, a (of a
/// circle) and z, relative. Anything else is nothing, and `error` says what it was.
/// https://www.w3.org/TR/SVG11/paths.html
std::optional<QPainterPath> readPathData(const QString& data, QString& error);

} // namespace rescue::ui
