// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"
#include "ui/page.h"
#include "ui/pages/button_panel.h"
#include "ui/pages/question_panel.h"
#include "ui/pages/wait_panel.h"
#include "ui/widgets/mark_list.h"
#include "ui/widgets/text_list.h"
#include "ui/widgets/time_left_label.h"

class QProgressBar;

namespace rescue::ui {

/// The repair while it runs: its steps, what is being waited for, and its questions.
class RepairPage : public Page {
    Q_OBJECT

public:
    explicit RepairPage(LampClock& clock, QWidget* parent = nullptr);

    void begin(const repair::Plan& plan);
    void show(const repair::Event& event);
    using QWidget::show;
    void ask(const repair::Question& question);
    /// The person wants to stop; it takes until the next safe point.
    void showStopping();
    void setTimeLeft(std::optional<Milliseconds> left) { m_timeLeft->setLeft(left); }

    HelpId help() const override;
    void accept() override;

Q_SIGNALS:
    void answered(const QString& answer);
    void progressed(double share); ///< 0…1 of the whole repair

protected:
    void retranslate() override;

private:
    /// What the person is to look at.
    enum class Scene { Work, Replug, Buttons, Question };

    void on(const repair::StepStarted& step);
    void on(const repair::StepProgress& progress);
    void on(const repair::DeviceSeen& seen);
    void on(const repair::WaitStarted& wait);
    void on(const repair::WaitEnded& wait);
    void on(const repair::LampExpected& lamp);
    void on(const repair::KeysFound& keys);
    void on(const repair::KeysChecked& keys);
    void on(const repair::FirmwareChecked& firmware);
    void on(const repair::LogLine& /*line*/) {}

    void setScene(Scene scene);
    /// The buttons are still what the person follows: a crash looks like a press of RESET.
    bool followsSafeMode() const;
    QString headingNow() const;
    void showFindings();

    repair::Plan m_plan;
    int m_step = 0;
    Scene m_scene = Scene::Work;
    bool m_stopping = false;
    std::optional<Model> m_model; ///< nothing until the device was seen
    std::optional<DeviceMode> m_mode;
    std::optional<diagnosis::KeyCheck> m_check;
    std::optional<diagnosis::KeyDecision> m_decision;
    std::vector<repair::ModuleChange> m_modules;
    MarkList* m_steps;
    QProgressBar* m_bar;
    TimeLeftLabel* m_timeLeft;
    WaitPanel* m_wait;
    ButtonPanel* m_buttons;
    QuestionPanel* m_question;
    TextList* m_findings;
};

} // namespace rescue::ui
