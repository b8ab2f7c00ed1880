// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>

namespace rescue::ui {

/// A number to compare by eye, in a monospaced font, and a button that copies the whole of it.
class CopyField : public QWidget {
    Q_OBJECT

public:
    explicit CopyField(QWidget* parent = nullptr);
    /// `name` is what a screen reader calls it; `shown` may be shorter than `whole`.
    void setTexts(const QString& name, const QString& shown, const QString& whole);

private:
    QString m_whole;
    QLabel* m_text;
    QPushButton* m_copy;
};

} // namespace rescue::ui
