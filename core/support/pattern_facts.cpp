// SPDX-License-Identifier: Apache-2.0
#include "core/support/pattern_facts.h"

#include "core/led/sos.h"
#include "core/support/pattern_meaning.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <vector>

namespace rescue {

namespace {

struct PatternFacts {
    Q_DECLARE_TR_FUNCTIONS(PatternFacts)
};

QString listOf(led::Models models)
{
    QStringList names;
    for (const ModelInfo& info : allModels()) {
        if (models.contains(info.model))
            names << info.name;
    }
    if (models.containsTrackers())
        names << QStringLiteral("Tracker");
    return QLocale().createSeparatedList(names);
}

/// The models of a pattern that got it with the same version. A Core has software of its own, whose versions
/// nobody asks about.
struct Start {
    QVersionNumber version;
    QStringList names;
};

std::vector<Start> startsOf(led::Pattern pattern)
{
    std::vector<Start> starts;
    for (const ModelInfo& info : allModels()) {
        if (info.model == Model::Core || !led::factsOf(pattern).models.contains(info.model))
            continue;
        const QVersionNumber version = led::firstVersion(pattern, info.model);
        const auto same = std::ranges::find(starts, version, &Start::version);
        if (same != starts.end())
            same->names << info.name;
        else
            starts.push_back({version, {info.name}});
    }
    return starts;
}

struct SosRow {
    const char* name;
    const char* cause;
};

/// device-os services/inc/panic_codes.h, in the order of the codes, from 1.
constexpr std::array sosRows{
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Hard fault"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program on the device has a fault, or two "
                                             "parts of its software do not fit together.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Non-maskable interrupt"),
           QT_TRANSLATE_NOOP("PatternFacts", "Rare. Treat it like 1.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Memory manager fault"),
           QT_TRANSLATE_NOOP("PatternFacts", "Rare. Treat it like 1.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Bus fault"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program on the device has a fault, or two "
                                             "parts of its software do not fit together.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Usage fault"),
           QT_TRANSLATE_NOOP("PatternFacts", "The software is often damaged, or its parts do not fit "
                                             "together.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Invalid length"),
           QT_TRANSLATE_NOOP("PatternFacts", "Rare. Treat it like 1.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Exit"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program on the device ended, which it must never "
                                             "do.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Out of heap memory"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program on the device uses more memory than there is.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "SPI over-run"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program, or something connected to the device.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Assertion failure"),
           QT_TRANSLATE_NOOP("PatternFacts", "The system software found something impossible; damaged Wi-Fi "
                                             "data can be behind it.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Invalid case"),
           QT_TRANSLATE_NOOP("PatternFacts", "The system software. A newer one may help.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Pure virtual call"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program on the device has a fault.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Stack overflow"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program on the device has a fault.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Heap error"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program on the device has a fault.")},
    SosRow{QT_TRANSLATE_NOOP("PatternFacts", "Secure fault"),
           QT_TRANSLATE_NOOP("PatternFacts", "The program or the system software; only on "
                                             "the newest devices.")},
};
static_assert(sosRows.size() == static_cast<std::size_t>(led::lastSosCode));

const SosRow& sosRow(int code)
{
    return sosRows.at(static_cast<std::size_t>(code) - 1);
}

} // namespace

QString modelsText(led::Models models)
{
    const led::Models others = led::Models::without(models);
    if (others.empty())
        return PatternFacts::tr("all devices");
    if (others == led::Models{Model::Core})
        return PatternFacts::tr("all but %1", "a list of devices").arg(listOf(others));
    return listOf(models);
}

QString versionsText(led::Pattern pattern)
{
    const auto starts = startsOf(pattern);
    QStringList sentences;
    for (const Start& start : starts) {
        if (start.version.isNull())
            continue;
        const QString version = start.version.toString();
        if (starts.size() == 1)
            sentences << PatternFacts::tr("From Device OS %1 on.").arg(version);
        else
            sentences << PatternFacts::tr("%1: from Device OS %2 on.", "a list of devices, a version")
                             .arg(QLocale().createSeparatedList(start.names), version);
    }
    if (const QVersionNumber last = led::lastVersion(pattern); !last.isNull())
        sentences << PatternFacts::tr("Up to Device OS %1.").arg(last.toString());
    return sentences.join(QLatin1Char(' '));
}

QString triggerText(led::Trigger trigger)
{
    switch (trigger) {
    case led::Trigger::None:
        return {};
    case led::Trigger::Reset:
        return PatternFacts::tr("Comes after RESET is pressed.");
    case led::Trigger::MenuSafeMode:
        return PatternFacts::tr("Comes when the second button is held, RESET is tapped, and one second has "
                                "passed.");
    case led::Trigger::MenuDfu:
        return PatternFacts::tr("Comes when the second button is held, RESET is tapped, and three seconds "
                                "have passed.");
    case led::Trigger::MenuRestore:
        return PatternFacts::tr("Comes when the second button is held, RESET is tapped, and six to seven "
                                "seconds have passed.");
    case led::Trigger::MenuSettings:
        return PatternFacts::tr("Comes when the second button is held, RESET is tapped, and ten seconds have "
                                "passed.");
    case led::Trigger::HoldThree:
        return PatternFacts::tr("Comes when the second button is held for three seconds.");
    case led::Trigger::HoldTen:
        return PatternFacts::tr("Comes when the second button is held for ten seconds.");
    case led::Trigger::Tap:
        return PatternFacts::tr("Comes when the second button is tapped.");
    case led::Trigger::DoubleTap:
        return PatternFacts::tr("Comes when the second button is tapped twice.");
    case led::Trigger::SerialUpdate:
        return PatternFacts::tr("Comes when a computer sends software through the cable.");
    case led::Trigger::AskedToSignal:
        return PatternFacts::tr("Comes when an app or the console asks for it.");
    }
    return {};
}

QString movementText(led::Movement movement)
{
    switch (movement) {
    case led::Movement::Off:
        return PatternFacts::tr("Dark", "a heading over patterns of the lamp");
    case led::Movement::Steady:
        return PatternFacts::tr("Steady", "a heading over patterns of the lamp");
    case led::Movement::Blinking:
        return PatternFacts::tr("Blinking", "a heading over patterns of the lamp");
    case led::Movement::Breathing:
        return PatternFacts::tr("Breathing", "a heading over patterns of the lamp");
    case led::Movement::Several:
        return PatternFacts::tr("More than one colour, or a short flash of another",
                                "a heading over patterns of the lamp");
    }
    return {};
}

QStringList patternNotes(led::Pattern pattern)
{
    const led::PatternFacts& facts = led::factsOf(pattern);
    const QString versions = versionsText(pattern);
    const QString devices = modelsText(facts.models);
    QStringList notes;
    if (versions.isEmpty())
        notes << PatternFacts::tr("On %1.", "on which devices a pattern is seen").arg(devices);
    else
        notes << PatternFacts::tr("On %1. %2",
                                  "on which devices a pattern is seen, a sentence about versions")
                     .arg(devices, versions);
    if (const QString trigger = triggerText(facts.trigger); !trigger.isEmpty())
        notes << trigger;
    for (const OtherMeaning& other : otherMeanings(pattern))
        notes << PatternFacts::tr("%1: %2", "devices, what the pattern means on them")
                     .arg(modelsText(other.models), other.meaning);
    return notes;
}

QString sosName(int code)
{
    return PatternFacts::tr(sosRow(code).name);
}

QString sosCause(int code)
{
    return PatternFacts::tr(sosRow(code).cause);
}

QStringList sosNotes()
{
    QStringList notes;
    for (int code = 1; code <= led::lastSosCode; ++code)
        notes << PatternFacts::tr("%1: %2. %3", "how many long flashes, the crash, what is behind it")
                     .arg(QLocale().toString(code), sosName(code), sosCause(code));
    return notes;
}

} // namespace rescue
