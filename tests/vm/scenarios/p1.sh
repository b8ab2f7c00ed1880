# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# A P1 with the bootloader of 0.7 … 1.2, which shows no keys while a system part is broken: Device OS from a folder, then
# its keys, then its place in the account. A Photon's files are refused.
start_photon --model p1 --era 0.7 --fault system-firmware-damaged
wait_for_usb "$dfu"
mkdir for-p1 for-photon
ask release 2.3.1 p1 "$work/for-p1"
ask release 2.3.1 photon "$work/for-photon"
application=$(ask flash 0x080A0000 4096)

before=$(ask flash 0x08020000 4096)
cli 10 update --from for-photon
expect_told '"failure":"BadFirmware"'
expect_eq "$(ask flash 0x08020000 4096)" "$before" "flash after another model's files were refused"

cli 0 update --from for-p1
expect_told '"step":"WriteFirmware"' '"exit":0' '"ending":"Healed"' '"readBack":true' '"seenByCloud":true'
expect_told '"function":"system","index":1,"written":true' '"after":1006,"before":311,"function":"bootloader"'
expect_online
expect_eq "$(ask flash 0x080A0000 4096)" "$application" "the application after the update"

ask fault both-keys-damaged
wait_for_usb "$normal"
cli 0 repair keys
expect_healed

ask owner none
cli 0 claim
expect_told '"ending":"Healed"'
expect_contains "$(ask device)" "owner=$user "
