// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_client.h"

#include "core/cloud/cloud_reply.h"
#include "core/cloud/http.h"
#include "core/failure.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rescue {

namespace {

using namespace cloud;

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

HttpReply CloudClient::send(const QByteArray& method, const QByteArray& path, const Form& form)
{
    HttpReply reply = sendOnce(method, path, form);
    if (!m_renewal || !saysTokenRefused(reply))
        return reply;
    // A request whose token is refused did nothing: sent again with a good one it goes on where it stopped.
    auto renewed = m_renewal(m_session);
    if (!renewed)
        return reply;
    m_session = *std::move(renewed);
    return sendOnce(method, path, form);
}

HttpReply CloudClient::sendOnce(const QByteArray& method, const QByteArray& path, const Form& form)
{
    if (!signedIn())
        throw Failure(FailureCode::NotSignedIn);
    if (!isPlainToken(m_session.token))
        throw Failure(FailureCode::TokenExpired, {}, QStringLiteral("not a token at all"));
    HttpReply reply = m_http->send({method, path, form}, m_session.token);
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
    const HttpReply reply = requestToken({{"grant_type", wire("password")},
                                          {"username", Secret::fromText(user)},
                                          {"password", password},
                                          {"expires_in", wire("7776000")}}); // 90 days, as particle-cli
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
    const HttpReply reply = requestToken({{"grant_type", wire("urn:custom:mfa-otp")},
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
              {"filename", wire("cli")},
              {"order", Secret::fromText(order)},
              {"algorithm", wire("rsa")}};
    if (productId)
        form.emplace_back("product_id", Secret::fromText(QString::number(*productId)));
    const HttpReply reply = send("POST", "/v1/provisioning/" + wanted.toLatin1(), form);
    const auto refused = refusalIn(reply, About::Device);
    if (refused && refused->code() == FailureCode::NotOwner && productId)
        throw Failure(FailureCode::InProduct, {QString::number(*productId)}, refused->detail());
    contentOf(reply, About::Device);
}

} // namespace rescue
