// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lamp_card.h"

#include "ui/theme.h"
#include "ui/widgets/lamp_face.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rescue::ui {

namespace {

constexpr int edge = unit * 3 / 2;
/// One lamp is big; several share the place of two.
constexpr int bigLamp = 8 * unit;
constexpr int smallLamp = 6 * unit;
constexpr int stripHeight = unit;

QRect boundsOf(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
}

} // namespace

LampCard::LampCard(LampClock& clock, std::vector<LampLook> looks, QWidget* parent)
    : QRadioButton(parent), m_looks(std::move(looks))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const LampLook& look : m_looks) {
        auto* lamp = new LampWidget(clock, this);
        lamp->setLook(look);
        m_lamps.push_back(lamp);
    }
    connect(this, &QAbstractButton::toggled, this, &LampCard::groundLamps);
    groundLamps();
}

void LampCard::setWords(const QString& name, const QString& rhythm)
{
    setText(name);
    m_rhythm = rhythm;
    setAccessibleName(name);
    setAccessibleDescription(rhythm);
    updateGeometry();
    update();
}

void LampCard::setSign(const QString& sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

/// A name stands out only where something follows it.
QFont LampCard::nameFont() const
{
    QFont name = font();
    if (!m_rhythm.isEmpty())
        name.setWeight(QFont::DemiBold);
    return name;
}

int LampCard::lampsWidth() const
{
    if (m_looks.empty())
        return m_sign.isEmpty() ? 0 : bigLamp + unit;
    const int lamps = static_cast<int>(m_looks.size());
    return (lamps > 1 ? lamps * smallLamp : bigLamp) + unit;
}

int LampCard::longestWord() const
{
    int longest = 0;
    const auto look = [&longest](const QFont& font, const QString& text) {
        for (const QString& word : text.split(u' '))
            longest = std::max(longest, QFontMetrics(font).horizontalAdvance(word));
    };
    look(nameFont(), text());
    look(font(), m_rhythm);
    return longest + 2; // an italic or a wide last letter
}

int LampCard::wordsHeight(int width) const
{
    const int rhythm = m_rhythm.isEmpty() ? 0 : boundsOf(font(), m_rhythm, width).height() + unit / 2;
    return boundsOf(nameFont(), text(), width).height() + rhythm;
}

QSize LampCard::minimumSizeHint() const
{
    const int width = 2 * edge + lampsWidth() + std::max(longestWord(), 11 * unit);
    return {width, heightForWidth(width)};
}

int LampCard::heightForWidth(int width) const
{
    const int lamps = m_looks.size() > 1 ? smallLamp : lampsWidth() > 0 ? bigLamp : 0;
    const int strip = m_looks.empty() ? 0 : unit + stripHeight;
    const int words = wordsHeight(width - 2 * edge - lampsWidth());
    return 2 * edge + std::max(lamps, words) + strip;
}

/// Everything from the leading edge on, as it is read.
QRect LampCard::lampPlace(int lamp) const
{
    const int side = m_looks.size() > 1 ? smallLamp : bigLamp;
    const int room = height() - 2 * edge - (m_looks.empty() ? 0 : unit + stripHeight);
    const QRect place(edge + lamp * side, edge + std::max(0, room - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QRect LampCard::wordsPlace() const
{
    const int room = height() - 2 * edge - (m_looks.empty() ? 0 : unit + stripHeight);
    const int start = edge + lampsWidth();
    return QStyle::visualRect(layoutDirection(), rect(), QRect(start, edge, width() - start - edge, room));
}

QRect LampCard::rhythmPlace() const
{
    return {edge, height() - edge - stripHeight, width() - 2 * edge, stripHeight};
}

void LampCard::resizeEvent(QResizeEvent* event)
{
    QRadioButton::resizeEvent(event);
    for (std::size_t lamp = 0; lamp < m_lamps.size(); ++lamp)
        m_lamps[lamp]->setGeometry(lampPlace(static_cast<int>(lamp)));
}

void LampCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    QRadioButton::mouseDoubleClickEvent(event);
    Q_EMIT doubleClicked();
}

QColor LampCard::ground() const
{
    const QColor base = palette().color(QPalette::Base);
    return isChecked() ? mixed(base, accentInk(palette()), 0.12) : base;
}

void LampCard::groundLamps()
{
    for (LampWidget* lamp : m_lamps)
        lamp->setGround(ground());
}

bool LampCard::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        groundLamps();
    else if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    const bool handled = QRadioButton::event(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        for (std::size_t lamp = 0; lamp < m_lamps.size(); ++lamp)
            m_lamps[lamp]->setGeometry(lampPlace(static_cast<int>(lamp)));
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return handled;
}

void LampCard::paintFrame(QPainter& painter) const
{
    const bool strong = isChecked();
    painter.setBrush(ground());
    painter.setPen(QPen(strong ? accentInk(palette()) : hairline(palette()), strong ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit, unit);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), unit - 3, unit - 3);
    }
}

void LampCard::paintWords(QPainter& painter) const
{
    QRect place = wordsPlace();
    const int spare = place.height() - wordsHeight(place.width());
    place.setTop(place.top() + std::max(0, spare / 2));
    const int align = static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap;
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(nameFont());
    QRect used;
    painter.drawText(place, align, text(), &used);
    if (m_rhythm.isEmpty())
        return;
    place.setTop(used.bottom() + 1 + unit / 2);
    painter.setFont(font());
    painter.drawText(place, align, m_rhythm);
}

void LampCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintWords(painter);
    if (!m_looks.empty()) {
        paintRhythm(painter, rhythmPlace(), m_looks.front());
    } else if (!m_sign.isEmpty()) {
        painter.setFont(scaled(font(), 2.4, true));
        painter.drawText(lampPlace(0), Qt::AlignCenter, m_sign);
    }
}

} // namespace rescue::ui
