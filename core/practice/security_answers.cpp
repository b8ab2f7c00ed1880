// SPDX-License-Identifier: Apache-2.0
#include "core/practice/security_answers.h"

#include "core/device/dct.h"
#include "core/device/protobuf.h"

#include <QRegularExpression>

#include <algorithm>

namespace rescue::practice {

namespace {

using Fields = std::vector<protobuf::Field>;

constexpr std::uint16_t typeSetSecurityKey = 210;
constexpr std::uint16_t typeGetSecurityKey = 211;
constexpr std::uint16_t typeSetServerAddress = 220;
constexpr std::uint16_t typeGetServerAddress = 221;

// services/inc/system_error.h
constexpr std::int32_t errorNotSupported = -120;
constexpr std::int32_t errorNotFound = -170;
constexpr std::int32_t errorTooLarge = -190;
constexpr std::int32_t errorBadData = -280;

constexpr std::uint64_t tcp = 1;
constexpr dct::Field serverAddress{2082 + 384, 128};
constexpr std::uint8_t isAddress = 0;
constexpr std::uint8_t isName = 1;
constexpr std::size_t longestName = 64; ///< with its final zero
constexpr std::size_t portAt = 66;

/// DCT fields by key type; those from 4 on are for UDP.
std::optional<dct::Field> fieldOf(std::uint64_t key)
{
    switch (key) {
    case 1:
        return dct::devicePrivateKey;
    case 2:
        return dct::devicePublicKey;
    case 3:
        return dct::serverField;
    default:
        return std::nullopt;
    }
}

SecurityAnswer setKey(FirmwareHost& host, const Fields& fields)
{
    const auto field = fieldOf(protobuf::varintOf(fields, 1).value_or(0));
    if (!field)
        return {errorNotSupported, {}};
    Bytes key = protobuf::bytesOf(fields, 2).value_or(Bytes());
    if (key.size() > field->size)
        return {errorTooLarge, {}};
    key.resize(field->size, 0xff);
    host.storeSettings(field->offset, key);
    return {};
}

SecurityAnswer getKey(const FirmwareHost& host, const Fields& fields)
{
    const auto field = fieldOf(protobuf::varintOf(fields, 1).value_or(0));
    if (!field)
        return {errorNotSupported, {}};
    SecurityAnswer answer;
    protobuf::appendBytes(answer.reply, 1, host.settings(field->offset, field->size));
    return answer;
}

SecurityAnswer setAddress(FirmwareHost& host, const Fields& fields)
{
    if (protobuf::varintOf(fields, 1) != tcp)
        return {errorNotSupported, {}};
    const QString name = protobuf::textOf(fields, 2).value_or(QString());
    const auto port = protobuf::varintOf(fields, 3).value_or(0);
    Bytes stored(serverAddress.size, 0xff);
    std::fill_n(stored.begin(), portAt + 2, std::uint8_t{0});
    static const QRegularExpression dotted(QStringLiteral("^(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)"));
    if (const auto parts = dotted.match(name); parts.hasMatch()) {
        stored[0] = isAddress; // and a length of 0: the firmware never looks at it for this type
        for (int i = 0; i < 4; ++i)
            stored[2 + static_cast<std::size_t>(i)] =
                static_cast<std::uint8_t>(parts.captured(i + 1).toUInt());
    } else {
        const Bytes text = toBytes(name.toLatin1());
        if (text.size() >= longestName)
            return {errorTooLarge, {}};
        stored[0] = isName;
        stored[1] = static_cast<std::uint8_t>(text.size());
        std::ranges::copy(text, stored.begin() + 2);
    }
    stored[portAt] = static_cast<std::uint8_t>(port >> 8);
    stored[portAt + 1] = static_cast<std::uint8_t>(port);
    host.storeSettings(serverAddress.offset, stored);
    return {};
}

SecurityAnswer getAddress(const FirmwareHost& host, const Fields& fields)
{
    if (protobuf::varintOf(fields, 1) != tcp)
        return {errorNotSupported, {}};
    const Bytes stored = host.settings(serverAddress.offset, serverAddress.size);
    const std::size_t length = stored[1];
    QString name;
    if (stored[0] == isAddress)
        name = QStringLiteral("%1.%2.%3.%4").arg(stored[2]).arg(stored[3]).arg(stored[4]).arg(stored[5]);
    else if (stored[0] == isName && length <= longestName) // longer ones overrun the firmware's own buffer
        name = QString::fromLatin1(toQByteArray(ByteView(stored).subspan(2, length)));
    else
        return {errorNotFound, {}};
    SecurityAnswer answer;
    protobuf::appendText(answer.reply, 1, name);
    protobuf::appendVarint(answer.reply, 2,
                           static_cast<std::uint64_t>(stored[portAt] << 8 | stored[portAt + 1]));
    return answer;
}

} // namespace

std::optional<SecurityAnswer> securityAnswer(FirmwareHost& host, std::uint16_t type, ByteView payload)
{
    if (type != typeSetSecurityKey && type != typeGetSecurityKey && type != typeSetServerAddress &&
        type != typeGetServerAddress)
        return std::nullopt;
    const auto fields = protobuf::read(payload);
    if (!fields)
        return SecurityAnswer{errorBadData, {}};
    switch (type) {
    case typeSetSecurityKey:
        return setKey(host, *fields);
    case typeGetSecurityKey:
        return getKey(host, *fields);
    case typeSetServerAddress:
        return setAddress(host, *fields);
    default:
        return getAddress(host, *fields);
    }
}

} // namespace rescue::practice
