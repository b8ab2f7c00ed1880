// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rescue {

/// Text that is about to be shown to others, with what is nobody else's business replaced by a word in
/// brackets: e-mail addresses, access tokens, passwords and network names behind their labels ("password:",
/// "ssid="), the home folder. `known` are further texts to hide wherever they stand, such as the name of the
/// account; shorter than three characters they are left alone. Ids and fingerprints stay: they are what
/// others need. A net under the rule that secrets are not logged in the first place.
QString redacted(QString text, const QStringList& known = {});

} // namespace rescue
