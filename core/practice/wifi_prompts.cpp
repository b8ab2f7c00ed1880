// SPDX-License-Identifier: Apache-2.0
#include "core/practice/wifi_prompts.h"

#include "core/practice/release.h"

#include <algorithm>

namespace rescue::practice {

namespace {

constexpr int longestPem = 4095, longestKeyPem = 2047; // CERTIFICATE_SIZE, PRIVATE_KEY_SIZE
constexpr auto derp = "Derp. Sorry, we couldn't save the credentials.\r\n\r\n";

/// A PEM that the firmware cannot read counts as none was given.
Secret pemOf(const QByteArray& text)
{
    return text.contains("-----BEGIN ") && text.contains("-----END ") ? Secret(toBytes(text)) : Secret();
}

} // namespace

bool WifiPrompts::since(int major, int minor, int micro) const
{
    return atLeast(m_host.setup().firmwareVersion, major, minor, micro);
}

QString WifiPrompts::begin()
{
    m_network = {};
    m_cipherKnown = false;
    return ask(Prompt::Ssid);
}

QString WifiPrompts::ask(Prompt prompt)
{
    m_prompt = prompt;
    m_pem.clear();
    switch (prompt) {
    case Prompt::None:
        return {};
    case Prompt::Ssid:
        return QStringLiteral("SSID: ");
    case Prompt::Security:
        return since(0, 7, 0) ? QStringLiteral("Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2, "
                                               "4=WPA Enterprise, 5=WPA2 Enterprise: ")
                              : QStringLiteral("Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: ");
    case Prompt::Cipher:
        return QStringLiteral("Security Cipher 1=AES, 2=TKIP, 3=AES+TKIP: ");
    case Prompt::Password:
    case Prompt::UserPassword:
        return QStringLiteral("Password: ");
    case Prompt::Eap:
        return QStringLiteral("EAP Type 0=PEAP/MSCHAPv2, 1=EAP-TLS: ");
    case Prompt::Certificate:
        return QStringLiteral("Client certificate in PEM format:\r\n");
    case Prompt::PrivateKey:
        return QStringLiteral("Private key in PEM format:\r\n");
    case Prompt::User:
        return QStringLiteral("Username: ");
    case Prompt::OuterIdentity:
        return QStringLiteral("Outer identity (optional): ");
    case Prompt::RootCertificate:
        return QStringLiteral("Root CA in PEM format (optional):\r\n");
    }
    return {};
}

bool WifiPrompts::manyLines() const
{
    return m_prompt == Prompt::Certificate || m_prompt == Prompt::PrivateKey ||
           m_prompt == Prompt::RootCertificate;
}

int WifiPrompts::longestLine() const
{
    if (manyLines())
        return (m_prompt == Prompt::PrivateKey ? longestKeyPem : longestPem) - static_cast<int>(m_pem.size());
    switch (m_prompt) {
    case Prompt::Ssid:
        return 32;
    case Prompt::Password:
    case Prompt::UserPassword:
    case Prompt::User:
    case Prompt::OuterIdentity:
        return 64;
    default:
        return 1;
    }
}

QString WifiPrompts::answered(const QByteArray& line)
{
    switch (m_prompt) {
    case Prompt::None:
        return {};
    case Prompt::Ssid:
        return ssidAnswered(line);
    case Prompt::Security:
        return securityAnswered(line);
    case Prompt::Cipher:
        return cipherAnswered(line);
    case Prompt::Password:
        m_network.password = Secret(toBytes(line));
        return save();
    case Prompt::Eap:
        return eapAnswered(line);
    case Prompt::User:
        m_network.enterprise.user = QString::fromUtf8(line);
        return ask(Prompt::UserPassword);
    case Prompt::UserPassword:
        m_network.enterprise.password = Secret(toBytes(line));
        return ask(Prompt::OuterIdentity);
    case Prompt::OuterIdentity:
        m_network.enterprise.outerIdentity = QString::fromUtf8(line);
        return ask(Prompt::RootCertificate);
    case Prompt::Certificate:
    case Prompt::PrivateKey:
    case Prompt::RootCertificate:
        return pemLine(line);
    }
    return {};
}

/// From 0.7 on it looks around first, and asks only for what it did not see.
QString WifiPrompts::ssidAnswered(const QByteArray& line)
{
    if (line.isEmpty() && since(0, 7, 0))
        return ask(Prompt::Ssid);
    m_network.ssid = QString::fromUtf8(line);
    const auto heard = m_host.heard();
    const auto found =
        std::ranges::find_if(heard, [&](const AccessPoint& point) { return point.ssid == m_network.ssid; });
    if (found == heard.end())
        return ask(Prompt::Security);
    const bool hasCipher = found->security != WifiSecurity::None && found->security != WifiSecurity::Wep;
    if (hasCipher) // up to 0.6 the driver looks when it stores
        m_network.cipher = found->cipher;
    m_cipherKnown = hasCipher;
    if (!since(0, 7, 0))
        return ask(Prompt::Security);
    m_network.security = found->security;
    return afterSecurity();
}

QString WifiPrompts::securityAnswered(const QByteArray& line)
{
    const int security = line.isEmpty() ? -1 : line.front() - '0';
    if (security < 0 || security > (since(0, 7, 0) ? 5 : 3))
        return ask(Prompt::Security);
    m_network.security = static_cast<WifiSecurity>(security);
    return afterSecurity();
}

/// From 0.7 on the cipher is asked for whenever the scan gave none, even for open networks; before that where
/// the radio needs it.
QString WifiPrompts::afterSecurity()
{
    const bool radioNeedsIt =
        m_network.security != WifiSecurity::None && m_network.security != WifiSecurity::Wep;
    if (!m_cipherKnown && (since(0, 7, 0) || radioNeedsIt))
        return ask(Prompt::Cipher);
    return afterCipher();
}

QString WifiPrompts::cipherAnswered(const QByteArray& line)
{
    const int cipher = line.isEmpty() ? 0 : line.front() - '0';
    if (cipher < 1 || cipher > 3)
        return ask(Prompt::Cipher);
    m_network.cipher = static_cast<WifiCipher>(cipher);
    return afterCipher();
}

QString WifiPrompts::afterCipher()
{
    if (isEnterprise(m_network.security))
        return ask(Prompt::Eap);
    return m_network.security == WifiSecurity::None ? save() : ask(Prompt::Password);
}

QString WifiPrompts::eapAnswered(const QByteArray& line)
{
    if (line != "0" && line != "1")
        return ask(Prompt::Eap);
    m_network.enterprise.eap = line == "1" ? WifiEnterprise::Eap::Tls : WifiEnterprise::Eap::Peap;
    return ask(line == "1" ? Prompt::Certificate : Prompt::User);
}

QString WifiPrompts::pemLine(const QByteArray& line)
{
    m_pem += line;
    const bool full = longestLine() <= 3;
    if (!line.isEmpty() && !full) {
        m_pem += "\r\n";
        return {};
    }
    const Secret pem = pemOf(m_pem);
    WifiEnterprise& signIn = m_network.enterprise;
    switch (m_prompt) {
    case Prompt::Certificate:
        signIn.clientCertificate = pem;
        return ask(Prompt::PrivateKey);
    case Prompt::PrivateKey:
        signIn.privateKey = pem;
        return ask(Prompt::OuterIdentity);
    default:
        signIn.rootCertificate = toQByteArray(pem.reveal());
        return save();
    }
}

QString WifiPrompts::save()
{
    m_prompt = Prompt::None;
    QString text = QStringLiteral("Thanks! Wait while I save those credentials...\r\n\r\n");
    if (!m_host.saveWifi(std::exchange(m_network, {})))
        return text + QString::fromLatin1(derp);
    text += QStringLiteral("Awesome. Now we'll connect!\r\n\r\n"
                           "If you see a pulsing cyan light, your device%1\r\n"
                           "has connected to the Cloud and is ready to go!\r\n\r\n"
                           "If your LED flashes red or you encounter any other problems,\r\n"
                           "visit https://www.particle.io/support to debug.\r\n\r\n"
                           "    Particle <3 you!\r\n\r\n")
                .arg(since(0, 7, 0) ? QStringLiteral(" ") : QString());
    m_host.setListening(false);
    return text;
}

} // namespace rescue::practice
