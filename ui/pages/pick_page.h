// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/picker.h"
#include "core/diagnosis/rhythm.h"
#include "ui/page.h"
#include "ui/widgets/lamp_clock.h"

class QButtonGroup;

namespace rescue::ui {

class LampCard;
class TileGrid;

/// One step of the picker: its answers as tiles, one of which is chosen, "not sure" being the last of them.
class PickPage : public Page {
    Q_OBJECT

public:
    /// `clock` outlives the page.
    PickPage(LampClock& clock, const QString& name, QWidget* parent = nullptr);

    /// What is asked now; `chosen` is what was answered to it before, if anything.
    virtual void ask(const diagnosis::PickView& view, const QString& chosen);

    void accept() override;
    void entered() override;

Q_SIGNALS:
    void answered(const QString& id);

protected:
    void retranslate() override;
    const diagnosis::PickView& view() const { return m_view; }
    /// Empty while none is.
    QString chosen() const;
    /// Chosen, but not yet answered: the person may still think otherwise.
    void choose(const QString& id);
    /// Where the rhythm of taps is among the answers, that answer is chosen.
    void chooseTapped(diagnosis::TapRhythm rhythm);

private:
    void clearTiles();
    void addTile(const diagnosis::PickChoice& choice, TileGrid& grid);

    LampClock& m_clock;
    diagnosis::PickView m_view;
    QButtonGroup* m_group;
    std::vector<LampCard*> m_cards; ///< as in m_view.offers, then "not sure"
    TileGrid* m_pictures;
    TileGrid* m_words; ///< answers that no lamp is shown for
};

} // namespace rescue::ui
