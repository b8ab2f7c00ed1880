// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/practice_window.h"

#include "core/support/step_text.h"
#include "ui/practice/fault_text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rescue::ui {

PracticeWindow::PracticeWindow(practice::PracticeWorld& world, practice::Fault fault, LampClock& clock,
                               QWidget* parent)
    : QWidget(parent, Qt::Window), m_world(world), m_board(new BoardWidget(clock, this)),
      m_words(new QLabel(this)), m_plug(new QPushButton(this)), m_faults(new QComboBox(this))
{
    build();
    m_faults->setCurrentIndex(m_faults->findData(static_cast<int>(fault)));
    practice::VirtualPhoton& photon = m_world.photon();
    connect(m_board->setupButton(), &QAbstractButton::pressed, this,
            [&photon] { photon.setSetupButton(true); });
    connect(m_board->setupButton(), &QAbstractButton::released, this,
            [&photon] { photon.setSetupButton(false); });
    connect(m_board->resetButton(), &QAbstractButton::pressed, this,
            [&photon] { photon.setResetButton(true); });
    connect(m_board->resetButton(), &QAbstractButton::released, this,
            [&photon] { photon.setResetButton(false); });
    connect(m_plug, &QPushButton::clicked, this, [this] { setPlugged(!m_world.photon().plugged()); });
    connect(m_faults, &QComboBox::activated, this, [this](int row) {
        m_world.setFault(static_cast<practice::Fault>(m_faults->itemData(row).toInt()));
    });
    // The device tells on its own thread; the window looks on its own.
    m_listener = photon.listen(
        [this] { QMetaObject::invokeMethod(this, &PracticeWindow::refresh, Qt::QueuedConnection); });
    refresh();
}

PracticeWindow::~PracticeWindow()
{
    m_world.photon().unlisten(m_listener);
}

void PracticeWindow::build()
{
    setWindowTitle(tr("Practice board"));
    setObjectName(QStringLiteral("practiceWindow"));
    // The wizard is the program; this window alone does not keep it running.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_board->setModel(m_world.photon().setup().model);
    m_board->setInteractive(true);
    m_board->setMinimumSize(30 * unit, 40 * unit);
    m_words->setObjectName(QStringLiteral("practiceLamp"));
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setFont(scaled(font(), 1.15, true));
    m_plug->setObjectName(QStringLiteral("practicePlug"));
    m_plug->setMinimumHeight(4 * unit);
    m_faults->setMinimumHeight(4 * unit);
    m_faults->setObjectName(QStringLiteral("practiceFaults"));
    m_faults->setAccessibleName(tr("What is wrong with the device"));
    for (const practice::Fault fault : practice::allFaults())
        m_faults->addItem(faultText(fault), static_cast<int>(fault));
    auto* hint = new QLabel(tr("Press SETUP and RESET with the mouse, or hold the keys S and R."), this);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setWordWrap(true);
    auto* question = new QLabel(tr("What is wrong with it?"), this);
    question->setBuddy(m_faults);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 0, 3 * unit, 3 * unit);
    column->setSpacing(unit);
    column->addWidget(m_board, 1);
    column->addWidget(m_words);
    column->addWidget(hint);
    column->addSpacing(unit);
    column->addWidget(m_plug);
    column->addWidget(question);
    column->addWidget(m_faults);
    resize(45 * unit, 82 * unit);
    setFocusPolicy(Qt::ClickFocus); // for the keys S and R; no stop of the Tab key
    setFocus();
}

void PracticeWindow::refresh()
{
    const practice::LampState lamp = m_world.photon().lamp();
    const bool plugged = m_world.photon().plugged();
    m_board->setLamp(lamp.pattern, lamp.since);
    m_board->setPlugged(plugged);
    m_words->setText(patternText(lamp.pattern));
    m_plug->setText(plugged ? tr("Pull the USB plug") : tr("Plug the USB cable in"));
}

void PracticeWindow::setPlugged(bool plugged)
{
    if (plugged)
        m_world.photon().plug();
    else
        m_world.photon().unplug();
    refresh();
}

bool PracticeWindow::holdKey(const QKeyEvent* event, bool down)
{
    QAbstractButton* button = event->key() == Qt::Key_S   ? m_board->setupButton()
                              : event->key() == Qt::Key_R ? m_board->resetButton()
                                                          : static_cast<QAbstractButton*>(nullptr);
    if (button == nullptr)
        return false;
    if (event->isAutoRepeat() || button->isDown() == down)
        return true;
    button->setDown(down);
    if (button == m_board->setupButton())
        m_world.photon().setSetupButton(down);
    else
        m_world.photon().setResetButton(down);
    return true;
}

void PracticeWindow::keyPressEvent(QKeyEvent* event)
{
    if (!holdKey(event, true))
        QWidget::keyPressEvent(event);
}

void PracticeWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (!holdKey(event, false))
        QWidget::keyReleaseEvent(event);
}

/// A key let go in another window is let go here too.
void PracticeWindow::releaseAll()
{
    m_board->setupButton()->setDown(false);
    m_board->resetButton()->setDown(false);
    m_world.photon().setSetupButton(false);
    m_world.photon().setResetButton(false);
}

void PracticeWindow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    releaseAll();
}

void PracticeWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        releaseAll();
}

} // namespace rescue::ui
