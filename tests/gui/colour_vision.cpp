// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/colour_vision.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace rescue::ui {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

// The table of the paper's web page, rows for red, green and blue.
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

const Matrix& matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Protanopia:
        return protanopia;
    case ColourVision::Deuteranopia:
        return deuteranopia;
    case ColourVision::Tritanopia:
        break;
    }
    return tritanopia;
}

// IEC 61966-2-1, sRGB.
double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

int encoded(double light)
{
    const double share = std::clamp(light, 0.0, 1.0);
    const double curved = share <= 0.0031308 ? 12.92 * share : 1.055 * std::pow(share, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255 * curved));
}

QRgb seenWith(const Matrix& matrix, QRgb colour)
{
    const std::array<double, 3> light{linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))};
    std::array<int, 3> seen{};
    for (std::size_t row = 0; row < 3; ++row)
        seen[row] =
            encoded(matrix[row][0] * light[0] + matrix[row][1] * light[1] + matrix[row][2] * light[2]);
    return qRgb(seen[0], seen[1], seen[2]);
}

} // namespace

const char* nameOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Protanopia:
        return "protanopia";
    case ColourVision::Deuteranopia:
        return "deuteranopia";
    case ColourVision::Tritanopia:
        break;
    }
    return "tritanopia";
}

QImage seenWith(ColourVision vision, const QImage& image)
{
    QImage seen = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, QRgb> known; // pictures of windows have few colours
    for (int y = 0; y < seen.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            auto found = known.constFind(line[x]);
            if (found == known.cend())
                found = known.insert(line[x], seenWith(matrixOf(vision), line[x]));
            line[x] = *found;
        }
    }
    return seen;
}

} // namespace rescue::ui
