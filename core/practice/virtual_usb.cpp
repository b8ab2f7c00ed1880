// SPDX-License-Identifier: Apache-2.0
#include "core/practice/virtual_usb.h"

#include "core/failure.h"

#include <algorithm>

namespace rescue::practice {

namespace {

const QString practicePort = QStringLiteral("practice-1");
constexpr std::uint8_t setLineCoding = 0x20;
constexpr std::uint8_t setInterface = 0x0b;
constexpr int ordinaryBaud = 9600;

/// Waits for something about a virtual device to become true.
class Watch {
public:
    explicit Watch(VirtualPhoton& photon) : m_photon(photon)
    {
        m_listener = photon.listen([this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        });
    }
    ~Watch() { m_photon.unlisten(m_listener); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// True when `condition` held before the limit.
    template <typename Condition> bool wait(const WaitLimit& limit, const Condition& condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_until(lock, limit.stop, limit.deadline, condition);
    }

private:
    VirtualPhoton& m_photon;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_listener = 0;
};

class VirtualTransport : public UsbTransport {
public:
    VirtualTransport(VirtualPhoton& photon, UsbPersonality personality)
        : m_photon(photon), m_personality(std::move(personality))
    {
    }

    Bytes configurationDescriptor() override
    {
        throwIfGone();
        return m_personality.configurationDescriptor;
    }

    QString stringDescriptor(std::uint8_t index) override
    {
        throwIfGone();
        return index > 0 && index < m_personality.strings.size() ? m_personality.strings[index] : QString();
    }

    void claimInterface(std::uint8_t) override { throwIfGone(); }

    void selectAlternate(std::uint8_t interface, std::uint8_t alternate) override
    {
        controlOut({0x01, setInterface, alternate, interface, 0}, {}, Milliseconds(1'000));
    }

    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        return transfer(setup, {}, timeout);
    }

    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        transfer(setup, data, timeout);
    }

private:
    bool gone() const
    {
        const auto now = m_photon.attached();
        return !now || now->enumeration != m_personality.enumeration;
    }

    void throwIfGone() const
    {
        if (gone())
            throw Failure(FailureCode::DeviceGone);
    }

    Bytes transfer(const ControlSetup& setup, ByteView data, Milliseconds timeout)
    {
        throwIfGone();
        UsbReply reply = m_photon.control(setup, data);
        hold(m_photon.realTime(reply.held), timeout);
        switch (reply.status) {
        case UsbReply::Status::Ok:
            return std::move(reply.data);
        case UsbReply::Status::Stall:
            throw Failure(FailureCode::DeviceStalled, {QString::number(setup.request)});
        case UsbReply::Status::Gone:
            break;
        }
        throw Failure(FailureCode::DeviceGone);
    }

    /// The device answers nothing while it works on its flash; the cable may be pulled meanwhile.
    void hold(std::chrono::microseconds span, Milliseconds timeout)
    {
        if (span.count() == 0)
            return;
        const bool tooLong = span > timeout;
        Watch watch(m_photon);
        const auto end = SteadyClock::now() + (tooLong ? std::chrono::microseconds(timeout) : span);
        if (watch.wait({end, {}}, [this] { return gone(); }))
            throw Failure(FailureCode::DeviceGone);
        if (tooLong)
            throw Failure(FailureCode::DeviceSlow, {QStringLiteral("control transfer")});
    }

    VirtualPhoton& m_photon;
    UsbPersonality m_personality;
};

struct DataEndpoints {
    std::uint8_t in = 0, out = 0;
};

DataEndpoints bulkEndpoints(ByteView configuration)
{
    constexpr std::uint8_t endpointDescriptor = 0x05;
    constexpr std::uint8_t bulk = 0x02;
    DataEndpoints found;
    for (std::size_t at = 0; at + 3 < configuration.size() && configuration[at] > 1;
         at += configuration[at]) {
        if (configuration[at + 1] != endpointDescriptor || (configuration[at + 3] & 3) != bulk)
            continue;
        const std::uint8_t address = configuration[at + 2];
        ((address & 0x80) != 0 ? found.in : found.out) = address;
    }
    return found;
}

class VirtualLine : public SerialLine {
public:
    VirtualLine(VirtualPhoton& photon, const UsbPersonality& personality, int baud)
        : m_photon(photon), m_endpoints(bulkEndpoints(personality.configurationDescriptor)),
          m_enumeration(personality.enumeration), m_baud(baud)
    {
        sendBaud(baud);
    }
    ~VirtualLine() override
    {
        // QSerialPort puts the old rate back when it closes; so does this.
        if (m_baud != ordinaryBaud && here())
            sendBaud(ordinaryBaud);
    }
    VirtualLine(const VirtualLine&) = delete;
    VirtualLine& operator=(const VirtualLine&) = delete;

    void write(ByteView bytes) override
    {
        if (!here() || m_photon.dataOut(m_endpoints.out, bytes).status != UsbReply::Status::Ok)
            throw Failure(FailureCode::DeviceGone);
    }

    Bytes read(const WaitLimit& limit) override
    {
        Bytes heard;
        Watch watch(m_photon);
        watch.wait(limit, [&] {
            heard = take();
            return !heard.empty() || !here();
        });
        if (heard.empty() && !here())
            throw Failure(FailureCode::DeviceGone);
        return heard;
    }

private:
    bool here() const
    {
        const auto now = m_photon.attached();
        return now && now->enumeration == m_enumeration;
    }

    Bytes take() { return m_photon.dataIn(m_endpoints.in, 64).data; }

    void sendBaud(int baud)
    {
        const auto rate = static_cast<std::uint32_t>(baud);
        const Bytes coding{static_cast<std::uint8_t>(rate),
                           static_cast<std::uint8_t>(rate >> 8),
                           static_cast<std::uint8_t>(rate >> 16),
                           static_cast<std::uint8_t>(rate >> 24),
                           0,
                           0,
                           8};
        m_photon.control({0x21, setLineCoding, 0, 0, static_cast<std::uint16_t>(coding.size())}, coding);
    }

    VirtualPhoton& m_photon;
    DataEndpoints m_endpoints;
    int m_enumeration;
    int m_baud;
};

} // namespace

VirtualUsbBus::VirtualUsbBus(VirtualPhoton& photon) : m_photon(photon)
{
    m_listener = photon.listen([this] { look(); });
    look();
}

VirtualUsbBus::~VirtualUsbBus()
{
    m_photon.unlisten(m_listener);
}

void VirtualUsbBus::look()
{
    const auto now = m_photon.attached();
    const int enumeration = now ? now->enumeration : 0;
    const std::lock_guard lock(m_mutex);
    if (enumeration == m_enumeration)
        return;
    m_enumeration = enumeration;
    ++m_generation;
    m_changed.notify_all();
}

std::vector<UsbDevice> VirtualUsbBus::list()
{
    const auto now = m_photon.attached();
    if (!now)
        return {};
    UsbDevice device;
    device.vendorId = now->vendorId();
    device.productId = now->productId();
    device.release = now->release();
    device.serial = now->serial();
    device.port = practicePort;
    device.address = now->enumeration;
    return {device};
}

std::unique_ptr<UsbTransport> VirtualUsbBus::open(const UsbDevice& device)
{
    auto now = m_photon.attached();
    if (!now || now->enumeration != device.address)
        throw Failure(FailureCode::DeviceGone);
    return std::make_unique<VirtualTransport>(m_photon, std::move(*now));
}

std::uint64_t VirtualUsbBus::generation()
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

bool VirtualUsbBus::waitForChange(std::uint64_t seen, const WaitLimit& limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, limit.stop, limit.deadline, [&] { return m_generation != seen; });
}

std::vector<SerialPort> VirtualSerialBus::list()
{
    const auto now = m_photon.attached();
    if (!now || bulkEndpoints(now->configurationDescriptor).in == 0)
        return {};
    return {{practicePort, now->vendorId(), now->productId(), now->serial(), practicePort}};
}

std::unique_ptr<SerialLine> VirtualSerialBus::open(const SerialPort& port, int baud)
{
    const auto now = m_photon.attached();
    if (!now || port.name != practicePort || bulkEndpoints(now->configurationDescriptor).in == 0)
        throw Failure(FailureCode::DeviceGone);
    return std::make_unique<VirtualLine>(m_photon, *now, baud);
}

} // namespace rescue::practice
