// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/repair/attached_device.h"
#include "core/support/bundle.h"
#include "ui/page.h"
#include "ui/pages/try_page.h"
#include "ui/widgets/text_list.h"

class QPushButton;

namespace rescue::ui {

class ReportRow;

/// What is wrong, why we think so, what is done about it, and what to do when that fails.
class DiagnosisPage : public Page {
    Q_OBJECT

public:
    explicit DiagnosisPage(QWidget* parent = nullptr);

    void show(const diagnosis::Diagnosis& diagnosis, const diagnosis::Evidence& evidence,
              const QString& deviceId);

    HelpId help() const override { return HelpId::Understand; }
    void accept() override;

Q_SIGNALS:
    void cureWanted(rescue::diagnosis::Cure cure); ///< that this program carries out
    void signInWanted();                           ///< and then look again
    void networkWanted();
    void trialWanted(rescue::ui::Trial trial);
    void lookAgainWanted(); ///< what was to be done by hand is done
    void showHowWanted();
    void packWanted(const rescue::BundleSource& source);

protected:
    void retranslate() override;

private:
    enum class Way {
        Cure, ///< this program carries it out
        SignIn,
        Network, ///< looked at from this computer
        Trial,   ///< the person tries something, and tells what came of it
        Report,
        ByHand, ///< the person does it, then describes the lamp again
    };
    Way way() const;
    /// What this program does about it: the cure, or the best that is built in its place.
    std::optional<diagnosis::Cure> cure() const;
    QString verb() const;
    Trial trial() const;
    bool networkKnown() const;
    QStringList stepLines() const;
    QString whatIfItFails() const;

    diagnosis::Diagnosis m_diagnosis;
    diagnosis::Evidence m_evidence;
    QLabel* m_confidence;
    QLabel* m_honest; ///< what is not built yet
    TextList* m_why;
    TextList* m_steps;
    TextList* m_changes;
    TextList* m_stays;
    QLabel* m_fails;
    QPushButton* m_keysAnyway;
    QPushButton* m_network;
    QPushButton* m_hotspot;
    QPushButton* m_lookAgain;
    ReportRow* m_report;
    QPushButton* m_showHow;
};

} // namespace rescue::ui
