# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The cable comes out at more than fifty control transfers of key repairs, in the middle of the write among them. The
# device, the cloud and the repair are one program here, which speaks to itself through libusb and the kernel.
modprobe -a vhci-hcd cdc-acm
/lib/systemd/systemd-udevd --daemon 2>"$work/udev.log"
cuts-in-vm || fail "cuts-in-vm ended with $?"

finish() {
    expect_kernel_well
    echo "passed"
}
