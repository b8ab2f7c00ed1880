# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# dfu-util, unmodified, sees the device as a Photon and moves every byte.
start_photon --fault none
wait_for_usb 2b04:c006
to_dfu

list=$(dfu-util -l)
expect_contains "$list" 'alt=0, name="@Internal Flash   /0x08000000/03*016Ka,01*016Kg,01*064Kg,07*128Kg"'
expect_contains "$list" 'alt=1, name="@DCT Flash   /0x00000000/01*016Kg"'
expect_contains "$list" "serial=\"$(ask id)\""

# The server key slot, read.
dfu-util -d 2b04:d006 -a 1 -s 2082:512 -U server.bin >/dev/null
expect_eq "$(hex_of server.bin)" "$(ask dct 2082 512)" "the server slot read"

# A device key slot, written; what lies beside it stays.
before=$(ask dct 0 34)
after=$(ask dct 646 3000)
random_file key.bin 612
dfu-util -d 2b04:d006 -a 1 -s 34 -D key.bin >/dev/null
expect_eq "$(ask dct 34 612)" "$(hex_of key.bin)" "the key slot written"
expect_eq "$(ask dct 0 34)" "$before" "what lies before the key slot"
expect_eq "$(ask dct 646 3000)" "$after" "what lies behind the key slot"

# The user application: erased, written, read back.
random_file application.bin 20000
dfu-util -d 2b04:d006 -a 0 -s 0x080A0000 -D application.bin >/dev/null
expect_eq "$(ask flash 0x080A0000 20000)" "$(hex_of application.bin)" "the application written"
dfu-util -d 2b04:d006 -a 0 -s 0x080A0000:20000 -U back.bin >/dev/null
cmp application.bin back.bin

# A byte written with leave restarts the firmware.
printf '\xff' >byte.bin
dfu-util -d 2b04:d006 -a 1 -s 1753:leave -D byte.bin >/dev/null || true # 0.11 may meet the device leaving
wait_for_usb 2b04:c006
expect_eq "$(ask attached)" 2b04:c006
