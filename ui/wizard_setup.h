// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wait.h"
#include "ui/pages/watch_page.h"

#include <QString>
#include <QUrl>

class QSettings;

namespace rescue::ui {

/// What the wizard is told before it begins; everything has a safe default.
struct WizardSetup {
    QString deviceId;                    ///< preferred device; empty = whatever is attached
    QString dataFolder;                  ///< backups and journals; empty = the platform's place
    bool practice = false;               ///< say on every page that nothing real is touched
    bool offersPractice = false;         ///< on the first page
    QString user, password;              ///< filled in for the person
    bool mayRemember = true;             ///< a sign-in, and how long the steps took
    Milliseconds onlineTimeout{120'000}; ///< how long to wait for the device to be seen online
    QUrl versionFile;                    ///< tells of newer versions; empty: nobody is asked for any
    QSettings* settings = nullptr;       ///< outlives the wizard; nullptr: nothing is kept, and nothing asked
    WatchPage::Clock watchClock = &SteadyClock::now; ///< what the guided minute goes by
};

} // namespace rescue::ui
