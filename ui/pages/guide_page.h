// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/device_watcher.h"
#include "ui/page.h"
#include "ui/pages/button_panel.h"
#include "ui/pages/guide_choice.h"

namespace rescue::ui {

/// "Show me how": one of the three modes that the buttons reach, at a board of any model, to try as often as
/// wanted. Follows USB; nothing is written.
class GuidePage : public Page {
    Q_OBJECT

public:
    explicit GuidePage(LampClock& clock, QWidget* parent = nullptr);

    /// At what USB shows now, with nothing chosen by the person yet.
    void begin(diagnosis::ButtonGoal goal);
    void showSeen(const SeenOnUsb& seen);

    HelpId help() const override;
    void accept() override;
    void entered() override;

Q_SIGNALS:
    void finished(); ///< the person has seen enough

protected:
    void retranslate() override;

private:
    void restart();
    std::optional<repair::AttachedDevice> followed(const AttachedDevices& now) const;
    bool done() const;

    SeenOnUsb m_seen;
    std::optional<repair::AttachedDevice> m_device; ///< as last seen; it may be away
    std::optional<Model> m_chosen;                  ///< by the person
    bool m_reached = false;                         ///< it was in DFU mode since the guide began
    GuideChoice* m_choice;
    ButtonPanel* m_panel;
};

} // namespace rescue::ui
