// SPDX-License-Identifier: Apache-2.0
#include "core/practice/program_news.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rescue::practice {

using namespace Qt::StringLiterals;

Answer programNews(CloudState& /*state*/, const Call& /*call*/)
{
    // Newer than any that there will be.
    return {200,
            QJsonDocument(QJsonObject{
                {u"version"_s, u"99.0.0"_s},
                {u"page"_s, QLatin1StringView(programPagePath)},
                {u"news"_s, QJsonObject{
                                {u"en"_s, QJsonArray{u"Practice: what is new is said here, in a few lines."_s,
                                                     u"Practice: whether to get it is up to you."_s}},
                                {u"de"_s, QJsonArray{u"Übung: Hier steht in wenigen Zeilen, was neu ist."_s,
                                                     u"Übung: Ob Sie es holen, entscheiden Sie."_s}},
                                {u"ar"_s, QJsonArray{u"تدريب: هنا يُذكر الجديد في أسطر قليلة."_s,
                                                     u"تدريب: الحصول عليه قرارك أنت."_s}},
                            }}})};
}

Answer programPage(CloudState& /*state*/, const Call& /*call*/)
{
    return {200,
            {},
            "<!DOCTYPE html><meta charset=\"utf-8\"><title>Photon Rescue</title>"
            "<p>Practice: here the new version would be described and offered.",
            "text/html; charset=utf-8"};
}

} // namespace rescue::practice
