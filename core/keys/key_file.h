// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "core/secret.h"

namespace rescue::keys {

/// The DER bytes of a key file, whether it is DER itself or PEM (then its first block). What follows the key
/// in a DER file stays behind it. Throws Failure(FileUnreadable) for what is not a readable file and
/// Failure(BadKeyFile) for an empty file, one over 64 KiB, an unfinished PEM block and a password.
Secret readDerFile(const QString& path);

/// Failure(BadKeyFile) with a whole sentence as the reason, in the person's language. The first form
/// translates text marked with QT_TRANSLATE_NOOP("KeyFile", …).
Failure badKeyFile(const QString& path, const char* reason);
Failure badKeyFile(const QString& path, const QString& reason);

} // namespace rescue::keys
