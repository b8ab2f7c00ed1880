// SPDX-License-Identifier: Apache-2.0
// Draws every face for looking at: light and dark, at one and two pixels per point, left to right and right
// to left, or in another language. Usage: screenshots_program FOLDER [--readme] [--language CODE]
// [--colour-vision] [NAME…]
#include "tests/gui/colour_vision.h"
#include "tests/gui/faces.h"
#include "tests/gui/looks.h"
#include "tests/test_environment.h"
#include "ui/control_style.h"
#include "ui/widgets/language_choice.h"

#include <QCommandLineParser>
#include <QDir>
#include <QImage>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace rescue;
using namespace rescue::ui;

/// The faces that the README shows, and the names of their pictures.
struct ReadmePicture {
    const char* face;
    const char* picture;
};
constexpr std::array readmePictures{ReadmePicture{"repair-wait-online", "repair"},
                                    ReadmePicture{"practice-board", "practice-board"}};

void save(QWidget& window, const QString& path, int scale)
{
    QImage image(window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    window.render(&image);
    if (!image.save(path))
        ADD_FAILURE() << "not written: " << path.toStdString();
}

/// All looks of a state that stands, without going there again.
void draw(Stand& stand, const QString& path)
{
    QWidget& front = stand.front();
    Look look;
    for (const auto& [shade, palette] :
         {std::pair(u"light"_s, lightPalette()), std::pair(u"dark"_s, darkPalette())}) {
        Look::setPalette(palette);
        for (const auto& [direction, way] :
             {std::pair(QString(), Qt::LeftToRight), std::pair(u"_rtl"_s, Qt::RightToLeft)}) {
            QApplication::setLayoutDirection(way);
            settle(front, front.size());
            for (const int scale : {1, 2})
                save(front, u"%1%2_%3_%4x.png"_s.arg(path, direction, shade).arg(scale), scale);
        }
    }
}

/// As a person sees it who changes the language in this state.
void drawIn(const QString& language, Stand& stand, const QString& path)
{
    Look look;
    Translation translation;
    followReadingDirection(translation);
    stand.drive().window().rail().setFoot(new LanguageChoice(translation));
    translation.setLanguage(language);
    Look::setPalette(lightPalette());
    for (const QSize& size : windowSizes) {
        settle(stand.front(), size);
        save(stand.front(), u"%1_%2_%3.png"_s.arg(path, language).arg(size.width()), 1);
    }
}

/// As people see it who lack one kind of cone, for comparing with the rest.
void drawColourVisions(Stand& stand, const QString& path)
{
    Look look;
    Look::setPalette(lightPalette());
    settle(stand.front(), stand.front().size());
    QImage image(stand.front().size(), QImage::Format_RGB32);
    stand.front().render(&image);
    for (const ColourVision vision : allColourVisions) {
        if (!seenWith(vision, image).save(u"%1_%2.png"_s.arg(path, QLatin1StringView(nameOf(vision)))))
            ADD_FAILURE() << "not written: " << path.toStdString();
    }
}

void drawForReadme(const QString& folder)
{
    QApplication::setPalette(lightPalette());
    for (const ReadmePicture& one : readmePictures) {
        const auto face = std::ranges::find(faces(), QByteArrayView(one.face),
                                            [](const Face& row) { return QByteArrayView(row.name); });
        Stand stand(face->scene);
        face->reach(stand);
        settle(stand.front(), stand.front().size());
        save(stand.front(), u"%1/%2.png"_s.arg(folder, QString::fromLatin1(one.picture)), 2);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const TestEnvironment environment;
    testing::InitGoogleTest(&argc, argv); // a face says by an expectation that it was not reached
    const QApplication application(argc, argv);
    QApplication::setStyle(new ControlStyle);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FOLDER"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"NAME…"_s, u"Only these faces."_s);
    const QCommandLineOption readme(u"readme"_s, u"Only the pictures that the README shows."_s);
    const QCommandLineOption language(u"language"_s, u"In this language only."_s, u"CODE"_s);
    const QCommandLineOption vision(u"colour-vision"_s, u"As eyes with colour blindness see them."_s);
    parser.addOptions({readme, language, vision});
    parser.addHelpOption();
    parser.process(application);
    QStringList names = parser.positionalArguments();
    const QString folder = names.isEmpty() ? u"screenshots"_s : names.takeFirst();
    if (!QDir().mkpath(folder))
        return 1;
    if (parser.isSet(readme)) {
        drawForReadme(folder);
        return testing::Test::HasFailure() ? 1 : 0;
    }
    for (const Face& face : faces()) {
        const QString name = QString::fromLatin1(face.name);
        if (!names.isEmpty() && !names.contains(name))
            continue;
        const testing::ScopedTrace trace(__FILE__, __LINE__, face.name);
        Stand stand(face.scene);
        face.reach(stand);
        const QString path = u"%1/%2"_s.arg(folder, name);
        if (parser.isSet(language))
            drawIn(parser.value(language), stand, path);
        else if (parser.isSet(vision))
            drawColourVisions(stand, path);
        else
            draw(stand, path);
    }
    return testing::Test::HasFailure() ? 1 : 0;
}
