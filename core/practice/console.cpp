// SPDX-License-Identifier: Apache-2.0
#include "core/practice/console.h"

#include "core/practice/release.h"

namespace rescue::practice {

namespace {

constexpr int claimCodeLength = 63;
constexpr auto lineEnd = "\r\n";

QString macAddress(const PhotonSetup& setup)
{
    const QString tail = hexId(setup).right(6);
    return QStringLiteral("e0:4f:43:%1:%2:%3").arg(tail.left(2), tail.mid(2, 2), tail.right(2));
}

} // namespace

bool Console::since(int major, int minor, int micro) const
{
    return atLeast(m_host.setup().firmwareVersion, major, minor, micro);
}

void Console::print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    m_output.insert(m_output.end(), bytes.begin(), bytes.end());
}

Bytes Console::input(ByteView bytes)
{
    m_output.clear();
    for (const std::uint8_t byte : bytes) {
        const char c = static_cast<char>(byte);
        if (m_prompt == Prompt::None) {
            command(c);
        } else if (lineCharacter(c)) {
            print(QString::fromLatin1(lineEnd));
            answered(std::exchange(m_line, {}));
            break; // the firmware throws away what was typed ahead
        }
    }
    return std::exchange(m_output, {});
}

void Console::command(char letter)
{
    const QString version = m_host.setup().firmwareVersion;
    switch (letter) {
    case 'i':
        return print(QStringLiteral("Your device id is %1\r\n").arg(hexId(m_host.setup())));
    case 'v':
        return print(QStringLiteral("system firmware version: %1\n\r\n").arg(version));
    case 'm':
        return print(QStringLiteral("Your device MAC address is\r\n%1\r\n").arg(macAddress(m_host.setup())));
    case 's':
        return print(
            QStringLiteral("{%1}\r\n").arg(describeModules(m_host.setup().model, m_host.state().modules)));
    case 'f':
        return print(QStringLiteral("Waiting for the binary file to be sent ... (press 'a' to abort)\r\n"));
    case 'x':
        return m_host.setListening(false);
    case 'w':
        return ask(Prompt::Ssid);
    case 'L':
        if (since(0, 5, 0))
            m_host.restart(FirmwareHost::Restart::Listening, std::chrono::milliseconds{0});
        return;
    case 'c':
        if (since(0, 6, 0))
            print(m_host.claimed() ? QStringLiteral("Device claimed: yes\r\n")
                                   : QStringLiteral("Device claimed: no\r\n"));
        return;
    case 'd':
        if (since(0, 8, 0))
            print(QStringLiteral("%1\r\n").arg(diagnosticsText(m_host.state().diagnostics)));
        return;
    case 'C':
        if (since(0, 6, 0))
            ask(Prompt::ClaimCode);
        return;
    default:
        return;
    }
}

int Console::lastSecurity() const
{
    return since(0, 7, 0) ? 5 : 3;
}

void Console::ask(Prompt prompt)
{
    m_prompt = prompt;
    m_line.clear();
    switch (prompt) {
    case Prompt::None:
        return;
    case Prompt::ClaimCode:
        return print(QStringLiteral("Enter 63-digit claim code: "));
    case Prompt::Ssid:
        return print(QStringLiteral("SSID: "));
    case Prompt::Security:
        return print(lastSecurity() == 5 ? QStringLiteral("Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2, "
                                                          "4=WPA Enterprise, 5=WPA2 Enterprise: ")
                                         : QStringLiteral("Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: "));
    case Prompt::Cipher:
        return print(QStringLiteral("Security Cipher 1=AES, 2=TKIP, 3=AES+TKIP: "));
    case Prompt::Password:
        return print(QStringLiteral("Password: "));
    }
}

int Console::longestAnswer() const
{
    switch (m_prompt) {
    case Prompt::ClaimCode:
        return claimCodeLength;
    case Prompt::Ssid:
        return 32;
    case Prompt::Password:
        return 64;
    default:
        return 1;
    }
}

/// True when the line is complete. One character more than fits ends it too, and is lost.
bool Console::lineCharacter(char c)
{
    if (c == '\r' || c == '\n' || m_line.size() == longestAnswer())
        return true;
    if (c == 8 || c == 127) {
        if (m_line.isEmpty())
            return false;
        m_line.chop(1);
    } else {
        m_line.append(c);
    }
    m_output.push_back(static_cast<std::uint8_t>(c));
    return false;
}

void Console::answered(const QByteArray& line)
{
    switch (std::exchange(m_prompt, Prompt::None)) {
    case Prompt::None:
        return;
    case Prompt::ClaimCode:
        if (line.size() == claimCodeLength) {
            m_host.setClaimCode(toBytes(line));
            print(QStringLiteral("Claim code set to: %1\r\n").arg(QString::fromLatin1(line)));
        } else {
            print(QStringLiteral("Sorry, claim code is not 63 characters long. Claim code unchanged.\r\n"));
        }
        return;
    case Prompt::Ssid:
        return ssidAnswered(line);
    case Prompt::Security:
        return securityAnswered(line);
    case Prompt::Cipher: {
        const char digit = line.isEmpty() ? '\0' : line.front();
        if (digit < '1' || digit > '3')
            return ask(Prompt::Cipher);
        return m_security == 0 ? saveWifi() : ask(Prompt::Password);
    }
    case Prompt::Password:
        return saveWifi();
    }
}

void Console::ssidAnswered(const QByteArray& line)
{
    if (line.isEmpty() && since(0, 7, 0))
        return ask(Prompt::Ssid);
    ask(Prompt::Security);
}

void Console::securityAnswered(const QByteArray& line)
{
    const int security = line.isEmpty() ? -1 : line.front() - '0';
    if (security < 0 || security > lastSecurity())
        return ask(Prompt::Security);
    m_security = security;
    if (security > 3)
        return print(QStringLiteral("Derp. Sorry, we couldn't save the credentials.\r\n\r\n"));
    // No network is in range of a practice device, so the scan never tells the cipher: from 0.7 it is asked
    // for whatever the security, before that where the radio needs it.
    if (since(0, 7, 0) || security >= 2)
        return ask(Prompt::Cipher);
    return security == 0 ? saveWifi() : ask(Prompt::Password);
}

void Console::saveWifi()
{
    print(QStringLiteral("Thanks! Wait while I save those credentials...\r\n\r\n"
                         "Awesome. Now we'll connect!\r\n\r\n"
                         "If you see a pulsing cyan light, your device%1\r\n"
                         "has connected to the Cloud and is ready to go!\r\n\r\n"
                         "If your LED flashes red or you encounter any other problems,\r\n"
                         "visit https://www.particle.io/support to debug.\r\n\r\n"
                         "    Particle <3 you!\r\n\r\n")
              .arg(since(0, 7, 0) ? QStringLiteral(" ") : QString()));
    m_host.saveWifi();
}

} // namespace rescue::practice
