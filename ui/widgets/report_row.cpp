// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/report_row.h"

#include "core/support/failure_text.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_order.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QStandardPaths>

#include <array>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    ReportFormat format;
    QString suffix;
    QString filter;
};

std::array<Format, 3> formats()
{
    return {Format{ReportFormat::Html, u"html"_s, ReportRow::tr("Web page (*.html)")},
            Format{ReportFormat::Pdf, u"pdf"_s, ReportRow::tr("PDF document (*.pdf)")},
            Format{ReportFormat::Json, u"json"_s, ReportRow::tr("For machines (*.json)")}};
}

/// What the name ends in counts; only an ending that means nothing here leaves it to the list of formats.
ReportFormat formatOf(const QString& path, const QString& filter)
{
    const auto all = formats();
    for (const Format& one : all) {
        if (path.endsWith(u'.' + one.suffix, Qt::CaseInsensitive))
            return one.format;
    }
    for (const Format& one : all) {
        if (filter == one.filter)
            return one.format;
    }
    return ReportFormat::Html;
}

QString proposedPath(const Report& report)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(report.fileName + u".html"_s);
}

} // namespace

ReportRow::ReportRow(QWidget* parent, Kind kind)
    : QWidget(parent), m_kind(kind), m_row(new FlowRow), m_save(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_pack(kind == Kind::Report ? new QPushButton(this) : nullptr),
      m_messages(new MessageBar(this))
{
    const bool note = kind == Kind::Note;
    m_save->setObjectName(note ? u"saveNote"_s : u"saveReport"_s);
    m_copy->setObjectName(note ? u"copyNote"_s : u"copyDetails"_s);
    m_messages->setObjectName(note ? u"noteMessage"_s : u"reportMessage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(m_row);
    column->addWidget(m_messages);
    addButton(m_save);
    addButton(m_copy);
    connect(m_save, &QPushButton::clicked, this, &ReportRow::save);
    connect(m_copy, &QPushButton::clicked, this, &ReportRow::copy);
    connect(m_messages, &MessageBar::actionChosen, this, &ReportRow::save);
    if (m_pack) {
        m_pack->setObjectName(u"packForSupport"_s);
        m_pack->hide();
        addButton(m_pack);
        connect(m_pack, &QPushButton::clicked, this, [this] { Q_EMIT packWanted(*m_report.bundle); });
    }
    retranslate();
}

void ReportRow::addButton(QPushButton* button)
{
    button->setMinimumHeight(4 * unit);
    m_row->addWidget(button);
    orderTabs(stops());
}

QWidgetList ReportRow::stops() const
{
    QWidgetList order;
    for (int i = 0; i < m_row->count(); ++i)
        order << m_row->itemAt(i)->widget();
    return order << m_messages->findChild<QPushButton*>();
}

void ReportRow::setReport(const Report& report)
{
    m_report = report;
    m_path.clear();
    m_said = Said::Nothing;
    if (m_pack)
        m_pack->setVisible(report.bundle.has_value());
    retranslate();
}

void ReportRow::save()
{
    auto* dialog = new QFileDialog(window(), m_kind == Kind::Note ? tr("Save the note") : tr("Save report"));
    dialog->setObjectName(u"reportDialog"_s);
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Format& one : formats())
        filters << one.filter;
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"html"_s);
    const QString proposed = m_path.isEmpty() ? proposedPath(m_report) : m_path;
    dialog->setDirectory(QFileInfo(proposed).path());
    dialog->selectFile(QFileInfo(proposed).fileName());
    // The name follows the format.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        for (const Format& one : formats()) {
            if (filter == one.filter) {
                dialog->setDefaultSuffix(one.suffix);
                const QStringList chosen = dialog->selectedFiles();
                if (!chosen.isEmpty())
                    dialog->selectFile(QFileInfo(chosen.first()).completeBaseName() + u'.' + one.suffix);
            }
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& path) {
        saveTo(path, formatOf(path, dialog->selectedNameFilter()));
    });
    dialog->open();
}

void ReportRow::saveTo(const QString& path, ReportFormat format)
{
    m_path = path;
    try {
        saveReport(m_report, path, format);
        m_said = Said::Saved;
    } catch (const Failure&) {
        m_said = Said::NotSaved;
    }
    retranslate();
}

void ReportRow::copy()
{
    QGuiApplication::clipboard()->setText(m_report.text());
    m_said = Said::Copied;
    retranslate();
}

void ReportRow::retranslate()
{
    const bool note = m_kind == Kind::Note;
    m_save->setText(note ? tr("Save the note…") : tr("Save report…"));
    m_copy->setText(note ? tr("Copy the note") : tr("Copy details"));
    m_copy->setAccessibleDescription(
        note ? tr("Puts the note on the clipboard, to be pasted into a message")
             : tr("Puts ids, findings, steps and fingerprints on the clipboard, without passwords and keys"));
    if (m_pack) {
        m_pack->setText(tr("Pack for support…"));
        m_pack->setAccessibleDescription(
            tr("Shows all that would go into one file, before anything is saved"));
    }
    switch (m_said) {
    case Said::Nothing:
        return m_messages->clear();
    case Said::Saved:
        return m_messages->confirm(note ? tr("The note is saved.") : tr("The report is saved."),
                                   QDir::toNativeSeparators(m_path));
    case Said::NotSaved: {
        const FailureText text =
            failureText(Failure(FailureCode::FileUnwritable, {QFileInfo(m_path).fileName()}));
        return m_messages->tell(text.what, text.meaning, tr("Choose another folder…"));
    }
    case Said::Copied:
        return m_messages->confirm(
            tr("Copied."),
            note ? tr("Paste it into a message to the maker of the product.")
                 : tr("Paste it into a message to whoever helps you. It holds no passwords and no keys."));
    }
}

void ReportRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
