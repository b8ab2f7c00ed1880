// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wait.h"

#include <QEventLoop>
#include <QTimer>

namespace rescue {

/// Runs `loop` until done() holds, the limit is over, or a stop is requested (thrown as Cancelled). Whatever
/// may make done() true is connected to the loop's quit() by the caller. True when it is done.
template <typename Done> bool waitFor(QEventLoop& loop, const WaitLimit& limit, Done done)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.setTimerType(Qt::PreciseTimer);
    QObject::connect(&deadline, &QTimer::timeout, &loop, &QEventLoop::quit);
    // The request to stop comes from another thread: posted, because only that is safe there.
    const std::stop_callback onStop(
        limit.stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    while (!done() && !limit.over()) {
        deadline.start(limit.left() + Milliseconds(1));
        loop.exec();
    }
    throwIfStopped(limit.stop);
    return done();
}

} // namespace rescue
