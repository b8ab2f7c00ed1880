// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/reduced_motion.h"

#include <QGuiApplication>

#include <CoreFoundation/CoreFoundation.h>

namespace rescue::ui {

namespace {

/// What the Accessibility settings keep ("Reduce motion"). Whoever changes it comes back from another
/// program, so that is when to look again; being told takes Objective-C.
class MotionSetting : public QObject {
public:
    explicit MotionSetting(std::function<void(bool)> tell) : m_tell(std::move(tell))
    {
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                look();
        });
        look();
    }

private:
    void look()
    {
        CFPreferencesAppSynchronize(CFSTR("com.apple.universalaccess"));
        m_tell(CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"),
                                               nullptr));
    }

    std::function<void(bool)> m_tell;
};

} // namespace

std::unique_ptr<QObject> followMotionSetting(std::function<void(bool)> tell)
{
    return std::make_unique<MotionSetting>(std::move(tell));
}

} // namespace rescue::ui
