// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"
#include "ui/pages/pick_page.h"

class QPushButton;

namespace rescue::ui {

class PracticeOffer;
class TapPanel;
class UpdateNotice;
class UpdateQuestion;

/// "What does the lamp do?": how it moves. The page that the wizard begins with.
class MovementPage : public PickPage {
    Q_OBJECT

public:
    explicit MovementPage(LampClock& clock, QWidget* parent = nullptr);

    void setOffersPractice(bool offers);
    /// A repair that was begun and not finished: to be finished or undone before anything else.
    void setUnfinished(const std::optional<repair::PastRepair>& repair);
    /// Practice is offered, or a repair waits to be finished.
    bool asksMore() const;
    /// Hidden both until somebody shows them.
    UpdateQuestion& updateQuestion() { return *m_updateQuestion; }
    UpdateNotice& updateNotice() { return *m_updateNotice; }
    void ask(const diagnosis::PickView& view, const QString& chosen) override;

    HelpId help() const override { return HelpId::Lamp; }

Q_SIGNALS:
    void showHowWanted();
    void practiceWanted();
    void practiceDeclined();
    void historyWanted(); ///< earlier repairs
    void aboutWanted();   ///< what this program is

protected:
    void retranslate() override;

private:
    std::optional<repair::PastRepair> m_unfinished;
    QPushButton* m_history;
    QPushButton* m_about;
    TapPanel* m_taps;
    PracticeOffer* m_offer;
    UpdateQuestion* m_updateQuestion;
    UpdateNotice* m_updateNotice;
};

} // namespace rescue::ui
