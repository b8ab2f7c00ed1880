// SPDX-License-Identifier: Apache-2.0
// Without libFuzzer: every seed as it is, cut off at many places, and with single bytes changed. Always the
// same inputs, so that a failure can be looked at again.
#include "tests/fuzzing/fuzzed.h"
#include "tests/test_environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <iostream>

using rescue::Bytes;

namespace {

constexpr std::size_t most = 40; ///< cuts and changes of one seed each
constexpr std::size_t largest = 0x8000;
constexpr std::uint8_t changes[] = {0x01, 0x80, 0xff};

void feedAround(const Bytes& seed)
{
    rescue::fuzzing::feed(seed);
    const std::size_t step = std::max<std::size_t>(1, seed.size() / most);
    for (std::size_t at = 0; at < seed.size(); at += step) {
        rescue::fuzzing::feed(rescue::ByteView(seed).first(at));
        for (const std::uint8_t change : changes) {
            Bytes changed = seed;
            changed[at] ^= change;
            rescue::fuzzing::feed(changed);
        }
    }
}

Bytes contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? rescue::toBytes(file.read(largest)) : Bytes();
}

} // namespace

int main(int argc, char** argv)
{
    const rescue::TestEnvironment environment;
    const QCoreApplication application(argc, argv);
    int seeds = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            feedAround(contentOf(files.next()));
            ++seeds;
        }
    }
    rescue::fuzzing::feed({});
    std::cout << seeds << " seeds\n";
    return seeds > 0 ? 0 : 1;
}
