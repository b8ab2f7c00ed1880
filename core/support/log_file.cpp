// SPDX-License-Identifier: Apache-2.0
#include "core/support/log_file.h"

#include "core/failure.h"
#include "core/repair/durable_file.h"
#include "core/repair/repair_folder.h"
#include "core/support/redaction.h"

#include <QDateTime>
#include <QFileInfo>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largest = qint64{512} * 1024;
constexpr int oldest = 2;
} // namespace

QString LogFile::folderIn(const QString& dataFolder)
{
    return QFileInfo(repair::RepairFolder::root(dataFolder)).path() + u"/log"_s;
}

QString LogFile::path(int age) const
{
    const QString newest = m_folder + u"/photon-rescue.log"_s;
    return age == 0 ? newest : u"%1.%2"_s.arg(newest).arg(age);
}

void LogFile::turnOver() const
{
    QFile::remove(path(oldest));
    for (int age = oldest; age > 0; --age)
        QFile::rename(path(age - 1), path(age));
}

void LogFile::add(const QString& line) const
{
    try {
        repair::makePrivateFolder(m_folder);
    } catch (const Failure&) {
        return; // it is only the log
    }
    if (QFileInfo(path(0)).size() >= largest)
        turnOver();
    QFile file(path(0));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QString text = redacted(line);
    text.replace(u'\n', u"\n    "_s);
    file.write(
        (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u"  "_s + text + u'\n').toUtf8());
}

QStringList LogFile::tail(qsizetype most) const
{
    QStringList lines;
    for (int age = oldest; age >= 0; --age) {
        QFile file(path(age));
        if (file.open(QIODevice::ReadOnly))
            lines << QString::fromUtf8(file.read(largest * 2)).split(u'\n', Qt::SkipEmptyParts);
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace rescue
