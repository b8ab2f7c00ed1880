// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/collect.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

/// Measures what is known of one device on a thread of its own. One at a time; a new one ends the one before.
/// Signals come from that thread.
class Collector : public QObject {
    Q_OBJECT

public:
    explicit Collector(QObject* parent = nullptr);
    ~Collector() override;

    /// The world in `task` outlives the collector.
    void start(const evidence::CollectTask& task);
    /// Nothing is told any more, but what is on its way already.
    void stop();

Q_SIGNALS:
    void looking(rescue::evidence::Look look);
    /// Everything measured so far.
    void learnt(rescue::evidence::Look look, const rescue::diagnosis::Evidence& evidence);
    void ended(const rescue::diagnosis::Evidence& evidence);
    void noted(const QString& technical);

private:
    std::jthread m_thread;
};

} // namespace rescue::ui
