// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace rescue::ui {

/// Has a screen reader say `text`, whatever has the focus. For what a person sees by looking up: a new page,
/// the next step, a failure. After a change of focus rather than before it: what is said about the new focus
/// would cut the message short.
void announce(QWidget* widget, const QString& text);

} // namespace rescue::ui
