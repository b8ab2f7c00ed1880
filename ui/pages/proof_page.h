// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/support/bundle.h"
#include "ui/next_action.h"
#include "ui/page.h"
#include "ui/widgets/lamp_widget.h"
#include "ui/widgets/layer_picture.h"
#include "ui/widgets/text_list.h"

class QPushButton;

namespace rescue::ui {

class FingerprintTable;
class ReportRow;

/// How it ended: what was changed, what was proved, and what can be done now.
class ProofPage : public Page {
    Q_OBJECT

public:
    explicit ProofPage(LampClock& clock, QWidget* parent = nullptr);

    /// `log`: the technical log, to be copied along with the details.
    void show(const repair::Outcome& outcome, const QString& log);
    using QWidget::show;
    /// The product that the device belongs to, for the note to its maker; 0: unknown.
    void setProduct(int product) { m_product = product; }

    HelpId help() const override;
    void accept() override;

Q_SIGNALS:
    void actionWanted(rescue::ui::NextAction action); ///< what the failure calls for
    void undoWanted();
    void startOverWanted();
    void packWanted(const rescue::BundleSource& source);

protected:
    void retranslate() override;

private:
    bool isHandover() const;
    bool wentWell() const;

    repair::Outcome m_outcome;
    LampWidget* m_lamp; ///< what was repaired for
    LayerPicture* m_layers;
    QBoxLayout* m_lists;
    TextList* m_changed;
    TextList* m_proved;
    TextList* m_modules; ///< of the firmware, before and after
    QFrame* m_note;      ///< for the maker of the product
    QLabel* m_noteText;
    ReportRow* m_noteRow;
    int m_product = 0;
    FingerprintTable* m_prints;
    ReportRow* m_report;
    QPushButton* m_undo;
    QPushButton* m_startOver;
};

} // namespace rescue::ui
