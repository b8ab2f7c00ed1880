// SPDX-License-Identifier: Apache-2.0
#include "core/support/handover_note.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteVersion = 1;

struct HandoverNote {
    Q_DECLARE_TR_FUNCTIONS(HandoverNote)
};

QString product(const Handover& handover)
{
    return handover.productId > 0 ? QString::number(handover.productId) : HandoverNote::tr("unknown");
}

QStringList request(const Handover& handover)
{
    QStringList lines{
        HandoverNote::tr("This device belongs to your product and does not come online."),
        HandoverNote::tr("The cloud has to be told its public key, and only your team may do that."),
    };
    if (handover.keyIsNew)
        lines << HandoverNote::tr("Its old key was damaged. It holds a new one, which this is.");
    lines << HandoverNote::tr("Register the key below for this device, with the id of your product.");
    return lines;
}

QStringList facts(const Handover& handover)
{
    return {
        HandoverNote::tr("Device: %1").arg(handover.deviceId),
        HandoverNote::tr("Model: %1").arg(modelInfo(handover.model).name),
        HandoverNote::tr("Product: %1").arg(product(handover)),
        HandoverNote::tr("Fingerprint of the key (SHA-256): %1").arg(handover.fingerprint),
        HandoverNote::tr("Made on: %1").arg(handover.made.toUTC().toString(Qt::ISODate)),
    };
}

QStringList ways(const Handover& handover)
{
    const QString id = handover.productId > 0 ? QString::number(handover.productId) : u"PRODUCT"_s;
    return {
        u"particle keys send %1 device.pub.pem --product_id %2"_s.arg(handover.deviceId, id),
        u"POST /v1/provisioning/%1  deviceID, publicKey, filename=cli, order=manual_…, algorithm=rsa, product_id=%2"_s
            .arg(handover.deviceId, id),
    };
}

} // namespace

QString handoverText(const Handover& handover)
{
    QStringList lines = request(handover);
    lines << QString() << facts(handover) << QString() << handover.publicKeyPem.trimmed() << QString()
          << HandoverNote::tr("Ways to do it:") << ways(handover) << QString()
          << HandoverNote::tr("A public key is no secret: it may be sent by email.");
    return lines.join(u'\n') + u'\n';
}

QString handoverHtml(const Handover& handover)
{
    const auto paragraphs = [](const QStringList& lines) {
        QString html;
        for (const QString& line : lines)
            html += u"<p>%1</p>\n"_s.arg(line.toHtmlEscaped());
        return html;
    };
    const QString title = HandoverNote::tr("A device of your product needs its key registered");
    return u"<!DOCTYPE html>\n<html><head><meta "
           u"charset=\"utf-8\"><title>%1</title></head>\n<body>\n<h1>%1</h1>\n"
           "%2<hr>\n%3<pre dir=\"ltr\">%4</pre>\n<p>%5</p>\n<pre dir=\"ltr\">%6</pre>\n<p>%7</p>\n</body></html>\n"_s
               .arg(title.toHtmlEscaped(), paragraphs(request(handover)), paragraphs(facts(handover)),
                    handover.publicKeyPem.trimmed().toHtmlEscaped(),
                    HandoverNote::tr("Ways to do it:").toHtmlEscaped(),
                    ways(handover).join(u'\n').toHtmlEscaped(),
                    HandoverNote::tr("A public key is no secret: it may be sent by email.").toHtmlEscaped());
}

QByteArray handoverJson(const Handover& handover)
{
    QJsonObject provisioning{{u"deviceID"_s, handover.deviceId},
                             {u"publicKey"_s, handover.publicKeyPem},
                             {u"filename"_s, u"cli"_s},
                             {u"algorithm"_s, u"rsa"_s}};
    if (handover.productId > 0)
        provisioning[u"product_id"_s] = handover.productId;
    return QJsonDocument(QJsonObject{{u"version"_s, noteVersion},
                                     {u"deviceId"_s, handover.deviceId},
                                     {u"model"_s, modelInfo(handover.model).name},
                                     {u"platform"_s, modelInfo(handover.model).platformId},
                                     {u"fingerprint"_s, handover.fingerprint},
                                     {u"keyIsNew"_s, handover.keyIsNew},
                                     {u"made"_s, handover.made.toUTC().toString(Qt::ISODate)},
                                     {u"provisioning"_s, provisioning}})
        .toJson();
}

} // namespace rescue
