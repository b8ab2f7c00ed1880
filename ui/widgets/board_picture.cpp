// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board_picture.h"

#include "ui/theme.h"
#include "ui/widgets/board_drawing.h"

namespace rescue::ui {

BoardPicture::BoardPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BoardPicture::setModel(Model model)
{
    m_model = model;
    update();
}

QSize BoardPicture::sizeHint() const
{
    return {6 * unit, 10 * unit};
}

void BoardPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BoardDrawing drawing(m_model, palette());
    const QSizeF size = drawing.size().scaled(this->size(), Qt::KeepAspectRatio);
    drawing.paint(painter, {QPointF((width() - size.width()) / 2, 0), size});
}

} // namespace rescue::ui
