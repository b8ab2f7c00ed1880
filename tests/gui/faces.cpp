// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/faces.h"

#include "tests/gui/face_rows.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;

Scene amid(practice::Trouble trouble)
{
    Scene scene;
    scene.trouble = trouble;
    return scene;
}

Scene heldAt(Moment moment)
{
    Scene scene;
    scene.held = moment;
    return scene;
}

Stand::Stand(const Scene& scene)
    : m_practice(scene.photon, scene.fault, scene.trouble), m_world(m_practice, scene.held),
      m_drive(m_world, scene.onlineTimeout, {},
              [this](WizardSetup& setup) { setup.versionFile = m_practice.virtualCloud().versionFile(); })
{
}

Stand::~Stand()
{
    m_world.letGo();
    m_practice.setTrouble(practice::Trouble::None);
}

PracticeWindow& Stand::board()
{
    if (!m_board)
        m_board = std::make_unique<PracticeWindow>(m_practice, m_drive.clock());
    return *m_board;
}

QWidget& Stand::front()
{
    return m_front != nullptr ? *m_front : m_drive.window();
}

bool Stand::waitUntil(const std::function<bool()>& happened)
{
    return QTest::qWaitFor(happened, patience);
}

bool Stand::waitUntilHeld()
{
    const bool held = waitUntil([this] { return m_world.holding(); });
    QCoreApplication::processEvents();
    return held;
}

bool Stand::waitForPrimary()
{
    const auto* button = m_drive.find<QPushButton>("primary");
    return waitUntil([button] { return button->isVisible() && button->isEnabled(); });
}

bool Stand::waitForMessage()
{
    return waitUntil([this] { return m_drive.window().page()->messages().isVisible(); });
}

void Stand::chooseLamp()
{
    m_drive.pickBurst();
    EXPECT_TRUE(m_drive.waitForPage(u"connectPage"_s));
}

void Stand::chooseDevice()
{
    chooseLamp();
    EXPECT_TRUE(waitForPrimary());
    m_drive.enter();
    EXPECT_TRUE(m_drive.waitForDiagnosis());
    m_drive.repairKeys();
    EXPECT_TRUE(m_drive.waitForPage(u"signInPage"_s));
}

void Stand::signIn()
{
    chooseDevice();
    m_drive.enter();
    EXPECT_TRUE(m_drive.waitForPage(u"understandPage"_s));
}

void Stand::startRepair()
{
    signIn();
    m_drive.enter();
}

std::span<const Face> faces()
{
    static const std::vector<Face> all = [] {
        std::vector<Face> rows;
        for (auto&& part :
             {lampFaces(), connectFaces(), diagnosisFaces(), accountFaces(), guideFaces(), repairFaces(),
              endingFaces(), cureFaces(), planFaces(), historyFaces(), frameFaces()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

} // namespace rescue::ui
