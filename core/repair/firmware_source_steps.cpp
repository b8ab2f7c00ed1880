// SPDX-License-Identifier: Apache-2.0
#include "core/repair/step.h"

namespace rescue::repair {

namespace {

class FetchFirmware : public Step {
public:
    StepId id() const override { return StepId::FetchFirmware; }

    bool needed(RepairContext& repair) override
    {
        if (repair.firmware.given.empty())
            repair.firmware.given = repair.options.firmware;
        return repair.firmware.given.empty();
    }

    void run(RepairContext& repair) override
    {
        const int platform = modelInfo(repair.device->model).platformId;
        const CloudRelease release = repair.cloud.release(platform, repair.options.firmwareVersion);
        repair.log(QStringLiteral("Device OS %1 from %2").arg(release.version, release.base.host()));
        for (const CloudRelease::File& file : release.files) {
            repair.firmware.given.push_back(
                firmware::givenModule(file.name, repair.cloud.download(release, file, repair.stop)));
            repair.narrator.tell(StepProgress{id(), static_cast<double>(repair.firmware.given.size()) /
                                                        static_cast<double>(release.files.size())});
        }
    }
};

} // namespace

std::unique_ptr<Step> makeFetchFirmware()
{
    return std::make_unique<FetchFirmware>();
}

} // namespace rescue::repair
