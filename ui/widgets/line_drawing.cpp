// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/line_drawing.h"

#include "ui/widgets/path_data.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

using Shapes = std::vector<LineDrawing::Shape>;

class Reader {
public:
    explicit Reader(const QByteArray& svg) : m_xml(svg) {}

    std::optional<LineDrawing> read(QString* error)
    {
        QRectF viewBox;
        Shapes shapes;
        if (m_xml.readNextStartElement() && m_xml.name() == u"svg"_s) {
            open();
            viewBox = box(take(u"viewBox"_s));
            shapes = children();
        } else {
            fail(u"no svg"_s);
        }
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (!m_xml.hasError())
            return LineDrawing(viewBox, std::move(shapes));
        if (error != nullptr)
            *error = u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString());
        return std::nullopt;
    }

private:
    void fail(const QString& text)
    {
        if (!m_xml.hasError()) // the first one counts
            m_xml.raiseError(text);
    }

    /// What is not taken before the children are read, nobody knows.
    void open()
    {
        m_attributes.clear();
        for (const QXmlStreamAttribute& attribute : m_xml.attributes())
            m_attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    }

    QString take(const QString& name, const QString& otherwise = {})
    {
        return m_attributes.contains(name) ? m_attributes.take(name) : otherwise;
    }

    double number(const QString& text)
    {
        bool read = false;
        const double result = text.toDouble(&read);
        if (!read)
            fail(u"no number: \"%1\""_s.arg(text));
        return result;
    }

    double takeNumber(const QString& name, const QString& otherwise = u"0"_s)
    {
        return number(take(name, otherwise));
    }

    double takeSize(const QString& name, const QString& otherwise = {})
    {
        const double result = takeNumber(name, otherwise);
        if (!(result > 0))
            fail(u"%1 has to be more than 0"_s.arg(name));
        return result;
    }

    QRectF box(const QString& text)
    {
        const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() != 4) {
            fail(u"a view box has four numbers: \"%1\""_s.arg(text));
            return {};
        }
        const QRectF result(number(parts[0]), number(parts[1]), number(parts[2]), number(parts[3]));
        if (result.isEmpty())
            fail(u"an empty view box"_s);
        return result;
    }

    /// Invalid for "none".
    QColor takeColour(const QString& name, const QString& otherwise)
    {
        const QString text = take(name, otherwise);
        const QColor colour(text);
        if (text != u"none"_s && !(colour.isValid() && text.startsWith(u'#') && text.size() == 7))
            fail(u"%1 is neither #rrggbb nor none: \"%2\""_s.arg(name, text));
        return text == u"none"_s ? QColor() : colour;
    }

    /// True for "round"; anything but that and the default is an error.
    bool takeRound(const QString& name)
    {
        const QString text = take(name);
        if (!text.isNull() && text != u"round"_s)
            fail(u"%1 is not round: \"%2\""_s.arg(name, text));
        return !text.isNull();
    }

    /// Defaults as SVG has them: https://www.w3.org/TR/SVG11/painting.html
    QPen takePen()
    {
        const QColor colour = takeColour(u"stroke"_s, u"none"_s);
        const double width = takeSize(u"stroke-width"_s, u"1"_s);
        const bool roundEnds = takeRound(u"stroke-linecap"_s);
        const bool roundCorners = takeRound(u"stroke-linejoin"_s);
        QPen pen(colour, width, Qt::SolidLine, roundEnds ? Qt::RoundCap : Qt::FlatCap,
                 roundCorners ? Qt::RoundJoin : Qt::SvgMiterJoin);
        pen.setMiterLimit(4);
        const QString dashes = take(u"stroke-dasharray"_s);
        if (!dashes.isNull()) {
            QList<qreal> pattern;
            for (const QString& part : dashes.split(u' ', Qt::SkipEmptyParts))
                pattern.append(number(part) / width); // Qt counts in widths of the line
            if (pattern.size() == 2)
                pen.setDashPattern(pattern);
            else
                fail(u"stroke-dasharray has two numbers: \"%1\""_s.arg(dashes));
        }
        return colour.isValid() ? pen : QPen(Qt::NoPen);
    }

    /// The rectangle that SVG says it is the same as: dashes begin where that one does.
    /// https://www.w3.org/TR/SVG11/shapes.html#RectElement
    QString takeRectangle()
    {
        const double left = takeNumber(u"x"_s);
        const double top = takeNumber(u"y"_s);
        const double width = takeSize(u"width"_s);
        const double height = takeSize(u"height"_s);
        const double corner = takeSize(u"rx"_s);
        if (2 * corner > std::min(width, height))
            fail(u"rx is more than half of the rectangle"_s);
        return u"M%1 %2h%4a%3 %3 0 0 1 %3 %3v%5a%3 %3 0 0 1 -%3 %3h-%4a%3 %3 0 0 1 -%3 -%3v-%5a%3 %3 0 0 1 %3 -%3z"_s
            .arg(left + corner)
            .arg(top)
            .arg(corner)
            .arg(width - 2 * corner)
            .arg(height - 2 * corner);
    }

    QPainterPath takeOutline(QStringView kind)
    {
        QPainterPath path;
        if (kind == u"circle"_s) {
            const QPointF centre(takeNumber(u"cx"_s), takeNumber(u"cy"_s));
            const double radius = takeSize(u"r"_s);
            path.addEllipse(centre, radius, radius);
            return path;
        }
        QString error;
        const auto read = readPathData(kind == u"rect"_s ? takeRectangle() : take(u"d"_s), error);
        if (!read)
            fail(error);
        path = read.value_or(path);
        path.setFillRule(Qt::WindingFill);
        return path;
    }

    Shapes shape(const QString& id)
    {
        LineDrawing::Shape result;
        result.id = id;
        result.path = takeOutline(m_xml.name());
        result.pen = takePen();
        const QColor fill = takeColour(u"fill"_s, u"#000000"_s);
        if (fill.isValid())
            result.brush = fill;
        if (!children().empty())
            fail(u"a shape holds another one"_s);
        return {result};
    }

    /// Copies of what stands before it, nameless: an id is that of one shape.
    Shapes copies()
    {
        const QString reference = take(u"xlink:href"_s);
        const auto found = m_named.constFind(reference.mid(1));
        if (!reference.startsWith(u'#') || found == m_named.constEnd())
            fail(u"nothing before it has this id: \"%1\""_s.arg(reference));
        const QPointF by(takeNumber(u"x"_s), takeNumber(u"y"_s));
        Shapes result = found == m_named.constEnd() ? Shapes{} : *found;
        for (LineDrawing::Shape& each : result) {
            each.id.clear();
            each.path.translate(by);
        }
        if (!children().empty())
            fail(u"use holds a shape"_s);
        return result;
    }

    Shapes element()
    {
        open();
        const QString name = m_xml.name().toString();
        if (name == u"defs"_s) {
            children();
            return {};
        }
        if (name == u"use"_s)
            return copies();
        const QString id = take(u"id"_s);
        Shapes result;
        if (name == u"g"_s)
            result = children();
        else if (name == u"rect"_s || name == u"circle"_s || name == u"path"_s)
            result = shape(id);
        else
            fail(u"no drawing of ours has this element: %1"_s.arg(name));
        if (!id.isEmpty() && m_named.contains(id))
            fail(u"an id for two: %1"_s.arg(id));
        if (!id.isEmpty())
            m_named.insert(id, result);
        return result;
    }

    Shapes children()
    {
        if (!m_attributes.isEmpty())
            fail(u"%1 with %2"_s.arg(m_xml.name(), m_attributes.constBegin().key()));
        Shapes result;
        while (m_xml.readNextStartElement()) {
            const Shapes more = element();
            result.insert(result.end(), more.begin(), more.end());
        }
        return result;
    }

    QXmlStreamReader m_xml;
    QHash<QString, QString> m_attributes; ///< of the element just opened, those not yet taken
    QHash<QString, Shapes> m_named;       ///< closed elements by their ids
};

} // namespace

LineDrawing::LineDrawing(const QRectF& viewBox, std::vector<Shape> shapes)
    : m_viewBox(viewBox), m_shapes(std::move(shapes))
{
}

QRectF LineDrawing::bounds(const QString& id) const
{
    const auto found = std::ranges::find(m_shapes, id, &Shape::id);
    if (found == m_shapes.end())
        return {};
    const double half = found->pen.style() == Qt::NoPen ? 0 : found->pen.widthF() / 2;
    return found->path.boundingRect().adjusted(-half, -half, half, half);
}

void LineDrawing::recolour(const QHash<QRgb, QColor>& roles)
{
    for (Shape& shape : m_shapes) {
        if (shape.pen.style() != Qt::NoPen)
            shape.pen.setColor(roles.value(shape.pen.color().rgb(), Qt::red));
        if (shape.brush.style() != Qt::NoBrush)
            shape.brush.setColor(roles.value(shape.brush.color().rgb(), Qt::red));
    }
}

void LineDrawing::paint(QPainter& painter, const QRectF& target) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_viewBox.width(), target.height() / m_viewBox.height());
    painter.translate(-m_viewBox.topLeft());
    for (const Shape& shape : m_shapes) {
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
    painter.restore();
}

std::optional<LineDrawing> readDrawing(const QByteArray& svg, QString* error)
{
    return Reader(svg).read(error);
}

} // namespace rescue::ui
