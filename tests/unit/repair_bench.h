// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/dct.h"
#include "core/keys/device_key.h"
#include "core/practice/practice_world.h"
#include "core/repair/key_area.h"
#include "core/repair/names.h"
#include "core/repair/run_plan.h"
#include "tests/unit/printing.h"

#include <QTemporaryDir>

#include <algorithm>

namespace rescue::test {

using namespace repair;
using practice::BootloaderEra;
using practice::Fault;
using practice::PracticeWorld;
using practice::Trouble;

inline constexpr double fast = 500;

/// Remembers what it is told, answers as it was told to.
class Recorder : public Narrator {
public:
    void tell(const Event& event) override { events.push_back(event); }
    QString ask(const Question& question) override
    {
        asked.push_back(question);
        return answer;
    }
    template <typename Kind> int count() const
    {
        return static_cast<int>(std::count_if(
            events.begin(), events.end(), [](const Event& e) { return std::holds_alternative<Kind>(e); }));
    }

    std::vector<Event> events;
    std::vector<Question> asked;
    QString answer = QStringLiteral("stop");
};

inline practice::PhotonSetup photon(BootloaderEra era = BootloaderEra::From1_3, const char* version = "2.3.1")
{
    practice::PhotonSetup setup;
    setup.bootloader = era;
    setup.firmwareVersion = QString::fromLatin1(version);
    setup.speed = fast;
    return setup;
}

/// A practice world and everything a repair in it needs.
struct Bench {
    explicit Bench(Fault fault, const practice::PhotonSetup& setup = photon(),
                   Trouble trouble = Trouble::None)
        : world(setup, fault, trouble)
    {
        options.dataFolder = data.path();
        options.onlineTimeout = Milliseconds(20'000);
        options.buttonTimeout = Milliseconds(1'000);
    }

    Session signIn(const QString& user = QString::fromLatin1(PracticeWorld::userName))
    {
        CloudClient client(world.cloud());
        client.signIn(user, Secret::fromText(QString::fromLatin1(PracticeWorld::password)));
        return client.session();
    }

    Outcome run(const Plan& plan, const Session& session)
    {
        CloudClient cloud(world.cloud(), session, stop.get_token());
        RepairContext repair{world, cloud, recorder, options, stop.get_token()};
        return runPlan(plan, repair);
    }
    Outcome repairKeys() { return run(keyRepairPlan(options), signIn()); }

    Bytes keyFields() { return world.photon().readDct(allKeyFields.offset, allKeyFields.size); }
    practice::VirtualCloud::Device registered()
    {
        return *world.virtualCloud().device(world.photon().deviceId());
    }
    keys::StoredKey storedKey()
    {
        return keys::inspectPrivateKeyField(
            world.photon().readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size));
    }
    /// Where a request stands in the order the cloud got them; -1 if it never came.
    int index(const QString& request)
    {
        const auto requests = world.virtualCloud().requests();
        const auto at = std::find_if(requests.begin(), requests.end(),
                                     [&](const QString& r) { return r.startsWith(request); });
        return at == requests.end() ? -1 : static_cast<int>(at - requests.begin());
    }

    QTemporaryDir data;
    PracticeWorld world;
    RepairOptions options;
    Recorder recorder;
    std::stop_source stop;
};

inline std::string describe(const Outcome& outcome)
{
    return (outcome.failure ? outcome.failure->technical() : QStringLiteral("no failure")).toStdString() +
           " in " +
           (outcome.failedStep ? stepName(*outcome.failedStep) : QStringLiteral("no step")).toStdString();
}

} // namespace rescue::test
