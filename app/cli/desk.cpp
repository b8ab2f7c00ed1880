// SPDX-License-Identifier: Apache-2.0
#include "app/cli/desk.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace rescue::cli {

using repair::QuestionKind;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

/// While it lives, the terminal does not show what is typed.
class HiddenTyping {
public:
#ifdef Q_OS_WIN
    HiddenTyping() : m_console(::GetStdHandle(STD_INPUT_HANDLE))
    {
        m_known = ::GetConsoleMode(m_console, &m_mode) != 0;
        if (m_known)
            ::SetConsoleMode(m_console, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~HiddenTyping()
    {
        if (m_known)
            ::SetConsoleMode(m_console, m_mode);
    }

private:
    HANDLE m_console;
    DWORD m_mode = 0;
#else
    HiddenTyping()
    {
        m_known = ::tcgetattr(STDIN_FILENO, &m_mode) == 0;
        termios silent = m_mode;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~HiddenTyping()
    {
        if (m_known)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_mode);
    }

private:
    termios m_mode{};
#endif
    bool m_known = false;
};

} // namespace

bool terminalAttached()
{
#ifdef Q_OS_WIN
    return ::_isatty(0) != 0 && ::_isatty(2) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
#endif
}

QString askOnTerminal(const QString& prompt)
{
    std::cerr << prompt.toStdString() << ' ' << std::flush;
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed().toLower();
}

Secret askHidden(const QString& prompt)
{
    if (!terminalAttached())
        return {};
    std::cerr << prompt.toStdString() << ' ' << std::flush;
    const HiddenTyping hidden;
    std::string line;
    std::getline(std::cin, line);
    std::cerr << std::endl;
    Secret secret(Bytes(line.begin(), line.end()));
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

std::optional<Session> Desk::signInAgain(const QString& account, const QString& wrong)
{
    // What it gave once as another account it would give again.
    return m_renewal && wrong.isEmpty() ? m_renewal(account) : std::nullopt;
}

void Desk::tell(const repair::Event& event)
{
    if (const auto* found = std::get_if<repair::KeysFound>(&event))
        m_found = found->check;
    m_printer.event(event);
}

QString Desk::ask(const repair::Question& question)
{
    m_printer.question(question);
    QString stop = QStringLiteral("stop");
    if (m_agrees && question.kind == QuestionKind::ClaimCodeConsent)
        return QStringLiteral("go");
    if (!m_interactive)
        return stop;
    switch (question.kind) {
    case QuestionKind::PrivateServer:
        return askOnTerminal(
            CommandLineText::tr("This device belongs to another cloud (%1). Type keep, replace or stop:")
                .arg(question.arguments.value(0)));
    case QuestionKind::DeviceId:
        return askOnTerminal(
            CommandLineText::tr("This device cannot tell its id. Type its 24 digits, or stop:"));
    case QuestionKind::ConfirmChanges:
        for (const QString& line : question.arguments) // what will be written where
            std::cerr << "      " << line.toStdString() << '\n';
        return askOnTerminal(CommandLineText::tr("Start the repair? Type go or stop:"));
    case QuestionKind::ClaimCodeConsent:
        return askOnTerminal(CommandLineText::tr(
            "The device will move into your account, even out of somebody else's. Type go or stop:"));
    case QuestionKind::SignInAgain: // signInAgain() asks for what it needs
        break;
    }
    return stop;
}

} // namespace rescue::cli
