// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace rescue::ui {

/// One topic of the help each. A page names the one that belongs to what it shows.
enum class HelpId {
    // what the wizard shows
    Lamp,
    LampColours,
    LampRhythm,
    LampWatch,
    LampQuestions,
    Lamps, ///< the catalogue: its body is an introduction, the rows come from led::allPatterns()
    Connect,
    SignIn,
    TwoStep,
    Understand,
    Waiting,
    Writing,
    Buttons,
    CableOut,
    ConfirmChanges,
    DeviceIdUnknown,
    PrivateClouds,
    Proof,
    NotSeenOnline,
    FailsAgain,
    Undo,
    Practice,
    EarlierRepairs,
    // the device
    Cable,
    WindowsDriver,
    LinuxPermission,
    DfuMode,
    SafeMode,
    ListeningMode,
    Wifi,
    WhichDevices,
    // what is behind it
    CloudKey,
    Causes,
    WhatIsKept,
    Privacy,
    Keyboard,
};

inline constexpr HelpId lastHelpId = HelpId::Keyboard;

struct HelpParagraph {
    enum class Kind {
        Text,
        Step, ///< numbered
        Point,
    };
    Kind kind = Kind::Text;
    QString text; ///< plain, whole sentences
};

/// A topic in the language of the moment.
struct HelpTopic {
    HelpId id;
    QString title;
    QString words; ///< what else people may search for; never shown
    std::vector<HelpParagraph> body;
    std::vector<HelpId> related;
};

/// All topics in the order of the enumeration. `dataFolder` is where repairs are kept, as people may read it.
std::vector<HelpTopic> helpTopics(const QString& dataFolder);

} // namespace rescue::ui
