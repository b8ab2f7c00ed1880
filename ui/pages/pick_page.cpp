// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pick_page.h"

#include "ui/pages/lamp_card.h"
#include "ui/pages/pick_text.h"
#include "ui/widgets/tile_grid.h"

#include <QButtonGroup>

#include <algorithm>
#include <utility>

namespace rescue::ui {

using led::Pattern;

namespace {

constexpr int mostColumns = 3;

/// The warm flash in three tints at once, one of them as the flickers of older firmware, so that nobody has
/// to tell red from orange from yellow, or one flash from three.
std::vector<LampLook> looksOf(const diagnosis::PickChoice& choice, diagnosis::PickStep step)
{
    constexpr led::Colour yellow{255, 255, 0};
    if (choice.lamps.empty())
        return {};
    const Pattern first = choice.lamps.front();
    // Among many colours one lamp is enough: the next question shows all of its flashes.
    if (choice.lamps.size() == 1 || step == diagnosis::PickStep::Colour)
        return {{first}};
    if (first == Pattern::CyanRedBurst)
        return {{first}, {Pattern::CyanOrangeBurst, led::Era::From0_4_4}, {first, {}, yellow}};
    constexpr led::Colour red{255, 0, 0};
    return {{first, {}, red}, {first}, {first, {}, yellow}};
}

} // namespace

PickPage::PickPage(LampClock& clock, const QString& name, QWidget* parent)
    : Page(Stage::Lamp, name, parent), m_clock(clock), m_group(new QButtonGroup(this)),
      m_pictures(new TileGrid(mostColumns)), m_words(new TileGrid(mostColumns))
{
    content()->addLayout(m_pictures);
    content()->addLayout(m_words);
    connect(m_group, &QButtonGroup::idToggled, this, [this] { retranslate(); });
}

void PickPage::clearTiles()
{
    for (LampCard* card : std::exchange(m_cards, {})) {
        m_group->removeButton(card);
        m_pictures->removeWidget(card);
        m_words->removeWidget(card);
        delete card;
    }
}

void PickPage::addTile(const diagnosis::PickChoice& choice, TileGrid& grid)
{
    auto* card = new LampCard(m_clock, looksOf(choice, m_view.step), this);
    card->setObjectName(QStringLiteral("pick-%1").arg(choice.id));
    connect(card, &LampCard::doubleClicked, this, &PickPage::accept);
    setTabOrder(m_cards.empty() ? static_cast<QWidget*>(this) : m_cards.back(), card);
    m_group->addButton(card, static_cast<int>(m_cards.size()));
    grid.addWidget(card);
    m_cards.push_back(card);
    card->show();
}

void PickPage::ask(const diagnosis::PickView& view, const QString& chosen)
{
    clearTiles();
    m_view = view;
    const auto inWords = [](const diagnosis::PickChoice& choice) { return choice.lamps.empty(); };
    for (const diagnosis::PickChoice& choice : view.offers)
        addTile(choice, inWords(choice) ? *m_words : *m_pictures);
    const bool words = std::ranges::any_of(view.offers, inWords);
    addTile({diagnosis::notSure, {}}, words ? *m_words : *m_pictures);
    if (!words)
        m_cards.back()->setSign(QStringLiteral("?"));
    if (!chosen.isEmpty())
        choose(chosen);
    retranslate();
}

QString PickPage::chosen() const
{
    const int place = m_group->checkedId();
    if (place < 0)
        return {};
    const auto offers = static_cast<int>(m_view.offers.size());
    return place < offers ? m_view.offers[static_cast<std::size_t>(place)].id : diagnosis::notSure;
}

void PickPage::choose(const QString& id)
{
    for (std::size_t place = 0; place < m_cards.size(); ++place) {
        const bool last = place == m_view.offers.size();
        if ((last ? diagnosis::notSure : m_view.offers[place].id) == id)
            m_cards[place]->setChecked(true);
    }
}

void PickPage::chooseTapped(diagnosis::TapRhythm rhythm)
{
    if (const auto place = diagnosis::tapped(m_view, rhythm))
        choose(m_view.offers[*place].id);
}

void PickPage::retranslate()
{
    for (std::size_t place = 0; place < m_cards.size(); ++place) {
        const bool last = place == m_view.offers.size();
        const PickWords words = last ? notSureWords(m_view) : pickWords(m_view, m_view.offers[place]);
        m_cards[place]->setWords(words.name, words.more);
    }
    setPrimary(m_view.step == diagnosis::PickStep::Fact || m_view.step == diagnosis::PickStep::Watch
                   ? tr("Choose this answer")
                   : tr("Choose this lamp"),
               !chosen().isEmpty());
}

void PickPage::accept()
{
    if (const QString id = chosen(); !id.isEmpty())
        Q_EMIT answered(id);
}

void PickPage::entered()
{
    const int place = m_group->checkedId();
    if (!m_cards.empty())
        m_cards[place < 0 ? 0 : static_cast<std::size_t>(place)]->setFocus();
}

} // namespace rescue::ui
