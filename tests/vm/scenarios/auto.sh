# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Left to itself: it finds out, repairs, looks again, and ends when there is nothing left to do. Keys first, by the lamp;
# then a device that waits in DFU mode because a system part is broken, with no word about it. At last the two as one
# plan.
start_photon --era 1.3 --fault both-keys-damaged
wait_for_usb "$normal"

cli 0 repair auto --yes --lamp C+1 --fact event=power
expect_told '"step":"WriteKeys"' '"healed":true' '"tried":["PL-KEYS"]'
expect_online
expect_contains "$(ask dct 2082 512)" "$(hex_of server.der)"

ask fault system-firmware-damaged
wait_for_usb "$dfu"
keys=$(keys_of_device)
cli 0 repair auto --yes
expect_told '"step":"WriteFirmware"' '"healed":true' '"tried":["PL-SYS"]'
expect_online
expect_eq "$(keys_of_device)" "$keys" "the keys after the firmware"

ask fault both-keys-damaged
wait_for_usb "$normal"
cli 0 repair keys-sys --to 3.3.1 --yes
expect_told '"step":"WriteFirmware"' '"step":"ReenterDfu"' '"step":"WriteKeys"'
expect_healed
