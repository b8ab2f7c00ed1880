// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/bundle_page.h"

#include "core/support/failure_text.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>

namespace rescue::ui {

using namespace Qt::StringLiterals;

BundlePage::BundlePage(QWidget* parent)
    : Page(Stage::Proof, u"bundlePage"_s, parent), m_parts(new QListWidget(this)),
      m_meaning(new QLabel(this)), m_preview(new QPlainTextEdit(this)), m_leftOut(new TextList(this))
{
    m_parts->setObjectName(u"bundleParts"_s);
    m_parts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_meaning->setObjectName(u"bundleMeaning"_s);
    m_meaning->setWordWrap(true);
    m_preview->setObjectName(u"bundlePreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(14 * unit);
    auto* right = new QVBoxLayout;
    right->setSpacing(unit);
    right->addWidget(m_meaning);
    right->addWidget(m_preview, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * unit);
    row->addWidget(m_parts, 2);
    row->addLayout(right, 5);
    content()->addLayout(row, 1);
    content()->addWidget(m_leftOut);
    connect(m_parts, &QListWidget::currentRowChanged, this, &BundlePage::preview);
    connect(m_parts, &QListWidget::itemChanged, this, [this] { retranslate(); });
    retranslate();
}

void BundlePage::show(const BundleSource& source)
{
    m_files = bundleFiles(source);
    m_fileName = bundleFileName(source) + u".zip"_s;
    m_path.clear();
    m_said = Said::Nothing;
    const QSignalBlocker quiet(m_parts);
    m_parts->clear();
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        auto* item = new QListWidgetItem(m_parts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_parts->setCurrentRow(0);
    retranslate();
}

std::vector<BundleFile> BundlePage::chosen() const
{
    std::vector<BundleFile> files;
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->checkState() == Qt::Checked)
            files.push_back(m_files[static_cast<std::size_t>(row)]);
    }
    return files;
}

void BundlePage::preview()
{
    const int row = m_parts->currentRow();
    if (row < 0)
        return;
    const BundleFile& file = m_files[static_cast<std::size_t>(row)];
    m_meaning->setText(bundlePartMeaning(file.part));
    if (m_preview->toPlainText() != file.content)
        m_preview->setPlainText(file.content);
    m_preview->setAccessibleName(
        tr("Content of %1", "a part of the file for support").arg(bundlePartTitle(file.part)));
}

void BundlePage::retranslate()
{
    setHeading(tr("Pack a file for whoever helps you"),
               tr("You see here all that goes into it. You choose where it is saved and whom you send it to. "
                  "Nothing "
                  "is sent by itself."));
    {
        const QSignalBlocker quiet(m_parts);
        for (int row = 0; row < m_parts->count(); ++row)
            m_parts->item(row)->setText(bundlePartTitle(m_files[static_cast<std::size_t>(row)].part));
    }
    m_parts->setAccessibleName(tr("Parts of the file"));
    m_parts->setAccessibleDescription(tr("Space takes a part out or in"));
    preview();
    m_leftOut->setTexts(tr("Left out"), bundleLeavesOut());
    setPrimary(tr("Save the file…"), !chosen().empty());
    setBack(tr("Back"));
    sayWhatCameOfIt();
}

void BundlePage::sayWhatCameOfIt()
{
    switch (m_said) {
    case Said::Nothing:
        return messages().clear();
    case Said::Saved:
        return messages().confirm(tr("The file is saved. Attach it to a message to whoever helps you."),
                                  QDir::toNativeSeparators(m_path));
    case Said::NotSaved:
        return messages().tell(Failure(FailureCode::FileUnwritable, {QFileInfo(m_path).fileName()}));
    }
}

void BundlePage::accept()
{
    auto* dialog = new QFileDialog(window(), tr("Save the file for support"));
    dialog->setObjectName(u"bundleDialog"_s);
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Zip file (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &BundlePage::saveTo);
    dialog->open();
}

void BundlePage::saveTo(const QString& path)
{
    m_path = path;
    try {
        saveBundle(chosen(), path);
        m_said = Said::Saved;
    } catch (const Failure&) {
        m_said = Said::NotSaved;
    }
    retranslate();
}

} // namespace rescue::ui
