// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/world.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

/// Installs the udev rule on a thread of its own: the system asks for a password meanwhile.
class RuleInstaller : public QObject {
    Q_OBJECT

public:
    /// `world` outlives the installer.
    explicit RuleInstaller(World& world, QObject* parent = nullptr) : QObject(parent), m_world(world) {}
    ~RuleInstaller() override;
    void start();

Q_SIGNALS:
    void granted(); ///< what could not be opened can be now
    void failed(const rescue::Failure& failure);

private:
    World& m_world;
    std::jthread m_thread;
};

} // namespace rescue::ui
