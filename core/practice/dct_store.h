// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/stored_wifi.h"
#include "core/practice/flash_memory.h"

namespace rescue::practice {

/// The device configuration table in flash: two copies, of which one is current, each with WICED's header in
/// front of the application area (offsets in core/device/dct.h). Not thread-safe.
class DctStore {
public:
    /// One flash operation of a write. Power may be lost between any two.
    struct Step {
        enum class Kind { Erase, Program };
        Kind kind;
        std::uint32_t address;
        Bytes bytes; ///< what to program; empty for Erase
    };

    explicit DctStore(FlashMemory& flash);

    /// As it leaves the factory: first copy current, second blank, application area 0xFF.
    void format();

    /// Flash address of the copy that is in force: the first one that claims to be current and completely
    /// written. Nothing where neither does.
    std::optional<std::uint32_t> currentCopy() const;

    /// From `offset` of the current application area on. Runs past the end of the copy into whatever follows
    /// in flash, as the pointer does that the firmware hands out. Zeros where no copy is current.
    Bytes read(std::uint32_t offset, std::size_t count) const;

    /// Writes into the other copy, then makes that one current. Returns the time it takes; nothing where no
    /// copy is current or the bytes do not fit into the copy.
    std::optional<std::chrono::microseconds> write(std::uint32_t offset, ByteView bytes);

    /// The same as separate steps, none of which has been done yet; empty where write() answers nothing.
    /// After any number of them the table is readable and holds the old bytes or the new ones.
    std::vector<Step> planWrite(std::uint32_t offset, ByteView bytes) const;
    std::chrono::microseconds run(const Step& step);

    /// Changes the current copy in place. No effect where no copy is current or beyond the copy's end.
    void damage(std::uint32_t offset, ByteView bytes);

    /// Remembers a network, or forgets all, in place. As the firmware does it, one of the same name is
    /// replaced and a new one goes in front; of sign-ins there is one.
    void addNetwork(const WifiNetwork& network);
    void forgetNetworks();
    bool hasNetwork() const;
    std::vector<WifiNetwork> networks() const;

    /// From now on no write keeps its first byte.
    void setWorn(bool worn) { m_worn = worn; }

    /// Completed calls of write().
    int writes() const { return m_writes; }

private:
    FlashMemory& m_flash;
    int m_writes = 0;
    bool m_worn = false;
};

} // namespace rescue::practice
