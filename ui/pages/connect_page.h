// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/device_watcher.h"
#include "ui/page.h"
#include "ui/widgets/board_widget.h"

class QComboBox;
class QPlainTextEdit;

namespace rescue::ui {

/// What USB shows, live.
class ConnectPage : public Page {
    Q_OBJECT

public:
    explicit ConnectPage(LampClock& clock, QWidget* parent = nullptr);

    void showDevices(const AttachedDevices& devices);
    /// The device that this page would go on with.
    std::optional<repair::AttachedDevice> chosen() const;
    void preferDevice(const QString& id) { m_preferred = id; }

    QString help() const override;
    void accept() override;
    void entered() override;

Q_SIGNALS:
    void deviceChosen(const rescue::repair::AttachedDevice& device);
    void ruleWanted(); ///< install the rule that lets this person open the device

protected:
    void retranslate() override;

private:
    void fillPick();
    void showChosen();
    void showNone();
    void showBlocked(const repair::AttachedDevice& device);
    void showReady(const repair::AttachedDevice& device);

    AttachedDevices m_devices;
    QString m_preferred;
    BoardWidget* m_board;
    QLabel* m_facts;
    QComboBox* m_pick;
    QPlainTextEdit* m_rule;
};

} // namespace rescue::ui
