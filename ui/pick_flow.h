// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/picker.h"
#include "ui/device_watcher.h"
#include "ui/pages/watch_page.h"
#include "ui/wizard_window.h"

namespace rescue::ui {

class ColourPage;
class MovementPage;
class QuestionPage;

/// From "what does the lamp do" to a pattern and what was told on the way: keeps the answers, and shows the
/// page of the next question.
class PickFlow : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow. `now` as WatchPage takes it.
    PickFlow(WizardWindow& window, LampClock& clock, WatchPage::Clock now, QObject* parent = nullptr);

    MovementPage& firstPage() { return *m_movementPage; }
    /// From the first question on, with nothing answered.
    void begin();
    /// At the last answer, to think otherwise.
    void reopen();
    void seen(const SeenOnUsb& usb);
    /// Is this page one of ours? Then one question back.
    bool goBack(const Page* page);

Q_SIGNALS:
    void picked(const rescue::diagnosis::Picked& picked);

private:
    void answer(const QString& id);
    void show(const QString& chosen);
    PickPage* pageFor(diagnosis::PickStep step) const;

    WizardWindow& m_window;
    MovementPage* m_movementPage;
    ColourPage* m_colourPage;
    QuestionPage* m_questionPage;
    WatchPage* m_watchPage;
    QStringList m_answers;
    diagnosis::PickerSetup m_setup;
};

} // namespace rescue::ui
