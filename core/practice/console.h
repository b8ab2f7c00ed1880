// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/firmware_host.h"

namespace rescue::practice {

/// The console of listening mode: single letters without a newline, prompts that read a line with echo
/// (device-os system/src/system_setup.cpp and wiring/src/spark_wiring_stream.cpp, v0.4.7 to v2.3.1).
/// Enterprise security is asked for as the firmware does and then refused: there is no such network here.
class Console {
public:
    explicit Console(FirmwareHost& host) : m_host(host) {}

    /// What the device answers to these bytes.
    Bytes input(ByteView bytes);

private:
    enum class Prompt { None, ClaimCode, Ssid, Security, Cipher, Password };

    void command(char letter);
    void ask(Prompt prompt);
    bool lineCharacter(char c);
    void answered(const QByteArray& line);
    void ssidAnswered(const QByteArray& line);
    void securityAnswered(const QByteArray& line);
    void saveWifi();
    int longestAnswer() const;
    int lastSecurity() const;
    void print(const QString& text);
    bool since(int major, int minor, int micro) const;

    FirmwareHost& m_host;
    Prompt m_prompt = Prompt::None;
    QByteArray m_line;
    int m_security = 0;
    Bytes m_output;
};

} // namespace rescue::practice
