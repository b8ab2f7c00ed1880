// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/device_picker.h"

#include "core/support/failure_text.h"
#include "ui/pages/device_card.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rescue::ui {

DevicePicker::DevicePicker(QWidget* parent)
    : QWidget(parent), m_cards(new QButtonGroup(this)), m_blinks(new QButtonGroup(this)),
      m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setSpacing(unit);
    connect(m_cards, &QButtonGroup::idToggled, this, [this](int place, bool on) {
        if (on)
            Q_EMIT chosen(place);
    });
    connect(m_blinks, &QButtonGroup::idClicked, this, &DevicePicker::blinkWanted);
}

void DevicePicker::setDevices(const AttachedDevices& devices, int chosen)
{
    m_devices = devices;
    for (QButtonGroup* group : {m_cards, m_blinks}) {
        const QSignalBlocker quiet(group);
        for (QAbstractButton* button : group->buttons())
            delete button;
    }
    for (const QLabel* note : std::exchange(m_notes, {}))
        delete note;
    for (std::size_t place = 0; place < devices.size(); ++place)
        addDevice(devices[place], static_cast<int>(place));
    if (QAbstractButton* card = m_cards->button(chosen); card != nullptr) {
        const QSignalBlocker quiet(m_cards);
        card->setChecked(true);
    }
    m_columns = 0;
    arrange();
    retranslate();
}

void DevicePicker::addDevice(const repair::AttachedDevice& device, int place)
{
    auto* card = new DeviceCard(device, this);
    card->setObjectName(QStringLiteral("device%1").arg(place));
    m_cards->addButton(card, place);
    auto* blink = new QPushButton(this);
    blink->setObjectName(QStringLiteral("blink%1").arg(place));
    blink->setMinimumHeight(4 * unit);
    // Only running firmware can show itself; in DFU mode the lamp blinks yellow anyway.
    blink->setEnabled(device.mode == DeviceMode::Normal && !device.usb.blocked);
    m_blinks->addButton(blink, place);
    auto* note = new QLabel(this);
    note->setObjectName(QStringLiteral("blinkNote%1").arg(place));
    note->setWordWrap(true);
    m_notes.push_back(note);
}

void DevicePicker::showBlinking(const repair::AttachedDevice& device, Blinking blinking,
                                const std::optional<Failure>& failure)
{
    m_asked = device;
    m_blinking = blinking;
    m_failure = failure;
    retranslate();
}

void DevicePicker::clearBlinking()
{
    m_asked.reset();
    retranslate();
}

void DevicePicker::arrange()
{
    const int count = static_cast<int>(m_cards->buttons().size());
    if (count == 0)
        return;
    const int wide = m_cards->button(0)->sizeHint().width() + unit;
    const int columns = std::clamp((width() + unit) / wide, 1, std::max(count, 1));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < count; ++place) {
        const int row = 3 * (place / columns);
        m_grid->addWidget(m_cards->button(place), row, place % columns);
        m_grid->addWidget(m_blinks->button(place), row + 1, place % columns);
        m_grid->addWidget(m_notes.at(static_cast<std::size_t>(place)), row + 2, place % columns,
                          Qt::AlignTop);
    }
}

void DevicePicker::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DevicePicker::retranslate()
{
    for (QAbstractButton* blink : m_blinks->buttons()) {
        blink->setText(tr("Blink this one"));
        const repair::AttachedDevice& device = m_devices.at(static_cast<std::size_t>(m_blinks->id(blink)));
        blink->setAccessibleDescription(device.id.value_or(modelInfo(device.model).name));
    }
    for (std::size_t place = 0; place < m_notes.size(); ++place) {
        m_notes[place]->setText(blinkText(m_devices[place]));
        m_notes[place]->setVisible(!m_notes[place]->text().isEmpty());
    }
}

QString DevicePicker::blinkText(const repair::AttachedDevice& device) const
{
    if (!m_asked || !repair::sameDevice(*m_asked, device))
        return {};
    switch (m_blinking) {
    case Blinking::Over:
        return {};
    case Blinking::Now:
        return tr("Its lamp shows all colours now.");
    case Blinking::Cannot:
        return tr("Its software is too old to be asked. Unplug it: the card that goes is the one.");
    case Blinking::Failed: {
        const FailureText text = failureText(*m_failure);
        return tr("%1 %2", "what happened, then what to do").arg(text.what, text.action);
    }
    }
    return {};
}

void DevicePicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
