// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/message_bar.h"

#include "core/support/failure_text.h"
#include "ui/accessibility.h"
#include "ui/theme.h"
#include "ui/widgets/announce.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace rescue::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_mark(new Mark(this)), m_what(new QLabel(this)), m_meaning(new QLabel(this)),
      m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_what->setObjectName(QStringLiteral("messageWhat"));
    m_what->setFont(scaled(font(), 1.0, true));
    m_what->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("messageAction"));
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionChosen);

    auto* words = new QVBoxLayout;
    words->setSpacing(unit / 2);
    words->addWidget(m_what);
    words->addWidget(m_meaning);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    row->setSpacing(unit * 3 / 2);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    hide();
}

void MessageBar::tell(const QString& what, const QString& meaning, const QString& action, const QIcon& icon)
{
    const bool known = isVisible() && what == m_what->text() && meaning == m_meaning->text();
    m_failure.reset();
    m_action->setIcon(icon);
    setTexts(what, meaning, action);
    if (!known)
        showNow(Progress::NeedsYou);
}

void MessageBar::tell(const Failure& failure)
{
    m_failure = failure;
    setTexts(failure);
    showNow(Progress::NeedsYou);
}

void MessageBar::setTexts(const QString& what, const QString& meaning, const QString& action)
{
    m_what->setText(what);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(meaning);
}

void MessageBar::setTexts(const Failure& failure)
{
    const FailureText text = failureText(failure);
    setTexts(text.what, tr("%1 %2", "what it means, then what to do").arg(text.meaning, text.action), {});
}

void MessageBar::confirm(const QString& what, const QString& meaning)
{
    m_failure.reset();
    setTexts(what, meaning, {});
    showNow(Progress::Done);
}

void MessageBar::showNow(Progress tone)
{
    m_tone = tone;
    m_mark->setProgress(tone);
    update();
    show();
    announce(this, QStringList{m_what->text(), m_meaning->text()}.join(QLatin1Char('\n')));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_failure)
        setTexts(*m_failure);
}

void MessageBar::clear()
{
    m_failure.reset();
    hide();
    m_what->clear();
}

QString MessageBar::what() const
{
    return m_what->text();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_tone == Progress::Done ? goodInk(palette()) : warningInk(palette());
    painter.setPen(mixed(palette().color(QPalette::Window), ink, 0.6));
    painter.setBrush(mixed(palette().color(QPalette::Window), ink, 0.1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), unit, unit);
}

} // namespace rescue::ui
