// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/repair_clock.h"

#include <QObject>
#include <QTimer>

#include <thread>

namespace rescue::ui {

/// Counts down, second by second, how long the running repair still needs, and learns from it for the next
/// one.
class TimeLeft : public QObject {
    Q_OBJECT

public:
    /// `file` keeps what is learnt (repair::StepTimes::filePath); empty: nothing is kept, as in practice.
    explicit TimeLeft(QString file, QObject* parent = nullptr);
    ~TimeLeft() override; ///< waits until what was learnt is on disk

    void begin(const repair::Plan& plan);
    void hear(const repair::Event& event);
    /// Between a question and its answer.
    void pause();
    void resume();
    void finish(const repair::Outcome& outcome);

Q_SIGNALS:
    /// Nothing: not known, or nothing runs.
    void changed(std::optional<rescue::Milliseconds> left);

private:
    void tell();
    void save();

    QString m_file;
    QTimer m_second;
    std::optional<repair::RepairClock> m_clock;
    std::jthread m_saving;
};

} // namespace rescue::ui
