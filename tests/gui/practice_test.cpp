// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/wizard_driver.h"
#include "ui/identifier.h"
#include "ui/practice/placement.h"
#include "ui/practice/practice_window.h"
#include "ui/practice/trouble_text.h"

#include <QAccessible>
#include <QComboBox>
#include <QTranslator>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::PracticeWorld;
using practice::Trouble;

namespace {

/// A board on the screen.
struct Board {
    explicit Board(Fault fault = Fault::None, Trouble trouble = Trouble::None)
        : world(fastPhoton(), fault, trouble), window(world, clock)
    {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    template <class Widget> Widget* find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// With the keyboard, as a person without a mouse would.
    template <class Kind> void choose(const char* list, Kind what)
    {
        auto* box = find<QComboBox>(list);
        box->setFocus();
        const int wanted = box->findData(static_cast<int>(what));
        ASSERT_GE(wanted, 0);
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; box->currentIndex() != wanted && step < box->count(); ++step)
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_EQ(box->currentIndex(), wanted);
    }
    bool lampBecomes(led::Pattern pattern)
    {
        return QTest::qWaitFor([&] { return world.photon().lamp().pattern == pattern; }, patience);
    }

    PracticeWorld world;
    LampClock clock;
    PracticeWindow window;
};

} // namespace

TEST(PracticeBoard, ThePlugCanBePulledAndPutBack)
{
    Board board;
    auto* plug = board.find<QPushButton>("practicePlug");
    plug->click();
    EXPECT_FALSE(board.world.photon().plugged());
    const QString pulled = plug->text();
    plug->click();
    EXPECT_TRUE(board.world.photon().plugged());
    EXPECT_NE(plug->text(), pulled);
}

TEST(PracticeBoard, ItsResetButtonIsPressedWithTheMouse)
{
    Board board;
    auto* reset = board.find<QAbstractButton>("boardReset");
    QTest::mousePress(reset, Qt::LeftButton);
    EXPECT_EQ(board.world.photon().lamp().pattern, led::Pattern::Off);
    QTest::mouseRelease(reset, Qt::LeftButton);
    EXPECT_TRUE(board.lampBecomes(led::Pattern::CyanBreathe));
}

TEST(PracticeBoard, AMouseAloneCanHoldOneButtonAndTapTheOther)
{
    PracticeWorld world(fastPhoton(u"0.6.4"_s, practice::BootloaderEra::V0_6), Fault::None);
    LampClock clock;
    PracticeWindow window(world, clock);
    window.show();
    auto* keep = window.findChild<QPushButton*>(u"practiceKeep"_s);
    auto* setup = window.findChild<QAbstractButton*>(u"boardSetup"_s);
    keep->click();
    EXPECT_TRUE(setup->isDown());
    QTest::mouseClick(window.findChild<QAbstractButton*>(u"boardReset"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return world.photon().lamp().pattern == led::Pattern::YellowBlink; },
                                patience));
    QTest::mouseClick(setup, Qt::LeftButton);
    EXPECT_FALSE(keep->isChecked());
    EXPECT_FALSE(setup->isDown());
}

TEST(PracticeBoard, AKeyHeldStaysHeldWhileTheMouseTapsReset)
{
    Board board;
    auto* setup = board.find<QAbstractButton>("boardSetup");
    QTest::keyPress(&board.window, Qt::Key_S);
    QTest::mouseClick(board.find<QAbstractButton>("boardReset"), Qt::LeftButton);
    EXPECT_TRUE(setup->isDown());
    QTest::keyRelease(&board.window, Qt::Key_S);
    EXPECT_FALSE(setup->isDown());
}

TEST(PracticeBoard, TheKeysAreTheButtonsWhicheverControlHasTheFocus)
{
    Board board;
    auto* list = board.find<QComboBox>("practiceFaults");
    list->setFocus();
    const int chosen = list->currentIndex();
    for (const auto& [key, name] : {std::pair(Qt::Key_S, "boardSetup"), std::pair(Qt::Key_R, "boardReset")}) {
        const auto* button = board.find<QAbstractButton>(name);
        QTest::keyPress(list, key);
        EXPECT_TRUE(button->isDown()) << name;
        QTest::keyRelease(list, key);
        EXPECT_FALSE(button->isDown()) << name;
    }
    EXPECT_EQ(list->currentIndex(), chosen);
}

TEST(PracticeBoard, AFaultIsChosenByItsWords)
{
    Board board;
    board.choose("practiceFaults", Fault::ServerKeyDamaged);
    EXPECT_EQ(board.world.fault(), Fault::ServerKeyDamaged);
    EXPECT_TRUE(board.lampBecomes(led::Pattern::CyanRedBurst));
    EXPECT_FALSE(board.find<QLabel>("practiceFaultsNote")->text().isEmpty());
}

TEST(PracticeBoard, ATroubleBeginsWhenItIsChosenAndEndsWithNothing)
{
    Board board;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !board.world.usb().list().empty(); }, patience));
    board.choose("practiceTroubles", Trouble::ChargeOnlyCable);
    EXPECT_TRUE(board.world.usb().list().empty());
    board.choose("practiceTroubles", Trouble::None);
    EXPECT_EQ(board.world.usb().list().size(), 1u);
}

TEST(PracticeBoard, CodePasswordAndIdAreThereToBeTyped)
{
    Board board;
    board.choose("practiceTroubles", Trouble::TwoStepSignIn);
    auto* note = board.find<QLabel>("practiceTroublesNote");
    EXPECT_TRUE(note->text().contains(QLatin1StringView(PracticeWorld::twoStepCode)));
    board.choose("practiceTroubles", Trouble::NewPassword);
    EXPECT_TRUE(note->text().contains(QLatin1StringView(PracticeWorld::newPassword)));
    board.choose("practiceTroubles", Trouble::IdUnknown);
    EXPECT_TRUE(note->text().contains(board.world.photon().deviceId()));
}

TEST(PracticeBoard, ASecondDeviceShowsItsLamp)
{
    Board board;
    auto* row = board.find<QWidget>("practiceSecond");
    EXPECT_FALSE(row->isVisible());
    board.choose("practiceTroubles", Trouble::SecondDevice);
    EXPECT_TRUE(row->isVisible());
    board.choose("practiceTroubles", Trouble::None);
    EXPECT_FALSE(row->isVisible());
}

TEST(PracticeBoard, EveryTroubleHasWordsOfItsOwn)
{
    QStringList texts;
    for (const Trouble trouble : practice::allTroubles()) {
        texts += troubleText(trouble);
        EXPECT_FALSE(texts.back().isEmpty()) << practice::troubleId(trouble).toStdString();
        EXPECT_FALSE(troubleNote(trouble, u"id"_s).isEmpty()) << practice::troubleId(trouble).toStdString();
    }
    EXPECT_EQ(texts.removeDuplicates(), 0);
}

TEST(PracticeBoard, ItsWordsFollowTheLanguageWhileItIsOpen)
{
    /// A language in which every word is in brackets.
    class Brackets : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* text, const char*, int) const override
        {
            return u"[%1]"_s.arg(QString::fromUtf8(text));
        }
    };
    Board board(Fault::BothKeysDamaged, Trouble::TwoStepSignIn);
    auto* faults = board.find<QComboBox>("practiceFaults");
    const QString english = faults->currentText();
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    EXPECT_EQ(faults->currentText(), u"[%1]"_s.arg(english));
    EXPECT_EQ(faults->currentData().toInt(), static_cast<int>(Fault::BothKeysDamaged));
    for (const QWidget* widget : board.window.findChildren<QWidget*>()) {
        const QString text = widget->property("text").toString();
        const bool printed = widget->objectName().startsWith(u"board"_s); // on the real board too
        if (!text.isEmpty() && widget->isVisible() && !printed) {
            EXPECT_TRUE(text.startsWith(u'[')) << text.toStdString();
        }
    }
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    EXPECT_EQ(faults->currentText(), english);
}

TEST(Placement, TheBoardStandsWhereReadingGoesOn)
{
    const QRect screen(0, 0, 1920, 1080);
    const QRect wizard(200, 100, 920, 660);
    const Places places = sideBySide(wizard, {400, 656}, screen, Qt::LeftToRight);
    EXPECT_EQ(places.window, wizard.topLeft());
    EXPECT_EQ(places.companion, QPoint(200 + 920 + 16, 100));
    const QRect toTheRight(900, 100, 920, 660);
    EXPECT_EQ(sideBySide(toTheRight, {400, 656}, screen, Qt::RightToLeft).companion,
              QPoint(900 - 16 - 400, 100));
}

TEST(Placement, OnTheOtherSideIfOnlyThereIsRoom)
{
    const Places places =
        sideBySide(QRect(900, 0, 920, 660), {400, 656}, QRect(0, 0, 1920, 1080), Qt::LeftToRight);
    EXPECT_EQ(places.window, QPoint(900, 0));
    EXPECT_EQ(places.companion, QPoint(900 - 16 - 400, 0));
}

TEST(Placement, TheWizardMakesRoomWhereTheScreenHasIt)
{
    const QRect screen(0, 30, 1366, 738);
    const Places places = sideBySide(QRect(223, 60, 920, 660), {400, 656}, screen, Qt::LeftToRight);
    const QRect wizard(places.window, QSize(920, 660));
    const QRect board(places.companion, QSize(400, 656));
    EXPECT_FALSE(wizard.intersects(board));
    EXPECT_TRUE(screen.contains(wizard) && screen.contains(board));
}

TEST(Placement, OnASmallScreenTheyOverlapAsLittleAsItAllows)
{
    const QRect screen(0, 0, 1024, 600);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Places places = sideBySide(QRect(52, 0, 920, 560), {400, 560}, screen, direction);
        const QRect wizard(places.window, QSize(920, 560));
        const QRect board(places.companion, QSize(400, 560));
        EXPECT_TRUE(screen.contains(wizard) && screen.contains(board));
        EXPECT_EQ(wizard.intersected(board).width(), 920 + 400 - 1024);
    }
}

/// What an Identifier told, heard on this thread.
struct Told {
    explicit Told(Identifier& identifier)
    {
        QObject::connect(&identifier, &Identifier::ended, &here, [this] { ended = true; });
        QObject::connect(&identifier, &Identifier::cannot, &here, [this] { cannot = true; });
        QObject::connect(&identifier, &Identifier::failed, &here,
                         [this](const repair::AttachedDevice&, const Failure& why) { failure = why.code(); });
    }
    QObject here;
    bool ended = false;
    bool cannot = false;
    std::optional<FailureCode> failure;
};

TEST(Identifier, LetsTheDeviceShowAllColoursAndTellsWhenItIsOver)
{
    PracticeWorld world(fastPhoton(), Fault::None);
    const auto lampIs = [&world](led::Pattern pattern) {
        return QTest::qWaitFor([&] { return world.photon().lamp().pattern == pattern; }, patience);
    };
    ASSERT_TRUE(lampIs(led::Pattern::CyanBreathe));
    Identifier identifier(world.usb());
    const Told told(identifier);
    identifier.show(repair::attachedDevices(world.usb()).at(0), Milliseconds(60'000));
    EXPECT_TRUE(lampIs(led::Pattern::Rainbow));
    identifier.stop();
    EXPECT_EQ(world.photon().lamp().pattern, led::Pattern::CyanBreathe);
    QCoreApplication::processEvents();
    EXPECT_FALSE(told.ended);
    identifier.show(repair::attachedDevices(world.usb()).at(0), Milliseconds(1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.ended; }, patience));
}

TEST(Identifier, SaysThatADeviceInDfuModeCannot)
{
    PracticeWorld world(fastPhoton(), Fault::None);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.usb().list().empty(); }, patience));
    repair::AttachedDevice device = repair::attachedDevices(world.usb()).at(0);
    device.mode = DeviceMode::Dfu;
    Identifier identifier(world.usb());
    const Told told(identifier);
    identifier.show(device);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.cannot; }, patience));
}

TEST(Identifier, SaysWhyADeviceCannotBeOpened)
{
    PracticeWorld world(fastPhoton(), Fault::None, Trouble::InUse);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.usb().list().empty(); }, patience));
    Identifier identifier(world.usb());
    const Told told(identifier);
    identifier.show(repair::attachedDevices(world.usb()).at(0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.failure.has_value(); }, patience));
    EXPECT_EQ(told.failure, FailureCode::DeviceInUse);
}

} // namespace rescue::ui
