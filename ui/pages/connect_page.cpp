// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connect_page.h"

#include "core/support/failure_text.h"
#include "core/support/step_text.h"
#include "core/support/udev_rule.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFontDatabase>
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
    : Page(Stage::Connect, QStringLiteral("connectPage"), parent), m_board(new BoardWidget(clock, this)),
      m_facts(new QLabel(this)), m_pick(new QComboBox(this)), m_rule(new QPlainTextEdit(this))
{
    m_pick->setObjectName(QStringLiteral("devicePick"));
    m_facts->setObjectName(QStringLiteral("deviceFacts"));
    m_facts->setAlignment(Qt::AlignHCenter);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rule->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rule->setReadOnly(true);
    m_rule->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rule->setMinimumHeight(16 * unit);
    m_board->setMinimumHeight(20 * unit);
    content()->addWidget(m_pick, 0, Qt::AlignLeading);
    content()->addWidget(m_rule, 1);
    content()->addWidget(m_board, 1);
    content()->addWidget(m_facts);
    connect(m_pick, &QComboBox::currentIndexChanged, this, &ConnectPage::showChosen);
    connect(&messages(), &MessageBar::actionChosen, this, &ConnectPage::ruleWanted);
    showDevices({});
}

void ConnectPage::showDevices(const AttachedDevices& devices)
{
    const auto before = chosen();
    m_devices = devices;
    const QSignalBlocker quiet(m_pick);
    fillPick();
    const auto wanted = std::ranges::find_if(devices, [&](const repair::AttachedDevice& device) {
        return before ? repair::sameDevice(*before, device) : device.id == m_preferred;
    });
    if (!devices.empty())
        m_pick->setCurrentIndex(wanted == devices.end() ? 0 : static_cast<int>(wanted - devices.begin()));
    m_pick->setVisible(devices.size() > 1);
    retranslate();
}

void ConnectPage::fillPick()
{
    m_pick->clear();
    for (const repair::AttachedDevice& device : m_devices) {
        const QString id = device.id.value_or(tr("id unknown"));
        m_pick->addItem(tr("%1, %2", "a device, its id").arg(deviceText(device.model, device.mode), id));
    }
}

void ConnectPage::retranslate()
{
    const QSignalBlocker quiet(m_pick);
    const int row = m_pick->currentIndex();
    fillPick();
    m_pick->setCurrentIndex(row);
    m_pick->setAccessibleName(tr("Which device"));
    m_rule->setAccessibleName(tr("The rule that will be installed"));
    setBack(tr("Back"));
    showChosen();
}

std::optional<repair::AttachedDevice> ConnectPage::chosen() const
{
    const int row = m_pick->currentIndex();
    if (row < 0 || row >= static_cast<int>(m_devices.size()))
        return std::nullopt;
    return m_devices[static_cast<std::size_t>(row)];
}

void ConnectPage::showChosen()
{
    m_rule->hide();
    m_board->show();
    const auto device = chosen();
    m_board->setPlugged(device.has_value());
    if (device)
        m_board->setModel(device->model);
    m_board->setLamp(device && device->mode == DeviceMode::Dfu ? led::Pattern::YellowBlink
                                                               : led::Pattern::Off);
    m_facts->setVisible(device.has_value());
    if (!device)
        return showNone();
    m_facts->setText(deviceText(device->model, device->mode) + QLatin1Char('\n') +
                     device->id.value_or(QString()));
    if (device->usb.blocked)
        return showBlocked(*device);
    showReady(*device);
}

void ConnectPage::showNone()
{
    messages().clear();
    setHeading(
        tr("Connect your Photon by USB"),
        tr("Use a cable that carries data: some only charge. This page answers at once when the device is "
           "seen."));
    setPrimary(tr("Use this device"), false);
    setProgress(Progress::NeedsYou);
}

void ConnectPage::showBlocked(const repair::AttachedDevice& device)
{
    const FailureText text = failureText(Failure(*device.usb.blocked));
    setHeading(tr("Your %1 is there, but cannot be opened").arg(modelInfo(device.model).name));
    setPrimary(tr("Use this device"), false);
    setProgress(Progress::NeedsYou);
    if (device.usb.blocked != FailureCode::AccessRefused)
        return messages().tell(Failure(*device.usb.blocked));
    m_rule->setPlainText(QString::fromUtf8(udevRule()));
    m_rule->show();
    m_board->hide();
    messages().tell(text.what,
                    tr("A rule of the system has to allow it, once. It is shown below; installing it asks "
                       "for the administrator's password."),
                    tr("Install the rule"));
}

void ConnectPage::showReady(const repair::AttachedDevice& device)
{
    messages().clear();
    const QString& name = modelInfo(device.model).name;
    if (!repairable(device.model)) {
        setHeading(tr("This is a device of another family"));
        messages().tell(Failure(FailureCode::WrongModel, {name}));
        setPrimary(tr("Use this device"), false);
        return setProgress(Progress::NeedsYou);
    }
    if (m_devices.size() > 1)
        setHeading(tr("Which device shall be repaired?"),
                   tr("Several are connected. Only the chosen one is touched."));
    else if (device.mode == DeviceMode::Dfu)
        setHeading(tr("Your %1 is connected, in DFU mode").arg(name),
                   tr("Its lamp blinks yellow: it is ready to be read and repaired."));
    else
        setHeading(tr("Your %1 is connected").arg(name),
                   tr("It runs its own program. Nothing has been changed."));
    setPrimary(tr("Use this device"));
    setProgress(Progress::Now);
}

QString ConnectPage::help() const
{
    return tr("Nothing seen? Try another cable first, then another USB socket of the computer, without a "
              "hub. A device "
              "that only charges shows its lamp but stays invisible here.");
}

void ConnectPage::accept()
{
    if (const auto device = chosen(); device && primaryEnabled())
        Q_EMIT deviceChosen(*device);
}

void ConnectPage::entered()
{
    if (m_devices.size() > 1)
        m_pick->setFocus();
}

} // namespace rescue::ui
