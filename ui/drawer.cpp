// SPDX-License-Identifier: Apache-2.0
#include "ui/drawer.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTime>
#include <QVBoxLayout>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 5000;
} // namespace

Drawer::Drawer(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_help(new HelpPanel(clock, this)), m_logPart(new QWidget(this)),
      m_technical(new QCheckBox(m_logPart)), m_log(new QPlainTextEdit(m_logPart))
{
    setObjectName(u"drawer"_s);
    setMinimumHeight(20 * unit);
    m_log->setObjectName(u"detailsText"_s);
    m_log->setReadOnly(true);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setMaximumBlockCount(mostLines);
    m_log->setFrameShape(QFrame::NoFrame);
    m_technical->setObjectName(u"technicalTerms"_s);
    auto* logColumn = new QVBoxLayout(m_logPart);
    logColumn->setContentsMargins(2 * unit, unit, 2 * unit, 0);
    logColumn->setSpacing(unit / 2);
    logColumn->addWidget(m_technical);
    logColumn->addWidget(m_log, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_help);
    column->addWidget(m_logPart);
    connect(m_technical, &QCheckBox::toggled, this, &Drawer::showLog);
    hide();
    retranslate();
}

QSize Drawer::sizeHint() const
{
    return {60 * unit, 28 * unit};
}

void Drawer::retranslate()
{
    m_technical->setText(tr("In technical terms, for support"));
    m_log->setAccessibleName(shown() == Level::Technical ? tr("Technical log") : tr("What happened so far"));
}

void Drawer::appendToLog(Level level, const QString& line)
{
    QStringList& lines = m_lines[static_cast<int>(level)];
    lines << QTime::currentTime().toString(u"HH:mm:ss  "_s) + line;
    if (lines.size() > mostLines)
        lines.removeFirst();
    if (level == shown())
        m_log->appendPlainText(lines.last());
}

Drawer::Level Drawer::shown() const
{
    return m_technical->isChecked() ? Level::Technical : Level::Plain;
}

void Drawer::showLog()
{
    m_log->setPlainText(m_lines[static_cast<int>(shown())].join(u'\n'));
    m_log->moveCursor(QTextCursor::End);
    retranslate();
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
    m_logPart->setVisible(content == Content::Log);
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
