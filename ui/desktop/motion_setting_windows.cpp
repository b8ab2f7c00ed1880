// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/reduced_motion.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <qt_windows.h>

namespace rescue::ui {

namespace {

/// "Animation effects" in the settings for accessibility.
class MotionSetting : public QObject, public QAbstractNativeEventFilter {
public:
    explicit MotionSetting(std::function<void(bool)> tell) : m_tell(std::move(tell))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
        look();
    }

    bool nativeEventFilter(const QByteArray& /*type*/, void* message, qintptr* /*result*/) override
    {
        if (static_cast<MSG*>(message)->message == WM_SETTINGCHANGE)
            look();
        return false;
    }

private:
    void look()
    {
        BOOL animated = TRUE;
        if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0) != FALSE)
            m_tell(animated == FALSE);
    }

    std::function<void(bool)> m_tell;
};

} // namespace

std::unique_ptr<QObject> followMotionSetting(std::function<void(bool)> tell)
{
    return std::make_unique<MotionSetting>(std::move(tell));
}

} // namespace rescue::ui
