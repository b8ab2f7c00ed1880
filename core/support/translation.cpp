// SPDX-License-Identifier: Apache-2.0
#include "core/support/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace rescue {

void installTranslation(QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    // English last: its file holds the plurals of the source texts.
    const bool loaded = translator->load(QLocale(), QStringLiteral("photon-rescue"), QStringLiteral("_"),
                                         QStringLiteral(":/translations")) ||
                        translator->load(QStringLiteral(":/translations/photon-rescue_en.qm"));
    if (loaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace rescue
