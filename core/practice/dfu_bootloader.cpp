// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dfu_bootloader.h"

#include "core/practice/control_reply.h"
#include "core/practice/dfu_descriptors.h"

namespace rescue::practice {

namespace {

// USB 2.0, 9.3 and 9.4.
namespace type {
constexpr std::uint8_t standard = 0x00, classSpecific = 0x20, vendor = 0x40, mask = 0x60;
}
namespace recipient {
constexpr std::uint8_t device = 0, interface = 1, endpoint = 2, mask = 0x1f;
}
namespace standard {
constexpr std::uint8_t getStatus = 0, clearFeature = 1, setFeature = 3, setAddress = 5, getDescriptor = 6,
                       getConfiguration = 8, setConfiguration = 9, getInterface = 10, setInterface = 11;
}
constexpr std::uint8_t functionalDescriptorType = 0x21;

} // namespace

DfuBootloader::DfuBootloader(const PhotonSetup& setup, FlashMemory& flash, DctStore& dct)
    : m_setup(setup), m_quirks(BootloaderQuirks::of(setup)), m_flash(flash), m_memory(setup, flash, dct),
      m_dfu(m_quirks, m_memory)
{
}

UsbPersonality DfuBootloader::personality() const
{
    return {dfu::deviceDescriptor(m_setup), dfu::configurationDescriptor(), dfu::strings(m_setup), 0};
}

void DfuBootloader::busReset()
{
    m_configuration = 1;
    m_dfu.configure();
}

UsbReply DfuBootloader::control(const ControlSetup& setup, ByteView out)
{
    m_flash.beginWork();
    UsbReply reply;
    switch (setup.requestType & recipient::mask) {
    case recipient::device:
        reply = deviceRequest(setup);
        break;
    case recipient::interface:
        reply = interfaceRequest(setup, out);
        break;
    case recipient::endpoint:
        reply = endpointRequest(setup);
        break;
    default:
        return stall();
    }
    const bool hasDataStage = isIn(setup) && setup.length > 0;
    if (reply.status == UsbReply::Status::Ok && hasDataStage && m_configuration != 0)
        m_dfu.dataInDone(reply);
    return reply;
}

// ---- what every USB device answers (usbd_req.c)

UsbReply DfuBootloader::deviceRequest(const ControlSetup& setup)
{
    if ((setup.requestType & type::mask) == type::vendor) {
        const bool compatibleId = m_quirks.microsoft && setup.request == dfu::microsoftVendorCode &&
                                  setup.index == 4 && setup.value == 0;
        return compatibleId ? answer(setup, dfu::microsoftCompatibleId()) : stall();
    }
    switch (setup.request) { // the source does not look whether the type is "standard"
    case standard::getDescriptor:
        return getDescriptor(setup);
    case standard::setAddress:
        return done(); // host controllers and their stand-ins differ in whether they pass it on
    case standard::setConfiguration:
        return setConfiguration(setup);
    case standard::getConfiguration:
        return setup.length == 1 ? answer(setup, {m_configuration}) : stall();
    case standard::getStatus:
        return answer(setup, {1, 0}); // self-powered
    case standard::setFeature:
    case standard::clearFeature:
        return setup.value == 1 && setup.length == 0 ? done() : stall(); // remote wake-up
    default:
        return stall();
    }
}

UsbReply DfuBootloader::getDescriptor(const ControlSetup& setup) const
{
    switch (setup.value >> 8) {
    case 1: {
        Bytes descriptor = dfu::deviceDescriptor(m_setup);
        if (setup.length == 64) // taken for a host that only wants to know the packet size
            descriptor.resize(8);
        return answer(setup, descriptor);
    }
    case 2:
        return answer(setup, dfu::configurationDescriptor()); // whatever its index
    case 3:
        return getString(setup);
    default:
        return stall();
    }
}

UsbReply DfuBootloader::getString(const ControlSetup& setup) const
{
    const std::size_t index = setup.value & 0xff;
    if (index == 0)
        return answer(setup, dfu::languages());
    if (index == dfu::microsoftVendorCode && m_quirks.microsoft)
        return answer(setup, dfu::microsoftString());
    const std::vector<QString> strings = dfu::strings(m_setup);
    return index < strings.size() ? answer(setup, dfu::stringDescriptor(strings[index])) : stall();
}

UsbReply DfuBootloader::setConfiguration(const ControlSetup& setup)
{
    const auto wanted = static_cast<std::uint8_t>(setup.value);
    if (wanted > 1)
        return stall();
    if (wanted != m_configuration) {
        m_configuration = wanted;
        if (wanted == 0)
            m_dfu.unconfigure();
        else
            m_dfu.configure();
    }
    return done();
}

UsbReply DfuBootloader::endpointRequest(const ControlSetup& setup) const
{
    const bool isStandard = (setup.requestType & type::mask) == type::standard;
    if (m_configuration == 0 || !isStandard)
        return stall();
    switch (setup.request) {
    case standard::getStatus:
        return answer(setup, {0, 0});
    case standard::setFeature:
    case standard::clearFeature:
        return setup.value == 0 && setup.length == 0 ? done() : stall();
    default:
        return stall();
    }
}

UsbReply DfuBootloader::interfaceRequest(const ControlSetup& setup, ByteView out)
{
    // The interface number is hardly looked at (USBD_ITF_MAX_NUM).
    const int highestInterface = m_quirks.microsoft ? 10 : 2;
    if (m_configuration == 0 || (setup.index & 0xff) > highestInterface)
        return stall();

    switch (setup.requestType & type::mask) {
    case type::classSpecific:
        return m_dfu.request(setup, out);
    case type::standard:
        return standardInterfaceRequest(setup);
    case type::vendor:
        if (m_quirks.microsoft && setup.request == dfu::microsoftVendorCode && setup.index == 5) {
            const bool first = (setup.value & 0xff) == 0;
            return answer(setup, first ? dfu::microsoftProperties() : Bytes(10, 0x00));
        }
        break;
    default:
        break;
    }
    return setup.length == 0 ? done() : stall();
}

UsbReply DfuBootloader::standardInterfaceRequest(const ControlSetup& setup)
{
    switch (setup.request) {
    case standard::getDescriptor: {
        const bool functional = setup.value >> 8 == functionalDescriptorType;
        return answer(setup, functional ? dfu::functionalDescriptor() : Bytes());
    }
    case standard::getInterface:
        return answer(setup, {m_dfu.alternate()});
    case standard::setInterface: {
        const auto wanted = static_cast<std::uint8_t>(setup.value);
        if (wanted >= DfuStateMachine::alternates || setup.length != 0)
            return stall();
        m_dfu.setAlternate(wanted);
        return done();
    }
    default:
        return setup.length == 0 ? done() : stall();
    }
}

} // namespace rescue::practice
