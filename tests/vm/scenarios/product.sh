# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# A device of a product that takes no keys. Of its team, one repairs it: out of the product, healed, and back in. As a
# customer one gets a note for the makers: with the key that was written, and dfu-util is the witness.
start_photon --era 1.3 --fault both-keys-damaged
wait_for_usb "$normal"
ask product team
cli 0 product show
expect_told '"product":4321' '"role":true'

cli 4 repair keys
expect_told '"failure":"InProduct"'
cli 0 repair product --yes
expect_told '"step":"RemoveFromProduct"' '"step":"AddToProduct"'
expect_healed
expect_contains "$(ask device)" "product=4321 "

ask fault both-keys-damaged
wait_for_usb "$normal"
ask product customer
registered=$(ask device | grep -o 'key=.*')
cli 4 repair product --yes
expect_contains "$(ask device)" "product=4321 "
expect_eq "$(ask device | grep -o 'key=.*')" "$registered" "the registered key after the refusal"

cli 0 product note note.json --write-keys --yes
expect_told '"event":"saved"' '"keyIsNew":true'
wait_for_usb "$normal"
expect_contains "$(<note.json)" 'BEGIN PUBLIC KEY'
expect_contains "$(<note.json)" "$(told fingerprint)"
expect_not_contains "$(<note.json)" 'PRIVATE'
to_dfu
dfu-util -d "$dfu" -a 1 -s 1250:162 -U public.der >/dev/null
expect_contains "$(tr -d '\n' <note.json)" "$(base64 -w 0 public.der | head -c 40)"
