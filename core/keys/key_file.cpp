// SPDX-License-Identifier: Apache-2.0
#include "core/keys/key_file.h"

#include "core/keys/openssl_ptr.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <openssl/pem.h>

#include <algorithm>
#include <string_view>

namespace rescue::keys {

namespace {

constexpr qint64 largestFile = 65536; ///< far above any key, slot or DCT copy

Secret readWhole(const QString& path)
{
    const QFileInfo info(path);
    // Opening a pipe or a device node could wait for ever.
    if (!info.isFile())
        throw Failure(FailureCode::FileUnreadable, {path},
                      info.exists() ? QStringLiteral("not a regular file") : QStringLiteral("no such file"));
    QFile file(path);
    // Unbuffered: Qt's own buffer would keep a copy of a private key that nobody overwrites.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Failure(FailureCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > largestFile)
        throw badKeyFile(path, QT_TRANSLATE_NOOP("KeyFile", "The file is too large to be a key file."));
    Bytes content(static_cast<std::size_t>(file.size()));
    const qint64 got = file.read(reinterpret_cast<char*>(content.data()), file.size());
    if (got != file.size())
        throw Failure(FailureCode::FileUnreadable, {path}, file.errorString());
    if (content.empty())
        throw badKeyFile(path, QT_TRANSLATE_NOOP("KeyFile", "The file is empty."));
    return Secret(std::move(content));
}

/// What PEM_read_bio hands out; all of it is overwritten before it is freed.
struct PemBlock {
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;

    PemBlock() = default;
    PemBlock(const PemBlock&) = delete;
    PemBlock& operator=(const PemBlock&) = delete;
    ~PemBlock()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(size));
    }
};

Secret decodePem(const QString& path, ByteView text)
{
    const ErrorQueueCleaner cleaner;
    const BioPtr bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    PemBlock block;
    const auto readBlock = [&](PemBlock& b) {
        return bio && PEM_read_bio(bio.get(), &b.name, &b.header, &b.data, &b.size) == 1;
    };
    if (!readBlock(block))
        throw badKeyFile(
            path, QT_TRANSLATE_NOOP("KeyFile", "The file begins like a key and is cut off or damaged."));
    const std::string_view header(block.header);
    const std::string_view name(block.name);
    if (header.find("ENCRYPTED") != std::string_view::npos || name == "ENCRYPTED PRIVATE KEY")
        throw badKeyFile(path, QT_TRANSLATE_NOOP("KeyFile", "The key in this file is locked with a "
                                                            "password. A key without one is needed."));
    // What `openssl ecparam -genkey` writes before the key itself.
    PemBlock second;
    const PemBlock& key = name == "EC PARAMETERS" && readBlock(second) ? second : block;
    return Secret(Bytes(key.data, key.data + key.size));
}

} // namespace

Secret readDerFile(const QString& path)
{
    Secret content = readWhole(path);
    const ByteView bytes = content.reveal();
    static constexpr std::string_view begin = "-----BEGIN ";
    const auto pem = std::search(bytes.begin(), bytes.end(), begin.begin(), begin.end());
    if (pem == bytes.end())
        return content;
    return decodePem(path, bytes.subspan(static_cast<std::size_t>(pem - bytes.begin())));
}

Failure badKeyFile(const QString& path, const QString& reason)
{
    return Failure(FailureCode::BadKeyFile, {path, reason});
}

Failure badKeyFile(const QString& path, const char* reason)
{
    return badKeyFile(path, QCoreApplication::translate("KeyFile", reason));
}

} // namespace rescue::keys
