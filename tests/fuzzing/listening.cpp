// SPDX-License-Identifier: Apache-2.0
// What a device in listening mode prints on its serial port.
#include "core/serial/listening.h"
#include "core/serial/listening_wifi.h"
#include "tests/fuzzing/fuzzed.h"

#include <algorithm>

namespace {

/// A device that says these bytes, a few at a time, and then is gone.
class Babbler : public rescue::SerialLine {
public:
    explicit Babbler(rescue::ByteView bytes) : m_rest(bytes) {}
    void write(rescue::ByteView) override {}
    rescue::Bytes read(const rescue::WaitLimit&) override
    {
        if (m_rest.empty())
            throw rescue::Failure(rescue::FailureCode::DeviceGone);
        const auto next = m_rest.first(std::min<std::size_t>(m_rest.size(), 7));
        m_rest = m_rest.subspan(next.size());
        return {next.begin(), next.end()};
    }

private:
    rescue::ByteView m_rest;
};

} // namespace

void rescue::fuzzing::feed(ByteView input)
{
    const QString text = textOf(input);
    if (const auto id = idInListeningText(text))
        promise(id->size() == 24);
    versionInListeningText(text);
    claimedInListeningText(text);
    readFirmwareModules(input);
    WifiNetwork network;
    network.ssid = QStringLiteral("kitchen");
    network.password = Secret::fromText(QStringLiteral("password"));
    mayRefuse([&] {
        Babbler line(input);
        giveWifiByListening(line, network, {});
    });
}
