# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# A P1 and the other plans: new out of its box, its system and its keys in one go, its network and its handshake, its
# program, a fixed address, another Wi-Fi.
start_photon --model p1 --era 1.3 --firmware 1.5.2 --without-wifi --fault not-claimed
wait_for_usb "$normal"
ip address add 192.0.2.1/32 dev lo # one that is not loopback, as a connected computer has
server=(--server-host 127.0.0.1 --server-port "$(ask device-port)")

cli 0 login
password='practice wifi' cli 0 repair first-set-up --ssid practice --yes
expect_told '"step":"SetClaimCode"' '"step":"SetWifi"' '"ending":"Healed"'
expect_online
expect_contains "$(ask device)" "owner=$user "

ask fault both-keys-damaged
wait_for_usb "$normal"
cli 0 repair keys-sys --to 2.3.1 --yes
expect_told '"step":"WriteFirmware"' '"step":"WriteKeys"' '"function":"system","index":1,"written":true'
expect_healed
cli 0 repair net
expect_told '"event":"network","verdict":"good"' '"verdict":"keys-good"'

ask fault application-damaged
wait_for_usb "$normal"
keys=$(keys_of_device)
cli 0 repair app --yes
expect_told '"step":"TrySafeMode"' '"ending":"Healed"' '"changed":["Application"]' '"readBack":true'
expect_online

ask fault fixed-address
wait_for_usb "$normal"
cli 0 repair clear-address
expect_told '"step":"ClearAddress"' '"ending":"Healed"' '"changed":["WifiSettings"]'
expect_eq "$(ask dct 1634 24)" "$(printf '0%.0s' {1..48})" "the fixed address"

# Device OS 2 is given a network by the dialogue of listening mode.
password='practice phone' cli 0 repair wifi --ssid phone
expect_told '"step":"SeeJoined"' '"ending":"Healed"' '"changed":["WifiSettings"]'
expect_online
expect_eq "$(keys_of_device)" "$keys" "the keys after program, address and Wi-Fi"
