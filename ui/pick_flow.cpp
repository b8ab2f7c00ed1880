// SPDX-License-Identifier: Apache-2.0
#include "ui/pick_flow.h"

#include "ui/pages/colour_page.h"
#include "ui/pages/movement_page.h"
#include "ui/pages/question_page.h"

#include <utility>

namespace rescue::ui {

using diagnosis::PickStep;

PickFlow::PickFlow(WizardWindow& window, LampClock& clock, WatchPage::Clock now, QObject* parent)
    : QObject(parent), m_window(window), m_movementPage(new MovementPage(clock)),
      m_colourPage(new ColourPage(clock)), m_questionPage(new QuestionPage(clock)),
      m_watchPage(new WatchPage(clock, std::move(now)))
{
    for (PickPage* page :
         std::initializer_list<PickPage*>{m_movementPage, m_colourPage, m_questionPage, m_watchPage}) {
        m_window.addPage(page);
        connect(page, &PickPage::answered, this, &PickFlow::answer);
    }
}

void PickFlow::begin()
{
    m_answers.clear();
    show({});
}

void PickFlow::reopen()
{
    const QString last = m_answers.isEmpty() ? QString() : m_answers.takeLast();
    show(last == diagnosis::stoppedEarly ? QString() : last);
}

/// While questions are open, the answers to them must not change their meaning.
void PickFlow::seen(const SeenOnUsb& usb)
{
    m_watchPage->showSeen(usb.devices.empty() ? std::nullopt : std::optional(usb.devices.front().usb));
    if (m_answers.isEmpty() && !usb.devices.empty())
        m_setup.model = usb.devices.front().model;
}

bool PickFlow::goBack(const Page* page)
{
    if (page != m_movementPage && page != m_colourPage && page != m_questionPage && page != m_watchPage)
        return false;
    reopen();
    return true;
}

void PickFlow::answer(const QString& id)
{
    m_answers << id;
    if (pickerAt(m_answers, m_setup).step == PickStep::Done)
        Q_EMIT picked(pickedBy(m_answers, m_setup));
    else
        show({});
}

PickPage* PickFlow::pageFor(PickStep step) const
{
    switch (step) {
    case PickStep::Movement:
        return m_movementPage;
    case PickStep::Colour:
        return m_colourPage;
    case PickStep::Watch:
        return m_watchPage;
    case PickStep::Rhythm:
    case PickStep::SmallLamp:
    case PickStep::Duration:
    case PickStep::Count:
    case PickStep::Fact:
    case PickStep::Done:
        break;
    }
    return m_questionPage;
}

void PickFlow::show(const QString& chosen)
{
    const diagnosis::PickView view = pickerAt(m_answers, m_setup);
    PickPage* page = pageFor(view.step);
    page->ask(view, chosen);
    m_window.show(page);
}

} // namespace rescue::ui
