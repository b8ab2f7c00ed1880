// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace rescue::ui {

/// While it lives, the computer does not fall asleep by itself. What the person orders, by closing the lid
/// for example, is done all the same. Where nobody can be asked for this, nothing happens. Never waits for an
/// answer. Made and ended on the GUI thread.
class Awake {
public:
    /// `reason` is for people who ask the system what keeps it awake.
    explicit Awake(const QString& reason);
    ~Awake();
    Q_DISABLE_COPY_MOVE(Awake)

private:
    class Request; // one per platform: awake_*.cpp
    std::unique_ptr<Request> m_request;
};

} // namespace rescue::ui
