// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sign_in_page.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace rescue::ui {

namespace {
constexpr int fieldWidth = 40 * unit;

bool aboutTheNetwork(FailureCode code)
{
    return code == FailureCode::CloudUnreachable || code == FailureCode::CloudTimeout ||
           code == FailureCode::CloudBroken;
}

QString whyNeeded(SignInFor what)
{
    switch (what) {
    case SignInFor::Keys:
        return SignInPage::tr("The cloud has to learn the repaired key.");
    case SignInFor::Claim:
        return SignInPage::tr("The device is added to this account.");
    case SignInFor::Firmware:
        return SignInPage::tr("Device OS comes from there, and it tells when the device is online.");
    case SignInFor::Diagnosis:
        return SignInPage::tr("The account tells what the cloud knows of the device.");
    case SignInFor::GoingOn:
        return SignInPage::tr("Once you have signed in again, the repair goes on where it stopped.");
    }
    return {};
}
} // namespace

SignInPage::SignInPage(const QString& apiHost, bool canRemember, QWidget* parent)
    : Page(Stage::Connect, QStringLiteral("signInPage"), parent), m_apiHost(apiHost),
      m_userLabel(new QLabel(this)), m_passwordLabel(new QLabel(this)), m_codeLabel(new QLabel(this)),
      m_user(new QLineEdit(this)), m_password(new QLineEdit(this)), m_code(new QLineEdit(this)),
      m_reveal(new QCheckBox(this)), m_remember(new QCheckBox(this)), m_passwordForm(new QWidget(this)),
      m_codeForm(new QWidget(this))
{
    buildForm(canRemember);
    content()->addWidget(m_passwordForm);
    content()->addWidget(m_codeForm);
    content()->addStretch(1);
    for (QLineEdit* field : {m_user, m_password, m_code})
        connect(field, &QLineEdit::textChanged, this, &SignInPage::refreshPrimary);
    connect(m_reveal, &QCheckBox::toggled, this,
            [this](bool on) { m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    retranslate();
}

void SignInPage::buildForm(bool canRemember)
{
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_reveal->setObjectName(QStringLiteral("showPassword"));
    m_remember->setObjectName(QStringLiteral("remember"));
    m_code->setObjectName(QStringLiteral("otp"));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setMaxLength(16);
    for (QLineEdit* field : {m_user, m_password, m_code}) {
        field->setFixedWidth(fieldWidth);
        field->setMinimumHeight(4 * unit);
    }
    const auto makeForm = [](QWidget* holder) {
        auto* form = new QFormLayout(holder);
        form->setContentsMargins(0, 0, 0, 0);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setVerticalSpacing(unit);
        return form;
    };
    m_userLabel->setBuddy(m_user); // the name of the field, for screen readers too
    m_passwordLabel->setBuddy(m_password);
    m_codeLabel->setBuddy(m_code);
    QFormLayout* passwordForm = makeForm(m_passwordForm);
    passwordForm->addRow(m_userLabel, m_user);
    passwordForm->addRow(m_passwordLabel, m_password);
    passwordForm->addRow(m_reveal);
    passwordForm->addRow(m_remember);
    m_remember->setVisible(canRemember);
    makeForm(m_codeForm)->addRow(m_codeLabel, m_code);
}

void SignInPage::retranslate()
{
    m_userLabel->setText(tr("E-mail address"));
    m_passwordLabel->setText(tr("Password"));
    m_codeLabel->setText(tr("Code"));
    m_reveal->setText(tr("Show password"));
    m_remember->setText(tr("Remember on this computer"));
    m_passwordForm->setVisible(!m_asksCode);
    m_codeForm->setVisible(m_asksCode);
    const bool amidRepair = m_purpose == SignInFor::GoingOn;
    setStage(amidRepair ? Stage::Repair : Stage::Connect);
    setBack(amidRepair ? tr("Stop safely") : tr("Back"));
    showHeading();
    setProgress(m_waiting ? Progress::Now : Progress::NeedsYou);
    refreshPrimary();
}

void SignInPage::showHeading()
{
    if (m_failed && aboutTheNetwork(*m_failed))
        setHeading(tr("The cloud cannot be reached"),
                   tr("Signing in needs the internet. What you typed is still there."));
    else if (m_asksCode)
        setHeading(tr("Enter the code of your two-step sign-in"), tr("Your authenticator app shows it."));
    else if (!m_wrong.isEmpty())
        setHeading(tr("This repair needs the account it began with"),
                   tr("It began with %1. %2 is another account, which may have other devices.",
                      "an account, another one")
                       .arg(m_account, m_wrong));
    else
        setHeading(m_purpose == SignInFor::GoingOn ? tr("Your sign-in has run out")
                                                   : tr("Sign in to the account of your device"),
                   tr("%1 Your password is sent to the cloud (%2) and nowhere else, and is not kept.",
                      "why the account is needed, an address")
                       .arg(whyNeeded(m_purpose), m_apiHost));
}

void SignInPage::refreshPrimary()
{
    const bool filled =
        m_asksCode ? !m_code->text().isEmpty() : !m_user->text().isEmpty() && !m_password->text().isEmpty();
    const QString verb = m_failed && aboutTheNetwork(*m_failed) ? tr("Try again") : tr("Sign in");
    setPrimary(m_waiting ? tr("Signing in…") : verb, filled && !m_waiting);
}

void SignInPage::setWaiting(bool waiting)
{
    m_waiting = waiting;
    // A field that is switched off would lose the focus.
    for (QLineEdit* field : {m_user, m_password, m_code})
        field->setReadOnly(waiting);
    retranslate();
}

void SignInPage::setPurpose(SignInFor what)
{
    m_purpose = what;
    retranslate();
}

void SignInPage::setAccount(const QString& account, const QString& wrong)
{
    m_account = account;
    m_wrong = wrong;
    if (!account.isEmpty())
        m_user->setText(account);
    retranslate();
}

void SignInPage::prefill(const QString& user, const QString& password)
{
    m_user->setText(user);
    m_password->setText(password);
}

void SignInPage::askOtp()
{
    m_asksCode = true;
    m_failed.reset();
    m_code->clear();
    messages().clear();
    setWaiting(false);
    m_code->setFocus();
}

void SignInPage::showFailure(const Failure& failure)
{
    m_failed = failure.code();
    setWaiting(false);
    messages().tell(failure);
    QLineEdit* field = m_asksCode ? m_code : m_password;
    field->setFocus();
    field->selectAll();
}

void SignInPage::reset()
{
    m_asksCode = false;
    m_failed.reset();
    m_password->clear();
    m_code->clear();
    messages().clear();
    setWaiting(false);
}

bool SignInPage::remember() const
{
    return m_remember->isVisibleTo(m_passwordForm) && m_remember->isChecked();
}

HelpId SignInPage::help() const
{
    return m_asksCode ? HelpId::TwoStep : HelpId::SignIn;
}

void SignInPage::accept()
{
    if (!primaryEnabled())
        return;
    messages().clear();
    m_failed.reset();
    setWaiting(true);
    if (m_asksCode)
        Q_EMIT otpGiven(m_user->text(), m_code->text());
    else
        Q_EMIT signInWanted(m_user->text(), Secret::fromText(m_password->text()));
}

void SignInPage::entered()
{
    if (m_asksCode)
        m_code->setFocus();
    else
        (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

} // namespace rescue::ui
