// SPDX-License-Identifier: Apache-2.0
#include "ui/collector.h"

namespace rescue::ui {

Collector::Collector(QObject* parent) : QObject(parent) {}

Collector::~Collector()
{
    stop();
}

void Collector::stop()
{
    m_thread = {};
}

void Collector::start(const evidence::CollectTask& task)
{
    stop();
    m_thread = std::jthread([this, task](const std::stop_token& stop) {
        evidence::CollectListener listener;
        listener.looking = [this](evidence::Look look) { Q_EMIT looking(look); };
        listener.learnt = [this](evidence::Look look, const diagnosis::Evidence& known) {
            Q_EMIT learnt(look, known);
        };
        listener.log = [this](const QString& line) { Q_EMIT noted(line); };
        try {
            const diagnosis::Evidence known = evidence::collect(task, listener, stop);
            if (!stop.stop_requested())
                Q_EMIT ended(known);
        } catch (const Failure&) { // told to stop: nobody waits for it
        }
    });
}

} // namespace rescue::ui
