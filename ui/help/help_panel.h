// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_search.h"
#include "ui/print/plan_card.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QUrl;

namespace rescue::ui {

class HelpFinder;
class LampCatalogue;
class LampClock;
class MessageBar;

/// The help: topics with links between them, the catalogue of the lamp, and a search over both. Bundled, no
/// network. Follows the page of the wizard until the person opens another topic.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives the panel.
    explicit HelpPanel(LampClock& clock, QWidget* parent = nullptr);

    /// The topic of the page that is shown now.
    void setPageTopic(HelpId topic);
    /// What the person is about to do, for the printed card; nothing while nobody knows.
    void setPlan(const std::optional<PlanFacts>& plan);
    /// Where repairs are kept, as people may read it.
    void setDataFolder(const QString& folder);
    /// The page's own topic, with the focus in the search field.
    void open();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showHit(const HelpHit& hit);
    void followLink(const QUrl& link);
    void render();
    bool showsPlan() const;
    bool showsLamps() const;
    const HelpTopic& topic() const;
    /// What is shown, as a page for paper.
    QString paper() const;
    QString paperName() const;

    QString m_dataFolder;
    std::vector<HelpTopic> m_topics;
    HelpId m_pageTopic = HelpId::Lamp;
    HelpHit m_shown = HelpId::Lamp;
    std::optional<PlanFacts> m_plan;
    HelpFinder* m_finder;
    QStackedWidget* m_stack;
    QTextBrowser* m_text;
    LampCatalogue* m_lamps;
    MessageBar* m_messages;
    QPushButton* m_toPage;
    QPushButton* m_save;
};

} // namespace rescue::ui
