// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/cut.h"

#include <QStringList>

#include <array>
#include <map>
#include <tuple>

namespace rescue::cuts {

namespace {

constexpr std::array whereNames{"usb", "serial", "http"};
constexpr std::array kindNames{"unplug",
                               "unplug-after",
                               "reset",
                               "stall",
                               "hang",
                               "slow-answer",
                               "power-loss",
                               "dropped",
                               "flipped-byte",
                               "short-read",
                               "twice",
                               "no-connection",
                               "answer-lost",
                               "timed-out",
                               "timed-out-after",
                               "server-error",
                               "server-error-after",
                               "truncated",
                               "answer-twice",
                               "request-twice",
                               "offline",
                               "cancel"};
static_assert(kindNames.size() == static_cast<std::size_t>(lastKind) + 1);

/// Among them moments within the first erase, between programmed blocks, and between the two bytes at the end
/// of a DCT write that make the new copy valid and the old one void (16 µs of 316 ms).
constexpr std::array shares{0.02, 0.5, 0.81, 0.93, 0.99992};

bool canHappen(Where where, Kind kind, const Message& message)
{
    if (kind == Kind::Cancel)
        return true;
    if (kind >= Kind::NoConnection)
        return where == Where::Http;
    if (where == Where::Http)
        return false;
    switch (kind) {
    case Kind::Unplug:
    case Kind::UnplugAfter:
    case Kind::Reset:
        return true;
    case Kind::Stall:
    case Kind::SlowAnswer:
        return where == Where::Usb;
    case Kind::Hang:
        return where == Where::Usb || message.length > 0;
    case Kind::PowerLoss:
        return message.work;
    case Kind::Dropped:
        return where == Where::Usb && (message.work || (!message.in && message.length > 0));
    case Kind::FlippedByte:
        return message.length > 0 && (where == Where::Usb || message.in);
    case Kind::ShortRead:
        return message.length > 1 && message.in;
    case Kind::Twice:
        return where == Where::Serial && message.in;
    default:
        return false;
    }
}

/// Which of the messages are worth a cut: where one run of transfers is like the next, a few stand for all.
std::vector<int> chosen(const std::vector<Message>& messages, int alike)
{
    std::vector<int> all;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::pair<int, int>> seen;
    std::vector<bool> take(messages.size(), alike == 0);
    for (std::size_t i = 0; i < messages.size() && alike > 0; ++i) {
        const auto shape = [&](std::size_t back) { return i >= back ? messages[i - back].shape : 0; };
        auto& [count, last] = seen[{shape(2), shape(1), shape(0)}];
        take[i] = count++ < alike;
        last = static_cast<int>(i);
    }
    for (const auto& [shape, times] : seen)
        take[static_cast<std::size_t>(times.second)] = true;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (take[i])
            all.push_back(static_cast<int>(i));
    }
    return all;
}

} // namespace

QString nameOf(Where where)
{
    return QString::fromLatin1(whereNames.at(static_cast<std::size_t>(where)));
}

QString nameOf(Kind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<std::size_t>(kind)));
}

QString textOf(const Cut& cut)
{
    const QString text =
        QStringLiteral("%1 %2 %3").arg(nameOf(cut.where)).arg(cut.index).arg(nameOf(cut.kind));
    return cut.kind == Kind::PowerLoss ? text + QStringLiteral(" %1").arg(cut.share) : text;
}

std::optional<Cut> cutFrom(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3)
        return std::nullopt;
    Cut cut;
    bool known = false;
    for (std::size_t where = 0; where < whereNames.size(); ++where) {
        for (std::size_t kind = 0; kind < kindNames.size(); ++kind) {
            if (words[0] != QLatin1String(whereNames.at(where)) ||
                words[2] != QLatin1String(kindNames.at(kind)))
                continue;
            cut.where = static_cast<Where>(where);
            cut.kind = static_cast<Kind>(kind);
            known = true;
        }
    }
    cut.index = words[1].toInt();
    cut.share = words.size() > 3 ? words[3].toDouble() : 0.5;
    return known ? std::optional(cut) : std::nullopt;
}

std::vector<Cut> cutsOf(Where where, const std::vector<Message>& messages, int alike)
{
    std::vector<Cut> cuts;
    for (const int index : chosen(messages, alike)) {
        for (int k = 0; k <= static_cast<int>(lastKind); ++k) {
            const auto kind = static_cast<Kind>(k);
            if (!canHappen(where, kind, messages[static_cast<std::size_t>(index)]))
                continue;
            if (kind != Kind::PowerLoss)
                cuts.push_back({where, index, kind, 0});
            else
                for (const double share : shares)
                    cuts.push_back({where, index, kind, share});
        }
    }
    return cuts;
}

} // namespace rescue::cuts
