// SPDX-License-Identifier: Apache-2.0
// A command line: words with line ends between them.
#include "app/cli/arguments.h"
#include "tests/fuzzing/fuzzed.h"

#include <QStringList>

#include <iostream>
#include <sstream>

void rescue::fuzzing::feed(ByteView input)
{
    std::vector<std::string> words{"photon-rescue-cli"};
    for (const QString& word : textOf(input).split(QLatin1Char('\n'))) {
        // It would wait for somebody to type.
        if (!word.startsWith(QStringLiteral("--password-s")))
            words.push_back(word.toStdString());
    }
    std::vector<char*> pointers;
    pointers.reserve(words.size());
    for (std::string& word : words)
        pointers.push_back(word.data());
    std::ostringstream said;
    std::streambuf* const out = std::cout.rdbuf(said.rdbuf());
    std::streambuf* const err = std::cerr.rdbuf(said.rdbuf());
    mayRefuse([&] {
        int exitCode = 0;
        const auto arguments =
            cli::parseArguments(static_cast<int>(pointers.size()), pointers.data(), exitCode);
        promise(arguments || exitCode != 0 || !said.str().empty());
    });
    std::cout.rdbuf(out);
    std::cerr.rdbuf(err);
}
