# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Keys and network are proved separately: the way to the cloud from this computer, and the device's own keys tried on it
# while the device waits in DFU mode.
start_photon --era 1.3 --fault none
wait_for_usb "$normal"
ip address add 192.0.2.1/32 dev lo # one that is not loopback, as a connected computer has
server=(--server-host 127.0.0.1 --server-port "$(ask device-port)")

cli 0 net check --portal "$(ask portal)"
expect_told '"event":"network","verdict":"good"'
ask portal redirects
cli 0 net check --portal "$(ask portal)"
expect_told '"reason":"portal-in-the-way"'
ask portal open
cli 0 handshake
expect_told '"step":"ProbeHandshake"' '"verdict":"keys-good"'
expect_online

# The network is what is broken.
ask trouble device-network-blocked
cli 9 net check
cli 9 handshake
expect_told '"verdict":"network-blocked"'

# The keys are: another one than the cloud knows, then none that anybody could use.
ask trouble none
ask fault device-key-unregistered
wait_for_usb "$normal"
cli 0 net check
cli 4 handshake
expect_told '"verdict":"other-device-key"'
ask fault server-key-damaged
wait_for_usb "$normal"
cli 5 handshake
cli 0 repair keys
expect_healed
cli 0 repair net # both, as one plan
expect_told '"event":"network","verdict":"good"' '"verdict":"keys-good"'
expect_online
