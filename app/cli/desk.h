// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"
#include "core/repair/step.h"

namespace rescue::cli {

/// The person at the terminal: hears what happens, answers questions where there is a terminal to answer at.
class Desk : public repair::Narrator {
public:
    Desk(Printer& printer, bool interactive) : m_printer(printer), m_interactive(interactive) {}

    void tell(const repair::Event& event) override;
    QString ask(const repair::Question& question) override;

    std::optional<Session> signInAgain(const QString& account, const QString& wrong) override;

    /// How to get a new session for an account whose sign-in ran out.
    using Renewal = std::function<std::optional<Session>(const QString& account)>;
    void onExpiry(Renewal renewal) { m_renewal = std::move(renewal); }
    /// --yes: what would be asked only to be sure is taken as agreed to.
    void agree() { m_agrees = true; }

    /// What the last CheckKeys found.
    const std::optional<diagnosis::KeyCheck>& found() const { return m_found; }

private:
    Printer& m_printer;
    bool m_interactive;
    bool m_agrees = false;
    Renewal m_renewal;
    std::optional<diagnosis::KeyCheck> m_found;
};

/// True when a person sits at both ends: standard input and standard error are terminals.
bool terminalAttached();
/// A line from the terminal that is not shown while it is typed; empty where there is no terminal.
Secret askHidden(const QString& prompt);
/// A line from the terminal, trimmed, in lower case.
QString askOnTerminal(const QString& prompt);

} // namespace rescue::cli
