// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/network/network_check.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

/// Looks at the network on a thread of its own. One at a time; a new one ends the one before. Signals come
/// from that thread.
class NetworkChecker : public QObject {
    Q_OBJECT

public:
    explicit NetworkChecker(QObject* parent = nullptr);
    ~NetworkChecker() override;

    void start(const network::Targets& targets);
    /// Nothing is told any more, but what is on its way already.
    void stop();

Q_SIGNALS:
    void found(const rescue::network::Result& result);
    void ended(const std::vector<rescue::network::Result>& results);

private:
    std::jthread m_thread;
};

} // namespace rescue::ui
