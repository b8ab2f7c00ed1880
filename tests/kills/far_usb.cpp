// SPDX-License-Identifier: Apache-2.0
#include "tests/kills/far_usb.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QUuid>

#include <map>
#include <mutex>
#include <thread>

namespace rescue::kills {

using namespace Qt::StringLiterals;

namespace {

enum class Ask : quint8 { List, Generation, Open, Close, Descriptor, String, Claim, Alternate, In, Out };

constexpr int patience = 30'000; // ms for one message: nothing here takes that long

QByteArray readMessage(QLocalSocket& socket)
{
    const auto wait = [&](qint64 bytes) {
        while (socket.bytesAvailable() < bytes)
            if (!socket.waitForReadyRead(patience))
                return false;
        return true;
    };
    constexpr qint64 head = sizeof(quint32);
    if (!wait(head))
        return {};
    quint32 size = 0;
    socket.read(reinterpret_cast<char*>(&size), head);
    return wait(size) ? socket.read(size) : QByteArray();
}

void writeMessage(QLocalSocket& socket, const QByteArray& message)
{
    const auto size = static_cast<quint32>(message.size());
    socket.write(reinterpret_cast<const char*>(&size), sizeof size);
    socket.write(message);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
    }
}

QByteArray bytesOf(ByteView bytes)
{
    return toQByteArray(bytes);
}

QDataStream& operator<<(QDataStream& out, const ControlSetup& setup)
{
    return out << setup.requestType << setup.request << setup.value << setup.index << setup.length;
}

QDataStream& operator>>(QDataStream& in, ControlSetup& setup)
{
    return in >> setup.requestType >> setup.request >> setup.value >> setup.index >> setup.length;
}

QDataStream& operator<<(QDataStream& out, const UsbDevice& device)
{
    return out << device.vendorId << device.productId << device.release << device.serial << device.port
               << device.address << (device.blocked ? static_cast<int>(*device.blocked) : -1);
}

QDataStream& operator>>(QDataStream& in, UsbDevice& device)
{
    int blocked = -1;
    in >> device.vendorId >> device.productId >> device.release >> device.serial >> device.port >>
        device.address >> blocked;
    if (blocked >= 0)
        device.blocked = static_cast<FailureCode>(blocked);
    return in;
}

/// What one client has opened.
class Desk {
public:
    explicit Desk(UsbBus& bus) : m_bus(bus) {}

    QByteArray answer(const QByteArray& asked)
    {
        QByteArray answer;
        QDataStream out(&answer, QIODevice::WriteOnly);
        try {
            QByteArray result;
            QDataStream in(asked);
            QDataStream results(&result, QIODevice::WriteOnly);
            carryOut(in, results);
            out << true << result;
        } catch (const Failure& failure) {
            out << false << static_cast<int>(failure.code()) << failure.arguments() << failure.detail();
        }
        return answer;
    }

private:
    void carryOut(QDataStream& in, QDataStream& out)
    {
        quint8 ask = 0;
        in >> ask;
        switch (static_cast<Ask>(ask)) {
        case Ask::List: {
            const auto devices = m_bus.list();
            out << static_cast<int>(devices.size());
            for (const UsbDevice& device : devices)
                out << device;
            return;
        }
        case Ask::Generation:
            out << static_cast<quint64>(m_bus.generation());
            return;
        case Ask::Open: {
            UsbDevice device;
            in >> device;
            m_open[++m_last] = m_bus.open(device);
            out << m_last;
            return;
        }
        default:
            return transfer(static_cast<Ask>(ask), in, out);
        }
    }

    void transfer(Ask ask, QDataStream& in, QDataStream& out)
    {
        int handle = 0;
        quint8 first = 0, second = 0;
        in >> handle;
        UsbTransport& device = *m_open.at(handle);
        if (ask == Ask::Close) {
            m_open.erase(handle);
        } else if (ask == Ask::Descriptor) {
            out << bytesOf(device.configurationDescriptor());
        } else if (ask == Ask::String) {
            in >> first;
            out << device.stringDescriptor(first);
        } else if (ask == Ask::Claim) {
            in >> first;
            device.claimInterface(first);
        } else if (ask == Ask::Alternate) {
            in >> first >> second;
            device.selectAlternate(first, second);
        } else {
            control(ask, device, in, out);
        }
    }

    static void control(Ask ask, UsbTransport& device, QDataStream& in, QDataStream& out)
    {
        ControlSetup setup;
        QByteArray data;
        qint64 timeout = 0;
        in >> setup >> data >> timeout;
        if (ask == Ask::In)
            out << bytesOf(device.controlIn(setup, Milliseconds(timeout)));
        else
            device.controlOut(setup, toBytes(data), Milliseconds(timeout));
    }

    UsbBus& m_bus;
    int m_last = 0;
    std::map<int, std::unique_ptr<UsbTransport>> m_open;
};

} // namespace

LentBus::LentBus(UsbBus& bus)
    : m_bus(bus), m_name(QDir::tempPath() + u"/lent-usb-"_s + QUuid::createUuid().toString(QUuid::Id128)),
      m_thread(QThread::create([this] { serve(); }))
{
    m_thread->start();
}

LentBus::~LentBus()
{
    m_over = true;
    m_thread->wait();
}

void LentBus::serve()
{
    QLocalServer server;
    server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!server.listen(m_name))
        return;
    while (!m_over) {
        if (!server.waitForNewConnection(20))
            continue;
        const std::unique_ptr<QLocalSocket> socket(server.nextPendingConnection());
        Desk desk(m_bus);
        while (!m_over && socket->state() == QLocalSocket::ConnectedState) {
            if (socket->bytesAvailable() == 0 && !socket->waitForReadyRead(20))
                continue;
            const QByteArray asked = readMessage(*socket);
            if (asked.isEmpty())
                break;
            writeMessage(*socket, desk.answer(asked));
        }
    }
}

/// One question at a time, whoever asks.
class FarBus::Line {
public:
    explicit Line(const QString& name)
    {
        // Its server may still be about to listen.
        while (m_socket.state() != QLocalSocket::ConnectedState && m_tries++ < patience / 10) {
            m_socket.connectToServer(name);
            if (!m_socket.waitForConnected(10))
                std::this_thread::sleep_for(Milliseconds(10));
        }
    }

    template <typename Write> QByteArray ask(Ask what, Write write)
    {
        QByteArray message;
        QDataStream out(&message, QIODevice::WriteOnly);
        out << static_cast<quint8>(what);
        write(out);
        const std::lock_guard lock(m_mutex);
        writeMessage(m_socket, message);
        QDataStream answer(readMessage(m_socket));
        return resultOf(answer);
    }
    QByteArray ask(Ask what)
    {
        return ask(what, [](QDataStream&) {});
    }

private:
    static QByteArray resultOf(QDataStream& answer)
    {
        bool good = false;
        answer >> good;
        if (good) {
            QByteArray result;
            answer >> result;
            return result;
        }
        int code = static_cast<int>(FailureCode::Internal);
        QStringList arguments;
        QString detail;
        answer >> code >> arguments >> detail;
        throw Failure(static_cast<FailureCode>(code), arguments, detail);
    }

    QLocalSocket m_socket;
    int m_tries = 0;
    std::mutex m_mutex;
};

namespace {

template <typename Value> Value read(const QByteArray& result)
{
    QDataStream in(result);
    Value value{};
    in >> value;
    return value;
}

class FarTransport : public UsbTransport {
public:
    FarTransport(std::shared_ptr<FarBus::Line> line, int handle) : m_line(std::move(line)), m_handle(handle)
    {
    }
    ~FarTransport() override
    {
        try {
            ask(Ask::Close);
        } catch (const Failure&) {
            return; // whoever lent it is gone
        }
    }

    Bytes configurationDescriptor() override { return toBytes(read<QByteArray>(ask(Ask::Descriptor))); }
    QString stringDescriptor(std::uint8_t index) override { return read<QString>(ask(Ask::String, index)); }
    void claimInterface(std::uint8_t interface) override { ask(Ask::Claim, interface); }
    void selectAlternate(std::uint8_t interface, std::uint8_t alternate) override
    {
        ask(Ask::Alternate, interface, alternate);
    }
    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        return toBytes(
            read<QByteArray>(ask(Ask::In, setup, QByteArray(), static_cast<qint64>(timeout.count()))));
    }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        ask(Ask::Out, setup, bytesOf(data), static_cast<qint64>(timeout.count()));
    }

private:
    template <typename... Values> QByteArray ask(Ask what, const Values&... values)
    {
        return m_line->ask(what, [&](QDataStream& out) {
            out << m_handle;
            ((out << values), ...);
        });
    }

    std::shared_ptr<FarBus::Line> m_line;
    int m_handle;
};

} // namespace

FarBus::FarBus(const QString& name) : m_line(std::make_shared<Line>(name)) {}
FarBus::~FarBus() = default;

std::vector<UsbDevice> FarBus::list()
{
    QDataStream in(m_line->ask(Ask::List));
    int count = 0;
    in >> count;
    std::vector<UsbDevice> devices(static_cast<std::size_t>(count));
    for (UsbDevice& device : devices)
        in >> device;
    return devices;
}

std::unique_ptr<UsbTransport> FarBus::open(const UsbDevice& device)
{
    const int handle = read<int>(m_line->ask(Ask::Open, [&](QDataStream& out) { out << device; }));
    return std::make_unique<FarTransport>(m_line, handle);
}

std::uint64_t FarBus::generation()
{
    return read<quint64>(m_line->ask(Ask::Generation));
}

bool FarBus::waitForChange(std::uint64_t seen, const WaitLimit& limit)
{
    // Asked again and again: an answer that is waited for would keep the line from everybody else.
    while (generation() == seen) {
        if (limit.over())
            return false;
        std::this_thread::sleep_for(Milliseconds(1));
    }
    return true;
}

} // namespace rescue::kills
