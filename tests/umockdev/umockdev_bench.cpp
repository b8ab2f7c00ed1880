// SPDX-License-Identifier: Apache-2.0
#include "tests/umockdev/umockdev_bench.h"

#include "tests/umockdev/tty_node.h"
#include "tests/umockdev/usb_node.h"

#include "core/device/models.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <stdexcept>

namespace rescue::bench {

using practice::UsbPersonality;

namespace {

constexpr int busNumber = 1;
/// How often a tty is looked at for what no event tells: openings, closings, baud rates.
constexpr int ttyTickMs = 5;

QByteArray number(int value, int digits)
{
    return QByteArray::number(value).rightJustified(digits, '0');
}

QByteArray hex(std::uint16_t value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    return QByteArray("A: ") + name + '=' + value + "\\n\n"; // the file ends in a newline, as the kernel's do
}

QByteArray property(const char* name, const QByteArray& value)
{
    return QByteArray("E: ") + name + '=' + value + '\n';
}

QByteArray usbNodeName(int address)
{
    return "bus/usb/" + number(busNumber, 3) + '/' + number(address, 3);
}

QByteArray stringAt(const UsbPersonality& personality, std::size_t descriptorOffset)
{
    const std::size_t index = personality.deviceDescriptor.at(descriptorOffset);
    return index < personality.strings.size() ? personality.strings.at(index).toUtf8() : QByteArray();
}

QByteArray udevIds(const UsbPersonality& personality)
{
    return property("ID_VENDOR_ID", hex(personality.vendorId())) +
           property("ID_MODEL_ID", hex(personality.productId())) +
           property("ID_SERIAL_SHORT", stringAt(personality, 16)) +
           property("ID_VENDOR", stringAt(personality, 14)) +
           property("ID_MODEL", stringAt(personality, 15).replace(' ', '_'));
}

QByteArray describeUsb(const UsbPersonality& personality, const QByteArray& path, int address)
{
    Bytes descriptors = personality.deviceDescriptor;
    descriptors.insert(descriptors.end(), personality.configurationDescriptor.begin(),
                       personality.configurationDescriptor.end());
    const int minor = (busNumber - 1) * 128 + address - 1; // as the kernel counts
    return "P: " + path + "\nN: " + usbNodeName(address) + '\n' + property("SUBSYSTEM", "usb") +
           property("DEVTYPE", "usb_device") + property("DRIVER", "usb") +
           property("BUSNUM", number(busNumber, 3)) + property("DEVNUM", number(address, 3)) +
           property("DEVNAME", "/dev/" + usbNodeName(address)) + property("MAJOR", "189") +
           property("MINOR", QByteArray::number(minor)) + udevIds(personality) +
           attribute("dev", "189:" + QByteArray::number(minor)) +
           attribute("busnum", QByteArray::number(busNumber)) +
           attribute("devnum", QByteArray::number(address)) + attribute("speed", "12") +
           attribute("bConfigurationValue", "1") + attribute("bNumConfigurations", "1") +
           attribute("idVendor", hex(personality.vendorId())) +
           attribute("idProduct", hex(personality.productId())) +
           attribute("bcdDevice", hex(personality.release())) +
           attribute("manufacturer", stringAt(personality, 14)) +
           attribute("product", stringAt(personality, 15)) + attribute("serial", stringAt(personality, 16)) +
           "H: descriptors=" + toHex(descriptors).toLatin1().toUpper() + '\n';
}

QByteArray describeInterface(const QByteArray& path)
{
    return "P: " + path + '\n' + property("SUBSYSTEM", "usb") + property("DEVTYPE", "usb_interface") +
           attribute("bInterfaceNumber", "00");
}

/// The last folder before "/tty/…".
QByteArray interfaceOf(const QByteArray& ttyPath)
{
    const QByteArray interface = ttyPath.left(ttyPath.indexOf("/tty/"));
    return interface.mid(interface.lastIndexOf('/') + 1);
}

QByteArray describeTty(const UsbPersonality& personality, const QByteArray& path, const QByteArray& name)
{
    // Major 4, not cdc-acm's 166: umockdev takes only that one for a terminal.
    const QByteArray minor = name.mid(int(qstrlen("ttyACM")));
    return "P: " + path + "\nN: " + name + '\n' + property("SUBSYSTEM", "tty") +
           property("DEVNAME", "/dev/" + name) + property("MAJOR", "4") + property("MINOR", minor) +
           property("ID_BUS", "usb") + udevIds(personality) + attribute("dev", "4:" + minor) +
           "L: device=../../../" + interfaceOf(path) + '\n';
}

/// QSerialPort's lock files lie outside the testbed, so names must differ between tests that run at once;
/// and umockdev takes each name once only.
QByteArray newTtyName()
{
    static std::atomic<int> count{0};
    return "ttyACM" + QByteArray::number((getpid() % 10000) * 100 + count++ % 100);
}

} // namespace

UmockdevBench::UmockdevBench()
{
    // The path of the testbed's sockets must stay short (sun_path has 108 bytes).
    qputenv("TMPDIR", "/tmp");
    m_testbed.reset(umockdev_testbed_new());
    if (umockdev_in_mock_environment() == FALSE)
        throw std::runtime_error("libumockdev-preload is not loaded");
}

UmockdevBench::~UmockdevBench() = default;

void UmockdevBench::add(const QByteArray& description, const QByteArray& node, UMockdevIoctlBase* handler)
{
    const std::lock_guard lock(m_mutex);
    // Before the uevent: whoever hears of the device may open it at once.
    if (handler != nullptr && umockdev_testbed_attach_ioctl(m_testbed.get(), node, handler, nullptr) == FALSE)
        throw std::runtime_error("umockdev does not take the handler");
    if (umockdev_testbed_add_from_string(m_testbed.get(), description, nullptr) == FALSE)
        throw std::runtime_error("umockdev does not take the device");
}

void UmockdevBench::remove(const QByteArray& path, const QByteArray& node)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray systemPath = "/sys" + path;
    umockdev_testbed_uevent(m_testbed.get(), systemPath, "remove"); // reads what it sends from the folder
    umockdev_testbed_remove_device(m_testbed.get(), systemPath);
    if (!node.isEmpty())
        umockdev_testbed_detach_ioctl(m_testbed.get(), node, nullptr);
    // umockdev never takes back its note of a pty, and aborts when the kernel hands out the same one again.
    std::array<char, 64> pty{};
    if (::ptsname_r(umockdev_testbed_get_dev_fd(m_testbed.get(), node), pty.data(), pty.size()) == 0)
        ::unlink(rootFolder() + "/dev/.ptymap/" + QByteArray(pty.data()).replace('/', '_'));
}

int UmockdevBench::master(const QByteArray& node)
{
    const std::lock_guard lock(m_mutex);
    return umockdev_testbed_get_dev_fd(m_testbed.get(), node);
}

QByteArray UmockdevBench::rootFolder() const
{
    gchar* folder = umockdev_testbed_get_root_dir(m_testbed.get());
    QByteArray root(folder);
    g_free(folder);
    return root;
}

void UmockdevBench::setMode(const QByteArray& node, mode_t mode)
{
    const QByteArray root = rootFolder();
    // The testbed itself belongs to us alone, and its preload ends a process that cannot reach the socket,
    // even one that could not open the node.
    const bool done = ::chmod(root.constData(), 0755) == 0 &&
                      ::chmod((root + "/ioctl/" + node).constData(), 0777) == 0 &&
                      ::chmod((root + node).constData(), mode) == 0;
    if (!done)
        throw std::runtime_error("the node's mode cannot be set");
}

QString UmockdevBench::preload()
{
    return QStringLiteral(RESCUE_UMOCKDEV_PRELOAD);
}

BenchPort::BenchPort(UmockdevBench& bench, practice::VirtualPhoton& photon, int number)
    : m_bench(bench), m_photon(photon), m_number(number), m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      m_listener(photon.listen([this] { ::eventfd_write(m_wake, 1); })),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

BenchPort::~BenchPort()
{
    m_photon.unlisten(m_listener);
    m_thread.request_stop();
    ::eventfd_write(m_wake, 1);
    m_thread.join();
    detach();
    ::close(m_wake);
}

void BenchPort::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        follow();
        if (m_tty)
            m_tty->pump();
        std::array<pollfd, 2> events{{{m_wake, POLLIN, 0}, {m_tty ? m_tty->pollable() : -1, POLLIN, 0}}};
        ::poll(events.data(), events.size(), m_tty ? ttyTickMs : -1);
        eventfd_t count = 0;
        ::eventfd_read(m_wake, &count);
    }
}

/// Brings the kernel's side in line with the device's.
void BenchPort::follow()
{
    const auto personality = m_photon.attached();
    if (m_enumeration != (personality ? personality->enumeration : 0)) {
        detach();
        if (personality)
            attach(*personality);
    }
}

void BenchPort::attach(const UsbPersonality& personality)
{
    m_enumeration = personality.enumeration;
    m_address = m_address == 0 || m_address > 120 ? m_number : m_address + 1;
    while (m_address % 2 != m_number % 2) // ports next to each other never share an address
        ++m_address;
    auto usb = std::make_shared<UsbNode>(m_photon);
    const QByteArray node = "/dev/" + usbNodeName(m_address);
    {
        const std::lock_guard lock(m_mutex);
        m_usb = usb;
        m_node = node;
    }
    m_bench.add(describeUsb(personality, usbPath(), m_address), node, UsbNode::handlerFor(usb).get());
    const auto identified = identifyUsbId(personality.vendorId(), personality.productId());
    if (identified && identified->mode == DeviceMode::Normal)
        attachTty(personality);
    show(personality.productId());
}

void BenchPort::show(std::uint16_t productId)
{
    {
        const std::lock_guard lock(m_mutex);
        m_product = productId;
    }
    m_changed.notify_all();
}

void BenchPort::attachTty(const UsbPersonality& personality)
{
    m_bench.add(describeInterface(interfacePath()), {}, nullptr);
    m_ttyName = newTtyName();
    m_tty = std::make_shared<TtyNode>(m_photon);
    const QByteArray node = "/dev/" + m_ttyName;
    m_bench.add(describeTty(personality, ttyPath(), m_ttyName), node, TtyNode::handlerFor(m_tty).get());
    m_tty->connect(m_bench.master(node));
}

void BenchPort::detach()
{
    std::shared_ptr<UsbNode> usb;
    QByteArray node;
    {
        const std::lock_guard lock(m_mutex);
        usb.swap(m_usb);
        node.swap(m_node);
    }
    m_enumeration = 0;
    if (!usb)
        return;
    usb->leave();
    if (m_tty) {
        m_bench.remove(ttyPath(), "/dev/" + m_ttyName);
        m_bench.remove(interfacePath(), {});
        m_tty->leave();
        m_tty.reset();
    }
    m_bench.remove(usbPath(), node);
    show(0);
}

bool BenchPort::waitUntilShows(std::uint16_t productId, const WaitLimit& limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, limit.stop, limit.deadline,
                                [this, productId] { return m_product == productId; });
}

QByteArray BenchPort::usbNode() const
{
    const std::lock_guard lock(m_mutex);
    return m_node;
}

bool BenchPort::waitForHeldTransfer(const WaitLimit& limit)
{
    std::shared_ptr<UsbNode> usb;
    {
        const std::lock_guard lock(m_mutex);
        usb = m_usb;
    }
    return usb && usb->waitForHeldTransfer(limit);
}

void BenchPort::garble()
{
    const std::lock_guard lock(m_mutex);
    if (m_usb)
        m_usb->garble();
}

void BenchPort::takeInterface(unsigned int interface)
{
    const std::lock_guard lock(m_mutex);
    if (m_usb)
        m_usb->takeInterface(interface);
}

QByteArray BenchPort::usbPath() const
{
    return "/devices/pci0000:00/0000:00:14.0/usb1/1-" + QByteArray::number(m_number);
}

QByteArray BenchPort::interfacePath() const
{
    return usbPath() + "/1-" + QByteArray::number(m_number) + ":1.0";
}

QByteArray BenchPort::ttyPath() const
{
    return interfacePath() + "/tty/" + m_ttyName;
}

} // namespace rescue::bench
