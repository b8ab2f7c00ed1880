# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The wizard, driven by keys: a P1 that knows no network and blinks blue is given one, its password typed.
start_photon --model p1 --era 1.3 --firmware 1.5.2 --without-wifi --fault none
wait_for_usb "$normal"
keys=$(keys_of_device)
ask server-key "$work/server.der"

PRACTICE_API=$(ask cloud) PRACTICE_SERVER_KEY=$work/server.der timeout --kill-after=5 100 wizard-in-vm \
    --gtest_filter='*.GivesTheDeviceANetwork'
expect_online
expect_eq "$(keys_of_device)" "$keys" "the keys after the Wi-Fi"
