#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Usage: desktop.py repair_by_keys.py PHOTON-RESCUE

A whole practice repair with the keyboard alone. On every page Tab reaches every control, in reading order.
"""

import sys

from reader import Lost, Reader

SPACE, TAB, RETURN, RIGHT, ESCAPE, F1 = 0x20, 0xFF09, 0xFF0D, 0xFF53, 0xFF1B, 0xFFBE  # X11/keysymdef.h

# Each question about the lamp: where the focus is at first, how many arrows lead to the answer, and the verb.
LAMP = (("What does the lamp on your Photon do?", "Blinking", 2, "Choose this lamp"),
        ("Which of these comes nearest?", "Cyan with a warm flash", 0, "Choose this lamp"),
        ("How long does the flash last?", "Over in a blink", 0, "Choose this lamp"),
        ("What happened before the trouble began?", "Nothing in particular happened before", 1,
         "Choose this answer"))


def look_around(reader, heading):
    """Waits for the page; Tab has to reach each of its controls, and nothing else, from top to bottom."""
    reader.find("heading", heading)
    stops = reader.tab_round(TAB)
    missed = [control for control in reader.tab_stops() if control not in stops]
    if missed:
        raise Lost(f"On \"{heading}\" Tab never reaches: {missed}\nIt goes: {stops}")


def repair(program):
    reader = Reader(program, "--practice", "--practice-speed", "60")
    for heading, first, wanted, verb in LAMP:
        reader.find("heading", heading)
        reader.wait_for_focus("radio button", first)
        reader.key(SPACE)
        reader.find_enabled("push button", verb)
        look_around(reader, heading)
        reader.tab_to(TAB, "radio button", first)
        for _ in range(wanted):
            reader.key(RIGHT)
        reader.tab_to(TAB, "push button", verb)
        reader.key(RETURN)
    for heading, control in (("Your Photon is connected", ("push button", "Use this device")),
                             ("Your Photon's cloud key is damaged", ("push button", "Repair the keys")),
                             ("Sign in to the account of your device", ("password text", "Password")),
                             ("Repair the cloud keys", ("push button", "Start repair"))):
        reader.wait_for_focus(*control)
        look_around(reader, heading)
        reader.tab_to(TAB, *control)
        reader.key(RETURN)
    reader.wait_for_focus("push button", "Finish")
    look_around(reader, "Your Photon breathes cyan again")


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    try:
        repair(sys.argv[1])
    except Lost as lost:
        raise SystemExit(str(lost)) from None


if __name__ == "__main__":
    main()
