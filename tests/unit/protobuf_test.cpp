// SPDX-License-Identifier: Apache-2.0
#include "core/device/protobuf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace rescue;

namespace {

/// Field numbers by message, from @particle/device-os-protobuf control/*.proto.
std::uint32_t numberOf(const QString& message, const QString& field)
{
    const bool secondIsFirst = message.startsWith(QStringLiteral("GetServerAddressReply"));
    if (field == QStringLiteral("address"))
        return secondIsFirst ? 1 : 2;
    if (field == QStringLiteral("port"))
        return secondIsFirst ? 2 : 3;
    if (field == QStringLiteral("data"))
        return message == QStringLiteral("SetSecurityKeyRequest") ? 2 : 1;
    return 1;
}

Bytes encode(const QString& message, const QJsonObject& object)
{
    // JSON objects forget the order of their members; the wire has them by number
    std::map<std::uint32_t, std::pair<QString, QJsonValue>> byNumber;
    for (auto it = object.begin(); it != object.end(); ++it)
        byNumber[numberOf(message, it.key())] = {it.key(), it.value()};
    Bytes out;
    for (const auto& [number, member] : byNumber) {
        const auto& [name, value] = member;
        if (name == QStringLiteral("data"))
            protobuf::appendBytes(out, number, *fromHex(value.toString()));
        else if (value.isString())
            protobuf::appendText(out, number, value.toString());
        else
            protobuf::appendVarint(out, number, value.isBool() ? value.toBool() : value.toInteger());
    }
    return out;
}

} // namespace

TEST(Protobuf, EveryVectorEncodesToItsBytesAndReadsBack)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/protobuf.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GE(vectors.size(), 15);
    for (const auto& value : vectors) {
        const QJsonObject vector = value.toObject();
        const QString message = vector[QStringLiteral("message")].toString();
        const QString hex = vector[QStringLiteral("hex")].toString();
        const QJsonObject object = vector[QStringLiteral("obj")].toObject();
        EXPECT_EQ(toHex(encode(message, object)), hex) << qPrintable(message);
        const auto fields = protobuf::read(*fromHex(hex));
        ASSERT_TRUE(fields) << qPrintable(message);
        EXPECT_EQ(static_cast<qsizetype>(fields->size()), object.size());
    }
}

TEST(Protobuf, MalformedMessagesAreRefused)
{
    const struct {
        const char* what;
        const char16_t* hex;
    } table[] = {
        {"a key without a value", u"08"},
        {"a varint that never ends", u"08ffffffffffffffffffff01"},
        {"a varint of more than 64 bits", u"08ffffffffffffffffff02"},
        {"a cut varint", u"0880"},
        {"a length beyond the end", u"0a05323333"},
        {"a length without content", u"0a01"},
        {"a huge length", u"0affffffffffffffffff01"},
        {"field number zero", u"0001"},
        {"a fixed 64-bit field", u"090102030405060708"},
        {"a group", u"0b0c"},
        {"a fixed 32-bit field", u"0d01020304"},
        {"an unknown wire type", u"0f00"},
    };
    for (const auto& row : table)
        EXPECT_FALSE(protobuf::read(*fromHex(QStringView(row.hex)))) << row.what;
}

TEST(Protobuf, AnEmptyMessageHasNoFieldsAndTheLastOccurrenceWins)
{
    const auto none = protobuf::read({});
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());
    EXPECT_FALSE(protobuf::varintOf(*none, 1));

    const auto twice = protobuf::read(*fromHex(u"080108021201411a00"));
    ASSERT_TRUE(twice);
    EXPECT_EQ(protobuf::varintOf(*twice, 1), 2u);
    EXPECT_EQ(protobuf::textOf(*twice, 2), QStringLiteral("A"));
    EXPECT_EQ(protobuf::bytesOf(*twice, 3), Bytes{});
    EXPECT_FALSE(protobuf::varintOf(*twice, 2)) << "of the other kind";
}
