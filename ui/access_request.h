// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/world.h"

#include <QObject>

#include <thread>

namespace rescue::ui {

/// Has the system let this person open the devices, on a thread of its own: it asks for a password or for
/// permission meanwhile.
class AccessRequest : public QObject {
    Q_OBJECT

public:
    /// `world` outlives the request.
    explicit AccessRequest(World& world, QObject* parent = nullptr) : QObject(parent), m_world(world) {}
    ~AccessRequest() override;
    void start();

Q_SIGNALS:
    void granted(); ///< what could not be opened may be open now: look again
    void turnedDown();
    void failed(const rescue::Failure& failure);

private:
    World& m_world;
    std::jthread m_thread;
};

} // namespace rescue::ui
