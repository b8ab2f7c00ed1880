// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_search.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace rescue::ui {

/// Where one looks for a topic: a search field, and under it the contents or what the search found.
class HelpFinder : public QWidget {
    Q_OBJECT

public:
    explicit HelpFinder(QWidget* parent = nullptr);

    /// Also after a change of language: what was searched for is searched for again.
    void setTopics(const std::vector<HelpTopic>& topics);
    /// Marks what is being shown, if it is in the list.
    void setCurrent(const HelpHit& shown);
    /// An empty search field with the focus.
    void begin();

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const rescue::ui::HelpHit& hit);
    void readingWanted(); ///< Enter: the person wants to go from the list to the text

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void tellCount();
    QString label(const HelpHit& hit) const;

    std::vector<HelpTopic> m_topics;
    std::vector<HelpHit> m_hits; ///< the rows of the list
    HelpHit m_shown = HelpId::Lamp;
    QLineEdit* m_query;
    QLabel* m_count;
    QListWidget* m_list;
};

} // namespace rescue::ui
