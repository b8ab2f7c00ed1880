// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/wifi_network.h"
#include "core/failure.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rescue::ui {

/// What has to be known about one network before a device can join it. Asks only for what is not known yet:
/// the name of a hidden one, the security where nobody heard it, and the fields that this security has.
class WifiForm : public QWidget {
    Q_OBJECT

public:
    explicit WifiForm(QWidget* parent = nullptr);

    /// A network that was heard; nothing: one that the person names. Forgets the password typed for another.
    void setNetwork(const std::optional<SeenNetwork>& network);
    /// May the password be asked of this computer?
    void setOffersStored(bool offers);
    void setStoredPassword(const Secret& password);
    /// As it stands; problemOf() tells whether it is complete.
    WifiNetwork network() const;
    void focusFirst();
    /// Wipes the fields.
    void clearSecrets();

Q_SIGNALS:
    void changed();
    void storedPasswordWanted(const QString& ssid);
    void fileFailed(const rescue::Failure& failure);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void choosePem(Secret& into, QLabel* name);
    WifiSecurity security() const;
    WifiEnterprise::Eap method() const;

    std::optional<SeenNetwork> m_network;
    bool m_offersStored = false;
    QFormLayout* m_form;
    QLabel *m_nameLabel, *m_securityLabel, *m_methodLabel, *m_userLabel, *m_outerLabel, *m_passwordLabel;
    QLineEdit *m_name, *m_user, *m_outer, *m_password;
    QComboBox *m_security, *m_method;
    QCheckBox* m_reveal;
    QPushButton *m_useStored, *m_certificate, *m_key;
    QLabel *m_certificateName, *m_keyName, *m_hint;
    Secret m_certificatePem, m_keyPem;
};

} // namespace rescue::ui
