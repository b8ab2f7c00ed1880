// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lamp_widget.h"

#include <QRadioButton>

#include <vector>

namespace rescue::ui {

/// One answer about the lamp: it itself at true speed, its rhythm as a strip, and both in words. A radio
/// button, for the keyboard and for screen readers.
class LampCard : public QRadioButton {
    Q_OBJECT

public:
    /// Several looks: lamps side by side, any of which is meant. None: a sign in the lamp's place.
    LampCard(LampClock& clock, std::vector<LampLook> looks, QWidget* parent = nullptr);
    /// `rhythm` in words, under the name; may be empty.
    void setWords(const QString& name, const QString& rhythm);
    /// In the place of a lamp; the words say the same.
    void setSign(const QString& sign);

    /// Where the strip is.
    QRect rhythmPlace() const;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void doubleClicked(); ///< chosen by the first click

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }

private:
    QFont nameFont() const;
    int lampsWidth() const;
    int longestWord() const;
    int wordsHeight(int width) const;
    QRect lampPlace(int lamp) const;
    QRect wordsPlace() const;
    QColor ground() const;
    void groundLamps();
    void paintFrame(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    std::vector<LampLook> m_looks;
    std::vector<LampWidget*> m_lamps;
    QString m_rhythm;
    QString m_sign;
};

} // namespace rescue::ui
