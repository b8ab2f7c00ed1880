// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"
#include "ui/device_watcher.h"
#include "ui/page.h"
#include "ui/widgets/text_list.h"

namespace rescue::ui {

class BoardPicture;
class CopyField;

/// Before the old keys are put back: which device it is for, whether it is there, what will change and what
/// will stay.
class UndoPage : public Page {
    Q_OBJECT

public:
    explicit UndoPage(QWidget* parent = nullptr);

    /// `usable`: the saved copy can be put back, but for the networks `outOfReach`.
    void explain(const repair::PastRepair& past, const repair::Plan& plan, bool usable,
                 const QStringList& outOfReach);
    void showSeen(const SeenOnUsb& seen);

    HelpId help() const override { return HelpId::Undo; }
    void accept() override;

Q_SIGNALS:
    void confirmed();
    void connectionWanted(); ///< the device is there and cannot be opened

protected:
    void retranslate() override;

private:
    enum class Face { Unusable, Missing, Other, Blocked, Ready };
    Face face() const;
    void sayWhereItIs(Face face);

    /// What is put back, in the words of this page.
    enum class Kind { Keys, Software, Wifi };
    Kind kind() const;
    struct Words {
        QString connect, ask, verb;
    };
    Words words() const;

    repair::PastRepair m_past;
    repair::Plan m_plan;
    bool m_usable = true;
    QStringList m_outOfReach;
    SeenOnUsb m_seen;
    BoardPicture* m_picture;
    QLabel* m_facts;
    CopyField* m_id;
    TextList* m_changes;
    TextList* m_stays;
};

} // namespace rescue::ui
