# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Into the account: with a first set-up, by id, refused while it is somebody else's, and over by a code in the device,
# which goes by a control request.
start_photon --era 1.3 --firmware 1.5.2 --without-wifi --fault not-claimed
wait_for_usb "$normal"
expect_contains "$(ask device)" "owner= "

cli 0 login
password='practice wifi' cli 0 repair first-set-up --ssid practice --yes
expect_told '"step":"SetClaimCode"' '"step":"SetWifi"' '"ending":"Healed"'
expect_online
expect_contains "$(ask device)" "owner=$user "
expect_failure grep -rqF -- 'practice wifi' cli.json cli.log data

cli 0 unclaim --yes
expect_contains "$(ask device)" "owner= "
cli 0 claim
expect_told '"ending":"Healed"' '"step":"VerifyClaim"' '"changed":["NameAndClaim"]'
expect_contains "$(ask device)" "owner=$user "
expect_contains "$(ask requests)" 'POST /v1/devices'
cli 0 rename bedside-lamp

ask owner somebody@example.com
cli 4 claim
expect_told '"failure":"OwnedByOther"'
expect_contains "$(ask device)" "owner=somebody@example.com "

keys=$(keys_of_device)
cli 0 claim --code --yes
expect_told '"ending":"Healed"' '"step":"SetClaimCode"'
expect_online
expect_contains "$(ask device)" "owner=$user "
expect_eq "$(ask dct 1825 1)" 31 "the device's own flag of the claim"
expect_eq "$(keys_of_device)" "$keys" "the keys"
