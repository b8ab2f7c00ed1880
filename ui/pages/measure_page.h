// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/collect.h"
#include "ui/page.h"
#include "ui/widgets/mark_list.h"
#include "ui/widgets/text_list.h"

namespace rescue::ui {

/// Shows what is looked at before anything is asked or repaired, and the facts as they come.
class MeasurePage : public Page {
    Q_OBJECT

public:
    explicit MeasurePage(QWidget* parent = nullptr);

    void begin(Model model, const std::vector<evidence::Look>& looks);
    void setLooking(evidence::Look look);
    void setLearnt(evidence::Look look, const diagnosis::Evidence& evidence);

    HelpId help() const override { return HelpId::Understand; }
    void accept() override {}
    void entered() override { setFocus(); }

protected:
    void retranslate() override;

private:
    void setProgressOf(evidence::Look look, Progress progress);

    Model m_model = Model::Photon;
    struct Row {
        evidence::Look look;
        Progress progress;
    };
    std::vector<Row> m_rows;
    diagnosis::Evidence m_evidence;
    MarkList* m_list;
    TextList* m_facts;
};

} // namespace rescue::ui
