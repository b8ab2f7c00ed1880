// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bus_record.h"

namespace rescue::evidence {

namespace {
constexpr std::size_t mostAppearances = 8;
}

void BusRecord::saw(const std::vector<repair::AttachedDevice>& devices, diagnosis::BusTime now)
{
    for (const repair::AttachedDevice& device : devices) {
        Place& place = m_places[device.usb.port];
        if (place.address == device.usb.address)
            continue;
        place.address = device.usb.address;
        if (device.mode == DeviceMode::Dfu) {
            place.appearances.clear();
            continue;
        }
        place.appearances.push_back(now);
        if (place.appearances.size() > mostAppearances)
            place.appearances.erase(place.appearances.begin());
    }
}

diagnosis::Flapping BusRecord::flapping(const QString& port, diagnosis::BusTime now) const
{
    const auto place = m_places.find(port);
    return place == m_places.end() ? diagnosis::Flapping::None
                                   : diagnosis::flappingOf(place->second.appearances, now);
}

void BusRecord::forget()
{
    m_places.clear();
}

} // namespace rescue::evidence
