// SPDX-License-Identifier: Apache-2.0
#include "ui/print/pdf.h"

#include "core/failure.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

qsizetype pagesOf(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST(Pdf, IsWrittenWithItsTitle)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"card.pdf"_s);
    savePdf(u"<html><head><title>A card</title></head><body><p>Text</p></body></html>"_s, path);
    const QByteArray pdf = contentOf(path);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains(QByteArray("\0A\0 \0c\0a\0r\0d", 12)));
    EXPECT_EQ(pagesOf(pdf), 1);
}

TEST(Pdf, TakesAsManyPagesAsTheTextNeeds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.pdf"_s);
    savePdf(u"<p>One line.</p>"_s.repeated(100), path);
    EXPECT_GT(pagesOf(contentOf(path)), 1);
}

TEST(Pdf, SaysThatTheFileCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/card.pdf"_s);
    try {
        savePdf(u"<p>Text</p>"_s, path);
        FAIL() << "written to a folder that does not exist";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::FileUnwritable);
        EXPECT_EQ(failure.arguments(), QStringList{path});
    }
}

} // namespace rescue::ui
