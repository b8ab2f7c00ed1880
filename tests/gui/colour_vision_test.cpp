// SPDX-License-Identifier: Apache-2.0
// The picker as people see it who take some colours for one another: what tells its tiles apart must not be
// hue.
#include "tests/gui/colour_vision.h"
#include "tests/gui/face_checks.h"
#include "tests/gui/faces.h"
#include "tests/gui/looks.h"
#include "ui/pages/lamp_card.h"
#include "ui/theme.h"

#include <set>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

/// How much of two strips, laid on one another, differs in brightness: hue left out.
double differenceInLight(const QImage& one, const QImage& other)
{
    constexpr double seen = 1.5; // WCAG's contrast ratio; neighbours in one strip need no more to be parted
    const int width = std::min(one.width(), other.width());
    int differing = 0;
    for (int x = 0; x < width; ++x) {
        const auto at = [x](const QImage& strip) { return strip.pixelColor(x, strip.height() / 2); };
        if (contrast(at(one), at(other)) >= seen)
            ++differing;
    }
    return static_cast<double>(differing) / width;
}

QImage stripOf(LampCard& card, ColourVision vision)
{
    return seenWith(vision, card.grab(card.rhythmPlace()).toImage());
}

bool showsLamp(const LampCard* card)
{
    return card->findChild<LampWidget*>() != nullptr;
}

/// Which two cards cannot be told apart without hue, as sentences.
QStringList alike(const QList<LampCard*>& cards, ColourVision vision, bool byRhythm)
{
    constexpr double enough = 0.1; // of the strip: a flash, a missing half of a blink
    QStringList flaws;
    for (LampCard* one : cards) {
        for (LampCard* other : cards) {
            if (one >= other)
                continue;
            const bool words = one->text() != other->text() && !one->text().isEmpty();
            const bool strips = showsLamp(one) && showsLamp(other);
            const bool sameRhythm =
                strips && differenceInLight(stripOf(*one, vision), stripOf(*other, vision)) < enough;
            if (!words || (byRhythm && sameRhythm))
                flaws << u"%1: %2 looks like %3"_s.arg(QLatin1StringView(nameOf(vision)), one->objectName(),
                                                       other->objectName());
        }
    }
    return flaws;
}

struct SeenFace {
    const char* face;
    bool asksForRhythm; ///< strips alone have to do; where a colour is asked for, its name does
};

constexpr std::array seenFaces{
    SeenFace{"lamp", true},
    SeenFace{"lamp-rhythm", true},
    SeenFace{"lamp-flash", true},
    SeenFace{"lamp-count", true},
    SeenFace{"lamp-watch", true},
    SeenFace{"lamp-blinking", false},
    SeenFace{"lamp-breathing", false},
    SeenFace{"lamp-steady", false},
    SeenFace{"lamp-several", false},
};

void PrintTo(const SeenFace& row, std::ostream* out)
{
    *out << row.face;
}

class ColourVisionAt : public testing::TestWithParam<SeenFace> {};

} // namespace

TEST_P(ColourVisionAt, TilesAreToldApartWithoutHue)
{
    const auto face = std::ranges::find(faces(), std::string_view(GetParam().face), &Face::name);
    ASSERT_NE(face, faces().end());
    Stand stand(face->scene);
    face->reach(stand);
    QWidget& window = stand.front();
    settle(window, windowSizes.front());
    const auto cards = stand.drive().window().page()->findChildren<LampCard*>();
    ASSERT_GE(cards.size(), 3);
    Look look;
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        Look::setPalette(palette);
        QApplication::processEvents();
        for (const ColourVision vision : allColourVisions) {
            for (const QString& flaw : alike(cards, vision, GetParam().asksForRhythm))
                ADD_FAILURE() << flaw.toStdString();
            const auto seen = [vision](const QImage& image) { return seenWith(vision, image); };
            for (const QString& flaw : faintTexts(window, seen))
                ADD_FAILURE() << nameOf(vision) << ": " << flaw.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Faces, ColourVisionAt, testing::ValuesIn(seenFaces));

namespace {

/// Cards that are alike but for what the test changes.
struct Cards {
    explicit Cards(std::initializer_list<led::Pattern> patterns)
    {
        int place = 0;
        for (const led::Pattern pattern : patterns) {
            auto* card = new LampCard(clock, {{pattern}}, &window);
            card->setObjectName(u"card%1"_s.arg(place));
            card->setWords(u"Lamp %1"_s.arg(place++), u"a rhythm"_s);
            card->resize(28 * unit, 14 * unit);
            all << card;
        }
        window.show();
    }
    LampClock clock;
    QWidget window;
    QList<LampCard*> all;
};

} // namespace

TEST(ColourVisionCheck, FindsTilesThatDifferInHueAlone)
{
    const Cards cards{led::Pattern::GreenBlink, led::Pattern::YellowBlink};
    EXPECT_FALSE(alike(cards.all, ColourVision::Deuteranopia, true).isEmpty());
    EXPECT_TRUE(alike(cards.all, ColourVision::Deuteranopia, false).isEmpty()) << "their words differ";
}

TEST(ColourVisionCheck, FindsTilesWithTheSameWords)
{
    Cards cards{led::Pattern::GreenBlink, led::Pattern::GreenBreathe};
    for (LampCard* card : cards.all)
        card->setWords(u"Green"_s, {});
    EXPECT_FALSE(alike(cards.all, ColourVision::Tritanopia, false).isEmpty());
}

TEST(ColourVisionCheck, TakesARhythmForADifference)
{
    const Cards cards{led::Pattern::GreenBlink, led::Pattern::GreenFast, led::Pattern::GreenBreathe};
    for (const ColourVision vision : allColourVisions)
        EXPECT_EQ(alike(cards.all, vision, true), QStringList());
}

TEST(ColourVisionCheck, SimulatesWhatThePaperSays)
{
    const auto seen = [](ColourVision vision, QColor colour) {
        QImage image(1, 1, QImage::Format_RGB32);
        image.fill(colour);
        return seenWith(vision, image).pixelColor(0, 0);
    };
    // Without one kind of cone red and green come near to each other; white and black stay as they are.
    for (const ColourVision vision : {ColourVision::Protanopia, ColourVision::Deuteranopia}) {
        const QColor red = seen(vision, QColor(200, 0, 0));
        EXPECT_LT(red.red() - red.green(), 60) << nameOf(vision);
    }
    for (const ColourVision vision : allColourVisions) {
        const QColor white = seen(vision, Qt::white);
        for (const int channel : {white.red(), white.green(), white.blue()})
            EXPECT_GE(channel, 254) << nameOf(vision);
        EXPECT_EQ(seen(vision, Qt::black), QColor(Qt::black));
    }
    const QColor blue = seen(ColourVision::Tritanopia, Qt::blue);
    EXPECT_GT(blue.green(), 70) << "blue comes near to green";
}

} // namespace rescue::ui
