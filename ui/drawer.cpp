// SPDX-License-Identifier: Apache-2.0
#include "ui/drawer.h"

#include "ui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTime>
#include <QVBoxLayout>

namespace rescue::ui {

using namespace Qt::StringLiterals;

Drawer::Drawer(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_help(new HelpPanel(clock, this)), m_log(new QPlainTextEdit(this))
{
    setObjectName(u"drawer"_s);
    setMinimumHeight(20 * unit);
    m_log->setObjectName(u"detailsText"_s);
    m_log->setReadOnly(true);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setMaximumBlockCount(5000);
    m_log->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_help);
    column->addWidget(m_log);
    hide();
    retranslate();
}

QSize Drawer::sizeHint() const
{
    return {60 * unit, 28 * unit};
}

void Drawer::retranslate()
{
    m_log->setAccessibleName(tr("Technical log"));
}

void Drawer::appendToLog(const QString& line)
{
    m_log->appendPlainText(QTime::currentTime().toString(u"HH:mm:ss  "_s) + line);
}

QString Drawer::log() const
{
    return m_log->toPlainText();
}

bool Drawer::hasFocusWithin() const
{
    const QWidget* focus = window()->focusWidget();
    return focus != nullptr && isAncestorOf(focus);
}

void Drawer::open(Content content)
{
    const bool within = hasFocusWithin();
    if (content != Content::Nothing && !within)
        m_focusBefore = window()->focusWidget();
    m_content = content;
    m_help->setVisible(content == Content::Help);
    m_log->setVisible(content == Content::Log);
    setVisible(content != Content::Nothing);
    if (content == Content::Help)
        m_help->open();
    else if (within && m_focusBefore)
        m_focusBefore->setFocus();
    Q_EMIT opened(content);
}

void Drawer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
