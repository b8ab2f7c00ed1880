// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/faces.h"
#include "tests/gui/pseudo_translator.h"
#include "tests/gui/visible_texts.h"
#include "ui/widgets/language_choice.h"

#include <QComboBox>

#include <algorithm>
#include <set>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct ShownText {
    QString place; ///< "proofPageHeading.text"
    QString text;
};

/// All words of ours that a person can see on a window, or hear of it from a screen reader; scrolled out of
/// sight counts as seen.
std::vector<ShownText> shownTexts(QWidget& window)
{
    std::vector<ShownText> texts;
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets.prepend(&window);
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&window))
            continue;
        const auto add = [&](const char* property, const QString& text) {
            texts.push_back({called(*widget) + u'.' + QLatin1StringView(property), text});
        };
        for (const char* property : {"windowTitle", "text", "title", "placeholderText", "accessibleName",
                                     "accessibleDescription", "toolTip"}) {
            // What a person typed is theirs.
            if (!widget->inherits("QLineEdit") || QByteArrayView(property) != "text")
                add(property, widget->property(property).toString());
        }
        if (const auto* box = qobject_cast<QComboBox*>(widget)) {
            for (int item = 0; item < box->count(); ++item)
                add("item", box->itemText(item));
        }
    }
    return texts;
}

/// A face with the choice of languages on it.
class LanguageAt : public testing::TestWithParam<Face> {
protected:
    void SetUp() override
    {
        followReadingDirection(m_translation);
        window().rail().setFoot(new LanguageChoice(m_translation));
        QCoreApplication::processEvents(); // layouts show what is new to them later
        GetParam().reach(m_stand);
    }
    ~LanguageAt() override
    {
        m_translation.setLanguage(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }

    Stand& stand() { return m_stand; }
    WizardWindow& window() { return m_stand.drive().window(); }

private:
    Translation m_translation;
    Stand m_stand{GetParam().scene};
};

using LanguageByKeyboard = LanguageAt;

std::vector<Face> facesNamed(const std::set<std::string_view>& names)
{
    std::vector<Face> found;
    std::ranges::copy_if(faces(), std::back_inserter(found),
                         [&](const Face& face) { return names.contains(face.name); });
    return found;
}

/// Names (those of the networks in practice and of drivers too), addresses, ids: what is the same in every
/// language; and the "and" of a list, which Qt puts in.
QString withoutNames(QString text)
{
    static const QRegularExpression names(
        u"-----BEGIN[\\s\\S]*?-----END[^-]*-----|(particle keys send|POST) .*|\\b[AP]M\\b|<[^>]*>|,? and "
        u"|&\\w+;|%1|(?<=: )(practice|phone)\\b|English|Deutsch|\\b(usbser|DFU Mode)\\b"
        u"|(Practice)?: (what is new|whether to get)[^<\\n]*|\\S*[@./]\\S*\\w|\\b[0-9a-f]{24,}\\b"
        u"|\\b(Photon|P1|Electron|Core|Duo|Argon|Boron|Xenon|Tracker|USB|Wi-Fi|SETUP|RESET|MODE|DFU|SOS)\\b"_s);
    return text.remove(names);
}

void expectPseudo(QWidget& window)
{
    static const QRegularExpression english(u"[A-Za-z]*[aeiouAEIOU][A-Za-z]*"_s);
    for (const ShownText& shown : shownTexts(window)) {
        const auto found = english.match(withoutNames(shown.text));
        EXPECT_FALSE(found.hasMatch()) << shown.place.toStdString() << ": '" << found.captured().toStdString()
                                       << "' in: " << shown.text.toStdString();
    }
}

void expectNoPseudo(QWidget& window)
{
    static const QRegularExpression pseudo(u"[áéíóúÁÉÍÓÚø]"_s);
    for (const ShownText& shown : shownTexts(window))
        EXPECT_FALSE(shown.text.contains(pseudo))
            << shown.place.toStdString() << ": " << shown.text.toStdString();
}

} // namespace

TEST_P(LanguageAt, EveryWordFollowsAChangeOfLanguage)
{
    // A box that asks is gone before the language can be changed; the practice board does not follow it yet.
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        expectPseudo(window());
    }
    QCoreApplication::processEvents();
    expectNoPseudo(window());
}

TEST_P(LanguageByKeyboard, ChangesTheHeadingAndTheReadingDirectionAtOnce)
{
    WizardDriver& drive = stand().drive();
    auto* choice = drive.find<QComboBox>("languageChoice");
    for (int stop = 0; stop < 100 && !choice->hasFocus(); ++stop)
        drive.key(Qt::Key_Tab);
    ASSERT_TRUE(choice->hasFocus());
    const auto heading = [&] { return drive.heading().toStdString(); };
    const auto readFrom = [&](Qt::LayoutDirection direction) {
        const int rail = window().rail().mapTo(&window(), QPoint()).x();
        const int page = window().page()->mapTo(&window(), QPoint()).x();
        return window().layoutDirection() == direction && (rail < page) == (direction == Qt::LeftToRight);
    };
    const auto english = heading();
    const auto press = [&](Qt::Key key) {
        drive.key(key);
        QCoreApplication::processEvents();
    };
    press(Qt::Key_Down);
    EXPECT_EQ(choice->currentText(), u"Deutsch"_s);
    const auto german = heading();
    EXPECT_NE(german, english);
    EXPECT_TRUE(readFrom(Qt::LeftToRight));
    press(Qt::Key_Down);
    EXPECT_EQ(choice->currentText(), u"العربية"_s);
    EXPECT_NE(heading(), german);
    EXPECT_TRUE(readFrom(Qt::RightToLeft));
    press(Qt::Key_Home);
    EXPECT_EQ(heading(), english);
    EXPECT_TRUE(readFrom(Qt::LeftToRight));
}

INSTANTIATE_TEST_SUITE_P(Faces, LanguageAt, testing::ValuesIn(faces().begin(), faces().end()));
INSTANTIATE_TEST_SUITE_P(Faces, LanguageByKeyboard,
                         testing::ValuesIn(facesNamed({"connect-none", "sign-in-wrong-password",
                                                       "repair-buttons", "repair-writing", "proof-healed"})));

TEST(Languages, AreNamedInThemselves)
{
    Translation translation;
    const LanguageChoice choice(translation);
    QStringList names;
    for (int item = 0; item < choice.count(); ++item)
        names << choice.itemText(item);
    EXPECT_EQ(names, (QStringList{u"English"_s, u"Deutsch"_s, u"العربية"_s}));
    EXPECT_EQ(choice.currentData().toString(), translation.language());
}

TEST(Languages, APseudoTextIsLongerAndKeepsItsPlaceholders)
{
    EXPECT_EQ(PseudoTranslator::pseudo(u"No <b>%1</b> & %Ln &amp; 5 %"_s).toStdString(),
              "[Nóó <b>%1</b> & %Ln &amp; 5 %øøøøøøøøøø]");
    for (const QString& text : {u"Go"_s, u"Start repair"_s, u"RHYTHM"_s})
        EXPECT_GE(PseudoTranslator::pseudo(text).size(), text.size() * 14 / 10);
}

} // namespace rescue::ui
