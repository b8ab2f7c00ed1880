// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/awake.h"

#include <qt_windows.h>

namespace rescue::ui {

/// Windows keeps one such wish per thread, without a place for a reason.
class Awake::Request {
public:
    Request() { SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    ~Request() { SetThreadExecutionState(ES_CONTINUOUS); }
    Q_DISABLE_COPY_MOVE(Request)
};

Awake::Awake(const QString& /*reason*/) : m_request(std::make_unique<Request>()) {}

Awake::~Awake() = default;

} // namespace rescue::ui
