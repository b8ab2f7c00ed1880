// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"

namespace rescue::practice {

/// Device, configuration and strings of the running firmware. `enumeration` is left 0.
UsbPersonality normalPersonality(const PhotonSetup& setup);

/// "MSFT100", vendor code 0xEE; the vendor interface's compatible id and its interface GUID (from 0.6.0).
Bytes microsoftStringDescriptor();
Bytes microsoftCompatibleId();
Bytes microsoftProperties();

/// A string descriptor on the wire, in UTF-16.
Bytes encodeString(const QString& text);

} // namespace rescue::practice
