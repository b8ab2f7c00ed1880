// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "tests/gui/faces.h"

#include <QMessageBox>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the device and the cloud hold of its key.
struct Held {
    Bytes privateKey;
    Bytes serverSlot;
    Bytes registered;
    bool operator==(const Held&) const = default;
};

Held heldBy(practice::PracticeWorld& world)
{
    practice::VirtualPhoton& photon = world.photon();
    const auto device = world.virtualCloud().device(photon.deviceId());
    return {photon.readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size),
            photon.readDct(dct::serverSlot.offset, dct::serverSlot.size),
            device ? device->publicKey : Bytes()};
}

/// All of it repaired: a sound key that the cloud knows.
bool isWhole(const Held& held)
{
    const auto key = keys::inspectPrivateKeyField(held.privateKey).key;
    return key && key->publicSpki() == held.registered;
}

bool runsItsProgram(practice::PracticeWorld& world)
{
    for (const repair::AttachedDevice& device : repair::attachedDevices(world.usb())) {
        if (device.mode == DeviceMode::Normal)
            return true;
    }
    return false;
}

struct Cut {
    const char* name;
    Scene scene;
    std::function<bool(Stand&)> wait;
};

bool isHeld(Stand& stand)
{
    return stand.waitUntilHeld();
}

bool isAsked(Stand& stand)
{
    return stand.waitUntil([&] { return stand.drive().find<QWidget>("questionText")->isVisible(); });
}

bool waitsForButtons(Stand& stand)
{
    return stand.waitUntil([&] { return stand.drive().heading().startsWith(u"Hold"_s); });
}

bool waitsForOnline(Stand& stand)
{
    const auto* what = stand.drive().find<QLabel>("waitWhat");
    return stand.waitUntil([&] { return what->text().contains(u"reach the cloud"_s); });
}

std::vector<Cut> cuts()
{
    Scene privateCloud;
    privateCloud.fault = practice::Fault::PrivateCloudAddress;
    return {{"id_question", amid(practice::Trouble::IdUnknown), isAsked},
            {"waiting_for_dfu", heldAt(Moment::WaitsForDfu), isHeld},
            {"waiting_for_buttons", amid(practice::Trouble::ButtonsNeeded), waitsForButtons},
            {"reading", heldAt(Moment::Reads), isHeld},
            {"cloud_question", privateCloud, isAsked},
            {"writing", heldAt(Moment::Writes), isHeld},
            {"reading_back", heldAt(Moment::ReadsBack), isHeld},
            {"waiting_for_return", heldAt(Moment::Returns), isHeld},
            {"waiting_for_online", amid(practice::Trouble::DeviceNetworkBlocked), waitsForOnline}};
}

class Leaving : public testing::TestWithParam<Cut> {};

void PrintTo(const Cut& cut, std::ostream* out)
{
    *out << cut.name;
}

std::string nameOf(const testing::TestParamInfo<Cut>& info)
{
    return info.param.name;
}

void confirmLeaving(Stand& stand)
{
    ASSERT_TRUE(stand.waitUntil([&] { return stand.drive().window().findChild<QMessageBox*>() != nullptr; }));
    stand.drive().click("leave");
}

} // namespace

TEST_P(Leaving, EndsARepairAtASafePointByStopAndByEscape)
{
    for (const bool byEscape : {false, true}) {
        Stand stand(GetParam().scene);
        const Held before = heldBy(stand.practice());
        stand.startRepair();
        ASSERT_TRUE(GetParam().wait(stand));
        if (byEscape) {
            stand.drive().key(Qt::Key_Escape);
            confirmLeaving(stand);
        } else {
            stand.drive().click("back"); // "Stop safely"
        }
        stand.world().letGo();
        ASSERT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
        EXPECT_EQ(stand.drive().ending(), repair::Ending::Cancelled);
        const Held after = heldBy(stand.practice());
        EXPECT_TRUE(after == before || isWhole(after));
        const bool changed = !stand.drive().wizard().outcome().changed.empty();
        EXPECT_EQ(changed, after != before) << "the page tells what was done";
        EXPECT_TRUE(stand.waitUntil([&] { return runsItsProgram(stand.practice()); }));
    }
}

TEST_P(Leaving, ClosesTheWindowOnlyAfterTheRepairHasEnded)
{
    Stand stand(GetParam().scene);
    const Held before = heldBy(stand.practice());
    stand.startRepair();
    ASSERT_TRUE(GetParam().wait(stand));
    EXPECT_FALSE(stand.drive().window().close());
    confirmLeaving(stand);
    EXPECT_TRUE(stand.drive().window().isVisible() || !stand.world().holding());
    stand.world().letGo();
    ASSERT_TRUE(stand.waitUntil([&] { return !stand.drive().window().isVisible(); }));
    const Held after = heldBy(stand.practice());
    EXPECT_TRUE(after == before || isWhole(after));
    EXPECT_TRUE(stand.waitUntil([&] { return runsItsProgram(stand.practice()); }));
}

INSTANTIATE_TEST_SUITE_P(Everywhere, Leaving, testing::ValuesIn(cuts()), nameOf);

} // namespace rescue::ui
