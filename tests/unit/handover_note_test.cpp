// SPDX-License-Identifier: Apache-2.0
#include "core/support/handover_note.h"

#include "core/keys/device_key.h"
#include "core/support/network_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace rescue;

namespace {

Handover note()
{
    static const auto key = keys::DeviceKey::generate();
    Handover handover{.deviceId = QStringLiteral("350026001547343339383037"),
                      .publicKeyPem = key.publicPem(),
                      .fingerprint = key.fingerprint(),
                      .made = QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6), Qt::UTC)};
    handover.productId = 4321;
    handover.keyIsNew = true;
    return handover;
}

} // namespace

TEST(HandoverNote, EveryFormHoldsWhatTheTeamNeeds)
{
    const Handover handover = note();
    const QStringList forms{handoverText(handover), handoverHtml(handover),
                            QString::fromUtf8(handoverJson(handover))};
    for (const QString& form : forms) {
        EXPECT_TRUE(form.contains(handover.deviceId));
        EXPECT_TRUE(form.contains(QStringLiteral("4321")));
        EXPECT_TRUE(form.contains(handover.fingerprint));
        EXPECT_TRUE(form.contains(handover.publicKeyPem.section(u'\n', 1, 1)));
        EXPECT_FALSE(form.contains(QStringLiteral("PRIVATE")));
        EXPECT_TRUE(form.endsWith(u'\n'));
    }
    const QJsonObject json = QJsonDocument::fromJson(handoverJson(handover)).object();
    const QJsonObject fields = json[QStringLiteral("provisioning")].toObject();
    EXPECT_EQ(fields[QStringLiteral("deviceID")].toString(), handover.deviceId);
    EXPECT_EQ(fields[QStringLiteral("publicKey")].toString(), handover.publicKeyPem);
    EXPECT_EQ(fields[QStringLiteral("product_id")].toInt(), 4321);
}

TEST(HandoverNote, AProductNobodyNamedIsSaidToBeUnknown)
{
    Handover handover = note();
    handover.productId = 0;
    const QJsonObject json = QJsonDocument::fromJson(handoverJson(handover)).object();
    EXPECT_FALSE(json[QStringLiteral("provisioning")].toObject().contains(QStringLiteral("product_id")));
    const QStringList words = handoverText(handover).split(QRegularExpression(QStringLiteral("\\s+")));
    EXPECT_FALSE(words.contains(QStringLiteral("0")));
    EXPECT_TRUE(words.contains(QStringLiteral("unknown"))) << handoverText(handover).toStdString();
}

TEST(NetworkText, EveryCheckReasonAndVerdictHasCalmWords)
{
    static const QRegularExpression banned(QStringLiteral("!|\\b(simply|just|oops|invalid|error)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList all;
    QSet<QString> reasons;
    for (int i = 0; i <= static_cast<int>(network::lastReason); ++i) {
        const auto reason = static_cast<network::Reason>(i);
        reasons.insert(reasonText(reason));
        all << reasonText(reason) << reasonAdvice(reason);
        const bool nothingToDo = reason == network::Reason::Fine || reason == network::Reason::NotLookedAt;
        EXPECT_EQ(reasonAdvice(reason).isEmpty(), nothingToDo) << i;
    }
    EXPECT_EQ(reasons.size(), static_cast<qsizetype>(network::lastReason) + 1);
    for (int i = 0; i <= static_cast<int>(network::lastCheck); ++i) {
        all << checkTitle(static_cast<network::Check>(i));
        EXPECT_FALSE(all.back().isEmpty());
    }
    for (int i = 0; i <= static_cast<int>(lastProbeVerdict); ++i) {
        const ProbeText words = probeText(static_cast<ProbeVerdict>(i));
        EXPECT_FALSE(words.what.isEmpty() || words.action.isEmpty()) << i;
        all << words.what << words.action;
    }
    for (const QString& words : all)
        EXPECT_FALSE(banned.match(words).hasMatch()) << words.toStdString();
}
