// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/practice_window.h"

#include "core/support/step_text.h"
#include "ui/accessibility.h"
#include "ui/practice/choice_box.h"
#include "ui/practice/fault_text.h"
#include "ui/practice/second_device_row.h"
#include "ui/practice/trouble_text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rescue::ui {

using practice::Fault;
using practice::Trouble;

namespace {

template <class Kind> std::vector<int> numbersOf(std::span<const Kind> all)
{
    std::vector<int> numbers;
    for (const Kind one : all)
        numbers.push_back(static_cast<int>(one));
    return numbers;
}

std::set<int> troublesThatEndAGroup()
{
    return {static_cast<int>(Trouble::None), static_cast<int>(Trouble::SlowReturn),
            static_cast<int>(Trouble::TooManyRequests), static_cast<int>(Trouble::RegistrationRefused)};
}

} // namespace

PracticeWindow::PracticeWindow(practice::PracticeWorld& world, LampClock& clock, QWidget* parent)
    : QWidget(parent, Qt::Window), m_world(world), m_board(new BoardWidget(clock, this)),
      m_hands(new BoardHands(*m_board, world.photon(), this)), m_words(new QLabel(this)),
      m_hint(new QLabel(this)), m_keep(new QPushButton(this)), m_plug(new QPushButton(this)),
      m_faults(new ChoiceBox(QStringLiteral("practiceFaults"), numbersOf(practice::allFaults()),
                             {static_cast<int>(Fault::None)},
                             {[] { return tr("What is wrong with it?"); },
                              [](int value) { return faultText(static_cast<Fault>(value)); },
                              [](int value) { return faultNote(static_cast<Fault>(value)); }},
                             this)),
      m_troubles(new ChoiceBox(
          QStringLiteral("practiceTroubles"), numbersOf(practice::allTroubles()), troublesThatEndAGroup(),
          {[] { return tr("What is wrong around it?"); },
           [](int value) { return troubleText(static_cast<Trouble>(value)); },
           [&world](int value) {
               return troubleNote(static_cast<Trouble>(value), world.photon().deviceId());
           }},
          this)),
      m_second(new SecondDeviceRow(world, clock, this))
{
    build();
    m_faults->setValue(static_cast<int>(world.fault()));
    m_troubles->setValue(static_cast<int>(world.trouble()));
    connect(m_faults, &ChoiceBox::chosen, this,
            [this](int value) { m_world.setFault(static_cast<Fault>(value)); });
    connect(m_troubles, &ChoiceBox::chosen, this,
            [this](int value) { chooseTrouble(static_cast<Trouble>(value)); });
    for (auto* list : findChildren<QComboBox*>())
        list->installEventFilter(this);
    connect(m_keep, &QPushButton::toggled, m_hands, &BoardHands::setKept);
    connect(m_hands, &BoardHands::keptChanged, m_keep, &QPushButton::setChecked);
    connect(m_plug, &QPushButton::clicked, this, [this] {
        practice::VirtualPhoton& photon = m_world.photon();
        photon.plugged() ? photon.unplug() : photon.plug();
        refresh();
    });
    // The device tells on its own thread; the window looks on its own.
    m_listener = world.photon().listen(
        [this] { QMetaObject::invokeMethod(this, &PracticeWindow::refresh, Qt::QueuedConnection); });
    retranslate();
}

PracticeWindow::~PracticeWindow()
{
    m_world.photon().unlisten(m_listener);
}

void PracticeWindow::build()
{
    setAccessibleRole(this, QAccessible::Window);
    setObjectName(QStringLiteral("practiceWindow"));
    // The wizard is the program; this window alone does not keep it running.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_board->setInteractive(true);
    m_board->setMinimumSize(40 * unit, 22 * unit);
    m_words->setObjectName(QStringLiteral("practiceLamp"));
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setFont(scaled(font(), 1.15, true));
    m_hint->setAlignment(Qt::AlignHCenter);
    m_hint->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("practiceKeep"));
    m_keep->setCheckable(true);
    m_plug->setObjectName(QStringLiteral("practicePlug"));
    auto* row = new QHBoxLayout;
    row->setSpacing(unit);
    for (QPushButton* button : {m_keep, m_plug}) {
        button->setMinimumHeight(std::max(4 * unit, button->sizeHint().height()));
        row->addWidget(button, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(m_board, 1);
    column->addWidget(m_words);
    column->addWidget(m_second);
    column->addWidget(m_hint);
    column->addLayout(row);
    column->addSpacing(unit);
    column->addWidget(m_faults);
    column->addSpacing(unit);
    column->addWidget(m_troubles);
    resize(50 * unit, 82 * unit);
    setFocusPolicy(Qt::ClickFocus); // for the keys S and R; no stop of the Tab key
    setFocus();
}

void PracticeWindow::retranslate()
{
    setWindowTitle(tr("Practice board"));
    refresh();
}

void PracticeWindow::refresh()
{
    const Trouble trouble = m_world.trouble();
    const Model model = trouble == Trouble::NewerModel ? Model::Argon : m_world.photon().setup().model;
    const QString second = modelInfo(model).secondButton;
    const practice::LampState lamp = m_world.photon().lamp();
    const bool plugged = m_world.photon().plugged();
    m_board->setModel(model);
    m_board->setLamp(lamp.pattern, lamp.since, lamp.era);
    m_board->setPlugged(plugged);
    m_words->setText(patternText(lamp.pattern));
    m_hint->setText(tr("Press the buttons, or hold the keys S and R."));
    m_keep->setText(tr("Keep %1 pressed", "a button of the board").arg(second));
    m_plug->setText(plugged ? tr("Pull the USB plug") : tr("Plug the USB cable in"));
}

void PracticeWindow::chooseTrouble(Trouble trouble)
{
    m_world.setTrouble(trouble);
    m_second->refresh();
    refresh();
}

void PracticeWindow::keyPressEvent(QKeyEvent* event)
{
    if (!m_hands->take(*event, true))
        QWidget::keyPressEvent(event);
}

void PracticeWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_hands->take(*event, false))
        QWidget::keyReleaseEvent(event);
}

void PracticeWindow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    // From one of this window's controls to the next the fingers stay where they are.
    if (event->reason() == Qt::PopupFocusReason)
        m_hands->letGo();
}

/// The lists would search for an answer that begins with S or R.
bool PracticeWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (press || event->type() == QEvent::KeyRelease)
        return m_hands->take(*static_cast<QKeyEvent*>(event), press);
    return QWidget::eventFilter(watched, event);
}

bool PracticeWindow::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    // The layout asks for the least height without a thought to wrapped lines.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->minimumHeightForWidth(width()));
    return handled;
}

void PracticeWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // A key let go in another window is let go here too.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_hands->letGo();
}

} // namespace rescue::ui
