// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/wifi_form.h"

#include "core/repair/durable_file.h"
#include "ui/pages/wifi_text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rescue::ui {

namespace {

constexpr int fieldWidth = 36 * unit;
constexpr std::int64_t largestPem = std::int64_t{16} * 1024;
constexpr int longestName = 32; // IEEE 802.11; the check for bytes is problemOf()'s

template <typename Value> void fill(QComboBox* box, std::initializer_list<Value> values)
{
    for (const Value value : values)
        box->addItem({}, static_cast<int>(value));
}

} // namespace

WifiForm::WifiForm(QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_nameLabel(new QLabel(this)),
      m_securityLabel(new QLabel(this)), m_methodLabel(new QLabel(this)), m_userLabel(new QLabel(this)),
      m_outerLabel(new QLabel(this)), m_passwordLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_user(new QLineEdit(this)), m_outer(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_security(new QComboBox(this)), m_method(new QComboBox(this)), m_reveal(new QCheckBox(this)),
      m_useStored(new QPushButton(this)), m_certificate(new QPushButton(this)), m_key(new QPushButton(this)),
      m_certificateName(new QLabel(this)), m_keyName(new QLabel(this)), m_hint(new QLabel(this))
{
    build();
    for (QLineEdit* field : {m_name, m_user, m_outer, m_password})
        connect(field, &QLineEdit::textChanged, this, &WifiForm::refresh);
    for (QComboBox* box : {m_security, m_method})
        connect(box, &QComboBox::activated, this, &WifiForm::refresh);
    connect(m_reveal, &QCheckBox::toggled, this,
            [this](bool on) { m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_useStored, &QPushButton::clicked, this,
            [this] { Q_EMIT storedPasswordWanted(network().ssid); });
    connect(m_certificate, &QPushButton::clicked, this,
            [this] { choosePem(m_certificatePem, m_certificateName); });
    connect(m_key, &QPushButton::clicked, this, [this] { choosePem(m_keyPem, m_keyName); });
    retranslate();
}

void WifiForm::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(unit);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeading);
    fill(m_security, {WifiSecurity::Wpa2, WifiSecurity::Wpa, WifiSecurity::Wep, WifiSecurity::None,
                      WifiSecurity::Wpa2Enterprise, WifiSecurity::WpaEnterprise});
    fill(m_method, {WifiEnterprise::Eap::Peap, WifiEnterprise::Eap::Tls});
    const std::pair<QWidget*, const char*> names[] = {{m_name, "wifiName"},
                                                      {m_security, "wifiSecurity"},
                                                      {m_method, "wifiMethod"},
                                                      {m_user, "wifiUser"},
                                                      {m_outer, "wifiOuter"},
                                                      {m_password, "wifiPassword"},
                                                      {m_reveal, "showWifiPassword"},
                                                      {m_useStored, "useStored"},
                                                      {m_certificate, "wifiCertificate"},
                                                      {m_key, "wifiKey"},
                                                      {m_hint, "wifiHint"}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(QLatin1StringView(name));
        if (widget != m_hint)
            widget->setMinimumHeight(4 * unit);
    }
    m_name->setMaxLength(longestName);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    const std::pair<QLabel*, QWidget*> rows[] = {{m_nameLabel, m_name},     {m_securityLabel, m_security},
                                                 {m_methodLabel, m_method}, {m_userLabel, m_user},
                                                 {m_outerLabel, m_outer},   {m_passwordLabel, m_password}};
    for (const auto& [label, field] : rows) {
        label->setBuddy(field);
        label->setMinimumHeight(4 * unit); // beside the middle of its field
        field->setFixedWidth(fieldWidth);
        m_form->addRow(label, field);
    }
    m_form->addRow({}, m_reveal);
    m_form->addRow({}, m_useStored);
    m_form->addRow(m_certificate, m_certificateName);
    m_form->addRow(m_key, m_keyName);
    m_hint->setWordWrap(true);
    m_form->addRow(m_hint);
    m_useStored->setProperty("quiet", true);
}

void WifiForm::retranslate()
{
    m_nameLabel->setText(tr("Name of the Wi-Fi"));
    m_securityLabel->setText(tr("Protection"));
    m_methodLabel->setText(tr("Way to sign in", "to a Wi-Fi of a company or school"));
    m_userLabel->setText(tr("User name"));
    m_outerLabel->setText(tr("Outer identity (may stay empty)", "of an enterprise Wi-Fi sign-in"));
    m_passwordLabel->setText(tr("Password"));
    m_reveal->setText(tr("Show password"));
    m_useStored->setText(tr("Use the password that this computer knows"));
    m_useStored->setAccessibleDescription(
        tr("The system of this computer may ask whether this program may have it."));
    m_certificate->setText(tr("Choose certificate…"));
    m_key->setText(tr("Choose private key…"));
    for (int i = 0; i < m_security->count(); ++i)
        m_security->setItemText(i, securityText(static_cast<WifiSecurity>(m_security->itemData(i).toInt())));
    m_method->setItemText(0, tr("User name and password (PEAP)"));
    m_method->setItemText(1, tr("Certificate (EAP-TLS)"));
    refresh();
}

WifiSecurity WifiForm::security() const
{
    if (m_network && m_network->security)
        return *m_network->security;
    return static_cast<WifiSecurity>(m_security->currentData().toInt());
}

WifiEnterprise::Eap WifiForm::method() const
{
    return static_cast<WifiEnterprise::Eap>(m_method->currentData().toInt());
}

WifiNetwork WifiForm::network() const
{
    WifiNetwork network;
    network.ssid = m_network ? m_network->ssid : m_name->text();
    network.security = security();
    const Secret password = Secret::fromText(m_password->text());
    if (!isEnterprise(network.security)) {
        if (network.security != WifiSecurity::None)
            network.password = password;
        return network;
    }
    network.enterprise.eap = method();
    network.enterprise.outerIdentity = m_outer->text();
    if (method() == WifiEnterprise::Eap::Peap) {
        network.enterprise.user = m_user->text();
        network.enterprise.password = password;
    } else {
        network.enterprise.clientCertificate = m_certificatePem;
        network.enterprise.privateKey = m_keyPem;
    }
    return network;
}

/// Shows the fields that this network has, and what is wrong with what was typed.
void WifiForm::refresh()
{
    const bool enterprise = isEnterprise(security());
    const bool tls = enterprise && method() == WifiEnterprise::Eap::Tls;
    const bool password = security() != WifiSecurity::None && !tls;
    const std::pair<QWidget*, bool> rows[] = {
        {m_name, !m_network},
        {m_security, !m_network || !m_network->security},
        {m_method, enterprise},
        {m_user, enterprise && !tls},
        {m_outer, enterprise},
        {m_password, password},
        {m_reveal, password},
        {m_useStored, password && !enterprise && m_offersStored && !network().ssid.isEmpty()},
        {m_certificateName, tls},
        {m_keyName, tls}};
    for (const auto& [field, shown] : rows) {
        field->setVisible(shown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(shown);
    }
    for (QLabel* name : {m_certificateName, m_keyName})
        if (name->property("file").toString().isEmpty())
            name->setText(tr("no file yet"));
    const auto problem = problemOf(network());
    const bool typed = !m_password->text().isEmpty() || !m_name->text().isEmpty();
    const QString hint = typed && problem ? wifiProblemText(*problem, security()) : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    Q_EMIT changed();
}

void WifiForm::setNetwork(const std::optional<SeenNetwork>& network)
{
    const QString before = m_network ? m_network->ssid : QString();
    m_network = network;
    if (!network || network->ssid != before)
        clearSecrets();
    refresh();
}

void WifiForm::setOffersStored(bool offers)
{
    m_offersStored = offers;
    refresh();
}

void WifiForm::setStoredPassword(const Secret& password)
{
    m_reveal->setChecked(false);
    m_password->setText(password.revealText());
    m_password->setFocus();
}

void WifiForm::choosePem(Secret& into, QLabel* name)
{
    QFileDialog dialog(this, tr("Choose a file"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({tr("PEM files (%1)", "in a file dialog").arg(QStringLiteral("*.pem *.crt *.key")),
                           tr("All files (%1)", "in a file dialog").arg(QLatin1Char('*'))});
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    try {
        into = Secret(repair::readWhole(path, largestPem));
    } catch (const Failure& failure) {
        Q_EMIT fileFailed(failure);
        return;
    }
    name->setProperty("file", path);
    name->setText(QFileInfo(path).fileName());
    refresh();
}

void WifiForm::clearSecrets()
{
    m_password->clear();
    m_reveal->setChecked(false);
    m_certificatePem = {};
    m_keyPem = {};
    for (QLabel* name : {m_certificateName, m_keyName})
        name->setProperty("file", QString());
}

void WifiForm::focusFirst()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_user, m_password, m_security})
        if (field->isVisibleTo(this))
            return field->setFocus();
}

void WifiForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
