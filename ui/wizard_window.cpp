// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard_window.h"

#include "ui/accessibility.h"
#include "ui/practice/practice_banner.h"
#include "ui/theme.h"
#include "ui/widgets/announce.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace rescue::ui {

using namespace Qt::StringLiterals;

WizardWindow::WizardWindow(LampClock& clock, bool practice, QWidget* parent)
    : QMainWindow(parent), m_rail(new StageRail(this)), m_pages(new QStackedWidget(this)),
      m_strip(new LampStrip(clock, this)), m_drawer(new Drawer(clock, this)),
      m_helpButton(new QPushButton(this)), m_detailsButton(new QPushButton(this)),
      m_back(new QPushButton(this)), m_primary(new QPushButton(this)), m_banner(new PracticeBanner(this))
{
    m_banner->setVisible(practice);
    m_strip->hide();
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeUpper(), 1);
    column->addWidget(makeFoot());
    setCentralWidget(frame);
    setMinimumSize(760, 560);
    resize(920, 660);
    auto* help = new QShortcut(Qt::Key_F1, this);
    connect(help, &QShortcut::activated, this, [this] { m_drawer->open(Drawer::Content::Help); });
    retranslate();
    applyStyle();
}

/// The rail beside the page; the drawer takes its height from the page, which keeps enough to work with.
QWidget* WizardWindow::makeUpper()
{
    auto* whole = new QWidget(this);
    auto* pageAndStrip = new QWidget(this);
    auto* centre = new QVBoxLayout(pageAndStrip);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(0);
    centre->addWidget(m_banner);
    centre->addWidget(m_pages, 1);
    centre->addWidget(m_strip);
    pageAndStrip->setMinimumHeight(30 * unit);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"drawerSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(pageAndStrip);
    split->addWidget(m_drawer);
    split->setStretchFactor(0, 1);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(split, 1);
    return whole;
}

void WizardWindow::retranslate()
{
    setWindowTitle(tr("Photon Rescue"));
    m_helpButton->setText(tr("Help"));
    m_detailsButton->setText(tr("Details"));
    retranslateLeaveBox();
    refresh();
}

QWidget* WizardWindow::makeFoot()
{
    auto* foot = new QFrame(this);
    foot->setObjectName(u"foot"_s);
    m_helpButton->setObjectName(u"help"_s);
    m_detailsButton->setObjectName(u"details"_s);
    m_back->setObjectName(u"back"_s);
    m_primary->setObjectName(u"primary"_s);
    m_primary->setMinimumHeight(5 * unit);
    for (QPushButton* button : {m_helpButton, m_detailsButton, m_back}) {
        button->setProperty("quiet", true);
        button->setMinimumHeight(5 * unit);
    }
    m_helpButton->setCheckable(true);
    m_detailsButton->setCheckable(true);
    setAccessibleDrawer(m_helpButton);
    setAccessibleDrawer(m_detailsButton);
    using Content = Drawer::Content;
    connect(m_helpButton, &QPushButton::clicked, this,
            [this](bool on) { m_drawer->open(on ? Content::Help : Content::Nothing); });
    connect(m_detailsButton, &QPushButton::clicked, this,
            [this](bool on) { m_drawer->open(on ? Content::Log : Content::Nothing); });
    connect(m_drawer, &Drawer::opened, this, [this](Content content) {
        m_helpButton->setChecked(content == Content::Help);
        m_detailsButton->setChecked(content == Content::Log);
        if (content == Content::Log) // the help takes the focus, which is told anyway
            announce(this, tr("The log is shown."));
    });
    connect(m_back, &QPushButton::clicked, this, &WizardWindow::backWanted);
    connect(m_primary, &QPushButton::clicked, this, [this] { page()->accept(); });
    foot->setSizePolicy(QSizePolicy::Preferred,
                        QSizePolicy::Fixed); // large text takes its room from the page
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(2 * unit, unit * 3 / 2, 3 * unit, unit * 3 / 2);
    row->setSpacing(unit);
    row->addWidget(m_helpButton);
    row->addWidget(m_detailsButton);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_primary);
    return foot;
}

void WizardWindow::addPage(Page* page)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    connect(page, &Page::changed, this, &WizardWindow::refresh);
}

void WizardWindow::show(Page* page)
{
    // From a page that goes, Qt would send the focus over the foot, and readers would tell of each stop.
    if (QWidget* focus = focusWidget(); focus != nullptr && m_pages->isAncestorOf(focus))
        focus->clearFocus();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (static_cast<QScrollArea*>(m_pages->widget(i))->widget() == page)
            m_pages->setCurrentIndex(i);
    }
    refresh();
    if (page->primary().isEmpty() || !page->primaryEnabled())
        page->setFocus();
    else
        m_primary->setFocus();
    page->entered();
    tellHeading();
}

Page* WizardWindow::page() const
{
    const auto* scroll = static_cast<QScrollArea*>(m_pages->currentWidget());
    return scroll != nullptr ? static_cast<Page*>(scroll->widget()) : nullptr;
}

void WizardWindow::refresh()
{
    const Page* now = page();
    if (now == nullptr)
        return;
    m_rail->setStage(now->stage(), now->progress());
    m_drawer->help().setPageTopic(now->help());
    // A button that goes must not hand the focus to whichever comes next.
    if (m_primary->hasFocus() && (now->primary().isEmpty() || !now->primaryEnabled()))
        page()->setFocus();
    m_primary->setText(now->primary());
    m_primary->setVisible(!now->primary().isEmpty());
    m_primary->setEnabled(now->primaryEnabled());
    m_back->setText(now->back());
    m_back->setVisible(!now->back().isEmpty());
    m_back->setEnabled(now->backEnabled());
    tellHeading();
}

/// What somebody who looks sees at once: another page, or that this one says something else now.
void WizardWindow::tellHeading()
{
    const Page* now = page();
    if (!isVisible() || now == nullptr || now->accessibleName() == m_told)
        return;
    m_told = now->accessibleName();
    const QString lead = now->accessibleDescription();
    announce(this, lead.isEmpty() ? m_told : QStringList{m_told, lead}.join(u'\n'));
}

void WizardWindow::appendDetail(const QString& line)
{
    m_drawer->appendToLog(Drawer::Level::Technical, line);
    Q_EMIT detailAppended(line);
}

void WizardWindow::setStripShown(bool shown)
{
    m_strip->setVisible(shown);
}

/// Does not wait for the answer: the repair goes on behind the box.
void WizardWindow::askToLeave(bool closing)
{
    m_wantsToClose = closing;
    if (m_leaveBox != nullptr)
        return;
    m_leaveBox = new QMessageBox(this);
    m_leaveBox->setObjectName(u"leaveBox"_s);
    m_leaveBox->setAttribute(Qt::WA_DeleteOnClose);
    auto* leave = m_leaveBox->addButton(QString(), QMessageBox::DestructiveRole);
    auto* stay = m_leaveBox->addButton(QString(), QMessageBox::RejectRole);
    leave->setObjectName(u"leave"_s);
    stay->setObjectName(u"stay"_s);
    m_leaveBox->setDefaultButton(stay);
    m_leaveBox->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_closesWhenIdle = m_wantsToClose;
        Q_EMIT leaveWanted();
    });
    retranslateLeaveBox();
    m_leaveBox->open();
}

void WizardWindow::retranslateLeaveBox()
{
    if (m_leaveBox == nullptr)
        return;
    m_leaveBox->setWindowTitle(windowTitle());
    m_leaveBox->setText(tr("Leave the repair?"));
    m_leaveBox->setInformativeText(tr("It ends at the next safe point. What was saved stays saved."));
    m_leaveBox->findChild<QPushButton*>(u"leave"_s)->setText(tr("Leave"));
    m_leaveBox->findChild<QPushButton*>(u"stay"_s)->setText(tr("Go on repairing"));
}

void WizardWindow::setBusy(bool busy)
{
    m_busy = busy;
    m_banner->setMayLeave(!busy);
    if (busy)
        return;
    if (m_leaveBox != nullptr)
        m_leaveBox->close(); // there is nothing left to leave
    if (m_closesWhenIdle)
        close();
}

void WizardWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    tellHeading();
}

void WizardWindow::closeEvent(QCloseEvent* event)
{
    if (!m_busy)
        return event->accept();
    event->ignore();
    if (!m_closesWhenIdle)
        askToLeave(true);
}

void WizardWindow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = qobject_cast<QPushButton*>(focusWidget());
        enter && button != nullptr && button->isEnabled())
        button->click(); // what one is on, before what the page is for
    else if (enter && m_primary->isVisible() && m_primary->isEnabled())
        m_primary->click();
    else if (event->key() == Qt::Key_Escape && m_drawer->content() != Drawer::Content::Nothing)
        m_drawer->open(Drawer::Content::Nothing);
    else if (event->key() == Qt::Key_Escape && m_busy)
        askToLeave(false);
    else
        QMainWindow::keyPressEvent(event);
}

void WizardWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyStyle();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WizardWindow::applyStyle()
{
    const QString sheet = ui::styleSheet(palette());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

} // namespace rescue::ui
