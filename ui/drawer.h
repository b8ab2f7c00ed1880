// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_panel.h"

#include <QPointer>

class QCheckBox;
class QPlainTextEdit;

namespace rescue::ui {

/// Below the page: the help or the log, one at a time. Closed until somebody asks for it. The log tells what
/// happened in plain words, or in terms of the trade.
class Drawer : public QWidget {
    Q_OBJECT

public:
    enum class Content { Nothing, Help, Log };
    enum class Level { Plain, Technical };

    /// `clock` outlives the drawer.
    explicit Drawer(LampClock& clock, QWidget* parent = nullptr);

    HelpPanel& help() { return *m_help; }
    void appendToLog(Level level, const QString& line);
    /// The technical one, with the time before each line.
    QString log() const { return m_lines[static_cast<int>(Level::Technical)].join(QLatin1Char('\n')); }

    /// Help takes the focus; closing gives it back to where it was.
    void open(Content content);
    Content content() const { return m_content; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(rescue::ui::Drawer::Content content); ///< also for Nothing: closed

protected:
    void changeEvent(QEvent* event) override;

private:
    Level shown() const;
    void showLog();
    void retranslate();
    bool hasFocusWithin() const;

    Content m_content = Content::Nothing;
    QPointer<QWidget> m_focusBefore;
    QStringList m_lines[2]; ///< by Level
    HelpPanel* m_help;
    QWidget* m_logPart;
    QCheckBox* m_technical;
    QPlainTextEdit* m_log;
};

} // namespace rescue::ui
