// SPDX-License-Identifier: Apache-2.0
// How long a key repair takes on the virtual Photon with true flash times, beside the least the flash allows.
#include "core/practice/practice_world.h"
#include "core/repair/names.h"
#include "core/repair/run_plan.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace rescue;
using namespace rescue::repair;

namespace {

// One DCT write erases 16 KiB (250 ms typical) and programs 16 KiB word by word (4096 × 16 µs = 66 ms):
// STM32F2 data sheet DS8626, table 40, typical at x32. No software can be faster.
constexpr double dctWriteFloorMs = 250 + 4096 * 0.016;
// The bootloader's own pause between "leave" and its restart (device-os …/usbd_dfu_core.c, DFU_LeaveDFUMode).
constexpr double leaveFloorMs = 500;

class Quiet : public Narrator {
public:
    void tell(const Event& event) override
    {
        if (std::holds_alternative<StepStarted>(event))
            note(std::get<StepStarted>(event).step);
    }
    QString ask(const Question&) override { return QStringLiteral("stop"); }

    std::vector<std::pair<StepId, SteadyClock::time_point>> steps;

private:
    void note(StepId step) { steps.emplace_back(step, SteadyClock::now()); }
};

double milliseconds(SteadyClock::duration span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

void runOnce(practice::Fault fault, int dctWrites)
{
    const QTemporaryDir data;
    practice::PracticeWorld world({}, fault);
    RepairOptions options;
    options.dataFolder = data.path();
    CloudClient cloud(world.cloud());
    cloud.signIn(QString::fromLatin1(practice::PracticeWorld::userName),
                 Secret::fromText(QString::fromLatin1(practice::PracticeWorld::password)));
    Quiet quiet;
    RepairContext repair{world, cloud, quiet, options, {}};
    const Outcome outcome = runPlan(keyRepairPlan(options), repair);
    const auto end = SteadyClock::now();

    std::printf("\n%s: %s\n", qPrintable(practice::faultId(fault)),
                outcome.ending == Ending::Healed ? "healed" : "NOT HEALED");
    for (std::size_t i = 0; i < quiet.steps.size(); ++i) {
        const auto next = i + 1 < quiet.steps.size() ? quiet.steps[i + 1].second : end;
        std::printf("  %-14s %8.0f ms\n", qPrintable(stepName(quiet.steps[i].first)),
                    milliseconds(next - quiet.steps[i].second));
    }
    std::printf("  %-38s %8.0f ms\n", "device time, DFU seen to last read-back",
                static_cast<double>(outcome.deviceTime.count()));
    std::printf("  %-38s %8.0f ms\n", "floor: flash work of the DCT writes", dctWrites * dctWriteFloorMs);
    std::printf("  %-38s %8.0f ms\n", "total", static_cast<double>(outcome.totalTime.count()));
    std::printf("  %-38s %8.0f ms (and the device's own start and network)\n",
                "floor: flash work and leaving DFU", dctWrites * dctWriteFloorMs + leaveFloorMs);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("Key repair on the virtual Photon, true flash times\n");
    runOnce(practice::Fault::BothKeysDamaged, 1);
    runOnce(practice::Fault::ServerKeyDamaged, 1);
    runOnce(practice::Fault::DeviceKeyUnregistered, 0);
    return 0;
}
