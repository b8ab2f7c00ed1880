// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/listeners.h"
#include "core/practice/virtual_cloud.h"

#include <QVersionNumber>

#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace rescue::practice {

/// What the virtual cloud knows, and who may do what: users, tokens, devices, products, claim codes. The
/// HTTP side and the device port are its two doors. Thread-safe; `changed` is notified after each change of
/// a device, never under the lock.
class CloudState {
public:
    using User = VirtualCloud::User;
    using Product = VirtualCloud::Product;
    using Device = VirtualCloud::Device;
    using Release = VirtualCloud::Release;
    using WrongKeyPolicy = VirtualCloud::WrongKeyPolicy;

    explicit CloudState(Listeners& changed) : m_changed(changed) {}

    void addUser(User user);
    void addProduct(Product product);
    /// A device that is connected stays online, whatever is put.
    void putDevice(Device device);
    std::optional<Device> device(const QString& id) const;
    void putRelease(Release release);
    /// "latest" is the newest for the model.
    std::optional<Release> release(int platformId, const QString& version) const;
    void setWrongKeyPolicy(WrongKeyPolicy policy);
    WrongKeyPolicy wrongKeyPolicy() const;

    // ---- tokens
    enum class SignIn { Refused, NeedsOtp, Done };
    struct SignInResult {
        SignIn verdict = SignIn::Refused;
        QString token; ///< Done: access token; NeedsOtp: mfa token
    };
    SignInResult signIn(const QString& user, const QString& password);
    SignInResult answerOtp(const QString& mfaToken, const QString& otp);
    enum class TokenState { Unknown, Expired, Good };
    struct TokenInfo {
        TokenState state = TokenState::Unknown;
        QString user;
    };
    TokenInfo token(const QString& token) const;
    void revoke(const QString& token);
    void expireTokens();

    // ---- the account's side; ids are compared as they are, upper case is unknown
    enum class Verdict { Done, NotYours, OwnedByOther, Offline };
    std::vector<Device> devicesOf(const QString& user) const;
    std::optional<Device> ownDevice(const QString& user, const QString& id) const;
    Verdict rename(const QString& user, const QString& id, const QString& name);
    Verdict claim(const QString& user, const QString& id);
    Verdict unclaim(const QString& user, const QString& id);
    /// A product's keys are its team's business, and only while no customer has claimed the device; other
    /// devices' keys are their owner's, or anybody's while unclaimed (protocol 6, "Meanings").
    Verdict registerKey(const QString& user, const QString& id, int productId, const Bytes& publicKey);
    /// 63 characters, good for one claim.
    QString makeClaimCode(const QString& user);
    std::vector<Product> productsOf(const QString& user) const;
    bool inTeam(const QString& user, int productId) const;
    std::vector<Device> productDevices(int productId) const;
    /// The caller has made sure that who asks is in the team.
    enum class Import { Added, AlreadyIn, NotAllowed, Unknown };
    Import addToProduct(int productId, const QString& id);
    Verdict removeFromProduct(int productId, const QString& id);
    Verdict removeOwner(int productId, const QString& id);

    // ---- the device port's side; `connection` tells a device's new connection from its old one
    void connected(const QString& id, quint64 connection);
    void heard(const QString& id);
    void disconnected(const QString& id, quint64 connection);
    /// Ownership goes to whoever made the code, even from another owner (protocol 5).
    bool claimByCode(const QString& id, const QString& code);

private:
    Device* find(const QString& id);
    Device* findOwn(const QString& user, const QString& id);
    Verdict changeMember(int productId, const QString& id, void (*change)(Device&));
    QString newToken(const QString& user);
    bool inTeamLocked(const QString& user, int productId) const;
    bool mayRegister(const QString& user, const Device& device, int productId) const;

    struct Token {
        QString user;
        bool expired = false;
    };

    Listeners& m_changed;
    mutable std::mutex m_mutex;
    std::map<QString, User> m_users;
    std::map<int, Product> m_products;
    std::map<QString, Device> m_devices;
    std::map<std::pair<int, QVersionNumber>, Release> m_releases; ///< by model and version
    std::map<QString, Token> m_tokens;
    std::map<QString, QString> m_mfaTokens;  ///< to the user
    std::map<QString, QString> m_claimCodes; ///< to the user
    std::map<QString, quint64> m_connections;
    WrongKeyPolicy m_policy = WrongKeyPolicy::EncryptForRegistered;
};

} // namespace rescue::practice
