// SPDX-License-Identifier: Apache-2.0
// A sign-in that runs out in the middle of a repair, and a cable that comes out: it is asked for, and the
// repair goes on where it stopped.
#include "core/device/dct.h"
#include "tests/gui/held_world.h"
#include "tests/gui/wizard_driver.h"
#include "ui/widgets/mark_list.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::PracticeWorld;
using practice::Trouble;
using practice::VirtualCloud;
using repair::Ending;

namespace {

/// A repair that has come to the registration of the new key when the sign-in runs out.
struct RunOut {
    explicit RunOut(Model model = Model::Photon)
        : world(
              [model] {
                  practice::PhotonSetup setup = fastPhoton();
                  setup.model = model;
                  return setup;
              }(),
              Fault::BothKeysDamaged, Trouble::TokenExpiresMidway),
          drive(world)
    {
        drive.goToRepair();
        EXPECT_TRUE(drive.waitForPage(u"signInPage"_s));
        EXPECT_EQ(drive.heading(), u"Your sign-in has run out"_s);
    }
    bool heals() { return drive.waitForPage(u"proofPage"_s) && drive.ending() == Ending::Healed; }
    Bytes privateKey()
    {
        return world.photon().readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size);
    }
    PracticeWorld world;
    WizardDriver drive;
};

VirtualCloud::User userWith(const QString& password, const QString& otp = {})
{
    return {QString::fromLatin1(PracticeWorld::userName), password, otp};
}

} // namespace

TEST(GoingOn, AfterASignInTheRepairGoesOnWhereItStopped)
{
    RunOut bench;
    EXPECT_EQ(bench.drive.window().page()->stage(), Stage::Repair);
    auto* steps = bench.drive.window().findChild<QWidget*>(u"repairPage"_s)->findChild<MarkList*>();
    int done = 0;
    for (int step = 0; step < steps->count(); ++step)
        done += steps->progress(step) == Progress::Done ? 1 : 0;
    EXPECT_GT(done, 3) << "what was done stays ticked";
    bench.drive.enter();
    ASSERT_TRUE(bench.heals()) << bench.drive.heading().toStdString();
    const auto requests = bench.world.virtualCloud().requests();
    EXPECT_EQ(
        std::ranges::count_if(requests, [](const QString& one) { return one.contains(u"/provisioning/"_s); }),
        2)
        << "the request that met the expired sign-in, and the same again";
}

TEST(GoingOn, AP1IsRepairedAlike)
{
    RunOut bench(Model::P1);
    bench.drive.enter();
    ASSERT_TRUE(bench.heals()) << bench.drive.heading().toStdString();
    EXPECT_EQ(bench.drive.heading(), u"Your P1 breathes cyan again"_s);
}

TEST(GoingOn, AWrongPasswordIsAskedForAgain)
{
    RunOut bench;
    bench.drive.type("password", u"not this one"_s);
    bench.drive.enter();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return bench.drive.window().page()->messages().isVisible(); }, patience));
    EXPECT_EQ(bench.drive.page(), u"signInPage"_s);
    bench.drive.type("password", QString::fromLatin1(PracticeWorld::password));
    bench.drive.enter();
    EXPECT_TRUE(bench.heals());
}

TEST(GoingOn, ACodeOfTwoStepSignInIsAskedFor)
{
    RunOut bench;
    bench.world.virtualCloud().addUser(userWith(QString::fromLatin1(PracticeWorld::password), u"135790"_s));
    bench.drive.enter();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.drive.find<QLineEdit>("otp")->isVisible(); }, patience));
    bench.drive.type("otp", u"135790"_s);
    bench.drive.enter();
    EXPECT_TRUE(bench.heals());
}

TEST(GoingOn, AnotherAccountIsNotTakenInstead)
{
    RunOut bench;
    VirtualCloud::User other = userWith(QString::fromLatin1(PracticeWorld::password));
    other.name = u"somebody@example.com"_s;
    bench.world.virtualCloud().addUser(other);
    bench.drive.type("user", other.name);
    bench.drive.enter();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return bench.drive.heading() == u"This repair needs the account it began with"_s; }, patience));
    EXPECT_EQ(bench.drive.find<QLineEdit>("user")->text(), QString::fromLatin1(PracticeWorld::userName));
    bench.drive.type("password", QString::fromLatin1(PracticeWorld::password));
    bench.drive.enter();
    EXPECT_TRUE(bench.heals());
}

TEST(GoingOn, WhoDoesNotSignInEndsTheRepairAndMayBeginItAgain)
{
    RunOut bench;
    const Bytes before = bench.privateKey();
    EXPECT_EQ(bench.drive.window().page()->back(), u"Stop safely"_s);
    bench.drive.click("back");
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), Ending::Cancelled);
    EXPECT_EQ(bench.privateKey(), before);
    ASSERT_TRUE(bench.drive.waitForPrimary(u"Try again"_s));
    bench.drive.enter();
    ASSERT_EQ(bench.drive.page(), u"signInPage"_s) << "the one that was is over";
    bench.drive.enter();
    EXPECT_TRUE(bench.heals());
}

TEST(GoingOn, ACableThatComesOutInTheMiddleOfTheWriteIsAskedForAndPutBack)
{
    PracticeWorld world(fastPhoton(), Fault::BothKeysDamaged);
    HeldWorld held(world, Moment::Writes);
    WizardDriver drive(held);
    drive.goToRepair();
    ASSERT_TRUE(QTest::qWaitFor([&] { return held.holding(); }, patience));
    world.photon().unplug();
    held.letGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return drive.heading() == u"Plug your Photon in again"_s; }, patience));
    EXPECT_TRUE(drive.find<QLabel>("waitWhat")->text().contains(u"Waiting for the same one"_s));
    EXPECT_FALSE(drive.find<QPushButton>("primary")->isVisible()) << "the plug is the answer";
    world.photon().plug();
    EXPECT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), Ending::Healed) << drive.heading().toStdString();
}

} // namespace rescue::ui
