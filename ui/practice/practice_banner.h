// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rescue::ui {

/// The line over every page of practice: nothing real is touched; where the board is; the way out.
class PracticeBanner : public QFrame {
    Q_OBJECT

public:
    explicit PracticeBanner(QWidget* parent = nullptr);

    /// Not in the middle of a repair, which is stopped first.
    void setMayLeave(bool may);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void boardWanted();
    void leaveWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();

    QLabel* m_words;
    QPushButton* m_board;
    QPushButton* m_leave;
    QBoxLayout* m_row;
};

} // namespace rescue::ui
