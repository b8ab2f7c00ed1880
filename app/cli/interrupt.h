// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <thread>

namespace rescue::cli {

/// Turns Ctrl+C and a polite kill into a stop request, so that a repair ends at its next safe point.
/// Make it before any other thread: those inherit the blocked signals.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token stop() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_listener;
};

} // namespace rescue::cli
