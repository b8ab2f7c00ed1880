// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/support/bundle.h"
#include "ui/page.h"
#include "ui/widgets/text_list.h"

class QListWidget;
class QPlainTextEdit;

namespace rescue::ui {

/// What goes into the support bundle, to the letter, before it is saved: each part can be read and left out.
class BundlePage : public Page {
    Q_OBJECT

public:
    explicit BundlePage(QWidget* parent = nullptr);

    void show(const BundleSource& source);
    using QWidget::show;

    HelpId help() const override { return HelpId::Privacy; }
    /// Asks where to.
    void accept() override;
    /// Throws nothing: says on the page what came of it.
    void saveTo(const QString& path);

protected:
    void retranslate() override;

private:
    std::vector<BundleFile> chosen() const;
    void preview();
    void sayWhatCameOfIt();

    enum class Said { Nothing, Saved, NotSaved };
    Said m_said = Said::Nothing;
    QString m_path;     ///< of the last file, saved or not
    QString m_fileName; ///< proposed
    std::vector<BundleFile> m_files;
    QListWidget* m_parts;
    QLabel* m_meaning;
    QPlainTextEdit* m_preview;
    TextList* m_leftOut;
};

} // namespace rescue::ui
