# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# A program that crashes as soon as it runs leaves no time for anything but the buttons. From DFU mode Tinker takes its
# place, the device comes online, and the backup puts the program back.
# shellcheck disable=SC2034
speed=1 # or it is gone before the kernel has seen it
start_photon --era 1.3 --fault application-crashes
wait_for_usb "$normal"
program=$(ask flash 0x080A0000 4096)
keys=$(keys_of_device)

ask hold setup
ask press reset
# shellcheck disable=SC2016
until_true 'the lamp to blink yellow' '[[ $(ask lamp) == Y-BLINK ]]'
ask release setup
wait_for_usb "$dfu"
cli 0 repair tinker --yes
expect_told '"ending":"Healed"' '"changed":["Application"]' '"readBack":true'
expect_online
[[ $(ask flash 0x080A0000 4096) != "$program" ]] || fail "the program is still there"
expect_eq "$(keys_of_device)" "$keys" "the keys after the program"

cli 0 undo --yes
expect_told '"ending":"Done"'
expect_eq "$(ask flash 0x080A0000 4096)" "$program" "the program after undo"
