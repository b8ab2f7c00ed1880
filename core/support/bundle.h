// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"
#include "core/support/diagnosis_report.h"

#include <optional>

namespace rescue {

// The support bundle: one zip file with what somebody who helps needs to know. Every part can be looked at
// and left out before anything is saved. Keys, the saved copy of the device, tokens, passwords, the account
// and the names of networks are in none of them: a bundle may be sent to anybody.

enum class BundlePart {
    Device,   ///< what it is and what was found, changed and proved
    Evidence, ///< each fact, and who says so
    Steps,    ///< what happened when, by the journal of the repair
    Log,      ///< the technical log
    Computer, ///< system and versions
};
inline constexpr BundlePart lastBundlePart = BundlePart::Computer;

/// What a bundle is made of. What is not there makes no part.
struct BundleSource {
    std::optional<repair::Outcome> outcome{};
    std::optional<DiagnosisReport> diagnosis{};
    QString log{};       ///< as shown; redacted on the way
    QStringList known{}; ///< further texts to hide, such as the account's name (core/support/redaction.h)
};

struct BundleFile {
    BundlePart part;
    QString name;    ///< in the archive: "device.json"
    QString content; ///< what will be saved, to the letter; not translated
};

/// Redacted, in the order of BundlePart. Reads the journal of the repair; throws nothing.
std::vector<BundleFile> bundleFiles(const BundleSource& source);

/// In the chosen language (context "Bundle").
QString bundlePartTitle(BundlePart part);
QString bundlePartMeaning(BundlePart part);
/// What is left out and why, one sentence each.
QStringList bundleLeavesOut();

/// "photon-rescue-support-<device id>-<time>", without an ending.
QString bundleFileName(const BundleSource& source);

/// A zip with these files and a README.txt that says what is in it and what is not. Throws Internal.
Bytes zipped(const std::vector<BundleFile>& files);
/// The same, on disk: in one piece, readable by the owner only. Throws FileUnwritable.
void saveBundle(const std::vector<BundleFile>& files, const QString& path);

} // namespace rescue
