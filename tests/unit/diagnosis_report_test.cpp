// SPDX-License-Identifier: Apache-2.0
#include "core/repair/cure_plans.h"
#include "core/support/diagnosis_report.h"
#include "core/support/plan_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace rescue;
using diagnosis::Cure;
using diagnosis::Fact;
using diagnosis::FactSource;

namespace {

DiagnosisReport report()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DiagnosisReport report;
    report.evidence.model = Fact{Model::Photon, FactSource::Usb, now};
    report.evidence.lamp = Fact{led::Pattern::CyanTwoOrange, FactSource::Person, now};
    report.diagnosis = diagnose(report.evidence);
    report.deviceId = QStringLiteral("0123456789abcdef01234567");
    report.made = now;
    return report;
}

} // namespace

TEST(DiagnosisReport, TellsTheDeviceTheRuleAndWhoSaidWhat)
{
    const DiagnosisReport one = report();
    const QString page = diagnosisReportHtml(one);
    for (const QString& part : {one.deviceId, one.diagnosis.rule, QStringLiteral("Photon")})
        EXPECT_TRUE(page.contains(part)) << part.toStdString();
    const QString lines = diagnosisReportLines(one);
    EXPECT_TRUE(
        lines.contains(QStringLiteral("lamp: %1").arg(valueName(one.evidence, diagnosis::FactId::Lamp))));
    const QJsonObject json = QJsonDocument::fromJson(diagnosisReportJson(one)).object();
    EXPECT_EQ(json.value(QLatin1String("facts")).toArray().size(), 2);
}

TEST(PlanText, EveryCureThatIsCarriedOutHasWordsOfItsOwn)
{
    for (int i = 0; i <= static_cast<int>(diagnosis::lastCure); ++i) {
        const auto cure = static_cast<Cure>(i);
        if (cure == Cure::Bundle || !repair::planFor(cure, {}))
            continue;
        EXPECT_FALSE(planReason(cure).isEmpty()) << cureInfo(cure).id;
        EXPECT_NE(cureVerb(cure), cureVerb(Cure::Bundle)) << cureInfo(cure).id;
        EXPECT_EQ(diagnosis::cureFromId(QString::fromLatin1(cureInfo(cure).id)), cure);
    }
}
