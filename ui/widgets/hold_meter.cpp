// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hold_meter.h"

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
    case led::Pattern::MagentaBlink:
        return HoldMeter::tr("magenta");
    case led::Pattern::YellowBlink:
        return HoldMeter::tr("yellow");
    case led::Pattern::GreenBoot:
        return HoldMeter::tr("green");
    case led::Pattern::WhiteBoot:
        return HoldMeter::tr("white");
    case led::Pattern::BlueBlink:
        return HoldMeter::tr("blue");
    default:
        return {};
    }
}

} // namespace

HoldMeter::HoldMeter(QWidget* parent) : QWidget(parent), m_guide(diagnosis::guideFor(Model::Photon, {}))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    const double top = bar().bottom() + unit / 2.0;
    for (std::size_t i = 0; i < m_guide.stages.size(); ++i) {
        const ButtonStage& stage = m_guide.stages[i];
        QString name = colourName(stage.lamp);
        if (name.isEmpty())
            continue;
        const bool wanted = &stage == &m_guide.release();
        if (wanted)
            name = tr("%1: let go", "a colour of the lamp").arg(name);
        painter.setFont(scaled(font(), 1.0, wanted));
        painter.setPen(wanted ? palette().color(QPalette::WindowText) : quietInk(palette()));
        const QRectF under = segment(i);
        const QRectF room(under.left(), top, under.width(), fontMetrics().height());
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop,
                         QFontMetricsF(painter.font()).elidedText(name, Qt::ElideRight, room.width()));
    }
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
