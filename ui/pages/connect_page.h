// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"
#include "ui/pages/connect_face.h"
#include "ui/pages/device_picker.h"
#include "ui/pages/driver_steps.h"
#include "ui/pages/past_card.h"
#include "ui/widgets/board_widget.h"
#include "ui/widgets/copy_field.h"

class QPlainTextEdit;

namespace rescue::ui {

/// What USB shows, live.
class ConnectPage : public Page {
    Q_OBJECT

public:
    explicit ConnectPage(LampClock& clock, QWidget* parent = nullptr);

    void showSeen(const SeenOnUsb& seen);
    /// What the lamp does: a lit lamp without a device on USB is a cable without data wires.
    void setLamp(std::optional<led::Pattern> lamp);
    /// The device that this page would go on with.
    std::optional<repair::AttachedDevice> chosen() const { return m_state.device(); }
    /// Chosen where it is among several, now or later.
    void preferDevice(const QString& id);
    // What became of accessWanted().
    void accessGranted(); ///< told by what the bus shows next
    void accessTurnedDown();
    void accessFailed(const Failure& failure);
    PastCard& past() { return *m_past; }
    DevicePicker& picker() { return *m_picker; }

    HelpId help() const override;
    void accept() override;
    void entered() override;

Q_SIGNALS:
    void deviceChosen(const rescue::repair::AttachedDevice& device);
    void blinkWanted(const rescue::repair::AttachedDevice& device);
    void left();         ///< another page came, or the window went
    void accessWanted(); ///< have the system let this person open the device
    void
    showsDevice(const QString& id); ///< another than before, or the page was entered; empty: none, or unknown
    void lookWanted();              ///< look at USB again: not every change of who may open a device is told
    void showHowWanted();

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    void choose(int place);
    void showPicture();
    void tellTrouble();
    void tellBlocked();
    void tellDevice();

    ConnectState m_state;
    QString m_preferred;
    QString m_told; ///< what showsDevice() said last
    DevicePicker* m_picker;
    QPlainTextEdit* m_rule;
    DriverSteps* m_driverSteps;
    BoardWidget* m_board;
    PastCard* m_past; // beside the board, so that Tab comes to it before the id
    CopyField* m_id;
    QPushButton* m_insist;
    QPushButton* m_showHow;
};

} // namespace rescue::ui
