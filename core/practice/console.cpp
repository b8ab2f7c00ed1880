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
        if (!m_asksClaimCode && !m_wifi.active()) {
            command(c);
        } else if (lineCharacter(c)) {
            print(QString::fromLatin1(lineEnd));
            answered(std::exchange(m_line, {}));
            if (!m_wifi.manyLines())
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
        return print(m_wifi.begin());
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
        m_asksClaimCode = since(0, 6, 0);
        if (m_asksClaimCode)
            print(QStringLiteral("Enter 63-digit claim code: "));
        return;
    default:
        return;
    }
}

int Console::longestAnswer() const
{
    return m_asksClaimCode ? claimCodeLength : m_wifi.longestLine();
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
    if (!std::exchange(m_asksClaimCode, false))
        return print(m_wifi.answered(line));
    if (line.size() == claimCodeLength) {
        m_host.setClaimCode(toBytes(line));
        print(QStringLiteral("Claim code set to: %1\r\n").arg(QString::fromLatin1(line)));
    } else {
        print(QStringLiteral("Sorry, claim code is not 63 characters long. Claim code unchanged.\r\n"));
    }
}

} // namespace rescue::practice
