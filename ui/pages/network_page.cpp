// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/network_page.h"

#include "core/support/network_text.h"
#include "ui/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flow_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace rescue::ui {

using network::Check;
using network::Reason;
using network::Result;
using network::Verdict;

namespace {

Progress progressOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return Progress::Done;
    case Verdict::Bad:
        return Progress::NeedsYou;
    case Verdict::Unknown:
        break;
    }
    return Progress::ToDo;
}

} // namespace

NetworkPage::NetworkPage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("networkPage"), parent), m_list(new MarkList(this)),
      m_meaning(new TextList(this)), m_again(new QPushButton(this)), m_goOn(new QPushButton(this))
{
    m_list->setObjectName(QStringLiteral("networkChecks"));
    m_meaning->setObjectName(QStringLiteral("networkMeaning"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    for (QPushButton* button : {m_again, m_goOn})
        button->setMinimumHeight(4 * unit);
    connect(m_again, &QPushButton::clicked, this, &NetworkPage::checkWanted);
    connect(m_goOn, &QPushButton::clicked, this, &NetworkPage::goOnWanted);
    auto* ways = new FlowRow;
    ways->addWidget(m_again);
    ways->addWidget(m_goOn);
    auto* about = new QVBoxLayout;
    about->setSpacing(2 * unit);
    about->addWidget(m_meaning);
    about->addLayout(ways);
    about->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addWidget(m_list, 1, Qt::AlignTop);
    row->addLayout(about, 1);
    content()->addLayout(row);
    content()->addStretch(1);
    retranslate();
}

void NetworkPage::begin(Model model)
{
    m_model = model;
    m_results.clear();
    m_ended = false;
    retranslate();
}

void NetworkPage::setFound(const Result& result)
{
    m_results.push_back(result);
    retranslate();
}

void NetworkPage::setEnded(const std::vector<Result>& results)
{
    m_results = results;
    m_ended = true;
    retranslate();
    announce(this, headingNow());
}

NetworkPage::Next NetworkPage::next() const
{
    if (!m_ended)
        return Next::Wait;
    const auto has = [this](Reason reason) {
        return std::ranges::find(m_results, reason, &Result::reason) != m_results.end();
    };
    if (has(Reason::NoAddress))
        return Next::Again;
    return verdictForPhoton(m_results) == Verdict::Bad ? Next::Hotspot : Next::GoOn;
}

QString NetworkPage::headingNow() const
{
    const QString name = modelInfo(m_model).name;
    if (!m_ended)
        return tr("The way to the cloud is being looked at");
    if (next() == Next::Again)
        return tr("This computer is in no network");
    switch (verdictForPhoton(m_results)) {
    case Verdict::Good:
        return tr("This network lets your %1 through").arg(name);
    case Verdict::Bad:
        return tr("This network stands in the way of your %1").arg(name);
    case Verdict::Unknown:
        break;
    }
    return tr("The network does not show whether it lets your %1 through").arg(name);
}

/// Of what stands in the way; each once.
QStringList NetworkPage::advice() const
{
    QStringList lines;
    for (const Result& result : m_results) {
        const QString line = reasonAdvice(result.reason);
        if (!line.isEmpty() && result.check != Check::UdpPort && !lines.contains(line))
            lines << line;
    }
    if (m_ended && lines.isEmpty())
        lines << tr("The network is not to blame. What is left are the device's own settings and keys.");
    if (m_ended)
        lines << tr(
            "All this was tried from this computer. A device in another Wi-Fi may meet something else.");
    return lines;
}

void NetworkPage::retranslate()
{
    setHeading(headingNow(), m_ended
                                 ? QString()
                                 : tr("From this computer, by the ways that the device takes. This takes up "
                                      "to half a minute."));
    const int all = static_cast<int>(network::lastCheck) + 1;
    QStringList lines;
    for (int i = 0; i < all; ++i) {
        const QString title = checkTitle(static_cast<Check>(i));
        const auto result = std::ranges::find(m_results, static_cast<Check>(i), &Result::check);
        lines << (result == m_results.end() ? title
                                            : tr("%1: %2", "what was looked at, what was found")
                                                  .arg(title, reasonText(result->reason)));
    }
    m_list->setLines(lines);
    m_list->setAccessibleName(tr("What was found"));
    for (int i = 0; i < all; ++i) {
        const auto result = std::ranges::find(m_results, static_cast<Check>(i), &Result::check);
        const bool now = !m_ended && i == static_cast<int>(m_results.size());
        m_list->setProgress(i, now                         ? Progress::Now
                               : result == m_results.end() ? Progress::ToDo
                                                           : progressOf(result->verdict));
    }
    m_meaning->setTexts(tr("What it means"), m_ended ? advice() : QStringList());
    m_again->setText(tr("Look again"));
    m_goOn->setText(tr("Go on with the diagnosis"));
    m_again->setVisible(m_ended && next() != Next::Again);
    m_goOn->setVisible(m_ended && next() != Next::GoOn);
    setPrimary(next() == Next::Wait      ? QString()
               : next() == Next::GoOn    ? tr("Go on with the diagnosis")
               : next() == Next::Hotspot ? tr("Try a phone's hotspot")
                                         : tr("Look again"));
    setProgress(next() == Next::Hotspot || next() == Next::Again ? Progress::NeedsYou : Progress::Now);
    setBack(tr("Back"));
}

void NetworkPage::accept()
{
    switch (next()) {
    case Next::Wait:
        return;
    case Next::GoOn:
        Q_EMIT goOnWanted();
        return;
    case Next::Hotspot:
        Q_EMIT hotspotWanted();
        return;
    case Next::Again:
        Q_EMIT checkWanted();
        return;
    }
}

} // namespace rescue::ui
