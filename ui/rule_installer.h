// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

/// Installs the udev rule on a thread of its own: the system asks for a password meanwhile.
class RuleInstaller : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~RuleInstaller() override;
    void start();

Q_SIGNALS:
    void failed(const rescue::Failure& failure);

private:
    std::jthread m_thread;
};

} // namespace rescue::ui
