// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"
#include "tests/unit/repair_bench.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace rescue::test {

/// A command of the command line against a practice world.
struct CommandBench : Bench {
    explicit CommandBench(Fault fault = Fault::None, Trouble trouble = Trouble::None,
                          const practice::PhotonSetup& setup = photon())
        : Bench(fault, setup, trouble)
    {
        arguments.json = true;
        arguments.practice = true; // signs in by itself
        arguments.repair = options;
    }

    /// Runs it; what it printed is in `lines`.
    cli::ExitCode run(cli::Command command)
    {
        arguments.command = command;
        cli::Printer printer(true);
        testing::internal::CaptureStdout();
        cli::ExitCode exit = cli::ExitCode::Internal;
        try {
            exit = cli::runCommand(arguments, world, printer, stop.get_token());
        } catch (const Failure& failure) {
            printer.failure({}, failure);
            exit = cli::exitCodeOf(failure.code());
        }
        const auto printed = QString::fromStdString(testing::internal::GetCapturedStdout());
        lines.clear();
        for (const QString& line : printed.split(u'\n', Qt::SkipEmptyParts)) {
            lines.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
            EXPECT_FALSE(lines.back().isEmpty()) << line.toStdString();
        }
        return exit;
    }
    QJsonObject event(const char* name) const
    {
        for (const QJsonObject& line : lines) {
            if (line[QStringLiteral("event")] == QLatin1String(name))
                return line;
        }
        return {};
    }
    template <typename Change> void changeDevice(Change change)
    {
        auto device = registered();
        change(device);
        world.virtualCloud().putDevice(device);
    }

    cli::Arguments arguments;
    std::vector<QJsonObject> lines;
};

} // namespace rescue::test
