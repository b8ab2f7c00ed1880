// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QComboBox;
class QLabel;

namespace rescue::ui {

/// A question, a list of answers, and a quiet line about the chosen one. Values are numbers; the texts come
/// from whoever owns it, and are asked for again after the language changed.
class ChoiceBox : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        std::function<QString()> question;
        std::function<QString(int value)> answer;
        std::function<QString(int value)> note;
    };
    /// `name` is the list's object name; the note's is `name` with "Note". `lastOfGroup`: a line follows
    /// these.
    ChoiceBox(const QString& name, const std::vector<int>& values, const std::set<int>& lastOfGroup,
              Texts texts, QWidget* parent = nullptr);

    void setValue(int value);
    int value() const;

Q_SIGNALS:
    void chosen(int value); ///< by the person

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Texts m_texts;
    QLabel* m_question;
    QComboBox* m_list;
    QLabel* m_note;
};

} // namespace rescue::ui
