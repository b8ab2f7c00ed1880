// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fingerprint_table.h"

#include "ui/pages/proof_page.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace rescue::ui {

namespace {

/// Enough of a fingerprint to compare by eye; the whole is copied.
QString shortened(const QString& fingerprint)
{
    if (fingerprint.isEmpty())
        return ProofPage::tr("none", "no readable key");
    return fingerprint.left(8) + QLatin1Char(' ') + fingerprint.mid(8, 8) + QStringLiteral(" …");
}

} // namespace

FingerprintTable::FingerprintTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * unit);
    m_grid->setVerticalSpacing(unit / 2);
    m_grid->setColumnStretch(3, 1);
}

void FingerprintTable::setOutcome(const repair::Outcome& outcome)
{
    while (const QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!outcome.deviceId.isEmpty())
        addFact(ProofPage::tr("Device id"), outcome.deviceId, outcome.deviceId);
    addFingerprint(ProofPage::tr("Device key"), outcome.deviceKeyBefore, outcome.deviceKeyAfter);
    addFingerprint(ProofPage::tr("Cloud key"), outcome.serverKeyBefore, outcome.serverKeyAfter);
    setVisible(m_grid->count() > 0);
}

QWidgetList FingerprintTable::stops() const
{
    QWidgetList copies;
    for (auto* copy : findChildren<QPushButton*>(Qt::FindDirectChildrenOnly))
        copies << copy;
    return copies;
}

void FingerprintTable::addFingerprint(const QString& name, const QString& before, const QString& after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    QString text = shortened(before);
    if (!after.isEmpty() && after != before)
        text = ProofPage::tr("%1  →  %2", "fingerprints before and after")
                   .arg(shortened(before), shortened(after));
    addFact(name, text, before + QLatin1Char('\n') + after);
}

void FingerprintTable::addFact(const QString& name, const QString& text, const QString& whole)
{
    const int row = m_grid->rowCount();
    auto* label = new QLabel(text, this);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setToolTip(whole);
    label->setAccessibleName(ProofPage::tr("%1: %2", "name of a number: the number").arg(name, text));
    auto* copy = new QPushButton(ProofPage::tr("Copy"), this);
    copy->setAccessibleName(ProofPage::tr("Copy: %1", "name of a number").arg(name));
    connect(copy, &QPushButton::clicked, this, [whole] { QGuiApplication::clipboard()->setText(whole); });
    m_grid->addWidget(new QLabel(name, this), row, 0);
    m_grid->addWidget(label, row, 1);
    m_grid->addWidget(copy, row, 2);
}

} // namespace rescue::ui
