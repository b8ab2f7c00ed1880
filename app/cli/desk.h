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

    /// What the last CheckKeys found.
    const std::optional<diagnosis::KeyCheck>& found() const { return m_found; }

private:
    Printer& m_printer;
    bool m_interactive;
    std::optional<diagnosis::KeyCheck> m_found;
};

/// True when a person sits at both ends: standard input and standard error are terminals.
bool terminalAttached();

} // namespace rescue::cli
