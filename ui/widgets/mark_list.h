// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/mark.h"

#include <QLabel>

#include <vector>

namespace rescue::ui {

/// Lines of text with a mark each, one under the other: the stages of the rail, the steps of a repair.
class MarkList : public QWidget {
    Q_OBJECT

public:
    explicit MarkList(QWidget* parent = nullptr);

    /// As many lines as before keep their marks: the same list in other words.
    void setLines(const QStringList& lines);
    /// Lines of one word each are not wrapped but make the list as wide as they are. On at first.
    void setWraps(bool wraps);
    void setProgress(int line, Progress progress);
    Progress progress(int line) const;
    int count() const { return static_cast<int>(m_rows.size()); }

private:
    struct Row {
        Mark* mark;
        QLabel* label;
    };
    void refresh(const Row& row);

    std::vector<Row> m_rows;
    bool m_wraps = true;
};

} // namespace rescue::ui
