// SPDX-License-Identifier: Apache-2.0
#include "ui/updates/update_question.h"

#include "ui/accessibility.h"
#include "ui/theme.h"
#include "ui/widgets/flow_row.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rescue::ui {

UpdateQuestion::UpdateQuestion(QWidget* parent)
    : QFrame(parent), m_question(new QLabel(this)), m_meaning(new QLabel(this)),
      m_agree(new QPushButton(this)), m_decline(new QPushButton(this))
{
    setObjectName(QStringLiteral("updateQuestion"));
    setProperty("card", true);
    setAccessibleRole(this, QAccessible::Grouping);
    m_question->setFont(scaled(font(), 1.0, true));
    m_agree->setObjectName(QStringLiteral("agreeToUpdates"));
    m_decline->setObjectName(QStringLiteral("declineUpdates"));
    for (QLabel* label : {m_question, m_meaning})
        label->setWordWrap(true);
    // Alike: neither answer is the one that is wanted.
    auto* answers = new FlowRow;
    for (QPushButton* button : {m_agree, m_decline}) {
        button->setMinimumHeight(4 * unit);
        answers->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    column->setSpacing(unit);
    column->addWidget(m_question);
    column->addWidget(m_meaning);
    column->addLayout(answers);
    connect(m_agree, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    hide();
    retranslate();
}

void UpdateQuestion::setHost(const QString& host)
{
    m_host = host;
    retranslate();
}

void UpdateQuestion::retranslate()
{
    m_question->setText(tr("May Photon Rescue look once a day whether there is a newer version?"));
    m_meaning->setText(
        tr("It asks %1 for one small file. Nothing about you, your devices or this computer is "
           "sent, and no newer version is downloaded. You can change this under About.",
           "a web server")
            .arg(m_host));
    m_agree->setText(tr("Look once a day"));
    m_decline->setText(tr("Never look"));
    setAccessibleName(m_question->text());
    setAccessibleDescription(m_meaning->text());
}

void UpdateQuestion::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
