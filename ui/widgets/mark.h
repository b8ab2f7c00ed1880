// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QPalette>
#include <QWidget>

namespace rescue::ui {

/// How far a stage or a step is. Each has a shape of its own, so that colour is never needed.
enum class Progress { ToDo, Now, Done, NeedsYou };

/// "done", for screen readers.
QString progressText(Progress progress);
void paintMark(QPainter& painter, const QRectF& area, Progress progress, const QPalette& palette);

/// One mark as a widget.
class Mark : public QWidget {
public:
    explicit Mark(QWidget* parent = nullptr);
    void setProgress(Progress progress);
    Progress progress() const { return m_progress; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Progress m_progress = Progress::ToDo;
};

} // namespace rescue::ui
