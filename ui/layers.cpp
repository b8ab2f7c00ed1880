// SPDX-License-Identifier: Apache-2.0
#include "ui/layers.h"

#include <QCoreApplication>

namespace rescue::ui {

namespace {

struct LayerText {
    Q_DECLARE_TR_FUNCTIONS(Layer)
};

LayerState& at(Layers& layers, Layer layer)
{
    return layers.at(static_cast<std::size_t>(layer));
}

/// Everything below works when this one shows signs of life.
void reaches(Layers& layers, Layer top)
{
    for (int layer = 0; layer <= static_cast<int>(top); ++layer)
        at(layers, static_cast<Layer>(layer)) = LayerState::Works;
}

} // namespace

QString layerText(Layer layer)
{
    switch (layer) {
    case Layer::Power:
        return LayerText::tr("Power");
    case Layer::Firmware:
        return LayerText::tr("Firmware");
    case Layer::Wifi:
        return LayerText::tr("Wi-Fi");
    case Layer::CloudKeys:
        return LayerText::tr("Cloud keys");
    case Layer::Account:
        return LayerText::tr("Account");
    }
    return {};
}

QString layerStateText(LayerState state)
{
    switch (state) {
    case LayerState::Unknown:
        return LayerText::tr("not known yet");
    case LayerState::Works:
        return LayerText::tr("works");
    case LayerState::Broken:
        return LayerText::tr("trouble here");
    }
    return {};
}

Layers layersFrom(const repair::Outcome& outcome)
{
    Layers layers{};
    if (outcome.ending == repair::Ending::Healed)
        reaches(layers, Layer::Account);
    if (outcome.readBack) {
        at(layers, Layer::Power) = LayerState::Works;
        at(layers, outcome.task == repair::KeyTask::Firmware ? Layer::Firmware : Layer::CloudKeys) =
            LayerState::Works;
    }
    if (outcome.joinedWifi)
        reaches(layers, Layer::Wifi);
    if (outcome.modulesSound)
        at(layers, Layer::Firmware) = LayerState::Works;
    if (outcome.registered)
        at(layers, Layer::Account) = LayerState::Works;
    return layers;
}

} // namespace rescue::ui
