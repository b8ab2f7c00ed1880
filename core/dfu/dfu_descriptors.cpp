// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/dfu_descriptors.h"

#include "core/failure.h"

#include <QRegularExpression>

namespace rescue::dfu {

namespace {

constexpr std::uint8_t interfaceDescriptor = 0x04;
constexpr std::uint8_t dfuFunctionalDescriptor = 0x21;

Failure malformed(const char* what)
{
    return Failure(FailureCode::DeviceProtocol, {QString::fromLatin1(what)});
}

bool isDfuMode(ByteView interface)
{
    return interface[5] == 0xfe && interface[6] == 0x01 && interface[7] == 0x02;
}

std::uint32_t sectorUnit(QChar letter)
{
    if (letter == u'K')
        return 1024;
    return letter == u'M' ? 1024 * 1024 : 1; // 'B' and ' ' both mean bytes
}

Segment parseSegment(const QRegularExpressionMatch& match, std::uint64_t address)
{
    Segment segment;
    segment.address = static_cast<std::uint32_t>(address);
    segment.sectorCount = match.captured(1).toUInt();
    segment.sectorSize = match.captured(2).toUInt() * sectorUnit(match.captured(3).at(0));
    // The letter carries three bits: a = 1 read, b = 2 erase, d = 4 write; others are their sums.
    const int bits = match.captured(4).at(0).toLatin1() - 'a' + 1;
    segment.readable = (bits & 1) != 0;
    segment.erasable = (bits & 2) != 0;
    segment.writable = (bits & 4) != 0;
    if (segment.sectorCount == 0 || segment.sectorSize == 0 || segment.end() > 0x1'0000'0000ULL)
        throw malformed("memory layout with impossible sectors");
    return segment;
}

} // namespace

Interface parseConfiguration(ByteView configuration)
{
    Interface found;
    bool inDfuInterface = false;
    std::size_t at = 0;
    while (at < configuration.size()) {
        const std::size_t length = configuration[at];
        if (length < 2 || at + length > configuration.size())
            throw malformed("descriptor cut short");
        const ByteView descriptor = configuration.subspan(at, length);
        if (descriptor[1] == interfaceDescriptor && length >= 9) {
            inDfuInterface = isDfuMode(descriptor);
            if (inDfuInterface) {
                found.number = descriptor[2];
                found.alternates.push_back({descriptor[3], descriptor[8]});
            }
        } else if (descriptor[1] == dfuFunctionalDescriptor && inDfuInterface && length >= 7) {
            found.transferSize = static_cast<std::uint16_t>(descriptor[5] | descriptor[6] << 8);
        }
        at += length;
    }
    // A block must hold at least the five bytes of a DfuSe command.
    if (found.alternates.empty() || found.transferSize < 8)
        throw malformed("no DFU interface");
    return found;
}

MemoryLayout parseMemoryLayout(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("^@([^/]{1,64})((?:/0x[0-9A-Fa-f]{1,8}/[^/]+)+)$"));
    static const QRegularExpression region(QStringLiteral("/0x([0-9A-Fa-f]{1,8})/([^/]+)"));
    static const QRegularExpression sectors(QStringLiteral("^(\\d{1,4})\\*(\\d{1,4})([KMB ])([a-g])$"));

    const auto head = whole.match(text.trimmed());
    if (!head.hasMatch())
        throw malformed("memory layout not understood");
    MemoryLayout layout{head.captured(1).trimmed(), {}};
    auto regions = region.globalMatch(head.captured(2));
    while (regions.hasNext()) {
        const auto r = regions.next();
        std::uint64_t address = r.captured(1).toUInt(nullptr, 16);
        const auto parts = r.captured(2).split(u',');
        for (const QString& part : parts) {
            const auto match = sectors.match(part);
            if (!match.hasMatch() || address > 0xffff'ffffULL)
                throw malformed("memory layout not understood");
            layout.segments.push_back(parseSegment(match, address));
            address = layout.segments.back().end();
        }
    }
    return layout;
}

} // namespace rescue::dfu
