// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/copy_field.h"

#include "ui/theme.h"
#include "ui/widgets/announce.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace rescue::ui {

CopyField::CopyField(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_copy(new QPushButton(this))
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit * 3 / 2);
    row->addWidget(m_text);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_whole);
        announce(this, tr("Copied"));
    });
}

void CopyField::setTexts(const QString& name, const QString& shown, const QString& whole)
{
    m_whole = whole;
    m_text->setText(shown);
    m_text->setToolTip(whole);
    m_text->setAccessibleName(tr("%1: %2", "name of a number: the number").arg(name, whole));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy: %1", "name of a number").arg(name));
}

} // namespace rescue::ui
