// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sign_in.h"

#include "app/cli/desk.h"
#include "core/repair/durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <iostream>
#include <string>

namespace rescue::cli {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

constexpr qint64 largestFile = qint64{64} * 1024;

QString sessionFile(const QString& dataFolder)
{
    const QString folder =
        dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataFolder;
    return folder + QStringLiteral("/sessions.json");
}

/// The same cloud with and without a slash at the end.
QString cloudName(const CloudSettings& cloud)
{
    QString name = cloud.api.toString(QUrl::StripTrailingSlash);
    while (name.endsWith(u'/')) // Qt leaves the root's
        name.chop(1);
    return name;
}

QJsonObject readSessions(const QString& path)
{
    if (!QFile::exists(path))
        return {};
    return QJsonDocument::fromJson(toQByteArray(repair::readWhole(path, largestFile))).object();
}

void writeSessions(const QString& path, const QJsonObject& sessions)
{
    repair::makePrivateFolder(QFileInfo(path).absolutePath());
    repair::writeDurably(path, toBytes(QJsonDocument(sessions).toJson()));
}

Session rememberedSession(const QString& dataFolder, const CloudSettings& cloud)
{
    const QJsonObject entry = readSessions(sessionFile(dataFolder))[cloudName(cloud)].toObject();
    return {Secret::fromText(entry[QStringLiteral("token")].toString()),
            entry[QStringLiteral("account")].toString()};
}

QString lineFromStdin()
{
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromStdString(line);
}

Session signIn(const QString& user, const Secret& password, const CloudSettings& cloud,
               const std::stop_token& stop)
{
    CloudClient client(cloud, {}, stop);
    try {
        client.signIn(user, password);
    } catch (const Failure& failure) {
        if (failure.code() != FailureCode::OtpNeeded)
            throw;
        const QString code = lineFromStdin().trimmed();
        if (code.isEmpty())
            throw;
        client.answerOtp(user, failure.arguments().value(0), code);
    }
    return client.session();
}

Session practiceSession(const CloudSettings& cloud, const std::stop_token& stop)
{
    return signIn(QString::fromLatin1(practice::PracticeWorld::userName),
                  Secret::fromText(QString::fromLatin1(practice::PracticeWorld::password)), cloud, stop);
}

} // namespace

std::optional<Session> sessionAgain(const Arguments& arguments, const CloudSettings& cloud,
                                    const QString& account, const std::stop_token& stop)
{
    if (arguments.password)
        return signIn(arguments.userName, *arguments.password, cloud, stop);
    if (arguments.practice)
        return practiceSession(cloud, stop);
    if (account.isEmpty())
        return std::nullopt;
    const Secret password = askHidden(
        CommandLineText::tr("The sign-in of %1 has run out. Its password (not shown):").arg(account));
    return password.empty() ? std::nullopt : std::optional(signIn(account, password, cloud, stop));
}

Session sessionFor(Arguments& arguments, const CloudSettings& cloud, const std::stop_token& stop)
{
    const QString token = qEnvironmentVariable("PHOTON_RESCUE_TOKEN");
    if (!token.isEmpty())
        return {Secret::fromText(token), {}};
    if (!arguments.userName.isEmpty()) {
        if (!arguments.passwordFromStdin)
            throw Failure(FailureCode::BadUsage, {QStringLiteral("--username needs --password-stdin")});
        if (!arguments.password)
            arguments.password = Secret::fromText(lineFromStdin());
        return signIn(arguments.userName, *arguments.password, cloud, stop);
    }
    if (arguments.practice) {
        return practiceSession(cloud, stop);
    }
    return rememberedSession(arguments.repair.dataFolder, cloud);
}

void rememberSession(const QString& dataFolder, const CloudSettings& cloud, const Session& session)
{
    const QString path = sessionFile(dataFolder);
    QJsonObject sessions = readSessions(path);
    sessions[cloudName(cloud)] = QJsonObject{{QStringLiteral("token"), session.token.revealText()},
                                             {QStringLiteral("account"), session.account}};
    writeSessions(path, sessions);
}

void forgetSession(const QString& dataFolder, const CloudSettings& cloud)
{
    const QString path = sessionFile(dataFolder);
    QJsonObject sessions = readSessions(path);
    if (!sessions.contains(cloudName(cloud)))
        return;
    sessions.remove(cloudName(cloud));
    writeSessions(path, sessions);
}

} // namespace rescue::cli
