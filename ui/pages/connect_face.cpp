// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connect_face.h"

#include "core/support/failure_text.h"
#include "ui/pages/connect_page.h"

namespace rescue::ui {

namespace {

ConnectText dfuOrNormal(const repair::AttachedDevice& device)
{
    const QString& name = modelInfo(device.model).name;
    if (device.mode == DeviceMode::Dfu)
        return {ConnectPage::tr("Your %1 is connected, in DFU mode").arg(name),
                ConnectPage::tr("Its lamp blinks yellow: it is ready to be read and repaired."),
                ConnectPage::tr("Use this device")};
    return {ConnectPage::tr("Your %1 is connected").arg(name),
            ConnectPage::tr("It runs its own program. Nothing has been changed."),
            ConnectPage::tr("Use this device")};
}

} // namespace

bool repairable(Model model)
{
    return model == Model::Photon || model == Model::P1 || model == Model::Duo;
}

std::optional<repair::AttachedDevice> ConnectState::device() const
{
    if (chosen < 0 || chosen >= static_cast<int>(seen.devices.size()))
        return std::nullopt;
    return seen.devices[static_cast<std::size_t>(chosen)];
}

ConnectFace ConnectState::face() const
{
    const auto one = device();
    if (!one && seen.devices.size() > 1)
        return ConnectFace::Several;
    if (!one && seen.stranger)
        return ConnectFace::Stranger;
    if (!one && insists)
        return lamp == led::Pattern::Off ? ConnectFace::NoPower : ConnectFace::CableSuspected;
    if (!one)
        return ConnectFace::Nothing;
    if (one->usb.blocked)
        return ConnectFace::Blocked;
    if (!repairable(one->model))
        return ConnectFace::OtherFamily;
    return seen.devices.size() > 1 ? ConnectFace::Several : ConnectFace::Ready;
}

std::optional<DriverAdvice> ConnectState::driver() const
{
    const auto one = device();
    if (!one || one->usb.blocked != FailureCode::WrongDriver)
        return std::nullopt;
    return driverAdvice({one->usb.release, one->usb.driver});
}

bool ConnectState::byHand() const
{
    return driver() == DriverAdvice::Replace ||
           (driver() == DriverAdvice::Bind && access != Access::NotAsked);
}

ConnectText connectText(const ConnectState& state)
{
    switch (state.face()) {
    case ConnectFace::Nothing:
        return {ConnectPage::tr("Connect your Photon by USB"),
                ConnectPage::tr("Use a cable that carries data: some only charge. This page answers at once "
                                "when the device is seen."),
                ConnectPage::tr("Use this device"), false};
    case ConnectFace::CableSuspected:
        return {ConnectPage::tr("The cable brings power, but no data"),
                ConnectPage::tr(
                    "The lamp is lit and the computer sees nothing: most such cables can only charge. Try "
                    "the cable of a phone that copies photos, then another USB socket, without a hub."),
                ConnectPage::tr("Look again")};
    case ConnectFace::NoPower:
        return {ConnectPage::tr("Your device gets no power"),
                ConnectPage::tr(
                    "Its lamp is dark and the computer sees nothing. Try another USB socket, then another "
                    "cable. If the lamp stays dark everywhere, the device itself may be broken."),
                ConnectPage::tr("Look again")};
    case ConnectFace::Stranger:
        return {ConnectPage::tr("Something is connected, but no device this program knows"),
                ConnectPage::tr(
                    "It stays untouched. Plug in the device that shall be repaired; other things can stay "
                    "where they are."),
                ConnectPage::tr("Look again")};
    case ConnectFace::Blocked:
        return {ConnectPage::tr("Your %1 is there, but cannot be opened")
                    .arg(modelInfo(state.device()->model).name),
                {},
                ConnectPage::tr("Look again")};
    case ConnectFace::OtherFamily:
        return {ConnectPage::tr("This is a device of another family"), {}, ConnectPage::tr("Look again")};
    case ConnectFace::Several:
        return {ConnectPage::tr("Which device shall be repaired?"),
                ConnectPage::tr(
                    "Several are connected. Only the chosen one is touched. Blinking makes a lamp race "
                    "through all colours for some seconds."),
                ConnectPage::tr("Use this device"), state.device().has_value()};
    case ConnectFace::Ready:
        return dfuOrNormal(*state.device());
    }
    return {};
}

namespace {

BlockedText driverMissing(Access access, const FailureText& seen)
{
    const QString action = ConnectPage::tr("Let Windows use its own driver");
    switch (access) {
    case Access::NotAsked:
        break;
    case Access::TurnedDown:
        return {ConnectPage::tr("Windows was not allowed to use its own driver."),
                ConnectPage::tr("Nothing was changed. You can allow it after all, or take the steps below."),
                action};
    case Access::Granted:
    case Access::Failed:
        return {ConnectPage::tr("Windows still has no driver for the device."),
                ConnectPage::tr("It did not take its own one. The steps below lead there by hand."), action};
    }
    return {seen.what,
            ConnectPage::tr("%1 %2", "what it means, then what will happen")
                .arg(seen.meaning,
                     ConnectPage::tr("Windows has one that fits, and asks once for your permission.")),
            action};
}

} // namespace

BlockedText blockedText(const ConnectState& state)
{
    const UsbDevice usb = state.device()->usb;
    const FailureText text = failureText(whyBlocked(usb));
    if (usb.blocked == FailureCode::AccessRefused)
        return {
            text.what,
            ConnectPage::tr("A rule of the system has to allow it, once. It is shown below; installing it "
                            "asks for the administrator's password."),
            ConnectPage::tr("Install the rule")};
    if (state.driver() == DriverAdvice::Bind)
        return driverMissing(state.access, text);
    return {text.what,
            state.byHand()
                ? text.meaning
                : ConnectPage::tr("%1 %2", "what it means, then what to do").arg(text.meaning, text.action),
            {}};
}

HelpId connectHelp(const ConnectState& state)
{
    switch (state.face()) {
    case ConnectFace::CableSuspected:
    case ConnectFace::NoPower:
        return HelpId::Cable;
    case ConnectFace::Stranger:
    case ConnectFace::OtherFamily:
        return HelpId::WhichDevices;
    case ConnectFace::Blocked:
        if (state.device()->usb.blocked == FailureCode::WrongDriver)
            return HelpId::WindowsDriver;
        if (state.device()->usb.blocked == FailureCode::AccessRefused)
            return HelpId::LinuxPermission;
        return HelpId::Connect;
    case ConnectFace::Nothing:
    case ConnectFace::Several:
    case ConnectFace::Ready:
        break;
    }
    return HelpId::Connect;
}

} // namespace rescue::ui
