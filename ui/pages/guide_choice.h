// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/button_guide.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace rescue::ui {

/// Which mode, and which board: three buttons of which one is down, and a list with a picture of each model.
class GuideChoice : public QWidget {
    Q_OBJECT

public:
    explicit GuideChoice(QWidget* parent = nullptr);

    diagnosis::ButtonGoal goal() const;
    Model model() const;
    // Neither is told: the signals are for what the person chose.
    void setGoal(diagnosis::ButtonGoal goal);
    void setModel(Model model);
    void focusGoal();

Q_SIGNALS:
    void goalChosen(rescue::diagnosis::ButtonGoal goal);
    void modelChosen(rescue::Model model);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void retranslate();

    QButtonGroup* m_goals;
    QComboBox* m_models;
};

} // namespace rescue::ui
