// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "ui/widgets/mark.h"

#include <QFrame>
#include <QIcon>

#include <optional>

class QLabel;
class QPushButton;

namespace rescue::ui {

/// What happened, what it means and one thing to do about it, inside the page instead of a box over it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `action` empty: no button. Whoever tells tells again after a change of language.
    void tell(const QString& what, const QString& meaning, const QString& action = {},
              const QIcon& icon = {});
    /// The failure's own words; its next action as text, because the page owns the buttons.
    void tell(const Failure& failure);
    /// Something went as wanted; the same bar in green.
    void confirm(const QString& what, const QString& meaning);
    void clear();
    QString what() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setTexts(const QString& what, const QString& meaning, const QString& action);
    void setTexts(const Failure& failure);
    void showNow(Progress tone);

    std::optional<Failure> m_failure; ///< what is told, if it is one
    Progress m_tone = Progress::NeedsYou;
    Mark* m_mark;
    QLabel* m_what;
    QLabel* m_meaning;
    QPushButton* m_action;
};

} // namespace rescue::ui
