// SPDX-License-Identifier: Apache-2.0
#include "core/support/event_text.h"

#include "core/repair/firmware_words.h"
#include "core/repair/names.h"
#include "core/support/module_text.h"
#include "core/support/step_text.h"

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

struct Technical {
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

struct Plain {
    QString operator()(const repair::StepStarted& step) const { return stepTitle(step.step); }
    QString operator()(const repair::DeviceSeen& seen) const { return deviceText(seen.model, seen.mode); }
    QString operator()(const repair::WaitStarted& wait) const
    {
        const WaitText words = waitText(wait.what);
        return words.what + u' ' + words.lamp;
    }
    QString operator()(const repair::WaitEnded&) const { return {}; }
    QString operator()(const repair::LogLine& line) const { return line.technical ? QString() : line.text; }
    QString operator()(const repair::LampExpected&) const { return {}; }
    QString operator()(const repair::KeysFound&) const { return {}; }
    QString operator()(const repair::KeysChecked& checked) const
    {
        return (findingTexts(checked.check) + decisionTexts(checked.decision, checked.task)).join(u' ');
    }
    QString operator()(const repair::FirmwareChecked& checked) const
    {
        return moduleChangeTexts(checked.modules).join(u"; "_s);
    }
    QString operator()(const repair::StepProgress&) const { return {}; }
};

} // namespace

QString technicalText(const repair::Event& event)
{
    return std::visit(Technical{}, event);
}

QString plainText(const repair::Event& event)
{
    return std::visit(Plain{}, event);
}

} // namespace rescue
