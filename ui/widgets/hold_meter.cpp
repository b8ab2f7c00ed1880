// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hold_meter.h"

#include "ui/accessibility.h"
#include "ui/theme.h"
#include "ui/widgets/lamp_face.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rescue::ui {

using diagnosis::ButtonStage;

namespace {

constexpr double barHeight = 2.0 * unit;
constexpr double pointerRoom = 1.5 * unit; // above the bar
constexpr Milliseconds tail{2'000};        // of the last stage, which has no end
const QColor unlit(44, 52, 56);

QString colourName(led::Pattern pattern)
{
    switch (pattern) {
    case led::Pattern::MagentaMenu:
        return HoldMeter::tr("magenta");
    case led::Pattern::YellowBlink:
        return HoldMeter::tr("yellow");
    case led::Pattern::GreenBoot:
        return HoldMeter::tr("green");
    case led::Pattern::WhiteBoot:
        return HoldMeter::tr("white");
    case led::Pattern::BlueBlink:
        return HoldMeter::tr("dark blue");
    case led::Pattern::BlueFast:
        return HoldMeter::tr("racing dark blue");
    default:
        return {};
    }
}

} // namespace

HoldMeter::HoldMeter(QWidget* parent) : QWidget(parent), m_guide(diagnosis::guideFor(Model::Photon, {}))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    retranslate();
}

void HoldMeter::setGuide(const diagnosis::ButtonGuide& guide)
{
    m_guide = guide;
    m_held.reset();
    retranslate();
    update();
}

void HoldMeter::setHeld(std::optional<Milliseconds> held)
{
    if (held != m_held)
        update();
    m_held = held;
}

void HoldMeter::retranslate()
{
    setAccessibleName(tr("How long the button is held"));
    QStringList stages;
    for (const ButtonStage& stage : m_guide.stages) {
        if (const QString name = colourName(stage.lamp); !name.isEmpty())
            stages << tr("from second %1: %2", "the lamp's colour")
                          .arg(QLocale().toString(static_cast<double>(stage.from.count()) / 1000), name);
    }
    setAccessibleDescription(stages.join(QLatin1Char('\n')));
}

QSize HoldMeter::sizeHint() const
{
    return {40 * unit, static_cast<int>(pointerRoom + barHeight) + unit / 2 + fontMetrics().height()};
}

Milliseconds HoldMeter::end() const
{
    const Milliseconds last = m_guide.stages.back().from;
    return m_guide.danger() != nullptr ? last + tail : last + 2 * tail;
}

QRectF HoldMeter::bar() const
{
    return {1, pointerRoom, width() - 2.0, barHeight};
}

double HoldMeter::place(Milliseconds at) const
{
    const double share = std::min(1.0, static_cast<double>(at.count()) / static_cast<double>(end().count()));
    const double along = share * bar().width();
    return layoutDirection() == Qt::RightToLeft ? bar().right() - along : bar().left() + along;
}

QRectF HoldMeter::segment(std::size_t stage) const
{
    const bool last = stage + 1 == m_guide.stages.size();
    const double one = place(m_guide.stages[stage].from);
    const double other = place(last ? end() : m_guide.stages[stage + 1].from);
    return {QPointF(std::min(one, other), bar().top()), QPointF(std::max(one, other), bar().bottom())};
}

void HoldMeter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStages(painter);
    paintNames(painter);
    if (m_held)
        paintPointer(painter);
}

void HoldMeter::paintStages(QPainter& painter) const
{
    QPainterPath outline;
    outline.addRoundedRect(bar(), barHeight / 2, barHeight / 2);
    painter.save();
    painter.setClipPath(outline);
    for (std::size_t i = 0; i < m_guide.stages.size(); ++i) {
        const ButtonStage& stage = m_guide.stages[i];
        const QColor lit = toColour(led::colourAt(stage.lamp, Milliseconds(0)));
        const bool wanted = &stage == &m_guide.release();
        // What is only passed through stays in the background.
        painter.fillRect(segment(i), stage.lamp == led::Pattern::Off ? unlit
                                     : wanted                        ? lit
                                                                     : mixed(unlit, lit, 0.6));
    }
    painter.restore();
    const auto release = static_cast<std::size_t>(&m_guide.release() - m_guide.stages.data());
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawRect(segment(release));
}

void HoldMeter::paintNames(QPainter& painter) const
{
    const auto release = static_cast<std::size_t>(&m_guide.release() - m_guide.stages.data());
    const QString letGo = tr("%1: let go", "a colour of the lamp").arg(colourName(m_guide.release().lamp));
    const QFont bold = scaled(font(), 1.0, true);
    const QRectF taken = placeOfName(release, letGo, bold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(taken, Qt::AlignCenter, letGo);
    painter.setFont(font());
    painter.setPen(quietInk(palette()));
    for (std::size_t i = 0; i < m_guide.stages.size(); ++i) {
        const QString name = colourName(m_guide.stages[i].lamp);
        const QRectF room = placeOfName(i, name, font());
        // The name that matters may need the room of its neighbours.
        if (i != release && !name.isEmpty() && !room.intersects(taken))
            painter.drawText(room, Qt::AlignCenter, name);
    }
}

/// Under its stage, but within the bar.
QRectF HoldMeter::placeOfName(std::size_t stage, const QString& name, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(name) + 2;
    const QRectF under = segment(stage);
    const double left = std::clamp(under.center().x() - width / 2, bar().left(),
                                   std::max(bar().left(), bar().right() - width));
    return {left, bar().bottom() + unit / 2.0, width, metrics.height()};
}

void HoldMeter::paintPointer(QPainter& painter) const
{
    const double x = place(*m_held);
    const double y = bar().top();
    constexpr double half = unit * 0.75;
    const QPolygonF arrow{
        {QPointF(x, y + 2), QPointF(x - half, y - pointerRoom + 2), QPointF(x + half, y - pointerRoom + 2)}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentInk(palette()));
    painter.drawPolygon(arrow);
    painter.fillRect(QRectF(x - 1.5, y, 3, barHeight), accentInk(palette()));
}

void HoldMeter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    update();
}

} // namespace rescue::ui
