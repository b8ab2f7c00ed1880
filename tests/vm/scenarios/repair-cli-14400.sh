# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Device OS 0.5.5 knows no control requests and shows no id: 14400 baud on the serial port are the one way into DFU mode
# for which nobody presses a button.
start_photon --era 0.5 --fault both-keys-damaged
wait_for_file /dev/ttyACM0

cli 0 repair keys
expect_told '"mode":"dfu"' '"for":"dfu-by-computer"'
expect_not_told dfu-by-buttons
expect_healed

# What was there before is kept, for nobody else to read.
folder=data/repairs/$device/$(told backup)
expect_contains "$(<"$folder/journal.jsonl")" '"event":"backed-up"'
expect_contains "$(<"$folder/backup.json")" "\"device\": \"$device\""
expect_eq "$(stat -c %a "$folder" "$folder"/* | sort -u | tr '\n' ' ')" "600 700 " "who may read it"
