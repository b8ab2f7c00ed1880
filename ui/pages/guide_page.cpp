// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/guide_page.h"

#include "ui/pages/button_text.h"

#include <algorithm>

namespace rescue::ui {

using diagnosis::ButtonVerdict;
using repair::AttachedDevice;

GuidePage::GuidePage(LampClock& clock, QWidget* parent)
    : Page(Stage::Connect, QStringLiteral("guidePage"), parent), m_choice(new GuideChoice(this)),
      m_panel(new ButtonPanel(clock, Occasion::Practice, this))
{
    content()->addWidget(m_choice);
    content()->addWidget(m_panel, 1);
    connect(m_choice, &GuideChoice::goalChosen, this, &GuidePage::restart);
    connect(m_choice, &GuideChoice::modelChosen, this, [this](Model model) {
        m_chosen = model;
        m_device.reset();
        restart();
    });
    connect(m_panel, &ButtonPanel::verdictChanged, this, &GuidePage::retranslate);
    retranslate();
}

void GuidePage::begin(diagnosis::ButtonGoal goal)
{
    m_chosen.reset();
    m_device.reset();
    m_choice->setGoal(goal);
    m_choice->setModel(Model::Photon);
    restart();
}

void GuidePage::restart()
{
    if (!m_device)
        m_device = followed(m_seen.devices);
    if (m_device && !m_chosen)
        m_choice->setModel(m_device->model);
    m_reached = m_device && m_device->mode == DeviceMode::Dfu;
    const auto there = followed(m_seen.devices);
    m_panel->begin(m_choice->model(), m_choice->goal(), there ? std::optional(there->mode) : std::nullopt);
    retranslate();
}

/// The device of these presses. While it is away, only one that was not there before can be meant instead.
std::optional<AttachedDevice> GuidePage::followed(const AttachedDevices& now) const
{
    const auto same = [](const AttachedDevice& one) {
        return [&one](const AttachedDevice& other) { return repair::sameDevice(one, other); };
    };
    if (m_device) {
        const auto found = std::find_if(now.begin(), now.end(), same(*m_device));
        if (found != now.end())
            return *found;
    }
    const auto& before = m_seen.devices;
    for (const AttachedDevice& device : now) {
        const bool fits = !m_chosen || device.model == *m_chosen;
        const bool known = std::find_if(before.begin(), before.end(), same(device)) != before.end();
        if (fits && (!m_device || !known))
            return device;
    }
    return std::nullopt;
}

void GuidePage::showSeen(const SeenOnUsb& seen)
{
    const auto device = followed(seen.devices);
    m_seen = seen;
    const bool other = device && (!m_device || device->model != m_choice->model());
    // Brought back from DFU mode, it is ready for the next try: that RESET was tapped alone is no mistake
    // then.
    const bool back = device && m_reached && device->mode == DeviceMode::Normal;
    if (device)
        m_device = device;
    if (other || back)
        return restart();
    m_panel->see(device ? std::optional(device->mode) : std::nullopt);
    m_reached = m_reached || m_panel->verdict() == ButtonVerdict::Reached;
}

bool GuidePage::done() const
{
    return m_panel->verdict() == ButtonVerdict::Reached || m_panel->verdict() == ButtonVerdict::LampTells;
}

void GuidePage::retranslate()
{
    setHeading(guideHeading(m_panel->guide()), goalPurpose(m_choice->goal()));
    setBack(tr("Back"));
    setPrimary(done() ? tr("Finish") : QString());
    setProgress(done() ? Progress::Done : Progress::NeedsYou);
}

HelpId GuidePage::help() const
{
    return buttonHelp(m_choice->goal());
}

void GuidePage::accept()
{
    if (done())
        Q_EMIT finished();
}

void GuidePage::entered()
{
    m_choice->focusGoal();
}

} // namespace rescue::ui
