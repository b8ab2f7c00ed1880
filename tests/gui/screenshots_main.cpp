// SPDX-License-Identifier: Apache-2.0
// Draws every page in its states, light and dark, at one and two pixels per point, for looking at. Not a
// test.
#include "ui/pages/connect_page.h"
#include "ui/pages/lamp_page.h"
#include "ui/pages/proof_page.h"
#include "ui/pages/repair_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/understand_page.h"
#include "ui/practice/practice_window.h"
#include "ui/wizard_window.h"

#include "core/repair/runner.h"
#include "core/support/step_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QImage>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <functional>

namespace {

using namespace Qt::StringLiterals;
using namespace rescue;
using namespace rescue::ui;

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(36, 40, 43);
    const QColor text(232, 236, 238);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, QColor(28, 31, 34));
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, QColor(52, 57, 61));
    palette.setColor(QPalette::ToolTipBase, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(150, 158, 162));
    palette.setColor(QPalette::Highlight, QColor(0, 120, 140));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette lightPalette()
{
    return QStyleFactory::create(u"Fusion"_s)->standardPalette();
}

repair::AttachedDevice device(DeviceMode mode)
{
    repair::AttachedDevice one;
    one.mode = mode;
    one.id = u"350026001547343339383037"_s;
    one.usb.port = u"1-2"_s;
    return one;
}

repair::Outcome outcome(repair::Ending ending)
{
    repair::Outcome one;
    one.ending = ending;
    one.deviceId = u"350026001547343339383037"_s;
    one.changed = {repair::Item::RegisteredKey, repair::Item::ServerKey, repair::Item::ServerAddress,
                   repair::Item::DeviceKey};
    one.serverKeyBefore = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    one.serverKeyAfter = u"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"_s;
    one.deviceKeyAfter = u"fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13"_s;
    one.readBack = one.rawCopyChecked = one.registered = true;
    one.seenByCloud = one.seenByUsb = ending == repair::Ending::Healed;
    one.claim = repair::ClaimResult::AlreadyYours;
    one.undoable = true;
    one.totalTime = Milliseconds(18'400);
    if (ending == repair::Ending::NotSeenOnline)
        one.failure = Failure(FailureCode::NotSeenOnline);
    if (ending == repair::Ending::Failed) {
        one.failure = Failure(FailureCode::DeviceGone);
        one.changed.clear();
        one.undoable = false;
        one.readBack = one.rawCopyChecked = one.registered = false;
        one.claim = repair::ClaimResult::NotTried;
        one.serverKeyAfter.clear();
        one.deviceKeyAfter.clear();
    }
    return one;
}

/// The frame with one page in one state.
struct Scene {
    QString name;
    std::function<Page*(LampClock&)> make;
    std::optional<led::Pattern> lamp;
    QString usb;
};

Page* repairPage(LampClock& clock, const std::vector<repair::Event>& events,
                 const std::optional<repair::Question>& question = {})
{
    auto* page = new RepairPage(clock);
    page->begin(repair::keyRepairPlan({}));
    page->show(repair::DeviceSeen{Model::Photon, DeviceMode::Normal, {}});
    for (const repair::Event& event : events)
        page->show(event);
    page->setTimeLeft(Milliseconds(18'000));
    if (question)
        page->ask(*question);
    return page;
}

repair::StepStarted started(repair::StepId step)
{
    const std::vector<repair::StepId> steps = repair::keyRepairPlan({}).steps;
    const auto place = std::ranges::find(steps, step) - steps.begin();
    return {step, static_cast<int>(place), static_cast<int>(steps.size())};
}

Page* connectPage(LampClock& clock, const AttachedDevices& devices)
{
    auto* page = new ConnectPage(clock);
    page->showDevices(devices);
    return page;
}

Page* signInPage(const std::function<void(SignInPage&)>& prepare)
{
    auto* page = new SignInPage(u"api.particle.io"_s, true);
    page->prefill(u"you@example.com"_s, u"practice"_s);
    prepare(*page);
    return page;
}

Page* understandPage(LampAnswer answer)
{
    auto* page = new UnderstandPage;
    page->explain(answer, repair::keyRepairPlan({}), device(DeviceMode::Normal), u"you@example.com"_s);
    return page;
}

Page* proofPage(repair::Ending ending)
{
    auto* page = new ProofPage;
    page->show(outcome(ending));
    return page;
}

std::vector<Scene> connectScenes()
{
    const auto blocked = [](FailureCode code) {
        repair::AttachedDevice one = device(DeviceMode::Normal);
        one.usb.blocked = code;
        return one;
    };
    repair::AttachedDevice second = device(DeviceMode::Dfu);
    second.model = Model::P1;
    second.usb.port = u"1-3"_s;
    second.id = u"24001e001147343339383037"_s;
    repair::AttachedDevice argon = device(DeviceMode::Normal);
    argon.model = Model::Argon;
    return {
        {u"connect-none"_s, [](LampClock& c) { return connectPage(c, {}); }, {}, {}},
        {u"connect-normal"_s, [](LampClock& c) { return connectPage(c, {device(DeviceMode::Normal)}); },
         led::Pattern::CyanRedBurst, u"Photon, running"_s},
        {u"connect-dfu"_s, [](LampClock& c) { return connectPage(c, {device(DeviceMode::Dfu)}); },
         led::Pattern::YellowBlink, u"Photon, in DFU mode"_s},
        {u"connect-several"_s,
         [second](LampClock& c) {
             return connectPage(c, {device(DeviceMode::Normal), second});
         },
         {},
         u"Photon, running"_s},
        {u"connect-refused"_s,
         [blocked](LampClock& c) { return connectPage(c, {blocked(FailureCode::AccessRefused)}); },
         {},
         u"Photon, running"_s},
        {u"connect-in-use"_s,
         [blocked](LampClock& c) { return connectPage(c, {blocked(FailureCode::DeviceInUse)}); },
         {},
         u"Photon, running"_s},
        {u"connect-other"_s,
         [argon](LampClock& c) { return connectPage(c, {argon}); },
         {},
         u"Argon, running"_s},
    };
}

std::vector<Scene> repairScenes()
{
    using namespace repair;
    diagnosis::KeyCheck check;
    check.device.state = keys::StoredKeyState::Damaged;
    const diagnosis::KeyDecision decision{true, diagnosis::DeviceKeyAction::Replace};
    const QString dfu = u"Photon, in DFU mode"_s;
    return {
        {u"repair-wait-dfu"_s,
         [](LampClock& c) {
             return repairPage(
                 c, {started(StepId::EnterDfu), LampExpected{led::Pattern::YellowBlink},
                     WaitStarted{WaitFor::DfuByComputer, Milliseconds(3000), Milliseconds(12000)}});
         },
         led::Pattern::YellowBlink, u"Photon, off USB"_s},
        {u"repair-buttons"_s,
         [](LampClock& c) {
             return repairPage(
                 c, {started(StepId::EnterDfu), LampExpected{led::Pattern::YellowBlink},
                     WaitStarted{WaitFor::DfuByButtons, Milliseconds(15000), Milliseconds(300000)}});
         },
         led::Pattern::YellowBlink, u"Photon, running"_s},
        {u"repair-write"_s,
         [=](LampClock& c) {
             return repairPage(c, {started(StepId::WriteKeys), LampExpected{led::Pattern::YellowBlink},
                                   KeysChecked{check, decision}, StepProgress{StepId::WriteKeys, 0.5}});
         },
         led::Pattern::YellowBlink, dfu},
        {u"repair-online"_s,
         [=](LampClock& c) {
             return repairPage(c,
                               {started(StepId::SeeOnline), KeysChecked{check, decision},
                                LampExpected{led::Pattern::CyanBreathe},
                                WaitStarted{WaitFor::SeenOnline, Milliseconds(20000), Milliseconds(120000)}});
         },
         led::Pattern::CyanBreathe, u"Photon, running"_s},
        {u"repair-private"_s,
         [=](LampClock& c) {
             return repairPage(c, {started(StepId::CheckKeys), KeysFound{check}},
                               Question{QuestionKind::PrivateServer, {u"cloud.workshop.example"_s}});
         },
         led::Pattern::YellowBlink, dfu},
        {u"repair-id"_s,
         [](LampClock& c) {
             return repairPage(c, {started(StepId::FindDevice)}, Question{QuestionKind::DeviceId, {}});
         },
         led::Pattern::CyanBlink, u"Photon, running"_s},
        {u"repair-confirm"_s,
         [=](LampClock& c) {
             return repairPage(c, {started(StepId::CheckKeys), KeysChecked{check, decision}},
                               Question{QuestionKind::ConfirmChanges, {}});
         },
         led::Pattern::YellowBlink, dfu},
    };
}

std::vector<Scene> otherScenes()
{
    const QString running = u"Photon, running"_s;
    return {
        {u"lamp"_s,
         [](LampClock& c) {
             auto* page = new LampPage(c);
             page->findChild<QAbstractButton*>(u"lamp0"_s)->setChecked(true);
             return static_cast<Page*>(page);
         },
         {},
         {}},
        {u"sign-in"_s, [](LampClock&) { return signInPage([](SignInPage&) {}); }, led::Pattern::CyanRedBurst,
         running},
        {u"sign-in-wrong"_s,
         [](LampClock&) {
             return signInPage(
                 [](SignInPage& page) { page.showFailure(Failure(FailureCode::WrongPassword)); });
         },
         led::Pattern::CyanRedBurst, running},
        {u"sign-in-otp"_s, [](LampClock&) { return signInPage([](SignInPage& page) { page.askOtp(); }); },
         led::Pattern::CyanRedBurst, running},
        {u"understand"_s, [](LampClock&) { return understandPage(LampAnswer::CyanBurst); },
         led::Pattern::CyanRedBurst, running},
        {u"understand-blue"_s, [](LampClock&) { return understandPage(LampAnswer::BlueBlink); },
         led::Pattern::BlueBlink, running},
        {u"proof-healed"_s, [](LampClock&) { return proofPage(repair::Ending::Healed); },
         led::Pattern::CyanBreathe, running},
        {u"proof-not-seen"_s, [](LampClock&) { return proofPage(repair::Ending::NotSeenOnline); },
         led::Pattern::GreenBlink, running},
        {u"proof-failed"_s, [](LampClock&) { return proofPage(repair::Ending::Failed); }, {}, {}},
        {u"proof-cancelled"_s, [](LampClock&) { return proofPage(repair::Ending::Cancelled); },
         led::Pattern::YellowBlink, u"Photon, in DFU mode"_s},
    };
}

void save(QWidget& window, const QString& path, int scale)
{
    QImage image(window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    window.render(&image);
    image.save(path);
}

void draw(const Scene& scene, const QString& folder, const QString& look, const QSize& size)
{
    LampClock clock;
    WizardWindow window(clock, true);
    Page* page = scene.make(clock);
    window.addPage(page);
    window.resize(size);
    if (!scene.usb.isEmpty()) {
        window.strip().setDevice(Model::Photon, DeviceMode::Normal);
        window.strip().setLamp(scene.lamp);
        window.setStripShown(true);
    }
    window.show();
    window.show(page);
    QApplication::processEvents();
    for (const int scale : {1, 2})
        save(window, u"%1/%2-%3-%4x%5.png"_s.arg(folder, scene.name, look).arg(size.width()).arg(scale),
             scale);
}

/// A living device: waits until it shows what is wrong with it.
void drawPracticeBoard(const QString& folder, const QString& look)
{
    practice::PhotonSetup setup;
    setup.speed = 20;
    practice::PracticeWorld world(setup);
    LampClock clock;
    PracticeWindow board(world, practice::Fault::BothKeysDamaged, clock);
    board.show();
    const auto failing = [&world] {
        const led::Pattern now = world.photon().lamp().pattern;
        return now == led::Pattern::CyanRedBurst || now == led::Pattern::CyanOrangeBurst;
    };
    const QDeadlineTimer patience(10'000);
    while (!failing() && !patience.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    QApplication::processEvents();
    for (const int scale : {1, 2})
        save(board, u"%1/practice-%2-x%3.png"_s.arg(folder, look).arg(scale), scale);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screenshots"_s;
    QDir().mkpath(folder);
    std::vector<Scene> scenes = otherScenes();
    for (auto&& more : {connectScenes(), repairScenes()})
        scenes.insert(scenes.end(), more.begin(), more.end());
    for (const auto& [look, palette] :
         {std::pair(u"light"_s, lightPalette()), std::pair(u"dark"_s, darkPalette())}) {
        QApplication::setPalette(palette);
        drawPracticeBoard(folder, look);
        for (const Scene& scene : scenes)
            for (const QSize size : {QSize(920, 660), QSize(760, 560)})
                draw(scene, folder, look, size);
    }
    return 0;
}
