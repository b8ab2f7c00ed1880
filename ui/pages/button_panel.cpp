// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/button_panel.h"

#include "ui/pages/button_text.h"
#include "ui/pages/verdict_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rescue::ui {

using diagnosis::ButtonVerdict;

namespace {

// USB shows RESET going down; the device counts from its coming up.
constexpr Milliseconds aTap{300};

Milliseconds since(SteadyClock::time_point time)
{
    return std::chrono::duration_cast<Milliseconds>(time.time_since_epoch());
}

QLabel* words(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

/// As if somebody held the button right now.
bool heldDown(ButtonVerdict verdict)
{
    return verdict == ButtonVerdict::Holding || verdict == ButtonVerdict::StillAway;
}

} // namespace

ButtonPanel::ButtonPanel(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_board(new BoardWidget(clock, this)), m_steps(new MarkList(this)),
      m_danger(words(this, QStringLiteral("buttonDanger"))), m_seconds(new QLabel(this)),
      m_what(words(this, QStringLiteral("buttonVerdict"))), m_next(words(this, QStringLiteral("buttonNext"))),
      m_meter(new HoldMeter(this)), m_cannot(new QPushButton(this)),
      m_otherWays(words(this, QStringLiteral("otherWays")))
{
    m_board->setMinimumSize(42 * unit, 23 * unit);
    m_seconds->setObjectName(QStringLiteral("buttonSeconds"));
    m_seconds->setFont(scaled(font(), 2.2, true));
    m_seconds->setAlignment(Qt::AlignCenter);
    m_seconds->setMinimumWidth(m_seconds->fontMetrics().horizontalAdvance(QStringLiteral("00 s")) + unit);
    m_what->setFont(scaled(font(), 1.15, true));
    m_cannot->setObjectName(QStringLiteral("cannotPress"));
    m_cannot->setProperty("quiet", true);
    m_cannot->setCheckable(true);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(3 * unit);
    upper->addWidget(m_board, 5);
    upper->addLayout(makeWords(), 4);
    auto* counter = new QHBoxLayout;
    counter->setSpacing(2 * unit);
    counter->addWidget(m_seconds);
    counter->addWidget(m_meter, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(upper, 1);
    column->addLayout(counter);
    column->addWidget(m_cannot, 0, Qt::AlignLeading);
    connect(m_cannot, &QPushButton::toggled, this, &ButtonPanel::retranslate);
    connect(&clock, &LampClock::tick, this, &ButtonPanel::tick);
    begin(Model::Photon, diagnosis::ButtonGoal::Dfu, std::nullopt);
}

QLayout* ButtonPanel::makeWords()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(unit);
    column->addWidget(m_steps);
    column->addWidget(m_danger);
    column->addWidget(m_otherWays);
    column->addSpacing(unit);
    column->addWidget(m_what);
    column->addWidget(m_next);
    column->addStretch(1);
    return column;
}

void ButtonPanel::begin(Model model, diagnosis::ButtonGoal goal, std::optional<DeviceMode> mode,
                        SteadyClock::time_point at)
{
    m_guide = diagnosis::guideFor(model, goal);
    m_sights.clear();
    m_board->setModel(model);
    if (m_guide.exists)
        m_meter->setGuide(m_guide);
    m_cannot->setChecked(false);
    see(mode, at);
    retranslate();
}

void ButtonPanel::see(std::optional<DeviceMode> mode, SteadyClock::time_point at)
{
    m_now = since(at);
    m_sights.push_back({m_now, mode});
    m_board->setPlugged(m_sights.size() > 1 || mode.has_value());
    judgeNow();
}

std::optional<Milliseconds> ButtonPanel::held() const
{
    const auto away = diagnosis::awayFor(m_sights, m_now);
    return away && heldDown(m_verdict) ? std::optional(std::max(Milliseconds(0), *away - aTap))
                                       : std::nullopt;
}

void ButtonPanel::tick()
{
    if (!isVisible() || !m_guide.exists)
        return;
    m_now = since(SteadyClock::now());
    judgeNow();
}

void ButtonPanel::judgeNow()
{
    const ButtonVerdict before = m_verdict;
    if (m_guide.exists)
        m_verdict = diagnosis::judge(m_guide, m_sights, m_now);
    const auto down = held();
    m_meter->setHeld(down);
    const int second = down ? static_cast<int>(*down / Milliseconds(1'000)) : -1;
    if (m_verdict == before && second == m_secondShown)
        return;
    m_secondShown = second;
    showVerdict();
    showMarks();
    if (m_verdict != before)
        Q_EMIT verdictChanged();
}

void ButtonPanel::showVerdict()
{
    const auto down = held();
    const bool holding = m_verdict == ButtonVerdict::Holding && down;
    const VerdictText text = holding ? holdingText(m_guide, *down) : verdictText(m_guide, m_verdict);
    m_seconds->setText(down ? tr("%1 s", "seconds a button is held").arg(m_secondShown) : QString());
    m_what->setText(m_guide.exists ? text.what : QString());
    m_next->setText(m_guide.exists ? text.next : QString());
}

/// The picture and the steps say the same as the words.
void ButtonPanel::showMarks()
{
    const auto down = held();
    const diagnosis::ButtonStage* stage =
        m_guide.exists ? &m_guide.at(down.value_or(Milliseconds(0))) : nullptr;
    const bool letGo = stage != nullptr && down && stage->from >= m_guide.release().from;
    const bool done = m_verdict == ButtonVerdict::Reached || m_verdict == ButtonVerdict::LampTells;
    if (done || !m_guide.exists)
        m_board->setMarks(ButtonMark::None, ButtonMark::None);
    else if (down)
        m_board->setMarks(letGo ? ButtonMark::LetGo : ButtonMark::Hold, ButtonMark::None);
    else
        m_board->setMarks(ButtonMark::Hold, m_guide.tapReset ? ButtonMark::Tap : ButtonMark::None);
    if (m_guide.exists)
        m_board->setLamp(down ? stage->lamp : m_guide.release().lamp);
    for (int step = 0; step < m_steps->count(); ++step) {
        const bool last = step + 1 == m_steps->count();
        const bool now = down ? last : step == 0;
        m_steps->setProgress(step, done || (down && !last) ? Progress::Done
                                   : now                   ? Progress::Now
                                                           : Progress::ToDo);
    }
}

void ButtonPanel::retranslate()
{
    m_steps->setLines(guideSteps(m_guide));
    m_danger->setText(dangerText(m_guide));
    // Other ways stand in the place of the steps: who needs them does not press.
    const bool other = m_cannot->isChecked();
    m_steps->setVisible(!other);
    m_danger->setVisible(!other && !m_danger->text().isEmpty());
    m_otherWays->setVisible(other);
    m_meter->setVisible(m_guide.exists);
    m_cannot->setText(tr("I cannot press the buttons"));
    m_otherWays->setText(otherWays(m_guide).join(QStringLiteral("\n\n")));
    showVerdict();
    showMarks();
}

void ButtonPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
