// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/movement_page.h"

#include "core/support/history_text.h"
#include "ui/pages/pick_text.h"
#include "ui/pages/tap_panel.h"
#include "ui/practice/practice_offer.h"
#include "ui/theme.h"
#include "ui/updates/update_notice.h"
#include "ui/updates/update_question.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/show_how_button.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>

namespace rescue::ui {

MovementPage::MovementPage(LampClock& clock, QWidget* parent)
    : PickPage(clock, QStringLiteral("movementPage"), parent), m_history(new QPushButton(this)),
      m_about(new QPushButton(this)), m_taps(new TapPanel(this)), m_offer(new PracticeOffer(this)),
      m_updateQuestion(new UpdateQuestion(this)), m_updateNotice(new UpdateNotice(this))
{
    m_history->setObjectName(QStringLiteral("history"));
    m_about->setObjectName(QStringLiteral("about"));
    for (QPushButton* button : {m_history, m_about}) {
        button->setProperty("quiet", true);
        button->setMinimumHeight(4 * unit);
    }
    auto* showHow = new ShowHowButton(this);
    auto* ways = new FlowRow;
    for (QPushButton* way : {m_taps->opener(), m_history, static_cast<QPushButton*>(showHow), m_about})
        ways->addWidget(way);
    orderTabs(
        {m_taps->opener(), m_history, showHow, m_about, m_taps, m_offer, m_updateQuestion, m_updateNotice});
    content()->addLayout(ways);
    for (QWidget* part : QWidgetList{m_taps, m_offer, m_updateQuestion, m_updateNotice})
        content()->addWidget(part);
    content()->addStretch(1);
    m_offer->hide();
    connect(showHow, &QPushButton::clicked, this, &MovementPage::showHowWanted);
    connect(m_history, &QPushButton::clicked, this, &MovementPage::historyWanted);
    connect(m_about, &QPushButton::clicked, this, &MovementPage::aboutWanted);
    connect(&messages(), &MessageBar::actionChosen, this, &MovementPage::historyWanted);
    connect(m_taps, &TapPanel::judged, this, &MovementPage::chooseTapped);
    connect(m_offer, &PracticeOffer::accepted, this, &MovementPage::practiceWanted);
    connect(m_offer, &PracticeOffer::declined, this, [this] {
        entered(); // the focus goes back to the question
        m_offer->hide();
        Q_EMIT practiceDeclined();
    });
}

void MovementPage::setOffersPractice(bool offers)
{
    m_offer->setVisible(offers);
}

void MovementPage::setUnfinished(const std::optional<repair::PastRepair>& repair)
{
    m_unfinished = repair;
    retranslate();
}

bool MovementPage::asksMore() const
{
    return m_unfinished || !m_offer->isHidden();
}

void MovementPage::ask(const diagnosis::PickView& view, const QString& chosen)
{
    m_taps->close();
    PickPage::ask(view, chosen);
}

void MovementPage::retranslate()
{
    PickPage::retranslate();
    setHeading(tr("What does the lamp on your Photon do?"),
               view().lookedAgain ? tr("Describe it as it is now, after RESET.")
                                  : tr("Look at the big lamp between the two buttons."));
    // Who looks again may have been brought here by "not sure": one page back is the minute.
    if (view().lookedAgain)
        setBack(tr("Back"));
    else
        setBack({});
    m_history->setText(tr("Earlier repairs"));
    m_about->setText(tr("About"));
    if (m_unfinished)
        messages().tell(tr("A repair of a %1 was not finished.", "a model")
                            .arg(modelInfo(m_unfinished->outcome.model).name),
                        tr("Device id %1, %2. It can be finished or undone.", "an id, date and time")
                            .arg(m_unfinished->outcome.deviceId, momentText(m_unfinished->outcome.began)),
                        tr("Finish or undo it"));
    else
        messages().clear();
}

} // namespace rescue::ui
