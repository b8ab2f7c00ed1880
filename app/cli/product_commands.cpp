// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "core/repair/durable_file.h"
#include "core/support/handover_note.h"

#include <QCoreApplication>

#include <algorithm>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

QString membershipText(const QString& id, const Membership& found)
{
    if (!found.device)
        return CommandLineText::tr("Device %1 is neither in your account nor in a product of yours.").arg(id);
    if (found.productId == 0)
        return CommandLineText::tr("Device %1 is in no product.").arg(id);
    if (found.role)
        return CommandLineText::tr("Device %1 is in product %2 (%3), of whose team you are.")
            .arg(id)
            .arg(found.productId)
            .arg(found.productName);
    return CommandLineText::tr("Device %1 is in product %2, of whose team you are not: see product note.")
        .arg(id)
        .arg(found.productId);
}

int productOf(Job& job, CloudClient& cloud, const QString& id)
{
    if (job.arguments.product > 0)
        return job.arguments.product;
    const Membership found = cloud.membership(id);
    if (found.productId == 0)
        throw Failure(FailureCode::NotOwner, {}, QStringLiteral("in no product that this account sees"));
    return found.productId;
}

QJsonObject memberEvent(const char* event, const QString& id, int product)
{
    return {{QStringLiteral("event"), QLatin1String(event)},
            {QStringLiteral("id"), id},
            {QStringLiteral("product"), product}};
}

/// The public key that the device holds, after its part of the repair or as it is.
Handover handoverOf(Job& job)
{
    const bool writes = job.arguments.writeKeys;
    job.arguments.repair.confirm = writes && terminalAttached() && !job.arguments.yes;
    const Outcome outcome = job.run(writes ? handoverPlan() : lookPlan(), {});
    if (outcome.failure)
        throw Failure(*outcome.failure);
    Handover handover{.deviceId = outcome.deviceId, .publicKeyPem = {}, .fingerprint = {}, .made = {}};
    handover.model = outcome.model;
    handover.productId = job.arguments.product;
    handover.publicKeyPem = outcome.publicKeyPem;
    handover.fingerprint = outcome.deviceKeyAfter;
    handover.keyIsNew = std::ranges::find(outcome.changed, Item::DeviceKey) != outcome.changed.end();
    handover.made = QDateTime::currentDateTimeUtc();
    if (!writes) {
        const auto& found = job.desk.found();
        if (!found || !found->device.key)
            throw Failure(FailureCode::NewKeyNeeded); // --write-keys makes one
        handover.publicKeyPem = found->device.key->publicPem();
    }
    return handover;
}

QByteArray noteFor(const QString& path, const Handover& handover)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return handoverHtml(handover).toUtf8();
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return handoverJson(handover);
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return handoverText(handover).toUtf8();
    throw Failure(FailureCode::BadUsage, {QStringLiteral("the file's name ends in .txt, .html or .json")});
}

} // namespace

ExitCode showProduct(Job& job)
{
    const QString id = deviceIdFor(job);
    CloudClient cloud(job.world.cloud(), job.session(), job.stop);
    const Membership found = cloud.membership(id);
    job.printer.say(membershipText(id, found), {{QStringLiteral("event"), QStringLiteral("membership")},
                                                {QStringLiteral("id"), id},
                                                {QStringLiteral("inAccount"), found.inAccount},
                                                {QStringLiteral("product"), found.productId},
                                                {QStringLiteral("productName"), found.productName},
                                                {QStringLiteral("role"), found.role}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode removeFromProduct(Job& job)
{
    const QString id = deviceIdFor(job);
    CloudClient cloud(job.world.cloud(), job.session(), job.stop);
    const int product = productOf(job, cloud, id);
    cloud.removeFromProduct(product, id);
    job.printer.say(
        CommandLineText::tr("Device %1 is out of product %2. Back in: product add %2.").arg(id).arg(product),
        memberEvent("removed-from-product", id, product));
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode addToProduct(Job& job)
{
    const QString id = deviceIdFor(job);
    const int product = job.arguments.product;
    CloudClient cloud(job.world.cloud(), job.session(), job.stop);
    cloud.addToProduct(product, id);
    job.printer.say(CommandLineText::tr("Device %1 is in product %2.").arg(id).arg(product),
                    memberEvent("added-to-product", id, product));
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode writeHandoverNote(Job& job)
{
    const QString path = job.arguments.file;
    job.refuseToOverwrite(path);
    noteFor(path, {.deviceId = {},
                   .publicKeyPem = {},
                   .fingerprint = {},
                   .made = {}}); // a wrong name is said before the device is touched
    const Handover handover = handoverOf(job);
    writeDurably(path, toBytes(noteFor(path, handover)));
    job.printer.say(CommandLineText::tr("Saved: %1. Send it to the makers of the product.").arg(path),
                    {{QStringLiteral("event"), QStringLiteral("saved")},
                     {QStringLiteral("file"), path},
                     {QStringLiteral("fingerprint"), handover.fingerprint},
                     {QStringLiteral("keyIsNew"), handover.keyIsNew}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

} // namespace rescue::cli
