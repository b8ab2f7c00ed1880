// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>

class QWidget;

namespace rescue::ui {

/// While it lives, the program's icon in the task bar or dock shows how far a long work has come. Where the
/// desktop has no such thing, nothing happens. For the GUI thread.
class TaskbarProgress {
public:
    /// `window` outlives it.
    explicit TaskbarProgress(QWidget& window);
    ~TaskbarProgress();
    Q_DISABLE_COPY_MOVE(TaskbarProgress)

    /// 0…1. The desktop hears of whole hundredths only.
    void set(double share);

private:
    class Icon; // one per platform: taskbar_progress_*.cpp
    std::unique_ptr<Icon> m_icon;
};

} // namespace rescue::ui
