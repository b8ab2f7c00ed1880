// SPDX-License-Identifier: Apache-2.0
#include "ui/access_request.h"

namespace rescue::ui {

namespace {
constexpr Milliseconds timeToAnswer{300'000};
} // namespace

AccessRequest::~AccessRequest()
{
    m_thread = {};
}

void AccessRequest::start()
{
    m_thread = std::jthread([this](const std::stop_token& stop) {
        try {
            if (m_world.grantAccess(WaitLimit::in(timeToAnswer, stop)))
                Q_EMIT granted();
            else
                Q_EMIT turnedDown();
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::Cancelled)
                Q_EMIT failed(failure);
        }
    });
}

} // namespace rescue::ui
