// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "core/real_world.h"
#include "core/support/translation.h"

#include <QCoreApplication>

namespace rescue::cli {

namespace {

std::unique_ptr<World> makeWorld(const Arguments& arguments)
{
    if (arguments.practice)
        return std::make_unique<practice::PracticeWorld>(practice::PhotonSetup{}, arguments.practiceFault,
                                                         arguments.practiceTrouble);
    return std::make_unique<RealWorld>(arguments.cloud);
}

ExitCode runParsed(Arguments& arguments, const std::stop_token& stop)
{
    Printer printer(arguments.json);
    if (!arguments.practice)
        printer.keepLog(LogFile(LogFile::folderIn(arguments.repair.dataFolder)));
    try {
        const auto world = makeWorld(arguments);
        return runCommand(arguments, *world, printer, stop);
    } catch (const Failure& failure) {
        printer.failure(arguments.commandName, failure);
        return exitCodeOf(failure.code());
    } catch (const std::exception& error) {
        const Failure failure(FailureCode::Internal, {QString::fromUtf8(error.what())});
        printer.failure(arguments.commandName, failure);
        return ExitCode::Internal;
    }
}

bool wantsJson(int argc, char** argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char* argument) { return std::string_view(argument) == "--json"; });
}

} // namespace

int run(int argc, char** argv)
{
    const Interrupt interrupt;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("photon-rescue"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESCUE_VERSION));
    const Translation translation;
    try {
        int exitCode = 0;
        auto arguments = parseArguments(argc, argv, exitCode);
        if (!arguments)
            return exitCode;
        return static_cast<int>(runParsed(*arguments, interrupt.stop()));
    } catch (const Failure& failure) {
        Printer(wantsJson(argc, argv)).failure({}, failure);
        return static_cast<int>(exitCodeOf(failure.code()));
    }
}

} // namespace rescue::cli

int main(int argc, char** argv)
{
    return rescue::cli::run(argc, argv);
}
