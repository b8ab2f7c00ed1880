// SPDX-License-Identifier: Apache-2.0
#include "core/support/translation.h"
#include "tests/gui/face_checks.h"
#include "tests/gui/faces.h"
#include "tests/gui/looks.h"

#include <QRegularExpression>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSentence(const QString& heading)
{
    static const QRegularExpression nextStep(u"^[A-Z][^!]*[^.!:]$"_s);
    return nextStep.match(heading).hasMatch() && heading.contains(u' ');
}

bool isVerb(const QString& label)
{
    static const QStringList signposts{u"Next"_s, u"OK"_s, u"Ok"_s,     u"Continue"_s,
                                       u"Yes"_s,  u"No"_s, u"Proceed"_s};
    return !signposts.contains(label) && !label.endsWith(u'!') && label.at(0).isUpper();
}

class EveryFace : public testing::TestWithParam<Face> {
protected:
    /// Each flaw by itself, with the look in which it was seen.
    static void expectNone(const QStringList& flaws, const char* look)
    {
        for (const QString& flaw : flaws)
            ADD_FAILURE() << look << ": " << flaw.toStdString();
    }
    static void expectFits(QWidget& front, const QString& look, Sideways sideways = Sideways::MayNotScroll)
    {
        const QSize was = front.size();
        // Boxes and the practice board have a size of their own.
        const bool wizard = qobject_cast<WizardWindow*>(&front) != nullptr;
        for (const QSize& size : wizard ? windowSizes : std::array{was, was}) {
            settle(front, size);
            expectNone(cutTexts(front, sideways),
                       qPrintable(u"%1 at %2x%3"_s.arg(look).arg(size.width()).arg(size.height())));
            settle(front, was);
        }
    }

    static void expectSaysWhatIs(Stand& stand, const Face& face)
    {
        EXPECT_EQ(stand.drive().heading().toStdString(), face.heading);
        EXPECT_TRUE(isSentence(stand.drive().heading())) << stand.drive().heading().toStdString();
        const QString verb = stand.drive().window().page()->primary();
        EXPECT_EQ(verb.toStdString(), face.primary);
        EXPECT_TRUE(verb.isEmpty() || isVerb(verb)) << verb.toStdString();
    }

    static void expectReadByEverybody(QWidget& front)
    {
        expectNone(namelessNodes(front), "screen reader");
        expectNone(tabFlaws(front), "keyboard");
        expectFits(front, u"as it is"_s);
        const Look look;
        for (const auto& [name, palette] :
             {std::pair("light", lightPalette()), std::pair("dark", darkPalette())}) {
            Look::setPalette(palette);
            QApplication::processEvents();
            expectNone(faintTexts(front), name);
        }
        Look::mirror();
        expectFits(front, u"right to left"_s);
        expectNone(tabFlaws(front), "keyboard, right to left");
    }

    /// But for English, as which it stands there.
    static void expectFitsInEveryLanguage(QWidget& front, Translation& translation)
    {
        const Look look;
        for (const Language& language : availableLanguages()) {
            if (language.code == u"en"_s)
                continue;
            translation.setLanguage(language.code);
            QApplication::setLayoutDirection(translation.locale().textDirection());
            QApplication::processEvents();
            expectFits(front, language.name);
        }
        translation.setLanguage(u"en"_s);
    }
};

std::string nameOf(const testing::TestParamInfo<Face>& info)
{
    QString name = QString::fromLatin1(info.param.name);
    return name.replace(u'-', u'_').toStdString();
}

/// A window that is made at that text size is made in the same way whatever it shows.
std::vector<Face> someFaces()
{
    std::vector<Face> some;
    for (std::size_t i = 0; i < faces().size(); i += 10)
        some.push_back(faces()[i]);
    return some;
}

using MadeLarge = EveryFace;

} // namespace

// One window for all that is looked at, the text size last: making it, and driving it there, takes longer
// than looking.
TEST_P(EveryFace, SaysWhatIsAndWhatToDoAndCanBeReadByEverybody)
{
    const Face& face = GetParam();
    Translation translation;
    Stand stand(face.scene);
    face.reach(stand);
    expectSaysWhatIs(stand, face);
    expectReadByEverybody(stand.front());
    expectFitsInEveryLanguage(stand.front(), translation);
    Look look;
    look.enlarge(2);
    QApplication::processEvents();
    expectFits(stand.front(), u"200 %"_s, Sideways::MayScroll);
}

TEST_P(MadeLarge, KeepsItsWordsAtTwiceTheTextSize)
{
    Look look;
    look.enlarge(2);
    Stand stand(GetParam().scene);
    GetParam().reach(stand);
    expectFits(stand.front(), u"200 %"_s, Sideways::MayScroll);
}

INSTANTIATE_TEST_SUITE_P(Faces, MadeLarge, testing::ValuesIn(someFaces()), nameOf);
INSTANTIATE_TEST_SUITE_P(Faces, EveryFace, testing::ValuesIn(faces().begin(), faces().end()), nameOf);

} // namespace rescue::ui
