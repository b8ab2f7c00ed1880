// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "core/repair/attached_device.h"
#include "core/repair/event.h"
#include "core/repair/history.h"
#include "core/support/log_file.h"

#include <QJsonObject>

namespace rescue::cli {

/// What the command line says: words for people, or with --json one object per line whose "event" names its
/// kind. Results go to standard output, what goes on meanwhile and failures to standard error; with --json
/// everything goes to standard output.
class Printer {
public:
    explicit Printer(bool json) : m_json(json) {}
    /// What happens is put down there as well, in terms of the trade.
    void keepLog(LogFile log) { m_log = std::move(log); }

    void event(const repair::Event& event);
    void device(const repair::AttachedDevice& device);
    void keys(const diagnosis::KeyCheck& check);
    /// One line of the history.
    void past(const repair::PastRepair& past);
    /// A line of plain words, with the same as data.
    void say(const QString& text, const QJsonObject& data);
    void question(const repair::Question& question);
    /// How one of several runs ended.
    void outcome(const repair::Outcome& outcome);
    /// The last line of every command.
    void result(const QString& command, const repair::Outcome& outcome);
    void done(const QString& command, QJsonObject data = {}, ExitCode exit = ExitCode::Ok);
    void failure(const QString& command, const Failure& failure);

private:
    void object(const QJsonObject& data);
    void aside(const QString& text, const QJsonObject& data);
    void progress(const repair::StepProgress& progress);

    void note(const QString& line) const;

    bool m_json;
    std::optional<LogFile> m_log;
    std::optional<repair::StepId> m_progressOf;
    int m_tenthsTold = 0;
};

} // namespace rescue::cli
