// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/network/network_check.h"
#include "ui/page.h"
#include "ui/widgets/mark_list.h"
#include "ui/widgets/text_list.h"

class QPushButton;

namespace rescue::ui {

/// The way to the cloud, looked at from this computer: what was found as it comes, then what it means.
class NetworkPage : public Page {
    Q_OBJECT

public:
    explicit NetworkPage(QWidget* parent = nullptr);

    void begin(Model model);
    void setFound(const network::Result& result);
    void setEnded(const std::vector<network::Result>& results);

    HelpId help() const override { return HelpId::Wifi; }
    void accept() override;
    void entered() override { setFocus(); }

Q_SIGNALS:
    void checkWanted(); ///< once more
    void goOnWanted();  ///< to the diagnosis, with what was found
    void hotspotWanted();

protected:
    void retranslate() override;

private:
    enum class Next { Wait, GoOn, Hotspot, Again };
    Next next() const;
    QString headingNow() const;
    QStringList advice() const;

    Model m_model = Model::Photon;
    std::vector<network::Result> m_results;
    bool m_ended = false;
    MarkList* m_list;
    TextList* m_meaning;
    QPushButton* m_again;
    QPushButton* m_goOn;
};

} // namespace rescue::ui
