// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/cure.h"
#include "core/firmware/module_source.h"
#include "core/repair/attached_device.h"
#include "core/repair/event.h"
#include "ui/page.h"
#include "ui/pages/antenna_choice.h"
#include "ui/print/plan_card.h"
#include "ui/widgets/mark_list.h"
#include "ui/widgets/text_list.h"

class QCheckBox;
class QPushButton;

namespace rescue::ui {

class FirmwareChoice;

/// The plan before it runs: its steps, and what it may and will not change.
class UnderstandPage : public Page {
    Q_OBJECT

public:
    explicit UnderstandPage(QWidget* parent = nullptr);

    /// The Wi-Fi that the device will be told; empty: none.
    void setWifi(const QString& name) { m_wifi = name; }
    /// `account`: empty while nobody is signed in.
    void explain(diagnosis::Cure cure, const repair::Plan& plan, const repair::AttachedDevice& device,
                 const QString& account);
    /// What is to be written instead of what Particle's list has; empty: nothing was chosen.
    const std::vector<firmware::GivenModule>& ownFirmware() const;
    /// That was chosen along with the Wi-Fi; nothing: as it is.
    std::optional<dct::Antenna> antenna() const { return m_antenna->antenna(); }
    void forgetAntenna() { m_antenna->reset(); }
    /// Ask once more after the look at the keys, before the first write.
    bool confirmFirst() const;
    /// What was explained, for the printed card.
    PlanFacts facts() const;

    HelpId help() const override;
    void accept() override { Q_EMIT repairWanted(); }

Q_SIGNALS:
    void repairWanted();
    void antennaChanged(); ///< the plan may be another now

protected:
    void retranslate() override;

private:
    QStringList factLines() const;

    diagnosis::Cure m_cure = diagnosis::Cure::Keys;
    repair::Plan m_plan;
    repair::AttachedDevice m_device;
    QString m_account;
    QString m_wifi;
    MarkList* m_steps;
    TextList* m_changes;
    TextList* m_stays;
    QLabel* m_facts;
    AntennaChoice* m_antenna;
    FirmwareChoice* m_firmware;
    QCheckBox* m_confirm;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace rescue::ui
