# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# 14400 baud reach the device through cdc_acm and restart it into DFU mode; other rates do not.
start_photon --fault none
wait_for_usb 2b04:c006
wait_for_file /dev/ttyACM0

set_baud /dev/ttyACM0 9600
set_baud /dev/ttyACM0 14401
set_baud /dev/ttyACM0 115200
expect_eq "$(ask attached)" 2b04:c006 "after other baud rates"

to_dfu
wait_for_no_usb 2b04:c006
expect_eq "$(ask attached)" 2b04:d006
expect_eq "$(ask lamp)" Y-BLINK "the lamp"
until_true "the serial port to go" "[[ ! -e /dev/ttyACM0 ]]"
