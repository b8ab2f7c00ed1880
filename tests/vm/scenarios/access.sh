# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Who may use the device: nobody without the udev rule, everybody whom it names (here by MODE: the session manager that
# "uaccess" needs is missing), and one program at a time. And a home that is read-only.
start_photon --fault both-keys-damaged
wait_for_usb 2b04:c006
chmod 755 "$work"
install -d -o nobody -m 700 data
install -m 755 "$BUILD/app/photon-rescue-cli" . # the build folder may be closed to others
PATH=$work:$PATH
as_user=(setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$work/data")

cli 0 list
expect_told '"blocked":"AccessRefused"'
cli 5 diagnose
expect_told '"exit":5' '"failure":"AccessRefused"'
expect_not_told dfu-by-buttons

sed 's/TAG+="uaccess"/MODE="0666"/' "$sources/installer/linux/60-photon-rescue.rules" >/etc/udev/rules.d/60-photon-rescue.rules
# What the Debian package does once its files are in place: the device is not plugged in again.
sh "$sources/installer/linux/debian/postinst" configure
udevadm settle
cli 0 repair keys
expect_healed

# Somebody else claims the interface until told to end (USBDEVFS_CLAIMINTERFACE; Linux 6.1 uapi/linux/usbdevice_fs.h).
cli 0 dfu
coproc holder {
    exec perl -e '$| = 1;
        open(my $device, "+<", $ARGV[0]) or die "$ARGV[0]: $!\n";
        my $interface = pack("L", 0);
        ioctl($device, 0x8004550f, $interface) or die "USBDEVFS_CLAIMINTERFACE: $!\n";
        print "claimed\n";
        <STDIN>;' "$(usb_node 2b04:d006)"
}
holder_process=$holder_PID
read -r line <&"${holder[0]}"
expect_eq "$line" claimed
cli 5 diagnose
expect_told '"failure":"DeviceInUse"'
echo >&"${holder[1]}"
wait "$holder_process"
cli 0 diagnose
expect_told '"keysSound":true'

ask fault both-keys-damaged
wait_for_usb 2b04:c006
before=$(keys_of_device)
mkdir sealed
mount -t tmpfs -o ro sealed sealed
data_folder=$work/sealed cli 10 repair keys
expect_told '"failure":"FileUnwritable"' '"action":"Choose another folder."' '"changed":[]'
wait_for_usb 2b04:c006
expect_eq "$(keys_of_device)" "$before" "the keys after a repair without a place for its backup"
