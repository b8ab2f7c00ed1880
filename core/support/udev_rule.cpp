// SPDX-License-Identifier: Apache-2.0
#include "core/support/udev_rule.h"

#include "core/failure.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

// Has to stand outside any namespace: Qt's macro declares a function.
static void keepUdevRuleResource()
{
    // The linker drops resource objects of a static library that nothing refers to.
    Q_INIT_RESOURCE(rescue_linux);
}

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

// "add" and not "change": the rules that hand out access run for devices that appear. Serial ports have to
// appear again too. Without it a person would have to pull the plug.
constexpr auto reload = "udevadm control --reload";
constexpr auto trigger = "udevadm trigger --action=add --subsystem-match=usb --subsystem-match=tty";

/// pkexec(1): the dialogue was dismissed.
constexpr int dismissed = 126;

Failure cannotInstall(const QString& detail)
{
    return Failure(FailureCode::FileUnwritable, {udevRulePath()}, detail);
}

/// Ends the process on the way out, however that is; never waits for long.
struct RunningProcess {
    QProcess process;

    RunningProcess() = default;
    RunningProcess(const RunningProcess&) = delete;
    RunningProcess& operator=(const RunningProcess&) = delete;
    ~RunningProcess()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        // Works while the password is being asked for. Afterwards it is root's and out of our reach, but then
        // it is done in a moment.
        process.kill();
        process.waitForFinished(1000);
    }
};

} // namespace

QByteArray udevRule()
{
    keepUdevRuleResource();
    QFile file(u":/linux/60-photon-rescue.rules"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(FailureCode::Internal, {u"the bundled udev rule is missing"_s});
    return file.readAll();
}

QString udevRulePath()
{
    return u"/etc/udev/rules.d/60-photon-rescue.rules"_s;
}

QString installCommand()
{
    // 'END' in quotes keeps the shell from touching the $ and " of the rule.
    return u"sudo tee %1 > /dev/null <<'END'\n%2END\nsudo %3\nsudo %4\n"_s.arg(
        udevRulePath(), QString::fromUtf8(udevRule()), QLatin1StringView(reload), QLatin1StringView(trigger));
}

bool installUdevRule(const WaitLimit& limit)
{
    throwIfStopped(limit.stop);
    const QString pkexec = QStandardPaths::findExecutable(u"pkexec"_s);
    if (pkexec.isEmpty())
        throw cannotInstall(u"pkexec is not installed"_s);
    // The rule goes through stdin: root may not be allowed to read a file of ours (an AppImage's mount), and
    // a file could be exchanged between the question and the answer.
    const QString script = u"install -m 644 /dev/stdin %1 && %2 && %3 --settle"_s.arg(
        udevRulePath(), QLatin1StringView(reload), QLatin1StringView(trigger));
    RunningProcess running;
    QProcess& process = running.process;
    process.start(pkexec, {u"/bin/sh"_s, u"-c"_s, script});
    process.write(udevRule());
    process.closeWriteChannel();
    // A stop request has no event a QProcess could be woken by, so it is looked for between short waits.
    constexpr Milliseconds step{100};
    while (process.state() != QProcess::NotRunning) {
        throwIfStopped(limit.stop);
        if (limit.over())
            throw cannotInstall(u"no answer within the limit"_s);
        process.waitForFinished(static_cast<int>(std::clamp(limit.left(), Milliseconds(1), step).count()));
    }
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit)
        throw cannotInstall(process.errorString());
    if (process.exitCode() == dismissed)
        return false;
    if (process.exitCode() != 0)
        throw cannotInstall(u"exit code %1: %2"_s.arg(process.exitCode())
                                .arg(QString::fromLocal8Bit(process.readAllStandardError().trimmed())));
    return true;
}

} // namespace rescue
