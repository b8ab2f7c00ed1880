// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "ui/page.h"

class QCheckBox;
class QLineEdit;

namespace rescue::ui {

/// Why the account is needed.
enum class SignInFor {
    Keys,      ///< the cloud has to learn a key
    Claim,     ///< the device enters the account
    Firmware,  ///< the cloud has the list of what can be written
    Diagnosis, ///< what the account knows of it
    GoingOn,   ///< it ran out in the middle of a repair, which waits
};

/// The account that the device belongs to: user and password, then the code of two-step sign-in when asked.
class SignInPage : public Page {
    Q_OBJECT

public:
    explicit SignInPage(const QString& apiHost, bool canRemember, QWidget* parent = nullptr);

    void setPurpose(SignInFor what);
    /// Whose device it is; `wrong`: who signed in instead, if anybody.
    void setAccount(const QString& account, const QString& wrong);
    void prefill(const QString& user, const QString& password);
    void askOtp();
    void showFailure(const Failure& failure);
    /// Back to user and password, nothing kept of the password.
    void reset();
    bool remember() const;

    HelpId help() const override;
    void accept() override;
    void entered() override;

Q_SIGNALS:
    void signInWanted(const QString& user, const rescue::Secret& password);
    void otpGiven(const QString& user, const QString& code);

protected:
    void retranslate() override;

private:
    void buildForm(bool canRemember);
    void showHeading();
    void refreshPrimary();
    void setWaiting(bool waiting);

    QString m_apiHost;
    SignInFor m_purpose = SignInFor::Keys;
    QString m_account, m_wrong;
    QLabel* m_userLabel;
    QLabel* m_passwordLabel;
    QLabel* m_codeLabel;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_code;
    QCheckBox* m_reveal;
    QCheckBox* m_remember;
    QWidget* m_passwordForm;
    QWidget* m_codeForm;
    std::optional<FailureCode> m_failed;
    bool m_asksCode = false;
    bool m_waiting = false;
};

} // namespace rescue::ui
