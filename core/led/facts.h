// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/led/lamp.h"

#include <initializer_list>

namespace rescue::led {

/// Which devices show a pattern. The Trackers count, although they are no Model: nothing here repairs them.
class Models {
public:
    constexpr Models(std::initializer_list<Model> models)
    {
        for (const Model model : models)
            m_bits = static_cast<std::uint16_t>(m_bits | bit(model));
    }
    static constexpr Models all();
    static constexpr Models trackers() { return Models(trackerBit); }
    /// All but these.
    static constexpr Models without(Models models);

    constexpr bool contains(Model model) const { return (m_bits & bit(model)) != 0; }
    constexpr bool containsTrackers() const { return (m_bits & trackerBit) != 0; }
    constexpr bool empty() const { return m_bits == 0; }
    bool operator==(const Models&) const = default;

private:
    static constexpr std::uint16_t trackerBit = 0x8000;
    explicit constexpr Models(std::uint16_t bits) : m_bits(bits) {}
    static constexpr std::uint16_t bit(Model model)
    {
        return static_cast<std::uint16_t>(1U << static_cast<unsigned>(model));
    }

    std::uint16_t m_bits = 0;
};

constexpr Models Models::all()
{
    Models models{Model::Core, Model::Photon, Model::P1,    Model::Electron,
                  Model::Duo,  Model::Argon,  Model::Boron, Model::Xenon};
    models.m_bits |= trackerBit;
    return models;
}

constexpr Models Models::without(Models models)
{
    return Models(static_cast<std::uint16_t>(all().m_bits & ~models.m_bits));
}

/// What a person, or a computer, does for the pattern to come.
enum class Trigger {
    None,          ///< it comes by itself
    Reset,         ///< RESET pressed
    MenuSafeMode,  ///< the second button held while RESET is tapped, for 1 s
    MenuDfu,       ///< for 3 s
    MenuRestore,   ///< for 6.5 s
    MenuSettings,  ///< for 10 s
    HoldThree,     ///< the second button held for 3 s in running firmware
    HoldTen,       ///< for 10 s
    Tap,           ///< the second button tapped
    DoubleTap,     ///< twice
    SerialUpdate,  ///< a computer sends firmware over the serial port
    AskedToSignal, ///< an app or the console asks the device to show itself
};
inline constexpr Trigger lastTrigger = Trigger::AskedToSignal;

struct PatternFacts {
    Models models;
    Trigger trigger = Trigger::None;
};

const PatternFacts& factsOf(Pattern pattern);

/// The first Device OS (or bootloader of that version) that shows the pattern on a model that shows it at
/// all; the null version: every one. The Core's own firmware does not count.
QVersionNumber firstVersion(Pattern pattern, Model model);
/// The last one; the null version: none so far.
QVersionNumber lastVersion(Pattern pattern);

} // namespace rescue::led
