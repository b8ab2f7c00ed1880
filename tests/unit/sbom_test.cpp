// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject partsList()
{
    QFile file(QStringLiteral(RESCUE_SBOM));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

TEST(PartsList, IsOfTheFormThatToolsRead)
{
    const QJsonObject list = partsList();
    EXPECT_EQ(list[u"bomFormat"_s], u"CycloneDX"_s);
    EXPECT_EQ(list[u"specVersion"_s], u"1.5"_s);
    EXPECT_EQ(list[u"metadata"_s][u"component"_s][u"name"_s], u"photon-rescue"_s);
}

TEST(PartsList, NamesEveryLibraryWithItsVersionAndLicence)
{
    static const QRegularExpression version(u"^\\d+(\\.\\d+)+"_s);
    QStringList names;
    for (const auto& part : partsList()[u"components"_s].toArray()) {
        names << part[u"name"_s].toString();
        EXPECT_TRUE(version.match(part[u"version"_s].toString()).hasMatch()) << names.last().toStdString();
        EXPECT_FALSE(part[u"licenses"_s].toArray().isEmpty()) << names.last().toStdString();
    }
    for (const QString& name :
         {u"qtbase"_s, u"openssl"_s, u"libusb"_s, u"libzip"_s, u"zlib"_s, u"cpp-httplib"_s, u"CLI11"_s})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
}

} // namespace
