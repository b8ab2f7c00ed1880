// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dfu/dfu_descriptors.h"
#include "core/usb/usb_transport.h"

#include <functional>
#include <memory>

namespace rescue {

/// DFU alternate settings of Photon, P1, Duo and Electron (device-os usbd_dfu_mal.c).
inline constexpr std::uint8_t flashAlternate = 0;
inline constexpr std::uint8_t dctAlternate = 1;

} // namespace rescue

namespace rescue::dfu {

enum class State : std::uint8_t {
    Idle = 2,
    DownloadSync = 3,
    DownloadBusy = 4,
    DownloadIdle = 5,
    ManifestSync = 6,
    Manifest = 7,
    WaitReset = 8,
    UploadIdle = 9,
    Error = 10,
};

struct Status {
    std::uint8_t status = 0;
    Milliseconds pollTimeout{0};
    std::uint8_t state = 0; ///< raw: these bootloaders also answer values no standard names

    bool is(State s) const { return state == static_cast<std::uint8_t>(s); }
};

/// Throws Failure(DeviceProtocol) unless it is six bytes.
Status parseStatus(ByteView reply);

/// A device in DFU mode, spoken to in DfuSe (ST AN3156) with the habits of Particle's bootloaders
/// (device-os …/usbd_dfu_core.c, v0.4.7…v3.3.1):
/// - the GETSTATUS that answers dfuDNBUSY lasts as long as the flash work, so its deadline is long;
/// - a stalled GETSTATUS after DNLOAD is the only sign that the block failed: it is never repeated, because
/// the next
///   one says OK for a write that did not happen;
/// - CLRSTATUS is sent in dfuERROR only: anywhere else it creates that state;
/// - an erase leaves the address pointer at what was erased;
/// - the state and the address pointer survive a change of the alternate setting.
/// Blocking, one thread. Throws what UsbTransport throws, and DeviceProtocol.
class DfuDevice {
public:
    using Progress = std::function<void(std::size_t done, std::size_t total)>;

    /// Claims the DFU interface.
    explicit DfuDevice(std::unique_ptr<UsbTransport> transport);

    /// Alternate settings in their order, with the memory each one shows; without segments where its text
    /// cannot be had or is not understood.
    const std::vector<MemoryLayout>& memories() const { return m_memories; }
    /// The most bytes of one block: what the device takes, and no more than this computer sends at once.
    std::size_t blockSize() const;

    /// Reads `size` bytes. Stops between blocks with Cancelled.
    Bytes read(std::uint8_t alternate, std::uint32_t address, std::size_t size,
               const std::stop_token& stop = {}, const Progress& progress = {});
    /// Writes one block of at most blockSize() bytes without erasing: for the DCT, whose write is one
    /// atomic act. The length must be a multiple of four: the bootloader pads with 0xFF and would write past
    /// the end.
    void writeBlock(std::uint8_t alternate, std::uint32_t address, ByteView block);
    /// Erases the sector that `address` lies in. Takes a second or two for the large ones.
    void eraseSector(std::uint8_t alternate, std::uint32_t address);
    /// Which blocks of a region writeBlocks() shall write; `index` counts from the region's begin.
    using BlockFilter = std::function<bool(std::size_t index)>;
    /// Writes `content` from `address` on in blocks of blockSize(), the last one shorter, without erasing.
    /// The address is set once: a block's number tells where it goes. Stops between blocks with Cancelled.
    /// `content` must be a multiple of four long.
    void writeBlocks(std::uint8_t alternate, std::uint32_t address, ByteView content,
                     const BlockFilter& wanted = {}, const std::stop_token& stop = {},
                     const Progress& progress = {});
    /// Restarts the device into its firmware. That it vanishes meanwhile is what is meant to happen.
    void leave();

private:
    /// False: it refused, or did not answer in time.
    bool tryToLeave();
    MemoryLayout readLayout(std::uint8_t nameIndex);
    Status getStatus(Milliseconds timeout);
    std::uint8_t getState();
    void send(std::uint8_t request);
    void download(std::uint16_t block, ByteView data);
    void toIdle();
    void select(std::uint8_t alternate);
    /// One of the commands that carry an address, and what it makes the device do.
    void command(std::uint8_t code, std::uint32_t address);
    void setAddress(std::uint32_t address);
    /// DNLOAD and the GETSTATUS round that carries it out.
    void execute(std::uint16_t block, ByteView data);

    std::unique_ptr<UsbTransport> m_transport;
    Interface m_interface;
    std::vector<MemoryLayout> m_memories;
    bool m_answersGetState = true;
    std::uint32_t m_address; ///< where the device's pointer was last set to
};

} // namespace rescue::dfu
