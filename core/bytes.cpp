// SPDX-License-Identifier: Apache-2.0
#include "core/bytes.h"

#include <algorithm>

namespace rescue {

QString toHex(ByteView bytes)
{
    return QString::fromLatin1(toQByteArray(bytes).toHex());
}

std::optional<Bytes> fromHex(QStringView text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (text.size() % 2 != 0 || !std::all_of(text.begin(), text.end(), isHex))
        return std::nullopt;
    return toBytes(QByteArray::fromHex(text.toLatin1()));
}

QByteArray toQByteArray(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes toBytes(const QByteArray& bytes)
{
    return {bytes.begin(), bytes.end()};
}

bool allBytesAre(std::uint8_t value, ByteView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [value](std::uint8_t b) { return b == value; });
}

} // namespace rescue
