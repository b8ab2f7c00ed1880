// SPDX-License-Identifier: Apache-2.0
#include "core/support/diagnosis_text.h"
#include "core/support/step_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rescue {

namespace {

using diagnosis::Evidence;
using diagnosis::FactId;

/// Statements that are answers as well. The values are those of diagnosis::valueNames().
struct Statement {
    FactId fact;
    const char* value;
    const char* text;
};

constexpr Statement statements[] = {
    {FactId::Usb, "none", QT_TRANSLATE_NOOP("FactText", "The computer does not see it")},
    {FactId::Usb, "normal", QT_TRANSLATE_NOOP("FactText", "It runs, and USB sees it")},
    {FactId::Usb, "dfu", QT_TRANSLATE_NOOP("FactText", "It is in repair mode (DFU)")},
    {FactId::Usb, "flaps-fast", QT_TRANSLATE_NOOP("FactText", "It comes and goes every few seconds")},
    {FactId::Usb, "flaps-slow", QT_TRANSLATE_NOOP("FactText", "It comes and goes several times a minute")},
    {FactId::Usb, "cannot-open", QT_TRANSLATE_NOOP("FactText", "The computer sees it but cannot use it")},
    {FactId::Usb, "dfu-with-button",
     QT_TRANSLATE_NOOP("FactText", "It is seen only when plugged in with the button held")},
    {FactId::ResetPressed, "no", QT_TRANSLATE_NOOP("FactText", "RESET has not been tapped since")},
    {FactId::ResetPressed, "yes", QT_TRANSLATE_NOOP("FactText", "RESET has been tapped since")},
    {FactId::WatchedFromReset, "no", QT_TRANSLATE_NOOP("FactText", "It was not watched from RESET on")},
    {FactId::WatchedFromReset, "yes",
     QT_TRANSLATE_NOOP("FactText", "It was watched for a minute from RESET on")},
    {FactId::Flash, "none", QT_TRANSLATE_NOOP("FactText", "No flash came in that minute")},
    {FactId::Flash, "blink", QT_TRANSLATE_NOOP("FactText", "A warm flash or flicker, over in a blink")},
    {FactId::Flash, "two-slow", QT_TRANSLATE_NOOP("FactText", "Two slow warm flashes that can be counted")},
    {FactId::Flash, "three-slow",
     QT_TRANSLATE_NOOP("FactText", "Three slow warm flashes that can be counted")},
    {FactId::Flash, "many", QT_TRANSLATE_NOOP("FactText", "Many quick warm flashes")},
    {FactId::FastCyan, "none", QT_TRANSLATE_NOOP("FactText", "The cyan never gets faster")},
    {FactId::FastCyan, "short", QT_TRANSLATE_NOOP("FactText", "The cyan is fast for a few seconds")},
    {FactId::FastCyan, "long", QT_TRANSLATE_NOOP("FactText", "The cyan is fast for about twenty seconds")},
    {FactId::BackToGreen, "no", QT_TRANSLATE_NOOP("FactText", "It does not go back to green")},
    {FactId::BackToGreen, "yes", QT_TRANSLATE_NOOP("FactText", "It goes back to green")},
    {FactId::Lasting, "half-minute", QT_TRANSLATE_NOOP("FactText", "It lasted less than half a minute")},
    {FactId::Lasting, "ten-minutes", QT_TRANSLATE_NOOP("FactText", "It has lasted less than ten minutes")},
    {FactId::Lasting, "longer", QT_TRANSLATE_NOOP("FactText", "It has lasted longer than that")},
    {FactId::UserLamp, "off", QT_TRANSLATE_NOOP("FactText", "The small blue lamp is dark")},
    {FactId::UserLamp, "dim", QT_TRANSLATE_NOOP("FactText", "The small blue lamp glows weakly")},
    {FactId::UserLamp, "on", QT_TRANSLATE_NOOP("FactText", "The small blue lamp is bright")},
    {FactId::ColourWithButton, "no", QT_TRANSLATE_NOOP("FactText", "No colour comes with the button held")},
    {FactId::ColourWithButton, "yes", QT_TRANSLATE_NOOP("FactText", "A colour comes with the button held")},
    {FactId::MovesAfterReset, "no", QT_TRANSLATE_NOOP("FactText", "It stands still again after RESET")},
    {FactId::MovesAfterReset, "yes", QT_TRANSLATE_NOOP("FactText", "It moves again after RESET")},
    {FactId::ButtonHeld, "no", QT_TRANSLATE_NOOP("FactText", "No button was pressed")},
    {FactId::ButtonHeld, "yes", QT_TRANSLATE_NOOP("FactText", "A button was pressed for it")},
    {FactId::ChoseSafeMode, "no", QT_TRANSLATE_NOOP("FactText", "Nobody chose safe mode")},
    {FactId::ChoseSafeMode, "yes", QT_TRANSLATE_NOOP("FactText", "Safe mode was chosen")},
    {FactId::SafeMode, "magenta", QT_TRANSLATE_NOOP("FactText", "In safe mode it breathes magenta")},
    {FactId::SafeMode, "back-to-cyan",
     QT_TRANSLATE_NOOP("FactText", "In safe mode it falls back to blinking cyan")},
    {FactId::SafeMode, "not-reached", QT_TRANSLATE_NOOP("FactText", "Safe mode cannot be reached")},
    {FactId::WasOnline, "never", QT_TRANSLATE_NOOP("FactText", "It has never been online")},
    {FactId::WasOnline, "here", QT_TRANSLATE_NOOP("FactText", "It has been online at this place")},
    {FactId::WasOnline, "elsewhere", QT_TRANSLATE_NOOP("FactText", "It has been online at another place")},
    {FactId::Before, "nothing", QT_TRANSLATE_NOOP("FactText", "Nothing in particular happened before")},
    {FactId::Before, "power", QT_TRANSLATE_NOOP("FactText", "A power cut, weak supply or flat battery")},
    {FactId::Before, "update", QT_TRANSLATE_NOOP("FactText", "An update that was cut short")},
    {FactId::Before, "self-update", QT_TRANSLATE_NOOP("FactText", "It updated itself")},
    {FactId::Before, "dfu-flash", QT_TRANSLATE_NOOP("FactText", "Software was put on it over USB")},
    {FactId::Before, "own-program", QT_TRANSLATE_NOOP("FactText", "A program of your own was changed")},
    {FactId::Before, "new-network",
     QT_TRANSLATE_NOOP("FactText", "It was moved, or the router, Wi-Fi name or password changed")},
    {FactId::Before, "storage", QT_TRANSLATE_NOOP("FactText", "It was unused for months")},
    {FactId::Before, "tool", QT_TRANSLATE_NOOP("FactText", "A repair tool was run on it")},
    {FactId::Before, "factory-reset",
     QT_TRANSLATE_NOOP("FactText", "It was reset to factory settings, or its Wi-Fi was cleared")},
    {FactId::Before, "white-blink", QT_TRANSLATE_NOOP("FactText", "It blinked white for some seconds")},
    {FactId::Others, "same", QT_TRANSLATE_NOOP("FactText", "Other devices have the same trouble")},
    {FactId::Others, "fine", QT_TRANSLATE_NOOP("FactText", "Other devices work")},
    {FactId::Others, "only-one", QT_TRANSLATE_NOOP("FactText", "There is no other device")},
    {FactId::PhoneOnline, "no", QT_TRANSLATE_NOOP("FactText", "A phone on the same Wi-Fi has no internet")},
    {FactId::PhoneOnline, "yes", QT_TRANSLATE_NOOP("FactText", "A phone on the same Wi-Fi has internet")},
    {FactId::Hotspot, "works", QT_TRANSLATE_NOOP("FactText", "With a phone's hotspot it works")},
    {FactId::Hotspot, "same", QT_TRANSLATE_NOOP("FactText", "With a phone's hotspot it is the same")},
    {FactId::Router, "ordinary", QT_TRANSLATE_NOOP("FactText", "An ordinary Wi-Fi at home")},
    {FactId::Router, "too-new",
     QT_TRANSLATE_NOOP("FactText", "Only 5 GHz, only 802.11n or newer, or only WPA3")},
    {FactId::Router, "too-old", QT_TRANSLATE_NOOP("FactText", "An old Wi-Fi with WEP")},
    {FactId::Router, "managed",
     QT_TRANSLATE_NOOP("FactText", "An office, school or hotel, or a sign-in page")},
    {FactId::Router, "without-net", QT_TRANSLATE_NOOP("FactText", "The router has no internet")},
    {FactId::Antenna, "built-in", QT_TRANSLATE_NOOP("FactText", "The antenna is built in")},
    {FactId::Antenna, "plugged", QT_TRANSLATE_NOOP("FactText", "An antenna is plugged in")},
    {FactId::Antenna, "missing",
     QT_TRANSLATE_NOOP("FactText", "No antenna is plugged in, or it is on the wrong socket")},
    {FactId::Power, "computer", QT_TRANSLATE_NOOP("FactText", "Powered by the computer")},
    {FactId::Power, "charger", QT_TRANSLATE_NOOP("FactText", "Powered by a charger")},
    {FactId::Power, "power-bank", QT_TRANSLATE_NOOP("FactText", "Powered by a power bank")},
    {FactId::Power, "battery", QT_TRANSLATE_NOOP("FactText", "Powered by a battery")},
    {FactId::Power, "solar", QT_TRANSLATE_NOOP("FactText", "Powered by a solar panel")},
    {FactId::Power, "barrel", QT_TRANSLATE_NOOP("FactText", "Powered through a round plug")},
    {FactId::NormalForProduct, "no", QT_TRANSLATE_NOOP("FactText", "It did not always look like this")},
    {FactId::NormalForProduct, "yes", QT_TRANSLATE_NOOP("FactText", "It has always looked like this")},
    {FactId::WifiEntered, "no", QT_TRANSLATE_NOOP("FactText", "The Wi-Fi has not been entered again")},
    {FactId::WifiEntered, "yes", QT_TRANSLATE_NOOP("FactText", "The Wi-Fi was entered, and blue came back")},
    {FactId::ClearEndsRed, "no", QT_TRANSLATE_NOOP("FactText", "Clearing the Wi-Fi raced blue")},
    {FactId::ClearEndsRed, "yes", QT_TRANSLATE_NOOP("FactText", "Clearing the Wi-Fi raced red")},
    {FactId::ConnectsSlowly, "no", QT_TRANSLATE_NOOP("FactText", "It connects within a minute")},
    {FactId::ConnectsSlowly, "yes", QT_TRANSLATE_NOOP("FactText", "It takes more than a minute to connect")},
    {FactId::OtherCloudIsMine, "no",
     QT_TRANSLATE_NOOP("FactText", "The other server belongs to somebody else")},
    {FactId::OtherCloudIsMine, "yes", QT_TRANSLATE_NOOP("FactText", "The other server was yours")},
    {FactId::Account, "owner", QT_TRANSLATE_NOOP("FactText", "It is in your account")},
    {FactId::Account, "customer", QT_TRANSLATE_NOOP("FactText", "It is part of a product you bought")},
    {FactId::Account, "not-signed-in", QT_TRANSLATE_NOOP("FactText", "You are not signed in")},
    {FactId::Account, "not-mine", QT_TRANSLATE_NOOP("FactText", "It is not in your account")},
    {FactId::Account, "offline-in-mine",
     QT_TRANSLATE_NOOP("FactText", "It is in your account, which says it is offline")},
    {FactId::Account, "claim-refused", QT_TRANSLATE_NOOP("FactText", "The account would not take it")},
    {FactId::Claimed, "no", QT_TRANSLATE_NOOP("FactText", "It has not been claimed")},
    {FactId::Claimed, "yes", QT_TRANSLATE_NOOP("FactText", "It has been claimed")},
    {FactId::WifiConfigured, "no", QT_TRANSLATE_NOOP("FactText", "No Wi-Fi is stored in it")},
    {FactId::WifiConfigured, "yes", QT_TRANSLATE_NOOP("FactText", "A Wi-Fi is stored in it")},
    {FactId::SetupDone, "no", QT_TRANSLATE_NOOP("FactText", "Its set-up is not marked as finished")},
    {FactId::SetupDone, "yes", QT_TRANSLATE_NOOP("FactText", "Its set-up is marked as finished")},
    {FactId::Modules, "sound", QT_TRANSLATE_NOOP("FactText", "Its software is complete and fits together")},
    {FactId::Modules, "damaged",
     QT_TRANSLATE_NOOP("FactText", "A part of its software is damaged or does not fit")},
    {FactId::Link, "disconnected", QT_TRANSLATE_NOOP("FactText", "It says that it is not connected")},
    {FactId::Link, "connecting", QT_TRANSLATE_NOOP("FactText", "It says that it is connecting")},
    {FactId::Link, "connected", QT_TRANSLATE_NOOP("FactText", "It says that it is connected")},
    {FactId::DeviceKey, "good", QT_TRANSLATE_NOOP("FactText", "The device's key is sound")},
    {FactId::DeviceKey, "damaged", QT_TRANSLATE_NOOP("FactText", "The device's key is damaged")},
    {FactId::DeviceKey, "other-cloud",
     QT_TRANSLATE_NOOP("FactText", "The device's key belongs to another cloud")},
    {FactId::ServerKey, "good", QT_TRANSLATE_NOOP("FactText", "The cloud's key is sound")},
    {FactId::ServerKey, "damaged", QT_TRANSLATE_NOOP("FactText", "The cloud's key is damaged")},
    {FactId::ServerKey, "other-cloud",
     QT_TRANSLATE_NOOP("FactText", "The cloud's key is that of another cloud")},
    {FactId::ServerAddress, "good", QT_TRANSLATE_NOOP("FactText", "The cloud's address is right")},
    {FactId::ServerAddress, "damaged", QT_TRANSLATE_NOOP("FactText", "The cloud's address is damaged")},
    {FactId::ServerAddress, "other-cloud",
     QT_TRANSLATE_NOOP("FactText", "The address is that of another cloud")},
    {FactId::KeyRegistered, "no", QT_TRANSLATE_NOOP("FactText", "The cloud does not know its key")},
    {FactId::KeyRegistered, "yes", QT_TRANSLATE_NOOP("FactText", "The cloud knows its key")},
    {FactId::StaticAddress, "no", QT_TRANSLATE_NOOP("FactText", "The router chooses its address")},
    {FactId::StaticAddress, "yes", QT_TRANSLATE_NOOP("FactText", "A fixed network address is stored in it")},
    {FactId::CloudState, "fine", QT_TRANSLATE_NOOP("FactText", "The cloud answers")},
    {FactId::CloudState, "outage", QT_TRANSLATE_NOOP("FactText", "The cloud has trouble")},
    {FactId::ChangedAfterPlan, "no", QT_TRANSLATE_NOOP("FactText", "The lamp still shows the same")},
    {FactId::ChangedAfterPlan, "yes",
     QT_TRANSLATE_NOOP("FactText", "The lamp shows something else since the repair")},
};

struct Heading {
    FactId fact;
    const char* heading;
    const char* help; ///< may be nullptr
};

/// Of what can be asked.
constexpr Heading headings[] = {
    {FactId::Lamp, QT_TRANSLATE_NOOP("FactText", "What does the lamp do?"), nullptr},
    {FactId::Model, QT_TRANSLATE_NOOP("FactText", "Which device is it?"),
     QT_TRANSLATE_NOOP("FactText", "The name is printed on the board.")},
    {FactId::UserLamp, QT_TRANSLATE_NOOP("FactText", "Does the small blue lamp glow?"),
     QT_TRANSLATE_NOOP("FactText", "It is beside the large one, marked D7.")},
    {FactId::ButtonHeld, QT_TRANSLATE_NOOP("FactText", "Did somebody press a button to get here?"), nullptr},
    {FactId::ChoseSafeMode, QT_TRANSLATE_NOOP("FactText", "Did you choose safe mode?"), nullptr},
    {FactId::Lasting, QT_TRANSLATE_NOOP("FactText", "How long has the lamp done this?"), nullptr},
    {FactId::NormalForProduct, QT_TRANSLATE_NOOP("FactText", "Has it always looked like this?"), nullptr},
    {FactId::WasOnline, QT_TRANSLATE_NOOP("FactText", "Has it ever been online at this place?"), nullptr},
    {FactId::Before, QT_TRANSLATE_NOOP("FactText", "What happened before the trouble began?"),
     QT_TRANSLATE_NOOP("FactText", "Choose all that fit.")},
    {FactId::Others, QT_TRANSLATE_NOOP("FactText", "Do other Particle devices work?"),
     QT_TRANSLATE_NOOP("FactText", "On the same Wi-Fi, or in the same account.")},
    {FactId::PhoneOnline, QT_TRANSLATE_NOOP("FactText", "Does a phone on the same Wi-Fi have internet?"),
     QT_TRANSLATE_NOOP("FactText", "Switch its mobile data off to be sure.")},
    {FactId::WifiEntered, QT_TRANSLATE_NOOP("FactText", "Has the Wi-Fi been entered since?"), nullptr},
    {FactId::Router, QT_TRANSLATE_NOOP("FactText", "What kind of Wi-Fi is it?"), nullptr},
    {FactId::Antenna, QT_TRANSLATE_NOOP("FactText", "Is an antenna plugged in?"),
     QT_TRANSLATE_NOOP("FactText", "Look whether it sits on the right socket.")},
    {FactId::Account, QT_TRANSLATE_NOOP("FactText", "Is it in your account?"), nullptr},
    {FactId::ConnectsSlowly, QT_TRANSLATE_NOOP("FactText", "Does it take long to connect?"), nullptr},
    {FactId::OtherCloudIsMine, QT_TRANSLATE_NOOP("FactText", "Was the other server your own?"),
     QT_TRANSLATE_NOOP("FactText", "The device is set to a server that is not Particle's.")},
    {FactId::MovesAfterReset, QT_TRANSLATE_NOOP("FactText", "Does the lamp move again after RESET?"),
     QT_TRANSLATE_NOOP("FactText", "Tap RESET and look.")},
    {FactId::Flash, QT_TRANSLATE_NOOP("FactText", "Does a warm flash come in the first minute?"),
     QT_TRANSLATE_NOOP(
         "FactText",
         "Tap RESET, then watch the lamp for one minute. Red, orange, yellow and magenta all count.")},
    {FactId::SafeMode, QT_TRANSLATE_NOOP("FactText", "What does the lamp do in safe mode?"),
     QT_TRANSLATE_NOOP("FactText",
                       "Hold the second button, tap RESET, and let go at magenta. Then wait a minute.")},
    {FactId::ColourWithButton, QT_TRANSLATE_NOOP("FactText", "Does any colour come with the button held?"),
     QT_TRANSLATE_NOOP("FactText", "Unplug it. Hold the second button while you plug it in again.")},
    {FactId::Hotspot, QT_TRANSLATE_NOOP("FactText", "Does it work with a phone's hotspot?"),
     QT_TRANSLATE_NOOP("FactText",
                       "Set the hotspot to 2.4 GHz and enter its name and password into the device.")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("FactText", text);
}

QString modelStatement(const QString& value)
{
    Evidence evidence;
    if (!diagnosis::setFact(evidence, FactId::Model, value, diagnosis::FactSource::Person, {}) ||
        !evidence.model)
        return {};
    return modelInfo(evidence.model->value).name;
}

/// Values that are numbers, versions, or named elsewhere.
QString otherStatement(FactId fact, const QString& value)
{
    switch (fact) {
    case FactId::Model:
        return modelStatement(value);
    case FactId::Lamp: {
        const auto pattern = led::patternFromId(value);
        return pattern ? patternText(*pattern) : QString();
    }
    case FactId::Firmware:
        return QCoreApplication::translate("FactText", "Device OS %1").arg(value);
    case FactId::Bootloader:
        return QCoreApplication::translate("FactText", "Bootloader %1").arg(value);
    case FactId::SosCode:
        return QCoreApplication::translate("FactText", "%n flashes between two SOS", nullptr, value.toInt());
    case FactId::CloudError:
        return QCoreApplication::translate("FactText", "Its last cloud error is number %1").arg(value);
    case FactId::MinutesSpent:
        return QCoreApplication::translate("FactText", "%n minutes spent on it", nullptr, value.toInt());
    case FactId::CyclesWithoutChange:
        return QCoreApplication::translate("FactText", "%n repairs changed nothing", nullptr, value.toInt());
    default:
        return {};
    }
}

/// %1 is a statement.
QString withSource(diagnosis::FactSource source)
{
    switch (source) {
    case diagnosis::FactSource::Person:
        return QCoreApplication::translate("FactText", "You said: %1");
    case diagnosis::FactSource::Usb:
        return QCoreApplication::translate("FactText", "Measured by USB: %1");
    case diagnosis::FactSource::Firmware:
        return QCoreApplication::translate("FactText", "Told by the device: %1");
    case diagnosis::FactSource::ListeningMode:
        return QCoreApplication::translate("FactText", "Told in listening mode: %1");
    case diagnosis::FactSource::KeyArea:
        return QCoreApplication::translate("FactText", "Read from its key area: %1");
    case diagnosis::FactSource::Account:
        return QCoreApplication::translate("FactText", "Told by the account: %1");
    case diagnosis::FactSource::Network:
        break;
    }
    return QCoreApplication::translate("FactText", "Measured from this computer: %1");
}

} // namespace

QString statementText(FactId fact, const QString& value)
{
    if (fact == FactId::Before && value.contains(u',')) {
        QStringList parts;
        for (const QString& one : value.split(u','))
            parts << statementText(fact, one);
        return parts.contains(QString()) ? QString() : parts.join(QStringLiteral("; "));
    }
    const auto* found = std::ranges::find_if(statements, [&](const Statement& statement) {
        return statement.fact == fact && value == QString::fromLatin1(statement.value);
    });
    return found == std::end(statements) ? otherStatement(fact, value) : translated(found->text);
}

QString factText(const Evidence& evidence, FactId fact)
{
    if (const auto source = diagnosis::sourceOf(evidence, fact))
        return withSource(*source).arg(statementText(fact, diagnosis::valueName(evidence, fact)));
    const auto* asked = std::ranges::find(headings, fact, &Heading::fact);
    if (!evidence.notKnown.contains(fact) || asked == std::end(headings))
        return {};
    //: %1 is a question
    return QCoreApplication::translate("FactText", "You do not know: %1").arg(translated(asked->heading));
}

QuestionText questionText(const diagnosis::Question& question)
{
    QuestionText text;
    const auto* found = std::ranges::find(headings, question.fact, &Heading::fact);
    if (found == std::end(headings))
        return text;
    text.heading = translated(found->heading);
    if (found->help != nullptr)
        text.help = translated(found->help);
    for (const QString& answer : question.answers)
        text.answers.push_back({answer, statementText(question.fact, answer)});
    text.answers.push_back(
        {QStringLiteral("unknown"), QCoreApplication::translate("FactText", "I don't know")});
    return text;
}

} // namespace rescue
