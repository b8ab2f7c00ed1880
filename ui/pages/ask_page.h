// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/question.h"
#include "ui/page.h"

class QAbstractButton;
class QButtonGroup;

namespace rescue::ui {

/// One question about what cannot be measured. "I do not know" is an answer like any other.
class AskPage : public Page {
    Q_OBJECT

public:
    explicit AskPage(QWidget* parent = nullptr);

    void ask(const diagnosis::Question& question);

    HelpId help() const override { return HelpId::Understand; }
    void accept() override;
    void entered() override;

Q_SIGNALS:
    /// Several only where several can be true.
    void answered(rescue::diagnosis::FactId fact, const QStringList& values);

protected:
    void retranslate() override;

private:
    /// Only events can be several at once; these answers say that there was none, or none that is known.
    bool several() const { return m_question && m_question->fact == diagnosis::FactId::Before; }
    static bool standsAlone(const QString& value);
    void chosen(int id, bool on);
    QStringList chosenValues() const;

    std::optional<diagnosis::Question> m_question;
    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
};

} // namespace rescue::ui
