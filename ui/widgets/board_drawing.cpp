// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board_drawing.h"

#include "ui/theme.h"

#include <QFile>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double tallest = 1.95;  // times its width
constexpr double fadeShare = 0.1; // of the height, where the lower end is left out
constexpr double lift = 16;       // of a plug that is out

QString fileOf(Model model)
{
    switch (model) {
    case Model::Photon:
        return u"photon"_s;
    case Model::P1:
        return u"p1"_s;
    case Model::Electron:
        return u"electron"_s;
    case Model::Core:
        return u"core"_s;
    case Model::Duo:
        return u"duo"_s;
    case Model::Argon:
    case Model::Boron:
    case Model::Xenon:
        break;
    }
    return u"gen3"_s;
}

/// The drawings are in a light look of their own, so that any viewer shows them; each colour stands for a
/// role.
QHash<QRgb, QColor> roles(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = isDark(palette);
    return {
        {0xff243238, mixed(ground, text, 0.86)},                                        // outlines
        {0xffdcebee, mixed(ground, QColor(0, 160, 184), dark ? 0.2 : 0.13)},            // the board itself
        {0xffffffff, dark ? mixed(ground, text, 0.15) : palette.color(QPalette::Base)}, // parts
        {0xffccd6da, mixed(ground, text, dark ? 0.32 : 0.16)},                          // metal
        {0xff4a5a61, dark ? mixed(ground, Qt::black, 0.5) : mixed(ground, text, 0.7)},  // black parts
        {0xff8a979d, mixed(ground, text, 0.5)},                                         // fine lines
        {0xffe6c878, mixed(QColor(230, 200, 120), ground, dark ? 0.3 : 0.0)},           // gold
    };
}

LineDrawing drawn(const QString& name, const QPalette& palette)
{
    QFile file(u":/boards/%1.svg"_s.arg(name));
    file.open(QIODevice::ReadOnly);
    LineDrawing result = readDrawing(file.readAll()).value(); // part of the program: a test reads each
    result.recolour(roles(palette));
    return result;
}

} // namespace

BoardDrawing::BoardDrawing(Model model, const QPalette& palette)
    : m_board(drawn(fileOf(model), palette)), m_plug(drawn(u"plug"_s, palette)),
      m_finger(drawn(u"finger"_s, palette))
{
}

QSizeF BoardDrawing::size() const
{
    const QSizeF whole = m_board.viewBox().size();
    return {whole.width(), std::min(whole.height(), whole.width() * tallest)};
}

double BoardDrawing::scale(const QRectF& target) const
{
    return target.width() / m_board.viewBox().width();
}

QRectF BoardDrawing::place(BoardPart part, const QRectF& target) const
{
    static const std::array<QString, 4> ids{u"lamp"_s, u"setup"_s, u"reset"_s, u"usb"_s};
    const QRectF found = m_board.bounds(ids.at(static_cast<std::size_t>(part)));
    const double by = scale(target);
    const QPointF corner = (found.topLeft() - m_board.viewBox().topLeft()) * by;
    return {target.topLeft() + corner, found.size() * by};
}

void BoardDrawing::paint(QPainter& painter, const QRectF& target) const
{
    const QSizeF whole = m_board.viewBox().size() * scale(target);
    if (whole.height() <= target.height() + 1)
        return m_board.paint(painter, QRectF(target.topLeft(), whole));
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap cut((target.size() * ratio).toSize());
    cut.setDevicePixelRatio(ratio);
    cut.fill(Qt::transparent);
    QPainter inside(&cut);
    m_board.paint(inside, QRectF(QPointF(0, 0), whole));
    QLinearGradient fade(0, target.height() * (1 - fadeShare), 0, target.height());
    fade.setColorAt(0, Qt::black);
    fade.setColorAt(1, Qt::transparent);
    inside.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    inside.fillRect(QRectF(QPointF(0, 0), target.size()), fade);
    inside.end();
    painter.drawPixmap(target.topLeft(), cut);
}

void BoardDrawing::paintPlug(QPainter& painter, const QRectF& target, bool plugged) const
{
    const double by = scale(target);
    const QRectF box = m_plug.viewBox();
    const QRectF tongue = m_plug.bounds(u"usb"_s);
    const QRectF socket = place(BoardPart::Usb, target);
    // In its socket the board hides the tongue.
    const double tip = socket.top() + (plugged ? tongue.height() - 6 : -lift) * by;
    const QPointF corner(socket.center().x() + (box.left() - tongue.center().x()) * by,
                         tip + (box.top() - tongue.bottom()) * by);
    m_plug.paint(painter, QRectF(corner, box.size() * by));
}

void BoardDrawing::paintFinger(QPainter& painter, const QRectF& target, const QPointF& tip, bool fromLeft,
                               double lifted) const
{
    constexpr double slant = 38;
    const double by = scale(target);
    painter.save();
    painter.translate(tip);
    painter.scale(fromLeft ? by : -by, by);
    painter.rotate(slant);
    painter.translate(0, lifted);
    m_finger.paint(painter, m_finger.viewBox());
    painter.restore();
}

} // namespace rescue::ui
