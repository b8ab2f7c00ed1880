// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace rescue::ui {

/// A language that anybody can read and no text is written in: every source text in brackets, its vowels
/// accented and doubled, at least 40 % longer. What still shows a bare vowel went past tr() or was not told
/// of the new language; what is cut would be cut in German too. Placeholders, entities and tags stay.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* /*comment*/ = nullptr,
                      int /*n*/ = -1) const override
    {
        // Qt's own texts are not ours to stretch, and one of them says which way the language is read.
        static const QRegularExpression qts(QStringLiteral("^Q[A-Z]"));
        return qts.match(QLatin1StringView(context)).hasMatch() ? QString()
                                                                : pseudo(QString::fromUtf8(source));
    }

    static QString pseudo(const QString& source)
    {
        QString text;
        for (qsizetype at = 0; at < source.size();) {
            if (const qsizetype kept = keptLength(source, at); kept > 0) {
                text += source.sliced(at, kept);
                at += kept;
            } else {
                text += accented(source.at(at++));
            }
        }
        while (text.size() < source.size() * 14 / 10)
            text += u'ø';
        return u'[' + text + u']';
    }

private:
    /// The length of the placeholder ("%1", "%L1", "%n", "%Ln"), tag or entity that begins here, or 0.
    static qsizetype keptLength(const QString& source, qsizetype at)
    {
        const auto end = [&](QChar last) { return source.indexOf(last, at) - at + 1; };
        switch (source.at(at).unicode()) {
        case u'%':
            return QRegularExpression(QStringLiteral("\\G%L?[n0-9]")).match(source, at).capturedLength();
        case u'<':
            return end(u'>');
        case u'&': // "&amp;", not "Save && go" or "&Help"
            return end(u';') > 2 && end(u';') < 8 ? end(u';') : 0;
        default:
            return 0;
        }
    }

    static QString accented(QChar letter)
    {
        constexpr QStringView plain = u"aeiouAEIOU";
        constexpr QStringView marked = u"áéíóúÁÉÍÓÚ";
        const qsizetype place = plain.indexOf(letter);
        return place < 0 ? QString(letter) : QString(2, marked.at(place));
    }
};

} // namespace rescue::ui
