// SPDX-License-Identifier: Apache-2.0
#include "core/support/bundle.h"

#include "core/repair/durable_file.h"
#include "core/repair/history.h"
#include "core/support/redaction.h"
#include "core/support/report.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <zip.h>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

struct Bundle {
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

QString lines(const QStringList& all)
{
    return all.isEmpty() ? QString() : all.join(u'\n') + u'\n';
}

QString computer()
{
    return lines({u"program: %1"_s.arg(QCoreApplication::applicationVersion()),
                  u"system: %1"_s.arg(QSysInfo::prettyProductName()),
                  u"kernel: %1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
                  u"processor: %1"_s.arg(QSysInfo::currentCpuArchitecture()),
                  u"Qt: %1"_s.arg(QLatin1String(qVersion()))});
}

/// English, like all that is in it: it is for whoever helps.
QString readMe(const std::vector<BundleFile>& files)
{
    QString text = u"A support bundle of Photon Rescue %1.\n\n"
                   "In it:\n"_s.arg(QCoreApplication::applicationVersion());
    for (const BundleFile& file : files)
        text += u"- %1\n"_s.arg(file.name);
    return text + u"\nNot in it: keys, the saved copy of the device's memory, tokens, passwords, the account "
                  u"and the "
                  "names of\nnetworks. The saved copy stays on the computer that made it, for undo.\n"_s;
}

struct DropSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DropArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, DropSource>;
using Archive = std::unique_ptr<zip_t, DropArchive>;

[[noreturn]] void noArchive(const char* what)
{
    throw Failure(FailureCode::Internal, {u"zip: %1"_s.arg(QLatin1String(what))});
}

/// The bytes must stay until the archive is closed.
void add(zip_t& archive, const QString& name, const QByteArray& bytes)
{
    zip_source_t* content =
        zip_source_buffer(&archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (content == nullptr)
        noArchive(zip_strerror(&archive));
    if (zip_file_add(&archive, name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(content); // it is the archive's only once it was added
        noArchive(zip_strerror(&archive));
    }
}

Bytes contentOf(zip_source_t& source)
{
    zip_stat_t size;
    zip_stat_init(&size);
    if (zip_source_stat(&source, &size) != 0 || zip_source_open(&source) != 0)
        noArchive("not readable");
    Bytes bytes(size.size);
    const zip_int64_t got = zip_source_read(&source, bytes.data(), bytes.size());
    zip_source_close(&source);
    if (got != static_cast<zip_int64_t>(bytes.size()))
        noArchive("cut short");
    return bytes;
}

} // namespace

std::vector<BundleFile> bundleFiles(const BundleSource& source)
{
    std::vector<BundleFile> files;
    const auto put = [&](BundlePart part, const QString& name, const QString& content) {
        if (!content.isEmpty())
            files.push_back({part, name, redacted(content, source.known)});
    };
    if (source.outcome)
        put(BundlePart::Device, u"device.json"_s, QString::fromUtf8(reportJson(*source.outcome)));
    if (source.diagnosis)
        put(BundlePart::Evidence, u"evidence.json"_s,
            QString::fromUtf8(diagnosisReportJson(*source.diagnosis)));
    if (source.outcome)
        put(BundlePart::Steps, u"steps.txt"_s, lines(repair::journalLines(source.outcome->folder)));
    put(BundlePart::Log, u"log.txt"_s, source.log);
    put(BundlePart::Computer, u"computer.txt"_s, computer());
    return files;
}

QString bundlePartTitle(BundlePart part)
{
    switch (part) {
    case BundlePart::Device:
        return Bundle::tr("Device and result");
    case BundlePart::Evidence:
        return Bundle::tr("What is known");
    case BundlePart::Steps:
        return Bundle::tr("Steps and times");
    case BundlePart::Log:
        return Bundle::tr("Technical log");
    case BundlePart::Computer:
        return Bundle::tr("This computer");
    }
    return {};
}

QString bundlePartMeaning(BundlePart part)
{
    switch (part) {
    case BundlePart::Device:
        return Bundle::tr(
            "The device's id and model, what was found, changed and proved, and fingerprints of its "
            "keys.");
    case BundlePart::Evidence:
        return Bundle::tr("Each fact behind the diagnosis, and who says so: you, the device or the cloud.");
    case BundlePart::Steps:
        return Bundle::tr("What the repair did, and when.");
    case BundlePart::Log:
        return Bundle::tr("What the program and the device said to each other, in terms of the trade.");
    case BundlePart::Computer:
        return Bundle::tr("The operating system and the versions of the program and its parts.");
    }
    return {};
}

QStringList bundleLeavesOut()
{
    return {Bundle::tr(
                "Keys and the saved copy of the device: whoever has them could pretend to be your device."),
            Bundle::tr("Passwords, sign-ins and your e-mail address: nobody needs them to help you."),
            Bundle::tr("The names of your networks: they tell where you live.")};
}

QString bundleFileName(const BundleSource& source)
{
    const QDateTime when = source.outcome     ? source.outcome->began
                           : source.diagnosis ? source.diagnosis->made
                                              : QDateTime::currentDateTimeUtc();
    QStringList words{u"photon-rescue-support"_s,
                      source.outcome     ? source.outcome->deviceId
                      : source.diagnosis ? source.diagnosis->deviceId
                                         : QString(),
                      when.toLocalTime().toString(u"yyyyMMdd-HHmm"_s)};
    words.removeAll(QString());
    return words.join(u'-');
}

Bytes zipped(const std::vector<BundleFile>& files)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source whole(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!whole)
        noArchive(zip_error_strerror(&error));
    Archive archive(zip_open_from_source(whole.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        noArchive(zip_error_strerror(&error));
    zip_source_keep(whole.get()); // closing the archive gives up its share
    std::vector<QByteArray> contents{readMe(files).toUtf8()};
    contents.reserve(files.size() + 1);
    add(*archive, u"README.txt"_s, contents.front());
    for (const BundleFile& file : files) {
        contents.push_back(file.content.toUtf8());
        add(*archive, file.name, contents.back());
    }
    if (zip_close(archive.get()) != 0)
        noArchive(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    return contentOf(*whole);
}

void saveBundle(const std::vector<BundleFile>& files, const QString& path)
{
    repair::writeDurably(path, zipped(files));
}

} // namespace rescue
