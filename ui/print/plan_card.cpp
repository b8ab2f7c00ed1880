// SPDX-License-Identifier: Apache-2.0
#include "ui/print/plan_card.h"

#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"
#include "ui/print/lamp_image.h"
#include "ui/print/reading_direction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct PlanCard {
    Q_DECLARE_TR_FUNCTIONS(PlanCard)
};

QString list(const QString& tag, const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    return u"<%1 style=\"margin-top:0px; margin-bottom:0px\">%2</%1>"_s.arg(tag, html);
}

QString items(const std::vector<repair::Item>& items)
{
    QStringList lines;
    for (const repair::Item item : items)
        lines << itemText(item);
    return list(u"ul"_s, lines);
}

QString steps(const repair::Plan& plan)
{
    QStringList lines;
    for (const repair::StepId step : plan.steps)
        lines << stepTitle(step);
    return list(u"ol"_s, lines);
}

bool has(const repair::Plan& plan, repair::StepId step)
{
    return std::ranges::find(plan.steps, step) != plan.steps.end();
}

/// What the lamp shows while the plan runs, in that order.
std::vector<led::Pattern> lampsOf(const repair::Plan& plan)
{
    std::vector<led::Pattern> lamps;
    if (has(plan, repair::StepId::EnterDfu))
        lamps.push_back(led::Pattern::YellowBlink);
    if (has(plan, repair::StepId::LeaveDfu))
        lamps.insert(lamps.end(), {led::Pattern::WhiteSolid, led::Pattern::GreenBlink});
    if (has(plan, repair::StepId::SeeOnline))
        lamps.insert(lamps.end(), {led::Pattern::CyanBlink, led::Pattern::CyanBreathe});
    return lamps;
}

QString lampTable(const repair::Plan& plan)
{
    QString rows;
    for (const led::Pattern pattern : lampsOf(plan))
        rows += tableRow({u"<td width=\"40\">%1</td>"_s.arg(lampImage(pattern, 32)),
                          u"<td width=\"100%\"><b>%1</b><br>%2<br>%3</td>"_s.arg(
                              patternText(pattern).toHtmlEscaped(), rhythmImage(pattern, 200, 6),
                              patternMeaning(pattern).toHtmlEscaped())});
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">%1</table>"_s.arg(rows);
}

QString fact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    // A name as wide as it is, and all the rest for the value.
    return tableRow({u"<td style=\"white-space:nowrap\">%1</td>"_s.arg(name.toHtmlEscaped()),
                     u"<td width=\"100%\"><b>%1</b></td>"_s.arg(value.toHtmlEscaped())});
}

QString facts(const PlanFacts& facts, QDate date)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_s +
           fact(PlanCard::tr("Device"), modelInfo(facts.model).name) +
           fact(PlanCard::tr("Device id"),
                facts.deviceId.isEmpty() ? PlanCard::tr("not known yet") : facts.deviceId) +
           fact(PlanCard::tr("Account"), facts.account) +
           fact(PlanCard::tr("Date"), QLocale().toString(date, QLocale::LongFormat)) + u"</table>"_s;
}

QString section(const QString& heading, const QString& body)
{
    return u"<p style=\"margin-top:16px; margin-bottom:4px\"><b>%1</b></p>%2"_s.arg(heading.toHtmlEscaped(),
                                                                                    body);
}

QString paragraph(const QString& text)
{
    return u"<p style=\"margin-top:0px; margin-bottom:0px\">%1</p>"_s.arg(text.toHtmlEscaped());
}

/// Two blocks beside each other.
QString columns(const QString& one, const QString& other)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:16px\">%1</table>"_s
        .arg(tableRow({u"<td width=\"50%\">%1</td>"_s.arg(one), u"<td width=\"50%\">%1</td>"_s.arg(other)}));
}

QString changes(const repair::Plan& plan)
{
    return section(PlanCard::tr("Will change, where needed"), items(plan.mayChange)) +
           section(PlanCard::tr("Will stay"), items(plan.willStay));
}

QString meanwhile(const repair::Plan& plan)
{
    if (has(plan, repair::StepId::WriteKeys) && !has(plan, repair::StepId::WriteFirmware))
        return PlanCard::tr(
            "Leave the USB cable in until the program says that it is done. If it comes out, plug "
            "the same device in again: the repair goes on. The device holds the old keys or the "
            "new ones, never a mixture.");
    return PlanCard::tr(
        "Leave the USB cable in until the program says that it is done. If it comes out, plug "
        "the same device in again: the repair goes on.");
}

/// Empty for a plan that overwrites nothing.
QString undo(const repair::Plan& plan)
{
    if (!has(plan, repair::StepId::BackUp))
        return {};
    return section(PlanCard::tr("Undo"),
                   paragraph(PlanCard::tr("A copy of what is there is saved on this computer before anything "
                                          "is written. At the end, \"Undo\" puts it back.")));
}

} // namespace

QString planCardHtml(const PlanFacts& card, QDate date)
{
    const QString title = PlanCard::tr("What this repair does").toHtmlEscaped();
    return u"<html><head><title>%1</title></head><body><h2>%1</h2>"_s.arg(title) + facts(card, date) +
           columns(section(PlanCard::tr("The steps"), steps(card.plan)), changes(card.plan)) +
           section(PlanCard::tr("What the lamp does"), lampTable(card.plan)) +
           section(PlanCard::tr("Meanwhile"), paragraph(meanwhile(card.plan))) + undo(card.plan) +
           u"</body></html>"_s;
}

} // namespace rescue::ui
