// SPDX-License-Identifier: Apache-2.0
#include "core/repair/checksum.h"

#include <QCryptographicHash>

namespace rescue::repair {

QString checksum(std::initializer_list<ByteView> contents)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ByteView content : contents)
        hash.addData(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())));
    return QString::fromLatin1(hash.result().toHex());
}

QString checksum(ByteView content)
{
    return checksum({content});
}

} // namespace rescue::repair
