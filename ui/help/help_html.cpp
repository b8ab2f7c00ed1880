// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_html.h"

#include "ui/help/topic_texts.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = HelpParagraph::Kind;

constexpr auto linkStart = "topic:";

QString listTag(Kind kind)
{
    return kind == Kind::Step ? u"ol"_s : u"ul"_s;
}

QString bodyHtml(const std::vector<HelpParagraph>& body)
{
    QString html;
    Kind before = Kind::Text;
    for (const HelpParagraph& paragraph : body) {
        if (before != Kind::Text && paragraph.kind != before)
            html += u"</%1>"_s.arg(listTag(before));
        if (paragraph.kind != Kind::Text && paragraph.kind != before)
            html += u"<%1>"_s.arg(listTag(paragraph.kind));
        const QString tag = paragraph.kind == Kind::Text ? u"p"_s : u"li"_s;
        html += u"<%1>%2</%1>"_s.arg(tag, paragraph.text.toHtmlEscaped());
        before = paragraph.kind;
    }
    return before == Kind::Text ? html : html + u"</%1>"_s.arg(listTag(before));
}

QString linkHtml(const HelpTopic& topic)
{
    return u"<a href=\"%1%2\">%3</a>"_s.arg(QLatin1StringView(linkStart))
        .arg(static_cast<int>(topic.id))
        .arg(topic.title.toHtmlEscaped());
}

} // namespace

QString topicHtml(const HelpTopic& topic, const std::vector<HelpTopic>& links)
{
    QString html = u"<html><head><title>%1</title></head><body><h3>%1</h3>%2"_s.arg(
        topic.title.toHtmlEscaped(), bodyHtml(topic.body));
    QStringList see;
    for (const HelpTopic& link : links)
        see << linkHtml(link);
    if (!see.isEmpty())
        html += u"<p>%1<br>%2</p>"_s.arg(Help::tr("More about this:").toHtmlEscaped(), see.join(u"<br>"_s));
    return html + u"</body></html>"_s;
}

std::optional<HelpId> topicOfLink(const QString& address)
{
    if (!address.startsWith(QLatin1StringView(linkStart)))
        return std::nullopt;
    bool number = false;
    const int id = address.mid(QLatin1StringView(linkStart).size()).toInt(&number);
    if (!number || id < 0 || id > static_cast<int>(lastHelpId))
        return std::nullopt;
    return static_cast<HelpId>(id);
}

} // namespace rescue::ui
