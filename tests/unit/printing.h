// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/practice/provision.h"

#include <QStringList>

#include <ostream>

// How a failed test shows what it compared. They stand beside the types they print, where they are looked
// for.

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QStringList& texts, std::ostream* out)
{
    PrintTo(texts.join(QLatin1String(", ")), out);
}

namespace rescue {
inline void PrintTo(Model model, std::ostream* out)
{
    *out << modelInfo(model).name.toStdString();
}
} // namespace rescue

namespace rescue::practice {
inline void PrintTo(Fault fault, std::ostream* out)
{
    *out << faultId(fault).toStdString();
}
} // namespace rescue::practice
