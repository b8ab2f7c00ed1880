// SPDX-License-Identifier: Apache-2.0
#include "ui/event_log.h"

#include "core/repair/firmware_words.h"
#include "core/repair/names.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString operator()(const repair::StepStarted& step) const
    {
        return u"step %1/%2 %3"_s.arg(step.index + 1).arg(step.count).arg(repair::stepName(step.step));
    }
    QString operator()(const repair::DeviceSeen& seen) const
    {
        const QString mode = !seen.mode                      ? u"off USB"_s
                             : *seen.mode == DeviceMode::Dfu ? u"DFU"_s
                                                             : u"running"_s;
        return u"device %1 %2 %3"_s.arg(modelInfo(seen.model).name, mode, seen.deviceId);
    }
    QString operator()(const repair::WaitStarted& wait) const
    {
        return u"waiting: %1, at most %2 s"_s.arg(repair::waitName(wait.what)).arg(wait.most.count() / 1000);
    }
    QString operator()(const repair::WaitEnded& wait) const
    {
        return u"wait ended: %1"_s.arg(repair::waitName(wait.what));
    }
    QString operator()(const repair::LogLine& line) const { return line.text; }
    QString operator()(const repair::LampExpected&) const { return {}; }
    QString operator()(const repair::KeysFound&) const { return {}; }
    QString operator()(const repair::KeysChecked&) const { return {}; }
    QString operator()(const repair::FirmwareChecked& checked) const
    {
        return repair::changeWords(checked.modules).join(u"; "_s);
    }
    QString operator()(const repair::StepProgress&) const { return {}; }
};

} // namespace

QString logText(const repair::Event& event)
{
    return std::visit(Line{}, event);
}

} // namespace rescue::ui
