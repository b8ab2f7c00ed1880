// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/practice_offer.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rescue::ui {

PracticeOffer::PracticeOffer(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_accept(new QPushButton(this)),
      m_decline(new QPushButton(this))
{
    setObjectName(QStringLiteral("practiceOffer"));
    setProperty("card", true);
    m_words->setObjectName(QStringLiteral("practiceOfferWords"));
    m_words->setWordWrap(true);
    m_accept->setObjectName(QStringLiteral("acceptPractice"));
    m_decline->setObjectName(QStringLiteral("declinePractice"));
    m_decline->setProperty("quiet", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, unit, unit, unit);
    row->setSpacing(unit);
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_accept, m_decline}) {
        button->setMinimumHeight(4 * unit);
        row->addWidget(button);
    }
    connect(m_accept, &QPushButton::clicked, this, &PracticeOffer::accepted);
    connect(m_decline, &QPushButton::clicked, this, &PracticeOffer::declined);
    retranslate();
}

void PracticeOffer::retranslate()
{
    m_words->setText(tr("Is this your first repair? Try it on a practice device first. It is drawn on the "
                        "screen, and nothing real is touched."));
    m_accept->setText(tr("Practise first"));
    m_decline->setText(tr("Not now"));
}

void PracticeOffer::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
