// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/mark.h"

#include "ui/theme.h"

#include <QCoreApplication>

namespace rescue::ui {

QString progressText(Progress progress)
{
    switch (progress) {
    case Progress::ToDo:
        return QCoreApplication::translate("Mark", "to do");
    case Progress::Now:
        return QCoreApplication::translate("Mark", "now");
    case Progress::Done:
        return QCoreApplication::translate("Mark", "done");
    case Progress::NeedsYou:
        return QCoreApplication::translate("Mark", "needs you");
    }
    return {};
}

void paintMark(QPainter& painter, const QRectF& area, Progress progress, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = area.adjusted(1.5, 1.5, -1.5, -1.5);
    const auto at = [&ring](double x, double y) {
        return QPointF(ring.left() + ring.width() * x, ring.top() + ring.height() * y);
    };
    const QColor ground = palette.color(QPalette::Window);
    switch (progress) {
    case Progress::ToDo:
        painter.setPen(QPen(mixed(quietInk(palette), ground, 0.35), 1.5));
        painter.drawEllipse(ring);
        break;
    case Progress::Now:
        painter.setPen(QPen(accentInk(palette), 2));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentInk(palette));
        painter.drawEllipse(ring.center(), ring.width() * 0.24, ring.height() * 0.24);
        break;
    case Progress::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(goodInk(palette));
        painter.drawEllipse(ring.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.setPen(QPen(ground, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)}));
        break;
    case Progress::NeedsYou:
        painter.setPen(Qt::NoPen);
        painter.setBrush(warningInk(palette));
        painter.drawEllipse(ring.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.setPen(QPen(ground, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(0.5, 0.24), at(0.5, 0.56));
        painter.drawPoint(at(0.5, 0.77));
        break;
    }
    painter.restore();
}

Mark::Mark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(20, 20);
}

void Mark::setProgress(Progress progress)
{
    m_progress = progress;
    update();
}

void Mark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_progress, palette());
}

} // namespace rescue::ui
