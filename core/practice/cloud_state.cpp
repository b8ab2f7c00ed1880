// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_state.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace rescue::practice {

namespace {

constexpr int tokenLength = 40;
constexpr int claimCodeLength = 63;

QString randomText(int length, const char* alphabet)
{
    const QLatin1String letters(alphabet);
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return text;
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace

void CloudState::addUser(User user)
{
    const std::lock_guard lock(m_mutex);
    m_users[user.name] = std::move(user);
}

void CloudState::addProduct(Product product)
{
    const std::lock_guard lock(m_mutex);
    m_products[product.id] = std::move(product);
}

void CloudState::putRelease(Release release)
{
    const std::lock_guard lock(m_mutex);
    const std::pair key(release.platformId, QVersionNumber::fromString(release.version));
    m_releases[key] = std::move(release);
}

std::optional<CloudState::Release> CloudState::release(int platformId, const QString& version) const
{
    const std::lock_guard lock(m_mutex);
    std::optional<Release> found; // in the order of the versions: the last is the newest
    for (const auto& [key, release] : m_releases) {
        if (key.first == platformId && (version == QStringLiteral("latest") || release.version == version))
            found = release;
    }
    return found;
}

void CloudState::putDevice(Device device)
{
    {
        const std::lock_guard lock(m_mutex);
        Device& kept = m_devices[device.id];
        if (m_connections.contains(device.id)) {
            device.online = true;
            device.lastHeard = kept.lastHeard;
        }
        kept = std::move(device);
    }
    m_changed.notify();
}

std::optional<CloudState::Device> CloudState::device(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_devices.find(id);
    return found != m_devices.end() ? std::optional(found->second) : std::nullopt;
}

void CloudState::setWrongKeyPolicy(WrongKeyPolicy policy)
{
    const std::lock_guard lock(m_mutex);
    m_policy = policy;
}

CloudState::WrongKeyPolicy CloudState::wrongKeyPolicy() const
{
    const std::lock_guard lock(m_mutex);
    return m_policy;
}

// ---- tokens

QString CloudState::newToken(const QString& user)
{
    QString token = randomText(tokenLength, "0123456789abcdef");
    m_tokens[token] = {user, false};
    return token;
}

CloudState::SignInResult CloudState::signIn(const QString& user, const QString& password)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_users.find(user);
    if (found == m_users.end() || found->second.password != password)
        return {};
    if (found->second.otp.isEmpty())
        return {SignIn::Done, newToken(user)};
    const QString mfaToken = randomText(tokenLength, "0123456789abcdef");
    m_mfaTokens[mfaToken] = user;
    return {SignIn::NeedsOtp, mfaToken};
}

CloudState::SignInResult CloudState::answerOtp(const QString& mfaToken, const QString& otp)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_mfaTokens.find(mfaToken);
    if (found == m_mfaTokens.end() || m_users[found->second].otp != otp)
        return {};
    const QString user = found->second;
    m_mfaTokens.erase(found);
    return {SignIn::Done, newToken(user)};
}

CloudState::TokenInfo CloudState::token(const QString& token) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return {};
    return {found->second.expired ? TokenState::Expired : TokenState::Good, found->second.user};
}

void CloudState::revoke(const QString& token)
{
    const std::lock_guard lock(m_mutex);
    m_tokens.erase(token);
}

void CloudState::expireTokens()
{
    const std::lock_guard lock(m_mutex);
    for (auto& [text, token] : m_tokens)
        token.expired = true;
}

// ---- the account's side

CloudState::Device* CloudState::find(const QString& id)
{
    const auto found = m_devices.find(id);
    return found != m_devices.end() ? &found->second : nullptr;
}

CloudState::Device* CloudState::findOwn(const QString& user, const QString& id)
{
    Device* const device = find(id);
    return device && device->owner == user ? device : nullptr;
}

std::vector<CloudState::Device> CloudState::devicesOf(const QString& user) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Device> devices;
    for (const auto& [id, device] : m_devices) {
        if (device.owner == user)
            devices.push_back(device);
    }
    return devices;
}

std::optional<CloudState::Device> CloudState::ownDevice(const QString& user, const QString& id) const
{
    auto found = device(id);
    return found && found->owner == user ? std::move(found) : std::nullopt;
}

CloudState::Verdict CloudState::rename(const QString& user, const QString& id, const QString& name)
{
    {
        const std::lock_guard lock(m_mutex);
        Device* const device = findOwn(user, id);
        if (!device)
            return Verdict::NotYours;
        device->name = name;
    }
    m_changed.notify();
    return Verdict::Done;
}

CloudState::Verdict CloudState::claim(const QString& user, const QString& id)
{
    {
        const std::lock_guard lock(m_mutex);
        Device* const device = find(id);
        if (device && !device->owner.isEmpty() && device->owner != user)
            return Verdict::OwnedByOther;
        if (!device || !device->online)
            return Verdict::Offline;
        device->owner = user;
    }
    m_changed.notify();
    return Verdict::Done;
}

CloudState::Verdict CloudState::unclaim(const QString& user, const QString& id)
{
    {
        const std::lock_guard lock(m_mutex);
        Device* const device = findOwn(user, id);
        if (!device)
            return Verdict::NotYours;
        device->owner.clear();
    }
    m_changed.notify();
    return Verdict::Done;
}

bool CloudState::mayRegister(const QString& user, const Device& device, int productId) const
{
    if (!device.acceptsKeys)
        return false;
    if (device.productId == 0)
        return device.owner.isEmpty() || device.owner == user;
    return device.productId == productId && inTeamLocked(user, productId) &&
           m_products.at(productId).acceptsKeys &&
           (device.owner.isEmpty() || inTeamLocked(device.owner, productId));
}

CloudState::Verdict CloudState::registerKey(const QString& user, const QString& id, int productId,
                                            const Bytes& publicKey)
{
    {
        const std::lock_guard lock(m_mutex);
        Device* const device = find(id);
        if (!device || !mayRegister(user, *device, productId))
            return Verdict::NotYours;
        device->publicKey = publicKey;
    }
    m_changed.notify();
    return Verdict::Done;
}

QString CloudState::makeClaimCode(const QString& user)
{
    const std::lock_guard lock(m_mutex);
    QString code =
        randomText(claimCodeLength, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    m_claimCodes[code] = user;
    return code;
}

bool CloudState::inTeamLocked(const QString& user, int productId) const
{
    const auto found = m_products.find(productId);
    return found != m_products.end() && std::ranges::count(found->second.team, user) > 0;
}

bool CloudState::inTeam(const QString& user, int productId) const
{
    const std::lock_guard lock(m_mutex);
    return inTeamLocked(user, productId);
}

std::vector<CloudState::Product> CloudState::productsOf(const QString& user) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Product> products;
    for (const auto& [id, product] : m_products) {
        if (inTeamLocked(user, id))
            products.push_back(product);
    }
    return products;
}

std::vector<CloudState::Device> CloudState::productDevices(int productId) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Device> devices;
    for (const auto& [id, device] : m_devices) {
        if (device.productId == productId)
            devices.push_back(device);
    }
    return devices;
}

CloudState::Import CloudState::addToProduct(int productId, const QString& id)
{
    {
        const std::lock_guard lock(m_mutex);
        Device* const device = find(id);
        if (!device)
            return Import::Unknown;
        if (device->productId == productId)
            return Import::AlreadyIn;
        if (device->productId != 0 || (!device->owner.isEmpty() && !inTeamLocked(device->owner, productId)))
            return Import::NotAllowed;
        device->productId = productId;
    }
    m_changed.notify();
    return Import::Added;
}

CloudState::Verdict CloudState::changeMember(int productId, const QString& id, void (*change)(Device&))
{
    {
        const std::lock_guard lock(m_mutex);
        Device* const device = find(id);
        if (!device || device->productId != productId)
            return Verdict::NotYours;
        change(*device);
    }
    m_changed.notify();
    return Verdict::Done;
}

CloudState::Verdict CloudState::removeFromProduct(int productId, const QString& id)
{
    return changeMember(productId, id, [](Device& device) { device.productId = 0; });
}

CloudState::Verdict CloudState::removeOwner(int productId, const QString& id)
{
    return changeMember(productId, id, [](Device& device) { device.owner.clear(); });
}

// ---- the device port's side

void CloudState::connected(const QString& id, quint64 connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_connections[id] = connection;
        if (Device* const device = find(id)) {
            device->online = true;
            device->lastHeard = now();
        }
    }
    m_changed.notify();
}

void CloudState::heard(const QString& id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (Device* const device = find(id))
            device->lastHeard = now();
    }
    m_changed.notify();
}

void CloudState::disconnected(const QString& id, quint64 connection)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_connections.find(id);
        if (found == m_connections.end() || found->second != connection)
            return; // it has connected anew meanwhile
        m_connections.erase(found);
        if (Device* const device = find(id))
            device->online = false;
    }
    m_changed.notify();
}

bool CloudState::claimByCode(const QString& id, const QString& code)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_claimCodes.find(code);
        Device* const device = find(id);
        if (found == m_claimCodes.end() || !device)
            return false;
        device->owner = found->second;
        m_claimCodes.erase(found);
    }
    m_changed.notify();
    return true;
}

} // namespace rescue::practice
