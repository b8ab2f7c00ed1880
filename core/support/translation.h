// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace rescue {

/// Speaks the person's language where there is a translation for it, else English. Call once, after the
/// application object is made and before the first text is shown.
void installTranslation(QCoreApplication& application);

} // namespace rescue
