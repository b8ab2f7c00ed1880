// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_widget.h"

#include "core/support/step_text.h"
#include "ui/accessibility.h"
#include "ui/theme.h"
#include "ui/widgets/lamp_face.h"

#include <QEvent>
#include <QPaintEvent>

#include <algorithm>

namespace rescue::ui {

LampWidget::LampWidget(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_since(SteadyClock::now())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_clock, &LampClock::tick, this, &LampWidget::refresh);
    setAccessibleRole(this, QAccessible::Graphic);
}

LampWidget::~LampWidget()
{
    if (m_watching)
        m_clock.removeViewer();
}

void LampWidget::setPattern(led::Pattern pattern, SteadyClock::time_point since, std::optional<led::Era> era)
{
    setLook({pattern, era}, since);
}

void LampWidget::setLook(const LampLook& look, SteadyClock::time_point since)
{
    m_look = look;
    m_since = since;
    m_rhythmPicture = {};
    setAccessibleName(patternText(pattern()));
    update();
}

void LampWidget::setRhythmShown(bool shown)
{
    m_rhythm = shown;
    updateGeometry();
    update();
}

void LampWidget::setGround(const QColor& ground)
{
    m_ground = ground;
    m_rhythmPicture = {};
    setAttribute(Qt::WA_OpaquePaintEvent);
    update();
}

QSize LampWidget::sizeHint() const
{
    return m_rhythm ? QSize(8 * unit, 10 * unit) : QSize(8 * unit, 8 * unit);
}

/// The biggest square that leaves the rhythm its place.
QRect LampWidget::lampPlace() const
{
    const int room = m_rhythm ? height() - unit * 3 / 2 : height();
    const int side = std::max(0, std::min(width(), room));
    return {(width() - side) / 2, (room - side) / 2, side, side};
}

QRect LampWidget::rhythmPlace() const
{
    return m_rhythm ? QRect(0, height() - unit, width(), unit) : QRect();
}

led::Colour LampWidget::colourNow() const
{
    if (m_clock.still())
        return led::stillColour(pattern());
    return colourAt(m_look, std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - m_since));
}

const QPixmap& LampWidget::rhythm()
{
    const double ratio = devicePixelRatioF();
    const QSize size = rhythmPlace().size();
    if (m_rhythmPicture.isNull() || m_rhythmPicture.devicePixelRatio() != ratio) {
        m_rhythmPicture = QPixmap((QSizeF(size) * ratio).toSize());
        m_rhythmPicture.setDevicePixelRatio(ratio);
        m_rhythmPicture.fill(m_ground.value_or(QColor(Qt::transparent)));
        QPainter painter(&m_rhythmPicture);
        paintRhythm(painter, QRectF(QPointF(), size), m_look);
    }
    return m_rhythmPicture;
}

void LampWidget::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    m_shown = colourNow();
    const QRect lamp = lampPlace();
    // Each change of light paints the lamp alone.
    if (!lamp.contains(event->rect())) {
        if (m_ground)
            painter.fillRect(rect(), *m_ground);
        if (m_rhythm)
            painter.drawPixmap(rhythmPlace().topLeft(), rhythm());
    }
    m_pictures.fit(lamp.width(), devicePixelRatioF(), m_ground);
    m_pictures.paint(painter, lamp.topLeft(), m_shown);
}

void LampWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rhythmPicture = {};
}

void LampWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_window != window()->windowHandle()) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window()->windowHandle();
        if (m_window)
            m_window->installEventFilter(this);
    }
    follow();
}

void LampWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    follow();
}

/// A window that is covered whole, or on another work space, is no longer exposed, where the desktop tells.
bool LampWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Expose)
        follow();
    return QWidget::eventFilter(watched, event);
}

void LampWidget::follow()
{
    // While a hide event is being delivered the widget still counts as visible if its window was minimised.
    const bool watching = isVisible() && m_window && m_window->isExposed() && !window()->isMinimized();
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (watching)
        m_clock.addViewer();
    else
        m_clock.removeViewer();
}

void LampWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(patternText(pattern()));
}

void LampWidget::refresh()
{
    if (colourNow() != m_shown)
        update(lampPlace());
}

} // namespace rescue::ui
