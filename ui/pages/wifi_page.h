// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/device/wifi_network.h"
#include "ui/page.h"

#include <vector>

class QListWidget;

namespace rescue::ui {

class WifiForm;

/// Who heard the networks.
enum class HeardBy { Device, Computer, Nobody };

/// Which Wi-Fi a device shall join, and its password. Comes before a repair that sets it.
class WifiPage : public Page {
    Q_OBJECT

public:
    explicit WifiPage(QWidget* parent = nullptr);

    /// The search has begun; what was typed for an earlier device is forgotten.
    void begin(Model model);
    void setNetworks(HeardBy heardBy, std::vector<SeenNetwork> networks);
    /// This computer has a Wi-Fi of its own and may know passwords.
    void setOffersStored(bool offers);
    /// Nothing: this computer has none for that network, or did not tell.
    void setStoredPassword(const std::optional<Secret>& password);

    HelpId help() const override { return HelpId::Wifi; }
    void accept() override;
    void entered() override;

Q_SIGNALS:
    void searchWanted();
    void storedPasswordWanted(const QString& ssid);
    void chosen(const rescue::WifiNetwork& network);

protected:
    void retranslate() override;

private:
    void fillList();
    std::optional<SeenNetwork> current() const;
    QString rowText(const SeenNetwork& network) const;
    QString listNote() const;

    Model m_model = Model::Photon;
    bool m_searching = true;
    HeardBy m_heardBy = HeardBy::Nobody;
    std::vector<SeenNetwork> m_networks; ///< those that the device can hear
    int m_leftOut = 0;                   ///< those that it cannot
    bool m_noStored = false;             ///< this computer gave no password
    QListWidget* m_list;
    QLabel* m_note;
    QPushButton* m_searchAgain;
    WifiForm* m_form;
};

} // namespace rescue::ui
