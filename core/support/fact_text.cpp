// SPDX-License-Identifier: Apache-2.0
#include "core/support/fact_text.h"

#include "core/support/step_text.h"

#include <QCoreApplication>
#include <QHash>

namespace rescue {

using diagnosis::Evidence;
using diagnosis::FactId;
using diagnosis::FactSource;

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

struct Row {
    const char* fact; ///< name and value, as setFact() takes them
    const char* sentence;
};

constexpr Row rows[]{
    {"usb=none", QT_TRANSLATE_NOOP("FactText", "The computer does not see the device over USB.")},
    {"usb=normal", QT_TRANSLATE_NOOP("FactText", "The computer sees the device, and its software runs.")},
    {"usb=dfu", QT_TRANSLATE_NOOP("FactText", "The computer sees the device in DFU mode.")},
    {"usb=flaps-fast",
     QT_TRANSLATE_NOOP("FactText", "The device leaves USB and comes back every few seconds.")},
    {"usb=flaps-slow",
     QT_TRANSLATE_NOOP("FactText", "The device leaves USB and comes back every ten to thirty seconds.")},
    {"usb=cannot-open", QT_TRANSLATE_NOOP("FactText", "The computer sees the device, but cannot open it.")},
    {"usb=dfu-with-button",
     QT_TRANSLATE_NOOP("FactText",
                       "The computer sees the device only when a button is held while it is plugged in.")},
    {"reset-pressed=yes", QT_TRANSLATE_NOOP("FactText", "RESET was pressed since it began.")},
    {"reset-pressed=no", QT_TRANSLATE_NOOP("FactText", "RESET was not pressed since it began.")},
    {"watched=yes", QT_TRANSLATE_NOOP("FactText", "The lamp was watched for a minute after RESET.")},
    {"watched=no", QT_TRANSLATE_NOOP("FactText", "The lamp was not watched for a minute after RESET.")},
    {"flash=none", QT_TRANSLATE_NOOP("FactText", "Between cyan there was no other flash.")},
    {"flash=blink",
     QT_TRANSLATE_NOOP("FactText", "Between cyan came a warm flash that was over in a blink.")},
    {"flash=two-slow", QT_TRANSLATE_NOOP("FactText", "Between cyan came two slow flashes.")},
    {"flash=three-slow", QT_TRANSLATE_NOOP("FactText", "Between cyan came three slow flashes.")},
    {"flash=many", QT_TRANSLATE_NOOP("FactText", "Between cyan came many warm flashes.")},
    {"fast-cyan=none", QT_TRANSLATE_NOOP("FactText", "Cyan never blinks fast.")},
    {"fast-cyan=short", QT_TRANSLATE_NOOP("FactText", "Cyan blinks fast for less than three seconds.")},
    {"fast-cyan=long", QT_TRANSLATE_NOOP("FactText", "Cyan blinks fast for about twenty seconds.")},
    {"back-to-green=yes", QT_TRANSLATE_NOOP("FactText", "From cyan it goes back to green.")},
    {"back-to-green=no", QT_TRANSLATE_NOOP("FactText", "From cyan it does not go back to green.")},
    {"lasting=half-minute", QT_TRANSLATE_NOOP("FactText", "It ended within half a minute.")},
    {"lasting=ten-minutes", QT_TRANSLATE_NOOP("FactText", "It has lasted less than ten minutes.")},
    {"lasting=longer", QT_TRANSLATE_NOOP("FactText", "It has lasted more than ten minutes.")},
    {"user-lamp=off", QT_TRANSLATE_NOOP("FactText", "The small blue lamp is dark.")},
    {"user-lamp=dim", QT_TRANSLATE_NOOP("FactText", "The small blue lamp glows weakly.")},
    {"user-lamp=on", QT_TRANSLATE_NOOP("FactText", "The small blue lamp is bright, or it blinks.")},
    {"colour-with-button=yes",
     QT_TRANSLATE_NOOP("FactText", "A colour shows when it is plugged in with the second button held.")},
    {"colour-with-button=no",
     QT_TRANSLATE_NOOP("FactText", "No colour shows when it is plugged in with the second button held.")},
    {"moves-after-reset=yes", QT_TRANSLATE_NOOP("FactText", "After RESET the lamp moves again.")},
    {"moves-after-reset=no", QT_TRANSLATE_NOOP("FactText", "After RESET the lamp stands still again.")},
    {"button-held=yes", QT_TRANSLATE_NOOP("FactText", "A button was held to get there.")},
    {"button-held=no", QT_TRANSLATE_NOOP("FactText", "No button was held.")},
    {"chose-safe-mode=yes", QT_TRANSLATE_NOOP("FactText", "Safe mode was chosen on purpose.")},
    {"chose-safe-mode=no", QT_TRANSLATE_NOOP("FactText", "Safe mode was not chosen by anybody.")},
    {"safe-mode=magenta", QT_TRANSLATE_NOOP("FactText", "In safe mode the lamp breathes magenta.")},
    {"safe-mode=back-to-cyan", QT_TRANSLATE_NOOP("FactText", "Safe mode falls back to cyan.")},
    {"safe-mode=not-reached", QT_TRANSLATE_NOOP("FactText", "Safe mode cannot be reached.")},
    {"was-online=never", QT_TRANSLATE_NOOP("FactText", "The device was never online.")},
    {"was-online=here", QT_TRANSLATE_NOOP("FactText", "The device was online at this place before.")},
    {"was-online=elsewhere", QT_TRANSLATE_NOOP("FactText", "The device was online, but at another place.")},
    {"event=nothing", QT_TRANSLATE_NOOP("FactText", "Nothing in particular happened before.")},
    {"event=power",
     QT_TRANSLATE_NOOP("FactText", "Before, there was a power cut, a weak supply or a flat battery.")},
    {"event=update", QT_TRANSLATE_NOOP("FactText", "Before, an update was interrupted.")},
    {"event=self-update", QT_TRANSLATE_NOOP("FactText", "Before, the device updated itself.")},
    {"event=dfu-flash", QT_TRANSLATE_NOOP("FactText", "Before, software was put on it over USB.")},
    {"event=own-program", QT_TRANSLATE_NOOP("FactText", "Before, its own program was changed.")},
    {"event=new-network",
     QT_TRANSLATE_NOOP("FactText", "Before, it moved, or the router or its password changed.")},
    {"event=storage", QT_TRANSLATE_NOOP("FactText", "Before, it lay unused for months.")},
    {"event=tool", QT_TRANSLATE_NOOP("FactText", "Before, a repair tool or key tool ran.")},
    {"event=factory-reset", QT_TRANSLATE_NOOP("FactText", "Before, it was reset to factory settings.")},
    {"event=white-blink", QT_TRANSLATE_NOOP("FactText", "Before, it blinked white for some seconds.")},
    {"others=same", QT_TRANSLATE_NOOP("FactText", "Several devices have the same trouble at the same time.")},
    {"others=fine", QT_TRANSLATE_NOOP("FactText", "Other devices work.")},
    {"others=only-one", QT_TRANSLATE_NOOP("FactText", "There is no other device to compare.")},
    {"phone-online=yes", QT_TRANSLATE_NOOP("FactText", "A phone on the same Wi-Fi reaches the internet.")},
    {"phone-online=no",
     QT_TRANSLATE_NOOP("FactText", "A phone on the same Wi-Fi does not reach the internet.")},
    {"hotspot=works", QT_TRANSLATE_NOOP("FactText", "With a phone's hotspot the device works.")},
    {"hotspot=same", QT_TRANSLATE_NOOP("FactText", "With a phone's hotspot the trouble is the same.")},
    {"router=ordinary", QT_TRANSLATE_NOOP("FactText", "The Wi-Fi is an ordinary one.")},
    {"router=too-new",
     QT_TRANSLATE_NOOP("FactText", "The Wi-Fi is of a kind that is too new for the device.")},
    {"router=too-old", QT_TRANSLATE_NOOP("FactText", "The Wi-Fi is of a kind that is too old.")},
    {"router=managed",
     QT_TRANSLATE_NOOP("FactText", "The Wi-Fi is managed by somebody, such as an office or a hotel.")},
    {"router=without-net", QT_TRANSLATE_NOOP("FactText", "The router itself has no internet.")},
    {"antenna=built-in", QT_TRANSLATE_NOOP("FactText", "It uses its built-in antenna.")},
    {"antenna=plugged", QT_TRANSLATE_NOOP("FactText", "An antenna is plugged in at the right socket.")},
    {"antenna=missing", QT_TRANSLATE_NOOP("FactText", "No antenna is plugged in.")},
    {"power=computer", QT_TRANSLATE_NOOP("FactText", "It gets its power from a computer.")},
    {"power=charger", QT_TRANSLATE_NOOP("FactText", "It gets its power from a charger.")},
    {"power=power-bank", QT_TRANSLATE_NOOP("FactText", "It gets its power from a power bank.")},
    {"power=battery", QT_TRANSLATE_NOOP("FactText", "It gets its power from a battery.")},
    {"power=solar", QT_TRANSLATE_NOOP("FactText", "It gets its power from a solar panel.")},
    {"power=barrel",
     QT_TRANSLATE_NOOP("FactText", "It gets its power from a supply with a round plug, or wires.")},
    {"normal=yes", QT_TRANSLATE_NOOP("FactText", "It has always looked like this.")},
    {"normal=no", QT_TRANSLATE_NOOP("FactText", "It did not look like this before.")},
    {"wifi-entered=yes",
     QT_TRANSLATE_NOOP("FactText", "The Wi-Fi was entered, and the lamp came back to this.")},
    {"wifi-entered=no", QT_TRANSLATE_NOOP("FactText", "The Wi-Fi was not entered again.")},
    {"clear-ends-red=yes", QT_TRANSLATE_NOOP("FactText", "Clearing the Wi-Fi ended in red.")},
    {"clear-ends-red=no", QT_TRANSLATE_NOOP("FactText", "Clearing the Wi-Fi did not end in red.")},
    {"connects-slowly=yes",
     QT_TRANSLATE_NOOP("FactText", "It reaches the cloud, but only after more than a minute.")},
    {"connects-slowly=no", QT_TRANSLATE_NOOP("FactText", "It reaches the cloud within a minute.")},
    {"other-cloud-is-mine=yes", QT_TRANSLATE_NOOP("FactText", "The other cloud that it points to is yours.")},
    {"other-cloud-is-mine=no",
     QT_TRANSLATE_NOOP("FactText", "The other cloud that it points to is not yours.")},
    {"account=owner", QT_TRANSLATE_NOOP("FactText", "The device is in your account.")},
    {"account=customer", QT_TRANSLATE_NOOP("FactText", "The device belongs to a product of somebody else.")},
    {"account=not-signed-in", QT_TRANSLATE_NOOP("FactText", "Nobody is signed in yet.")},
    {"account=not-mine", QT_TRANSLATE_NOOP("FactText", "The device is not in your account.")},
    {"account=offline-in-mine",
     QT_TRANSLATE_NOOP("FactText", "The device is in your account, which sees it offline.")},
    {"account=claim-refused", QT_TRANSLATE_NOOP("FactText", "Your account could not take the device.")},
    {"claimed=yes", QT_TRANSLATE_NOOP("FactText", "The device knows that it belongs to an account.")},
    {"claimed=no", QT_TRANSLATE_NOOP("FactText", "The device belongs to no account, as far as it knows.")},
    {"wifi-configured=yes", QT_TRANSLATE_NOOP("FactText", "A Wi-Fi network is stored in the device.")},
    {"wifi-configured=no", QT_TRANSLATE_NOOP("FactText", "No Wi-Fi network is stored in the device.")},
    {"setup-done=yes", QT_TRANSLATE_NOOP("FactText", "The device knows that its set-up was finished.")},
    {"setup-done=no", QT_TRANSLATE_NOOP("FactText", "The device waits for its set-up to be finished.")},
    {"modules=sound", QT_TRANSLATE_NOOP("FactText", "Its software is complete and undamaged.")},
    {"modules=damaged",
     QT_TRANSLATE_NOOP("FactText", "A part of its software is damaged or does not fit the others.")},
    {"link=disconnected", QT_TRANSLATE_NOOP("FactText", "The device is not connected to the cloud.")},
    {"link=connecting", QT_TRANSLATE_NOOP("FactText", "The device is trying to connect to the cloud.")},
    {"link=connected", QT_TRANSLATE_NOOP("FactText", "The device is connected to the cloud.")},
    {"device-key=good", QT_TRANSLATE_NOOP("FactText", "The device's own key is sound.")},
    {"device-key=damaged", QT_TRANSLATE_NOOP("FactText", "The device's own key is damaged.")},
    {"device-key=other-cloud",
     QT_TRANSLATE_NOOP("FactText", "The device's own key belongs to another cloud.")},
    {"server-key=good", QT_TRANSLATE_NOOP("FactText", "The cloud's key in the device is the right one.")},
    {"server-key=damaged", QT_TRANSLATE_NOOP("FactText", "The cloud's key in the device is damaged.")},
    {"server-key=other-cloud", QT_TRANSLATE_NOOP("FactText", "The device holds the key of another cloud.")},
    {"server-address=good",
     QT_TRANSLATE_NOOP("FactText", "The cloud's address in the device is the right one.")},
    {"server-address=damaged",
     QT_TRANSLATE_NOOP("FactText", "The cloud's address in the device is damaged.")},
    {"server-address=other-cloud", QT_TRANSLATE_NOOP("FactText", "The device points to another cloud.")},
    {"registered=yes", QT_TRANSLATE_NOOP("FactText", "The cloud knows the device's key.")},
    {"registered=no", QT_TRANSLATE_NOOP("FactText", "The cloud does not know the device's key.")},
    {"static-address=yes", QT_TRANSLATE_NOOP("FactText", "A fixed network address is stored in the device.")},
    {"static-address=no",
     QT_TRANSLATE_NOOP("FactText", "The device asks the router for its network address.")},
    {"cloud=fine", QT_TRANSLATE_NOOP("FactText", "The cloud works.")},
    {"cloud=outage", QT_TRANSLATE_NOOP("FactText", "The cloud itself has trouble.")},
    {"port=open", QT_TRANSLATE_NOOP("FactText", "From this computer, the way to the cloud is open.")},
    {"port=blocked", QT_TRANSLATE_NOOP("FactText", "From this computer, the way to the cloud is blocked.")},
    {"changed=yes", QT_TRANSLATE_NOOP("FactText", "The lamp changed after the last attempt.")},
    {"changed=no", QT_TRANSLATE_NOOP("FactText", "The lamp did not change after the last attempt.")},
};

const char* sentenceFor(const QString& fact)
{
    static const QHash<QString, const char*> all = [] {
        QHash<QString, const char*> hash;
        for (const Row& row : rows)
            hash.insert(QString::fromLatin1(row.fact), row.sentence);
        return hash;
    }();
    return all.value(fact, nullptr);
}

/// Numbers, versions and pictures have one sentence with a gap.
QString sentenceWithGap(const Evidence& evidence, FactId id)
{
    switch (id) {
    case FactId::Model:
        return FactText::tr("The device is a %1.", "a model").arg(modelInfo(evidence.model->value).name);
    case FactId::Firmware:
        return FactText::tr("Its software is Device OS %1.", "a version")
            .arg(diagnosis::versionOf(evidence.firmware->value).toString());
    case FactId::Bootloader:
        return FactText::tr("Its bootloader is version %1.").arg(evidence.bootloader->value);
    case FactId::Lamp:
        return FactText::tr("The lamp: %1.", "what it does").arg(patternText(evidence.lamp->value));
    case FactId::SosCode:
        return FactText::tr("Between two SOS the lamp flashes %n times.", nullptr, evidence.sosCode->value);
    case FactId::CloudError:
        return evidence.cloudError->value == 0
                   ? FactText::tr("The device remembers no failed sign-in to the cloud.")
                   : FactText::tr("The device's last sign-in to the cloud failed, with error %1.")
                         .arg(evidence.cloudError->value);
    case FactId::MinutesSpent:
        return FactText::tr("%n minutes were spent on it.", nullptr, evidence.minutesSpent->value);
    case FactId::CyclesWithoutChange:
        return FactText::tr("%n attempts changed nothing.", nullptr, evidence.cyclesWithoutChange->value);
    default:
        return {};
    }
}

} // namespace

QString factSentence(const Evidence& evidence, FactId id)
{
    if (!isKnown(evidence, id))
        return {};
    if (QString gap = sentenceWithGap(evidence, id); !gap.isEmpty())
        return gap;
    QStringList sentences;
    for (const QString& value : valueName(evidence, id).split(u','))
        sentences << FactText::tr(sentenceFor(QStringLiteral("%1=%2").arg(factName(id), value)));
    return sentences.join(u' ');
}

QString factSourceText(FactSource source)
{
    switch (source) {
    case FactSource::Person:
        return FactText::tr("you said");
    case FactSource::Usb:
        return FactText::tr("seen on USB");
    case FactSource::Firmware:
        return FactText::tr("the device says so");
    case FactSource::ListeningMode:
        return FactText::tr("the device says so in listening mode");
    case FactSource::KeyArea:
        return FactText::tr("read from its memory");
    case FactSource::Account:
        return FactText::tr("your account says so");
    case FactSource::Network:
        return FactText::tr("this computer found out");
    }
    return {};
}

} // namespace rescue
