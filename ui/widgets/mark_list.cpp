// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/mark_list.h"

#include "ui/accessibility.h"
#include "ui/theme.h"

#include <QGridLayout>

namespace rescue::ui {

MarkList::MarkList(QWidget* parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::List);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
}

void MarkList::setWraps(bool wraps)
{
    m_wraps = wraps;
    for (const Row& row : m_rows)
        row.label->setWordWrap(wraps);
}

void MarkList::setLines(const QStringList& lines)
{
    if (lines.size() != count()) {
        for (const Row& row : m_rows) {
            delete row.mark;
            delete row.label;
        }
        m_rows.clear();
        auto* grid = static_cast<QGridLayout*>(layout());
        for (int line = 0; line < lines.size(); ++line) {
            const Row row{new Mark(this), new QLabel(this)};
            row.label->setWordWrap(m_wraps);
            setAccessibleRole(row.label, QAccessible::ListItem);
            grid->addWidget(row.mark, line, 0, Qt::AlignTop);
            grid->addWidget(row.label, line, 1, Qt::AlignVCenter);
            m_rows.push_back(row);
        }
    }
    for (int line = 0; line < count(); ++line) {
        const Row& row = m_rows.at(static_cast<std::size_t>(line));
        row.label->setText(lines[line]);
        refresh(row);
    }
}

void MarkList::setProgress(int line, Progress progress)
{
    const Row& row = m_rows.at(static_cast<std::size_t>(line));
    row.mark->setProgress(progress);
    refresh(row);
}

void MarkList::refresh(const Row& row)
{
    const Progress progress = row.mark->progress();
    QFont font = this->font();
    if (progress == Progress::Now || progress == Progress::NeedsYou)
        font.setWeight(QFont::DemiBold);
    row.label->setFont(font);
    const QString name =
        tr("%1: %2", "name of a step: how far it is").arg(row.label->text(), progressText(progress));
    // Qt tells readers of a name that is set, even if it is the same.
    if (row.label->accessibleName() != name)
        row.label->setAccessibleName(name);
}

Progress MarkList::progress(int line) const
{
    return m_rows.at(static_cast<std::size_t>(line)).mark->progress();
}

} // namespace rescue::ui
