// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/try_page.h"

#include "ui/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/show_how_button.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rescue::ui {

TryPage::TryPage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("tryPage"), parent), m_steps(new TextList(this)),
      m_tells(new TextList(this)), m_changes(new TextList(this)), m_wifi(new QPushButton(this)),
      m_showHow(new ShowHowButton(this))
{
    m_steps->setObjectName(QStringLiteral("trialSteps"));
    m_changes->setObjectName(QStringLiteral("trialChanges"));
    m_wifi->setObjectName(QStringLiteral("tellWifi"));
    m_wifi->setMinimumHeight(4 * unit);
    connect(m_wifi, &QPushButton::clicked, this, &TryPage::wifiWanted);
    connect(m_showHow, &QPushButton::clicked, this, &TryPage::showHowWanted);
    auto* ways = new FlowRow;
    ways->addWidget(m_wifi);
    ways->addWidget(m_showHow);
    auto* about = new QVBoxLayout;
    about->setSpacing(2 * unit);
    about->addWidget(m_tells);
    about->addWidget(m_changes);
    about->addStretch(1);
    auto* doing = new QVBoxLayout;
    doing->setSpacing(2 * unit);
    doing->addWidget(m_steps);
    doing->addLayout(ways);
    doing->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addLayout(doing, 1);
    row->addLayout(about, 1);
    content()->addLayout(row);
    content()->addStretch(1);
    retranslate();
}

void TryPage::begin(Trial trial, Model model, bool canTellWifi)
{
    m_trial = trial;
    m_model = model;
    m_wifi->setVisible(trial == Trial::Hotspot && canTellWifi);
    m_showHow->setVisible(trial == Trial::SafeMode);
    retranslate();
}

void TryPage::retranslate()
{
    const QString name = modelInfo(m_model).name;
    m_wifi->setText(tr("Tell it the hotspot…"));
    m_wifi->setAccessibleDescription(tr("Enters the name and password of the hotspot into the device"));
    if (m_trial == Trial::Hotspot) {
        setHeading(tr("Try your %1 with a phone's hotspot").arg(name),
                   tr("Another network shows whether yours or the device is at fault."));
        m_steps->setTexts(tr("What to do"),
                          {tr("Turn the hotspot of a phone on, set to 2.4 GHz (\"maximise compatibility\")."),
                           tr("Give it a short name and a password of letters and digits."),
                           tr("Enter both into the device."),
                           tr("Keep the phone beside it, and watch the "
                              "lamp for two minutes.")});
        m_tells->setTexts(tr("What it tells"),
                          {tr("Breathing cyan there: your network or its router is at fault."),
                           tr("The same as before: the device is at fault.")});
        m_changes->setTexts(
            tr("What it changes"),
            {tr("The device keeps the hotspot beside your Wi-Fi. It stores up to five networks, "
                "and the oldest one goes."),
             tr("What it sends counts towards the data of the phone; that is very little.")});
    } else {
        setHeading(tr("Start your %1 in safe mode").arg(name),
                   tr("In safe mode it runs without the program on it. That shows whether the program is at "
                      "fault."));
        m_steps->setTexts(tr("What to do"),
                          {tr("Hold the second button (SETUP or MODE)."), tr("Tap RESET once."),
                           tr("Let go when the lamp blinks magenta, before it turns yellow."),
                           tr("Watch the lamp for one minute.")});
        m_tells->setTexts(tr("What it tells"), {tr("Breathing magenta: all but the program is well."),
                                                tr("Anything else: the fault is not in the program.")});
        m_changes->setTexts(tr("What it changes"),
                            {tr("Nothing. RESET starts the program again."),
                             tr("While it is in safe mode, the device may install updates of its own.")});
    }
    setPrimary(tr("I have tried it"));
    setBack(tr("Back"));
}

HelpId TryPage::help() const
{
    return m_trial == Trial::Hotspot ? HelpId::Wifi : HelpId::SafeMode;
}

} // namespace rescue::ui
