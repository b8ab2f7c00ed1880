// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/choice_box.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace rescue::ui {

ChoiceBox::ChoiceBox(const QString& name, const std::vector<int>& values, const std::set<int>& lastOfGroup,
                     Texts texts, QWidget* parent)
    : QWidget(parent), m_texts(std::move(texts)), m_question(new QLabel(this)), m_list(new QComboBox(this)),
      m_note(new QLabel(this))
{
    m_list->setObjectName(name);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_list->setMinimumHeight(4 * unit);
    m_list->setMaxVisibleItems(20);
    // The window decides how wide it is, not the longest of the answers.
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    m_question->setBuddy(m_list);
    m_note->setWordWrap(true);
    for (const int value : values) {
        m_list->addItem({}, value);
        if (lastOfGroup.contains(value))
            m_list->insertSeparator(m_list->count());
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(m_note);
    connect(m_list, &QComboBox::activated, this, [this] {
        retranslate();
        Q_EMIT chosen(value());
    });
    retranslate();
}

void ChoiceBox::setValue(int value)
{
    m_list->setCurrentIndex(m_list->findData(value));
    retranslate();
}

int ChoiceBox::value() const
{
    return m_list->currentData().toInt();
}

void ChoiceBox::retranslate()
{
    m_question->setText(m_texts.question());
    m_list->setAccessibleName(m_texts.question());
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->itemData(row).isValid())
            m_list->setItemText(row, m_texts.answer(m_list->itemData(row).toInt()));
    }
    m_list->view()->setMinimumWidth(m_list->view()->sizeHintForColumn(0) + 3 * unit);
    m_list->setToolTip(m_list->currentText());
    m_note->setText(m_texts.note(value()));
    m_list->setAccessibleDescription(m_note->text());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietInk(palette()));
    m_note->setPalette(quiet);
}

void ChoiceBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace rescue::ui
