# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# From Device OS 0.5.5 with a broken part to 2.3.1, from a folder. The old bootloader shows a constant instead of its
# id, the new firmware its id: to the kernel another device, to the repair the same.
start_photon --era 0.5 --fault system-firmware-damaged
wait_for_usb "$dfu"
expect_contains "$(dfu-util -l)" 'serial="00000000010C"'
keys=$(keys_of_device)
mkdir release
ask release 2.3.1 photon "$work/release"

cli 0 update --from release
expect_told '"ending":"Healed"' '"readBack":true' '"seenByCloud":true'
expect_told '"after":1006,"before":7,"function":"bootloader"'
expect_online
expect_eq "$(keys_of_device)" "$keys" "the keys after the update"
expect_contains "$(</sys/bus/usb/devices/1-1/serial)" "$device"

# So does the new bootloader.
cli 0 dfu
expect_contains "$(dfu-util -l)" "serial=\"$device\""
