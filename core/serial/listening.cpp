// SPDX-License-Identifier: Apache-2.0
#include "core/serial/listening.h"

#include "core/device/models.h"
#include "core/failure.h"

#include <QRegularExpression>

namespace rescue {

namespace {

constexpr int ordinaryBaud = 9600;
constexpr int listeningBaud = 28800;
// Up to 0.6 the console paces itself at 1 ms a character; the answer is under 200 characters.
constexpr Milliseconds answerTime{2'000};
// A device that is asked to listen first ends its connection attempt.
constexpr Milliseconds listenTime{4'000};

std::optional<QString> ask(SerialLine& line, Milliseconds patience, const std::stop_token& stop)
{
    line.write(Bytes{'i'});
    const auto limit = WaitLimit::in(patience, stop);
    QString heard;
    while (!limit.over()) {
        heard += QString::fromLatin1(toQByteArray(line.read(limit)));
        if (auto id = idInListeningText(heard))
            return id;
    }
    throwIfStopped(stop);
    return std::nullopt;
}

} // namespace

std::optional<QString> idInListeningText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("(?:Your (?:device|core) id is|Device ID:)\\s+([0-9A-Fa-f]{24})(?![0-9A-Fa-f])"));
    const auto match = form.match(text);
    return match.hasMatch() ? deviceIdFrom(match.captured(1)) : std::nullopt;
}

std::optional<QString> identifyByListening(SerialBus& bus, const UsbDevice& device,
                                           const std::stop_token& stop)
{
    for (const SerialPort& port : bus.list()) {
        if (port.vendorId != device.vendorId || port.productId != device.productId ||
            port.usbPort != device.port)
            continue;
        try {
            if (auto id = ask(*bus.open(port, ordinaryBaud), answerTime, stop))
                return id;
            bus.open(port, listeningBaud);
            const auto line = bus.open(port, ordinaryBaud);
            auto id = ask(*line, listenTime, stop);
            line->write(Bytes{'x'});
            return id;
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
        }
    }
    return std::nullopt;
}

} // namespace rescue
