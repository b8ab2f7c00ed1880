// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connect_page.h"

#include "core/support/step_text.h"
#include "core/support/udev_rule.h"
#include "ui/theme.h"
#include "ui/widgets/show_how_button.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStyle>

#include <algorithm>

namespace rescue::ui {

ConnectPage::ConnectPage(LampClock& clock, QWidget* parent)
    : Page(Stage::Connect, QStringLiteral("connectPage"), parent), m_picker(new DevicePicker(this)),
      m_rule(new QPlainTextEdit(this)), m_driverSteps(new DriverSteps(this)),
      m_board(new BoardWidget(clock, this)), m_past(new PastCard(this)), m_id(new CopyField(this)),
      m_insist(new QPushButton(this)), m_showHow(new ShowHowButton(this))
{
    m_rule->setObjectName(QStringLiteral("accessRule"));
    m_rule->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rule->setReadOnly(true);
    m_rule->setPlainText(QString::fromUtf8(udevRule()));
    m_rule->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rule->setMinimumHeight(16 * unit);
    m_board->setMinimumHeight(16 * unit);
    m_insist->setObjectName(QStringLiteral("insist"));
    m_insist->setMinimumHeight(4 * unit);
    content()->addWidget(m_picker, 0, Qt::AlignTop);
    content()->addWidget(m_rule, 1);
    content()->addWidget(m_driverSteps);
    auto* device = new QVBoxLayout;
    device->setSpacing(2 * unit);
    device->addWidget(m_board, 1);
    device->addWidget(m_id, 0, Qt::AlignHCenter);
    auto* before = new QVBoxLayout;
    before->addStretch(1);
    before->addWidget(m_past);
    before->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addLayout(device, 1);
    row->addLayout(before, 1);
    content()->addLayout(row, 1);
    content()->addWidget(m_insist, 0, Qt::AlignHCenter);
    content()->addWidget(m_showHow, 0, Qt::AlignLeading);
    connect(m_showHow, &QPushButton::clicked, this, &ConnectPage::showHowWanted);
    connect(m_picker, &DevicePicker::chosen, this, &ConnectPage::choose);
    connect(m_picker, &DevicePicker::blinkWanted, this, [this](int place) {
        Q_EMIT blinkWanted(m_state.seen.devices.at(static_cast<std::size_t>(place)));
    });
    connect(&messages(), &MessageBar::actionChosen, this, &ConnectPage::accessWanted);
    connect(m_insist, &QPushButton::clicked, this, [this] {
        m_state.insists = true;
        retranslate();
    });
    retranslate();
}

void ConnectPage::showSeen(const SeenOnUsb& seen)
{
    const auto before = chosen();
    const auto wanted = std::ranges::find_if(seen.devices, [&](const repair::AttachedDevice& device) {
        return before ? repair::sameDevice(*before, device) : device.id == m_preferred;
    });
    const auto several = seen.devices.size() > 1;
    m_state.seen = seen;
    if (wanted != seen.devices.end())
        m_state.chosen = static_cast<int>(wanted - seen.devices.begin());
    else // among several, only a person chooses
        m_state.chosen = several ? -1 : static_cast<int>(seen.devices.size()) - 1;
    if (!seen.devices.empty())
        m_state.insists = false;
    if (!m_state.driver())
        m_state.access = Access::NotAsked;
    m_picker->setDevices(several ? seen.devices : AttachedDevices{}, m_state.chosen);
    retranslate();
    tellDevice();
}

void ConnectPage::preferDevice(const QString& id)
{
    m_preferred = id;
    m_state.chosen = -1;
    showSeen(SeenOnUsb(m_state.seen));
}

void ConnectPage::tellDevice()
{
    const auto device = chosen();
    const QString id = device && repairable(device->model) ? device->id.value_or(QString()) : QString();
    if (id == m_told)
        return;
    m_told = id;
    Q_EMIT showsDevice(id);
}

void ConnectPage::setLamp(std::optional<led::Pattern> lamp)
{
    m_state.lamp = lamp;
    retranslate();
}

void ConnectPage::choose(int place)
{
    m_state.chosen = place;
    m_state.access = Access::NotAsked;
    retranslate();
    tellDevice();
}

void ConnectPage::retranslate()
{
    m_rule->setAccessibleName(tr("The rule that will be installed"));
    m_insist->setText(tr("It is plugged in, but nothing shows here"));
    setBack(tr("Back"));
    showPicture();
    const ConnectText text = connectText(m_state);
    setHeading(text.heading, text.lead);
    setPrimary(text.primary, text.mayGoOn);
    tellTrouble();
}

void ConnectPage::showPicture()
{
    const ConnectFace face = m_state.face();
    const bool several = m_state.seen.devices.size() > 1;
    const auto device = chosen();
    const bool rule = device && device->usb.blocked == FailureCode::AccessRefused;
    m_picker->setVisible(several);
    m_rule->setVisible(rule);
    m_driverSteps->setVisible(m_state.byHand());
    if (device)
        m_driverSteps->setModel(device->model);
    m_board->setVisible(!rule && !m_state.byHand() && !several);
    m_insist->setVisible(face == ConnectFace::Nothing);
    m_showHow->setVisible(face == ConnectFace::Nothing || face == ConnectFace::Ready);
    m_id->setVisible(device && device->id && !m_state.byHand());
    if (device && device->id)
        m_id->setTexts(tr("Device id"), *device->id, *device->id);
    m_board->setModel(device ? device->model : Model::Photon);
    m_board->setPlugged(face != ConnectFace::Nothing && face != ConnectFace::Stranger);
    if (face == ConnectFace::CableSuspected)
        m_board->setLamp(m_state.lamp.value_or(led::Pattern::CyanBlink));
    else
        m_board->setLamp(device && device->mode == DeviceMode::Dfu ? led::Pattern::YellowBlink
                                                                   : led::Pattern::Off);
}

void ConnectPage::tellTrouble()
{
    const ConnectFace face = m_state.face();
    const auto device = chosen();
    const bool ready = face == ConnectFace::Ready || (face == ConnectFace::Several && device);
    setProgress(ready ? Progress::Now : Progress::NeedsYou);
    if (face == ConnectFace::OtherFamily)
        messages().tell(Failure(FailureCode::WrongModel, {modelInfo(device->model).name}));
    else if (face != ConnectFace::Blocked)
        messages().clear();
    else
        tellBlocked();
}

void ConnectPage::tellBlocked()
{
    const BlockedText text = blockedText(m_state);
    const bool asWindows = m_state.driver().has_value(); // Windows marks what it asks permission for
    messages().tell(text.what, text.meaning, text.action,
                    asWindows ? style()->standardIcon(QStyle::SP_VistaShield) : QIcon());
}

void ConnectPage::accessGranted()
{
    m_state.access = Access::Granted;
}

void ConnectPage::accessTurnedDown()
{
    m_state.access = Access::TurnedDown;
    retranslate();
}

void ConnectPage::accessFailed(const Failure& failure)
{
    m_state.access = Access::Failed;
    retranslate();
    if (!m_state.driver())
        messages().tell(failure);
}

HelpId ConnectPage::help() const
{
    return connectHelp(m_state);
}

void ConnectPage::accept()
{
    if (!primaryEnabled())
        return;
    const ConnectFace now = m_state.face();
    if (now == ConnectFace::Ready || now == ConnectFace::Several)
        Q_EMIT deviceChosen(*chosen());
    else
        Q_EMIT lookWanted();
}

void ConnectPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    Q_EMIT left();
}

void ConnectPage::entered()
{
    m_state.insists = false;
    m_state.access = Access::NotAsked;
    m_told.clear(); // its history may have grown
    retranslate();
    tellDevice();
    if (m_state.seen.devices.size() > 1)
        m_picker->setFocus();
}

} // namespace rescue::ui
