// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/antenna_choice.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

namespace rescue::ui {

namespace {

/// In the order of the box; the first leaves it as it is.
constexpr std::array<std::optional<dct::Antenna>, 4> choices{std::nullopt, dct::Antenna::Automatic,
                                                             dct::Antenna::Internal, dct::Antenna::External};

} // namespace

AntennaChoice::AntennaChoice(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_box(new QComboBox(this))
{
    m_box->setObjectName(QStringLiteral("antenna"));
    m_box->setMinimumHeight(4 * unit);
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_box->addItem(QString());
    m_label->setBuddy(m_box);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    row->addWidget(m_label);
    row->addWidget(m_box);
    row->addStretch(1);
    connect(m_box, &QComboBox::currentIndexChanged, this, &AntennaChoice::changed);
    retranslate();
}

void AntennaChoice::reset()
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(0);
}

std::optional<dct::Antenna> AntennaChoice::antenna() const
{
    return choices.at(static_cast<std::size_t>(m_box->currentIndex()));
}

void AntennaChoice::retranslate()
{
    m_label->setText(tr("Antenna"));
    m_box->setItemText(0, tr("As it is"));
    m_box->setItemText(1, tr("Whichever hears better"));
    m_box->setItemText(2, tr("The built-in one"));
    m_box->setItemText(3, tr("The one on the socket"));
    m_box->setAccessibleName(tr("Antenna"));
}

void AntennaChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
