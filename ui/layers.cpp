// SPDX-License-Identifier: Apache-2.0
#include "ui/layers.h"

#include <QCoreApplication>

namespace rescue::ui {

using led::Pattern;

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

Layers layersFrom(std::optional<led::Pattern> lamp, const repair::AttachedDevice& device)
{
    Layers layers{};
    reaches(layers, device.mode == DeviceMode::Dfu ? Layer::Power : Layer::Firmware);
    if (!lamp)
        return layers;
    switch (*lamp) {
    case Pattern::CyanRedBurst:
    case Pattern::CyanOrangeBurst:
    case Pattern::CyanMagentaBurst:
        reaches(layers, Layer::Wifi);
        at(layers, Layer::CloudKeys) = LayerState::Broken;
        break;
    case Pattern::CyanBlink:
    case Pattern::CyanFast:
    case Pattern::CyanTwoOrange:
    case Pattern::CyanThreeOrange:
    case Pattern::LoopGreenCyan:
        reaches(layers, Layer::Wifi);
        break;
    case Pattern::CyanBreathe:
    case Pattern::MagentaBreathe:
        reaches(layers, Layer::CloudKeys);
        break;
    case Pattern::GreenBlink:
    case Pattern::GreenFast:
    case Pattern::BlueBlink:
    case Pattern::LoopGreenBlue:
        reaches(layers, Layer::Firmware);
        at(layers, Layer::Wifi) = LayerState::Broken;
        break;
    case Pattern::RedSos:
        at(layers, Layer::Firmware) = LayerState::Broken;
        break;
    default:
        break;
    }
    return layers;
}

Layers layersFrom(const repair::Outcome& outcome)
{
    Layers layers{};
    if (outcome.ending == repair::Ending::Healed)
        reaches(layers, Layer::Account);
    if (outcome.readBack) {
        at(layers, Layer::Power) = LayerState::Works;
        at(layers, Layer::CloudKeys) = LayerState::Works;
    }
    if (outcome.registered)
        at(layers, Layer::Account) = LayerState::Works;
    return layers;
}

} // namespace rescue::ui
