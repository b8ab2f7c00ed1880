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

/// Sends one letter and listens until `find` finds its answer in all that was heard.
template <typename Find>
auto answerTo(char letter, SerialLine& line, Milliseconds patience, const std::stop_token& stop, Find find)
    -> decltype(find(QString()))
{
    line.write(Bytes{static_cast<std::uint8_t>(letter)});
    const auto limit = WaitLimit::in(patience, stop);
    QString heard;
    while (!limit.over()) {
        heard += QString::fromLatin1(toQByteArray(line.read(limit)));
        if (auto found = find(heard))
            return found;
    }
    throwIfStopped(stop);
    return std::nullopt;
}

std::optional<QString> ask(SerialLine& line, Milliseconds patience, const std::stop_token& stop)
{
    return answerTo('i', line, patience, stop, idInListeningText);
}

bool isPortOf(const SerialPort& port, const UsbDevice& device)
{
    // Windows does not say where a serial port is plugged in, but whose it is.
    const bool samePlace = !port.usbPort.isEmpty() && port.usbPort == device.port;
    const bool sameSerial =
        !port.serial.isEmpty() && port.serial.compare(device.serial, Qt::CaseInsensitive) == 0;
    return port.vendorId == device.vendorId && port.productId == device.productId &&
           (samePlace || sameSerial);
}

/// Waits for the prompt: the console drops what comes before it (device-os system/src/system_setup.cpp).
bool enterClaimCode(SerialLine& line, const Secret& code, const std::stop_token& stop)
{
    const auto says = [](const char* words) {
        return [words](const QString& heard) {
            return heard.contains(QLatin1String(words)) ? std::optional(true) : std::nullopt;
        };
    };
    if (!answerTo('C', line, answerTime, stop, says("claim code: ")))
        return false;
    line.write(code.reveal());
    const bool taken = answerTo('\r', line, answerTime, stop, says("Claim code set")).has_value();
    line.write(Bytes{'x'});
    return taken;
}

ListeningAnswers askAll(SerialLine& line, const QString& id, const std::stop_token& stop)
{
    ListeningAnswers answers;
    answers.id = id;
    answers.version =
        answerTo('v', line, answerTime, stop, versionInListeningText).value_or(QVersionNumber());
    answers.modules = answerTo('s', line, answerTime, stop, [](const QString& heard) {
        const QByteArray text = heard.toLatin1().trimmed();
        return text.startsWith('{') ? readFirmwareModules(toBytes(text)) : std::nullopt;
    });
    const auto since = [&](int major, int minor) {
        return answers.version >= QVersionNumber(major, minor, 0);
    };
    if (since(0, 6))
        answers.claimed = answerTo('c', line, answerTime, stop, claimedInListeningText);
    if (since(0, 8)) {
        answers.diagnostics = answerTo('d', line, answerTime, stop, [](const QString& heard) {
            return readFirmwareDiagnostics(heard.toLatin1());
        });
    }
    return answers;
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
        if (!isPortOf(port, device))
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

std::unique_ptr<SerialLine> listeningLine(SerialBus& bus, const UsbDevice& device, AskToListen asked,
                                          const std::stop_token& stop)
{
    for (const SerialPort& port : bus.list()) {
        if (!isPortOf(port, device))
            continue;
        try {
            if (asked != AskToListen::AtOnce) {
                auto line = bus.open(port, ordinaryBaud);
                if (ask(*line, answerTime, stop))
                    return line;
            }
            if (asked == AskToListen::No)
                continue;
            bus.open(port, listeningBaud);
            auto line = bus.open(port, ordinaryBaud);
            if (ask(*line, listenTime, stop))
                return line;
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
        }
    }
    return nullptr;
}

bool giveClaimCodeByListening(SerialBus& bus, const UsbDevice& device, const Secret& code,
                              const std::stop_token& stop)
{
    const auto line = listeningLine(bus, device, AskToListen::IfSilent, stop);
    try {
        return line && enterClaimCode(*line, code, stop);
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled)
            throw;
    }
    return false;
}

std::optional<QString> macByListening(SerialBus& bus, const UsbDevice& device, const std::stop_token& stop)
{
    const auto line = listeningLine(bus, device, AskToListen::No, stop);
    try {
        return line ? answerTo('m', *line, answerTime, stop, macInListeningText) : std::nullopt;
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled)
            throw;
    }
    return std::nullopt;
}

std::optional<QString> macInListeningText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("MAC address is\\s+((?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})\\s"));
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLower()) : std::nullopt;
}

std::optional<QVersionNumber> versionInListeningText(const QString& text)
{
    // append_system_version_info() ends the line with \n, so that a cut number is not taken for a whole one
    static const QRegularExpression form(
        QStringLiteral("system firmware version: (\\d+\\.\\d+\\.\\d+)[^\\n]*\\n"));
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(QVersionNumber::fromString(match.captured(1))) : std::nullopt;
}

std::optional<bool> claimedInListeningText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("Device claimed: (yes|no)\\s"));
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1) == QStringLiteral("yes")) : std::nullopt;
}

std::optional<ListeningAnswers> askListening(SerialBus& bus, const UsbDevice& device,
                                             const std::stop_token& stop)
{
    for (const SerialPort& port : bus.list()) {
        if (!isPortOf(port, device))
            continue;
        try {
            const auto line = bus.open(port, ordinaryBaud);
            if (const auto id = ask(*line, answerTime, stop))
                return askAll(*line, *id, stop);
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
        }
    }
    return std::nullopt;
}

} // namespace rescue
