// SPDX-License-Identifier: Apache-2.0
#include "core/support/support_text.h"

#include "core/repair/history.h"
#include "core/support/redaction.h"
#include "core/support/report.h"

#include <QSysInfo>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype logTail = 60; // lines: enough for the last repair, little enough for a message

QString part(const QString& name, const QStringList& lines)
{
    return lines.isEmpty() ? QString() : u"\n%1\n%2\n"_s.arg(name, lines.join(u'\n'));
}

} // namespace

QString supportText(const repair::Outcome& outcome, const QString& log, const QStringList& known)
{
    const QStringList lines = log.split(u'\n', Qt::SkipEmptyParts);
    const QString system = u"system: %1\n"_s.arg(QSysInfo::prettyProductName());
    return redacted(reportLines(outcome) + system + part(u"steps"_s, repair::journalLines(outcome.folder)) +
                        part(u"log"_s, lines.mid(std::max<qsizetype>(0, lines.size() - logTail))),
                    known);
}

} // namespace rescue
