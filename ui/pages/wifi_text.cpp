// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/wifi_text.h"

#include <QCoreApplication>

namespace rescue::ui {

namespace {
struct WifiText {
    Q_DECLARE_TR_FUNCTIONS(WifiText)
};
constexpr int strong = -60;
constexpr int weak = -75;
} // namespace

QString securityText(WifiSecurity security)
{
    switch (security) {
    case WifiSecurity::None:
        return WifiText::tr("None: no password", "protection of a Wi-Fi");
    case WifiSecurity::Wep:
        return WifiText::tr("WEP (very old)", "protection of a Wi-Fi");
    case WifiSecurity::Wpa:
        return WifiText::tr("WPA (old)", "protection of a Wi-Fi");
    case WifiSecurity::Wpa2:
        return WifiText::tr("WPA2 (usual at home)", "protection of a Wi-Fi");
    case WifiSecurity::WpaEnterprise:
        return WifiText::tr("WPA Enterprise (old)", "protection of a Wi-Fi");
    case WifiSecurity::Wpa2Enterprise:
        return WifiText::tr("WPA2 Enterprise (company, school)", "protection of a Wi-Fi");
    }
    return {};
}

QString wifiProblemText(WifiProblem problem, WifiSecurity security)
{
    switch (problem) {
    case WifiProblem::NameMissing:
        return WifiText::tr("The name of the Wi-Fi is missing.");
    case WifiProblem::NameTooLong:
        return WifiText::tr("The name is too long. A Wi-Fi name has 32 letters at most, fewer with accents.");
    case WifiProblem::NameUnprintable:
        return WifiText::tr("The name contains a sign that cannot be sent to the device.");
    case WifiProblem::PasswordMissing:
        return WifiText::tr("The password is missing.");
    case WifiProblem::PasswordLength:
        if (security == WifiSecurity::Wep)
            return WifiText::tr("A WEP password has 5 or 13 letters, or 10 or 26 digits from 0 to F.");
        return WifiText::tr("A Wi-Fi password has 8 to 63 letters.");
    case WifiProblem::PasswordUnprintable:
        return WifiText::tr("The password contains a sign that cannot be sent to the device.");
    case WifiProblem::UserMissing:
        return WifiText::tr("The user name is missing.");
    case WifiProblem::CertificateMissing:
        return WifiText::tr("Choose the certificate and the private key that belongs to it.");
    case WifiProblem::CertificateTooLong:
        return WifiText::tr("The certificate or its key is too long for the device.");
    }
    return {};
}

QString signalText(int dBm)
{
    if (dBm == 0)
        return {};
    if (dBm >= strong)
        return WifiText::tr("strong", "signal of a Wi-Fi");
    return dBm >= weak ? WifiText::tr("good", "signal of a Wi-Fi")
                       : WifiText::tr("weak", "signal of a Wi-Fi");
}

} // namespace rescue::ui
