// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/faces.h"

#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>
#include <set>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct HelpOfFace {
    const char* face;
    HelpId topic;
};

constexpr std::array helpOfFaces{
    HelpOfFace{"lamp", HelpId::Lamp},
    HelpOfFace{"lamp-blinking", HelpId::LampColours},
    HelpOfFace{"lamp-rhythm", HelpId::LampRhythm},
    HelpOfFace{"lamp-event", HelpId::LampQuestions},
    HelpOfFace{"lamp-watch", HelpId::LampWatch},
    HelpOfFace{"connect-none", HelpId::Connect},
    HelpOfFace{"connect-charge-only", HelpId::Cable},
    HelpOfFace{"connect-no-permission", HelpId::LinuxPermission},
    HelpOfFace{"connect-no-driver", HelpId::WindowsDriver},
    HelpOfFace{"connect-driver-refused", HelpId::WindowsDriver},
    HelpOfFace{"connect-wrong-driver", HelpId::WindowsDriver},
    HelpOfFace{"connect-other-family", HelpId::WhichDevices},
    HelpOfFace{"measure", HelpId::Understand},
    HelpOfFace{"ask", HelpId::Understand},
    HelpOfFace{"diagnosis-keys", HelpId::Understand},
    HelpOfFace{"sign-in", HelpId::SignIn},
    HelpOfFace{"sign-in-code", HelpId::TwoStep},
    HelpOfFace{"understand", HelpId::Understand},
    HelpOfFace{"repair-wait-dfu", HelpId::Waiting},
    HelpOfFace{"repair-buttons", HelpId::Buttons},
    HelpOfFace{"repair-question-id", HelpId::DeviceIdUnknown},
    HelpOfFace{"repair-question-cloud", HelpId::PrivateClouds},
    HelpOfFace{"repair-confirm", HelpId::ConfirmChanges},
    HelpOfFace{"repair-writing", HelpId::Writing},
    HelpOfFace{"proof-healed", HelpId::Proof},
    HelpOfFace{"proof-not-seen", HelpId::NotSeenOnline},
    HelpOfFace{"proof-failed-cable", HelpId::CableOut},
    HelpOfFace{"proof-not-owner", HelpId::SignIn},
    HelpOfFace{"proof-write-lost", HelpId::FailsAgain},
    HelpOfFace{"wifi", HelpId::Wifi},
    HelpOfFace{"network-open", HelpId::Wifi},
    HelpOfFace{"try-safe-mode", HelpId::SafeMode},
    HelpOfFace{"guide-dfu", HelpId::Buttons},
    HelpOfFace{"guide-safe", HelpId::SafeMode},
    HelpOfFace{"guide-listening", HelpId::ListeningMode},
    HelpOfFace{"history", HelpId::EarlierRepairs},
    HelpOfFace{"history-undo", HelpId::Undo},
    HelpOfFace{"bundle", HelpId::Privacy},
    HelpOfFace{"about", HelpId::Privacy},
};

void PrintTo(const HelpOfFace& row, std::ostream* out)
{
    *out << row.face;
}

class HelpOf : public testing::TestWithParam<HelpOfFace> {};

} // namespace

TEST_P(HelpOf, ShowsItsOwnTopicOnF1)
{
    const auto face = std::ranges::find(faces(), std::string_view(GetParam().face), &Face::name);
    ASSERT_NE(face, faces().end());
    Stand stand(face->scene);
    face->reach(stand);
    stand.drive().key(Qt::Key_F1);
    const QString wanted = helpTopics({}).at(static_cast<std::size_t>(GetParam().topic)).title;
    EXPECT_EQ(stand.drive().find<QTextBrowser>("helpText")->document()->firstBlock().text(), wanted);
}

INSTANTIATE_TEST_SUITE_P(Faces, HelpOf, testing::ValuesIn(helpOfFaces));

TEST(HelpOfFaces, EveryPageOfTheWizardIsAmongThem)
{
    std::set<QString> pages;
    std::set<QString> seen;
    for (const HelpOfFace& row : helpOfFaces) {
        const auto face = std::ranges::find(faces(), std::string_view(row.face), &Face::name);
        ASSERT_NE(face, faces().end()) << row.face;
        Stand stand(face->scene);
        face->reach(stand);
        seen.insert(stand.drive().page());
        for (const Page* page : stand.drive().window().findChildren<Page*>())
            pages.insert(page->objectName());
    }
    EXPECT_EQ(seen, pages);
}

} // namespace rescue::ui
