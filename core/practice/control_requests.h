// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/firmware_host.h"

namespace rescue::practice {

/// The vendor requests of the running firmware, in the dialect of its version (protocol 4.9 and 11.2/11.3;
/// device-os system/src/system_control.cpp v0.6.4 and v0.7.0, system/src/usb_control_request_channel.cpp
/// v2.3.1). Not thread-safe.
class ControlRequests {
public:
    explicit ControlRequests(FirmwareHost& host);

    /// bmRequestType 0x40 or 0xC0. Status Gone where the device acts inside its interrupt handler and never
    /// completes the transfer.
    UsbReply control(const ControlSetup& setup, ByteView out);
    /// Frees every request, as the device does when the bus is reset.
    void busReset();

    /// From now on there is no memory for another request.
    void setOutOfMemory(bool on) { m_outOfMemory = on; }

private:
    enum class Dialect {
        None,            ///< 0.6.0: other numbers, which nobody uses
        RawAtOnce,       ///< 0.6.1 … 0.6.4: acts inside the interrupt
        RawQueued,       ///< 0.7.0 … 0.8.0-rc.1: acts on the system thread
        Service,         ///< 0.8.0-rc.2 … 1.5.x
        ServiceAndReset, ///< from 2.0.0: raw reset and cloud disconnect as well
    };
    static Dialect dialectOf(const QString& release);

    enum class State { Allocating, Receiving, Done };
    struct Request {
        std::uint16_t id = 0;
        std::uint16_t type = 0;
        std::size_t size = 0;
        Bytes payload;
        State state = State::Done;
        std::int32_t result = 0;
        Bytes reply;
        std::size_t fetched = 0;
        /// What the device does a second after the request is freed, whatever became of its result.
        std::optional<FirmwareHost::Restart> afterwards;
    };
    struct Answer {
        std::int32_t result = 0;
        Bytes reply;
        std::optional<FirmwareHost::Restart> afterwards;
    };
    struct ServiceReply;

    UsbReply raw(const ControlSetup& setup);
    UsbReply rawIn(const ControlSetup& setup);
    UsbReply rawOut(const ControlSetup& setup);
    UsbReply rawDeviceId(const ControlSetup& setup) const;
    UsbReply rawVersion(const ControlSetup& setup) const;
    UsbReply service(const ControlSetup& setup, ByteView out);
    UsbReply init(const ControlSetup& setup);
    UsbReply check(const ControlSetup& setup);
    UsbReply send(const ControlSetup& setup, ByteView out);
    UsbReply receive(const ControlSetup& setup);
    UsbReply reset(const ControlSetup& setup);
    void run(Request& request);
    Answer answerTo(std::uint16_t type, ByteView payload);
    Answer newerAnswerTo(std::uint16_t type, ByteView payload);
    Answer networkAnswerTo(std::uint16_t type, ByteView payload);
    std::optional<Answer> restartFor(std::uint16_t type) const;
    Answer setClaimCode(ByteView payload);
    Request* find(std::uint16_t id);
    void free(std::uint16_t id);
    bool since(int major, int minor, int micro) const;

    FirmwareHost& m_host;
    Dialect m_dialect;
    std::vector<Request> m_requests;
    std::uint16_t m_lastId = 0;
    std::optional<Bytes> m_moduleInfo; ///< answer waiting to be fetched by the raw dialect of 0.7
    bool m_outOfMemory = false;
};

} // namespace rescue::practice
