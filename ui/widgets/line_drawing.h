// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBrush>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QString>

#include <optional>
#include <vector>

namespace rescue::ui {

/// What an SVG of ours consists of: shapes in the order in which they are painted, in the drawing's units.
class LineDrawing {
public:
    struct Shape {
        QString id; ///< may be empty
        QPainterPath path;
        QPen pen = Qt::NoPen;
        QBrush brush = Qt::NoBrush;
    };

    LineDrawing(const QRectF& viewBox, std::vector<Shape> shapes);

    QRectF viewBox() const { return m_viewBox; }
    /// Of the shape with this id, half of its outline included; empty where there is none.
    QRectF bounds(const QString& id) const;
    /// Each colour becomes the one that it stands for; a colour without a role becomes red, to be seen.
    void recolour(const QHash<QRgb, QColor>& roles);
    /// The view box fills `target`; what the drawing has outside of it is painted too.
    void paint(QPainter& painter, const QRectF& target) const;

private:
    QRectF m_viewBox;
    std::vector<Shape> m_shapes;
};

/// Reads the part of SVG that our drawings are made of, so that Qt SVG is not needed: `rect`, `circle` and
/// `path` with look and id, `g`, `defs` and `use`; no inherited look, no transformation, no style sheet,
/// colours as #rrggbb. Anything else is nothing, and `error` says what and in which line.
std::optional<LineDrawing> readDrawing(const QByteArray& svg, QString* error = nullptr);

} // namespace rescue::ui
