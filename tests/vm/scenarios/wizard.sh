# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The wizard, driven by keys from the lamp question to the proof.
# Device OS 0.5.5 has no control requests and shows no id: 14400 baud is the only way into DFU mode without buttons, and
# the id is asked for in listening mode.
start_photon --era 0.5 --firmware 0.5.5 --fault both-keys-damaged
wait_for_usb 2b04:c006
before=$(keys_of_device)
ask server-key "$work/server.der"

PRACTICE_API=$(ask cloud) PRACTICE_SERVER_KEY=$work/server.der timeout --kill-after=5 100 wizard-in-vm \
    --gtest_filter='*.HealsTheDeviceAtTheKernelsUsb'
expect_online
expect_contains "$(ask dct 2082 512)" "$(hex_of server.der)"
[[ $(keys_of_device) != "$before" ]] || fail "the keys are the old ones"
