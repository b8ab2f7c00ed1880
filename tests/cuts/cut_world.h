// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/practice_world.h"
#include "tests/around.h"
#include "tests/cuts/http_cutter.h"

#include <array>
#include <stop_token>

namespace rescue::cuts {

/// The practice world with every message of a repair counted, and one of them cut. Whoever waits for the
/// device after that has a person put the cable back in. To be used by one thread.
class CutWorld : public test::WorldAround {
public:
    explicit CutWorld(practice::PracticeWorld& world);
    ~CutWorld() override;

    UsbBus& usb() override;
    SerialBus& serial() override;
    CloudSettings cloud() const override;

    /// Counts from 0 again. `stop` is asked to stop by Kind::Cancel.
    void arm(const std::optional<Cut>& cut, std::stop_source stop);
    bool fell() const { return m_fell || m_http.fell(); }
    std::vector<Message> messages(Where where) const;
    /// Puts the cable back in where it is out, and once out and in where the device hangs.
    void replug();

private:
    class Transport;
    class Usb;
    class Line;
    class Serial;

    /// Counts a message; the cut where it is the one.
    std::optional<Cut> next(Where where, const Message& message);
    bool hangs() const;

    practice::PracticeWorld& m_world;
    HttpCutter m_http;
    std::unique_ptr<Usb> m_usb;
    std::unique_ptr<Serial> m_serial;
    std::optional<Cut> m_cut;
    std::stop_source m_stop;
    bool m_fell = false;
    int m_hanging = 0; ///< enumeration of the device that answers nothing any more
    std::array<std::vector<Message>, 2> m_messages; ///< USB and serial
};

} // namespace rescue::cuts
