// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>

namespace rescue::ui {

/// A card with a heading and a few lines under it.
class TextList : public QFrame {
    Q_OBJECT

public:
    explicit TextList(QWidget* parent = nullptr);
    /// Hides itself when there is nothing to list.
    void setTexts(const QString& heading, const QStringList& lines);
    /// The same, for lines that are done one after the other.
    void setSteps(const QString& heading, const QStringList& steps);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell(const QString& heading, const QStringList& lines);

    bool m_numbered = false;
    QLabel* m_heading;
    QLabel* m_lines;
    QStringList m_texts;
};

} // namespace rescue::ui
