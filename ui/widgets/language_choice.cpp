// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/language_choice.h"

#include <QApplication>
#include <QEvent>
#include <QWheelEvent>

namespace rescue::ui {

LanguageChoice::LanguageChoice(Translation& translation, QWidget* parent)
    : QComboBox(parent), m_translation(translation)
{
    setObjectName(QStringLiteral("languageChoice"));
    for (const Language& language : availableLanguages())
        addItem(language.name, language.code);
    retranslate();
    connect(this, &QComboBox::activated, this,
            [this](int place) { m_translation.setLanguage(itemData(place).toString()); });
}

void LanguageChoice::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// A wheel turned over it by chance must not change the language.
void LanguageChoice::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void LanguageChoice::retranslate()
{
    setCurrentIndex(findData(m_translation.language()));
    setAccessibleName(tr("Language"));
    setToolTip(tr("The language of this program"));
}

void followReadingDirection(Translation& translation)
{
    const auto follow = [&translation] {
        QApplication::setLayoutDirection(translation.locale().textDirection());
    };
    QObject::connect(&translation, &Translation::languageChanged, qApp, follow);
    follow();
}

} // namespace rescue::ui
