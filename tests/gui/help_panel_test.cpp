// SPDX-License-Identifier: Apache-2.0
#include "core/support/step_text.h"
#include "tests/gui/looks.h"
#include "tests/gui/wizard_driver.h"
#include "ui/drawer.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QTranslator>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::PracticeWorld;

namespace {

QString titleOf(HelpId id)
{
    return helpTopics({}).at(static_cast<std::size_t>(id)).title;
}

/// The wizard on its first page, and the help in it.
struct OpenHelp {
    PracticeWorld world{fastPhoton()};
    WizardDriver drive{world};

    explicit OpenHelp(bool open = true)
    {
        if (open)
            drive.key(Qt::Key_F1);
    }
    bool isOpen() { return drive.find<Drawer>("drawer")->content() == Drawer::Content::Help; }
    QString focus() { return drive.window().focusWidget()->objectName(); }
    QTextBrowser& text() { return *drive.find<QTextBrowser>("helpText"); }
    QString title() { return text().document()->firstBlock().text(); }
    QListWidget& list() { return *drive.find<QListWidget>("helpList"); }
    QString count() { return drive.find<QLabel>("helpCount")->text(); }
    void type(const QString& query) { QTest::keyClicks(drive.find<QLineEdit>("helpSearch"), query); }
    QStringList found()
    {
        QStringList rows;
        for (int row = 0; row < list().count(); ++row)
            rows << list().item(row)->text();
        return rows;
    }

    /// Answers the file dialog that the next click opens.
    static void willChoose(const QString& path)
    {
        QTimer::singleShot(0, [path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>()->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
            if (dialog->isVisible()) // it objects, and must not hold up the test
                dialog->reject();
        });
    }
};

} // namespace

TEST(HelpPanel, OpensWithF1AtTheTopicOfThePage)
{
    OpenHelp help(false);
    EXPECT_FALSE(help.isOpen());
    help.drive.key(Qt::Key_F1);
    EXPECT_TRUE(help.isOpen());
    EXPECT_TRUE(help.drive.find<QPushButton>("help")->isChecked());
    EXPECT_EQ(help.title(), titleOf(HelpId::Lamp));
    EXPECT_EQ(help.focus(), u"helpSearch"_s);
}

TEST(HelpPanel, OpensWithF1FromATextFieldAndGivesTheFocusBackOnEscape)
{
    OpenHelp help(false);
    help.drive.goToSignIn();
    help.drive.find<QLineEdit>("password")->setFocus();
    help.drive.key(Qt::Key_F1);
    EXPECT_TRUE(help.isOpen());
    EXPECT_EQ(help.title(), titleOf(HelpId::SignIn));
    help.drive.key(Qt::Key_Escape);
    EXPECT_FALSE(help.isOpen());
    EXPECT_FALSE(help.drive.find<QPushButton>("help")->isChecked());
    EXPECT_EQ(help.focus(), u"password"_s);
}

TEST(HelpPanel, ClosesOnEscapeBeforeARepairIsLeft)
{
    // A device that only the buttons bring into DFU mode keeps the repair waiting.
    PracticeWorld practice(fastPhoton(u"0.6.0"_s, practice::BootloaderEra::V0_6));
    WorldWithoutSerial world(practice);
    WizardDriver drive(world);
    drive.goToRepair();
    ASSERT_TRUE(QTest::qWaitFor([&] { return drive.window().page()->help() == HelpId::Buttons; }, patience));
    drive.key(Qt::Key_F1);
    EXPECT_EQ(drive.find<QTextBrowser>("helpText")->document()->firstBlock().text(),
              titleOf(HelpId::Buttons));
    drive.key(Qt::Key_Escape);
    EXPECT_EQ(drive.find<Drawer>("drawer")->content(), Drawer::Content::Nothing);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_EQ(drive.page(), u"repairPage"_s);
}

TEST(HelpPanel, FollowsThePageUntilAnotherTopicIsOpened)
{
    OpenHelp help;
    help.drive.window().page()->setFocus();
    help.drive.find<QAbstractButton>("pick-breathing")->click();
    help.drive.click("primary");
    EXPECT_EQ(help.title(), titleOf(HelpId::LampColours));
    help.drive.find<QAbstractButton>("pick-C-BREATHE")->click();
    help.drive.click("primary");
    ASSERT_TRUE(help.drive.waitForPrimary(u"Use this device"_s));
    EXPECT_EQ(help.title(), titleOf(HelpId::Connect));
    EXPECT_FALSE(help.drive.find<QPushButton>("helpThisPage")->isVisible());

    help.list().setCurrentRow(static_cast<int>(HelpId::CloudKey));
    help.drive.click("primary");
    ASSERT_TRUE(help.drive.waitForDiagnosis());
    help.drive.repairKeys();
    ASSERT_TRUE(help.drive.waitForPage(u"signInPage"_s));
    EXPECT_EQ(help.title(), titleOf(HelpId::CloudKey));

    help.drive.click("helpThisPage");
    EXPECT_EQ(help.title(), titleOf(HelpId::SignIn));
}

TEST(HelpPanel, IsSearchedAndReadByKeysAlone)
{
    OpenHelp help;
    help.type(u"driver"_s);
    EXPECT_EQ(help.found().constFirst(), titleOf(HelpId::WindowsDriver));
    EXPECT_EQ(help.count(), u"Found: %1"_s.arg(help.list().count()));
    EXPECT_EQ(help.drive.find<QLineEdit>("helpSearch")->accessibleDescription(), help.count());
    help.drive.key(Qt::Key_Down);
    EXPECT_EQ(help.focus(), u"helpList"_s);
    EXPECT_EQ(help.title(), titleOf(HelpId::WindowsDriver));
    help.drive.enter();
    EXPECT_EQ(help.focus(), u"helpText"_s);
}

TEST(HelpPanel, GoesToTheBestTopicOnEnterAndLeavesThePageAlone)
{
    OpenHelp help;
    help.drive.find<QAbstractButton>("pick-blinking")
        ->setChecked(true); // the primary button could be pressed now
    help.type(u"driver"_s);
    help.drive.enter();
    EXPECT_EQ(help.title(), titleOf(HelpId::WindowsDriver));
    help.drive.enter(); // in the text, where no link is chosen
    EXPECT_EQ(help.drive.page(), u"movementPage"_s);
}

TEST(HelpPanel, SaysThatNothingIsFound)
{
    OpenHelp help;
    help.type(u"xyzzy"_s);
    EXPECT_EQ(help.list().count(), 0);
    EXPECT_EQ(help.count(), u"Nothing found. Try another word, or fewer."_s);
    help.drive.key(Qt::Key_Down);
    help.drive.enter();
    EXPECT_EQ(help.drive.page(), u"movementPage"_s);
}

TEST(HelpPanel, FollowsItsLinksByKeys)
{
    OpenHelp help;
    help.text().setFocus();
    help.drive.key(Qt::Key_Tab);
    help.drive.enter();
    const HelpId first = helpTopics({}).front().related.front();
    ASSERT_EQ(first, HelpId::Lamps); // the first link leads to the catalogue
    EXPECT_TRUE(help.drive.find<QScrollArea>("lampCatalogue")->isVisible());
}

TEST(HelpPanel, ShowsAPatternThatWasSearchedFor)
{
    OpenHelp help;
    for (const led::Pattern pattern : led::allPatterns()) {
        auto* search = help.drive.find<QLineEdit>("helpSearch");
        search->clear();
        help.type(patternText(pattern));
        const auto row = help.found().indexOf(u"Lamp: "_s + patternText(pattern));
        ASSERT_GE(row, 0) << patternText(pattern).toStdString();
        help.list().setCurrentRow(static_cast<int>(row));
        QCoreApplication::processEvents();
        const auto* area = help.drive.find<QScrollArea>("lampCatalogue");
        const auto* lamp = help.drive.find<QWidget>(qPrintable(u"lampRow-"_s + led::patternId(pattern)));
        const QRect seen(lamp->mapTo(area->viewport(), QPoint()), lamp->size());
        EXPECT_TRUE(area->viewport()->rect().contains(seen.topLeft() + QPoint(1, 1)))
            << patternText(pattern).toStdString();
    }
}

TEST(HelpPanel, LeavesThePageRoomHoweverFarItIsPulled)
{
    OpenHelp help;
    help.drive.window().resize(help.drive.window().minimumSize());
    help.drive.find<QSplitter>("drawerSplit")->setSizes({0, 10'000});
    QCoreApplication::processEvents();
    EXPECT_GE(help.drive.window().page()->parentWidget()->height(), 120);
    EXPECT_GE(help.text().height(), 120);
    help.drive.find<QSplitter>("drawerSplit")->setSizes({10'000, 0});
    QCoreApplication::processEvents();
    EXPECT_GE(help.text().height(), 80);
}

TEST(HelpPanel, RunsFromRightToLeftWithTheRest)
{
    Look look;
    Look::mirror();
    OpenHelp help;
    const auto left = [&](QWidget* widget) { return widget->mapTo(&help.drive.window(), QPoint()).x(); };
    EXPECT_GT(left(&help.list()), left(&help.text()));
    for (QTextBlock block = help.text().document()->begin(); block.isValid(); block = block.next())
        EXPECT_EQ(block.textDirection(), Qt::RightToLeft) << block.text().toStdString();
}

TEST(HelpPanel, SpeaksAnotherLanguageAtOnce)
{
    class Backwards : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* source, const char*, int) const override
        {
            return qstrcmp(context, "Help") == 0 ? u"~"_s + QString::fromUtf8(source) : QString();
        }
    };
    OpenHelp help;
    const QString english = help.title();
    Backwards other;
    QCoreApplication::installTranslator(&other);
    QCoreApplication::processEvents();
    EXPECT_EQ(help.title(), u"~"_s + english);
    EXPECT_EQ(help.found().constFirst(), u"~"_s + english);
    QCoreApplication::removeTranslator(&other);
}

TEST(HelpPanel, SavesWhatItShowsAsPdf)
{
    const QTemporaryDir folder;
    OpenHelp help;
    for (const HelpId topic : {HelpId::Lamp, HelpId::Lamps}) {
        help.list().setCurrentRow(static_cast<int>(topic));
        const QString path = folder.filePath(u"topic-%1.pdf"_s.arg(static_cast<int>(topic)));
        OpenHelp::willChoose(path);
        help.drive.click("helpSave");
        EXPECT_TRUE(QFile::exists(path)) << path.toStdString();
    }
    auto* messages = help.drive.find<QWidget>("helpPanel")->findChild<MessageBar*>();
    EXPECT_TRUE(messages->isVisible());
    EXPECT_EQ(messages->what(), u"The PDF is saved."_s);
}

TEST(HelpPanel, SaysBesideTheButtonThatAFileCannotBeWritten)
{
    const QTemporaryDir folder;
    OpenHelp help;
    OpenHelp::willChoose(folder.filePath(u"missing/topic.pdf"_s));
    help.drive.click("helpSave");
    auto* messages = help.drive.find<QWidget>("helpPanel")->findChild<MessageBar*>();
    EXPECT_TRUE(messages->isVisible());
    EXPECT_TRUE(messages->what().contains(u"cannot be written"_s));
}

TEST(PlanCard, IsPrintedFromThePage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    OpenHelp help(false);
    help.drive.goToSignIn();
    help.drive.enter();
    ASSERT_TRUE(help.drive.waitForPage(u"understandPage"_s));
    QTimer::singleShot(0, [path] {
        auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
    });
    help.drive.click("printPlan");
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(help.drive.window().page()->messages().what(), u"The page is on its way to the printer."_s);
}

TEST(PlanCard, IsSavedFromThePageAndFromItsHelp)
{
    const QTemporaryDir folder;
    OpenHelp help(false);
    help.drive.goToSignIn();
    help.drive.enter();
    ASSERT_TRUE(help.drive.waitForPage(u"understandPage"_s));
    OpenHelp::willChoose(folder.filePath(u"from-page"_s)); // the suffix is added
    help.drive.click("savePlan");
    EXPECT_TRUE(QFile::exists(folder.filePath(u"from-page.pdf"_s)));
    EXPECT_TRUE(help.drive.window().page()->messages().isVisible());

    help.drive.key(Qt::Key_F1);
    EXPECT_EQ(help.drive.find<QPushButton>("helpSave")->text(), u"Save the plan as PDF…"_s);
    OpenHelp::willChoose(folder.filePath(u"from-help.pdf"_s));
    help.drive.click("helpSave");
    EXPECT_TRUE(QFile::exists(folder.filePath(u"from-help.pdf"_s)));
}

} // namespace rescue::ui
