// SPDX-License-Identifier: Apache-2.0
// com-port COM7: the dialogue of listening mode over that port of Windows, as the program leads it. Wine
// shows no USB devices, so the port is said to belong to a Photon.
#include "core/failure.h"
#include "core/serial/computer_serial_bus.h"
#include "core/serial/listening.h"
#include "core/serial/listening_wifi.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace rescue;

class OnePort final : public SerialBus {
public:
    explicit OnePort(SerialPort port) : m_port(std::move(port)) {}
    std::vector<SerialPort> list() override { return {m_port}; }
    std::unique_ptr<SerialLine> open(const SerialPort& port, int baud) override
    {
        return m_computer.open(port, baud);
    }

private:
    SerialPort m_port;
    ComputerSerialBus m_computer;
};

bool holdsDialogue(const QString& name)
{
    OnePort bus({name, 0x2b04, 0xc006, QStringLiteral("3A00"), {}});
    const UsbDevice device{0x2b04, 0xc006, 0x0250, QStringLiteral("3a00"), QStringLiteral("1-1"), 1, {}, {}};
    const std::stop_token stop;
    const auto answers = askListening(bus, device, stop);
    if (!answers || !answers->id)
        return false;
    std::printf("id %s, version %s, modules %d\n", qPrintable(*answers->id),
                qPrintable(answers->version.toString()),
                answers->modules ? static_cast<int>(answers->modules->size()) : 0);
    const auto line = listeningLine(bus, device, AskToListen::No, stop);
    WifiNetwork network;
    network.ssid = QStringLiteral("Kitchen");
    network.security = WifiSecurity::Wpa2;
    network.password = Secret::fromText(QStringLiteral("only for practice"));
    const bool saved = line && giveWifiByListening(*line, network, stop) == WifiByListening::Saved;
    std::puts(saved ? "it took the network" : "it did not take the network");
    return saved;
}

bool refusesPortThatIsNotThere()
{
    try {
        ComputerSerialBus().open({QStringLiteral("COM99"), 0x2b04, 0xc006, {}, {}}, 9600);
    } catch (const Failure& failure) {
        return failure.code() == FailureCode::DeviceGone;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    try {
        const QString name = QString::fromLatin1(argv[1]);
        const bool listed = ComputerSerialBus().list().empty(); // nothing under wine, and no crash
        const bool dialogue = holdsDialogue(name);
        const bool gone = refusesPortThatIsNotThere();
        std::printf("listed %d, dialogue %d, gone %d\n", listed, dialogue, gone);
        return listed && dialogue && gone ? 0 : 1;
    } catch (const Failure& failure) {
        std::puts(qPrintable(failure.technical()));
        return 1;
    }
}
