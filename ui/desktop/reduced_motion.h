// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace rescue::ui {

/// Does the person want pictures to stand still? Follows the desktop's setting while it lives. The
/// environment variable PHOTON_RESCUE_REDUCED_MOTION decides instead where it is set: 1 = stand still, 0 =
/// move.
class ReducedMotion : public QObject {
    Q_OBJECT

public:
    explicit ReducedMotion(QObject* parent = nullptr);

    /// False until the desktop has said otherwise.
    bool wanted() const { return m_wanted; }

Q_SIGNALS:
    void changed(bool wanted);

private:
    void set(bool wanted);

    bool m_wanted = false;
    std::unique_ptr<QObject> m_setting;
};

/// Calls `tell` with the desktop's setting, now or soon, and at each change, until the answer is deleted. One
/// per platform: motion_setting_*.cpp. Never waits.
std::unique_ptr<QObject> followMotionSetting(std::function<void(bool still)> tell);

} // namespace rescue::ui
