// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/drawer.h"
#include "ui/page.h"
#include "ui/widgets/lamp_strip.h"

#include <QMainWindow>
#include <QPointer>

class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace rescue::ui {

class PracticeBanner;

/// The frame: rail, page, lamp strip, foot, and the drawer for help and the technical log. Knows nothing of
/// what the pages are about.
class WizardWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `practice`: a line over every page says that nothing real is touched.
    WizardWindow(LampClock& clock, bool practice, QWidget* parent = nullptr);

    /// Takes the page in. The order is the order of "Back".
    void addPage(Page* page);
    void show(Page* page);
    using QMainWindow::show;
    Page* page() const;
    StageRail& rail() { return *m_rail; }
    PracticeBanner& banner() { return *m_banner; }
    LampStrip& strip() { return *m_strip; }
    void setStripShown(bool shown);
    /// A line of the log, in plain words.
    void appendPlain(const QString& line) { m_drawer->appendToLog(Drawer::Level::Plain, line); }
    /// One in terms of the trade.
    void appendDetail(const QString& line);
    HelpPanel& help() { return m_drawer->help(); }
    /// The technical log.
    QString details() const { return m_drawer->log(); }
    /// While true, leaving asks first. A window that was told to close closes when it is no longer busy.
    void setBusy(bool busy);

Q_SIGNALS:
    void backWanted();
    void leaveWanted(); ///< the person insists on leaving a running repair
    void detailAppended(const QString& line);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeUpper();
    QWidget* makeFoot();
    void retranslate();
    void refresh();
    void tellHeading();
    void applyStyle();
    void askToLeave(bool closing);
    void retranslateLeaveBox();

    bool m_busy = false;
    bool m_wantsToClose = false; ///< what the box stands for: leave the repair, or the program
    bool m_closesWhenIdle = false;
    QPointer<QMessageBox> m_leaveBox;
    QString m_told; ///< the heading that screen readers were told last
    StageRail* m_rail;
    QStackedWidget* m_pages;
    LampStrip* m_strip;
    Drawer* m_drawer;
    QPushButton* m_helpButton;
    QPushButton* m_detailsButton;
    QPushButton* m_back;
    QPushButton* m_primary;
    PracticeBanner* m_banner; ///< after the foot: Tab comes from there
};

} // namespace rescue::ui
