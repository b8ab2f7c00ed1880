// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_client.h"
#include "core/cloud/cloud_reply.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace rescue {

namespace {

using namespace cloud;

constexpr std::size_t crcSize = 4;
constexpr qsizetype mostFiles = 32;

/// Goes into an address and names a file: nothing of it may lead elsewhere.
bool isPlainName(const QString& name)
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"-_.@+").contains(c);
    };
    return !name.isEmpty() && name.size() <= 100 && !name.startsWith(u'.') &&
           std::ranges::all_of(name, plain);
}

/// particle-iot/binary-version-reader 3.1.3 calls what stands at the end of the file "storedCrc".
QString crcIn(const QJsonValue& value)
{
    const QString crc =
        value.isObject() ? value.toObject().value(QLatin1String("storedCrc")).toString() : value.toString();
    const auto bytes = fromHex(crc);
    return bytes && bytes->size() == crcSize ? crc.toLower() : QString();
}

Failure noSuchRelease(const QString& version)
{
    return Failure(FailureCode::BadFirmware,
                   {version, QStringLiteral(QT_TRANSLATE_NOOP(
                                 "FirmwareText", "The cloud has no such release for this model."))});
}

} // namespace

CloudRelease cloud::releaseIn(const HttpReply& reply)
{
    const QJsonObject json = contentOf(reply, About::Account).toObject();
    CloudRelease release;
    release.version = json.value(QLatin1String("version")).toString().left(40);
    release.base = QUrl(json.value(QLatin1String("base_url")).toString(), QUrl::StrictMode);
    const QJsonArray modules = json.value(QLatin1String("modules")).toArray();
    for (const auto& value : modules) {
        const QJsonObject module = value.toObject();
        const QString name = module.value(QLatin1String("filename")).toString();
        if (!isPlainName(name))
            throw broken(QStringLiteral("a file of the release has no plain name"), reply);
        release.files.push_back({name, crcIn(module.value(QLatin1String("crc")))});
    }
    if (!release.base.isValid() || release.files.empty() || modules.size() > mostFiles)
        throw broken(QStringLiteral("no release in the answer"), reply);
    return release;
}

CloudRelease CloudClient::release(int platformId, const QString& version)
{
    const QByteArray wanted = version.isEmpty() ? "latest" : version.toUtf8().toPercentEncoding();
    const HttpReply reply =
        send("GET", "/v1/device-os/versions/" + wanted + "?platform_id=" + QByteArray::number(platformId));
    if (notOffered(reply))
        throw noSuchRelease(version);
    return releaseIn(reply);
}

Bytes CloudClient::download(const CloudRelease& release, const CloudRelease::File& file,
                            const std::stop_token& stop)
{
    Http http(release.base, m_settings.requestLimit, stop);
    const HttpReply reply = http.send({"GET", "/" + file.name.toUtf8().toPercentEncoding()}, {});
    if (!reply.good())
        throw broken(QStringLiteral("no file %1").arg(file.name), reply);
    Bytes bytes = toBytes(reply.body);
    const bool matches =
        file.crc.isEmpty() || (bytes.size() >= crcSize && toHex(ByteView(bytes).last(crcSize)) == file.crc);
    if (!matches)
        throw Failure(FailureCode::BadFirmware,
                      {file.name, QStringLiteral(QT_TRANSLATE_NOOP(
                                      "FirmwareText", "It is not the file that the cloud's list names."))});
    return bytes;
}

} // namespace rescue
