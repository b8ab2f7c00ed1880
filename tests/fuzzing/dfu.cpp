// SPDX-License-Identifier: Apache-2.0
// What a bootloader tells about itself: status replies, the configuration descriptor, the texts of its
// alternates, and a whole conversation.
#include "core/dfu/dfu_device.h"
#include "tests/fuzzing/fuzzed.h"

#include <algorithm>
#include <memory>

namespace {

constexpr std::size_t configurationSize = 36; ///< two alternates of one DFU interface

/// A bootloader whose answers are these bytes, one after the other, until there are none left.
class Babbler : public rescue::UsbTransport {
public:
    explicit Babbler(rescue::ByteView bytes) : m_rest(bytes) {}
    rescue::Bytes configurationDescriptor() override { return next(configurationSize); }
    QString stringDescriptor(std::uint8_t) override { return rescue::fuzzing::textOf(next(32)); }
    void claimInterface(std::uint8_t) override {}
    void selectAlternate(std::uint8_t, std::uint8_t) override {}
    rescue::Bytes controlIn(const rescue::ControlSetup& setup, rescue::Milliseconds) override
    {
        rescue::Bytes reply = next(setup.length);
        if (reply.size() == 6) // GETSTATUS: without the time it asks for, which would be waited
            reply[1] = reply[2] = reply[3] = 0;
        return reply;
    }
    void controlOut(const rescue::ControlSetup&, rescue::ByteView, rescue::Milliseconds) override {}

private:
    rescue::Bytes next(std::size_t most)
    {
        if (m_rest.empty())
            throw rescue::Failure(rescue::FailureCode::DeviceGone);
        const auto part = m_rest.first(std::min(m_rest.size(), most));
        m_rest = m_rest.subspan(part.size());
        return {part.begin(), part.end()};
    }

    rescue::ByteView m_rest;
};

} // namespace

void rescue::fuzzing::feed(ByteView input)
{
    mayRefuse([&] { dfu::parseStatus(input); });
    mayRefuse([&] {
        const dfu::Interface found = dfu::parseConfiguration(input);
        promise(!found.alternates.empty() && found.transferSize >= 8);
    });
    mayRefuse([&] { dfu::parseMemoryLayout(textOf(input)); });
    mayRefuse([&] {
        dfu::DfuDevice device(std::make_unique<Babbler>(input));
        promise(device.read(1, 0, 16).size() == 16);
        device.writeBlock(1, 0, Bytes(8, 0));
    });
}
