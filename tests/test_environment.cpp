// SPDX-License-Identifier: Apache-2.0
#include "tests/test_environment.h"

#include "tests/practice_keys.h"

#include <QStandardPaths>

// The system's Qt and GLib are built without ThreadSanitizer, which therefore does not see that their event
// queues, wait conditions and implicitly shared data order memory accesses: every value handed over by a
// queued call looks like a race. Reports with a frame of theirs say nothing; all others count. Brotli comes
// with the HTTP library.
extern "C" const char*
__tsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier): the sanitizer's name
extern "C" const char* __tsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "race:libQt6Core.so\nrace:libQt6Network.so\nrace:libglib-2.0.so\nrace:libbrotli\n";
}

// A report can only be told to be one of those while the other thread's stack is still in the history, which
// on a busy machine it was not.
extern "C" const char* __tsan_default_options(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __tsan_default_options()  // NOLINT(bugprone-reserved-identifier)
{
    return "history_size=7";
}

namespace rescue {

TestEnvironment::TestEnvironment()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LANG", "C.UTF-8");
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    // The person's desktop hears nothing of the tests. Tests on a screen of their own bring a session bus
    // too.
    const QByteArray nowhere = "unix:path=" + m_runtime.path().toLocal8Bit() + "/no-bus";
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", nowhere);
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("DBUS_SESSION_BUS_ADDRESS", nowhere);
    QStandardPaths::setTestModeEnabled(true);
    test::useKnownServerKeys();
}

} // namespace rescue
