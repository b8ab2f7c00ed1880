// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/support/update_notice.h"
#include "ui/wizard_setup.h"
#include "ui/wizard_window.h"

#include <thread>

namespace rescue::ui {

class AboutPage;
class MovementPage;

/// Looks for a newer version of this program where the person agreed to it, and has the first page tell of
/// it. What goes wrong is worth a line of the technical log and no more.
class UpdateFlow : public QObject {
    Q_OBJECT

public:
    /// All outlive the flow.
    UpdateFlow(WizardWindow& window, MovementPage& firstPage, const WizardSetup& setup,
               QObject* parent = nullptr);
    ~UpdateFlow() override;

    /// The first page comes. Consent is asked for where the page asks nothing else beside the lamp.
    void begin();
    /// Is this page ours? Then one page back.
    bool goBack(const Page* page);

Q_SIGNALS:
    void noted(const QString& technical);
    // From the thread that looks.
    void fetched(const QByteArray& json);

private:
    void openAbout();
    void refreshAbout();
    void answer(bool agreed);
    void look();
    void tell();

    WizardWindow& m_window;
    MovementPage& m_firstPage;
    const QUrl m_versionFile;
    const bool m_keeps;
    UpdateMemory m_memory;
    AboutPage* m_aboutPage;
    std::jthread m_thread;
};

} // namespace rescue::ui
