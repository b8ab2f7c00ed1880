// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <pthread.h>
#endif

namespace rescue::cli {

#ifdef Q_OS_WIN

namespace {
std::stop_source* activeStop = nullptr; // the console handler takes no argument

BOOL WINAPI onConsoleEvent(DWORD)
{
    return activeStop && activeStop->request_stop() ? TRUE : FALSE;
}
} // namespace

Interrupt::Interrupt()
{
    activeStop = &m_stop;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    activeStop = nullptr;
}

#else

namespace {
sigset_t watchedSignals()
{
    sigset_t set{};
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) // SIGUSR1: our own good-bye to the listener
        sigaddset(&set, number);
    return set;
}
} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_listener = std::jthread([this] {
        const sigset_t watched = watchedSignals();
        int number = 0;
        // The first one asks; a second one, while a write is brought to its end, changes nothing.
        while (sigwait(&watched, &number) == 0 && number != SIGUSR1)
            m_stop.request_stop();
    });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_listener.native_handle(), SIGUSR1);
}

#endif

} // namespace rescue::cli
