// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/path_data.h"

#include <QLineF>
#include <QRegularExpression>
#include <QTransform>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::span<const double>;

/// A letter and the numbers up to the next one.
struct Command {
    char16_t letter = 0;
    std::vector<double> numbers;
};

/// How many numbers a letter takes at a time; negative for one that no drawing has.
int numbersOf(char16_t letter)
{
    switch (letter) {
    case u'z':
        return 0;
    case u'h':
    case u'v':
        return 1;
    case u'M':
    case u'l':
    case u't':
        return 2;
    case u'q':
        return 4;
    case u'a':
        return 7;
    default:
        return -1;
    }
}

std::optional<std::vector<Command>> commands(const QString& data, QString& error)
{
    static const QRegularExpression token(u"[\\s,]*(?:([A-Za-z])|(-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)))"_s);
    std::vector<Command> result;
    const QString text = data.trimmed();
    for (qsizetype at = 0; at < text.size();) {
        const auto match = token.match(text, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        const bool letter = match.hasCaptured(1);
        if (!match.hasMatch() || (result.empty() && !letter)) {
            error = u"path: neither a letter nor a number: %1"_s.arg(text.mid(at, 10));
            return std::nullopt;
        }
        if (letter)
            result.push_back({match.captured(1).at(0).unicode(), {}});
        else
            result.back().numbers.push_back(match.captured(2).toDouble());
        at = match.capturedEnd();
    }
    return result;
}

bool isFlag(double number)
{
    return number == 0 || number == 1;
}

/// A circle in curves of a quarter at most. Not by QPainterPath::arcTo: it begins a hair beside the current
/// place, and the round end of the line becomes a pointed one.
void turnAbout(QPainterPath& path, const QPointF& centre, const QPointF& end, double degrees)
{
    const int parts = std::max(1, static_cast<int>(std::ceil(std::abs(degrees) / 90)));
    const double reach = 4.0 / 3 * std::tan(qDegreesToRadians(degrees / parts) / 4);
    const QTransform step = QTransform()
                                .translate(centre.x(), centre.y())
                                .rotate(degrees / parts)
                                .translate(-centre.x(), -centre.y());
    const auto along = [&](const QPointF& place) {
        return QPointF(centre.y() - place.y(), place.x() - centre.x()) * reach;
    };
    for (int part = 1; part <= parts; ++part) {
        const QPointF from = path.currentPosition();
        const QPointF to = part == parts ? end : step.map(from);
        path.cubicTo(from + along(from), to - along(to), to);
    }
}

/// From both ends and the radius to the centre.
bool arc(QPainterPath& path, Numbers numbers)
{
    const QPointF from = path.currentPosition();
    const QPointF to = from + QPointF(numbers[5], numbers[6]);
    const QLineF chord(from, to);
    const double radius = numbers[0];
    const double away = radius * radius - chord.length() * chord.length() / 4;
    if (numbers[1] != radius || numbers[2] != 0 || !isFlag(numbers[3]) || !isFlag(numbers[4]) ||
        chord.length() == 0 || away < 0)
        return false;
    const bool large = numbers[3] == 1;
    const bool clockwise = numbers[4] == 1;
    const QPointF aside = QPointF(-chord.dy(), chord.dx()) * (std::sqrt(away) / chord.length());
    const QPointF centre = chord.center() + (clockwise == large ? -aside : aside);
    const double turn = QLineF(centre, from).angleTo(QLineF(centre, to)); // against the clock
    turnAbout(path, centre, to, clockwise ? 360 - turn : -turn);
    return true;
}

class Tracer {
public:
    /// False for an arc that is none.
    bool draw(char16_t letter, Numbers numbers)
    {
        const QPointF here = m_path.currentPosition();
        const QPointF bend = m_bend.value_or(here);
        m_bend.reset();
        switch (letter) {
        case u'M':
            m_path.moveTo(numbers[0], numbers[1]);
            return true;
        case u'l':
            m_path.lineTo(here + QPointF(numbers[0], numbers[1]));
            return true;
        case u'h':
            m_path.lineTo(here + QPointF(numbers[0], 0));
            return true;
        case u'v':
            m_path.lineTo(here + QPointF(0, numbers[0]));
            return true;
        case u'q':
            curve(here + QPointF(numbers[0], numbers[1]), here + QPointF(numbers[2], numbers[3]));
            return true;
        case u't':
            curve(2 * here - bend, here + QPointF(numbers[0], numbers[1]));
            return true;
        case u'a':
            return arc(m_path, numbers);
        default: // z
            m_path.closeSubpath();
            return true;
        }
    }
    const QPainterPath& path() const { return m_path; }

private:
    void curve(const QPointF& bend, const QPointF& end)
    {
        m_path.quadTo(bend, end);
        m_bend = bend;
    }

    QPainterPath m_path;
    std::optional<QPointF> m_bend; ///< of the curve just drawn: `t` goes on from it
};

} // namespace

std::optional<QPainterPath> readPathData(const QString& data, QString& error)
{
    const auto found = commands(data, error);
    if (!found)
        return std::nullopt;
    if (found->empty() || found->front().letter != u'M') {
        error = u"path: does not begin with M"_s;
        return std::nullopt;
    }
    Tracer tracer;
    for (const Command& command : *found) {
        const int step = numbersOf(command.letter);
        const auto count = static_cast<int>(command.numbers.size());
        const bool once = command.letter == u'M' || step == 0;
        if (step < 0 || (once ? count != step : count == 0 || count % step != 0)) {
            error = u"path: %1 with %2 numbers"_s.arg(QChar(command.letter)).arg(count);
            return std::nullopt;
        }
        for (int at = 0; at == 0 || at < count; at += step) {
            const Numbers numbers = Numbers(command.numbers).subspan(at, step);
            if (!tracer.draw(command.letter, numbers)) {
                error = u"path: an arc that is not of a circle through both of its ends"_s;
                return std::nullopt;
            }
            if (step == 0)
                break;
        }
    }
    return tracer.path();
}

} // namespace rescue::ui
