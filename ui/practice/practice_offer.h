// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rescue::ui {

/// For whoever is here for the first time: a practice device comes before the real one.
class PracticeOffer : public QFrame {
    Q_OBJECT

public:
    explicit PracticeOffer(QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
    QPushButton* m_accept;
    QPushButton* m_decline;
};

} // namespace rescue::ui
