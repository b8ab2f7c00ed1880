// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ask_page.h"

#include "core/support/diagnosis_text.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

namespace rescue::ui {

namespace {
const QString namePrefix = QStringLiteral("answer-");
} // namespace

AskPage::AskPage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("askPage"), parent), m_column(new QVBoxLayout),
      m_buttons(new QButtonGroup(this))
{
    m_column->setSpacing(0);
    content()->addLayout(m_column);
    content()->addStretch(1);
    connect(m_buttons, &QButtonGroup::idToggled, this, &AskPage::chosen);
    retranslate();
}

void AskPage::ask(const diagnosis::Question& question)
{
    m_question = question;
    const auto answers = questionText(question).answers;
    for (QAbstractButton* old : m_buttons->buttons()) {
        m_buttons->removeButton(old);
        delete old;
    }
    m_buttons->setExclusive(!several());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        QAbstractButton* button = several() ? static_cast<QAbstractButton*>(new QCheckBox(this))
                                            : static_cast<QAbstractButton*>(new QRadioButton(this));
        button->setObjectName(namePrefix + answers[i].value);
        button->setMinimumHeight(4 * unit);
        m_buttons->addButton(button, static_cast<int>(i));
        m_column->addWidget(button);
    }
    retranslate();
}

void AskPage::entered()
{
    QAbstractButton* chosen = m_buttons->checkedButton();
    if (QAbstractButton* button = chosen != nullptr ? chosen : m_buttons->button(0))
        button->setFocus();
}

bool AskPage::standsAlone(const QString& value)
{
    return value == QStringLiteral("nothing") || value == QStringLiteral("unknown");
}

void AskPage::chosen(int id, bool on)
{
    const auto valueOf = [this](int button) {
        return m_buttons->button(button)->objectName().mid(namePrefix.size());
    };
    if (several() && on) {
        for (int other = 0; other < m_buttons->buttons().size(); ++other)
            if (other != id && (standsAlone(valueOf(id)) || standsAlone(valueOf(other))))
                m_buttons->button(other)->setChecked(false);
    }
    retranslate();
}

QStringList AskPage::chosenValues() const
{
    QStringList values;
    for (const QAbstractButton* button : m_buttons->buttons())
        if (button->isChecked())
            values << button->objectName().mid(namePrefix.size());
    return values;
}

void AskPage::accept()
{
    const QStringList values = chosenValues();
    if (m_question && !values.isEmpty())
        Q_EMIT answered(m_question->fact, values);
}

void AskPage::retranslate()
{
    setBack(tr("Back"));
    setPrimary(tr("Go on"), !chosenValues().isEmpty());
    if (!m_question)
        return;
    const QuestionText text = questionText(*m_question);
    setHeading(text.heading, text.help);
    for (std::size_t i = 0; i < text.answers.size(); ++i)
        m_buttons->button(static_cast<int>(i))->setText(text.answers[i].text);
}

} // namespace rescue::ui
