// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/awake.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace rescue::ui {

class Awake::Request {
public:
    explicit Request(const QString& reason)
    {
        CFStringRef text = reason.toCFString();
        if (IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn,
                                        text, &m_assertion) != kIOReturnSuccess)
            m_assertion = kIOPMNullAssertionID;
        CFRelease(text);
    }
    ~Request()
    {
        if (m_assertion != kIOPMNullAssertionID)
            IOPMAssertionRelease(m_assertion);
    }
    Q_DISABLE_COPY_MOVE(Request)

private:
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

Awake::Awake(const QString& reason) : m_request(std::make_unique<Request>(reason)) {}

Awake::~Awake() = default;

} // namespace rescue::ui
