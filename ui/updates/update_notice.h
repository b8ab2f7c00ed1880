// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/support/update_notice.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rescue::ui {

class TextList;

/// There is a newer version: a line, and what is new for whoever wants to know.
class UpdateNotice : public QFrame {
    Q_OBJECT

public:
    explicit UpdateNotice(QWidget* parent = nullptr);
    /// Nothing: hides itself.
    void tell(const std::optional<ProgramRelease>& release);

Q_SIGNALS:
    void pageWanted(const QUrl& page); ///< in the person's browser
    void hideWanted(const rescue::ProgramRelease& release);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void openNews(bool open);

    std::optional<ProgramRelease> m_release;
    bool m_reveal = false; ///< scroll to what was opened, once it has its place
    QLabel* m_words;
    QPushButton* m_news;
    QPushButton* m_hide;
    QWidget* m_opened;
    TextList* m_lines;
    QLabel* m_address;
    QPushButton* m_page;
};

} // namespace rescue::ui
