# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The cable pulled in the middle of an upload: dfu-util fails, the kernel stays well, the next try works.
start_photon --fault none
wait_for_usb 2b04:c006
to_dfu

ask unplug-at-transfer 60
expect_failure dfu-util -d 2b04:d006 -a 0 -s 0x08020000:524288 -U half.bin >upload.log 2>&1
wait_for_no_usb 2b04:d006
expect_eq "$(ask attached)" none
size=$(stat -c %s half.bin)
((size > 0 && size < 524288)) || fail "the upload was not interrupted in its middle: $size bytes"

ask plug
wait_for_usb 2b04:c006
to_dfu
dfu-util -d 2b04:d006 -a 0 -s 0x08020000:65536 -U whole.bin >/dev/null
expect_eq "$(hex_of whole.bin | sha256sum)" "$(ask flash 0x08020000 65536 | tr -d '\n' | sha256sum)" "the second upload"
