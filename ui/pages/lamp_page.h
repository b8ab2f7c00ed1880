// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/lamp_answer.h"
#include "ui/page.h"
#include "ui/widgets/lamp_clock.h"

class QButtonGroup;
class QPushButton;

namespace rescue::ui {

class PracticeOffer;

/// "What does the lamp do?"
class LampPage : public Page {
    Q_OBJECT

public:
    explicit LampPage(LampClock& clock, QWidget* parent = nullptr);

    void setOffersPractice(bool offers);

    HelpId help() const override;
    void accept() override;
    void entered() override;

Q_SIGNALS:
    void answered(rescue::ui::LampAnswer answer);
    void showHowWanted();
    void practiceWanted();
    void practiceDeclined();
    void historyWanted(); ///< earlier repairs

protected:
    void retranslate() override;

private:
    QButtonGroup* m_cards;
    PracticeOffer* m_offer;
    QPushButton* m_history;
};

} // namespace rescue::ui
