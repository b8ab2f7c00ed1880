# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The cable pulled in the middle of a repair, once while it reads and once while the device writes its flash: the device
# keeps its old keys, the program waits for the plug, says what happened and hangs nowhere; the next repair heals. Then
# the plug goes back in while the program waits for it, into another port: the same repair goes on.
start_photon --fault both-keys-damaged
wait_for_usb 2b04:c006
before=$(keys_of_device)

# repair_interrupted_by COMMAND...: from DFU mode, where every transfer is the repair's.
repair_interrupted_by() {
    cli 0 dfu
    udevadm settle
    ask "$@"
    cli 5 repair keys
    expect_told '"for":"replug"' '"exit":5' '"ending":"Failed"' '"failure":"DeviceGone"'
    expect_eq "$(ask attached)" none
    wait_for_no_usb 2b04:d006
    ask plug
    wait_for_usb 2b04:c006
    expect_eq "$(keys_of_device)" "$before" "the keys after the interruption"
}

repair_interrupted_by unplug-at-transfer 20
expect_told '"step":"ReadKeys"'
expect_not_told '"step":"BackUp"'
expect_not_contains "$(ask requests)" /v1/provisioning/

repair_interrupted_by unplug-in-write
expect_told '"step":"WriteKeys"'
registered=$(ask device | grep -o 'key=.*')
expect_eq "$(told deviceKeyAfter)" "" "a key that was not read back is not told as the device's"

# The key that the cloud already knows is used, not a third one.
cli 0 repair keys
expect_healed
expect_eq "key=$(told deviceKeyAfter)" "$registered" "the key of the second repair"

ask fault both-keys-damaged
wait_for_usb 2b04:c006
cli 0 dfu
udevadm settle
ask unplug-in-write
rm cli.json
button_timeout=100 cli 0 repair keys &
repair=$! # waited for by its number: without, the virtual Photon would be waited for too
wait_for_told '"for":"replug"'
wait_for_no_usb 2b04:d006
ask plug 3
wait "$repair"
expect_healed
[[ -e /sys/bus/usb/devices/1-4 ]] || fail "it is not in the fourth port: $(echo /sys/bus/usb/devices/*)"
