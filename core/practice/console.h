// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/wifi_prompts.h"

namespace rescue::practice {

/// The console of listening mode: single letters without a newline, prompts that read a line with echo
/// (device-os system/src/system_setup.cpp and wiring/src/spark_wiring_stream.cpp, v0.4.7 to v2.3.1).
class Console {
public:
    explicit Console(FirmwareHost& host) : m_host(host), m_wifi(host) {}

    /// What the device answers to these bytes.
    Bytes input(ByteView bytes);

private:
    void command(char letter);
    bool lineCharacter(char c);
    void answered(const QByteArray& line);
    int longestAnswer() const;
    void print(const QString& text);
    bool since(int major, int minor, int micro) const;

    FirmwareHost& m_host;
    WifiPrompts m_wifi;
    bool m_asksClaimCode = false;
    QByteArray m_line;
    Bytes m_output;
};

} // namespace rescue::practice
