// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "ui/page.h"
#include "ui/widgets/text_list.h"

class QPushButton;

namespace rescue::ui {

/// Something that a person tries, because what comes of it tells where the fault is.
enum class Trial { Hotspot, SafeMode };

/// How it is tried, and what that changes. What came of it is asked afterwards.
class TryPage : public Page {
    Q_OBJECT

public:
    explicit TryPage(QWidget* parent = nullptr);

    /// `canTellWifi`: this program can tell the device the network of the hotspot.
    void begin(Trial trial, Model model, bool canTellWifi);
    Trial trial() const { return m_trial; }

    HelpId help() const override;
    void accept() override { Q_EMIT tried(m_trial); }

Q_SIGNALS:
    void tried(rescue::ui::Trial trial);
    void wifiWanted(); ///< to be entered into the device
    void showHowWanted();

protected:
    void retranslate() override;

private:
    Trial m_trial = Trial::Hotspot;
    Model m_model = Model::Photon;
    TextList* m_steps;
    TextList* m_tells;
    TextList* m_changes;
    QPushButton* m_wifi;
    QPushButton* m_showHow;
};

} // namespace rescue::ui
