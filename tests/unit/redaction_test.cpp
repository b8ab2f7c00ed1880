// SPDX-License-Identifier: Apache-2.0
#include "core/support/redaction.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rescue;

namespace {

struct Case {
    QString text, shown;
};

class Redacted : public testing::TestWithParam<Case> {};

const QString token(40, u'a');

INSTANTIATE_TEST_SUITE_P(
    Texts, Redacted,
    testing::Values(Case{u"signed in as jane.doe+lab@mail.example.org."_s, u"signed in as [e-mail]."_s},
                    Case{u"müller@exämple.de wrote"_s, u"[e-mail] wrote"_s},
                    Case{u"token is "_s + token + u", ok"_s, u"token is [token], ok"_s},
                    Case{u"Authorization: Bearer abc.def-ghi"_s, u"Authorization: Bearer [token]"_s},
                    Case{u"GET /v1/devices?access_token=12345&x=1"_s,
                         u"GET /v1/devices?access_token=[secret]&x=1"_s},
                    Case{uR"({"password": "a b;c", "n": 1})"_s, uR"({"password": [secret], "n": 1})"_s},
                    Case{u"eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl end"_s, u"[token] end"_s},
                    Case{u"SSID: Our Home, -60 dBm"_s, u"SSID: [network], -60 dBm"_s},
                    Case{uR"(ssid="Our; Home" ok)"_s, u"ssid=[network] ok"_s},
                    Case{u"Wi-Fi: Caf\u00e9 next door\nnext line"_s, u"Wi-Fi: [network]\nnext line"_s},
                    Case{u"joinedWifi: true"_s, u"joinedWifi: true"_s},
                    Case{u"FileUnwritable("_s + QDir::homePath() + u"/x)"_s, u"FileUnwritable(~/x)"_s}));

TEST_P(Redacted, HidesWhatIsNobodysBusiness)
{
    EXPECT_EQ(redacted(GetParam().text), GetParam().shown);
}

} // namespace

TEST(Redaction, LeavesIdsFingerprintsAndPlainWordsAlone)
{
    const QString text = u"step 3/10 EnterDfu\ndevice Photon DFU 350026001547343339383037\n"
                         "waiting: dfu-by-buttons, at most 300 s\naccount: in account 1, product 0\n"_s +
                         QString(64, u'b');
    EXPECT_EQ(redacted(text), text);
}

TEST(Redaction, HidesWhatIsKnownWhereverItStandsButNotEveryLetter)
{
    EXPECT_EQ(redacted(u"cloud: workshop-7 refused WORKSHOP-7"_s, {u"workshop-7"_s, u"o"_s, QString()}),
              u"cloud: [hidden] refused [hidden]"_s);
}
