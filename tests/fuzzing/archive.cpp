// SPDX-License-Identifier: Apache-2.0
// A zip that somebody found on the internet.
#include "core/firmware/module_source.h"
#include "tests/fuzzing/fuzzed.h"

#include <QTemporaryFile>

void rescue::fuzzing::feed(ByteView input)
{
    static QTemporaryFile file(QStringLiteral("/dev/shm/archive-XXXXXX.zip"));
    promise(file.isOpen() || file.open());
    file.resize(0);
    file.seek(0);
    file.write(toQByteArray(input));
    file.flush();
    mayRefuse([&] {
        const firmware::GivenSet set = firmware::readModuleSource(file.fileName());
        for (const firmware::GivenModule& module : set.modules)
            promise(!module.name.contains(QLatin1Char('/')));
    });
}
