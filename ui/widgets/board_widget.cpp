// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board_widget.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rescue::ui {

namespace {

// All in millimetres from the board's upper left corner; the outline is a Photon's (36.6 x 20.3 mm), what is
// on it is drawn larger than life where a person has to find it.
constexpr QRectF boardOutline(0, 0, 20.3, 36.6);
constexpr QRectF usbSocket(6.25, -1.0, 7.8, 5.6);
constexpr QRectF setupPlace(2.6, 7.4, 4.6, 4.6);
constexpr QRectF resetPlace(13.1, 7.4, 4.6, 4.6);
constexpr QRectF lampPlace(7.15, 6.7, 6.0, 6.0);
constexpr QRectF shield(3.6, 16.4, 13.1, 13.2);
constexpr double plugSpace = 11.5;

const QColor boardColour(27, 38, 44);
const QColor metal(196, 203, 206);
const QColor gold(212, 175, 92);
const QColor silk(225, 232, 235);

void paintCable(QPainter& painter, bool plugged, const QPalette& palette)
{
    const double lift = plugged ? 0 : -3.2;
    const QColor cable = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.55);
    painter.setPen(Qt::NoPen);
    painter.setBrush(metal.darker(115));
    painter.drawRect(QRectF(7.4, -3.0 + lift, 5.5, 3.6));
    painter.setBrush(cable);
    painter.drawRoundedRect(QRectF(6.4, -6.4 + lift, 7.5, 4.4), 0.9, 0.9);
    painter.drawRect(QRectF(9.3, -20, 1.7, 14.2 + lift));
}

void paintPins(QPainter& painter)
{
    painter.setPen(Qt::NoPen);
    for (int pin = 0; pin < 12; ++pin) {
        const double y = 5.0 + pin * 2.54;
        for (const double x : {1.27, 19.03}) {
            painter.setBrush(gold);
            painter.drawEllipse(QPointF(x, y), 0.78, 0.78);
            painter.setBrush(boardColour.darker(170));
            painter.drawEllipse(QPointF(x, y), 0.4, 0.4);
        }
    }
}

void paintShield(QPainter& painter)
{
    painter.save();
    painter.setPen(QPen(metal.darker(135), 0.15));
    painter.setBrush(metal);
    painter.drawRoundedRect(shield, 0.4, 0.4);
    painter.setPen(QPen(metal.darker(118), 0.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shield.adjusted(0.7, 0.7, -0.7, -0.7), 0.3, 0.3);
    QFont font = painter.font();
    font.setPixelSize(2);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    painter.setFont(font);
    painter.setPen(QColor(70, 80, 84));
    painter.drawText(shield, Qt::AlignCenter, QStringLiteral("PHOTON"));
    painter.restore();
}

void paintAntenna(QPainter& painter)
{
    QPainterPath line(QPointF(4.2, 34.6));
    for (int turn = 0; turn < 5; ++turn) {
        const double x = 4.2 + turn * 2.4;
        line.lineTo(x, 32.0);
        line.lineTo(x + 1.2, 32.0);
        line.lineTo(x + 1.2, 34.6);
        line.lineTo(x + 2.4, 34.6);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(gold.darker(125), 0.45));
    painter.drawPath(line);
}

void paintBoard(QPainter& painter, const QPalette& palette)
{
    painter.setPen(
        QPen(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.35), 0.25));
    painter.setBrush(boardColour);
    painter.drawRoundedRect(boardOutline, 1.1, 1.1);
    paintPins(painter);
    painter.setPen(QPen(metal.darker(140), 0.15));
    painter.setBrush(metal);
    painter.drawRoundedRect(usbSocket, 0.5, 0.5);
    paintShield(painter);
    paintAntenna(painter);
    painter.save();
    constexpr double enlarged = 1.35; // fonts come in whole pixels, and here a pixel is a millimetre
    painter.scale(enlarged, enlarged);
    QFont font;
    font.setPixelSize(1);
    painter.setFont(font);
    painter.setPen(silk);
    const auto label = [&painter](const QRectF& button, const QString& name) {
        const QRectF place(button.left() - 1.5, button.bottom() + 0.2, button.width() + 3, 2);
        painter.drawText(QRectF(place.topLeft() / enlarged, place.size() / enlarged),
                         Qt::AlignHCenter | Qt::AlignTop, name);
    };
    label(setupPlace, QStringLiteral("SETUP"));
    label(resetPlace, QStringLiteral("RESET"));
    painter.restore();
}

} // namespace

BoardButton::BoardButton(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
}

void BoardButton::setHint(const QString& hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

void BoardButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = width() * 0.12;
    const QRectF body = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    painter.setPen(QPen(metal.darker(150), 1));
    painter.setBrush(metal.darker(108));
    painter.drawRoundedRect(body, width() * 0.08, width() * 0.08);
    const double share = isDown() ? 0.23 : 0.28;
    painter.setPen(QPen(QColor(20, 24, 26), 1));
    painter.setBrush(isDown() ? QColor(24, 28, 30) : QColor(58, 66, 70));
    painter.drawEllipse(QRectF(rect()).center(), width() * share, width() * share);
    if (!m_hint.isEmpty() || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(64, 220, 240), m_hint.isEmpty() ? 1.5 : 3));
        painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
}

BoardWidget::BoardWidget(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_lamp(new LampWidget(clock, this)),
      m_setup(new BoardButton(QStringLiteral("SETUP"), this)),
      m_reset(new BoardButton(QStringLiteral("RESET"), this))
{
    m_setup->setObjectName(QStringLiteral("boardSetup"));
    m_reset->setObjectName(QStringLiteral("boardReset"));
    setAccessibleName(tr("Picture of the board"));
    setInteractive(false);
}

void BoardWidget::setInteractive(bool interactive)
{
    for (BoardButton* button : {m_setup, m_reset}) {
        button->setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
        button->setAttribute(Qt::WA_TransparentForMouseEvents, !interactive);
        button->setCursor(interactive ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void BoardWidget::setPlugged(bool plugged)
{
    m_plugged = plugged;
    update();
}

void BoardWidget::setLamp(led::Pattern pattern, SteadyClock::time_point since)
{
    m_lamp->setPattern(pattern, since);
}

void BoardWidget::setHints(const QString& setup, const QString& reset)
{
    m_setup->setHint(setup);
    m_reset->setHint(reset);
    update();
}

QSize BoardWidget::sizeHint() const
{
    return {40 * unit, 40 * unit};
}

QTransform BoardWidget::placement() const
{
    const double tall = boardOutline.height() + plugSpace + 1;
    const double scale = std::min(height() / tall, width() / (boardOutline.width() + 2));
    QTransform place;
    place.translate((width() - boardOutline.width() * scale) / 2,
                    (height() - tall * scale) / 2 + plugSpace * scale);
    place.scale(scale, scale);
    return place;
}

void BoardWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QTransform place = placement();
    m_setup->setGeometry(place.mapRect(setupPlace).toRect());
    m_reset->setGeometry(place.mapRect(resetPlace).toRect());
    m_lamp->setGeometry(place.mapRect(lampPlace).toRect());
}

void BoardWidget::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setTransform(placement(), true);
    paintCable(painter, m_plugged, palette());
    paintBoard(painter, palette());
    painter.restore();
    paintHint(painter, m_setup, true);
    paintHint(painter, m_reset, false);
}

void BoardWidget::paintHint(QPainter& painter, const BoardButton* button, bool left) const
{
    if (button->hint().isEmpty())
        return;
    const QRectF board = placement().mapRect(boardOutline);
    const double y = button->geometry().center().y() + 1;
    const double inner = left ? button->geometry().left() : button->geometry().right() + 1;
    const double outer = left ? board.left() - unit : board.right() + unit;
    painter.setPen(QPen(QColor(64, 220, 240), 2));
    painter.drawLine(QPointF(inner, y), QPointF(left ? board.left() : board.right(), y));
    painter.setPen(QPen(accentInk(palette()), 2));
    painter.drawLine(QPointF(left ? board.left() : board.right(), y), QPointF(outer, y));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(scaled(font(), 1.1, true));
    const QRectF place = left ? QRectF(0, y - 40, outer - unit / 2.0, 80)
                              : QRectF(outer + unit / 2.0, y - 40, width() - outer - unit / 2.0, 80);
    painter.drawText(place, Qt::AlignVCenter | Qt::TextWordWrap | (left ? Qt::AlignRight : Qt::AlignLeft),
                     button->hint());
}

} // namespace rescue::ui
