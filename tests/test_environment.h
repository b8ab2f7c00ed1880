// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

namespace rescue {

/// Nothing of the person's own is read or written while it lives, and nothing is shown. Make it first in
/// main().
class TestEnvironment {
public:
    TestEnvironment();

private:
    QTemporaryDir m_runtime;
};

} // namespace rescue
