// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

#include <QWidget>

class QGridLayout;

namespace rescue::ui {

/// The device's id and the fingerprints of its keys before and after, each with a button that copies the
/// whole. Hidden when there are none.
class FingerprintTable : public QWidget {
    Q_OBJECT

public:
    explicit FingerprintTable(QWidget* parent = nullptr);

    /// In the language of now: to be called again when that changes.
    void setOutcome(const repair::Outcome& outcome);
    /// What the Tab key stops at, from the top.
    QWidgetList stops() const;

private:
    void addFingerprint(const QString& name, const QString& before, const QString& after);
    void addFact(const QString& name, const QString& text, const QString& whole);

    QGridLayout* m_grid;
};

} // namespace rescue::ui
