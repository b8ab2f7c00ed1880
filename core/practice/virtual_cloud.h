// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace rescue::practice {

/// A Particle-like cloud on loopback: a real HTTP server with the account's side, and the TCP port that
/// devices connect to, doing the server's side of the handshake against the registered keys. Ports are chosen
/// by the system. Thread-safe. Starts in the constructor, stops in the destructor.
class VirtualCloud {
public:
    struct User {
        QString name = QStringLiteral("you@example.com");
        QString password = QStringLiteral("practice");
        QString otp; ///< when not empty, sign-in asks for this code
    };
    struct Product {
        int id = 0;
        QString name;
        std::vector<QString> team; ///< user names with the right to register keys
        bool acceptsKeys = true;   ///< false: it takes no keys, as clouds that know no product_id
    };
    struct Device {
        QString id;
        QString name;
        int platformId = 6;
        QString owner;           ///< user name; empty = unclaimed
        int productId = 0;       ///< 0 = none
        Bytes publicKey;         ///< SubjectPublicKeyInfo DER registered; empty = none
        bool acceptsKeys = true; ///< false: provisioning is refused whoever asks
        bool online = false;     ///< set by the device port
        QString lastHeard;       ///< ISO time; set by the device port
    };
    /// A release of Device OS for one model.
    struct Release {
        QString version;
        int platformId = 6;
        std::vector<std::pair<QString, QByteArray>> files; ///< name and content
    };
    /// What the device port does with a device whose key is not the registered one.
    enum class WrongKeyPolicy {
        EncryptForRegistered, ///< answers for the registered key: the device cannot decrypt (orange), as
                              ///< Particle does
        Close,                ///< hangs up (red), as open re-implementations do
    };
    enum class Trouble {
        None,
        ServerError,
        Garbage,
        Hang,
        Unauthorised,
        RateLimit,
        TokensExpire, ///< every token given out so far runs out right before it
    };

    VirtualCloud();
    ~VirtualCloud();

    QUrl api() const;           ///< http://127.0.0.1:port
    QUrl versionFile() const;   ///< tells of a newer version of this program
    QString deviceHost() const; ///< "127.0.0.1"
    std::uint16_t devicePort() const;
    Bytes serverPublicKey() const; ///< SubjectPublicKeyInfo DER, RSA-2048

    void addUser(User user);
    void addProduct(Product product);
    void putRelease(Release release);
    /// Adds or replaces a device. One that is connected stays online, whatever is put.
    void putDevice(Device device);
    std::optional<Device> device(const QString& id) const;
    void setWrongKeyPolicy(WrongKeyPolicy policy);
    /// The next matching requests (path prefix, "" = all) meet this trouble; `times` < 0 = until changed.
    /// A hanging request hangs until the trouble is changed; the destructor does not wait for it.
    void setTrouble(Trouble trouble, const QString& pathPrefix = {}, int times = -1);
    /// Every access token given out so far has run out.
    void expireTokens();
    /// Refuses the connections of REST clients, as a computer without a network does; hanging requests are
    /// let go. Opened again it has the same address. Not to be called by a listener.
    void setApiOpen(bool open);
    /// Refuses TCP connections of devices, as a blocked port does, and drops those it has.
    void setDevicePortOpen(bool open);
    /// Every request so far as "METHOD path", for tests that check the order of things.
    std::vector<QString> requests() const;
    /// Called after a device's state changed. Never while a lock is held.
    int listen(std::function<void()> listener);
    void unlisten(int number);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rescue::practice
