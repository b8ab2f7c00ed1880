// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QString>

#include <span>
#include <vector>

namespace rescue::practice {

class CloudState;

// What a key repair asks of api.particle.io (protocol 6), with bodies and statuses like there. Pure in the
// sense that only the CloudState changes; cloud_http.h carries it.

struct Call {
    QString user;                   ///< whose token it came with; empty on routes for everybody
    QString token;                  ///< the token itself
    QByteArray basicClient;         ///< "id:secret" of a Basic authorization
    std::vector<QString> parts;     ///< of the route's pattern; [0] is the whole path
    QHash<QString, QString> fields; ///< of the query, the form or a JSON body
    QString origin;                 ///< "http://127.0.0.1:port", as the client reached it
    QString field(const char* name) const { return fields.value(QLatin1String(name)); }
};

struct Answer {
    int status = 200;
    QJsonDocument body = {};
    QByteArray file = {}; ///< sent as it is, in place of the body, where not empty
    const char* fileType = "application/octet-stream";
};

struct Route {
    const char* method;
    const char* path; ///< regular expression
    Answer (*answer)(CloudState&, const Call&);
    bool forEverybody = false; ///< true: no token needed
};
std::span<const Route> cloudRoutes();

Answer oauthError(int status, const char* code, const char* description);
/// What the router says to any other path.
Answer notFound();

} // namespace rescue::practice
