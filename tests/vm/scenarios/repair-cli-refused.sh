# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# A cloud that refuses the new key: nothing is written, and the device runs again. The cloud's own key can be written
# without its consent, and alone.
start_photon --fault both-keys-damaged
wait_for_usb 2b04:c006
before=$(keys_of_device)
ask refuse-keys

cli 4 repair keys
expect_told '"mode":"dfu"' '"step":"RegisterKey"' '"exit":4' '"ending":"Failed"' '"changed":[]'
expect_not_told '"step":"WriteKeys"'
wait_for_usb 2b04:c006
expect_eq "$(keys_of_device)" "$before" "the keys after the refusal"
expect_contains "$(ask requests)" "POST /v1/provisioning/$device"

cli 0 keys server "$work/server.der" --host device.spark.io
expect_told '"step":"WriteKeys"' '"readBack":true' '"changed":["ServerKey"'
expect_contains "$(ask dct 2082 512)" "$(hex_of server.der)"
expect_eq "$(ask dct 34 1216)" "${before%%$'\n'*}" "the device's own key"
