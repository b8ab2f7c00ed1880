// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/support/translation.h"

#include <QComboBox>

namespace rescue::ui {

/// The program's languages, each named in itself, so that who cannot read the window still finds their own.
class LanguageChoice : public QComboBox {
    Q_OBJECT

public:
    /// `translation` outlives it.
    explicit LanguageChoice(Translation& translation, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void retranslate();

    Translation& m_translation;
};

/// From now on all windows are read in the direction of the language, from the right in Arabic.
void followReadingDirection(Translation& translation);

} // namespace rescue::ui
