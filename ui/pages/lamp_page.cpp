// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lamp_page.h"

#include "ui/pages/lamp_card.h"
#include "ui/practice/practice_offer.h"
#include "ui/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/show_how_button.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

namespace rescue::ui {

namespace {
constexpr int columns = 5;
} // namespace

LampPage::LampPage(LampClock& clock, QWidget* parent)
    : Page(Stage::Lamp, QStringLiteral("lampPage"), parent), m_cards(new QButtonGroup(this)),
      m_history(new QPushButton(this))
{
    auto* grid = new QGridLayout;
    grid->setSpacing(unit);
    int place = 0;
    for (const LampAnswer answer : lampAnswers()) {
        auto* card = new LampCard(clock, lampPattern(answer), this);
        card->setObjectName(QStringLiteral("lamp%1").arg(static_cast<int>(answer)));
        m_cards->addButton(card, static_cast<int>(answer));
        grid->addWidget(card, place / columns, place % columns);
        grid->setColumnStretch(place % columns, 1);
        ++place;
    }
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setMinimumHeight(4 * unit);
    setTabOrder(m_cards->buttons().last(), m_history);
    content()->addLayout(grid);
    content()->addStretch(1);
    auto* showHow = new ShowHowButton(this);
    connect(showHow, &QPushButton::clicked, this, &LampPage::showHowWanted);
    connect(m_history, &QPushButton::clicked, this, &LampPage::historyWanted);
    setTabOrder(m_history, showHow);
    auto* ways = new FlowRow;
    ways->addWidget(m_history);
    ways->addWidget(showHow);
    content()->addLayout(ways);
    m_offer = new PracticeOffer(this); // after the cards: the Tab key comes from there
    content()->addWidget(m_offer);
    m_offer->hide();
    connect(m_offer, &PracticeOffer::accepted, this, &LampPage::practiceWanted);
    connect(m_offer, &PracticeOffer::declined, this, [this] {
        entered(); // the focus goes back to the question
        m_offer->hide();
        Q_EMIT practiceDeclined();
    });
    connect(m_cards, &QButtonGroup::idToggled, this, [this] { retranslate(); });
    retranslate();
}

void LampPage::setOffersPractice(bool offers)
{
    m_offer->setVisible(offers);
}

void LampPage::retranslate()
{
    setHeading(tr("What does the lamp on your Photon do?"),
               tr("Tap RESET, watch the big lamp for a minute, then choose what comes nearest."));
    setPrimary(tr("Choose this lamp"), m_cards->checkedId() >= 0);
    m_history->setText(tr("Earlier repairs"));
    for (QAbstractButton* card : m_cards->buttons())
        static_cast<LampCard*>(card)->setWords(lampAnswerText(static_cast<LampAnswer>(m_cards->id(card))));
}

HelpId LampPage::help() const
{
    return HelpId::Lamp;
}

void LampPage::accept()
{
    if (m_cards->checkedId() >= 0)
        Q_EMIT answered(static_cast<LampAnswer>(m_cards->checkedId()));
}

void LampPage::entered()
{
    const int chosen = m_cards->checkedId();
    m_cards->button(chosen < 0 ? 0 : chosen)->setFocus();
}

} // namespace rescue::ui
