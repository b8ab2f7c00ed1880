// SPDX-License-Identifier: Apache-2.0
#include "app/cli/desk.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace rescue::cli {

using repair::QuestionKind;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

QString prompt(const QString& text)
{
    std::cerr << text.toStdString() << ' ' << std::flush;
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed().toLower();
}

} // namespace

bool terminalAttached()
{
#ifdef Q_OS_WIN
    return ::_isatty(0) != 0 && ::_isatty(2) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
#endif
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
    if (!m_interactive)
        return stop;
    switch (question.kind) {
    case QuestionKind::PrivateServer:
        return prompt(
            CommandLineText::tr("This device belongs to another cloud (%1). Type keep, replace or stop:")
                .arg(question.arguments.value(0)));
    case QuestionKind::DeviceId:
        return prompt(CommandLineText::tr("This device cannot tell its id. Type its 24 digits, or stop:"));
    case QuestionKind::ConfirmChanges:
        for (const QString& line : question.arguments) // what will be written where
            std::cerr << "      " << line.toStdString() << '\n';
        return prompt(CommandLineText::tr("Start the repair? Type go or stop:"));
    case QuestionKind::ClaimCodeConsent:
        return prompt(CommandLineText::tr(
            "The device will move into your account, even out of somebody else's. Type go or stop:"));
    case QuestionKind::SignInAgain: // signInAgain() asks for what it needs
        break;
    }
    return stop;
}

} // namespace rescue::cli
