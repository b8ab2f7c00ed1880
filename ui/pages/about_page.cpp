// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/about_page.h"

#include "core/support/history_text.h"
#include "ui/accessibility.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace rescue::ui {

AboutPage::AboutPage(QWidget* parent)
    : Page(Stage::Lamp, QStringLiteral("aboutPage"), parent), m_card(new QFrame(this)),
      m_title(new QLabel(m_card)), m_mayLook(new QCheckBox(m_card)), m_meaning(new QLabel(m_card)),
      m_looked(new QLabel(m_card))
{
    m_card->setProperty("card", true);
    setAccessibleRole(m_card, QAccessible::Grouping);
    m_title->setFont(scaled(font(), 1.0, true));
    m_mayLook->setObjectName(QStringLiteral("mayLook"));
    m_looked->setObjectName(QStringLiteral("lookedWhen"));
    for (QLabel* label : {m_meaning, m_looked})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    column->setSpacing(unit);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_mayLook),
                          static_cast<QWidget*>(m_meaning), static_cast<QWidget*>(m_looked)})
        column->addWidget(part);
    content()->addWidget(m_card);
    content()->addStretch(1);
    connect(m_mayLook, &QCheckBox::clicked, this, &AboutPage::mayLookChanged);
    retranslate();
}

void AboutPage::show(const Updates& updates)
{
    m_updates = updates;
    m_card->setVisible(!updates.host.isEmpty());
    m_mayLook->setChecked(updates.mayLook);
    retranslate();
}

void AboutPage::entered()
{
    setFocus();
}

void AboutPage::retranslate()
{
    setHeading(tr("This is Photon Rescue"),
               tr("Version %1. Free software under the Apache licence 2.0. It is not made by Particle.",
                  "a version number")
                   .arg(QCoreApplication::applicationVersion()));
    setPrimary({});
    setBack(tr("Back"));
    m_title->setText(tr("Newer versions"));
    m_card->setAccessibleName(m_title->text());
    m_mayLook->setText(tr("Look once a day for a newer version"));
    m_meaning->setText(
        tr("It asks %1 for one small file. Nothing about you, your devices or this computer is "
           "sent, and no newer version is downloaded.",
           "a web server")
            .arg(m_updates.host));
    m_mayLook->setAccessibleDescription(m_meaning->text());
    m_looked->setText(m_updates.looked.isValid()
                          ? tr("Looked last: %1", "date and time").arg(momentText(m_updates.looked))
                          : tr("It has not looked yet."));
}

} // namespace rescue::ui
