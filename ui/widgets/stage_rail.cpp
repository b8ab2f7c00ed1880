// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stage_rail.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rescue::ui {

StageRail::StageRail(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_list(new MarkList(this))
{
    setObjectName(QStringLiteral("stageRail"));
    setMinimumWidth(20 * unit);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // large text makes it wider
    m_list->setWraps(false);
    m_title->setFont(scaled(font(), 1.15, true));
    retranslate();
    m_list->layout()->setProperty("verticalSpacing", 2 * unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 4 * unit, 2 * unit, 3 * unit);
    column->setSpacing(4 * unit);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addStretch(1);
}

void StageRail::retranslate()
{
    m_title->setText(tr("Photon Rescue"));
    m_list->setAccessibleName(tr("Stages"));
    m_list->setLines({tr("Lamp"), tr("Connect"), tr("Understand"), tr("Repair"), tr("Proof")});
}

void StageRail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StageRail::setStage(Stage stage, Progress progress)
{
    const int now = static_cast<int>(stage);
    for (int line = 0; line < m_list->count(); ++line) {
        if (line == now)
            m_list->setProgress(line, progress);
        else
            m_list->setProgress(line, line < now ? Progress::Done : Progress::ToDo);
    }
}

void StageRail::setFoot(QWidget* foot)
{
    layout()->addWidget(foot);
}

void StageRail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), sideFill(palette()));
    painter.setPen(hairline(palette()));
    const int edge = isRightToLeft() ? rect().left() : rect().right();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

} // namespace rescue::ui
