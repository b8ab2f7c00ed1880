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

    void run(RepairContext&) override { throw Failure(FailureCode::BadFirmware); }
};

} // namespace

std::unique_ptr<Step> makeFetchFirmware()
{
    return std::make_unique<FetchFirmware>();
}

} // namespace rescue::repair
