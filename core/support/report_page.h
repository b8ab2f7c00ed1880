// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// Pieces of a self-contained page (UTF-8, no scripts, no outside resources), simple enough for QTextDocument
/// to print it. Texts are escaped here. What is empty leaves nothing.
namespace rescue::page {

/// In the chosen language and its direction.
QString head(const QString& title);
QString section(const QString& heading, const QStringList& lines);
QString table(const QString& heading, const QString& rows);
QString textRow(const QString& name, const QString& value);
/// Ids, fingerprints and codes read from left to right in every language.
QString codeRow(const QString& name, const QString& value);
QString end(const QString& note);

} // namespace rescue::page
