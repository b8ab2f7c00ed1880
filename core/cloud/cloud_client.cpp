// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_client.h"

#include "core/cloud/cloud_answer.h"
#include "core/cloud/http.h"
#include "core/device/models.h"
#include "core/failure.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rescue {

namespace {

using cloud::Refusal;

/// What a request is about decides what a refusal means.
enum class About { Account, Device, Claim };

Secret text(const char* value)
{
    return Secret::fromText(QLatin1String(value));
}

/// In lower case: the cloud silently does not find an upper-case id (protocol 1.1). Checked, because an empty
/// or a crooked id would ask for something else than one device.
QString checkedId(const QString& id)
{
    const std::optional<QString> checked = deviceIdFrom(id);
    if (!checked)
        throw Failure(FailureCode::UnknownDeviceId, {}, QStringLiteral("no device id: ") + id);
    return *checked;
}

QByteArray devicePath(const QString& checkedId)
{
    return "/v1/devices/" + checkedId.toLatin1();
}

Failure broken(const QString& what, const HttpReply& reply)
{
    return Failure(FailureCode::CloudBroken, {what}, QStringLiteral("HTTP %1").arg(reply.status));
}

/// The route does not exist in this cloud.
bool notOffered(const HttpReply& reply)
{
    return reply.status == 404 || reply.status == 405 || reply.status == 501;
}

bool isTokenRefused(int status, const Refusal& refusal)
{
    return status == 401 || refusal.code == QLatin1String("invalid_token") ||
           refusal.code == QLatin1String("expired_token");
}

Failure refusedDevice(int status, const QString& words, About about)
{
    const auto says = [&](const char* what) {
        return words.contains(QLatin1String(what), Qt::CaseInsensitive);
    };
    // The second are Brewskey's words for a device of another account. They must be understood: that server
    // hands such a device over to whoever registers a key for it.
    if (says("belongs to someone else") || says("doesn't have access"))
        return Failure(FailureCode::OwnedByOther, {}, words);
    if (status == 408 || (about == About::Claim && status == 404))
        return Failure(FailureCode::DeviceOffline, {}, words);
    if (status == 403 || status == 404 || says("permission denied"))
        return Failure(FailureCode::NotOwner, {}, words);
    return Failure(FailureCode::RejectedByCloud, {words}, QStringLiteral("HTTP %1").arg(status));
}

/// What a refusal with this status means (protocol 6, "Map").
Failure failureFor(int status, const Refusal& refusal, About about)
{
    const QString words = refusal.text.isEmpty() ? QStringLiteral("HTTP %1").arg(status) : refusal.text;
    if (isTokenRefused(status, refusal))
        return Failure(FailureCode::TokenExpired, {}, words);
    if (words.contains(QLatin1String("access token was not found"), Qt::CaseInsensitive))
        return Failure(FailureCode::NotSignedIn, {}, words);
    if (status == 429)
        return Failure(FailureCode::RateLimited, {}, words);
    if (status >= 500)
        return Failure(FailureCode::CloudBroken, {QStringLiteral("HTTP %1").arg(status)}, refusal.text);
    if (about == About::Account)
        return Failure(FailureCode::RejectedByCloud, {words}, QStringLiteral("HTTP %1").arg(status));
    return refusedDevice(status, words, about);
}

/// Nothing when the cloud agreed.
std::optional<Failure> refusalIn(const HttpReply& reply, About about)
{
    if (!reply.good())
        return failureFor(reply.status, cloud::readRefusal(reply.body), about);
    if (cloud::saysRefused(QJsonDocument::fromJson(reply.body).object()))
        return failureFor(400, cloud::readRefusal(reply.body), about);
    return std::nullopt;
}

/// The content of an answer that agrees; null for an empty one.
QJsonValue contentOf(const HttpReply& reply, About about)
{
    if (const auto refused = refusalIn(reply, about))
        throw *refused;
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (json.isArray())
        return json.array();
    if (json.isObject())
        return json.object();
    if (!reply.body.trimmed().isEmpty())
        throw broken(QStringLiteral("the answer is no JSON"), reply);
    return {};
}

std::vector<CloudDevice> listIn(const HttpReply& reply)
{
    auto devices = cloud::readDevices(contentOf(reply, About::Account));
    if (!devices)
        throw broken(QStringLiteral("no list of devices in the answer"), reply);
    return *std::move(devices);
}

/// Goes into a header, where a control character would start another one.
bool isPlainToken(const Secret& token)
{
    return std::ranges::all_of(token.reveal(), [](std::uint8_t c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

CloudClient::CloudClient(CloudSettings settings, Session session, std::stop_token stop)
    : m_settings(std::move(settings)), m_session(std::move(session)),
      m_http(std::make_unique<Http>(m_settings.api, m_settings.requestLimit, std::move(stop)))
{
}

CloudClient::~CloudClient() = default;

HttpReply CloudClient::send(const QByteArray& method, const QByteArray& path, Form form)
{
    if (!signedIn())
        throw Failure(FailureCode::NotSignedIn);
    if (!isPlainToken(m_session.token))
        throw Failure(FailureCode::TokenExpired, {}, QStringLiteral("not a token at all"));
    HttpReply reply = m_http->send({method, path, std::move(form)}, m_session.token);
    // Whatever words of the answer are shown or logged later, the token is not among them.
    reply.body.replace(toQByteArray(m_session.token.reveal()), "***");
    return reply;
}

// ---- the account

HttpReply CloudClient::requestToken(const Form& form)
{
    const auto refusesClient = [](const HttpReply& reply) {
        return !reply.good() && cloud::readRefusal(reply.body).code == QLatin1String("invalid_client");
    };
    HttpReply reply = requestTokenAs(form, false);
    if (refusesClient(reply))
        reply = requestTokenAs(form, true);
    if (!refusesClient(reply))
        return reply;
    // The client of particle-cli 1.x and 2.x: the only one in Brewskey/spark-server src/oauthClients.json
    // that a CLI ever used.
    m_settings.clientId = QStringLiteral("CLI2");
    m_settings.clientSecret = QStringLiteral("client_secret_here");
    return requestTokenAs(form, false);
}

HttpReply CloudClient::requestTokenAs(const Form& form, bool clientInHeader)
{
    HttpRequest request{"POST", "/oauth/token", form};
    if (clientInHeader) {
        request.client = Secret::fromText(m_settings.clientId + u':' + m_settings.clientSecret);
    } else {
        request.form.emplace_back("client_id", Secret::fromText(m_settings.clientId));
        request.form.emplace_back("client_secret", Secret::fromText(m_settings.clientSecret));
    }
    return m_http->send(request, {});
}

void CloudClient::takeToken(const HttpReply& reply, const QString& user)
{
    const QString token = contentOf(reply, About::Account)[QLatin1String("access_token")].toString();
    const Secret secret = Secret::fromText(token);
    if (secret.empty() || !isPlainToken(secret))
        throw broken(QStringLiteral("no access token in the answer"), reply);
    m_session = Session{secret, user};
}

void CloudClient::signIn(const QString& user, const Secret& password)
{
    const HttpReply reply = requestToken({{"grant_type", text("password")},
                                          {"username", Secret::fromText(user)},
                                          {"password", password},
                                          {"expires_in", text("7776000")}}); // 90 days, as particle-cli
    const Refusal refusal = cloud::readRefusal(reply.body);
    if (refusal.code == QLatin1String("mfa_required") && !refusal.mfaToken.isEmpty())
        throw Failure(FailureCode::OtpNeeded, {refusal.mfaToken});
    // Brewskey's server answers 503 "Wrong password" or "User doesn't exist" (its UserDatabaseRepository.js
    // throws inside the OAuth library, which makes that a server_error).
    const bool wrong = refusal.code == QLatin1String("invalid_grant") ||
                       (reply.status == 401 && refusal.code != QLatin1String("invalid_client")) ||
                       refusal.text.contains(QLatin1String("wrong password"), Qt::CaseInsensitive) ||
                       refusal.text.contains(QLatin1String("user doesn't exist"), Qt::CaseInsensitive);
    if (!reply.good() && wrong)
        throw Failure(FailureCode::WrongPassword, {}, refusal.text);
    if (refusal.code == QLatin1String("invalid_client")) // also with 401, which is no token that ran out
        throw Failure(FailureCode::RejectedByCloud, {refusal.text});
    takeToken(reply, user);
}

void CloudClient::answerOtp(const QString& user, const QString& mfaToken, const QString& code)
{
    const HttpReply reply = requestToken({{"grant_type", text("urn:custom:mfa-otp")},
                                          {"mfa_token", Secret::fromText(mfaToken)},
                                          {"otp", Secret::fromText(code)}});
    if (reply.status == 400 || reply.status == 401 || reply.status == 403)
        throw Failure(FailureCode::WrongOtp, {}, cloud::readRefusal(reply.body).text);
    takeToken(reply, user);
}

bool CloudClient::signOut()
{
    if (!signedIn())
        return true;
    const Session leaving = std::exchange(m_session, {});
    if (!isPlainToken(leaving.token))
        return true;
    const HttpReply reply = m_http->send({"DELETE", "/v1/access_tokens/current"}, leaving.token);
    // 401: it was not good any more. Brewskey's server has no such call, only one that wants the password.
    return reply.status == 401 || !refusalIn(reply, About::Account);
}

void CloudClient::checkSession()
{
    const HttpReply reply = send("GET", "/v1/user");
    const auto refused = refusalIn(reply, About::Account);
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (refused && refused->code() != FailureCode::RejectedByCloud)
        throw *refused;
    // A cloud without users says so in many ways, a web page among them: then the devices decide.
    if (refused || !json.isObject()) {
        devices();
        return;
    }
    const QString name = json[QLatin1String("username")].toString();
    if (!name.isEmpty())
        m_session.account = name;
}

// ---- its devices

std::vector<CloudDevice> CloudClient::devices()
{
    return listIn(send("GET", "/v1/devices"));
}

std::optional<CloudDevice> CloudClient::findInList(const QString& id)
{
    const HttpReply reply = send("GET", "/v1/devices");
    if (notOffered(reply))
        return std::nullopt;
    std::vector<CloudDevice> listed = listIn(reply);
    const auto found = std::ranges::find(listed, id, &CloudDevice::id);
    return found == listed.end() ? std::nullopt : std::optional(std::move(*found));
}

std::optional<CloudDevice> CloudClient::device(const QString& id)
{
    auto device = find(checkedId(id));
    if (!device || device->onlineKnown)
        return device;
    try {
        const auto answered = ping(id);
        device->online = answered.value_or(false);
        device->onlineKnown = answered.has_value();
    } catch (const Failure& failure) {
        // The device was found; that its ping is refused takes nothing from that.
        if (failure.code() != FailureCode::RejectedByCloud && failure.code() != FailureCode::NotOwner)
            throw;
    }
    return device;
}

std::optional<CloudDevice> CloudClient::find(const QString& wanted)
{
    const HttpReply reply = send("GET", devicePath(wanted));
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (const auto refused = refusalIn(reply, About::Device)) {
        // A 404 may also mean that this cloud has no such call: then the list knows.
        if (refused->code() == FailureCode::NotOwner && reply.status != 404)
            return std::nullopt;
        if (refused->code() != FailureCode::NotOwner && refused->code() != FailureCode::RejectedByCloud)
            throw *refused;
        return findInList(wanted);
    }
    const auto device = cloud::readDevice(json.object());
    return device && device->id == wanted ? device : findInList(wanted);
}

std::optional<bool> CloudClient::ping(const QString& id)
{
    const HttpReply reply = send("PUT", devicePath(checkedId(id)) + "/ping");
    if (reply.status == 408)
        return false;
    if (notOffered(reply))
        return std::nullopt;
    return cloud::readOnline(contentOf(reply, About::Device).toObject());
}

void CloudClient::registerKey(const QString& id, const QString& publicPem, std::optional<int> productId)
{
    const QString wanted = checkedId(id);
    const QString order = QStringLiteral("manual_%1").arg(QDateTime::currentMSecsSinceEpoch());
    Form form{{"deviceID", Secret::fromText(wanted)}, // particle-cli@3.49.2 src/cmd/api.js sendPublicKey
              {"publicKey", Secret::fromText(publicPem)},
              {"filename", text("cli")},
              {"order", Secret::fromText(order)},
              {"algorithm", text("rsa")}};
    if (productId)
        form.emplace_back("product_id", Secret::fromText(QString::number(*productId)));
    const HttpReply reply = send("POST", "/v1/provisioning/" + wanted.toLatin1(), std::move(form));
    const auto refused = refusalIn(reply, About::Device);
    if (refused && refused->code() == FailureCode::NotOwner && productId)
        throw Failure(FailureCode::InProduct, {QString::number(*productId)}, refused->detail());
    contentOf(reply, About::Device);
}

void CloudClient::claim(const QString& id)
{
    const QString wanted = checkedId(id);
    const HttpReply reply = send("POST", "/v1/devices", {{"id", Secret::fromText(wanted)}});
    const auto refused = refusalIn(reply, About::Claim);
    if (!refused)
        return;
    // Asked by the owner, clouds answer differently: Brewskey's "already claimed", others "must be online".
    const bool mayBeOurs =
        refused->code() == FailureCode::RejectedByCloud || refused->code() == FailureCode::DeviceOffline;
    if (!mayBeOurs || !device(wanted))
        throw *refused;
}

// ---- products

std::vector<CloudProduct> CloudClient::products()
{
    const HttpReply reply = send("GET", "/v1/user/products");
    const auto refused = refusalIn(reply, About::Account);
    if (notOffered(reply) || (refused && refused->code() == FailureCode::RejectedByCloud))
        return {};
    auto products = cloud::readProducts(contentOf(reply, About::Account));
    if (!products)
        throw broken(QStringLiteral("no list of products in the answer"), reply);
    return *std::move(products);
}

std::optional<CloudDevice> CloudClient::productDevice(int productId, const QString& id)
{
    const QString wanted = checkedId(id);
    const QByteArray product = "/v1/products/" + QByteArray::number(productId);
    const HttpReply reply = send("GET", product + "/devices/" + wanted.toLatin1());
    if (const auto refused = refusalIn(reply, About::Device)) {
        // Brewskey's server says 400 "hasn't been assigned to a product".
        if (refused->code() == FailureCode::NotOwner || refused->code() == FailureCode::RejectedByCloud ||
            refused->code() == FailureCode::OwnedByOther)
            return std::nullopt;
        throw *refused;
    }
    auto device = cloud::readDevice(contentOf(reply, About::Device));
    if (!device)
        throw broken(QStringLiteral("no device in the answer"), reply);
    device->id = wanted; // Brewskey's server puts the membership's own id there
    device->productId = productId;
    return device;
}

} // namespace rescue
