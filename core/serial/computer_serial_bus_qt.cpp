// SPDX-License-Identifier: Apache-2.0
#include "core/serial/computer_serial_bus.h"

#include "core/failure.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QSerialPort>
#include <QSerialPortInfo>

#include <algorithm>

namespace rescue {

namespace {

/// A stop request is noticed after this long at the latest: QSerialPort's waits cannot be interrupted.
constexpr Milliseconds slice{40};
/// The console takes commands of a few bytes; only a device that hangs needs this long.
constexpr Milliseconds writeTime{5000};

QString openName(const QSerialPortInfo& info)
{
#ifdef Q_OS_WIN
    return info.portName(); // "COM7" is what people know; the system location is "\\.\COM7"
#else
    return info.systemLocation();
#endif
}

/// Linux: /sys/class/tty/ttyACM0/device leads to .../usb1/1-2/1-2.3/1-2.3:1.0, the interface's folder.
QString usbPortOf([[maybe_unused]] const QString& ttyName)
{
#ifdef Q_OS_LINUX
    const QFileInfo device(QStringLiteral("/sys/class/tty/%1/device").arg(ttyName));
    const QStringList folders = device.canonicalFilePath().split(QLatin1Char('/'));
    for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder) {
        const auto colon = folder->indexOf(QLatin1Char(':'));
        if (colon > 0 && folder->contains(QLatin1Char('-')))
            return folder->left(colon);
    }
#endif
    return {};
}

bool isListed(const QString& name)
{
    const auto ports = QSerialPortInfo::availablePorts();
    return std::any_of(ports.begin(), ports.end(),
                       [&name](const QSerialPortInfo& info) { return openName(info) == name; });
}

/// QSerialPort has one error for "may not" and "somebody else has it" (its own lock file included).
FailureCode refusalOf(const QString& name)
{
    const QFileInfo node(name); // does not exist on Windows, where "somebody else" is the usual reason
    return node.exists() && !node.isWritable() ? FailureCode::AccessRefused : FailureCode::DeviceInUse;
}

Failure serialFailure(const QSerialPort& port, const QString& name)
{
    FailureCode code = FailureCode::DeviceGone;
    if (port.error() == QSerialPort::PermissionError)
        code = refusalOf(name);
    else if (port.error() != QSerialPort::ResourceError && port.error() != QSerialPort::DeviceNotFoundError &&
             isListed(name))
        code = FailureCode::DeviceProtocol;
    return Failure(code, {name}, port.errorString());
}

class QtSerialLine final : public SerialLine {
public:
    QtSerialLine(const SerialPort& port, int baud) : m_name(port.name)
    {
        m_port.setPortName(port.name);
        // Before open(), which applies it: the port need not survive until a second call.
        m_port.setBaudRate(baud);
        if (!m_port.open(QIODevice::ReadWrite))
            throw serialFailure(m_port, m_name);
        // Device OS sends nothing to a port that has no DTR (hal/src/stm32f2xx/usb_hal.c, v2.3.1), and not
        // every system sets it on open. At 14400 the device may already be gone: not worth a failure.
        m_port.setDataTerminalReady(true);
        m_port.clearError();
    }

    void write(ByteView bytes) override
    {
        const auto limit = WaitLimit::in(writeTime);
        m_port.clearError();
        if (m_port.write(toQByteArray(bytes)) != static_cast<qint64>(bytes.size()))
            throw serialFailure(m_port, m_name);
        while (m_port.bytesToWrite() > 0) {
            if (limit.over())
                throw Failure(FailureCode::DeviceSlow, {m_name});
            if (!m_port.waitForBytesWritten(waitFor(limit)))
                throwUnlessTimeout();
        }
    }

    Bytes read(const WaitLimit& limit) override
    {
        while (m_port.bytesAvailable() == 0 && !limit.over())
            if (!m_port.waitForReadyRead(waitFor(limit)))
                throwUnlessTimeout();
        return toBytes(m_port.readAll());
    }

private:
    static int waitFor(const WaitLimit& limit)
    {
        return static_cast<int>(std::min(slice, limit.left()).count());
    }

    void throwUnlessTimeout()
    {
        const auto error = m_port.error();
        if (error != QSerialPort::TimeoutError && error != QSerialPort::NoError)
            throw Failure(FailureCode::DeviceGone, {m_name}, m_port.errorString());
        m_port.clearError();
    }

    QString m_name;
    // QSerialPort makes socket notifiers, and those ask for an event dispatcher, which a thread that Qt did
    // not start gets with its first event loop. It never runs.
    QEventLoop m_dispatcher;
    QSerialPort m_port;
};

} // namespace

std::vector<SerialPort> ComputerSerialBus::list()
{
    std::vector<SerialPort> ports;
    for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts()) {
        if (!info.hasVendorIdentifier() || !info.hasProductIdentifier())
            continue;
        // macOS lists each port twice; the "tty" one waits for a modem's carrier when opened.
        if (info.portName().startsWith(QStringLiteral("tty.")))
            continue;
        ports.push_back({openName(info), info.vendorIdentifier(), info.productIdentifier(),
                         info.serialNumber(), usbPortOf(info.portName())});
    }
    return ports;
}

std::unique_ptr<SerialLine> ComputerSerialBus::open(const SerialPort& port, int baud)
{
    return std::make_unique<QtSerialLine>(port, baud);
}

} // namespace rescue
