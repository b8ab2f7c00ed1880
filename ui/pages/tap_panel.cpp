// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tap_panel.h"

#include "ui/pages/pick_text.h"
#include "ui/theme.h"
#include "ui/widgets/announce.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace rescue::ui {

namespace {

/// Longer than any lamp is dark between two of its flashes.
constexpr Milliseconds quiet{2'500};
/// Old taps are of a rhythm that the fingers had not found yet.
constexpr std::size_t mostTaps = 24;

} // namespace

TapPanel::TapPanel(QWidget* parent, std::function<SteadyClock::time_point()> clock)
    : QWidget(parent), m_clock(std::move(clock)), m_opener(new QPushButton(parent)),
      m_tap(new QPushButton(this)), m_result(new QLabel(this))
{
    m_opener->setObjectName(QStringLiteral("tapAlong"));
    m_opener->setProperty("quiet", true);
    m_opener->setMinimumHeight(4 * unit);
    m_opener->setCheckable(true);
    m_tap->setObjectName(QStringLiteral("tap"));
    m_tap->setProperty("choice", true);
    m_tap->setMinimumHeight(7 * unit);
    m_result->setObjectName(QStringLiteral("tapResult"));
    m_result->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unit);
    row->addWidget(m_tap, 2);
    row->addWidget(m_result, 3);
    setFocusProxy(m_tap);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(m_opener, &QPushButton::toggled, this, [this](bool on) { on ? open() : close(); });
    connect(m_tap, &QPushButton::pressed, this, &TapPanel::tap); // not clicked: that is the finger going up
    connect(&m_quiet, &QTimer::timeout, this, &TapPanel::judge);
    close();
}

void TapPanel::open()
{
    show();
    m_tap->setFocus();
}

void TapPanel::close()
{
    m_quiet.stop();
    m_taps.clear();
    m_tapping = {};
    m_opener->setChecked(false);
    hide();
    retranslate();
}

void TapPanel::tap()
{
    const auto now = std::chrono::duration_cast<Milliseconds>(m_clock().time_since_epoch());
    if (m_taps.size() == mostTaps)
        m_taps.erase(m_taps.begin());
    m_taps.push_back(now);
    m_quiet.start();
    judge();
}

void TapPanel::judge()
{
    const auto now = std::chrono::duration_cast<Milliseconds>(m_clock().time_since_epoch());
    const auto before = std::exchange(m_tapping, diagnosis::judgeTaps(m_taps, now));
    retranslate();
    if (before.rhythm == m_tapping.rhythm)
        return;
    if (isVisible())
        announce(this, m_result->text());
    Q_EMIT judged(m_tapping.rhythm);
}

void TapPanel::retranslate()
{
    m_opener->setText(tr("Tap along with the lamp"));
    m_opener->setAccessibleDescription(tr("A second opinion about the rhythm"));
    m_tap->setText(tr("Tap each time it lights"));
    m_tap->setAccessibleDescription(tr("By the space bar, or with the mouse"));
    m_result->setText(tapText(m_tapping));
}

void TapPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
