// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/time_left_label.h"

#include "core/support/step_text.h"
#include "ui/widgets/announce.h"

#include <QEvent>

namespace rescue::ui {

namespace {

using namespace std::chrono_literals;

/// An estimate is no stopwatch: five-second steps, a quarter of a minute from one minute on. Rounded up.
Milliseconds calm(Milliseconds left)
{
    const Milliseconds step = left > 60s ? 15s : 5s;
    return std::max<Milliseconds>(step, (left + step - 1ms) / step * step);
}

/// A reader who is told each change would hear nothing else: the first estimate, each minute, half a minute.
int worthTelling(Milliseconds left)
{
    return left > 30s ? 1 + static_cast<int>((left + 59s) / 60s) : 1;
}

} // namespace

TimeLeftLabel::TimeLeftLabel(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("timeLeft"));
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    retranslate();
}

void TimeLeftLabel::setLeft(std::optional<Milliseconds> left)
{
    const int before = m_left ? worthTelling(calm(*m_left)) : 0;
    m_left = left;
    retranslate();
    if (left && worthTelling(calm(*left)) != before)
        announce(this, text());
}

void TimeLeftLabel::retranslate()
{
    const auto text = [](Milliseconds left) {
        return tr("About %1 left", "a duration").arg(durationText(left));
    };
    setMinimumWidth(fontMetrics().horizontalAdvance(text(90s)) + 2);
    setText(m_left ? text(calm(*m_left)) : QString());
}

void TimeLeftLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace rescue::ui
