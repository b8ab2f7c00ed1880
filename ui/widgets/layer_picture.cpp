// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/layer_picture.h"

#include "ui/theme.h"
#include "ui/widgets/mark.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rescue::ui {

namespace {

Progress markOf(LayerState state)
{
    switch (state) {
    case LayerState::Works:
        return Progress::Done;
    case LayerState::Broken:
        return Progress::NeedsYou;
    case LayerState::Unknown:
        break;
    }
    return Progress::ToDo;
}

QColor inkOf(LayerState state, const QPalette& palette)
{
    switch (state) {
    case LayerState::Works:
        return goodInk(palette);
    case LayerState::Broken:
        return warningInk(palette);
    case LayerState::Unknown:
        break;
    }
    return quietInk(palette);
}

} // namespace

class LayerPicture::Bar : public QWidget {
public:
    explicit Bar(QWidget* parent)
        : QWidget(parent), m_mark(new Mark(this)), m_name(new QLabel(this)), m_state(new QLabel(this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(unit, unit / 2, unit * 3 / 2, unit / 2);
        row->setSpacing(unit);
        row->addWidget(m_mark);
        row->addWidget(m_name, 1);
        row->addWidget(m_state);
    }

    void show(Layer layer, LayerState state)
    {
        m_layerState = state;
        m_mark->setProgress(markOf(state));
        m_name->setText(layerText(layer));
        m_state->setText(layerStateText(state));
        QFont font = this->font();
        font.setWeight(state == LayerState::Broken ? QFont::DemiBold : QFont::Normal);
        m_name->setFont(font);
        m_state->setFont(font);
        setAccessibleName(
            LayerPicture::tr("%1: %2", "a layer: its state").arg(m_name->text(), m_state->text()));
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = inkOf(m_layerState, palette());
        const QColor ground = palette().color(QPalette::Window);
        painter.setPen(QPen(mixed(ground, ink, 0.5), 1,
                            m_layerState == LayerState::Unknown ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(mixed(ground, ink, m_layerState == LayerState::Unknown ? 0.02 : 0.1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), unit / 2.0, unit / 2.0);
    }

private:
    LayerState m_layerState = LayerState::Unknown;
    Mark* m_mark;
    QLabel* m_name;
    QLabel* m_state;
};

LayerPicture::LayerPicture(QWidget* parent) : QFrame(parent), m_heading(new QLabel(this))
{
    setObjectName(QStringLiteral("layers"));
    m_heading->setFont(scaled(font(), 1.0, true));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_heading);
    column->addSpacing(unit / 2);
    for (int layer = layerCount - 1; layer >= 0; --layer) {
        auto* bar = new Bar(this);
        m_bars.at(static_cast<std::size_t>(layer)) = bar;
        column->addWidget(bar);
    }
    column->addStretch(1);
    retranslate();
}

void LayerPicture::setLayers(const Layers& layers)
{
    m_layers = layers;
    retranslate();
}

void LayerPicture::retranslate()
{
    m_heading->setText(tr("Each rests on the one below"));
    for (std::size_t layer = 0; layer < m_bars.size(); ++layer)
        m_bars.at(layer)->show(static_cast<Layer>(layer), m_layers.at(layer));
}

void LayerPicture::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
