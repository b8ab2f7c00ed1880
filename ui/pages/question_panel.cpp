// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/question_panel.h"

#include "core/device/models.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rescue::ui {

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_keep(new QRadioButton(this)),
      m_replace(new QRadioButton(this)), m_id(new QLineEdit(this)), m_idHint(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_keep->setObjectName(QStringLiteral("answerKeep"));
    m_replace->setObjectName(QStringLiteral("answerReplace"));
    m_id->setObjectName(QStringLiteral("answerId"));
    m_id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_id->setMinimumHeight(4 * unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit * 3 / 2);
    column->addWidget(m_text);
    column->addWidget(m_keep);
    column->addWidget(m_replace);
    column->addWidget(m_id);
    column->addWidget(m_idHint);
    column->addStretch(1);
    connect(m_keep, &QRadioButton::toggled, this, &QuestionPanel::changed);
    connect(m_replace, &QRadioButton::toggled, this, &QuestionPanel::changed);
    connect(m_id, &QLineEdit::textChanged, this, &QuestionPanel::changed);
    retranslate();
}

void QuestionPanel::ask(const repair::Question& question)
{
    m_question = question;
    const bool server = question.kind == repair::QuestionKind::PrivateServer;
    const bool id = question.kind == repair::QuestionKind::DeviceId;
    m_keep->setVisible(server);
    m_replace->setVisible(server);
    m_id->setVisible(id);
    m_idHint->setVisible(id);
    m_keep->setChecked(true);
    m_id->clear();
    retranslate();
    if (server)
        m_keep->setFocus();
    else if (id)
        m_id->setFocus();
    Q_EMIT changed();
}

void QuestionPanel::retranslate()
{
    m_keep->setText(tr("Keep this cloud's address"));
    m_replace->setText(tr("Replace it by the address of the cloud you signed in to"));
    m_id->setAccessibleName(tr("Device id, 24 digits"));
    m_idHint->setText(tr("24 digits, 0 to 9 and a to f"));
    switch (m_question.kind) {
    case repair::QuestionKind::PrivateServer:
        m_text->setText(
            tr("The device is set up to connect to %1, which is not the cloud you signed in to. If you run "
               "a cloud of your own, keep it. If you bought the device second-hand or never heard of this "
               "address, replace it.")
                .arg(m_question.arguments.value(0)));
        break;
    case repair::QuestionKind::DeviceId:
        m_text->setText(
            tr("The software on this device is too old to tell its id by USB. You find the id in the "
               "Particle console, in the list of your devices."));
        break;
    case repair::QuestionKind::ClaimCodeConsent:
        m_text->setText(tr("A code of your account takes the device over, from another account too. Go on "
                           "only if the device is yours."));
        break;
    case repair::QuestionKind::SignInAgain: // asked on a page of its own
        break;
    case repair::QuestionKind::ConfirmChanges:
        m_text->setText(tr("Nothing has been written so far. \"%1\" goes on; \"Stop safely\" leaves "
                           "everything as it is.",
                           "the primary button")
                            .arg(verb()));
        break;
    }
}

void QuestionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString QuestionPanel::heading() const
{
    switch (m_question.kind) {
    case repair::QuestionKind::PrivateServer:
        return tr("Your device belongs to another cloud");
    case repair::QuestionKind::DeviceId:
        return tr("Which device is this?");
    case repair::QuestionKind::ClaimCodeConsent:
        return tr("Is this device yours?");
    case repair::QuestionKind::SignInAgain:
        break;
    case repair::QuestionKind::ConfirmChanges:
        return tr("This is what was found");
    }
    return {};
}

QString QuestionPanel::verb() const
{
    switch (m_question.kind) {
    case repair::QuestionKind::PrivateServer:
        return m_keep->isChecked() ? tr("Keep the address") : tr("Replace the address");
    case repair::QuestionKind::DeviceId:
        return tr("Use this id");
    case repair::QuestionKind::ClaimCodeConsent:
        return tr("It is mine: go on");
    case repair::QuestionKind::SignInAgain:
        break;
    case repair::QuestionKind::ConfirmChanges:
        // Only the firmware says what it is about; the keys have told it before.
        return m_question.arguments.isEmpty() ? tr("Write the keys") : tr("Write the software");
    }
    return {};
}

bool QuestionPanel::complete() const
{
    return m_question.kind != repair::QuestionKind::DeviceId || deviceIdFrom(m_id->text()).has_value();
}

QString QuestionPanel::answer() const
{
    switch (m_question.kind) {
    case repair::QuestionKind::PrivateServer:
        return m_keep->isChecked() ? QStringLiteral("keep") : QStringLiteral("replace");
    case repair::QuestionKind::DeviceId:
        return m_id->text().trimmed();
    case repair::QuestionKind::SignInAgain:
        return QStringLiteral("stop");
    case repair::QuestionKind::ClaimCodeConsent:
    case repair::QuestionKind::ConfirmChanges:
        return QStringLiteral("go");
    }
    return {};
}

HelpId QuestionPanel::help() const
{
    switch (m_question.kind) {
    case repair::QuestionKind::PrivateServer:
        return HelpId::PrivateClouds;
    case repair::QuestionKind::DeviceId:
        return HelpId::DeviceIdUnknown;
    case repair::QuestionKind::ClaimCodeConsent:
    case repair::QuestionKind::SignInAgain:
    case repair::QuestionKind::ConfirmChanges:
        break;
    }
    return HelpId::ConfirmChanges;
}

} // namespace rescue::ui
