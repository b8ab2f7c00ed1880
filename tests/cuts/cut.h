// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace rescue::cuts {

/// The ways a repair talks to the world. Each has its messages counted from 0.
enum class Where { Usb, Serial, Http };

/// What happens to one message.
enum class Kind {
    // of USB and serial lines
    Unplug,      ///< the cable comes out in its place: the device loses its power
    UnplugAfter, ///< the device did as asked; then the cable comes out, and the answer with it
    Reset,       ///< the device restarts in its place
    Stall,       ///< refused, and not done
    Hang,        ///< no answer to this one, nor to any other until the device is plugged in anew
    SlowAnswer,  ///< done, but the answer comes too late
    PowerLoss,   ///< the supply breaks down in the middle of the flash work that it asked for
    Dropped,     ///< said to be done, and not done
    FlippedByte, ///< another byte in its middle
    ShortRead,   ///< half of the answer
    Twice,       ///< the same answer again: serial lines
    // of the cloud
    NoConnection,     ///< closed in place of an answer, and nothing was done
    AnswerLost,       ///< done, and closed in place of an answer
    TimedOut,         ///< neither done nor answered
    TimedOutAfter,    ///< done, and not answered
    ServerError,      ///< 503, and nothing was done
    ServerErrorAfter, ///< 502, though it was done
    Truncated,        ///< done; half of the answer's body
    AnswerTwice,      ///< done; its answer comes twice
    RequestTwice,     ///< it arrives twice
    Offline,          ///< done, not answered, and no other request gets through until the end of the run
    // of all
    Cancel, ///< the person stops the repair while it is under way
};
inline constexpr Kind lastKind = Kind::Cancel;

/// One fault at one message of a run.
struct Cut {
    Where where = Where::Usb;
    int index = 0;
    Kind kind = Kind::Unplug;
    double share = 0; ///< PowerLoss: how much of the work was done by then
};

/// A message of a run without a cut: what it needs to be known for to cut it.
struct Message {
    bool in = false;         ///< towards the computer
    std::size_t length = 0;  ///< bytes of data
    bool work = false;       ///< erases or programs flash
    std::uint32_t shape = 0; ///< alike for messages that look alike
};

/// Does the device leave the bus by it, so that a run waits for it to be plugged in again?
constexpr bool takesItOff(Kind kind)
{
    return kind == Kind::Unplug || kind == Kind::UnplugAfter || kind == Kind::Reset ||
           kind == Kind::PowerLoss;
}

QString nameOf(Where where);
QString nameOf(Kind kind);
/// "usb 31 power-loss 0.5", as nameOf() has the words.
QString textOf(const Cut& cut);
std::optional<Cut> cutFrom(const QString& text);

/// Every fault that can happen to the messages of one way. `alike` > 0: of messages that follow the same two
/// as earlier ones, only so many at the front, and the last; 0: all.
std::vector<Cut> cutsOf(Where where, const std::vector<Message>& messages, int alike);

} // namespace rescue::cuts
