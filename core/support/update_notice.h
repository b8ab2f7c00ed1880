// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <QVariant>
#include <QVersionNumber>

#include <optional>
#include <stop_token>

class QSettings;

namespace rescue {

// Whether there is a newer version of this program: one small file on a server says it, and a person who
// agreed to it has it asked for, once a day at most. Nothing is ever downloaded but that file.

/// A release of this program, as the version file tells of it.
struct ProgramRelease {
    QVersionNumber version;
    QMap<QString, QStringList> news; ///< by language; whole sentences, plain text; English is always there
    QUrl page;                       ///< about it, on the server of the file

    bool newerThan(const QString& running) const;
    /// In English where that language is not among them.
    QStringList newsIn(const QString& language) const;
};

/// Where the version file of this build lies (CMake: RESCUE_VERSION_FILE). Empty: this build never looks.
QUrl versionFile();

/// What a version file says; nothing where it is not one. `file` is where it came from.
///     {"version": "1.2.3", "page": "/news/1.2.3", "news": {"en": ["A sentence."], "de": ["Ein Satz."]}}
/// The page can only be on the same server. What else is in the file is for later versions of the program.
std::optional<ProgramRelease> programReleaseIn(const QByteArray& json, const QUrl& file);

/// Asks the server for the file, by a request that carries the path and nothing about person, computer or
/// program version. Blocks. The bytes are a proper version file. Throws what Http::send() throws, and
/// CloudBroken where it is something else.
QByteArray fetchVersionFile(const QUrl& file, const std::stop_token& stop);

/// What was agreed to and what was found, in the settings. Main thread.
class UpdateMemory {
public:
    /// `settings` outlives this object; nullptr: it is forgotten with it.
    explicit UpdateMemory(QSettings* settings = nullptr) : m_settings(settings) {}

    /// Nothing: the person was not asked yet, or did not answer.
    std::optional<bool> consent() const;
    /// Taking it back forgets what was found, too.
    void setConsent(bool agreed);
    /// Agreed to, and not done for a day. A last time that has yet to come is none: the clock was wrong then
    /// or is now.
    bool due(const QDateTime& now) const;
    /// To be called before the request: what goes wrong is not tried again on the same day.
    void setLooked(const QDateTime& now);
    /// Not valid: never.
    QDateTime looked() const;

    void setFound(const QByteArray& json);
    /// The newest that is known, if it is newer than what runs and was not hidden.
    std::optional<ProgramRelease> found(const QUrl& file, const QString& running) const;
    /// Not to be told of any more; the one after it is.
    void hide(const ProgramRelease& release);

private:
    QVariant value(const QString& key) const;
    void setValue(const QString& key, const QVariant& value);
    void remove(const QString& key);

    QSettings* m_settings;
    QMap<QString, QVariant> m_unkept;
};

} // namespace rescue
