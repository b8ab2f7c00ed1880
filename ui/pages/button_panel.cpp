// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/button_panel.h"

#include "ui/pages/verdict_text.h"
#include "ui/theme.h"
#include "ui/widgets/announce.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rescue::ui {

using diagnosis::ButtonVerdict;

namespace {

Milliseconds now()
{
    return std::chrono::duration_cast<Milliseconds>(SteadyClock::now().time_since_epoch());
}

// The pointer along the seconds moves visibly; otherwise only long patience ends.
constexpr Milliseconds movesEach{50};
constexpr Milliseconds looksEach{1'000};

QLabel* words(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QPushButton* quietSwitch(QWidget* parent, const QString& name)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("quiet", true);
    button->setCheckable(true);
    return button;
}

} // namespace

ButtonPanel::ButtonPanel(LampClock& clock, Occasion occasion, QWidget* parent)
    : QWidget(parent), m_occasion(occasion), m_board(new BoardWidget(clock, this)),
      m_steps(new MarkList(this)), m_danger(words(this, QStringLiteral("buttonDanger"))),
      m_seconds(new QLabel(this)), m_what(words(this, QStringLiteral("buttonVerdict"))),
      m_next(words(this, QStringLiteral("buttonNext"))), m_meter(new HoldMeter(this)),
      m_cannot(quietSwitch(this, QStringLiteral("cannotPress"))),
      m_count(quietSwitch(this, QStringLiteral("countAlong"))),
      m_otherWays(words(this, QStringLiteral("otherWays")))
{
    m_board->setMinimumSize(36 * unit, 22 * unit);
    m_board->setSizePolicy(QSizePolicy::Expanding,
                           QSizePolicy::Ignored); // as high as the words leave room for
    m_seconds->setObjectName(QStringLiteral("buttonSeconds"));
    m_seconds->setFont(scaled(font(), 2.2, true));
    m_seconds->setAlignment(Qt::AlignCenter);
    m_seconds->setMinimumWidth(m_seconds->fontMetrics().horizontalAdvance(QStringLiteral("00 s")) + unit);
    m_what->setFont(scaled(font(), 1.15, true));
    auto* upper = new QHBoxLayout;
    upper->setSpacing(3 * unit);
    upper->addWidget(m_board, 5);
    upper->addLayout(makeWords(), 4);
    auto* counter = new QHBoxLayout;
    counter->setSpacing(2 * unit);
    counter->addWidget(m_seconds);
    counter->addWidget(m_meter, 1);
    auto* switches = new QHBoxLayout;
    switches->addWidget(m_cannot);
    switches->addStretch(1);
    switches->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(upper, 1);
    column->addLayout(counter);
    column->addLayout(switches);
    connect(m_cannot, &QPushButton::toggled, this, &ButtonPanel::showWays);
    connect(m_count, &QPushButton::clicked, this, &ButtonPanel::count);
    connect(&m_timer, &QTimer::timeout, this, &ButtonPanel::tick);
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

void ButtonPanel::begin(Model model, diagnosis::ButtonGoal goal, std::optional<DeviceMode> mode)
{
    m_watch.begin(diagnosis::guideFor(model, goal), mode, now());
    m_shown = m_watch.verdict();
    m_secondShown = -1;
    m_board->setModel(model);
    m_board->setPlugged(m_watch.everSeen());
    if (guide().exists)
        m_meter->setGuide(guide());
    m_cannot->setChecked(false);
    retranslate();
}

void ButtonPanel::see(std::optional<DeviceMode> mode)
{
    m_watch.see(mode, now());
    m_board->setPlugged(m_watch.everSeen());
    refresh();
}

void ButtonPanel::tick()
{
    m_watch.look(now());
    refresh();
}

void ButtonPanel::count(bool on)
{
    m_watch.count(on, now());
    refresh();
}

/// Many times a second while somebody holds a button: only what has changed is said again.
void ButtonPanel::refresh()
{
    const auto held = m_watch.held();
    m_timer.setInterval(held ? movesEach : looksEach);
    m_meter->setHeld(held);
    const int second = held ? static_cast<int>(*held / Milliseconds(1'000)) : -1;
    if (verdict() == m_shown && second == m_secondShown)
        return;
    const bool other = verdict() != m_shown;
    m_shown = verdict();
    m_secondShown = second;
    const QString before = m_what->text();
    showVerdict();
    showMarks();
    if (isVisible() && m_what->text() != before)
        announce(this, QStringList{m_what->text(), m_next->text()}.join(QLatin1Char('\n')));
    if (other)
        Q_EMIT verdictChanged();
}

void ButtonPanel::showVerdict()
{
    const auto held = m_watch.held();
    const bool holding = held && verdict() != ButtonVerdict::StillAway;
    const VerdictText text = holding ? holdingText(guide(), *held) : verdictText(guide(), verdict());
    m_seconds->setText(held ? tr("%1 s", "seconds a button is held").arg(m_secondShown) : QString());
    m_what->setText(guide().exists ? text.what : QString());
    m_next->setText(guide().exists ? text.next : QString());
    m_count->setChecked(m_watch.counting());
    m_count->setText(m_watch.counting() ? tr("Stop counting") : tr("Count with me"));
}

/// The picture and the steps say the same as the words.
void ButtonPanel::showMarks()
{
    const auto held = m_watch.held();
    const bool done = verdict() == ButtonVerdict::Reached || verdict() == ButtonVerdict::LampTells;
    if (done || !guide().exists || (m_cannot->isChecked() && !held))
        m_board->setMarks(ButtonMark::None, ButtonMark::None);
    else if (held)
        m_board->setMarks(*held >= guide().release().from ? ButtonMark::LetGo : ButtonMark::Hold,
                          ButtonMark::None);
    else
        m_board->setMarks(ButtonMark::Hold, guide().tapReset ? ButtonMark::Tap : ButtonMark::None);
    if (guide().exists)
        m_board->setLamp(held ? guide().at(*held).lamp : guide().release().lamp);
    for (int step = 0; step < m_steps->count(); ++step) {
        const bool last = step + 1 == m_steps->count();
        const bool now = held ? last : step == 0;
        m_steps->setProgress(step, done || (held && !last) ? Progress::Done
                                   : now                   ? Progress::Now
                                                           : Progress::ToDo);
    }
}

/// Other ways stand in the place of the steps: who needs them does not press.
void ButtonPanel::showWays()
{
    const bool other = m_cannot->isChecked();
    m_cannot->setText(other ? tr("Show the buttons again") : tr("I cannot press the buttons"));
    m_cannot->setVisible(guide().exists);
    m_steps->setVisible(guide().exists && !other);
    m_danger->setVisible(!other && !m_danger->text().isEmpty());
    m_otherWays->setVisible(guide().exists && other);
    showMarks();
}

void ButtonPanel::retranslate()
{
    m_steps->setLines(guideSteps(guide()));
    m_danger->setText(dangerText(guide()));
    m_otherWays->setText(otherWays(guide(), m_occasion).join(QStringLiteral("\n\n")));
    m_meter->setVisible(guide().exists);
    // USB shows nothing of a button held in running firmware: the person has to say when.
    m_count->setVisible(guide().exists && !guide().tapReset);
    showVerdict();
    showWays();
}

void ButtonPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void ButtonPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ButtonPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
