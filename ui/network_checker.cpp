// SPDX-License-Identifier: Apache-2.0
#include "ui/network_checker.h"

#include "core/failure.h"

namespace rescue::ui {

NetworkChecker::NetworkChecker(QObject* parent) : QObject(parent) {}

NetworkChecker::~NetworkChecker()
{
    stop();
}

void NetworkChecker::stop()
{
    m_thread = {};
}

void NetworkChecker::start(const network::Targets& targets)
{
    stop();
    m_thread = std::jthread([this, targets](const std::stop_token& stop) {
        try {
            const auto results = network::checkNetwork(
                targets, stop, [this](const network::Result& result) { Q_EMIT found(result); });
            if (!stop.stop_requested())
                Q_EMIT ended(results);
        } catch (const Failure&) { // told to stop: nobody waits for it
        }
    });
}

} // namespace rescue::ui
