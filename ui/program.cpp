// SPDX-License-Identifier: Apache-2.0
#include "ui/program.h"

#include "core/repair/history.h"
#include "ui/practice/placement.h"
#include "ui/practice/practice_banner.h"
#include "ui/widgets/language_choice.h"

#include <QSettings>
#include <QTemporaryDir>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

const auto answeredSetting = u"practice/offer-answered"_s;

WizardSetup wizardSetup(const QString& folder, practice::PracticeWorld& world)
{
    WizardSetup setup;
    setup.dataFolder = folder;
    setup.practice = true;
    setup.user = QLatin1StringView(practice::PracticeWorld::userName);
    setup.password = QLatin1StringView(practice::PracticeWorld::password);
    setup.mayRemember = false;
    setup.versionFile = world.virtualCloud().versionFile();
    return setup;
}

} // namespace

struct Program::Real {
    Real(std::unique_ptr<World> itsWorld, LampClock& clock, const WizardSetup& setup)
        : world(std::move(itsWorld)), wizard(*world, clock, setup)
    {
    }
    std::unique_ptr<World> world;
    Wizard wizard;
};

struct Program::Practice {
    Practice(const PracticeSetup& setup, LampClock& clock)
        : world(setup.photon),
          wizard(world, clock,
                 wizardSetup(setup.dataFolder.isEmpty() ? folder.path() : setup.dataFolder, world)),
          board(world, clock)
    {
    }
    QTemporaryDir folder; ///< practice leaves nothing among the backups of real devices
    practice::PracticeWorld world;
    Wizard wizard;
    PracticeWindow board;
};

Program::Program(WizardSetup setup, MakeWorld realWorld, LampClock& clock, QSettings& settings,
                 Translation& translation)
    : m_setup(std::move(setup)), m_realWorld(std::move(realWorld)), m_clock(clock), m_settings(settings),
      m_translation(translation)
{
}

Program::~Program() = default;

bool Program::offersPractice() const
{
    return !m_settings.contains(answeredSetting) && !repair::hasPastRepairs(m_setup.dataFolder);
}

void Program::rememberAnswer()
{
    m_settings.setValue(answeredSetting, true);
}

// A window has to stand before the last one goes, or the program would end. What asks for the change is still
// at work in the window that goes: hence the queued calls.

void Program::work()
{
    WizardSetup setup = m_setup;
    setup.offersPractice = offersPractice();
    setup.settings = &m_settings;
    auto real = std::make_unique<Real>(m_realWorld(), m_clock, setup);
    connect(&real->wizard, &Wizard::practiceDeclined, this, &Program::rememberAnswer);
    connect(
        &real->wizard, &Wizard::practiceWanted, this,
        [this] {
            rememberAnswer();
            practise();
        },
        Qt::QueuedConnection);
    show(real->wizard);
    m_real = std::move(real);
    m_practice.reset();
}

void Program::practise(const PracticeSetup& setup)
{
    auto practice = std::make_unique<Practice>(setup, m_clock);
    PracticeWindow& board = practice->board;
    PracticeBanner& banner = practice->wizard.window().banner();
    connect(&banner, &PracticeBanner::boardWanted, &board, [&board] {
        board.show();
        board.raise();
        board.activateWindow();
    });
    connect(&banner, &PracticeBanner::leaveWanted, this, &Program::leavePractice, Qt::QueuedConnection);
    placeBeside(practice->wizard.window(), board);
    board.show();
    show(practice->wizard); // last: what is typed is meant for the wizard
    m_practice = std::move(practice);
    m_real.reset();
}

void Program::leavePractice()
{
    try {
        work();
    } catch (const Failure& failure) {
        wizard().window().page()->messages().tell(failure);
    }
}

void Program::show(Wizard& wizard)
{
    wizard.window().rail().setFoot(new LanguageChoice(m_translation));
    wizard.window().show();
    wizard.window().activateWindow();
}

Wizard& Program::wizard()
{
    return m_practice ? m_practice->wizard : m_real->wizard;
}

PracticeWindow* Program::board()
{
    return m_practice ? &m_practice->board : nullptr;
}

} // namespace rescue::ui
