// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/firmware_choice.h"

#include "core/failure.h"
#include "core/support/module_text.h"
#include "ui/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace rescue::ui {

using namespace Qt::StringLiterals;

FirmwareChoice::FirmwareChoice(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_own(new QPushButton(this)), m_list(new QPushButton(this)),
      m_messages(new MessageBar(this))
{
    m_what->setObjectName(u"firmwareSource"_s);
    m_what->setWordWrap(true);
    m_own->setObjectName(u"ownFiles"_s);
    m_list->setObjectName(u"particlesList"_s);
    m_messages->setObjectName(u"firmwareMessage"_s);
    auto* menu = new QMenu(m_own);
    m_folder = menu->addAction(QString(), this, [this] { ask(true); });
    m_archive = menu->addAction(QString(), this, [this] { ask(false); });
    m_own->setMenu(menu);
    auto* ways = new FlowRow;
    for (QPushButton* button : {m_own, m_list}) {
        button->setMinimumHeight(4 * unit);
        ways->addWidget(button);
    }
    connect(m_list, &QPushButton::clicked, this, [this] {
        reset();
        m_own->setFocus();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_what);
    column->addLayout(ways);
    column->addWidget(m_messages);
    retranslate();
}

void FirmwareChoice::setModel(Model model)
{
    if (model != m_model)
        reset();
    m_model = model;
    retranslate();
}

void FirmwareChoice::reset()
{
    m_modules.clear();
    m_path.clear();
    m_said = Said::Nothing;
    retranslate();
    Q_EMIT changed();
}

void FirmwareChoice::ask(bool folder)
{
    auto* dialog = new QFileDialog(window());
    dialog->setObjectName(u"firmwareDialog"_s);
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilter(tr("Zip archives (*.zip)"));
    connect(dialog, &QFileDialog::fileSelected, this, &FirmwareChoice::use);
    dialog->open();
}

void FirmwareChoice::use(const QString& path)
{
    m_path = path;
    m_modules.clear();
    try {
        m_modules = updateOf(firmware::readModuleSource(path).modules, m_model, false);
        m_said = m_modules.empty() ? Said::NothingFits : Said::Nothing;
    } catch (const Failure&) {
        m_said = Said::Unreadable;
    }
    retranslate();
    Q_EMIT changed();
}

void FirmwareChoice::retranslate()
{
    const QString name = modelInfo(m_model).name;
    QStringList parts;
    for (const firmware::GivenModule& module : m_modules)
        if (const auto& head = module.file.head)
            parts << tr("%1 version %2", "a module, a number")
                         .arg(moduleName(head->function, head->index))
                         .arg(head->version);
    m_what->setText(parts.isEmpty()
                        ? tr("Device OS comes from Particle's list: the newest for your %1.").arg(name)
                        : tr("Device OS comes from %1: %2.", "a folder or file, its modules")
                              .arg(QFileInfo(m_path).fileName(), QLocale().createSeparatedList(parts)));
    m_own->setText(tr("Use files I have"));
    m_own->setAccessibleDescription(tr("For a computer without internet, or for another version"));
    m_folder->setText(tr("From a folder…"));
    m_archive->setText(tr("From a zip archive…"));
    m_list->setText(tr("Use Particle's list"));
    m_list->setVisible(!m_modules.empty());
    const QString file = QFileInfo(m_path).fileName();
    switch (m_said) {
    case Said::Nothing:
        return m_messages->clear();
    case Said::NothingFits:
        return m_messages->tell(tr("Nothing in %1 is for your %2.", "a file, a model").arg(file, name),
                                tr("The files of Device OS for this model end in .bin."));
    case Said::Unreadable:
        return m_messages->tell(tr("%1 cannot be read.", "a file").arg(file),
                                tr("It may be damaged, or no zip archive."));
    }
}

void FirmwareChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
