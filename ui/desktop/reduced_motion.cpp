// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/reduced_motion.h"

namespace rescue::ui {

ReducedMotion::ReducedMotion(QObject* parent) : QObject(parent)
{
    bool chosen = false;
    const int choice = qEnvironmentVariableIntValue("PHOTON_RESCUE_REDUCED_MOTION", &chosen);
    if (chosen)
        m_wanted = choice != 0;
    else
        m_setting = followMotionSetting([this](bool still) { set(still); });
}

void ReducedMotion::set(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT changed(wanted);
}

} // namespace rescue::ui
