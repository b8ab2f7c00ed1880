// SPDX-License-Identifier: Apache-2.0
#include "core/support/redaction.h"

#include <QDir>
#include <QRegularExpression>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

const std::vector<Rule>& rules()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::vector<Rule> all{
        {QRegularExpression(uR"([\w.+%-]+@[\w-]+(?:\.[\w-]+)+)"_s,
                            QRegularExpression::UseUnicodePropertiesOption),
         u"[e-mail]"_s},
        {QRegularExpression(uR"((\bBearer\s+)\S+)"_s, anyCase), u"\\1[token]"_s},
        // Particle's tokens are 40 hexadecimal digits; ids are 24 and fingerprints 64.
        {QRegularExpression(uR"(\b[0-9a-f]{40}\b)"_s, anyCase), u"[token]"_s},
        {QRegularExpression(uR"(\beyJ[\w-]+\.[\w-]+\.[\w-]*)"_s), u"[token]"_s},
        {QRegularExpression(
             uR"re(((?:access_token|refresh_token|mfa_token|token|password|passwd|otp|client_secret)"?\s*[=:]\s*)("[^"]*"|[^\s&,;}]+))re"_s,
             anyCase),
         u"\\1[secret]"_s},
        {QRegularExpression(uR"re((\b(?:ssid|network|wi-?fi)"?\s*[=:]\s*)("[^"]*"|[^\r\n,;}]+))re"_s,
                            anyCase),
         u"\\1[network]"_s},
    };
    return all;
}

} // namespace

QString redacted(QString text, const QStringList& known)
{
    constexpr qsizetype shortest = 3;
    for (const QString& secret : known) {
        if (secret.size() >= shortest)
            text.replace(secret, u"[hidden]"_s, Qt::CaseInsensitive);
    }
    if (const QString home = QDir::homePath(); home.size() > 1)
        text.replace(home, u"~"_s);
    for (const Rule& rule : rules())
        text.replace(rule.pattern, rule.replacement);
    return text;
}

} // namespace rescue
