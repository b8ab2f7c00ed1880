// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/commands.h"

#include "core/device/dct.h"
#include "core/led/lamp.h"
#include "core/practice/network_services.h"
#include "core/practice/system_image.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <map>

namespace rescue::vm {

using practice::PracticeWorld;

const char* const commandHelp = R"(lamp                     id of the lamp's pattern
attached                 USB ids on the bus now (2b04:d006), or "none"
id                       the device id
plug, unplug             the USB cable
plug PORT                into another port of the controller, 0 to 7
unplug-at-transfer N     pulls the cable in place of the N-th control transfer from now on
unplug-in-write          pulls it in the middle of the next transfer that erases or programs flash
press BUTTON             taps setup or reset
hold BUTTON, release BUTTON
fault NAME               heals and registers the device, harms it and plugs it in anew
dct OFFSET SIZE          the current copy's application area, in hexadecimal
flash ADDRESS SIZE       internal flash, in hexadecimal
cloud                    the cloud's API address
server-key FILE          writes the cloud's public key for devices, DER
user, password           of the account that owns the device
device                   what the cloud knows: "owner=… product=ID online=yes|no key=FINGERPRINT"
owner NAME               whose it is in the cloud; "none": nobody's
product ROLE             puts it into product 4321, which takes no keys; the account is of its "team", or a "customer"
release V MODEL FOLDER   writes the files of a Device OS release for photon or p1 into a folder that exists
trouble NAME             something around the device goes wrong, as --trouble of photon-rescue-cli has it; or none
device-port              where devices connect to the cloud
portal, portal STATE     a page that sign-in pages may stand before: its address; open or redirects
requests                 what the cloud was asked so far: METHOD PATH, one a line
cloud-trouble NAME       every request meets: none, server-error, garbage, hang, unauthorised, rate-limit
refuse-keys              the cloud refuses every key for the device, until the next fault
quit)";

namespace {

struct BadCommand {
    QString text;
};

std::uint32_t number(const QString& text, std::uint32_t most)
{
    bool ok = false;
    const uint value = text.toUInt(&ok, 0);
    if (!ok || value > most)
        throw BadCommand{QStringLiteral("'%1' is no number up to %2").arg(text).arg(most)};
    return value;
}

void setButton(practice::VirtualPhoton& photon, const QString& name, bool down)
{
    if (name == u"setup")
        photon.setSetupButton(down);
    else if (name == u"reset")
        photon.setResetButton(down);
    else
        throw BadCommand{QStringLiteral("there is no button '%1'").arg(name)};
}

QString usbIds(const practice::VirtualPhoton& photon)
{
    const auto attached = photon.attached();
    if (!attached)
        return QStringLiteral("none");
    return QStringLiteral("%1:%2")
        .arg(attached->vendorId(), 4, 16, QLatin1Char('0'))
        .arg(attached->productId(), 4, 16, QLatin1Char('0'));
}

void setFault(PracticeWorld& world, const QString& name)
{
    const auto fault = practice::faultFromId(name);
    if (!fault)
        throw BadCommand{QStringLiteral("there is no fault '%1'").arg(name)};
    world.setFault(*fault);
}

void writeServerKey(const practice::VirtualCloud& cloud, const QString& path)
{
    QFile file(path);
    const QByteArray key = toQByteArray(cloud.serverPublicKey());
    if (!file.open(QIODevice::WriteOnly) || file.write(key) != key.size())
        throw BadCommand{file.errorString()};
}

practice::VirtualCloud::Device registration(PracticeWorld& world)
{
    return world.virtualCloud().device(world.photon().deviceId()).value(); // put there by setFault()
}

QString registrationText(PracticeWorld& world)
{
    const auto device = registration(world);
    return QStringLiteral("owner=%1 product=%2 online=%3 key=%4")
        .arg(device.owner)
        .arg(device.productId)
        .arg(device.online ? QStringLiteral("yes") : QStringLiteral("no"),
             keys::fingerprint(device.publicKey));
}

void setOwner(PracticeWorld& world, const QString& name)
{
    auto device = registration(world);
    device.owner = name == u"none" ? QString() : name;
    world.virtualCloud().putDevice(device);
}

void putIntoProduct(PracticeWorld& world, const QString& role)
{
    constexpr int product = 4321;
    if (role != u"team" && role != u"customer")
        throw BadCommand{QStringLiteral("there is no role '%1'").arg(role)};
    std::vector<QString> team;
    if (role == u"team")
        team.push_back(QString::fromLatin1(PracticeWorld::userName));
    world.virtualCloud().addProduct({product, QStringLiteral("lamp"), team, false});
    auto device = registration(world);
    device.productId = product;
    world.virtualCloud().putDevice(device);
}

void writeRelease(const QString& release, const QString& modelName, const QString& folder)
{
    if (modelName != u"photon" && modelName != u"p1")
        throw BadCommand{QStringLiteral("there is no model '%1'").arg(modelName)};
    const Model model = modelName == u"p1" ? Model::P1 : Model::Photon;
    for (const practice::ReleaseFile& module : practice::releaseFiles(release, model)) {
        QFile file(QDir(folder).filePath(module.name));
        const QByteArray content = toQByteArray(module.content);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw BadCommand{file.errorString()};
    }
}

void setWorldTrouble(PracticeWorld& world, const QString& name)
{
    const auto trouble = practice::troubleFromId(name);
    if (!trouble)
        throw BadCommand{QStringLiteral("there is no trouble '%1'").arg(name)};
    world.setTrouble(*trouble);
}

void setPortal(practice::NetworkServices& services, const QString& state)
{
    using Portal = practice::NetworkServices::Portal;
    if (state != u"open" && state != u"redirects")
        throw BadCommand{QStringLiteral("there is no portal '%1'").arg(state)};
    services.set(state == u"open" ? Portal::Open : Portal::Redirects);
}

void refuseKeys(PracticeWorld& world)
{
    auto device = registration(world);
    device.acceptsKeys = false;
    world.virtualCloud().putDevice(device);
}

void setTrouble(practice::VirtualCloud& cloud, const QString& name)
{
    using Trouble = practice::VirtualCloud::Trouble;
    static const std::map<QString, Trouble> troubles{
        {QStringLiteral("none"), Trouble::None},
        {QStringLiteral("server-error"), Trouble::ServerError},
        {QStringLiteral("garbage"), Trouble::Garbage},
        {QStringLiteral("hang"), Trouble::Hang},
        {QStringLiteral("unauthorised"), Trouble::Unauthorised},
        {QStringLiteral("rate-limit"), Trouble::RateLimit},
    };
    const auto found = troubles.find(name);
    if (found == troubles.end())
        throw BadCommand{QStringLiteral("there is no trouble '%1'").arg(name)};
    cloud.setTrouble(found->second);
}

void plugInto(PracticeWorld& world, UsbipPort& port, std::uint32_t number)
{
    if (!port.choosePort(static_cast<int>(number)))
        throw BadCommand{QStringLiteral("it is plugged in already")};
    world.photon().plug();
}

struct Command {
    QString name;
    int arguments;
    std::function<QString(const QStringList&)> run;
};

std::vector<Command> handCommands(practice::VirtualPhoton& photon)
{
    const auto press = [&photon](const QStringList& a) {
        setButton(photon, a[0], true);
        setButton(photon, a[0], false);
        return QString();
    };
    const auto hold = [&photon](const QStringList& a) { return setButton(photon, a[0], true), QString(); };
    const auto release = [&photon](const QStringList& a) {
        return setButton(photon, a[0], false), QString();
    };
    return {
        {QStringLiteral("plug"), 0, [&](const QStringList&) { return photon.plug(), QString(); }},
        {QStringLiteral("unplug"), 0, [&](const QStringList&) { return photon.unplug(), QString(); }},
        {QStringLiteral("press"), 1, press},
        {QStringLiteral("hold"), 1, hold},
        {QStringLiteral("release"), 1, release},
    };
}

std::vector<Command> eyeCommands(practice::VirtualPhoton& photon)
{
    const auto area = [&photon](const QStringList& a) {
        const auto offset = static_cast<std::uint16_t>(number(a[0], dct::areaSize));
        return toHex(photon.readDct(offset, number(a[1], dct::copySize)));
    };
    const auto flash = [&photon](const QStringList& a) {
        return toHex(photon.readFlash(number(a[0], 0xffffffff), number(a[1], 0x100000)));
    };
    return {
        {QStringLiteral("lamp"), 0,
         [&](const QStringList&) { return led::patternId(photon.lamp().pattern); }},
        {QStringLiteral("attached"), 0, [&](const QStringList&) { return usbIds(photon); }},
        {QStringLiteral("id"), 0, [&](const QStringList&) { return photon.deviceId(); }},
        {QStringLiteral("dct"), 2, area},
        {QStringLiteral("flash"), 2, flash},
    };
}

std::vector<Command> cloudCommands(PracticeWorld& world)
{
    practice::VirtualCloud& cloud = world.virtualCloud();
    return {
        {QStringLiteral("cloud"), 0, [&](const QStringList&) { return cloud.api().toString(); }},
        {QStringLiteral("server-key"), 1,
         [&](const QStringList& a) { return writeServerKey(cloud, a[0]), QString(); }},
        {QStringLiteral("user"), 0,
         [](const QStringList&) { return QString::fromLatin1(PracticeWorld::userName); }},
        {QStringLiteral("password"), 0,
         [](const QStringList&) { return QString::fromLatin1(PracticeWorld::password); }},
        {QStringLiteral("device"), 0, [&](const QStringList&) { return registrationText(world); }},
        {QStringLiteral("requests"), 0,
         [&](const QStringList&) {
             const auto requests = cloud.requests();
             return QStringList(requests.begin(), requests.end()).join(u'\n');
         }},
        {QStringLiteral("cloud-trouble"), 1,
         [&](const QStringList& a) { return setTrouble(cloud, a[0]), QString(); }},
        {QStringLiteral("refuse-keys"), 0, [&](const QStringList&) { return refuseKeys(world), QString(); }},
    };
}

std::vector<Command> worldCommands(PracticeWorld& world)
{
    practice::NetworkServices& services = world.networkServices();
    const auto silent = [](auto work) { return [work](const QStringList& a) { return work(a), QString(); }; };
    return {
        {QStringLiteral("owner"), 1, silent([&](const QStringList& a) { setOwner(world, a[0]); })},
        {QStringLiteral("product"), 1, silent([&](const QStringList& a) { putIntoProduct(world, a[0]); })},
        {QStringLiteral("release"), 3, silent([](const QStringList& a) { writeRelease(a[0], a[1], a[2]); })},
        {QStringLiteral("trouble"), 1, silent([&](const QStringList& a) { setWorldTrouble(world, a[0]); })},
        {QStringLiteral("device-port"), 0,
         [&](const QStringList&) { return QString::number(world.virtualCloud().devicePort()); }},
        {QStringLiteral("portal"), 0, [&](const QStringList&) { return services.portal().toString(); }},
        {QStringLiteral("portal"), 1, silent([&](const QStringList& a) { setPortal(services, a[0]); })},
    };
}

std::vector<Command> commands(PracticeWorld& world, UsbipPort& port)
{
    std::vector<Command> all = handCommands(world.photon());
    std::ranges::move(eyeCommands(world.photon()), std::back_inserter(all));
    std::ranges::move(cloudCommands(world), std::back_inserter(all));
    std::ranges::move(worldCommands(world), std::back_inserter(all));
    all.push_back(
        {QStringLiteral("fault"), 1, [&](const QStringList& a) { return setFault(world, a[0]), QString(); }});
    all.push_back({QStringLiteral("plug"), 1,
                   [&](const QStringList& a) { return plugInto(world, port, number(a[0], 7)), QString(); }});
    all.push_back({QStringLiteral("unplug-in-write"), 0,
                   [&](const QStringList&) { return port.unplugInWrite(), QString(); }});
    all.push_back({QStringLiteral("unplug-at-transfer"), 1, [&](const QStringList& a) {
                       port.unplugAtTransfer(static_cast<int>(number(a[0], 1000000)));
                       return QString();
                   }});
    return all;
}

} // namespace

CommandResult runCommand(const QString& line, PracticeWorld& world, UsbipPort& port)
{
    QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (name == u"quit")
        return {true, {}, true};
    for (const Command& command : commands(world, port)) {
        if (command.name != name || command.arguments != words.size())
            continue;
        try {
            return {true, command.run(words), false};
        } catch (const BadCommand& bad) {
            return {false, bad.text, false};
        }
    }
    return {false, QStringLiteral("unknown command; there are:\n") + QString::fromLatin1(commandHelp), false};
}

} // namespace rescue::vm
