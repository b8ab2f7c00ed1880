// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/firmware_host.h"

namespace rescue::practice {

/// The questions of 'w' on the console, one after the other (device-os system/src/system_setup.cpp, v0.4.7,
/// v0.6.4, v0.7.0, v1.5.2 and v3.3.1).
class WifiPrompts {
public:
    explicit WifiPrompts(FirmwareHost& host) : m_host(host) {}

    /// The first question.
    QString begin();
    bool active() const { return m_prompt != Prompt::None; }
    /// How long a line may be; a longer one ends there.
    int longestLine() const;
    /// Lines up to an empty one: what is typed ahead is kept meanwhile.
    bool manyLines() const;
    /// What comes after this line: the next question, or how it ended.
    QString answered(const QByteArray& line);

private:
    enum class Prompt {
        None,
        Ssid,
        Security,
        Cipher,
        Password,
        Eap,
        Certificate,
        PrivateKey,
        User,
        UserPassword,
        OuterIdentity,
        RootCertificate
    };

    QString ask(Prompt prompt);
    QString ssidAnswered(const QByteArray& line);
    QString securityAnswered(const QByteArray& line);
    QString cipherAnswered(const QByteArray& line);
    QString eapAnswered(const QByteArray& line);
    QString pemLine(const QByteArray& line);
    QString afterSecurity();
    QString afterCipher();
    QString save();
    bool since(int major, int minor, int micro) const;

    FirmwareHost& m_host;
    Prompt m_prompt = Prompt::None;
    WifiNetwork m_network;
    bool m_cipherKnown = false;
    QByteArray m_pem;
};

} // namespace rescue::practice
