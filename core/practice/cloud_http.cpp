// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_http.h"

#include "core/failure.h"
#include "core/practice/cloud_routes.h"
#include "core/practice/cloud_state.h"

#include <QJsonObject>

#include <thread>

#include <httplib.h>

namespace rescue::practice {

namespace {

/// The rest of the Authorization header behind `scheme`.
std::optional<QByteArray> authorization(const httplib::Request& request, const QByteArray& scheme)
{
    const QByteArray header = QByteArray::fromStdString(request.get_header_value("Authorization"));
    return header.startsWith(scheme) ? std::optional(header.sliced(scheme.size())) : std::nullopt;
}

Call callFrom(const httplib::Request& request)
{
    Call call;
    for (const auto& [name, value] : request.params)
        call.fields.insert(QString::fromStdString(name), QString::fromStdString(value));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    for (auto member = json.begin(); member != json.end(); ++member)
        call.fields.insert(member.key(), member.value().toVariant().toString());
    for (const auto& part : request.matches)
        call.parts.push_back(QString::fromStdString(part.str()));
    call.origin = QStringLiteral("http://") + QString::fromStdString(request.get_header_value("Host"));
    if (const auto basic = authorization(request, "Basic "))
        call.basicClient = QByteArray::fromBase64(*basic);
    const auto bearer = authorization(request, "Bearer ");
    call.token = bearer ? QString::fromLatin1(*bearer) : call.field("access_token");
    return call;
}

} // namespace

class CloudHttp::Server {
public:
    explicit Server(CloudState& state);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void stop();
    void setOpen(bool open);

    CloudState& state;
    CloudTrouble trouble;
    mutable std::mutex mutex;
    std::vector<QString> requests;
    int port = 0;

private:
    void open();
    void close();
    void addRoute(const Route& route);
    void serve(const httplib::Request& request, httplib::Response& response, const Route* route);
    bool meetTrouble(const QString& path, httplib::Response& response);
    Answer answerTo(Call call, const Route& route);

    std::mutex m_openMutex;
    std::unique_ptr<httplib::Server> m_http; ///< nothing while closed
    std::thread m_thread;
};

CloudHttp::Server::Server(CloudState& cloud) : state(cloud)
{
    open();
}

void CloudHttp::Server::open()
{
    m_http = std::make_unique<httplib::Server>();
    for (const Route& route : cloudRoutes())
        addRoute(route);
    const auto other = [this](const httplib::Request& request, httplib::Response& response) {
        serve(request, response, nullptr);
    };
    m_http->Get(".*", other).Put(".*", other).Post(".*", other).Delete(".*", other);
    // A connection kept alive would hold the destructor up until the client drops it.
    m_http->set_keep_alive_max_count(1);
    m_http->set_keep_alive_timeout(1);
    const int bound = port == 0                                 ? m_http->bind_to_any_port("127.0.0.1")
                      : m_http->bind_to_port("127.0.0.1", port) ? port
                                                                : -1;
    if (bound < 0) {
        m_http.reset();
        throw Failure(FailureCode::Internal, {QStringLiteral("no port for the virtual cloud")});
    }
    port = bound;
    trouble.start();
    m_thread = std::thread([http = m_http.get()] { http->listen_after_bind(); });
    // stop() is lost on a server that does not run yet; this takes microseconds.
    while (!m_http->is_running())
        std::this_thread::yield();
}

void CloudHttp::Server::close()
{
    trouble.stop();
    m_http->stop();
    m_thread.join();
    m_http.reset();
}

void CloudHttp::Server::setOpen(bool wanted)
{
    const std::lock_guard lock(m_openMutex);
    if (wanted && !m_http)
        open();
    else if (!wanted && m_http)
        close();
}

CloudHttp::Server::~Server()
{
    stop();
}

void CloudHttp::Server::stop()
{
    setOpen(false);
}

void CloudHttp::Server::addRoute(const Route& route)
{
    const auto handler = [this, &route](const httplib::Request& request, httplib::Response& response) {
        serve(request, response, &route);
    };
    const QByteArray method(route.method);
    if (method == "GET")
        m_http->Get(route.path, handler);
    else if (method == "PUT")
        m_http->Put(route.path, handler);
    else if (method == "POST")
        m_http->Post(route.path, handler);
    else
        m_http->Delete(route.path, handler);
}

void CloudHttp::Server::serve(const httplib::Request& request, httplib::Response& response,
                              const Route* route)
{
    const QString path = QString::fromStdString(request.path);
    {
        const std::lock_guard lock(mutex);
        requests.push_back(QString::fromStdString(request.method) + QLatin1Char(' ') + path);
    }
    if (meetTrouble(path, response))
        return;
    const Answer made = route ? answerTo(callFrom(request), *route) : notFound();
    response.status = made.status;
    if (!made.file.isEmpty())
        return response.set_content(made.file.toStdString(), made.fileType);
    response.set_content(made.body.toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

bool CloudHttp::Server::meetTrouble(const QString& path, httplib::Response& response)
{
    const auto reply = [&response](int status, const char* body) {
        response.status = status;
        response.set_content(body, "application/json");
        return true;
    };
    switch (trouble.meet(path)) {
    case CloudTrouble::Trouble::None:
        return false;
    case CloudTrouble::Trouble::ServerError:
    case CloudTrouble::Trouble::Hang: // by now nobody waits for the answer
        return reply(503, "<html><body><h1>503 Service Unavailable</h1></body></html>");
    case CloudTrouble::Trouble::Garbage:
        return reply(200, R"({"ok":true,"devices":[{"id":"3500)");
    case CloudTrouble::Trouble::Unauthorised:
        return reply(
            401, R"({"error":"invalid_token","error_description":"The access token provided is invalid."})");
    case CloudTrouble::Trouble::RateLimit:
        return reply(429, R"({"ok":false,"error":"Too many requests. Please slow down."})");
    case CloudTrouble::Trouble::TokensExpire:
        state.expireTokens();
        return false;
    }
    return false;
}

Answer CloudHttp::Server::answerTo(Call call, const Route& route)
{
    if (route.forEverybody)
        return route.answer(state, call);
    if (call.token.isEmpty())
        return oauthError(400, "invalid_request", "The access token was not found");
    const CloudState::TokenInfo known = state.token(call.token);
    switch (known.state) {
    case CloudState::TokenState::Unknown:
        return oauthError(401, "invalid_token", "The access token provided is invalid.");
    case CloudState::TokenState::Expired:
        return oauthError(401, "expired_token", "The access token provided has expired.");
    case CloudState::TokenState::Good:
        break;
    }
    call.user = known.user;
    return route.answer(state, call);
}

CloudHttp::CloudHttp(CloudState& state) : m_server(std::make_unique<Server>(state)) {}

CloudHttp::~CloudHttp() = default;

void CloudHttp::setOpen(bool open)
{
    m_server->setOpen(open);
}

void CloudHttp::stop()
{
    m_server->stop();
}

int CloudHttp::port() const
{
    return m_server->port;
}

CloudTrouble& CloudHttp::trouble()
{
    return m_server->trouble;
}

std::vector<QString> CloudHttp::requests() const
{
    const std::lock_guard lock(m_server->mutex);
    return m_server->requests;
}

} // namespace rescue::practice
