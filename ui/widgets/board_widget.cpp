// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board_widget.h"

#include "ui/accessibility.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rescue::ui {

namespace {

constexpr double sideRoom = 14 * unit; // on either side of the board, for words
constexpr double leader = 1.5 * unit;  // from the board's edge to the words
constexpr double tapDepth = 14;        // of the finger, in the drawing's units
constexpr Milliseconds pulsePeriod{1600};
constexpr double atRest = 0.5;

double pulseNow()
{
    const auto now = std::chrono::duration_cast<Milliseconds>(SteadyClock::now().time_since_epoch());
    const double phase =
        static_cast<double>(now.count() % pulsePeriod.count()) / static_cast<double>(pulsePeriod.count());
    return 0.5 - 0.5 * std::cos(2 * std::numbers::pi * phase);
}

} // namespace

BoardWidget::BoardWidget(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_lamp(new LampWidget(clock, this)), m_setup(new BoardButton(this)),
      m_reset(new BoardButton(this))
{
    m_setup->setObjectName(QStringLiteral("boardSetup"));
    m_reset->setObjectName(QStringLiteral("boardReset"));
    // Whenever this is visible so is its lamp, which keeps the clock going.
    connect(&clock, &LampClock::tick, this, &BoardWidget::pulse);
    setAccessibleRole(this, QAccessible::Graphic);
    setInteractive(false);
    setModel(Model::Photon);
}

void BoardWidget::setModel(Model model)
{
    m_model = model;
    m_setup->setName(modelInfo(model).secondButton);
    m_reset->setName(rescue::resetButton(model));
    redraw();
    retranslate();
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
    m_picture = {};
    update();
}

void BoardWidget::setLamp(led::Pattern pattern, SteadyClock::time_point since, std::optional<led::Era> era)
{
    m_lamp->setPattern(pattern, since, era);
}

void BoardWidget::setMarks(ButtonMark second, ButtonMark reset)
{
    if (m_setup->mark() == second && m_reset->mark() == reset)
        return;
    m_setup->setMark(second);
    m_reset->setMark(reset);
    retranslate();
    update();
}

QString BoardWidget::label(const BoardButton* button) const
{
    switch (button->mark()) {
    case ButtonMark::Hold:
        return tr("Hold %1", "a button, held down").arg(button->text());
    case ButtonMark::Tap:
        return tr("Tap %1", "a button, pressed for a moment").arg(button->text());
    case ButtonMark::LetGo:
        return tr("Let go of %1", "a button that was held down").arg(button->text());
    case ButtonMark::None:
        break;
    }
    return button->text();
}

/// For who does not see the picture: where the button is on the board, and what its mark says.
QString BoardWidget::sentence(const BoardButton* button) const
{
    const bool left = button->geometry().center().x() < m_lamp->geometry().center().x();
    const QString where = left ? tr("left of the lamp", "the USB plug being at the top")
                               : tr("right of the lamp", "the USB plug being at the top");
    switch (button->mark()) {
    case ButtonMark::Hold:
        return tr("%1, %2, is held.", "a button; where it is").arg(button->text(), where);
    case ButtonMark::Tap:
        return tr("%1, %2, is tapped.", "a button; where it is").arg(button->text(), where);
    case ButtonMark::LetGo:
        return tr("%1, %2, is let go.", "a button; where it is").arg(button->text(), where);
    case ButtonMark::None:
        break;
    }
    return tr("%1 is %2.", "a button; where it is").arg(button->text(), where);
}

void BoardWidget::retranslate()
{
    setAccessibleName(tr("Picture of a %1", "a model of device").arg(modelInfo(m_model).name));
    setAccessibleDescription(
        tr("%1 %2", "two sentences, one for each button").arg(sentence(m_setup), sentence(m_reset)));
    setLayoutDirection(Qt::LeftToRight); // a real thing looks the same in every language
    for (BoardButton* button : {m_setup, m_reset})
        button->setAccessibleDescription(button->mark() == ButtonMark::None ? QString() : label(button));
}

QSize BoardWidget::sizeHint() const
{
    return {44 * unit, 28 * unit};
}

void BoardWidget::redraw()
{
    m_drawing.emplace(m_model, palette());
    layOut();
    update();
}

void BoardWidget::layOut()
{
    m_picture = {};
    const QSizeF drawn = m_drawing->size();
    const double tall = drawn.height() + BoardDrawing::headroom;
    const double by = std::max(0.1, std::min(height() / tall, (width() - 2 * sideRoom) / drawn.width()));
    m_board =
        QRectF((width() - drawn.width() * by) / 2, (height() - tall * by) / 2 + BoardDrawing::headroom * by,
               drawn.width() * by, drawn.height() * by);
    const auto around = [](const QRectF& body) {
        const double edge = body.width() * (1 / BoardButton::bodyShare - 1) / 2;
        return body.adjusted(-edge, -edge, edge, edge).toRect();
    };
    m_setup->setGeometry(around(m_drawing->place(BoardPart::Setup, m_board)));
    m_reset->setGeometry(around(m_drawing->place(BoardPart::Reset, m_board)));
    m_lamp->setGeometry(m_drawing->place(BoardPart::Lamp, m_board).toRect());
}

void BoardWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void BoardWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        redraw();
}

void BoardWidget::pulse()
{
    const bool marked = m_setup->mark() != ButtonMark::None || m_reset->mark() != ButtonMark::None;
    if (!marked || !isVisible())
        return;
    m_pulse = m_clock.still() ? atRest : pulseNow();
    m_setup->setPulse(m_pulse);
    m_reset->setPulse(m_pulse);
    if (m_reset->mark() == ButtonMark::Tap)
        update();
}

const QPixmap& BoardWidget::picture()
{
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        m_drawing->paintPlug(painter, m_board, m_plugged);
        m_drawing->paint(painter, m_board);
    }
    return m_picture;
}

void BoardWidget::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, picture());
    for (const BoardButton* button : {m_setup, m_reset}) {
        paintFinger(painter, button);
        paintLabel(painter, button);
    }
}

void BoardWidget::paintFinger(QPainter& painter, const BoardButton* button) const
{
    if (button->mark() == ButtonMark::None)
        return;
    const bool away = button->mark() == ButtonMark::LetGo;
    const double lifted = away ? 3 * tapDepth : button->mark() == ButtonMark::Tap ? m_pulse * tapDepth : 0;
    m_drawing->paintFinger(painter, m_board, QRectF(button->geometry()).center(), button == m_setup, lifted);
}

/// Words beside the board, at the height of the button. Boards are not mirrored, so neither is this.
void BoardWidget::paintLabel(QPainter& painter, const BoardButton* button) const
{
    const bool left = button == m_setup;
    const bool marked = button->mark() != ButtonMark::None;
    const QRectF around(button->geometry());
    const double edge = around.width() * (1 - BoardButton::bodyShare) / 2;
    const double y = around.center().y();
    const double inner = left ? around.left() + edge : around.right() - edge;
    const double outer = left ? m_board.left() - leader : m_board.right() + leader;
    painter.setPen(QPen(marked ? accentInk(palette()) : quietInk(palette()), marked ? 2 : 1));
    painter.drawLine(QPointF(inner, y), QPointF(outer, y));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(marked ? scaled(font(), 1.1, true) : font());
    const double gap = unit / 2.0;
    const QRectF room =
        left ? QRectF(0, 0, outer - gap, 2 * y) : QRectF(outer + gap, 0, width() - outer - gap, 2 * y);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextWordWrap | (left ? Qt::AlignRight : Qt::AlignLeft),
                     label(button));
}

} // namespace rescue::ui
