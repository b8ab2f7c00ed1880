// SPDX-License-Identifier: Apache-2.0
#include "core/usb/libusb_transport.h"

#include <libusb.h>

#include <algorithm>

namespace rescue {

namespace {

// The device holds every control transfer while it erases (device-os usbd_dfu_core.c EP0_TxSent), the
// standard requests too.
constexpr Milliseconds standardRequestTime{10000};

constexpr std::uint16_t englishUs = 0x0409;
constexpr std::size_t configurationHeaderSize = 9; // USB 2.0, table 9-10

} // namespace

FailureCode failureCodeOf(int libusbError)
{
    switch (libusbError) {
    case LIBUSB_ERROR_NO_DEVICE:
        return FailureCode::DeviceGone;
    case LIBUSB_ERROR_PIPE:
        return FailureCode::DeviceStalled;
    case LIBUSB_ERROR_TIMEOUT:
        return FailureCode::DeviceSlow;
    case LIBUSB_ERROR_ACCESS:
#ifdef _WIN32
        // WinUSB lets one program in at a time, and refuses the next one by these words (libusb
        // os/windows_winusb.c, 1.0.26, winusbx_open).
        return FailureCode::DeviceInUse;
#else
        return FailureCode::AccessRefused;
#endif
    case LIBUSB_ERROR_BUSY:
        return FailureCode::DeviceInUse;
#ifdef _WIN32
    // No driver that libusb can talk to is bound (libusb os/windows_winusb.c, 1.0.26).
    case LIBUSB_ERROR_NOT_SUPPORTED:
    case LIBUSB_ERROR_NOT_FOUND:
        return FailureCode::WrongDriver;
#endif
    case LIBUSB_ERROR_NO_MEM:
    case LIBUSB_ERROR_INVALID_PARAM:
        return FailureCode::Internal;
    default:
        return FailureCode::DeviceProtocol;
    }
}

Failure libusbFailure(int libusbError, const QString& what)
{
    return Failure(failureCodeOf(libusbError), {what},
                   QStringLiteral("libusb %1").arg(QLatin1String(libusb_error_name(libusbError))));
}

void LibusbTransport::Close::operator()(libusb_device_handle* handle) const
{
    libusb_close(handle);
}

LibusbTransport::LibusbTransport(std::shared_ptr<libusb_context> context, libusb_device_handle* handle,
                                 std::function<bool()> hasLeft)
    : m_context(std::move(context)), m_handle(handle), m_hasLeft(std::move(hasLeft))
{
    // Detaches on claim and gives back on release, so only ever for the interfaces claimed. Where there are
    // no kernel drivers to detach it answers NOT_SUPPORTED, which is as good.
    libusb_set_auto_detach_kernel_driver(m_handle.get(), 1);
}

LibusbTransport::~LibusbTransport()
{
    for (const std::uint8_t interface : m_claimed)
        libusb_release_interface(m_handle.get(), interface);
}

Bytes LibusbTransport::configurationDescriptor()
{
    libusb_device_descriptor device{};
    check(libusb_get_device_descriptor(libusb_get_device(m_handle.get()), &device),
          QStringLiteral("device descriptor"));
    int active = 0;
    check(libusb_get_configuration(m_handle.get(), &active), QStringLiteral("configuration"));

    for (std::uint8_t index = 0; index < device.bNumConfigurations; ++index) {
        const Bytes header = descriptor(LIBUSB_DT_CONFIG, index, 0, configurationHeaderSize);
        if (header.size() < configurationHeaderSize)
            throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("configuration descriptor")});
        if (header[5] != active)
            continue;
        const std::size_t total = header[2] | (std::size_t(header[3]) << 8);
        Bytes whole = descriptor(LIBUSB_DT_CONFIG, index, 0, total);
        if (whole.size() != total)
            throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("configuration descriptor")});
        return whole;
    }
    throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("configuration descriptor")},
                  QStringLiteral("none has the active value %1").arg(active));
}

QString LibusbTransport::stringDescriptor(std::uint8_t index)
{
    if (index == 0)
        return {};
    const Bytes raw = descriptor(LIBUSB_DT_STRING, index, englishUs, 255);
    if (raw.size() < 2 || raw[0] < 2 || raw[0] > raw.size())
        throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("string descriptor")});
    QString text;
    for (std::size_t at = 2; at + 1 < raw[0]; at += 2)
        text += QChar(static_cast<char16_t>(raw[at] | (raw[at + 1] << 8)));
    return text;
}

void LibusbTransport::claimInterface(std::uint8_t interface)
{
    check(libusb_claim_interface(m_handle.get(), interface), QStringLiteral("claim interface"));
    if (std::find(m_claimed.begin(), m_claimed.end(), interface) == m_claimed.end())
        m_claimed.push_back(interface);
}

void LibusbTransport::selectAlternate(std::uint8_t interface, std::uint8_t alternate)
{
    check(libusb_set_interface_alt_setting(m_handle.get(), interface, alternate),
          QStringLiteral("alternate setting"));
}

Bytes LibusbTransport::controlIn(const ControlSetup& setup, Milliseconds timeout)
{
    Bytes data(setup.length);
    data.resize(static_cast<std::size_t>(transfer(setup, data.data(), timeout)));
    return data;
}

void LibusbTransport::controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout)
{
    Bytes copy(data.begin(), data.end()); // libusb takes one pointer for both directions, not to const
    if (static_cast<std::size_t>(transfer(setup, copy.data(), timeout)) != data.size())
        throw Failure(FailureCode::DeviceProtocol, {requestText(setup)}, QStringLiteral("sent in part"));
}

Bytes LibusbTransport::descriptor(std::uint8_t type, std::uint8_t index, std::uint16_t language,
                                  std::size_t most)
{
    const auto value = static_cast<std::uint16_t>((type << 8) | index);
    return controlIn({LIBUSB_ENDPOINT_IN, LIBUSB_REQUEST_GET_DESCRIPTOR, value, language,
                      static_cast<std::uint16_t>(most)},
                     standardRequestTime);
}

int LibusbTransport::transfer(const ControlSetup& setup, std::uint8_t* data, Milliseconds timeout)
{
    // Zero would mean "for ever" to libusb.
    const auto limit = static_cast<unsigned int>(std::max<Milliseconds::rep>(timeout.count(), 1));
    const int result = libusb_control_transfer(m_handle.get(), setup.requestType, setup.request, setup.value,
                                               setup.index, data, setup.length, limit);
    check(result, requestText(setup));
    return result;
}

void LibusbTransport::check(int libusbResult, const QString& what)
{
    if (libusbResult >= 0)
        return;
    // A transfer that was under way when the plug was pulled may end as garbled before the hub has told the
    // system that the device is gone (Linux: -EPROTO, Documentation/driver-api/usb/error-codes.rst). For
    // SET_INTERFACE libusb makes OTHER of that (os/linux_usbfs.c op_set_interface, 1.0.26).
    if ((libusbResult == LIBUSB_ERROR_IO || libusbResult == LIBUSB_ERROR_OTHER) && m_hasLeft())
        throw Failure(
            FailureCode::DeviceGone, {what},
            QStringLiteral("libusb %1, then left").arg(QLatin1String(libusb_error_name(libusbResult))));
    throw libusbFailure(libusbResult, what);
}

} // namespace rescue
