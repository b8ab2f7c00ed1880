<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BackupText</name>
    <message>
        <source>A part of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content was changed after it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a backup made by this program, or only a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which device it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key area is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key area in it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>The keys are sound. If the lamp still shows a red burst, the account holds another key: run repair keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys need repair: run repair keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1 is in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device belongs to another cloud (%1). Type keep, replace or stop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot tell its id. Type its 24 digits, or stop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the repair? Type go or stop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options: --private-server keep, --private-server replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options: --server-key FILE --server-host H --server-port P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option: --new-key auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option: --device ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set PHOTON_RESCUE_TOKEN, or use --username U --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code on the second line of standard input, behind the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1/%2] %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(id not shown on USB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  USB %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address: %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: photon-rescue-cli restore %1/backup.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has not been told about this key: run keys register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten on this computer. This cloud does not end a sign-in on request: it stays good until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Linux gives access to a USB device only where a rule allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the access rule, for which the computer asks for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keeps this user account away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of this computer for access to USB devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer&apos;s USB answers as a Particle device. Some cables carry power only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in with a cable that also carries data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one device is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair must not reach the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device to repair or unplug the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repair is not made for the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its keys in another way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Photon or a P1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device left USB in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable moved, or the device lost power. The repair can go on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device into the same USB socket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device refused to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in a state from which it cannot continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the device, wait five seconds and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy, or the USB connection is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device straight into the computer, without a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not let this program use the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program at a time can talk to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other programs that use the device, such as a serial monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no fitting driver for the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees the device and cannot talk to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the USB driver for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is disturbed, or the device&apos;s start-up software is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another USB cable and another USB socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not enter repair mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the computer nor the buttons brought it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the SETUP or MODE button, tap RESET and let go when the lamp blinks yellow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not come back after its restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has not seen it on USB since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap RESET on the device once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device cannot tell its own id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older devices do not show it on USB, and the cloud needs it to find the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the device id of 24 characters that your account shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different device came back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair belongs to the device it began with. Nothing was written to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug this device and plug the first one in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in the device cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of their place reads as empty. The device&apos;s system software is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Device OS on the device again before you repair its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written did not arrive intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it back showed a difference (%1). The saved copy is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the repair once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is set up for another cloud: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to a company or a school. Moving it away would cut it off from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether the device stays with that cloud or moves to yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s own key cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, and a new key was not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a new device key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has lost the key of its cloud at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cloud is not Particle&apos;s, so its key is not part of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the public key file of that cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has to learn the device&apos;s key, and only your account may tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your Particle account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud did not accept the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address or the password is a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the email address and the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account asks for a second code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by two-step sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud did not accept the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is good for half a minute and works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next code and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud asks for the password again from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account the device belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can move to yours after its owner has removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to remove the device from their account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device belongs to product %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no part in that product, so the cloud takes no changes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the product&apos;s team to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait five minutes before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud cannot reach the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step works only while the device is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the lamp breathes cyan, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet connection is down, or something blocks the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is slow, or the cloud is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered in a way that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at status.particle.io and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody could be listening in, so no password and no key was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cloud&apos;s address and this computer&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing, or your user account may not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that you can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or the place is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no usable key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no usable saved copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another saved copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device cannot use the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a name like cloud.example.org or four numbers like 192.168.1.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the program with --help to see what it understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked; not yet seen online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are in place. The cloud has not seen the device since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the lamp until it breathes cyan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device holds the old keys or the new ones, never a mixture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the repair again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault lies in the program and not in your device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report and send it to the makers of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Nothing: it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It forgot the cloud&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the key of another cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud key and address were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power dip damaged its own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made itself a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own key was overwritten with zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rare key that it reads wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key written by a newer tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not know its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both keys are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up for somebody&apos;s own cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Device OS is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>This is a public key. The device&apos;s private key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is for another kind of device. An RSA key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this file is locked with a password. A key without one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early. A part of the key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has %1 bits. A device key has 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is sound, but a device would read it wrongly and never connect with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins like a key and is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private key. The server&apos;s public key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has %1 bits. A server key has 2048.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LampAnswer</name>
    <message>
        <source>Cyan with a quick red or orange burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red SOS flashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device&apos;s cloud keys are probably damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches the cloud, but the two do not agree on the keys. A power dip, a flat battery or an interrupted update can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged cloud keys are one possible cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device tries to reach the cloud and does not get through. Damaged keys or a blocked internet connection look alike here; a look at the keys tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device says that it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing cyan means that all is well. Its keys can be checked all the same; sound keys are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device is looking for its Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key repair does not mend Wi-Fi. Keys are often damaged by the same power dip, so it is worth checking them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device waits for Wi-Fi settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be told your Wi-Fi first. Keys are often damaged by the same power dip, so it is worth checking them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device is in repair mode already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking yellow (DFU mode) says nothing about the cause. A look at the keys does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device is in safe mode, and connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys work: it reaches the cloud. It waits for a program or for an update of Device OS. Sound keys are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software on your device crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red flashes are a crash code. The keys can be checked, but they are seldom the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp is dark, but USB answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has power. A look at the keys shows whether they are part of the trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at the keys will tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged cloud keys are the most common reason for a Photon that does not come online. Sound keys are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Heals Particle Photons with damaged cloud keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on a virtual device; nothing real is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the cloud&apos;s API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the device to repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key of the cloud that devices connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host that devices connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port that devices connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups and journals are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing real is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photon Rescue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device key before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device key after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud key before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud key after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>The device&apos;s own key is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s own key is sound, but stored in a form the device cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s own key is valid, but the device reads it wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s own key is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has no key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s own key was overwritten with zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s key or address is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is set up for another cloud: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud&apos;s key in the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud&apos;s address in the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key the cloud has on file for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your program on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name and its place in your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to repair mode (DFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the device holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the cloud the device&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the keys and read them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the device to restart in repair mode (DFU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp turns to blinking yellow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the lamp stays as it is, you will be shown how to do it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to press the two buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp blinks magenta first, then yellow. Let go at yellow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the lamp stays dark, try another USB cable: some carry power only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the device to start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp turns white for a moment, then blinks green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing happens, tap RESET once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the device to reach the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp blinks green, then cyan, then breathes cyan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it blinks green for over a minute, the Wi-Fi is out of reach: move the device nearer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device left USB. Waiting for the same one to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp is off without power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it into the same USB socket again. Nothing is lost: the repair goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White, steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking green, fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking cyan, fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan with a quick red burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan with a quick orange burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan with a quick magenta burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan with two slow orange flashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan with three slow orange flashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racing green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racing white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red SOS: three short, three long, three short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours, racing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, off USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in DFU mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new device key will be made, and the cloud told about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key will be written again in the form the device can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address will be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 breathes cyan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked; not yet seen online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair stopped half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written was read back and is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw flash memory holds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud knows this device&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud says the device is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device itself says that it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was already in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is in your account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud did not add the device to your account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::BoardWidget</name>
    <message>
        <source>Picture of the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::ButtonsPanel</name>
    <message>
        <source>1. Hold SETUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Tap RESET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Hold the SETUP button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Tap RESET, and keep holding SETUP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The lamp blinks magenta. After about three seconds it blinks yellow: let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page notices by itself. A lamp that stays dark needs another USB cable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::ConnectPage</name>
    <message>
        <source>Which device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that will be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a device, its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your Photon by USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable that carries data: some only charge. This page answers at once when the device is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 is there, but cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the system has to allow it, once. It is shown below; installing it asks for the administrator&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device of another family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which device shall be repaired?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are connected. Only the chosen one is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 is connected, in DFU mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lamp blinks yellow: it is ready to be read and repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs its own program. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing seen? Try another cable first, then another USB socket of the computer, without a hub. A device that only charges shows its lamp but stays invisible here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::LampPage</name>
    <message>
        <source>What does the lamp on your Photon do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap RESET, watch the big lamp for a minute, then choose what comes nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp meant here is the big coloured one between the two buttons, not the small blue one beside it. A burst that is over in a blink may look red, orange or yellow: all three count as the first answer. The burst gets rare after some minutes; RESET brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::LampStrip</name>
    <message>
        <source>The lamp now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::MarkList</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a step: how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::MessageBar</name>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::PracticeWindow</name>
    <message>
        <source>Practice board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press SETUP and RESET with the mouse, or hold the keys S and R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the USB plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the USB cable in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::ProofPage</name>
    <message>
        <source>none</source>
        <comment>no readable key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys were sound: nothing had to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are written, checked, and used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device restarts with the keys it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device holds what it held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the repair again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the old keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>fingerprints before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a number: the number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo puts back the keys that were saved at the beginning. The report holds no passwords and no keys, only their fingerprints: it can be shown to anybody who helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::QuestionPanel</name>
    <message>
        <source>Keep this cloud&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the address of the cloud you signed in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id, 24 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 digits, 0 to 9 and a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is set up to connect to %1, which is not the cloud you signed in to. If you run a cloud of your own, keep it. If you bought the device second-hand or never heard of this address, replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software on this device is too old to tell its id by USB. You find the id in the Particle console, in the list of your devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written so far. &quot;Write the keys&quot; goes on; &quot;Stop safely&quot; leaves everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your device belongs to another cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which device is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::RepairPage</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <comment>until its model is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold SETUP, tap RESET, let go at yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old keys of your %1 are being put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 is being repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cable in until the last step is done. Should it slip out, plug it in again: the repair goes on. The old keys are saved before anything is written, so every change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::SignInPage</name>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code of your two-step sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the account of your device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud (%1) has to learn the repaired key. Your password is sent there and nowhere else, and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same account as in the Particle console or app. The program keeps the session in memory and forgets it at the end, unless you tick &quot;Remember on this computer&quot;: then your desktop&apos;s keyring keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::StageRail</name>
    <message>
        <source>Photon Rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::UnderstandPage</name>
    <message>
        <source>Will change, where damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me what was found before anything is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1. Account: %2. A copy of the old keys is saved first, so that the repair can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys matter: the device&apos;s own key, by which the cloud knows it, and the cloud&apos;s key, by which the device knows the cloud. Sound keys are not written. Either of them can be put back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::WaitPanel</name>
    <message>
        <source>Usually about %1.</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::Wizard</name>
    <message>
        <source>%1, %2</source>
        <comment>a model, its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;For machines (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue::ui::WizardWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photon Rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the repair?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at the next safe point. What was saved stays saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on repairing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
