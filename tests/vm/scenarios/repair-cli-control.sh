# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Without a serial port a control request brings the device into DFU mode. What a repair changed, restore takes back:
# dfu-util is the witness.
start_photon --era 1.3 --fault both-keys-damaged
wait_for_usb 2b04:c006
modprobe -r cdc-acm
damaged=$(keys_of_device)

cli 0 repair keys
expect_told '"for":"dfu-by-computer"'
expect_not_told dfu-by-buttons
expect_healed

cli 0 restore "data/repairs/$device/$(told backup)/backup.json"
expect_told '"ending":"Done"' '"readBack":true'
cli 0 dfu
dfu-util -d 2b04:d006 -a 1 -s 34:1216 -U device-keys.bin >/dev/null
dfu-util -d 2b04:d006 -a 1 -s 2082:512 -U server.bin >/dev/null
expect_eq "$(hex_of device-keys.bin)"$'\n'"$(hex_of server.bin)" "$damaged" "the keys restored"

# This time from DFU mode.
cli 0 repair keys
expect_not_told '"for":"dfu-by-computer"'
expect_healed
