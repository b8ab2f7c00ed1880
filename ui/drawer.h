// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_panel.h"

#include <QPointer>

class QPlainTextEdit;

namespace rescue::ui {

/// Below the page: the help or the technical log, one at a time. Closed until somebody asks for it.
class Drawer : public QWidget {
    Q_OBJECT

public:
    enum class Content { Nothing, Help, Log };

    /// `clock` outlives the drawer.
    explicit Drawer(LampClock& clock, QWidget* parent = nullptr);

    HelpPanel& help() { return *m_help; }
    void appendToLog(const QString& line);
    QString log() const;

    /// Help takes the focus; closing gives it back to where it was.
    void open(Content content);
    Content content() const { return m_content; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(rescue::ui::Drawer::Content content); ///< also for Nothing: closed

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    bool hasFocusWithin() const;

    Content m_content = Content::Nothing;
    QPointer<QWidget> m_focusBefore;
    HelpPanel* m_help;
    QPlainTextEdit* m_log;
};

} // namespace rescue::ui
