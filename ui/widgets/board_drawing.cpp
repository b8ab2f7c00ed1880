// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board_drawing.h"

#include "ui/theme.h"

#include <QFile>
#include <QHash>
#include <QPixmap>
#include <QRegularExpression>

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
QHash<QString, QColor> roles(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = isDark(palette);
    return {
        {u"#243238"_s, mixed(ground, text, 0.86)},                                        // outlines
        {u"#dcebee"_s, mixed(ground, QColor(0, 160, 184), dark ? 0.2 : 0.13)},            // the board itself
        {u"#ffffff"_s, dark ? mixed(ground, text, 0.15) : palette.color(QPalette::Base)}, // parts
        {u"#ccd6da"_s, mixed(ground, text, dark ? 0.32 : 0.16)},                          // metal
        {u"#4a5a61"_s, dark ? mixed(ground, Qt::black, 0.5) : mixed(ground, text, 0.7)},  // black parts
        {u"#8a979d"_s, mixed(ground, text, 0.5)},                                         // fine lines
        {u"#e6c878"_s, mixed(QColor(230, 200, 120), ground, dark ? 0.3 : 0.0)},           // gold
    };
}

QByteArray drawn(const QString& name, const QPalette& palette)
{
    QFile file(u":/boards/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const auto colours = roles(palette);
    static const QRegularExpression colour(u"#[0-9a-f]{6}"_s);
    QString result;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch& match : colour.globalMatch(source)) {
        result += QStringView(source).mid(copied, match.capturedStart() - copied);
        result += colours.value(match.captured(), Qt::red).name();
        copied = match.capturedEnd();
    }
    result += QStringView(source).mid(copied);
    return result.toUtf8();
}

} // namespace

BoardDrawing::BoardDrawing(Model model, const QPalette& palette)
    : m_board(drawn(fileOf(model), palette)), m_plug(drawn(u"plug"_s, palette)),
      m_finger(drawn(u"finger"_s, palette))
{
}

QSizeF BoardDrawing::size() const
{
    const QSizeF whole = m_board.viewBoxF().size();
    return {whole.width(), std::min(whole.height(), whole.width() * tallest)};
}

double BoardDrawing::scale(const QRectF& target) const
{
    return target.width() / m_board.viewBoxF().width();
}

QRectF BoardDrawing::place(BoardPart part, const QRectF& target) const
{
    static const std::array<QString, 4> ids{u"lamp"_s, u"setup"_s, u"reset"_s, u"usb"_s};
    const QRectF found = m_board.boundsOnElement(ids.at(static_cast<std::size_t>(part)));
    const double by = scale(target);
    const QPointF corner = (found.topLeft() - m_board.viewBoxF().topLeft()) * by;
    return {target.topLeft() + corner, found.size() * by};
}

void BoardDrawing::paint(QPainter& painter, const QRectF& target) const
{
    const QSizeF whole = m_board.viewBoxF().size() * scale(target);
    if (whole.height() <= target.height() + 1)
        return m_board.render(&painter, QRectF(target.topLeft(), whole));
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap cut((target.size() * ratio).toSize());
    cut.setDevicePixelRatio(ratio);
    cut.fill(Qt::transparent);
    QPainter inside(&cut);
    m_board.render(&inside, QRectF(QPointF(0, 0), whole));
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
    const QRectF box = m_plug.viewBoxF();
    const QRectF tongue = m_plug.boundsOnElement(u"usb"_s);
    const QRectF socket = place(BoardPart::Usb, target);
    // In its socket the board hides the tongue.
    const double tip = socket.top() + (plugged ? tongue.height() - 6 : -lift) * by;
    const QPointF corner(socket.center().x() + (box.left() - tongue.center().x()) * by,
                         tip + (box.top() - tongue.bottom()) * by);
    m_plug.render(&painter, QRectF(corner, box.size() * by));
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
    m_finger.render(&painter, m_finger.viewBoxF());
    painter.restore();
}

} // namespace rescue::ui
