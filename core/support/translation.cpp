// SPDX-License-Identifier: Apache-2.0
#include "core/support/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

#include <algorithm>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

constexpr auto chosenLanguage = "language"_L1;

bool available(const QString& code)
{
    return std::ranges::find(availableLanguages(), code, &Language::code) != availableLanguages().end();
}

/// Nothing where there is no such file: Qt's own texts come in a package of their own.
std::unique_ptr<QTranslator> load(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

const std::vector<Language>& availableLanguages()
{
    static const std::vector<Language> languages = {
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"ar"_s, u"العربية"_s},
    };
    return languages;
}

QString fittingLanguage(const QStringList& wanted)
{
    for (const QString& one : wanted) {
        QString code = QLocale(one).name().section(u'_', 0, 0);
        if (available(code))
            return code;
    }
    return availableLanguages().front().code;
}

Translation::Translation(QSettings* memory, QObject* parent) : QObject(parent), m_memory(memory)
{
    const QString chosen = m_memory != nullptr ? m_memory->value(chosenLanguage).toString() : QString();
    speak(available(chosen) ? chosen : fittingLanguage(QLocale::system().uiLanguages()));
}

QLocale Translation::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale ours(m_language);
    return system.language() == ours.language() ? system : ours;
}

void Translation::setLanguage(const QString& code)
{
    if (!available(code))
        return;
    if (m_memory != nullptr)
        m_memory->setValue(chosenLanguage, code);
    if (code == m_language)
        return;
    speak(code);
    Q_EMIT languageChanged();
}

void Translation::speak(const QString& code)
{
    m_language = code;
    // Before the texts: windows write numbers anew when they hear of new texts.
    QLocale::setDefault(locale());
    m_textsOfQt = load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_texts = load(u"photon-rescue_"_s + code, u":/translations"_s);
}

} // namespace rescue
