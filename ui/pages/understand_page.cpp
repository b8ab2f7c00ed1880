// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/understand_page.h"

#include "core/support/step_text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace rescue::ui {

namespace {

QStringList texts(const std::vector<repair::Item>& items)
{
    QStringList lines;
    for (const repair::Item item : items)
        lines << itemText(item);
    return lines;
}

} // namespace

UnderstandPage::UnderstandPage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("understandPage"), parent), m_changes(new TextList(this)),
      m_stays(new TextList(this)), m_facts(new QLabel(this)), m_confirm(new QCheckBox(this))
{
    m_confirm->setObjectName(QStringLiteral("confirmFirst"));
    m_facts->setWordWrap(true);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(2 * unit);
    lists->addWidget(m_changes, 1);
    lists->addWidget(m_stays, 1);
    content()->addLayout(lists);
    content()->addWidget(m_confirm);
    content()->addWidget(m_facts);
    content()->addStretch(1);
    retranslate();
}

void UnderstandPage::explain(LampAnswer answer, const repair::Plan& plan,
                             const repair::AttachedDevice& device, const QString& account)
{
    m_answer = answer;
    m_plan = plan;
    m_device = device;
    m_account = account;
    retranslate();
}

void UnderstandPage::retranslate()
{
    const Belief belief = beliefFrom(m_answer);
    setHeading(belief.heading, belief.text);
    m_changes->setTexts(tr("Will change, where damaged"), texts(m_plan.mayChange));
    m_stays->setTexts(tr("Will stay"), texts(m_plan.willStay));
    m_confirm->setText(tr("Show me what was found before anything is written"));
    const QString device = tr("%1, %2", "a model, its id")
                               .arg(modelInfo(m_device.model).name, m_device.id.value_or(tr("id unknown")));
    m_facts->setText(tr("Device: %1. Account: %2. A copy of the old keys is saved first, so that the repair "
                        "can be undone.")
                         .arg(device, m_account));
    setPrimary(belief.keysLikely ? tr("Start repair") : tr("Check the keys"));
    setBack(tr("Back"));
}

bool UnderstandPage::confirmFirst() const
{
    return m_confirm->isChecked();
}

QString UnderstandPage::help() const
{
    return tr(
        "Two keys matter: the device's own key, by which the cloud knows it, and the cloud's key, by which "
        "the "
        "device knows the cloud. Sound keys are not written. Either of them can be put back afterwards.");
}

} // namespace rescue::ui
