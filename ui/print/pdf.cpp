// SPDX-License-Identifier: Apache-2.0
#include "ui/print/pdf.h"

#include "core/failure.h"
#include "ui/print/reading_direction.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 96; // what a px is in a page; the PDF itself knows no dots
constexpr double margin = 0.75 * dotsPerInch;
constexpr QLatin1StringView tableTag("<table");
constexpr QLatin1StringView breakingTag("<table style=\"page-break-before:always\"");

void prepare(QTextDocument& document, QPagedPaintDevice& paper, const QSizeF& page)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(10.5);
    font.setHintingPreference(QFont::PreferNoHinting);
    document.setDefaultFont(font);
    document.setDocumentMargin(margin);
    document.setUseDesignMetrics(true);
    document.setIndentWidth(24);
    setReadingDirection(document, QGuiApplication::layoutDirection());
    document.documentLayout()->setPaintDevice(&paper);
    document.setPageSize(page);
}

QSizeF pageOf(const QPagedPaintDevice& paper)
{
    return {static_cast<double>(paper.width()), static_cast<double>(paper.height())};
}

/// What fits both A4 and Letter between the margins.
QSizeF smallestPage()
{
    const QSizeF a4 = QPageSize(QPageSize::A4).size(QPageSize::Inch);
    const QSizeF letter = QPageSize(QPageSize::Letter).size(QPageSize::Inch);
    return QSizeF(std::min(a4.width(), letter.width()), std::min(a4.height(), letter.height())) * dotsPerInch;
}

/// On a page of that width and without end, without the margins.
double heightOf(const QString& html, double width)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    QTextDocument document;
    document.setHtml(html);
    prepare(document, writer, QSizeF(width, 1e6));
    return document.documentLayout()->documentSize().height() - 2 * margin;
}

/// False: the paper takes nothing.
bool print(const QTextDocument& document, QPagedPaintDevice& paper)
{
    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    const QRectF page(0, 0, paper.width(), paper.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int number = 1; number <= document.pageCount(); ++number) {
        if (number > 1 && !paper.newPage())
            return false;
        painter.save();
        context.clip = page.translated(0, (number - 1) * page.height());
        painter.translate(0, -context.clip.top());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        if (number > 1)
            painter.drawText(page.adjusted(margin, 0, -margin, -margin / 2),
                             Qt::AlignBottom | Qt::AlignHCenter, QLocale().toString(number));
    }
    return painter.end();
}

} // namespace

QPageSize paperSize()
{
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(inches ? QPageSize::Letter : QPageSize::A4);
}

QString onPages(const QString& start, const QStringList& tables)
{
    constexpr double rounding = 1; // of each table's height
    const QSizeF page = smallestPage();
    const double room = page.height() - 2 * margin;
    // The empty paragraph after the last table of a document, which takes no room between two.
    const QString sample = u"<table><tr><td>a</td></tr></table>"_s;
    const double rest = 2 * heightOf(sample, page.width()) - heightOf(sample + sample, page.width());
    double used = heightOf(start, page.width());
    QString html = start;
    for (const QString& table : tables) {
        const double height = heightOf(table, page.width()) - rest + rounding;
        const bool fits = used + height <= room;
        used = fits ? used + height : height;
        html += fits ? table : QString(table).replace(0, tableTag.size(), breakingTag);
    }
    return html;
}

void savePdf(const QString& html, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(FailureCode::FileUnwritable, {path}, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageSize(paperSize());
        writer.setPageMargins({});
        writer.setResolution(dotsPerInch);
        writer.setCreator(u"Photon Rescue"_s);
        QTextDocument document;
        document.setHtml(html);
        prepare(document, writer, pageOf(writer));
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        print(document, writer); // a disk that is full is told by commit
    }
    if (!file.commit())
        throw Failure(FailureCode::FileUnwritable, {path}, file.errorString());
}

bool printOn(QPrinter& printer, const QString& html)
{
    printer.setFullPage(true); // the page has its own margins
    printer.setResolution(dotsPerInch);
    QTextDocument document;
    document.setHtml(html);
    prepare(document, printer, pageOf(printer));
    return print(document, printer);
}

} // namespace rescue::ui
