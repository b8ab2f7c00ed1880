# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# A broken system part leaves the device in DFU mode. An update from the cloud's list heals it: keys, Wi-Fi and
# application are as before, and dfu-util is the witness. Then a dump of all its flash.
start_photon --era 1.3 --fault system-firmware-damaged
wait_for_usb 2b04:d006
keys=$(keys_of_device)
application=$(ask flash 0x080A0000 4096)

cli 0 update --to 2.3.1
expect_told '"step":"WriteFirmware"' '"exit":0' '"ending":"Healed"' '"readBack":true' '"seenByCloud":true'
expect_told '"after":2302,"function":"system","index":2,"written":true'
expect_online
expect_eq "$(keys_of_device)" "$keys" "the keys after the update"
expect_eq "$(ask flash 0x080A0000 4096)" "$application" "the application after the update"

# A second time there is nothing to write.
cli 0 update --to 2.3.1
expect_told '"changed":[]' '"exit":0'

cli 0 dfu
dfu-util -d 2b04:d006 -a 0 -s 0x08060000:4096 -U part2.bin >/dev/null
expect_eq "$(hex_of part2.bin)" "$(ask flash 0x08060000 4096)" "system part 2"

cli 0 dump --all dump.bin
expect_eq "$(stat -c '%s %a' dump.bin)" "1048576 600" "size and mode of the dump"
expect_eq "$(od -An -v -tx1 -j $((0x60000)) -N 4096 dump.bin | tr -d ' \n')" \
    "$(ask flash 0x08060000 4096)" "system part 2 in the dump"
