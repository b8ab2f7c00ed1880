// SPDX-License-Identifier: Apache-2.0
#include "ui/rule_installer.h"

namespace rescue::ui {

namespace {
constexpr Milliseconds timeForPassword{300'000};
} // namespace

RuleInstaller::~RuleInstaller()
{
    m_thread = {};
}

void RuleInstaller::start()
{
    m_thread = std::jthread([this](const std::stop_token& stop) {
        try {
            if (m_world.grantAccess(WaitLimit::in(timeForPassword, stop)))
                Q_EMIT granted();
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::Cancelled)
                Q_EMIT failed(failure);
        }
    });
}

} // namespace rescue::ui
