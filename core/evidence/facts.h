// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_client.h"
#include "core/device/dct_facts.h"
#include "core/diagnosis/evidence.h"
#include "core/diagnosis/flapping.h"
#include "core/diagnosis/key_check.h"
#include "core/repair/attached_device.h"
#include "core/serial/listening.h"

namespace rescue::evidence {

// What was seen, as facts. Pure; each leaves alone what it says nothing about. `at`: when it was seen.

void addBus(diagnosis::Evidence& evidence, const repair::AttachedDevice& device, diagnosis::Flapping flapping,
            const QDateTime& at);

/// An empty list of modules says nothing.
void addModules(diagnosis::Evidence& evidence, const std::vector<FirmwareModule>& modules,
                diagnosis::FactSource source, const QDateTime& at);
void addDiagnostics(diagnosis::Evidence& evidence, const FirmwareDiagnostics& diagnostics,
                    diagnosis::FactSource source, const QDateTime& at);
void addListening(diagnosis::Evidence& evidence, const ListeningAnswers& answers, const QDateTime& at);

/// The key area, read now or by a repair. The findings alone do not tell a damaged key from a damaged
/// address: then only the key is said to be damaged.
void addKeys(diagnosis::Evidence& evidence, const diagnosis::KeyCheck& check,
             const keys::ServerIdentity& cloud, const QDateTime& at);
void addFindings(diagnosis::Evidence& evidence, const diagnosis::Findings& found, const QDateTime& at);
void addDct(diagnosis::Evidence& evidence, const dct::DctFacts& facts, const QDateTime& at);
void addNetworks(diagnosis::Evidence& evidence, dct::StoredNetworks networks, const QDateTime& at);

/// `own`: the device as the account has it; nothing: not in it. `mayRegister`: this account may register keys
/// for it, as owner or in its product's team.
void addAccount(diagnosis::Evidence& evidence, const std::optional<CloudDevice>& own, bool mayRegister,
                const QDateTime& at);
/// What the rest of the account says. Several that fell silent within one hour of each other while none is
/// online look like trouble of the cloud or of the account, not of one device, for a day; one that is online
/// says that both are well.
void addOthers(diagnosis::Evidence& evidence, const std::vector<CloudDevice>& all, const QString& deviceId,
               const QDateTime& at);

} // namespace rescue::evidence
