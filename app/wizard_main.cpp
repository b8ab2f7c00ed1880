// SPDX-License-Identifier: Apache-2.0
#include "core/keys/server_key.h"
#include "core/real_world.h"
#include "core/support/failure_text.h"
#include "core/support/translation.h"
#include "core/support/update_notice.h"
#include "ui/accessibility.h"
#include "ui/control_style.h"
#include "ui/desktop/reduced_motion.h"
#include "ui/pages/start_failure_page.h"
#include "ui/program.h"
#include "ui/widgets/language_choice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QSettings>

#include <algorithm>
#include <string_view>

namespace {

using namespace Qt::StringLiterals;
using namespace rescue;

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void defineOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Main::tr("Heals Particle Photons with damaged cloud keys."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"practice"_s, Main::tr("Practise on a virtual device; nothing real is touched.")},
        {u"practice-speed"_s, Main::tr("How many times faster than life the virtual device is, 1 to 1000."),
         u"TIMES"_s, u"1"_s},
        {u"api"_s, Main::tr("Address of the cloud's API."), u"URL"_s},
        {u"device"_s, Main::tr("Id of the device to repair."), u"ID"_s},
        {u"server-key"_s, Main::tr("Public key of the cloud that devices connect to."), u"FILE"_s},
        {u"server-host"_s, Main::tr("Host that devices connect to."), u"HOST"_s},
        {u"server-port"_s, Main::tr("Port that devices connect to."), u"PORT"_s, u"5683"_s},
        {u"data-folder"_s, Main::tr("Where backups and journals are kept."), u"DIR"_s},
    });
}

CloudSettings cloudFrom(const QCommandLineParser& parser)
{
    CloudSettings settings;
    if (parser.isSet(u"api"_s)) {
        settings.api = QUrl(parser.value(u"api"_s));
        settings.published = {};
    }
    settings.deviceServer = keys::chosenServer(parser.value(u"server-key"_s), parser.value(u"server-host"_s),
                                               parser.value(u"server-port"_s).toInt());
    return settings;
}

ui::WizardSetup setupFrom(const QCommandLineParser& parser)
{
    ui::WizardSetup setup;
    setup.deviceId = parser.value(u"device"_s);
    setup.dataFolder = parser.value(u"data-folder"_s);
    setup.versionFile = versionFile();
    return setup;
}

ui::PracticeSetup practiceSetup(const QCommandLineParser& parser)
{
    ui::PracticeSetup setup;
    setup.photon.speed = std::clamp(parser.value(u"practice-speed"_s).toDouble(), 1.0, 1000.0);
    setup.dataFolder = parser.value(u"data-folder"_s);
    return setup;
}

QIcon windowIcon()
{
    QIcon icon;
    for (const QString& name : QDir(u":/icon"_s).entryList())
        icon.addFile(u":/icon/"_s + name);
    return icon;
}

/// In the window, as everything else that can happen; returns when that is closed.
int sayWhyNot(ui::LampClock& clock, const Failure& failure)
{
    ui::WizardWindow window(clock, false);
    auto* page = new ui::StartFailurePage(failure);
    window.addPage(page);
    QObject::connect(page, &ui::StartFailurePage::closeWanted, &window, &QWidget::close);
    window.appendPlain(failureText(failure).what);
    window.appendDetail(failure.technical());
    window.show(page);
    window.show();
    QApplication::exec();
    return 1;
}

/// The parser's own words are translated, so this has to be known before it exists.
bool practising(int argc, char** argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char* argument) { return std::string_view(argument) == "--practice"; });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::ControlStyle);
    QApplication::setApplicationName(u"photon-rescue"_s);
    QApplication::setDesktopFileName(u"photon-rescue"_s);
    // For desktops that do not go by the desktop file, and where there is none: the single file installs
    // nothing.
    QApplication::setWindowIcon(windowIcon());
    ui::installAccessibility();
    // Practising leaves no trace, not even a chosen language.
    // With an organisation: without one, nothing is kept on Windows (qsettings_win.cpp of Qt 6.4).
    QSettings settings(u"photon-rescue"_s, u"photon-rescue"_s);
    Translation translation(practising(argc, argv) ? nullptr : &settings);
    ui::followReadingDirection(translation);
    QApplication::setApplicationDisplayName(Main::tr("Photon Rescue"));
    QApplication::setApplicationVersion(QLatin1StringView(RESCUE_VERSION));
    QCommandLineParser parser;
    defineOptions(parser);
    parser.process(application);
    const ui::ReducedMotion motion;
    ui::LampClock clock;
    clock.follow(motion);
    try {
        ui::Program program(
            setupFrom(parser), [cloud = cloudFrom(parser)] { return std::make_unique<RealWorld>(cloud); },
            clock, settings, translation);
        if (parser.isSet(u"practice"_s))
            program.practise(practiceSetup(parser));
        else
            program.work();
        return QApplication::exec();
    } catch (const Failure& failure) {
        return sayWhyNot(clock, failure);
    }
}
