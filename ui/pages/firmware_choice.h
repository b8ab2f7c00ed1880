// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/firmware/module_source.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace rescue::ui {

class MessageBar;

/// Where the software comes from: Particle's list, unless a person has files of their own.
class FirmwareChoice : public QWidget {
    Q_OBJECT

public:
    explicit FirmwareChoice(QWidget* parent = nullptr);

    void setModel(Model model);
    /// Back to the list, with what the files were forgotten.
    void reset();
    /// A folder or an archive. Says so where nothing in it fits.
    void use(const QString& path);
    /// Empty: from the list.
    const std::vector<firmware::GivenModule>& modules() const { return m_modules; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Said { Nothing, NothingFits, Unreadable };
    void ask(bool folder);
    void retranslate();

    Model m_model = Model::Photon;
    std::vector<firmware::GivenModule> m_modules;
    QString m_path;
    Said m_said = Said::Nothing;
    QLabel* m_what;
    QPushButton* m_own;
    QAction* m_folder;
    QAction* m_archive;
    QPushButton* m_list;
    MessageBar* m_messages;
};

} // namespace rescue::ui
