// SPDX-License-Identifier: Apache-2.0
#include "core/usb/libusb_bus.h"

#include "core/device/models.h"
#include "core/usb/driver_check.h"
#include "core/usb/libusb_transport.h"
#include "core/usb/system_usb.h"

#include <libusb.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace rescue {

namespace {

using Context = std::shared_ptr<libusb_context>;

constexpr Milliseconds pollInterval{1000};
constexpr Milliseconds blockedAgain{1000};
// The hub tells of a pulled plug at its next status report: every 256 ms at the latest (USB 2.0, 11.12.1).
constexpr Milliseconds departureTime{500};

Context newContext()
{
    libusb_context* context = nullptr;
    const int result = libusb_init(&context);
    if (result != 0)
        throw Failure(FailureCode::Internal, {QStringLiteral("libusb does not start")},
                      QLatin1String(libusb_error_name(result)));
    libusb_set_option(context, LIBUSB_OPTION_LOG_LEVEL, LIBUSB_LOG_LEVEL_NONE);
    return {context, libusb_exit};
}

class DeviceList {
public:
    explicit DeviceList(Context context) : m_context(std::move(context))
    {
        m_count = std::max<ssize_t>(libusb_get_device_list(m_context.get(), &m_devices), 0);
    }
    ~DeviceList()
    {
        if (m_devices != nullptr)
            libusb_free_device_list(m_devices, 1);
    }
    DeviceList(const DeviceList&) = delete;
    DeviceList& operator=(const DeviceList&) = delete;

    std::span<libusb_device* const> all() const { return {m_devices, static_cast<std::size_t>(m_count)}; }

private:
    Context m_context;
    libusb_device** m_devices = nullptr;
    ssize_t m_count = 0;
};

QString portOf(libusb_device* raw)
{
    std::array<std::uint8_t, 7> hops{}; // USB 3.0: at most seven tiers
    const int depth = libusb_get_port_numbers(raw, hops.data(), static_cast<int>(hops.size()));
    QString port = QString::number(libusb_get_bus_number(raw));
    for (int hop = 0; hop < depth; ++hop)
        port += QLatin1Char(hop == 0 ? '-' : '.') + QString::number(hops.at(static_cast<std::size_t>(hop)));
    return port;
}

/// What is known without opening it; nothing where it does not concern us.
std::optional<UsbDevice> identify(libusb_device* raw)
{
    libusb_device_descriptor ids{};
    if (libusb_get_device_descriptor(raw, &ids) != 0 || !concernsUs(ids.idVendor, ids.idProduct))
        return std::nullopt;
    return UsbDevice{
        ids.idVendor, ids.idProduct, ids.bcdDevice, {}, portOf(raw), libusb_get_device_address(raw), {}, {}};
}

bool sameEnumeration(const UsbDevice& a, const UsbDevice& b)
{
    return a.port == b.port && a.address == b.address && a.vendorId == b.vendorId &&
           a.productId == b.productId && a.release == b.release;
}

std::vector<UsbDevice> identifyAll(const Context& context)
{
    const DeviceList present(context);
    std::vector<UsbDevice> found;
    for (libusb_device* raw : present.all())
        if (const auto device = identify(raw))
            found.push_back(*device);
    std::sort(found.begin(), found.end(),
              [](const UsbDevice& a, const UsbDevice& b) { return a.port < b.port; });
    return found;
}

QString serialFromDevice(libusb_device_handle* handle)
{
    libusb_device_descriptor ids{};
    std::array<unsigned char, 128> text{};
    if (libusb_get_device_descriptor(libusb_get_device(handle), &ids) != 0 || ids.iSerialNumber == 0)
        return {};
    const int size = libusb_get_string_descriptor_ascii(handle, ids.iSerialNumber, text.data(),
                                                        static_cast<int>(text.size()));
    return QString::fromLatin1(reinterpret_cast<const char*>(text.data()), std::max(size, 0));
}

bool isInDfuMode(const UsbDevice& device)
{
    const auto known = identifyUsbId(device.vendorId, device.productId);
    return known && known->mode == DeviceMode::Dfu;
}

/// The code to show beside a device that could not be opened; nothing where it just left.
std::optional<FailureCode> blockedBy(int libusbError, const UsbDevice& device)
{
    const FailureCode code = failureCodeOf(libusbError);
    // While it runs, an old device is a serial port and nothing else: Windows' driver for that is the right
    // one.
    if (code == FailureCode::WrongDriver && !isInDfuMode(device))
        return std::nullopt;
    if (code == FailureCode::AccessRefused || code == FailureCode::DeviceInUse ||
        code == FailureCode::WrongDriver)
        return code;
    return std::nullopt;
}

void noteRefusal(UsbDevice& device, int libusbError)
{
    device.blocked = blockedBy(libusbError, device);
    if (device.blocked == FailureCode::WrongDriver)
        device.driver = driverFromSystem(device);
}

Failure refusalOf(UsbDevice device, int libusbError)
{
    const Failure refusal = libusbFailure(libusbError, device.port);
    noteRefusal(device, libusbError);
    return device.blocked ? whyBlocked(device).causedBy(refusal) : refusal;
}

} // namespace

class LibusbBus::Impl {
public:
    explicit Impl(Watch watch);
    ~Impl();
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    std::vector<UsbDevice> list();
    std::unique_ptr<UsbTransport> open(const UsbDevice& device);
    std::uint64_t generation();
    bool waitForChange(std::uint64_t seen, const WaitLimit& limit);

private:
    /// One device at one address, once it was looked into.
    struct Looked {
        UsbDevice device;
        SteadyClock::time_point when;
    };

    Context freshContext();
    UsbDevice lookInto(libusb_device* raw, const UsbDevice& identity);
    void remember(const UsbDevice& device);
    bool hasLeft(const UsbDevice& device);
    void bump();
    void handleEvents(const std::stop_token& stop);
    void poll(const std::stop_token& stop);
    static int LIBUSB_CALL onHotplug(libusb_context* context, libusb_device* raw, libusb_hotplug_event event,
                                     void* self);

    std::mutex m_contextMutex;
    Context m_context;
    bool m_listIsStale = false; ///< libusb keeps its list by hotplug events, and none come
    libusb_hotplug_callback_handle m_callback = 0;

    std::mutex m_lookedMutex;
    std::vector<Looked> m_looked;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::uint64_t m_generation = 1;
    std::vector<UsbDevice> m_polled; ///< polling thread only, once it runs
    std::jthread m_thread;           ///< last: stopped before anything it uses goes
};

LibusbBus::Impl::Impl(Watch watch) : m_context(newContext())
{
    const bool possible = libusb_has_capability(LIBUSB_CAP_HAS_HOTPLUG) != 0;
    const bool wanted = watch == Watch::Hotplug || (watch == Watch::Automatic && systemTellsChanges());
    const bool hotplug =
        possible && wanted &&
        libusb_hotplug_register_callback(
            m_context.get(), LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT, 0,
            LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, onHotplug, this,
            &m_callback) == 0;
    if (hotplug) {
        m_thread = std::jthread([this](const std::stop_token& stop) { handleEvents(stop); });
        return;
    }
    m_listIsStale = possible;
    m_polled = identifyAll(freshContext()); // before anybody can ask: no change is missed
    m_thread = std::jthread([this](const std::stop_token& stop) { poll(stop); });
}

LibusbBus::Impl::~Impl()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_callback != 0)
        libusb_hotplug_deregister_callback(m_context.get(), m_callback);
}

int LIBUSB_CALL LibusbBus::Impl::onHotplug(libusb_context*, libusb_device* raw, libusb_hotplug_event,
                                           void* self)
{
    libusb_device_descriptor ids{};
    if (libusb_get_device_descriptor(raw, &ids) == 0 && concernsUs(ids.idVendor, ids.idProduct))
        static_cast<Impl*>(self)->bump();
    return 0; // stay registered
}

void LibusbBus::Impl::bump()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_generation;
    }
    m_changed.notify_all();
}

void LibusbBus::Impl::handleEvents(const std::stop_token& stop)
{
    const std::stop_callback wake(stop, [this] { libusb_interrupt_event_handler(m_context.get()); });
    while (!stop.stop_requested()) {
        timeval longest{3600, 0};
        const int result = libusb_handle_events_timeout_completed(m_context.get(), &longest, nullptr);
        if (result != 0 && result != LIBUSB_ERROR_INTERRUPTED)
            return poll(stop); // better late news than none
    }
}

void LibusbBus::Impl::poll(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, stop, pollInterval, [] { return false; });
        }
        std::vector<UsbDevice> now = identifyAll(freshContext());
        if (now != m_polled) {
            m_polled = std::move(now);
            bump();
        }
    }
}

Context LibusbBus::Impl::freshContext()
{
    const std::lock_guard lock(m_contextMutex);
    if (m_listIsStale)
        m_context = newContext();
    return m_context;
}

std::uint64_t LibusbBus::Impl::generation()
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

bool LibusbBus::Impl::waitForChange(std::uint64_t seen, const WaitLimit& limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, limit.stop, limit.deadline,
                                [this, seen] { return m_generation != seen; });
}

std::vector<UsbDevice> LibusbBus::Impl::list()
{
    const DeviceList present(freshContext());
    const std::lock_guard lock(m_lookedMutex);
    std::vector<UsbDevice> found;
    for (libusb_device* raw : present.all())
        if (const auto identity = identify(raw))
            found.push_back(lookInto(raw, *identity));
    std::erase_if(m_looked, [&found](const Looked& looked) {
        return std::none_of(found.begin(), found.end(), [&looked](const UsbDevice& device) {
            return sameEnumeration(device, looked.device);
        });
    });
    std::sort(found.begin(), found.end(),
              [](const UsbDevice& a, const UsbDevice& b) { return a.port < b.port; });
    return found;
}

/// Opens the device the first time only: WinUSB lets one program in at a time, so opening again would be
/// refused by our own transport.
UsbDevice LibusbBus::Impl::lookInto(libusb_device* raw, const UsbDevice& identity)
{
    const auto known = std::find_if(m_looked.begin(), m_looked.end(), [&identity](const Looked& looked) {
        return sameEnumeration(looked.device, identity);
    });
    if (known != m_looked.end() &&
        (!known->device.blocked || SteadyClock::now() - known->when < blockedAgain))
        return known->device;

    UsbDevice device = identity;
    device.serial = serialFromSystem(device);
    libusb_device_handle* handle = nullptr;
    const int result = libusb_open(raw, &handle);
    if (result == 0) {
        if (device.serial.isEmpty())
            device.serial = serialFromDevice(handle);
        libusb_close(handle);
    } else {
        noteRefusal(device, result);
    }
    if (result == 0 || device.blocked)
        remember(device);
    return device;
}

void LibusbBus::Impl::remember(const UsbDevice& device)
{
    std::erase_if(m_looked,
                  [&device](const Looked& looked) { return sameEnumeration(looked.device, device); });
    m_looked.push_back({device, SteadyClock::now()});
}

std::unique_ptr<UsbTransport> LibusbBus::Impl::open(const UsbDevice& device)
{
    const Context context = freshContext();
    const DeviceList present(context);
    for (libusb_device* raw : present.all()) {
        const auto identity = identify(raw);
        if (!identity || !sameEnumeration(*identity, device))
            continue;
        libusb_device_handle* handle = nullptr;
        const int result = libusb_open(raw, &handle);
        if (result != 0)
            throw refusalOf(device, result);
        auto transport =
            std::make_unique<LibusbTransport>(context, handle, [this, device] { return hasLeft(device); });
        UsbDevice opened = device;
        opened.blocked.reset();
        opened.driver.clear();
        const std::lock_guard lock(m_lookedMutex);
        remember(opened);
        return transport;
    }
    throw Failure(FailureCode::DeviceGone, {device.port}, QStringLiteral("not on the bus any more"));
}

bool LibusbBus::Impl::hasLeft(const UsbDevice& device)
{
    const auto limit = WaitLimit::in(departureTime);
    for (;;) {
        const std::uint64_t seen = generation();
        const auto present = identifyAll(freshContext());
        if (std::none_of(present.begin(), present.end(),
                         [&device](const UsbDevice& other) { return sameEnumeration(other, device); }))
            return true;
        if (limit.over())
            return false;
        waitForChange(seen, limit);
    }
}

LibusbBus::LibusbBus(Watch watch) : m_impl(std::make_unique<Impl>(watch)) {}
LibusbBus::~LibusbBus() = default;

std::vector<UsbDevice> LibusbBus::list()
{
    return m_impl->list();
}

std::unique_ptr<UsbTransport> LibusbBus::open(const UsbDevice& device)
{
    return m_impl->open(device);
}

std::uint64_t LibusbBus::generation()
{
    return m_impl->generation();
}

bool LibusbBus::waitForChange(std::uint64_t seen, const WaitLimit& limit)
{
    return m_impl->waitForChange(seen, limit);
}

} // namespace rescue
