// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/question_panel.h"

#include "core/device/models.h"
#include "ui/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rescue::ui {

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)),
      m_keep(new QRadioButton(tr("Keep this cloud's address"), this)),
      m_replace(new QRadioButton(tr("Replace it by the address of the cloud you signed in to"), this)),
      m_id(new QLineEdit(this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_keep->setObjectName(QStringLiteral("answerKeep"));
    m_replace->setObjectName(QStringLiteral("answerReplace"));
    m_id->setObjectName(QStringLiteral("answerId"));
    m_id->setAccessibleName(tr("Device id, 24 digits"));
    m_id->setPlaceholderText(tr("24 digits, 0 to 9 and a to f"));
    m_id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_id->setMinimumHeight(4 * unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit * 3 / 2);
    column->addWidget(m_text);
    column->addWidget(m_keep);
    column->addWidget(m_replace);
    column->addWidget(m_id);
    column->addStretch(1);
    connect(m_keep, &QRadioButton::toggled, this, &QuestionPanel::changed);
    connect(m_replace, &QRadioButton::toggled, this, &QuestionPanel::changed);
    connect(m_id, &QLineEdit::textChanged, this, &QuestionPanel::changed);
}

void QuestionPanel::ask(const repair::Question& question)
{
    m_kind = question.kind;
    m_keep->setVisible(m_kind == repair::QuestionKind::PrivateServer);
    m_replace->setVisible(m_kind == repair::QuestionKind::PrivateServer);
    m_id->setVisible(m_kind == repair::QuestionKind::DeviceId);
    switch (m_kind) {
    case repair::QuestionKind::PrivateServer:
        m_text->setText(
            tr("The device is set up to connect to %1, which is not the cloud you signed in to. If you run "
               "a cloud of your own, keep it. If you bought the device second-hand or never heard of this "
               "address, replace it.")
                .arg(question.arguments.value(0)));
        m_keep->setChecked(true);
        m_keep->setFocus();
        break;
    case repair::QuestionKind::DeviceId:
        m_text->setText(
            tr("The software on this device is too old to tell its id by USB. You find the id in the "
               "Particle console, in the list of your devices."));
        m_id->clear();
        m_id->setFocus();
        break;
    case repair::QuestionKind::ConfirmChanges:
        m_text->setText(tr("Nothing has been written so far. \"Write the keys\" goes on; \"Stop safely\" "
                           "leaves everything as it is."));
        break;
    }
    Q_EMIT changed();
}

QString QuestionPanel::heading() const
{
    switch (m_kind) {
    case repair::QuestionKind::PrivateServer:
        return tr("Your device belongs to another cloud");
    case repair::QuestionKind::DeviceId:
        return tr("Which device is this?");
    case repair::QuestionKind::ConfirmChanges:
        return tr("This is what was found");
    }
    return {};
}

QString QuestionPanel::verb() const
{
    switch (m_kind) {
    case repair::QuestionKind::PrivateServer:
        return m_keep->isChecked() ? tr("Keep the address") : tr("Replace the address");
    case repair::QuestionKind::DeviceId:
        return tr("Use this id");
    case repair::QuestionKind::ConfirmChanges:
        return tr("Write the keys");
    }
    return {};
}

bool QuestionPanel::complete() const
{
    return m_kind != repair::QuestionKind::DeviceId || deviceIdFrom(m_id->text()).has_value();
}

QString QuestionPanel::answer() const
{
    switch (m_kind) {
    case repair::QuestionKind::PrivateServer:
        return m_keep->isChecked() ? QStringLiteral("keep") : QStringLiteral("replace");
    case repair::QuestionKind::DeviceId:
        return m_id->text().trimmed();
    case repair::QuestionKind::ConfirmChanges:
        return QStringLiteral("go");
    }
    return {};
}

} // namespace rescue::ui
