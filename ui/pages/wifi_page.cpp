// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/wifi_page.h"

#include "ui/pages/wifi_form.h"
#include "ui/pages/wifi_text.h"
#include "ui/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace rescue::ui {

namespace {
constexpr int fewestRows = 3;
constexpr int mostRows = 6;
} // namespace

WifiPage::WifiPage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("wifiPage"), parent), m_list(new QListWidget(this)),
      m_note(new QLabel(this)), m_searchAgain(new QPushButton(this)), m_form(new WifiForm(this))
{
    m_list->setObjectName(QStringLiteral("networks"));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("networksNote"));
    m_note->setWordWrap(true);
    m_searchAgain->setObjectName(QStringLiteral("searchAgain"));
    m_searchAgain->setProperty("quiet", true);
    m_searchAgain->setMinimumHeight(4 * unit);
    auto* below = new QHBoxLayout;
    below->addWidget(m_note, 1);
    below->addWidget(m_searchAgain);
    content()->addWidget(m_list);
    content()->addLayout(below);
    content()->addSpacing(unit);
    content()->addWidget(m_form);
    content()->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_noStored = false;
        m_form->setVisible(true);
        m_form->setNetwork(current());
        retranslate();
    });
    connect(m_searchAgain, &QPushButton::clicked, this, [this] {
        m_searching = true;
        retranslate();
        Q_EMIT searchWanted();
    });
    connect(m_form, &WifiForm::changed, this, [this] {
        setPrimary(tr("Use this Wi-Fi"), m_list->currentRow() >= 0 && !problemOf(m_form->network()));
    });
    connect(m_form, &WifiForm::storedPasswordWanted, this, &WifiPage::storedPasswordWanted);
    connect(m_form, &WifiForm::fileFailed, this,
            [this](const Failure& failure) { messages().tell(failure); });
    retranslate();
}

void WifiPage::begin(Model model)
{
    m_model = model;
    m_searching = true;
    m_heardBy = HeardBy::Nobody;
    m_networks.clear();
    m_leftOut = 0;
    m_noStored = false;
    m_list->clear();
    m_form->setNetwork(std::nullopt);
    m_form->clearSecrets();
    messages().clear();
    retranslate();
}

void WifiPage::setNetworks(HeardBy heardBy, std::vector<SeenNetwork> networks)
{
    m_searching = false;
    m_heardBy = heardBy;
    const auto all = networks.size();
    std::erase_if(networks,
                  [](const SeenNetwork& one) { return one.ssid.isEmpty() || !within2Point4Ghz(one); });
    m_leftOut = static_cast<int>(all - networks.size());
    m_networks = std::move(networks);
    retranslate();
}

void WifiPage::setOffersStored(bool offers)
{
    m_form->setOffersStored(offers);
}

void WifiPage::setStoredPassword(const std::optional<Secret>& password)
{
    m_noStored = !password;
    if (password)
        m_form->setStoredPassword(*password);
    retranslate();
}

std::optional<SeenNetwork> WifiPage::current() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_networks.size()))
        return std::nullopt;
    return m_networks[static_cast<std::size_t>(row)];
}

QString WifiPage::rowText(const SeenNetwork& network) const
{
    const QString signal = signalText(network.signal);
    if (network.security == WifiSecurity::None)
        return signal.isEmpty() ? tr("%1 (open)", "a Wi-Fi without password").arg(network.ssid)
                                : tr("%1 (%2, open)", "a Wi-Fi: name, signal").arg(network.ssid, signal);
    return signal.isEmpty() ? network.ssid : tr("%1 (%2)", "a Wi-Fi: name, signal").arg(network.ssid, signal);
}

/// The rows in today's language; the chosen one stays.
void WifiPage::fillList()
{
    const auto before = current();
    const bool other = m_list->count() > 0 && m_list->currentRow() == m_list->count() - 1;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int row = -1;
    for (const SeenNetwork& network : m_networks) {
        if (before && before->ssid == network.ssid)
            row = m_list->count();
        m_list->addItem(rowText(network));
    }
    if (!m_searching)
        m_list->addItem(tr("Another Wi-Fi…", "last row of a list of networks"));
    // The strongest stands in front and is chosen already, so that what has to be typed is there from the
    // start.
    m_list->setCurrentRow(other || m_networks.empty() ? m_list->count() - 1 : std::max(row, 0));
    const int rows = std::clamp(m_list->count(), fewestRows, mostRows);
    const int rowHeight = m_list->count() > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + unit;
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
    m_form->setVisible(m_list->currentRow() >= 0);
    m_form->setNetwork(current());
}

QString WifiPage::listNote() const
{
    if (m_searching)
        return tr("Looking for networks. This takes up to ten seconds.");
    if (m_leftOut > 0)
        return tr("%n network(s) on 5 GHz are not shown: the radio of this device has 2.4 GHz only.", nullptr,
                  m_leftOut);
    switch (m_heardBy) {
    case HeardBy::Device:
        return tr("This is what the device hears at its place.");
    case HeardBy::Computer:
        return tr("This is what the computer hears. The device has a smaller antenna and may hear less.");
    case HeardBy::Nobody:
        return tr("Neither the device nor this computer can list networks. Type the name as your router has "
                  "it.");
    }
    return {};
}

void WifiPage::retranslate()
{
    const QString name = modelInfo(m_model).name;
    setHeading(
        tr("Which Wi-Fi shall your %1 use?").arg(name),
        tr("It needs a Wi-Fi on 2.4 GHz: its radio has no 5 GHz. The password goes to the device over the "
           "cable and is not kept."));
    setBack(tr("Back"));
    m_list->setAccessibleName(tr("Networks"));
    m_searchAgain->setText(tr("Search again"));
    m_searchAgain->setEnabled(!m_searching);
    fillList();
    m_note->setText(listNote());
    if (m_noStored)
        messages().tell(tr("This computer did not give a password for this Wi-Fi"), tr("Type it."));
    else
        messages().clear();
    setPrimary(tr("Use this Wi-Fi"), m_list->currentRow() >= 0 && !problemOf(m_form->network()));
    setProgress(m_searching ? Progress::Now : Progress::NeedsYou);
}

void WifiPage::accept()
{
    if (!primaryEnabled())
        return;
    const WifiNetwork network = m_form->network();
    m_form->clearSecrets();
    Q_EMIT chosen(network);
}

void WifiPage::entered()
{
    m_list->setFocus();
}

} // namespace rescue::ui
