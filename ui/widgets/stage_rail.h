// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/mark_list.h"

namespace rescue::ui {

enum class Stage { Lamp, Connect, Understand, Repair, Proof };

/// The five stages and how far we are. For looking only.
class StageRail : public QWidget {
    Q_OBJECT

public:
    explicit StageRail(QWidget* parent = nullptr);

    /// Stages before it are done, stages after it to do.
    void setStage(Stage stage, Progress progress);
    /// Shown below the stages. Takes it.
    void setFoot(QWidget* foot);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    MarkList* m_list;
};

} // namespace rescue::ui
