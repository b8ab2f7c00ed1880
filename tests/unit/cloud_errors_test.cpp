// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_errors.h"
#include "core/practice/virtual_photon.h"

#include <gtest/gtest.h>

namespace rescue::practice {

using led::Era;
using led::Pattern;

TEST(CloudErrors, ASocketThatDoesNotOpenIsShownByTheErasThatHaveAFlashForIt)
{
    for (const Era era : {Era::From0_4_0, Era::From0_4_4, Era::From0_6_0}) {
        for (const auto failure : {CloudFailure::NoSocket, CloudFailure::NoInternet})
            EXPECT_EQ(flashFor(era, failure), std::nullopt) << static_cast<int>(era);
    }
    for (const Era era : {Era::From0_4_5, Era::From0_4_6, Era::From0_6_1, Era::From2_0}) {
        EXPECT_EQ(flashFor(era, CloudFailure::NoSocket), Pattern::CyanThreeOrange) << static_cast<int>(era);
        EXPECT_EQ(flashFor(era, CloudFailure::NoInternet), Pattern::CyanTwoOrange) << static_cast<int>(era);
    }
}

TEST(CloudErrors, AFailedHandshakeIsShownInEveryEraInTheColourOfItsCauseUpTo1_5)
{
    for (int i = 0; i <= static_cast<int>(led::newestEra); ++i) {
        const auto era = static_cast<Era>(i);
        const bool told = era < Era::From2_0;
        EXPECT_EQ(flashFor(era, CloudFailure::HandshakeClosed), Pattern::CyanRedBurst);
        EXPECT_EQ(flashFor(era, CloudFailure::CannotDecrypt),
                  told ? Pattern::CyanOrangeBurst : Pattern::CyanRedBurst);
        EXPECT_EQ(flashFor(era, CloudFailure::BadSignature),
                  told ? Pattern::CyanMagentaBurst : Pattern::CyanRedBurst);
    }
}

TEST(CloudErrors, TheLampOfAVirtualPhotonIsThatOfItsFirmware)
{
    const std::pair<const char*, Era> versions[]{{"0.4.7", Era::From0_4_6},
                                                 {"0.6.0", Era::From0_6_0},
                                                 {"1.5.2", Era::From0_6_1},
                                                 {"2.3.1", Era::From2_0}};
    for (const auto& [version, era] : versions) {
        PhotonSetup setup;
        setup.firmwareVersion = QString::fromLatin1(version);
        EXPECT_EQ(VirtualPhoton(setup).lamp().era, era) << version;
    }
}

} // namespace rescue::practice
