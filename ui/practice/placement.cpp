// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/placement.h"

#include "ui/theme.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace rescue::ui {

namespace {
constexpr int gap = 2 * unit;
}

Places sideBySide(const QRect& window, const QSize& companion, const QRect& screen,
                  Qt::LayoutDirection direction)
{
    const bool rightToLeft = direction == Qt::RightToLeft;
    const int leftOf = window.left() - gap - companion.width();
    const int rightOf = window.left() + window.width() + gap;
    const auto fits = [&](int x) {
        return x >= screen.left() && x + companion.width() <= screen.left() + screen.width();
    };
    const auto top = [&](int height) {
        const int lowest = screen.top() + screen.height() - height;
        return std::clamp(window.top(), screen.top(), std::max(screen.top(), lowest));
    };
    const QPoint kept(window.left(), top(window.height()));
    for (const int x : {rightToLeft ? leftOf : rightOf, rightToLeft ? rightOf : leftOf}) {
        if (fits(x))
            return {kept, {x, top(companion.height())}};
    }
    const int both = window.width() + gap + companion.width();
    const int inner = std::max(0, (screen.width() - both) / 2);
    const int left = screen.left() + inner;
    const auto atRightEdge = [&](int width) {
        return std::max(screen.left(), screen.left() + screen.width() - inner - width);
    };
    const int windowX = rightToLeft ? atRightEdge(window.width()) : left;
    const int companionX = rightToLeft ? left : atRightEdge(companion.width());
    return {{windowX, top(window.height())}, {companionX, top(companion.height())}};
}

void placeBeside(QWidget& window, QWidget& companion)
{
    const QRect screen = window.screen()->availableGeometry();
    companion.resize(companion.size().boundedTo(screen.size()));
    // The frame of a window not yet shown is the window itself.
    const Places places = sideBySide(window.frameGeometry(), companion.frameGeometry().size(), screen,
                                     window.layoutDirection());
    window.move(places.window);
    companion.move(places.companion);
}

} // namespace rescue::ui
