// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connect_page.h"

#include "core/support/failure_text.h"
#include "core/support/step_text.h"
#include "core/support/udev_rule.h"
#include "ui/theme.h"
#include "ui/widgets/show_how_button.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace rescue::ui {

namespace {

bool repairable(Model model)
{
    return model == Model::Photon || model == Model::P1 || model == Model::Duo;
}

} // namespace

ConnectPage::ConnectPage(LampClock& clock, QWidget* parent)
    : Page(Stage::Connect, QStringLiteral("connectPage"), parent), m_picker(new DevicePicker(this)),
      m_rule(new QPlainTextEdit(this)), m_board(new BoardWidget(clock, this)), m_past(new PastCard(this)),
      m_id(new CopyField(this)), m_insist(new QPushButton(this)), m_showHow(new ShowHowButton(this))
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
    connect(m_picker, &DevicePicker::blinkWanted, this,
            [this](int place) { Q_EMIT blinkWanted(m_seen.devices.at(static_cast<std::size_t>(place))); });
    connect(&messages(), &MessageBar::actionChosen, this, &ConnectPage::ruleWanted);
    connect(m_insist, &QPushButton::clicked, this, [this] {
        m_insists = true;
        retranslate();
    });
    retranslate();
}

void ConnectPage::showSeen(const SeenOnUsb& seen)
{
    const auto before = chosen();
    m_seen = seen;
    const auto wanted = std::ranges::find_if(seen.devices, [&](const repair::AttachedDevice& device) {
        return before ? repair::sameDevice(*before, device) : device.id == m_preferred;
    });
    const bool found = wanted != seen.devices.end();
    m_chosen =
        found ? static_cast<int>(wanted - seen.devices.begin()) : static_cast<int>(seen.devices.size()) - 1;
    // Among several, only a person chooses.
    if (!found && seen.devices.size() > 1)
        m_chosen = -1;
    if (!seen.devices.empty())
        m_insists = false;
    m_picker->setDevices(seen.devices.size() > 1 ? seen.devices : AttachedDevices{}, m_chosen);
    retranslate();
    tellDevice();
}

void ConnectPage::preferDevice(const QString& id)
{
    m_preferred = id;
    m_chosen = -1;
    showSeen(SeenOnUsb(m_seen));
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

void ConnectPage::setLampAnswer(LampAnswer answer)
{
    m_answer = answer;
    retranslate();
}

void ConnectPage::choose(int place)
{
    m_chosen = place;
    retranslate();
    tellDevice();
}

std::optional<repair::AttachedDevice> ConnectPage::chosen() const
{
    if (m_chosen < 0 || m_chosen >= static_cast<int>(m_seen.devices.size()))
        return std::nullopt;
    return m_seen.devices[static_cast<std::size_t>(m_chosen)];
}

ConnectPage::Face ConnectPage::face() const
{
    const auto device = chosen();
    if (!device && m_seen.devices.size() > 1)
        return Face::Several;
    if (!device && m_seen.stranger)
        return Face::Stranger;
    if (!device && m_insists)
        return m_answer == LampAnswer::Off ? Face::NoPower : Face::CableSuspected;
    if (!device)
        return Face::Nothing;
    if (device->usb.blocked)
        return Face::Blocked;
    if (!repairable(device->model))
        return Face::OtherFamily;
    return m_seen.devices.size() > 1 ? Face::Several : Face::Ready;
}

void ConnectPage::retranslate()
{
    m_rule->setAccessibleName(tr("The rule that will be installed"));
    m_insist->setText(tr("It is plugged in, but nothing shows here"));
    setBack(tr("Back"));
    showPicture(face());
    showFace(face());
}

void ConnectPage::showPicture(Face face)
{
    const auto device = chosen();
    const bool rule = device && device->usb.blocked == FailureCode::AccessRefused;
    m_picker->setVisible(m_seen.devices.size() > 1);
    m_rule->setVisible(rule);
    m_board->setVisible(!rule && m_seen.devices.size() < 2);
    m_insist->setVisible(face == Face::Nothing);
    m_showHow->setVisible(face == Face::Nothing || face == Face::Ready);
    m_id->setVisible(device && device->id);
    if (device && device->id)
        m_id->setTexts(tr("Device id"), *device->id, *device->id);
    m_board->setModel(device ? device->model : Model::Photon);
    m_board->setPlugged(face != Face::Nothing && face != Face::Stranger);
    if (face == Face::CableSuspected)
        m_board->setLamp(lampPattern(m_answer).value_or(led::Pattern::CyanBlink));
    else
        m_board->setLamp(device && device->mode == DeviceMode::Dfu ? led::Pattern::YellowBlink
                                                                   : led::Pattern::Off);
}

void ConnectPage::showFace(Face face)
{
    const auto device = chosen();
    setProgress(face == Face::Ready || (face == Face::Several && device) ? Progress::Now
                                                                         : Progress::NeedsYou);
    if (face != Face::Blocked && face != Face::OtherFamily)
        messages().clear();
    switch (face) {
    case Face::Nothing:
    case Face::CableSuspected:
    case Face::NoPower:
    case Face::Stranger:
        return sayNothingThere(face);
    case Face::Blocked:
        return sayBlocked(*device);
    case Face::OtherFamily:
        setHeading(tr("This is a device of another family"));
        messages().tell(Failure(FailureCode::WrongModel, {modelInfo(device->model).name}));
        return setPrimary(tr("Look again"));
    case Face::Several:
        setHeading(tr("Which device shall be repaired?"),
                   tr("Several are connected. Only the chosen one is touched. Blinking makes a lamp race "
                      "through all colours for some seconds."));
        return setPrimary(tr("Use this device"), device.has_value());
    case Face::Ready:
        return sayReady(*device);
    }
}

void ConnectPage::sayNothingThere(Face face)
{
    setPrimary(tr("Look again"));
    if (face == Face::CableSuspected)
        setHeading(tr("The cable brings power, but no data"),
                   tr("The lamp is lit and the computer sees nothing: most such cables can only charge. Try "
                      "the cable of a phone that copies photos, then another USB socket, without a hub."));
    else if (face == Face::NoPower)
        setHeading(tr("Your device gets no power"),
                   tr("Its lamp is dark and the computer sees nothing. Try another USB socket, then another "
                      "cable. If the lamp stays dark everywhere, the device itself may be broken."));
    else if (face == Face::Stranger)
        setHeading(tr("Something is connected, but no device this program knows"),
                   tr("It stays untouched. Plug in the device that shall be repaired; other things can stay "
                      "where they are."));
    else {
        setHeading(tr("Connect your Photon by USB"),
                   tr("Use a cable that carries data: some only charge. This page answers at once when the "
                      "device is seen."));
        setPrimary(tr("Use this device"), false);
    }
}

void ConnectPage::sayBlocked(const repair::AttachedDevice& device)
{
    setHeading(tr("Your %1 is there, but cannot be opened").arg(modelInfo(device.model).name));
    setPrimary(tr("Look again"));
    const Failure failure(*device.usb.blocked);
    if (failure.code() == FailureCode::AccessRefused)
        messages().tell(
            failureText(failure).what,
            tr("A rule of the system has to allow it, once. It is shown below; installing it asks "
               "for the administrator's password."),
            tr("Install the rule"));
    else
        messages().tell(failure);
}

void ConnectPage::sayReady(const repair::AttachedDevice& device)
{
    const QString& name = modelInfo(device.model).name;
    if (device.mode == DeviceMode::Dfu)
        setHeading(tr("Your %1 is connected, in DFU mode").arg(name),
                   tr("Its lamp blinks yellow: it is ready to be read and repaired."));
    else
        setHeading(tr("Your %1 is connected").arg(name),
                   tr("It runs its own program. Nothing has been changed."));
    setPrimary(tr("Use this device"));
}

HelpId ConnectPage::help() const
{
    switch (face()) {
    case Face::CableSuspected:
    case Face::NoPower:
        return HelpId::Cable;
    case Face::Stranger:
    case Face::OtherFamily:
        return HelpId::WhichDevices;
    case Face::Blocked:
        if (chosen()->usb.blocked == FailureCode::WrongDriver)
            return HelpId::WindowsDriver;
        if (chosen()->usb.blocked == FailureCode::AccessRefused)
            return HelpId::LinuxPermission;
        return HelpId::Connect;
    case Face::Nothing:
    case Face::Several:
    case Face::Ready:
        break;
    }
    return HelpId::Connect;
}

void ConnectPage::accept()
{
    if (!primaryEnabled())
        return;
    const Face now = face();
    if (now == Face::Ready || now == Face::Several)
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
    m_insists = false;
    m_told.clear(); // its history may have grown
    retranslate();
    tellDevice();
    if (m_seen.devices.size() > 1)
        m_picker->setFocus();
}

} // namespace rescue::ui
