// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/rhythm.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace rescue::ui {

/// For whoever is in doubt about the rhythm: a button to tap along, by mouse or space bar, and what the taps
/// fit best. A second opinion, hidden until it is asked for.
class TapPanel : public QWidget {
    Q_OBJECT

public:
    explicit TapPanel(QWidget* parent = nullptr,
                      std::function<SteadyClock::time_point()> clock = &SteadyClock::now);

    /// Shows the rest. Its place is the page's, before this in the order of Tab.
    QPushButton* opener() const { return m_opener; }
    /// Hidden, and the taps forgotten.
    void close();
    /// What was tapped since it was opened.
    const diagnosis::Tapping& tapping() const { return m_tapping; }

Q_SIGNALS:
    void judged(rescue::diagnosis::TapRhythm rhythm); ///< another than before

protected:
    void changeEvent(QEvent* event) override;

private:
    void open();
    void tap();
    void judge();
    void retranslate();

    std::function<SteadyClock::time_point()> m_clock;
    std::vector<Milliseconds> m_taps;
    diagnosis::Tapping m_tapping;
    QTimer m_quiet; ///< two or three taps mean something once no more come
    QPushButton* m_opener;
    QPushButton* m_tap;
    QLabel* m_result;
};

} // namespace rescue::ui
