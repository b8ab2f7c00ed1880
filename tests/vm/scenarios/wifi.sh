# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The networks are gone and the lamp blinks blue: it is asked by its serial port, lists what it hears, is given a network
# by the dialogue of listening mode, and comes online. A wrong password costs it nothing. Then the other plans about
# Wi-Fi: a fixed address, and the radio.
start_photon --era 1.3 --firmware 1.5.2 --fault none
wait_for_usb "$normal"
expect_online
cli 0 login
cli 0 wifi clear
ask press reset # until then it may stay in the network that it is in
# shellcheck disable=SC2016
until_true 'the lamp to blink blue' '[[ $(ask lamp) == B-BLINK ]]'
wait_for_file /dev/ttyACM0

cli 0 serial identify
expect_told "\"id\":\"$device\""
cli 0 wifi scan
expect_told '"heardBy":"device"' '"ssid":"practice"'
expect_not_told '"ssid":"practice 5 GHz"'

password='practice wifi' cli 0 wifi set --ssid practice --security wpa2
expect_told '"step":"SetWifi"' '"ending":"Healed"' '"changed":["WifiSettings"]'
expect_online

password='another one' cli 5 wifi set --ssid practice --security wpa2 --wifi-timeout 5
expect_told '"failure":"WifiNotJoined"'
expect_online

ask fault fixed-address
wait_for_usb "$normal"
cli 0 repair clear-address
expect_told '"step":"ClearAddress"' '"ending":"Healed"' '"changed":["WifiSettings"]'
expect_eq "$(ask dct 1634 24)" "$(printf '0%.0s' {1..48})" "the fixed address"

password='practice phone' cli 0 repair radio --to 1.5.2 --antenna external --ssid phone --yes
expect_told '"step":"ChooseAntenna"' '"step":"ClearWifi"' '"step":"SeeJoined"' '"ending":"Healed"'
expect_eq "$(ask dct 2976 1)" 01 "the antenna"
expect_online

for word in 'practice wifi' 'practice phone' 'another one'; do
    expect_failure grep -rqF -- "$word" cli.json cli.log data
done
