# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What scenarios are written with. Sourced in the guest, under bash -euo pipefail, before the scenario.

deadline=${DEADLINE:-40} # seconds that anything may take to happen; a busy machine is ten times slower
# shellcheck disable=SC2034
sources=$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd)
work=$(mktemp -d)
cd "$work" || exit
# Starting a process takes a tenth of a second in the VM, more than what most of them do here: what is asked and waited
# for again and again is bash alone.
command_port=4242
exec {never}<> <(:) # open for writing too, so that reading it waits

fail() {
    local frame=0
    while [[ ${FUNCNAME[frame + 1]-source} != source ]]; do
        frame=$((frame + 1))
    done
    echo "FAILED at line ${BASH_LINENO[frame]} of the scenario: $*" >&2
    echo "attached: $(ask attached 2>&1 || true); lamp: $(ask lamp 2>&1 || true)" >&2
    dmesg | grep -Ev 'unlink->seqnum|urb->status' | tail -n 25 >&2 || true
    exit 1
}
trap 'fail "\"$BASH_COMMAND\" ended with status $?"' ERR
set -o errtrace

# USB ids of a Photon; start_photon --model p1 makes them a P1's.
normal=2b04:c006
dfu=2b04:d006
# Device seconds per second: its pauses show nothing that dfu-util, which is run without, does not show.
speed=4

# start_photon [OPTION...]: loads the drivers, starts udev and the virtual Photon (options: --help).
start_photon() {
    # shellcheck disable=SC2034
    [[ "$*" != *"--model p1"* ]] || { normal=2b04:c008 dfu=2b04:d008; }
    modprobe -a vhci-hcd cdc-acm
    /lib/systemd/systemd-udevd --daemon 2>"$work/udev.log"
    virtual-photon-usb --speed $speed --command-port $command_port "$@" 2>"$work/photon.log" &
    photon=$!
    # It draws the device's key first, of which nobody knows how long that takes.
    deadline=$((2 * deadline)) until_true 'the virtual Photon to start' 'photon_listens || photon_died'
}

photon_listens() {
    (: <>/dev/tcp/127.0.0.1/$command_port) 2>/dev/null
}

photon_died() {
    kill -0 "$photon" 2>/dev/null && return 1
    fail "the virtual Photon ended: $(<"$work/photon.log")"
}

# until_true WHAT COMMAND: asks again and again until the command succeeds.
until_true() {
    local end=$((SECONDS + deadline))
    until eval "$2"; do
        ((SECONDS < end)) || fail "waited $deadline s for $1"
        pause
    done
}

pause() {
    read -rt 0.05 <&"$never" || true
}

# ask COMMAND [ARGUMENT...]: see virtual-photon-usb --help.
ask() {
    local socket answer
    exec {socket}<>/dev/tcp/127.0.0.1/$command_port
    printf '%s\n' "$*" >&"$socket"
    # To its end; told how much may come, bash does not read byte by byte.
    IFS= read -r -N 10000000 answer <&"$socket" || true
    exec {socket}>&-
    [[ ${answer:1} ]] && printf '%s\n' "${answer:1}"
    [[ $answer == +* ]]
}

# usb_node VENDOR:PRODUCT: its device file.
usb_node() {
    local file vendor product bus number
    for file in /sys/bus/usb/devices/*/idProduct; do
        read -r product <"$file" && read -r vendor <"${file%Product}Vendor" || continue
        [[ $vendor:$product == "$1" ]] || continue
        read -r bus <"${file%/*}/busnum" && read -r number <"${file%/*}/devnum" || continue
        printf '/dev/bus/usb/%03d/%03d\n' "$bus" "$number"
        return 0
    done 2>/dev/null
    return 1
}

usb_is_there() {
    usb_node "$1" >/dev/null
}

wait_for_usb() {
    until_true "$1 on the bus" "usb_is_there $1"
    # libusb works on the device file.
    udevadm settle --timeout="$deadline"
}

wait_for_no_usb() {
    until_true "$1 to leave the bus" "! usb_is_there $1"
}

wait_for_file() {
    until_true "$1" "[[ -e $1 ]]"
}

expect_eq() {
    [[ $1 == "$2" ]] || fail "${3:-two things differ}: got '${1:0:200}', expected '${2:0:200}'"
}

expect_contains() {
    [[ $1 == *"$2"* ]] || fail "'$2' is not in: $1"
}

expect_not_contains() {
    [[ $1 != *"$2"* ]] || fail "'$2' is in: $1"
}

# expect_failure COMMAND...
expect_failure() {
    if "$@"; then
        fail "should have failed: $*"
    fi
}

hex_of() {
    od -An -v -tx1 -- "$1" | tr -d ' \n'
}

# random_file NAME SIZE
random_file() {
    head -c "$2" /dev/urandom >"$1"
}

# set_baud DEVICE RATE: any rate. stty knows none that POSIX does not, and 14400 is such; this asks the kernel
# as QSerialPort does (TCGETS2, TCSETS2 with BOTHER; Linux 6.1 asm-generic/termbits.h).
set_baud() {
    perl -e 'my ($name, $rate) = @ARGV;
        open(my $port, "+<", $name) or die "$name: $!\n";
        my $settings = "\0" x 44;
        ioctl($port, 0x802c542a, $settings) or die "TCGETS2: $!\n";
        my @words = unpack("L4 a20 L2", $settings);
        $words[2] = ($words[2] & ~0x100f) | 0x1000;
        @words[5, 6] = ($rate, $rate);
        ioctl($port, 0x402c542b, pack("L4 a20 L2", @words)) or die "TCSETS2: $!\n";' "$1" "$2"
}

# to_dfu: from normal mode, by the baud rate (the one way that all versions know).
to_dfu() {
    wait_for_file /dev/ttyACM0
    set_baud /dev/ttyACM0 14400
    wait_for_usb "$dfu"
}

# cli STATUS ARGUMENT...: photon-rescue-cli as the device's owner, at the practice cloud; it has to end with that
# exit status within the deadline. What it printed is in cli.json. as_user=(COMMAND...) may run it as somebody else,
# server=(OPTION...) name another address of the cloud; button_timeout=SECONDS is how long it waits for hands,
# data_folder=FOLDER where it keeps its backups.
button_timeout=2
data_folder=$work/data
as_user=()
server=(--server-host device.spark.io)
cli() {
    local expected=$1 status=0
    shift
    [[ -e server.der ]] || ask server-key "$work/server.der"
    : "${api:=$(ask cloud)}" "${user:=$(ask user)}" "${password:=$(ask password)}" "${device:=$(ask id)}"
    timeout --kill-after=5 $((2 * deadline)) "${as_user[@]}" photon-rescue-cli --json --api "$api" \
        --server-key "$work/server.der" "${server[@]}" --username "$user" --password-stdin \
        --data-folder "$data_folder" --button-timeout $button_timeout --device "$device" "$@" \
        <<<"$password" >cli.json 2>cli.log || status=$?
    [[ $status == "$expected" ]] || fail "photon-rescue-cli $*: exit $status: $(<cli.json) $(<cli.log)"
}

# expect_told TEXT...: each is part of what photon-rescue-cli printed.
expect_told() {
    local text all
    all=$(<cli.json)
    for text; do
        [[ $all == *"$text"* ]] || fail "'$text' is not in: $all"
    done
}

expect_not_told() {
    expect_not_contains "$(<cli.json)" "$1"
}

wait_for_told() {
    until_true "photon-rescue-cli to say $1" "[[ -e cli.json && \$(<cli.json) == *'$1'* ]]"
}

# told NAME: the value (a text) of the last field of that name that photon-rescue-cli printed.
told() {
    grep -oP "\"$1\":\"\K[^\"]*" cli.json | tail -n 1
}

# The device's key fields, its own view.
keys_of_device() {
    ask dct 34 1216
    ask dct 2082 512
}

expect_online() {
    # shellcheck disable=SC2016
    until_true 'the lamp to breathe cyan' '[[ $(ask lamp) == C-BREATHE ]]'
    expect_contains "$(ask device)" online=yes
}

# expect_healed: what a repair has to leave behind, with photon-rescue-cli's word for it and without.
expect_healed() {
    expect_told '"exit":0' '"ending":"Healed"' '"readBack":true' '"seenByCloud":true'
    expect_online
    expect_contains "$(ask device)" "key=$(told deviceKeyAfter)"
    expect_contains "$(ask dct 2082 512)" "$(hex_of server.der)"
}

# Called after the scenario: a kernel that stumbled is a failure whatever the scenario saw.
finish() {
    kill -0 "$photon" || fail "the virtual Photon ended: $(<"$work/photon.log")"
    ask quit
    wait "$photon" || fail "the virtual Photon ended with $?: $(<"$work/photon.log")"
    expect_kernel_well
    echo "passed"
}

expect_kernel_well() {
    local trouble
    trouble=$(dmesg | grep -E 'BUG:|Oops|WARNING:|Call Trace|hung task' || true)
    [[ -z $trouble ]] || fail "the kernel complains: $trouble"
}
