// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/watch_page.h"

#include "ui/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/countdown_ring.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace rescue::ui {

namespace {

/// After twelve minutes a lamp shows its flash in one minute of two; after RESET, in the first minute, it
/// shows it for certain: the pauses between two tries double each five failures (device-os
/// system/src/system_utilities.cpp).
constexpr Milliseconds minute{60'000};
constexpr Milliseconds second{1'000};

} // namespace

WatchPage::WatchPage(LampClock& clock, Clock now, QWidget* parent)
    : PickPage(clock, QStringLiteral("watchPage"), parent), m_now(std::move(now)),
      m_ring(new CountdownRing(this)), m_what(new QLabel(this))
{
    m_ring->setObjectName(QStringLiteral("watchRing"));
    m_what->setObjectName(QStringLiteral("watchWhat"));
    m_what->setWordWrap(true);
    m_what->setFont(scaled(font(), 1.15, true));
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addWidget(m_ring);
    row->addWidget(m_what, 1);
    content()->insertLayout(0, row);
    content()->addStretch(1);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &WatchPage::look);
}

void WatchPage::ask(const diagnosis::PickView& view, const QString& chosen)
{
    m_timer.stop();
    m_phase = Phase::Waiting;
    m_wentAway = false;
    PickPage::ask(view, chosen);
}

void WatchPage::showSeen(const std::optional<UsbDevice>& device)
{
    // A computer that is busy sees only that it came back.
    const bool cameBack =
        m_device && device && m_device->port == device->port && m_device->address != device->address;
    m_wentAway = m_wentAway || cameBack || (m_device && !device);
    m_device = device;
    // Only the first time: a device that crashes again and again would begin the minute again and again.
    if (m_wentAway && device && isVisible() && m_phase == Phase::Waiting)
        start();
}

void WatchPage::start()
{
    m_phase = Phase::Running;
    m_began = m_now();
    m_timer.start();
    retranslate();
    announce(this, m_what->text());
    entered();
}

Milliseconds WatchPage::left() const
{
    if (m_phase != Phase::Running)
        return m_phase == Phase::Over ? Milliseconds(0) : minute;
    const auto gone = std::chrono::duration_cast<Milliseconds>(m_now() - m_began);
    return std::clamp(minute - gone, Milliseconds(0), minute);
}

void WatchPage::look()
{
    if (m_phase == Phase::Running && left() == Milliseconds(0)) {
        m_timer.stop();
        m_phase = Phase::Over;
        retranslate();
        announce(this, m_what->text());
    }
    showLeft();
}

void WatchPage::showLeft()
{
    m_ring->setSeconds(static_cast<int>((left() + second - Milliseconds(1)) / second),
                       static_cast<int>(minute / second));
}

QString WatchPage::sayWhat() const
{
    switch (m_phase) {
    case Phase::Waiting:
        return m_device ? tr("Tap RESET on the device now: the minute starts by itself.")
                        : tr("Tap RESET on the device, then start the minute.");
    case Phase::Running:
        return tr("Watch the lamp. As soon as you see a flash, say which.");
    case Phase::Over:
        break;
    }
    return tr("The minute is over. What did you see?");
}

void WatchPage::retranslate()
{
    PickPage::retranslate();
    setHeading(tr("Tap RESET and watch the lamp for one minute"),
               tr("Look for a short flash of red, orange or yellow."));
    m_what->setText(sayWhat());
    if (chosen().isEmpty() && m_phase == Phase::Waiting)
        setPrimary(tr("Start the minute"));
    setBack(tr("Back"));
    showLeft();
}

void WatchPage::accept()
{
    look();
    if (chosen().isEmpty() && m_phase == Phase::Waiting)
        return start();
    // No flash in less than a minute is not the same as none.
    if (chosen() == u"none" && m_phase != Phase::Over)
        Q_EMIT answered(diagnosis::stoppedEarly);
    else
        PickPage::accept();
}

void WatchPage::entered()
{
    if (m_phase != Phase::Waiting || !chosen().isEmpty())
        PickPage::entered();
}

void WatchPage::hideEvent(QHideEvent* event)
{
    PickPage::hideEvent(event);
    m_timer.stop();
}

void WatchPage::showEvent(QShowEvent* event)
{
    PickPage::showEvent(event);
    if (m_phase == Phase::Running)
        m_timer.start();
}

} // namespace rescue::ui
