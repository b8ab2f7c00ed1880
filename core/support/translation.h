// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

class QSettings;

namespace rescue {

struct Language {
    QString code; ///< as in "photon-rescue_de.ts"
    QString name; ///< in the language itself
};

/// Those the program speaks.
const std::vector<Language>& availableLanguages();

/// The code of the first of ours among the languages a person reads ("de-AT", "en" …), best first; English if
/// none is ours.
QString fittingLanguage(const QStringList& wanted);

/// The language the program speaks: its own texts, Qt's, and how numbers and dates are written. Make one
/// after the application object and before the first text is shown; it begins with what was chosen last time,
/// else with the system's language. Main thread.
class Translation : public QObject {
    Q_OBJECT

public:
    /// `memory` keeps what was chosen, and outlives this object; nullptr: nothing is read or kept.
    explicit Translation(QSettings* memory = nullptr, QObject* parent = nullptr);

    /// A code of availableLanguages().
    const QString& language() const { return m_language; }
    /// How numbers and dates are written: as the system does, where it speaks this language too.
    QLocale locale() const;
    /// Every window gets QEvent::LanguageChange. Codes of other languages are ignored.
    void setLanguage(const QString& code);

Q_SIGNALS:
    void languageChanged();

private:
    void speak(const QString& code);

    QSettings* m_memory;
    QString m_language;
    std::unique_ptr<QTranslator> m_texts, m_textsOfQt;
};

} // namespace rescue
