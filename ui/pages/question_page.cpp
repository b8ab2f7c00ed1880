// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/question_page.h"

#include "ui/pages/pick_text.h"
#include "ui/pages/tap_panel.h"
#include "ui/widgets/flow_row.h"

#include <QPushButton>

namespace rescue::ui {

using diagnosis::PickStep;

QuestionPage::QuestionPage(LampClock& clock, QWidget* parent)
    : PickPage(clock, QStringLiteral("questionPage"), parent), m_taps(new TapPanel(this))
{
    auto* ways = new FlowRow;
    ways->addWidget(m_taps->opener());
    setTabOrder(m_taps->opener(), m_taps);
    content()->addLayout(ways);
    content()->addWidget(m_taps);
    content()->addStretch(1);
    connect(m_taps, &TapPanel::judged, this, &QuestionPage::chooseTapped);
}

bool QuestionPage::aboutRhythm() const
{
    return view().step == PickStep::Rhythm || view().step == PickStep::Duration ||
           view().step == PickStep::Count;
}

void QuestionPage::ask(const diagnosis::PickView& view, const QString& chosen)
{
    PickPage::ask(view, chosen);
    m_taps->close();
    m_taps->opener()->setVisible(aboutRhythm());
}

void QuestionPage::retranslate()
{
    PickPage::retranslate();
    const PickQuestion question = pickQuestion(view());
    setHeading(question.heading, question.lead);
    setBack(tr("Back"));
}

HelpId QuestionPage::help() const
{
    return aboutRhythm() ? HelpId::LampRhythm : HelpId::LampQuestions;
}

} // namespace rescue::ui
