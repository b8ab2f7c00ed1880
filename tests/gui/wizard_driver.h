// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/practice_world.h"
#include "tests/around.h"
#include "ui/wizard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace rescue::ui {

/// Long enough for the slowest machine; a passing test never waits for it.
inline constexpr int patience = 60'000;

inline practice::PhotonSetup fastPhoton(const QString& firmware = QStringLiteral("2.3.1"),
                                        practice::BootloaderEra bootloader = practice::BootloaderEra::From1_3)
{
    practice::PhotonSetup setup;
    setup.speed = 200;
    setup.firmwareVersion = firmware;
    setup.bootloader = bootloader;
    return setup;
}

/// The practice world without serial ports: with firmware that knows no control requests, the computer cannot
/// bring the device into DFU mode.
class WorldWithoutSerial : public test::WorldAround {
public:
    using WorldAround::WorldAround;
    SerialBus& serial() override { return m_serial; }

private:
    test::NoSerialPorts m_serial;
};

/// The real wizard, driven by keys as a person would.
class WizardDriver {
public:
    using Change = std::function<void(WizardSetup&)>;
    /// `dataFolder`: of an earlier run of the program; empty: a new one. `change`: what else is another way.
    explicit WizardDriver(World& world, Milliseconds onlineTimeout = Milliseconds(60'000),
                          const QString& dataFolder = {}, const Change& change = {})
        : m_wizard(world, m_clock, setup(onlineTimeout, dataFolder, change))
    {
        window().show();
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    Wizard& wizard() { return m_wizard; }
    WizardWindow& window() { return m_wizard.window(); }
    LampClock& clock() { return m_clock; }
    QString page() { return window().page()->objectName(); }
    QString heading() { return window().page()->heading(); }
    repair::Ending ending() { return m_wizard.outcome().ending; }

    bool waitForPage(const QString& name)
    {
        return QTest::qWaitFor([&] { return page() == name; }, patience);
    }
    bool waitForPrimary(const QString& verb)
    {
        return QTest::qWaitFor(
            [&] {
                const auto* button = find<QPushButton>("primary");
                return button->isVisible() && button->isEnabled() && button->text() == verb;
            },
            patience);
    }

    /// To whatever has the focus, as a keyboard does.
    void key(Qt::Key key)
    {
        QWidget* focus = window().focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), key);
    }
    void enter() { key(Qt::Key_Return); }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const char* field, const QString& text)
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    template <class Widget> Widget* find(const char* name)
    {
        auto* found = window().template findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// Of the page in front: others have some of the same name.
    template <class Widget> Widget* onPage(const char* name)
    {
        auto* found = window().page()->template findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// Answers the questions about the lamp, by the ids of the answers.
    void pick(std::initializer_list<const char*> answers)
    {
        for (const char* answer : answers) {
            auto* tile = window().page()->findChild<QAbstractButton*>(
                QStringLiteral("pick-%1").arg(QLatin1StringView(answer)));
            ASSERT_NE(tile, nullptr) << answer << " on " << page().toStdString();
            tile->setFocus();
            key(Qt::Key_Space);
            enter();
        }
    }
    /// Time goes by in the guided minute, and nowhere else.
    void passMinute(Milliseconds span) { m_minute += span; }
    /// The lamp of damaged keys, after a power cut.
    void pickBurst() { pick({"several", "C+1-RED", "blink", "power"}); }
    /// While it is measured, and through the questions: "I don't know" to each.
    bool waitForDiagnosis()
    {
        return QTest::qWaitFor(
            [&] {
                if (page() == QStringLiteral("askPage")) {
                    QTest::keyClick(find<QAbstractButton>("answer-unknown"), Qt::Key_Space);
                    enter();
                }
                return page() == QStringLiteral("diagnosisPage");
            },
            patience);
    }

    /// Whatever the diagnosis is: the keys can be looked at.
    void repairKeys()
    {
        if (window().page()->primary() == QStringLiteral("Repair the keys"))
            enter();
        else
            click("keysAnyway");
    }

    /// From the lamp question to the sign-in page.
    void goToSignIn()
    {
        pickBurst();
        EXPECT_TRUE(waitForPage(QStringLiteral("connectPage")));
        EXPECT_TRUE(waitForPrimary(QStringLiteral("Use this device")));
        enter();
        EXPECT_TRUE(waitForDiagnosis());
        repairKeys();
        EXPECT_TRUE(waitForPage(QStringLiteral("signInPage")));
    }
    /// From the lamp question to the running repair.
    void goToRepair()
    {
        goToSignIn();
        enter();
        EXPECT_TRUE(waitForPage(QStringLiteral("understandPage")));
        enter();
    }

private:
    WizardSetup setup(Milliseconds onlineTimeout, const QString& dataFolder, const Change& change)
    {
        WizardSetup setup;
        setup.dataFolder = dataFolder.isEmpty() ? m_folder.path() : dataFolder;
        setup.user = QLatin1StringView(practice::PracticeWorld::userName);
        setup.password = QLatin1StringView(practice::PracticeWorld::password);
        setup.mayRemember = false;
        setup.practice = true;
        setup.onlineTimeout = onlineTimeout;
        setup.watchClock = [this] { return m_minute; };
        if (change)
            change(setup);
        return setup;
    }

    QTemporaryDir m_folder;
    SteadyClock::time_point m_minute;
    LampClock m_clock;
    Wizard m_wizard;
};

} // namespace rescue::ui
