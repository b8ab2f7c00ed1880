// SPDX-License-Identifier: Apache-2.0
#include "core/support/translation.h"
#include "tests/gui/face_checks.h"
#include "tests/gui/faces.h"
#include "tests/gui/looks.h"

#include <QRegularExpression>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

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
};

std::string nameOf(const testing::TestParamInfo<Face>& info)
{
    QString name = QString::fromLatin1(info.param.name);
    return name.replace(u'-', u'_').toStdString();
}

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

} // namespace

TEST_P(EveryFace, SaysWhatIsAndWhatToDoAndCanBeReadByEverybody)
{
    const Face& face = GetParam();
    Stand stand(face.scene);
    face.reach(stand);
    EXPECT_EQ(stand.drive().heading().toStdString(), face.heading);
    EXPECT_TRUE(isSentence(stand.drive().heading())) << stand.drive().heading().toStdString();
    const QString verb = stand.drive().window().page()->primary();
    EXPECT_EQ(verb.toStdString(), face.primary);
    EXPECT_TRUE(verb.isEmpty() || isVerb(verb)) << verb.toStdString();

    QWidget& front = stand.front();
    expectNone(namelessNodes(front), "screen reader");
    expectNone(tabFlaws(front), "keyboard");
    expectFits(front, u"as it is"_s);
    Look look;
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

TEST_P(EveryFace, FitsItsWindowInEveryLanguage)
{
    const Face& face = GetParam();
    Look look;
    Translation translation;
    Stand stand(face.scene);
    face.reach(stand);
    for (const Language& language : availableLanguages()) {
        translation.setLanguage(language.code);
        if (translation.locale().textDirection() == Qt::RightToLeft)
            Look::mirror();
        QApplication::processEvents();
        expectFits(stand.front(), language.name);
    }
    translation.setLanguage(u"en"_s);
}

TEST_P(EveryFace, KeepsItsWordsAtTwiceTheTextSize)
{
    const Face& face = GetParam();
    Look look;
    look.enlarge(2);
    Stand stand(face.scene);
    face.reach(stand);
    expectFits(stand.front(), u"200 %"_s, Sideways::MayScroll);
}

INSTANTIATE_TEST_SUITE_P(Faces, EveryFace, testing::ValuesIn(faces().begin(), faces().end()), nameOf);

} // namespace rescue::ui
