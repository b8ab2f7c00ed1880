// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/facts.h"

#include <algorithm>

namespace rescue::evidence {

using diagnosis::Evidence;
using diagnosis::Fact;
using diagnosis::FactSource;
using diagnosis::Slot;

namespace {

constexpr qint64 sameHour = 3600;
// Who has waited this long has waited for the cloud.
constexpr qint64 waitedFor = 86'400;

diagnosis::Usb busState(const repair::AttachedDevice& device, diagnosis::Flapping flapping)
{
    if (device.usb.blocked)
        return diagnosis::Usb::CannotOpen;
    if (device.mode == DeviceMode::Dfu)
        return diagnosis::Usb::Dfu;
    switch (flapping) {
    case diagnosis::Flapping::Fast:
        return diagnosis::Usb::FlapsFast;
    case diagnosis::Flapping::Slow:
        return diagnosis::Usb::FlapsSlow;
    case diagnosis::Flapping::None:
        break;
    }
    return diagnosis::Usb::Normal;
}

bool silentTogether(const std::vector<QDateTime>& lastHeard, const QDateTime& at)
{
    for (const QDateTime& one : lastHeard) {
        if (one.secsTo(at) > waitedFor)
            continue;
        const auto near = std::count_if(lastHeard.begin(), lastHeard.end(), [&one](const QDateTime& other) {
            return std::abs(one.secsTo(other)) <= sameHour;
        });
        if (near >= 3) // itself among them
            return true;
    }
    return false;
}

} // namespace

void addBus(Evidence& evidence, const repair::AttachedDevice& device, diagnosis::Flapping flapping,
            const QDateTime& at)
{
    evidence.model = Fact{device.model, FactSource::Usb, at};
    evidence.usb = Fact{busState(device, flapping), FactSource::Usb, at};
    if (device.mode == DeviceMode::Dfu)
        evidence.bootloader = Fact{int{device.usb.release}, FactSource::Usb, at};
}

void addModules(Evidence& evidence, const std::vector<FirmwareModule>& modules, FactSource source,
                const QDateTime& at)
{
    if (modules.empty())
        return;
    const bool sound = std::all_of(modules.begin(), modules.end(),
                                   [](const FirmwareModule& module) { return module.sound(); });
    evidence.modules = Fact{sound ? diagnosis::Modules::Sound : diagnosis::Modules::Damaged, source, at};
}

void addDiagnostics(Evidence& evidence, const FirmwareDiagnostics& diagnostics, FactSource source,
                    const QDateTime& at)
{
    if (diagnostics.cloudStatus && *diagnostics.cloudStatus >= 0 && *diagnostics.cloudStatus <= 3) {
        const auto link = *diagnostics.cloudStatus == 2   ? diagnosis::Link::Connected
                          : *diagnostics.cloudStatus == 1 ? diagnosis::Link::Connecting
                                                          : diagnosis::Link::Disconnected;
        evidence.link = Fact{link, source, at};
    }
    // 0 before the first attempt says nothing yet
    if (diagnostics.cloudError && (*diagnostics.cloudError != 0 || diagnostics.cloudAttempts.value_or(0) > 0))
        evidence.cloudError = Fact{*diagnostics.cloudError, source, at};
}

void addListening(Evidence& evidence, const ListeningAnswers& answers, const QDateTime& at)
{
    constexpr auto source = FactSource::ListeningMode;
    if (!answers.version.isNull())
        evidence.firmware = Fact{diagnosis::releaseOf(answers.version), source, at};
    if (answers.claimed)
        evidence.claimed = Fact{*answers.claimed, source, at};
    if (answers.modules)
        addModules(evidence, *answers.modules, source, at);
    if (answers.diagnostics)
        addDiagnostics(evidence, *answers.diagnostics, source, at);
}

void addKeys(Evidence& evidence, const diagnosis::KeyCheck& check, const keys::ServerIdentity& cloud,
             const QDateTime& at)
{
    addFindings(evidence, diagnosis::findingsOf(check), at);
    if (check.serverVerdict != diagnosis::ServerVerdict::Damaged)
        return;
    const bool keyRight =
        check.server.keyState == keys::ServerKeyState::Ok && check.server.publicKey == cloud.publicKey;
    evidence.serverKey = Fact{keyRight ? Slot::Good : Slot::Damaged, FactSource::KeyArea, at};
    const bool addressWrong = keyRight || check.server.addressState == keys::ServerAddressState::Damaged;
    evidence.serverAddress = Fact{addressWrong ? Slot::Damaged : Slot::Good, FactSource::KeyArea, at};
}

void addFindings(Evidence& evidence, const diagnosis::Findings& found, const QDateTime& at)
{
    const bool sound = found.deviceKey == keys::StoredKeyState::Sound;
    evidence.deviceKey = Fact{sound ? Slot::Good : Slot::Damaged, FactSource::KeyArea, at};
    switch (found.server) {
    case diagnosis::ServerVerdict::Right:
        evidence.serverKey = Fact{Slot::Good, FactSource::KeyArea, at};
        evidence.serverAddress = Fact{Slot::Good, FactSource::KeyArea, at};
        return;
    case diagnosis::ServerVerdict::Damaged:
        evidence.serverKey = Fact{Slot::Damaged, FactSource::KeyArea, at};
        return;
    case diagnosis::ServerVerdict::PrivateCloud:
        evidence.serverKey = Fact{Slot::OtherCloud, FactSource::KeyArea, at};
        evidence.serverAddress = Fact{Slot::OtherCloud, FactSource::KeyArea, at};
        return;
    }
}

void addDct(Evidence& evidence, const dct::DctFacts& facts, const QDateTime& at)
{
    evidence.claimed = Fact{facts.claimed, FactSource::KeyArea, at};
    evidence.staticAddress = Fact{facts.address != dct::AddressMode::FromRouter, FactSource::KeyArea, at};
}

void addNetworks(Evidence& evidence, dct::StoredNetworks networks, const QDateTime& at)
{
    if (networks != dct::StoredNetworks::Damaged) // unknown ground, maybe another layout
        evidence.wifiConfigured = Fact{networks == dct::StoredNetworks::Some, FactSource::KeyArea, at};
}

void addAccount(Evidence& evidence, const std::optional<CloudDevice>& own, bool mayRegister,
                const QDateTime& at)
{
    using diagnosis::Account;
    const auto state = !own && !mayRegister                      ? Account::NotMine
                       : own && own->inProduct() && !mayRegister ? Account::ProductCustomer
                       : own && own->onlineKnown && !own->online ? Account::OfflineInMine
                                                                 : Account::Owner;
    evidence.account = Fact{state, FactSource::Account, at};
}

void addOthers(Evidence& evidence, const std::vector<CloudDevice>& all, const QString& deviceId,
               const QDateTime& at)
{
    bool anyOther = false;
    bool anyOnline = false;
    std::vector<QDateTime> silent;
    for (const CloudDevice& device : all) {
        const bool other = device.id != deviceId;
        anyOther = anyOther || other;
        anyOnline = anyOnline || (other && device.online);
        const auto heard = QDateTime::fromString(device.lastHeard, Qt::ISODateWithMs);
        if (device.onlineKnown && !device.online && heard.isValid())
            silent.push_back(heard);
    }
    using diagnosis::Others;
    if (!anyOther)
        evidence.others = Fact{Others::OnlyOne, FactSource::Account, at};
    else if (anyOnline)
        evidence.others = Fact{Others::Fine, FactSource::Account, at};
    else if (silentTogether(silent, at))
        evidence.others = Fact{Others::SameFault, FactSource::Account, at};
}

} // namespace rescue::evidence
