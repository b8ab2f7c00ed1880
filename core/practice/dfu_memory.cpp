// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dfu_memory.h"

#include "core/practice/system_image.h"

#include <QVersionNumber>

#include <algorithm>

namespace rescue::practice {

namespace {
constexpr std::uint32_t dctWindow = 0x4000;
// The bootloader asks for these the wrong way round: usbd_dfu_mal.c MAL_GetStatus takes 1 for erase and is
// given 1 for write.
constexpr std::uint16_t dctPollTimeOfErase = 500;
constexpr std::uint16_t dctPollTimeOfWrite = 1;
} // namespace

BootloaderQuirks BootloaderQuirks::of(const PhotonSetup& setup)
{
    const bool upTo0_5 = setup.bootloader == BootloaderEra::UpTo0_5;
    const bool upTo0_6 = upTo0_5 || setup.bootloader == BootloaderEra::V0_6;
    const QVersionNumber release = QVersionNumber::fromString(setup.firmwareVersion);
    // The era wins where it and the release disagree.
    const auto before = [&](const QVersionNumber& version) { return upTo0_5 && release < version; };

    BootloaderQuirks quirks{};
    quirks.memoryByAddress = before({0, 4, 9});
    quirks.silentFailures = before({0, 4, 9});
    quirks.leavesAtOnce = before({0, 4, 5});
    quirks.verifiesFlash = !before({0, 5, 0});
    quirks.cleansStatus = upTo0_5 || (upTo0_6 && release < QVersionNumber(0, 6, 1));
    quirks.echoesBuffer = upTo0_6;
    quirks.usesSystemParts = !upTo0_6;
    quirks.reloadsDctCode = setup.bootloader == BootloaderEra::From1_3;
    quirks.microsoft = !upTo0_5;
    quirks.flashPollTime = upTo0_6 ? 50 : 0;
    return quirks;
}

DfuMemory::DfuMemory(const PhotonSetup& setup, FlashMemory& flash, DctStore& dct)
    : m_model(setup.model), m_quirks(BootloaderQuirks::of(setup)), m_flash(flash), m_dct(dct)
{
    // Bootloaders read their system flags from the DCT before they enter DFU mode (bootloader/src/main.c,
    // v1.2.1): whether its code can be used is settled by then.
    dctWorks();
}

DfuMemory::Medium DfuMemory::mediumAt(std::uint8_t alternate, std::uint32_t address) const
{
    const bool inFlash = FlashMemory::contains(address);
    const bool inDct = address < dctWindow;
    if (m_quirks.memoryByAddress)
        return inFlash ? Medium::Flash : inDct ? Medium::Dct : Medium::None;
    if (alternate == 0)
        return inFlash ? Medium::Flash : Medium::None;
    return inDct ? Medium::Dct : Medium::None;
}

bool DfuMemory::erase(std::uint8_t alternate, std::uint32_t address, std::chrono::microseconds& held)
{
    const Medium medium = mediumAt(alternate, address);
    if (medium == Medium::Flash && address >= firstWritable) {
        held += m_flash.eraseSector(address);
        if (FlashMemory::contains(address)) {
            const FlashMemory::Sector sector = FlashMemory::sectorAt(address);
            loseDctCode(sector.address, sector.size);
        }
    }
    return medium == Medium::Dct || (medium == Medium::Flash && address >= firstWritable);
}

bool DfuMemory::write(std::uint8_t alternate, std::uint32_t address, ByteView bytes,
                      std::chrono::microseconds& held)
{
    switch (mediumAt(alternate, address)) {
    case Medium::Flash:
        return address >= firstWritable && writeFlash(address, bytes, held);
    case Medium::Dct: {
        const auto duration = dctWorks() ? m_dct.write(address, bytes) : std::nullopt;
        held += duration.value_or(std::chrono::microseconds(0));
        return duration.has_value();
    }
    case Medium::None:
        break;
    }
    return false;
}

bool DfuMemory::writeFlash(std::uint32_t address, ByteView bytes, std::chrono::microseconds& held)
{
    Bytes words(bytes.begin(), bytes.end());
    words.resize((words.size() + 3) / 4 * 4, 0xff);
    bool good = false;
    const int tries = m_quirks.verifiesFlash ? 3 : 1;
    for (int i = 0; i < tries && !good; ++i) {
        held += m_flash.program(address, words);
        good = !m_quirks.verifiesFlash || m_flash.read(address, words.size()) == words;
    }
    loseDctCode(address, words.size());
    const std::uint64_t end = std::uint64_t{address} + words.size();
    if (m_quirks.reloadsDctCode && end >= systemPart1Address && end < systemPartsEnd)
        m_dctCode.reset();
    return good;
}

/// The bootloader keeps the addresses of the DCT functions that it found; a real one would now jump into
/// whatever has taken their place (bootloader/src/photon/bootloader_dct.c v1.2.1).
void DfuMemory::loseDctCode(std::uint32_t address, std::size_t size)
{
    const bool inParts =
        address < systemPartsEnd && std::uint64_t{address} + size > std::uint64_t{systemPart1Address};
    if (m_quirks.usesSystemParts && inParts)
        m_dctCode = false;
}

std::optional<Bytes> DfuMemory::read(std::uint8_t alternate, std::uint32_t address, std::size_t count)
{
    switch (mediumAt(alternate, address)) {
    case Medium::Flash:
        return m_flash.read(address, count);
    case Medium::Dct:
        return dctWorks() ? std::optional(m_dct.read(address, count)) : std::nullopt;
    case Medium::None:
        break;
    }
    return std::nullopt;
}

std::optional<std::uint16_t> DfuMemory::pollTime(std::uint8_t alternate, std::uint32_t address,
                                                 bool erase) const
{
    switch (mediumAt(alternate, address)) {
    case Medium::Flash:
        return m_quirks.flashPollTime;
    case Medium::Dct:
        return erase ? dctPollTimeOfErase : dctPollTimeOfWrite;
    case Medium::None:
        break;
    }
    return std::nullopt;
}

bool DfuMemory::dctWorks()
{
    if (!m_quirks.usesSystemParts)
        return true;
    if (!m_dctCode)
        m_dctCode = systemPartsValid(m_flash, m_model);
    return *m_dctCode;
}

} // namespace rescue::practice
