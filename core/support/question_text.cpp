// SPDX-License-Identifier: Apache-2.0
#include "core/support/diagnosis_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rescue {

namespace {

using diagnosis::FactId;

/// The values are those of diagnosis::valueNames().
struct Answer {
    FactId fact;
    const char* value;
    const char* text;
};

constexpr Answer answers[] = {
    {FactId::Flash, "none", QT_TRANSLATE_NOOP("QuestionText", "No flash came in that minute")},
    {FactId::Flash, "blink", QT_TRANSLATE_NOOP("QuestionText", "A warm flash or flicker, over in a blink")},
    {FactId::Flash, "two-slow",
     QT_TRANSLATE_NOOP("QuestionText", "Two slow warm flashes that can be counted")},
    {FactId::Flash, "three-slow",
     QT_TRANSLATE_NOOP("QuestionText", "Three slow warm flashes that can be counted")},
    {FactId::Flash, "many", QT_TRANSLATE_NOOP("QuestionText", "Many quick warm flashes")},
    {FactId::Lasting, "half-minute", QT_TRANSLATE_NOOP("QuestionText", "It lasted less than half a minute")},
    {FactId::Lasting, "ten-minutes",
     QT_TRANSLATE_NOOP("QuestionText", "It has lasted less than ten minutes")},
    {FactId::Lasting, "longer", QT_TRANSLATE_NOOP("QuestionText", "It has lasted longer than that")},
    {FactId::UserLamp, "off", QT_TRANSLATE_NOOP("QuestionText", "The small blue lamp is dark")},
    {FactId::UserLamp, "dim", QT_TRANSLATE_NOOP("QuestionText", "The small blue lamp glows weakly")},
    {FactId::UserLamp, "on", QT_TRANSLATE_NOOP("QuestionText", "The small blue lamp is bright")},
    {FactId::ColourWithButton, "no",
     QT_TRANSLATE_NOOP("QuestionText", "No colour comes with the button held")},
    {FactId::ColourWithButton, "yes",
     QT_TRANSLATE_NOOP("QuestionText", "A colour comes with the button held")},
    {FactId::MovesAfterReset, "no", QT_TRANSLATE_NOOP("QuestionText", "It stands still again after RESET")},
    {FactId::MovesAfterReset, "yes", QT_TRANSLATE_NOOP("QuestionText", "It moves again after RESET")},
    {FactId::ButtonHeld, "no", QT_TRANSLATE_NOOP("QuestionText", "No button was pressed")},
    {FactId::ButtonHeld, "yes", QT_TRANSLATE_NOOP("QuestionText", "A button was pressed for it")},
    {FactId::ChoseSafeMode, "no", QT_TRANSLATE_NOOP("QuestionText", "Nobody chose safe mode")},
    {FactId::ChoseSafeMode, "yes", QT_TRANSLATE_NOOP("QuestionText", "Safe mode was chosen")},
    {FactId::SafeMode, "magenta", QT_TRANSLATE_NOOP("QuestionText", "In safe mode it breathes magenta")},
    {FactId::SafeMode, "back-to-cyan",
     QT_TRANSLATE_NOOP("QuestionText", "In safe mode it falls back to blinking cyan")},
    {FactId::SafeMode, "not-reached", QT_TRANSLATE_NOOP("QuestionText", "Safe mode cannot be reached")},
    {FactId::WasOnline, "never", QT_TRANSLATE_NOOP("QuestionText", "It has never been online")},
    {FactId::WasOnline, "here", QT_TRANSLATE_NOOP("QuestionText", "It has been online at this place")},
    {FactId::WasOnline, "elsewhere",
     QT_TRANSLATE_NOOP("QuestionText", "It has been online at another place")},
    {FactId::Before, "nothing", QT_TRANSLATE_NOOP("QuestionText", "Nothing in particular happened before")},
    {FactId::Before, "power", QT_TRANSLATE_NOOP("QuestionText", "A power cut, weak supply or flat battery")},
    {FactId::Before, "update", QT_TRANSLATE_NOOP("QuestionText", "An update that was cut short")},
    {FactId::Before, "self-update", QT_TRANSLATE_NOOP("QuestionText", "It updated itself")},
    {FactId::Before, "dfu-flash", QT_TRANSLATE_NOOP("QuestionText", "Software was put on it over USB")},
    {FactId::Before, "own-program", QT_TRANSLATE_NOOP("QuestionText", "A program of your own was changed")},
    {FactId::Before, "new-network",
     QT_TRANSLATE_NOOP("QuestionText", "It was moved, or the router, Wi-Fi name or password changed")},
    {FactId::Before, "storage", QT_TRANSLATE_NOOP("QuestionText", "It was unused for months")},
    {FactId::Before, "tool", QT_TRANSLATE_NOOP("QuestionText", "A repair tool was run on it")},
    {FactId::Before, "factory-reset",
     QT_TRANSLATE_NOOP("QuestionText", "It was reset to factory settings, or its Wi-Fi was cleared")},
    {FactId::Before, "white-blink", QT_TRANSLATE_NOOP("QuestionText", "It blinked white for some seconds")},
    {FactId::Others, "same", QT_TRANSLATE_NOOP("QuestionText", "Other devices have the same trouble")},
    {FactId::Others, "fine", QT_TRANSLATE_NOOP("QuestionText", "Other devices work")},
    {FactId::Others, "only-one", QT_TRANSLATE_NOOP("QuestionText", "There is no other device")},
    {FactId::PhoneOnline, "no",
     QT_TRANSLATE_NOOP("QuestionText", "A phone on the same Wi-Fi has no internet")},
    {FactId::PhoneOnline, "yes", QT_TRANSLATE_NOOP("QuestionText", "A phone on the same Wi-Fi has internet")},
    {FactId::Hotspot, "works", QT_TRANSLATE_NOOP("QuestionText", "With a phone's hotspot it works")},
    {FactId::Hotspot, "same", QT_TRANSLATE_NOOP("QuestionText", "With a phone's hotspot it is the same")},
    {FactId::Router, "ordinary", QT_TRANSLATE_NOOP("QuestionText", "An ordinary Wi-Fi at home")},
    {FactId::Router, "too-new",
     QT_TRANSLATE_NOOP("QuestionText", "Only 5 GHz, only 802.11n or newer, or only WPA3")},
    {FactId::Router, "too-old", QT_TRANSLATE_NOOP("QuestionText", "An old Wi-Fi with WEP")},
    {FactId::Router, "managed",
     QT_TRANSLATE_NOOP("QuestionText", "An office, school or hotel, or a sign-in page")},
    {FactId::Router, "without-net", QT_TRANSLATE_NOOP("QuestionText", "The router has no internet")},
    {FactId::Antenna, "built-in", QT_TRANSLATE_NOOP("QuestionText", "The antenna is built in")},
    {FactId::Antenna, "plugged", QT_TRANSLATE_NOOP("QuestionText", "An antenna is plugged in")},
    {FactId::Antenna, "missing",
     QT_TRANSLATE_NOOP("QuestionText", "No antenna is plugged in, or it is on the wrong socket")},
    {FactId::NormalForProduct, "no", QT_TRANSLATE_NOOP("QuestionText", "It did not always look like this")},
    {FactId::NormalForProduct, "yes", QT_TRANSLATE_NOOP("QuestionText", "It has always looked like this")},
    {FactId::WifiEntered, "no", QT_TRANSLATE_NOOP("QuestionText", "The Wi-Fi has not been entered again")},
    {FactId::WifiEntered, "yes",
     QT_TRANSLATE_NOOP("QuestionText", "The Wi-Fi was entered, and blue came back")},
    {FactId::ConnectsSlowly, "no", QT_TRANSLATE_NOOP("QuestionText", "It connects within a minute")},
    {FactId::ConnectsSlowly, "yes",
     QT_TRANSLATE_NOOP("QuestionText", "It takes more than a minute to connect")},
    {FactId::OtherCloudIsMine, "no",
     QT_TRANSLATE_NOOP("QuestionText", "The other server belongs to somebody else")},
    {FactId::OtherCloudIsMine, "yes", QT_TRANSLATE_NOOP("QuestionText", "The other server was yours")},
    {FactId::Account, "owner", QT_TRANSLATE_NOOP("QuestionText", "It is in your account")},
    {FactId::Account, "customer", QT_TRANSLATE_NOOP("QuestionText", "It is part of a product you bought")},
    {FactId::Account, "not-signed-in", QT_TRANSLATE_NOOP("QuestionText", "You are not signed in")},
    {FactId::Account, "not-mine", QT_TRANSLATE_NOOP("QuestionText", "It is not in your account")},
    {FactId::Account, "offline-in-mine",
     QT_TRANSLATE_NOOP("QuestionText", "It is in your account, which says it is offline")},
    {FactId::Account, "claim-refused", QT_TRANSLATE_NOOP("QuestionText", "The account would not take it")},
};

struct Heading {
    FactId fact;
    const char* heading;
    const char* help; ///< may be nullptr
};

/// Of what can be asked.
constexpr Heading headings[] = {
    {FactId::Lamp, QT_TRANSLATE_NOOP("QuestionText", "What does the lamp do?"), nullptr},
    {FactId::Model, QT_TRANSLATE_NOOP("QuestionText", "Which device is it?"),
     QT_TRANSLATE_NOOP("QuestionText", "The name is printed on the board.")},
    {FactId::UserLamp, QT_TRANSLATE_NOOP("QuestionText", "Does the small blue lamp glow?"),
     QT_TRANSLATE_NOOP("QuestionText", "It is beside the large one, marked D7.")},
    {FactId::ButtonHeld, QT_TRANSLATE_NOOP("QuestionText", "Did somebody press a button to get here?"),
     nullptr},
    {FactId::ChoseSafeMode, QT_TRANSLATE_NOOP("QuestionText", "Did you choose safe mode?"), nullptr},
    {FactId::Lasting, QT_TRANSLATE_NOOP("QuestionText", "How long has the lamp done this?"), nullptr},
    {FactId::NormalForProduct, QT_TRANSLATE_NOOP("QuestionText", "Has it always looked like this?"), nullptr},
    {FactId::WasOnline, QT_TRANSLATE_NOOP("QuestionText", "Has it ever been online at this place?"), nullptr},
    {FactId::Before, QT_TRANSLATE_NOOP("QuestionText", "What happened before the trouble began?"),
     QT_TRANSLATE_NOOP("QuestionText", "Choose all that fit.")},
    {FactId::Others, QT_TRANSLATE_NOOP("QuestionText", "Do other Particle devices work?"),
     QT_TRANSLATE_NOOP("QuestionText", "On the same Wi-Fi, or in the same account.")},
    {FactId::PhoneOnline, QT_TRANSLATE_NOOP("QuestionText", "Does a phone on the same Wi-Fi have internet?"),
     QT_TRANSLATE_NOOP("QuestionText", "Switch its mobile data off to be sure.")},
    {FactId::WifiEntered, QT_TRANSLATE_NOOP("QuestionText", "Has the Wi-Fi been entered since?"), nullptr},
    {FactId::Router, QT_TRANSLATE_NOOP("QuestionText", "What kind of Wi-Fi is it?"), nullptr},
    {FactId::Antenna, QT_TRANSLATE_NOOP("QuestionText", "Is an antenna plugged in?"),
     QT_TRANSLATE_NOOP("QuestionText", "Look whether it sits on the right socket.")},
    {FactId::Account, QT_TRANSLATE_NOOP("QuestionText", "Is it in your account?"), nullptr},
    {FactId::ConnectsSlowly, QT_TRANSLATE_NOOP("QuestionText", "Does it take long to connect?"), nullptr},
    {FactId::OtherCloudIsMine, QT_TRANSLATE_NOOP("QuestionText", "Was the other server your own?"),
     QT_TRANSLATE_NOOP("QuestionText", "The device is set to a server that is not Particle's.")},
    {FactId::MovesAfterReset, QT_TRANSLATE_NOOP("QuestionText", "Does the lamp move again after RESET?"),
     QT_TRANSLATE_NOOP("QuestionText", "Tap RESET and look.")},
    {FactId::Flash, QT_TRANSLATE_NOOP("QuestionText", "Does a warm flash come in the first minute?"),
     QT_TRANSLATE_NOOP(
         "QuestionText",
         "Tap RESET, then watch the lamp for one minute. Red, orange, yellow and magenta all count.")},
    {FactId::SafeMode, QT_TRANSLATE_NOOP("QuestionText", "What does the lamp do in safe mode?"),
     QT_TRANSLATE_NOOP("QuestionText",
                       "Hold the second button, tap RESET, and let go at magenta. Then wait a minute.")},
    {FactId::ColourWithButton,
     QT_TRANSLATE_NOOP("QuestionText", "Does any colour come with the button held?"),
     QT_TRANSLATE_NOOP("QuestionText", "Unplug it. Hold the second button while you plug it in again.")},
    {FactId::Hotspot, QT_TRANSLATE_NOOP("QuestionText", "Does it work with a phone's hotspot?"),
     QT_TRANSLATE_NOOP("QuestionText",
                       "Set the hotspot to 2.4 GHz and enter its name and password into the device.")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("QuestionText", text);
}

QString modelName(const QString& value)
{
    diagnosis::Evidence evidence;
    if (!diagnosis::setFact(evidence, FactId::Model, value, diagnosis::FactSource::Person, {}) ||
        !evidence.model)
        return {};
    return modelInfo(evidence.model->value).name;
}

QString answerText(FactId fact, const QString& value)
{
    if (fact == FactId::Model)
        return modelName(value);
    const auto* found = std::ranges::find_if(answers, [&](const Answer& answer) {
        return answer.fact == fact && value == QString::fromLatin1(answer.value);
    });
    return found == std::end(answers) ? QString() : translated(found->text);
}

} // namespace

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
        text.answers.push_back({answer, answerText(question.fact, answer)});
    text.answers.push_back(
        {QStringLiteral("unknown"), QCoreApplication::translate("QuestionText", "I don't know")});
    return text;
}

} // namespace rescue
