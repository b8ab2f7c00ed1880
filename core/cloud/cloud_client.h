// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_settings.h"
#include "core/secret.h"
#include "core/wait.h"

#include <QString>

#include <functional>
#include <memory>

namespace rescue {

class Http;
struct HttpReply;

/// A signed-in account. The token is a bearer credential.
struct Session {
    Secret token;
    QString account; ///< user name, may be empty when signed in by token
};

struct CloudDevice {
    QString id;
    QString name;
    bool online = false;      ///< `connected` or `online`: may lag up to half a minute behind the truth
    bool onlineKnown = false; ///< the cloud said which; else `online` means nothing
    QString lastHeard;        ///< as the cloud spells it; compare for change, not for order
    int platformId = -1;
    int productId = -1; ///< equals platformId (or -1) when in no product
    bool inProduct() const { return productId > 0 && productId != platformId; }
};

struct CloudProduct {
    int id = 0;
    QString name;
};

/// A release of Device OS for one model, as the cloud lists it.
struct CloudRelease {
    struct File {
        QString name;
        QString crc; ///< eight hexadecimal digits; empty where the cloud does not tell
    };
    QString version;
    QUrl base; ///< where its files lie
    std::vector<File> files;
};

/// Where a device belongs.
struct Membership {
    std::optional<CloudDevice> device; ///< as the account or the product lists it; nothing: neither does
    bool inAccount = false;
    int productId = 0;   ///< 0: in no product that this account can see
    QString productName; ///< known to the product's team only
    bool role = false;   ///< this account is of that product's team
};

/// Particle's REST API as particle-cli uses it (protocol 6), over TLS or loopback. Compatible clouds offer
/// only a part of it: a call they do not have is said as "nothing", not as a failure. Blocking; create, use
/// and destroy it in one thread; needs a QCoreApplication. Every call throws Failure: NotSignedIn,
/// TokenExpired, NotOwner, OwnedByOther, InProduct, RejectedByCloud, RateLimited, DeviceOffline,
/// CloudUnreachable, CloudTimeout, CloudBroken, UntrustedServer, Cancelled; calls with a device id throw
/// UnknownDeviceId when it is none. Ids may be given in any case; they are sent and returned in lower case.
class CloudClient {
public:
    explicit CloudClient(CloudSettings settings, Session session = {}, std::stop_token stop = {});
    ~CloudClient();
    CloudClient(const CloudClient&) = delete;
    CloudClient& operator=(const CloudClient&) = delete;

    const Session& session() const { return m_session; }
    bool signedIn() const { return !m_session.token.empty(); }

    /// Asked when the cloud says that the session has run out: it gives a new session, with which the refused
    /// request is sent once more, or nothing, which ends in TokenExpired. Called in the client's thread.
    using Renewal = std::function<std::optional<Session>(const Session& expired)>;
    void onExpiry(Renewal renewal) { m_renewal = std::move(renewal); }

    /// Throws WrongPassword, or OtpNeeded with the mfa token as its argument. A cloud that refuses the
    /// settings' client is asked once more with the client in the header (RFC 6749, 2.3.1), and then as the
    /// older CLI, the only client some of them know.
    void signIn(const QString& user, const Secret& password);
    /// Throws WrongOtp.
    void answerOtp(const QString& user, const QString& mfaToken, const QString& code);
    /// Tells the cloud to forget the token; forgets it here whatever the answer, and even when none comes
    /// (which is thrown). False where the cloud did not forget it: some have no such call, and the token
    /// stays good until it expires.
    bool signOut();
    /// Asks whose token this is (session().account, where the cloud tells); throws TokenExpired or
    /// NotSignedIn when it is nobody's.
    void checkSession();

    std::vector<CloudDevice> devices();
    /// Nothing when the cloud says it is not in this account (it does not say whether it exists); throws
    /// OwnedByOther where it says that. A cloud that does not say whether the device is online is asked to
    /// ping it.
    std::optional<CloudDevice> device(const QString& id);
    /// Asks the cloud to ping the device now. Nothing where the cloud has no such call.
    std::optional<bool> ping(const QString& id);
    /// Makes `publicPem` the device's key in the cloud. Throws NotOwner or, with a product id, InProduct.
    void registerKey(const QString& id, const QString& publicPem, std::optional<int> productId);

    // ---- whose it is
    /// Throws DeviceOffline or OwnedByOther. Does nothing when the device is already this account's.
    void claim(const QString& id);
    /// Asks the owner of a device that claim() found to be somebody else's; the cloud sends them a message.
    void requestTransfer(const QString& id);
    /// The device leaves this account. Throws NotOwner.
    void unclaim(const QString& id);
    /// Throws NotOwner, or RejectedByCloud where the cloud keeps another name.
    void rename(const QString& id, const QString& name);
    /// 63 characters: the device that is given them goes to this account when it connects the next time, even
    /// from another account.
    Secret makeClaimCode();

    // ---- products
    /// Empty where the cloud has no products.
    std::vector<CloudProduct> products();
    /// The device as a member of a product, whoever claimed it; nothing when it is not in it, or when this
    /// account has no role in that product.
    std::optional<CloudDevice> productDevice(int productId, const QString& id);
    /// Whose it is, as far as this account can see.
    Membership membership(const QString& id);
    /// These three throw InProduct when this account has no role in the product.
    /// Throws NotOwner when the device's owner is outside of the team.
    void addToProduct(int productId, const QString& id);
    /// Its owner keeps it.
    void removeFromProduct(int productId, const QString& id);
    /// The customer's account loses it; it stays in the product.
    void removeOwner(int productId, const QString& id);

    // ---- Device OS
    /// `version` "3.3.1", or empty for the newest. Throws BadFirmware where the cloud has no such release for
    /// the model.
    CloudRelease release(int platformId, const QString& version);
    /// One of its files, with the checksum that the list told. It is no secret: no token goes along. Throws
    /// BadFirmware for another checksum.
    Bytes download(const CloudRelease& release, const CloudRelease::File& file, const std::stop_token& stop);

private:
    using Form = std::vector<std::pair<QByteArray, Secret>>;
    HttpReply send(const QByteArray& method, const QByteArray& path, const Form& form = {});
    HttpReply sendOnce(const QByteArray& method, const QByteArray& path, const Form& form);
    HttpReply requestToken(const Form& form);
    HttpReply requestTokenAs(const Form& form, bool clientInHeader);
    std::optional<CloudDevice> find(const QString& checkedId);
    void takeToken(const HttpReply& reply, const QString& user);
    std::optional<CloudDevice> findInList(const QString& id);

    CloudSettings m_settings;
    Session m_session;
    std::unique_ptr<Http> m_http;
    Renewal m_renewal;
};

} // namespace rescue
