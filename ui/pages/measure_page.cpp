// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/measure_page.h"

#include "ui/fact_lines.h"
#include "ui/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rescue::ui {

using evidence::Look;

namespace {

QString lookText(Look look)
{
    switch (look) {
    case Look::Bus:
        return MeasurePage::tr("How it stands on USB");
    case Look::Firmware:
        return MeasurePage::tr("What its software says about itself");
    case Look::Listening:
        return MeasurePage::tr("What it tells in listening mode");
    case Look::KeyArea:
        return MeasurePage::tr("What is stored in its memory");
    case Look::Account:
        return MeasurePage::tr("What your account knows about it");
    }
    return {};
}

} // namespace

MeasurePage::MeasurePage(QWidget* parent)
    : Page(Stage::Understand, QStringLiteral("measurePage"), parent), m_list(new MarkList(this)),
      m_facts(new TextList(this))
{
    m_facts->setObjectName(QStringLiteral("measuredFacts"));
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * unit);
    row->addWidget(m_list, 4, Qt::AlignTop);
    row->addWidget(m_facts, 5, Qt::AlignTop);
    content()->addLayout(row);
    content()->addStretch(1);
    retranslate();
}

void MeasurePage::begin(Model model, const std::vector<Look>& looks)
{
    m_model = model;
    m_rows.clear();
    for (const Look look : looks)
        m_rows.push_back({look, Progress::ToDo});
    m_evidence = {};
    retranslate();
}

void MeasurePage::setProgressOf(Look look, Progress progress)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [look](const Row& each) { return each.look == look; });
    if (row == m_rows.end())
        m_rows.push_back({look, progress});
    else
        row->progress = progress;
    retranslate();
}

void MeasurePage::setLooking(Look look)
{
    setProgressOf(look, Progress::Now);
}

void MeasurePage::setLearnt(Look look, const diagnosis::Evidence& evidence)
{
    m_evidence = evidence;
    setProgressOf(look, Progress::Done);
}

void MeasurePage::retranslate()
{
    setHeading(tr("Your %1 is being looked at", "a model").arg(modelInfo(m_model).name),
               tr("This takes a few seconds. Nothing is changed, and the device goes on with what it does."));
    QStringList lines;
    for (const Row& row : m_rows)
        lines << lookText(row.look);
    m_list->setLines(lines);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_list->setProgress(static_cast<int>(i), m_rows[i].progress);
    m_facts->setTexts(tr("Found so far"), factLines(m_evidence, measuredFacts(m_evidence)));
    setPrimary({});
    setBack(tr("Back"));
}

} // namespace rescue::ui
