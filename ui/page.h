// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_topic.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/stage_rail.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rescue::ui {

/// One page: a heading that is a sentence, at most three short lines, one picture or group of controls, and
/// the verb of the primary button. Pages know no protocol; they are told what happened and tell what was
/// chosen.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Stage stage, const QString& name, QWidget* parent = nullptr);

    Stage stage() const { return m_stage; }
    Progress progress() const { return m_progress; }
    QString heading() const { return m_heading->text(); }
    /// The label of the primary button; empty: there is none.
    const QString& primary() const { return m_primary; }
    bool primaryEnabled() const { return m_primaryEnabled; }
    /// The topic of the help that belongs to what the page shows now.
    virtual HelpId help() const = 0;
    /// The label of the quiet button beside it; empty: there is none.
    const QString& back() const { return m_back; }
    bool backEnabled() const { return m_backEnabled; }
    /// The primary button, or Enter.
    virtual void accept() = 0;
    /// The page was brought to the front.
    virtual void entered() {}
    MessageBar& messages() { return *m_messages; }

Q_SIGNALS:
    void changed(); ///< heading, primary button or progress

protected:
    /// Says everything again, in today's language, from what the page knows. Called after a change of
    /// language and by the page itself whenever what it knows has changed.
    virtual void retranslate() = 0;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void setHeading(const QString& heading, const QString& lead = {});
    void setPrimary(const QString& verb, bool enabled = true);
    /// Until this is called the page has none.
    void setBack(const QString& label, bool enabled = true);
    void setProgress(Progress progress);
    /// For a page that has a place in more than one.
    void setStage(Stage stage);
    /// Below the heading, the lead and the message bar.
    QVBoxLayout* content() const { return m_content; }

private:
    Stage m_stage;
    Progress m_progress = Progress::Now;
    QLabel* m_heading;
    QLabel* m_lead;
    MessageBar* m_messages;
    QVBoxLayout* m_content;
    QString m_primary;
    bool m_primaryEnabled = true;
    QString m_back;
    bool m_backEnabled = true;
};

} // namespace rescue::ui
