// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"
#include "ui/widgets/board_drawing.h"
#include "ui/widgets/line_drawing.h"
#include "ui/widgets/path_data.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <gtest/gtest.h>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray svg(const QByteArray& inside)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">)" +
           inside + "</svg>";
}

QString complaint(const QByteArray& source)
{
    QString error;
    EXPECT_FALSE(readDrawing(source, &error)) << source.constData();
    return error;
}

QImage painted(const LineDrawing& drawing, double scale)
{
    QImage image((drawing.viewBox().size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.paint(painter, image.rect());
    return image;
}

QRectF extent(const QString& data)
{
    QString error;
    const auto path = readPathData(data, error);
    EXPECT_TRUE(path) << qPrintable(error);
    return path.value_or(QPainterPath()).boundingRect();
}

void expectNear(const QRectF& found, const QRectF& expected)
{
    EXPECT_NEAR(found.left(), expected.left(), 0.05);
    EXPECT_NEAR(found.top(), expected.top(), 0.05);
    EXPECT_NEAR(found.right(), expected.right(), 0.05);
    EXPECT_NEAR(found.bottom(), expected.bottom(), 0.05);
}

bool hasRed(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == QColor(Qt::red))
                return true;
    return false;
}

} // namespace

TEST(LineDrawing, ReadsEveryDrawingOfTheProgram)
{
    const QStringList files = QDir(u":/boards"_s).entryList({u"*.svg"_s});
    EXPECT_EQ(files.size(), 8);
    for (const QString& name : files) {
        QFile file(u":/boards/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QString error;
        EXPECT_TRUE(readDrawing(file.readAll(), &error)) << qPrintable(name) << ": " << qPrintable(error);
    }
}

TEST(LineDrawing, KnowsWhereItsShapesAreWithTheirOutlines)
{
    const auto drawing = readDrawing(svg(R"(<rect id="plain" x="1" y="2" width="10" height="6" rx="2"/>
        <rect id="lined" x="20" y="4" width="10" height="6" rx="2" stroke="#000000" stroke-width="2"/>
        <circle id="round" cx="5" cy="15" r="3" fill="none"/>)"));
    ASSERT_TRUE(drawing);
    EXPECT_EQ(drawing->viewBox(), QRectF(0, 0, 40, 20));
    EXPECT_EQ(drawing->bounds(u"plain"_s), QRectF(1, 2, 10, 6));
    EXPECT_EQ(drawing->bounds(u"lined"_s), QRectF(19, 3, 12, 8));
    EXPECT_EQ(drawing->bounds(u"round"_s), QRectF(2, 12, 6, 6));
    EXPECT_TRUE(drawing->bounds(u"missing"_s).isNull());
}

TEST(LineDrawing, PaintsInOrderAndWhatIsUsedWhereItIsUsed)
{
    const auto drawing =
        readDrawing(svg(R"(<defs><g id="pair"><path id="dot" d="M0 0h4v4h-4z" fill="#0000ff"/>
        <use xlink:href="#dot" x="10"/></g></defs>
        <path d="M0 0h40v20h-40z" fill="#00ff00"/><use xlink:href="#pair" x="20" y="8"/>)"));
    ASSERT_TRUE(drawing);
    const QImage image = painted(*drawing, 2);
    EXPECT_EQ(image.pixelColor(44, 20), QColor(Qt::blue));  // 22, 10
    EXPECT_EQ(image.pixelColor(64, 20), QColor(Qt::blue));  // 32, 10
    EXPECT_EQ(image.pixelColor(54, 20), QColor(Qt::green)); // between them
    EXPECT_EQ(image.pixelColor(4, 4), QColor(Qt::green));   // a definition alone is not painted
    EXPECT_TRUE(drawing->bounds(u"dot"_s).isNull());
}

TEST(LineDrawing, TakesOtherColoursAndShowsOneWithoutARoleInRed)
{
    auto drawing = readDrawing(svg(R"(<path d="M0 0h20v20h-20z" fill="#112233"/>
        <path d="M30 0v20" stroke="#445566" stroke-width="20"/>)"));
    ASSERT_TRUE(drawing);
    drawing->recolour({{0xff112233, Qt::yellow}});
    const QImage image = painted(*drawing, 1);
    EXPECT_EQ(image.pixelColor(10, 10), QColor(Qt::yellow));
    EXPECT_EQ(image.pixelColor(30, 10), QColor(Qt::red));
}

TEST(LineDrawing, SaysWhatItDoesNotRead)
{
    struct Row {
        QByteArray inside;
        QString says;
    };
    const std::vector<Row> rows{
        {R"(<ellipse rx="2" ry="3"/>)", u"no drawing of ours has this element: ellipse"_s},
        {R"(<rect x="0" y="0" width="4" height="4" rx="1" transform="x"/>)", u"rect with transform"_s},
        {R"(<rect x="0" y="0" width="4" height="4" rx="1" ry="2"/>)", u"rect with ry"_s},
        {R"(<rect x="0" y="0" width="-4" height="4" rx="1"/>)", u"width has to be more than 0"_s},
        {R"(<rect x="0" y="0" width="4" height="4" rx="3"/>)", u"rx is more than half of the rectangle"_s},
        {R"(<rect x="left" y="0" width="4" height="4" rx="1"/>)", u"no number: \"left\""_s},
        {R"(<rect y="0" height="4" rx="1"/>)", u"no number: \"\""_s},
        {R"(<circle r="0"/>)", u"r has to be more than 0"_s},
        {R"(<circle r="4"><circle r="2"/></circle>)", u"a shape holds another one"_s},
        {R"(<circle r="4" fill="blue"/>)", u"fill is neither #rrggbb nor none: \"blue\""_s},
        {R"(<circle r="4" stroke="#12345"/>)", u"stroke is neither #rrggbb nor none: \"#12345\""_s},
        {R"(<circle r="4" stroke-width="0"/>)", u"stroke-width has to be more than 0"_s},
        {R"(<circle r="4" stroke-linecap="square"/>)", u"stroke-linecap is not round: \"square\""_s},
        {R"(<circle r="4" stroke-dasharray="1 2 3"/>)", u"stroke-dasharray has two numbers: \"1 2 3\""_s},
        {R"(<g fill="none"><circle r="4"/></g>)", u"g with fill"_s},
        {R"(<g id="a"/><circle id="a" r="1"/>)", u"an id for two: a"_s},
        {R"(<use xlink:href="#later"/><circle id="later" r="1"/>)",
         u"nothing before it has this id: \"#later\""_s},
        {R"(<g id="a"><use xlink:href="#a"/></g>)", u"nothing before it has this id: \"#a\""_s},
        {R"(<path d="M0 0l1"/>)", u"path: l with 1 numbers"_s},
        {"<circle r=\"4\">", u""_s}, // the reader's own words
    };
    for (const Row& row : rows) {
        const QString said = complaint(svg(row.inside));
        EXPECT_TRUE(said.startsWith(u"line 1: "_s) && said.endsWith(row.says)) << qPrintable(said);
    }
    EXPECT_EQ(complaint("<html/>"), u"line 1: no svg"_s);
    EXPECT_EQ(complaint("<svg viewBox=\"0 0 4\"/>"), u"line 1: a view box has four numbers: \"0 0 4\""_s);
    EXPECT_EQ(complaint("<svg viewBox=\"0 0 0 4\"/>"), u"line 1: an empty view box"_s);
    EXPECT_FALSE(complaint({}).isEmpty());
    EXPECT_FALSE(complaint(svg({}).chopped(1)).isEmpty());
    EXPECT_FALSE(complaint(svg({}) + "<svg/>").isEmpty());
}

TEST(PathData, GoesWhereSvgSaysItGoes)
{
    expectNear(extent(u"M3 4h10v-2l-5 -1.5z"_s), {3, 0.5, 10, 3.5});
    expectNear(extent(u"M0 0l1 1 2,2-.5.5"_s), {0, 0, 3, 3.5});
    expectNear(extent(u"M0 10q5 -10 10 0"_s), {0, 5, 10, 5});
    expectNear(extent(u"M0 10q5 -10 10 0t10 0"_s), {0, 5, 20, 10}); // mirrored: as far below
    expectNear(extent(u"M0 10t10 0"_s), {0, 10, 10, 0});
    // Arcs between the same two places of one circle: four ways round.
    expectNear(extent(u"M0 0a5 5 0 0 1 5 5"_s), {0, 0, 5, 5});
    expectNear(extent(u"M0 0a5 5 0 1 1 5 5"_s), {0, -5, 10, 10});
    expectNear(extent(u"M0 0a5 5 0 1 0 5 5"_s), {-5, 0, 10, 10});
    expectNear(extent(u"M-5 0a5 5 0 0 1 10 0"_s), {-5, -5, 10, 5});
    expectNear(extent(u"M-5 0a5 5 0 0 0 10 0"_s), {-5, 0, 10, 5});
}

TEST(PathData, SaysWhatItDoesNotRead)
{
    const std::vector<std::pair<QString, QString>> rows{
        {u""_s, u"path: does not begin with M"_s},
        {u"h5"_s, u"path: does not begin with M"_s},
        {u"5 5"_s, u"path: neither a letter nor a number: 5 5"_s},
        {u"M0 0h5;v5"_s, u"path: neither a letter nor a number: ;v5"_s},
        {u"M0 0h1e3"_s, u"path: e with 1 numbers"_s},
        {u"M0 0 5 5"_s, u"path: M with 4 numbers"_s},
        {u"M0 0h"_s, u"path: h with 0 numbers"_s},
        {u"M0 0z1"_s, u"path: z with 1 numbers"_s},
        {u"M0 0L5 5"_s, u"path: L with 2 numbers"_s},
        {u"M0 0c1 1 2 2 3 3"_s, u"path: c with 6 numbers"_s},
        {u"M0 0a5 4 0 0 1 5 5"_s, u"path: an arc that is not of a circle through both of its ends"_s},
        {u"M0 0a5 5 0 0 2 5 5"_s, u"path: an arc that is not of a circle through both of its ends"_s},
        {u"M0 0a5 5 0 0 1 20 0"_s, u"path: an arc that is not of a circle through both of its ends"_s},
        {u"M0 0a5 5 0 0 1 0 0"_s, u"path: an arc that is not of a circle through both of its ends"_s},
    };
    for (const auto& [data, says] : rows) {
        QString error;
        EXPECT_FALSE(readPathData(data, error)) << qPrintable(data);
        EXPECT_EQ(error, says) << qPrintable(data);
    }
}

TEST(BoardDrawing, HasARoleForEachColourAndAPlaceForEachPart)
{
    for (const Model model :
         {Model::Photon, Model::P1, Model::Electron, Model::Core, Model::Duo, Model::Argon}) {
        const BoardDrawing drawing(model, QPalette());
        const QRectF area(QPointF(0, BoardDrawing::headroom), drawing.size());
        QImage image(area.united({0, 0, 1, 1}).size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.paintPlug(painter, area, true);
        drawing.paint(painter, area);
        drawing.paintFinger(painter, area, drawing.place(BoardPart::Setup, area).center(), true, 0);
        EXPECT_FALSE(hasRed(image));
        for (const BoardPart part : {BoardPart::Lamp, BoardPart::Setup, BoardPart::Reset, BoardPart::Usb}) {
            const QRectF place = drawing.place(part, area);
            EXPECT_GT(place.width(), 40);
            EXPECT_TRUE(area.adjusted(-1, -1, 1, 1).contains(place));
        }
        // As the boards lie here: SETUP at the left of the lamp, RESET at its right.
        EXPECT_LT(drawing.place(BoardPart::Setup, area).right(),
                  drawing.place(BoardPart::Lamp, area).center().x());
        EXPECT_GT(drawing.place(BoardPart::Reset, area).left(),
                  drawing.place(BoardPart::Lamp, area).center().x());
    }
}

} // namespace rescue::ui
