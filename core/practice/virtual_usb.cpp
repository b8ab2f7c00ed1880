// SPDX-License-Identifier: Apache-2.0
#include "core/practice/virtual_usb.h"

#include "core/failure.h"
#include "core/usb/driver_check.h"

#include <algorithm>

namespace rescue::practice {

namespace {

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

DeviceMode modeOf(const UsbPersonality& personality)
{
    const auto ids = identifyUsbId(personality.vendorId(), personality.productId());
    return ids ? ids->mode : DeviceMode::Normal;
}

class VirtualTransport : public UsbTransport {
public:
    VirtualTransport(const VirtualUsbBus& bus, VirtualPhoton& photon, UsbPersonality personality)
        : m_bus(bus), m_photon(photon), m_personality(std::move(personality)), m_mode(modeOf(m_personality))
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
        return !now || now->enumeration != m_personality.enumeration || !m_bus.view().carriesData;
    }

    void throwIfGone() const
    {
        if (gone())
            throw Failure(FailureCode::DeviceGone);
    }

    Bytes transfer(const ControlSetup& setup, ByteView data, Milliseconds timeout)
    {
        throwIfGone();
        const BusView view = m_bus.view();
        if (m_mode == DeviceMode::Dfu && !view.answersInDfu)
            holdInVain(timeout);
        const bool vendorRequest = (setup.requestType & 0x60) == 0x40;
        if (m_mode == DeviceMode::Normal && vendorRequest && !view.answersRequests)
            throw Failure(FailureCode::DeviceStalled, {QString::number(setup.request)});
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

    /// Nobody answers. At the device's speed, so that tests need not wait as a person does.
    [[noreturn]] void holdInVain(Milliseconds timeout)
    {
        hold(m_photon.realTime(timeout), timeout);
        throw Failure(FailureCode::DeviceSlow, {QStringLiteral("control transfer")});
    }

    const VirtualUsbBus& m_bus;
    VirtualPhoton& m_photon;
    UsbPersonality m_personality;
    DeviceMode m_mode;
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

UsbDevice asSeen(const UsbPersonality& personality, const QString& port, const BusView& view)
{
    const DeviceMode mode = modeOf(personality);
    UsbDevice device;
    device.vendorId = personality.vendorId();
    device.productId = personality.productId();
    device.release = personality.release();
    device.serial = personality.serial();
    device.port = port;
    device.address = personality.enumeration;
    device.blocked = view.blocked;
    device.driver = view.driver;
    device.release = view.release.value_or(device.release);
    if (view.shownAs) {
        device.vendorId = view.shownAs->vendor;
        device.productId = mode == DeviceMode::Dfu ? view.shownAs->dfuProduct : view.shownAs->normalProduct;
    }
    if (!view.showsId)
        device.serial =
            mode == DeviceMode::Dfu ? QStringLiteral("00000000010C") : QStringLiteral("00000000050C");
    return device;
}

} // namespace

VirtualUsbBus::VirtualUsbBus(VirtualPhoton& photon)
{
    add(photon);
}

VirtualUsbBus::~VirtualUsbBus()
{
    for (const Watched& watched : m_watched)
        watched.port.photon->unlisten(watched.listener);
}

void VirtualUsbBus::add(VirtualPhoton& photon)
{
    std::size_t index = 0;
    {
        const std::lock_guard lock(m_mutex);
        index = m_watched.size();
        m_watched.push_back({{QStringLiteral("practice-%1").arg(index + 1), &photon}});
    }
    const int listener = photon.listen([this, index] { look(index); });
    {
        const std::lock_guard lock(m_mutex);
        m_watched[index].listener = listener;
    }
    look(index);
}

void VirtualUsbBus::setView(const BusView& view)
{
    const std::lock_guard lock(m_mutex);
    if (m_view == view)
        return;
    m_view = view;
    ++m_generation;
    m_changed.notify_all();
}

BusView VirtualUsbBus::view() const
{
    const std::lock_guard lock(m_mutex);
    return m_view;
}

std::vector<VirtualUsbBus::Port> VirtualUsbBus::ports() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Port> ports;
    for (const Watched& watched : m_watched)
        ports.push_back(watched.port);
    return ports;
}

void VirtualUsbBus::look(std::size_t index)
{
    const auto now = ports()[index].photon->attached();
    const int enumeration = now ? now->enumeration : 0;
    const std::lock_guard lock(m_mutex);
    if (enumeration == m_watched[index].enumeration)
        return;
    m_watched[index].enumeration = enumeration;
    ++m_generation;
    m_changed.notify_all();
}

std::vector<UsbDevice> VirtualUsbBus::list()
{
    const BusView seen = view();
    std::vector<UsbDevice> devices;
    for (const Port& port : ports()) {
        const auto now = port.photon->attached();
        if (now && seen.carriesData)
            devices.push_back(asSeen(*now, port.name, seen));
    }
    return devices;
}

std::unique_ptr<UsbTransport> VirtualUsbBus::open(const UsbDevice& device)
{
    const BusView seen = view();
    for (const Port& port : ports()) {
        auto now = port.photon->attached();
        if (!now || !seen.carriesData || port.name != device.port || now->enumeration != device.address)
            continue;
        if (seen.blocked)
            throw whyBlocked(asSeen(*now, port.name, seen));
        return std::make_unique<VirtualTransport>(*this, *port.photon, std::move(*now));
    }
    throw Failure(FailureCode::DeviceGone);
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
    const BusView seen = m_usb.view();
    std::vector<SerialPort> found;
    for (const VirtualUsbBus::Port& port : m_usb.ports()) {
        const auto now = port.photon->attached();
        if (!now || !seen.carriesData || !seen.hasSerialPorts ||
            bulkEndpoints(now->configurationDescriptor).in == 0)
            continue;
        const UsbDevice device = asSeen(*now, port.name, seen);
        found.push_back({port.name, device.vendorId, device.productId, device.serial, port.name});
    }
    return found;
}

std::unique_ptr<SerialLine> VirtualSerialBus::open(const SerialPort& port, int baud)
{
    const auto present = list();
    if (std::find(present.begin(), present.end(), port) == present.end())
        throw Failure(FailureCode::DeviceGone);
    // Another program or driver at the control requests leaves the serial port as it is.
    if (m_usb.view().blocked == FailureCode::AccessRefused)
        throw Failure(FailureCode::AccessRefused, {port.name});
    for (const VirtualUsbBus::Port& place : m_usb.ports()) {
        const auto now = place.photon->attached();
        if (now && place.name == port.name)
            return std::make_unique<VirtualLine>(*place.photon, *now, baud);
    }
    throw Failure(FailureCode::DeviceGone);
}

} // namespace rescue::practice
