// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include "app/cli/exit_code.h"
#include "app/cli/job.h"
#include "app/cli/wifi_arguments.h"
#include "core/repair/cure_plans.h"
#include "core/support/diagnosis_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

namespace rescue::cli {

namespace {

/// Plain strings as CLI11 wants them; turned into values afterwards.
struct Raw {
    bool measure = false;
    std::string device, api, clientId, clientSecret, user, serverKey, serverHost, privateServer = "ask";
    std::string newKey = "auto", file, folder, host, fault = "both-keys-damaged", trouble = "none",
                dataFolder;
    std::vector<std::string> files;
    std::string version;
    bool all = false;
    int serverPort = keys::defaultTcpPort, port = keys::defaultTcpPort;
    double onlineTimeout = 120, buttonTimeout = 300;
    bool noClaim = false, requestTransfer = false;
    std::string name, portal, timeServer;
    RawWifi wifi;
    std::string lamp;
    std::vector<std::string> facts;
};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

void addGlobalOptions(CLI::App& app, Arguments& arguments, Raw& raw)
{
    app.add_flag("--json", arguments.json, "One JSON object per line on standard output");
    app.add_flag("--yes", arguments.yes, "Do not ask before writing");
    app.add_option("--device", raw.device, "The device to work on: its 24-digit id")->type_name("ID");
    app.add_option("--api", raw.api, "The cloud's REST address: https, or http on this computer")
        ->type_name("URL");
    app.add_option("--client-id", raw.clientId, "OAuth client id")->type_name("ID");
    app.add_option("--client-secret", raw.clientSecret,
                   "OAuth client secret (public for every command-line tool)")
        ->type_name("TEXT");
    app.add_option("--username", raw.user, "Sign in as this user")->type_name("U");
    app.add_flag("--password-stdin", arguments.passwordFromStdin,
                 "Read the password from standard input (and a two-step code from its second line)");
    app.add_option("--server-key", raw.serverKey, "Private cloud: its public key")->type_name("FILE");
    app.add_option("--server-host", raw.serverHost, "Private cloud: where devices connect to")
        ->type_name("H");
    app.add_option("--server-port", raw.serverPort, "Private cloud: port for devices")->type_name("P");
    app.add_option("--private-server", raw.privateServer,
                   "A device of another cloud: ask, keep its address, or replace it")
        ->check(CLI::IsMember({"ask", "keep", "replace"}));
    app.add_option("--online-timeout", raw.onlineTimeout, "How long to wait until it is seen online")
        ->type_name("S")
        ->check(CLI::Range(0.0, 3600.0));
    app.add_option("--button-timeout", raw.buttonTimeout,
                   "How long to wait for the device's buttons or its plug")
        ->type_name("S")
        ->check(CLI::Range(0.0, 3600.0));
    app.add_option("--data-folder", raw.dataFolder, "Where backups and journals are kept")->type_name("DIR");
    app.add_flag("--practice", arguments.practice,
                 "A virtual device and a virtual cloud; nothing real is touched");
    app.add_option("--practice-fault", raw.fault, "What is wrong with the virtual device")->type_name("NAME");
    app.add_option("--trouble", raw.trouble, "In practice: what is wrong around the device")->type_name("ID");
}

using Commands = std::map<const CLI::App*, Command>;

void addKeyCommands(CLI::App& app, Raw& raw, Commands& commands)
{
    auto* keyGroup = app.add_subcommand("keys", "The device's keys, one by one");
    keyGroup->require_subcommand(1);
    commands[keyGroup->add_subcommand("show", "What the device holds")] = Command::KeysShow;
    auto* save = keyGroup->add_subcommand("save", "Save the device's private key");
    save->add_option("FILE", raw.file, "Where to")->required();
    commands[save] = Command::KeysSave;
    auto* load = keyGroup->add_subcommand("load", "Write a private key into the device");
    load->add_option("FILE", raw.file, "DER or PEM")->required();
    commands[load] = Command::KeysLoad;
    auto* server =
        keyGroup->add_subcommand("server", "Write the cloud's public key and address into the device");
    server->add_option("FILE", raw.file, "DER or PEM; Particle's own key if left out");
    server->add_option("--host", raw.host, "Where the device connects to")->type_name("H");
    server->add_option("--port", raw.port, "Its port")->type_name("P");
    commands[server] = Command::KeysServer;
    commands[keyGroup->add_subcommand("register", "Tell the cloud the device's public key")] =
        Command::KeysRegister;
}

void addFirmwareCommands(CLI::App& app, Raw& raw, Commands& commands)
{
    auto* flash = app.add_subcommand("flash", "Write firmware files, each where it belongs");
    flash->add_option("FILE", raw.files, "System parts, bootloader or application")->required();
    commands[flash] = Command::Flash;
    auto* update =
        app.add_subcommand("update", "Install or repair Device OS; keys, Wi-Fi and application stay");
    auto* from = update->add_option("--from", raw.file, "A folder or a zip archive of firmware files")
                     ->type_name("DIR|ZIP");
    update->add_option("--to", raw.version, "This release from the cloud; the newest if left out")
        ->type_name("V")
        ->excludes(from);
    commands[update] = Command::Update;
    auto* dump = app.add_subcommand("dump", "Save the device's flash memory, with its keys, into a file");
    dump->add_flag("--all", raw.all, "All of the internal flash")->required();
    dump->add_option("FILE", raw.file, "Where to")->required();
    commands[dump] = Command::Dump;
}

void addAccountCommands(CLI::App& app, Arguments& arguments, Raw& raw, Commands& commands)
{
    auto* claim = app.add_subcommand("claim", "Put the device into the account");
    auto* byCode = claim->add_flag("--code", arguments.byCode,
                                   "By a code in the device: it moves even out of another account");
    claim->add_flag("--request-transfer", raw.requestTransfer, "Have the cloud ask another owner for it")
        ->excludes(byCode);
    commands[claim] = Command::Claim;
    commands[app.add_subcommand("unclaim", "Take the device out of the account")] = Command::Unclaim;
    auto* rename = app.add_subcommand("rename", "Give the device another name");
    rename->add_option("NAME", raw.name, "Its new name")->required();
    commands[rename] = Command::Rename;
}

void addProductCommands(CLI::App& app, Arguments& arguments, Raw& raw, Commands& commands)
{
    auto* product = app.add_subcommand("product", "The device's place in a product");
    product->require_subcommand(1);
    commands[product->add_subcommand("show", "Which product it is in, and whether you have a role there")] =
        Command::ProductShow;
    auto* remove = product->add_subcommand("remove", "Take it out of its product; its owner keeps it");
    remove->add_option("--product", arguments.product, "The product, if not the one it is found in")
        ->type_name("ID");
    commands[remove] = Command::ProductRemove;
    auto* add = product->add_subcommand("add", "Put it into a product");
    add->add_option("PRODUCT", arguments.product, "The product's id")->required()->check(CLI::PositiveNumber);
    commands[add] = Command::ProductAdd;
    auto* note = product->add_subcommand("note", "What the product's team needs to let the device in again");
    note->add_option("FILE", raw.file, "Ends in .txt, .html or .json")->required();
    note->add_option("--product", arguments.product, "The product's id, if you know it")->type_name("ID");
    note->add_flag("--write-keys", arguments.writeKeys, "Do the device's part of the key repair first");
    commands[note] = Command::ProductNote;
}

void addHistoryCommands(CLI::App& app, Raw& raw, Commands& commands)
{
    const char* folder = "Another repair than the last: its folder, as history shows it";
    auto* undo = app.add_subcommand("undo", "Put back what the last repair changed");
    undo->add_option("FOLDER", raw.folder, folder);
    commands[undo] = Command::Undo;
    auto* history = app.add_subcommand("history", "Earlier repairs on this computer, the newest first");
    commands[history] = Command::History;
    auto* show = history->add_subcommand("show", "One of them, with what happened when");
    show->add_option("FOLDER", raw.folder, folder);
    commands[show] = Command::HistoryShow;
    auto* forget =
        history->add_subcommand("forget", "Delete one of them, its backup too: no undo after that");
    forget->add_option("FOLDER", raw.folder, "Its folder, as history shows it")->required();
    commands[forget] = Command::HistoryForget;
    auto* bundle =
        app.add_subcommand("bundle", "Pack a zip file for whoever helps: no keys, passwords or networks");
    bundle->add_option("FILE", raw.file, "Where to")->required();
    bundle->add_option("FOLDER", raw.folder, folder);
    commands[bundle] = Command::Bundle;
}

void addNetworkCommands(CLI::App& app, Raw& raw, Commands& commands)
{
    auto* net = app.add_subcommand("net", "The network between this computer and the cloud");
    net->require_subcommand(1);
    auto* check = net->add_subcommand("check", "Whether a device's ways to the cloud are open from here");
    check->add_option("--portal", raw.portal, "A plain http page that a sign-in page may stand before")
        ->type_name("URL");
    check->add_option("--time-server", raw.timeServer, "Another time server than the firmware's")
        ->type_name("H");
    commands[check] = Command::NetCheck;
    auto* handshake =
        app.add_subcommand("handshake", "Try the device's keys on the cloud from this computer");
    handshake->add_option("--backup", raw.file, "Those of a saved copy; without it, the device's own")
        ->type_name("FILE");
    commands[handshake] = Command::Handshake;
}

void addEvidenceOptions(CLI::App& command, Raw& raw)
{
    command.add_option("--lamp", raw.lamp, "What the lamp does: C+1, G-BLINK …")->type_name("NAME");
    command
        .add_option("--fact", raw.facts,
                    "Something that is known: event=power, others=fine …; may be given several times")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
}

/// One for each cure that a plan carries out, and for the named plans that are done by hand.
void addCures(CLI::App& repair, Arguments& arguments, Raw& raw, Commands& commands)
{
    using diagnosis::Cure;
    for (int i = 0; i <= static_cast<int>(diagnosis::lastCure); ++i) {
        const auto cure = static_cast<Cure>(i);
        const bool named = std::string_view(cureInfo(cure).id).starts_with("PL-");
        if (cure == Cure::Keys || !(named || repair::planFor(cure, {})))
            continue;
        auto* command =
            repair.add_subcommand(commandNameOf(cure).toStdString(), cureTitle(cure).toStdString());
        command->callback([&arguments, cure] { arguments.cure = cure; });
        commands[command] = Command::RepairCure;
        addNetworkOptionsOf(cure, *command, raw.wifi);
        if (cure == Cure::Sys || cure == Cure::KeysSys || cure == Cure::Radio) {
            auto* from =
                command->add_option("--from", raw.file, "A folder or a zip archive of firmware files")
                    ->type_name("DIR|ZIP");
            command->add_option("--to", raw.version, "This release from the cloud; the newest if left out")
                ->type_name("V")
                ->excludes(from);
        } else if (cure == Cure::App || cure == Cure::Tinker) {
            command->add_option("FILE", raw.file, "The program to write; Tinker from the cloud if left out");
        }
    }
    auto* itself = repair.add_subcommand("auto", "Find out, repair, and look again until it is healed");
    addEvidenceOptions(*itself, raw);
    addNetworkOptions(*itself, raw.wifi, false);
    commands[itself] = Command::RepairAuto;
}

Commands addCommands(CLI::App& app, Arguments& arguments, Raw& raw)
{
    Commands commands;
    app.require_subcommand(1);
    commands[app.add_subcommand("list", "The devices this computer sees")] = Command::List;
    auto* diagnose = app.add_subcommand("diagnose", "Look at the device's keys, or judge what is told by "
                                                    "--lamp and --fact; writes nothing");
    addEvidenceOptions(*diagnose, raw);
    diagnose->add_flag(
        "--measure", raw.measure,
        "Measure what device, computer and account can tell, without changing the device's mode");
    commands[diagnose] = Command::Diagnose;
    auto* repair = app.add_subcommand("repair", "Repair a device");
    repair->require_subcommand(1);
    auto* repairKeys =
        repair->add_subcommand("keys", "Damaged cloud keys: blinks cyan with a quick red burst");
    repairKeys->add_option("--new-key", raw.newKey, "When to make a new device key")
        ->check(CLI::IsMember({"auto", "always", "never"}));
    repairKeys->add_flag("--no-claim", raw.noClaim, "Do not put the device into the account");
    commands[repairKeys] = Command::RepairKeys;
    addCures(*repair, arguments, raw, commands);
    addKeyCommands(app, raw, commands);
    addFirmwareCommands(app, raw, commands);
    addAccountCommands(app, arguments, raw, commands);
    addProductCommands(app, arguments, raw, commands);
    addNetworkCommands(app, raw, commands);
    addDeviceCommands(app, arguments, raw.wifi, commands);
    auto* backup = app.add_subcommand("backup", "Save the key area");
    backup->add_option("DIR", raw.file, "Where to")->required();
    commands[backup] = Command::Backup;
    auto* restore = app.add_subcommand("restore", "Write saved keys back");
    restore->add_option("FILE", raw.file, "A file made by backup or by a repair")->required();
    commands[restore] = Command::Restore;
    addHistoryCommands(app, raw, commands);
    commands[app.add_subcommand("dfu", "Restart the device into DFU mode (yellow)")] = Command::Dfu;
    commands[app.add_subcommand("reset", "Restart the device into its firmware")] = Command::Reset;
    commands[app.add_subcommand("login", "Remember a sign-in on this computer")] = Command::Login;
    commands[app.add_subcommand("logout", "Forget it, here and in the cloud")] = Command::Logout;
    for (auto* sub : app.get_subcommands({}))
        sub->fallthrough();
    for (const char* name : {"repair", "keys", "product", "net", "serial", "mode", "wifi", "history"}) {
        auto* group = app.get_subcommand(name);
        for (auto* sub : group->get_subcommands({}))
            sub->fallthrough();
    }
    return commands;
}

void fillCloud(Arguments& arguments, const Raw& raw)
{
    CloudSettings& cloud = arguments.cloud;
    if (!raw.api.empty()) {
        cloud.api = QUrl(text(raw.api), QUrl::StrictMode);
        cloud.published = {};
    }
    if (!raw.clientId.empty())
        cloud.clientId = text(raw.clientId);
    if (!raw.clientSecret.empty())
        cloud.clientSecret = text(raw.clientSecret);
    if (arguments.command == Command::KeysServer) {
        arguments.serverGiven = !raw.file.empty() || !raw.host.empty();
        cloud.deviceServer = keys::chosenServer(text(raw.file), text(raw.host), raw.port);
    }
    if (!raw.serverKey.empty() || !raw.serverHost.empty()) {
        arguments.serverGiven = true;
        cloud.deviceServer = keys::chosenServer(text(raw.serverKey), text(raw.serverHost), raw.serverPort);
    }
}

void fillRepair(Arguments& arguments, const Raw& raw)
{
    static const std::map<std::string, diagnosis::NewKey> newKeys{{"auto", diagnosis::NewKey::Auto},
                                                                  {"always", diagnosis::NewKey::Always},
                                                                  {"never", diagnosis::NewKey::Never}};
    static const std::map<std::string, diagnosis::PrivateServer> privateServers{
        {"ask", diagnosis::PrivateServer::Ask},
        {"keep", diagnosis::PrivateServer::Keep},
        {"replace", diagnosis::PrivateServer::Replace}};
    repair::RepairOptions& repair = arguments.repair;
    repair.newKey = newKeys.at(raw.newKey);
    repair.privateServer = privateServers.at(raw.privateServer);
    // Naming the cloud on the command line is the answer to the question which cloud the device shall belong
    // to.
    if (arguments.serverGiven && repair.privateServer == diagnosis::PrivateServer::Ask)
        repair.privateServer = diagnosis::PrivateServer::Replace;
    repair.claim = !raw.noClaim;
    repair.firmwareVersion = text(raw.version);
    repair.requestTransfer = raw.requestTransfer;
    repair.onlineTimeout = Milliseconds(static_cast<qint64>(raw.onlineTimeout * 1000));
    repair.buttonTimeout = Milliseconds(static_cast<qint64>(raw.buttonTimeout * 1000));
    repair.dataFolder = text(raw.dataFolder);
    if (!raw.device.empty()) {
        const auto id = deviceIdFrom(text(raw.device));
        if (!id)
            throw Failure(FailureCode::BadUsage, {QStringLiteral("--device takes 24 hexadecimal digits")});
        repair.deviceId = *id;
    }
}

[[noreturn]] void throwUnknown(const QString& option, const std::string& typed, const QStringList& names)
{
    throw Failure(FailureCode::BadUsage, {QStringLiteral("%1 knows no '%2'. Possible are: %3")
                                              .arg(option, text(typed), names.join(QStringLiteral(", ")))});
}

void fillPractice(Arguments& arguments, const Raw& raw)
{
    const auto fault = practice::faultFromId(text(raw.fault));
    const auto trouble = practice::troubleFromId(text(raw.trouble));
    QStringList names;
    if (!fault) {
        std::ranges::transform(practice::allFaults(), std::back_inserter(names), practice::faultId);
        throwUnknown(QStringLiteral("--practice-fault"), raw.fault, names);
    }
    if (!trouble) {
        std::ranges::transform(practice::allTroubles(), std::back_inserter(names), practice::troubleId);
        throwUnknown(QStringLiteral("--trouble"), raw.trouble, names);
    }
    if (*trouble != practice::Trouble::None && !arguments.practice)
        throw Failure(FailureCode::BadUsage, {QStringLiteral("--trouble goes with --practice")});
    arguments.practiceFault = *fault;
    arguments.practiceTrouble = *trouble;
}

void fillTold(Arguments& arguments, const Raw& raw)
{
    arguments.measure = raw.measure;
    if (raw.lamp.empty() && raw.facts.empty())
        return;
    const auto now = QDateTime::currentDateTimeUtc();
    arguments.told.emplace();
    if (!raw.lamp.empty())
        diagnosis::addTypedFact(*arguments.told, QStringLiteral("lamp=%1").arg(text(raw.lamp)), now);
    for (const std::string& fact : raw.facts)
        diagnosis::addTypedFact(*arguments.told, text(fact), now);
}

} // namespace

std::optional<Arguments> parseArguments(int argc, char** argv, int& exitCode)
{
    Arguments arguments;
    Raw raw;
    CLI::App app("Photon Rescue: repairs Particle devices that lost their cloud keys", "photon-rescue-cli");
    app.set_version_flag("--version", RESCUE_VERSION);
    addGlobalOptions(app, arguments, raw);
    const Commands commands = addCommands(app, arguments, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool helpOrVersion = error.get_exit_code() == 0;
        if (!helpOrVersion && arguments.json)
            throw Failure(FailureCode::BadUsage, {text(error.what())});
        app.exit(error);
        exitCode = static_cast<int>(helpOrVersion ? ExitCode::Ok : ExitCode::Usage);
        return std::nullopt;
    }
    const CLI::App* chosen = &app;
    while (!chosen->get_subcommands().empty()) {
        chosen = chosen->get_subcommands().front();
        arguments.commandName +=
            (arguments.commandName.isEmpty() ? QString() : QStringLiteral(" ")) + text(chosen->get_name());
    }
    arguments.command = commands.at(chosen);
    arguments.file = text(raw.file);
    arguments.folder = text(raw.folder);
    for (const std::string& file : raw.files)
        arguments.files << text(file);
    arguments.userName = text(raw.user);
    arguments.name = text(raw.name);
    arguments.portal = text(raw.portal);
    arguments.timeServer = text(raw.timeServer);
    fillPractice(arguments, raw);
    fillCloud(arguments, raw);
    fillRepair(arguments, raw);
    fillTold(arguments, raw);
    fillWifi(arguments, raw.wifi);
    return arguments;
}

} // namespace rescue::cli
