// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"
#include "ui/help/help_topic.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace rescue::ui {

/// A question of the running repair, answered inside the page.
class QuestionPanel : public QWidget {
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget* parent = nullptr);

    void ask(const repair::Question& question);
    QString heading() const;
    /// The primary button for the answer chosen so far.
    QString verb() const;
    bool complete() const;
    QString answer() const;
    HelpId help() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    repair::Question m_question{repair::QuestionKind::ConfirmChanges, {}};
    QLabel* m_text;
    QRadioButton* m_keep;
    QRadioButton* m_replace;
    QLineEdit* m_id;
    QLabel* m_idHint;
};

} // namespace rescue::ui
