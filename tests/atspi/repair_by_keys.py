#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Usage: desktop.py repair_by_keys.py PHOTON-RESCUE

A whole practice repair with the keyboard alone. On every page Tab reaches every control, in reading order.
"""

import sys

from reader import Lost, Reader

SPACE, TAB, RETURN, ESCAPE, F1 = 0x20, 0xFF09, 0xFF0D, 0xFF1B, 0xFFBE  # X11/keysymdef.h


def look_around(reader, heading):
    """Waits for the page; Tab has to reach each of its controls, and nothing else, from top to bottom."""
    reader.find("heading", heading)
    stops = reader.tab_round(TAB)
    missed = [control for control in reader.tab_stops() if control not in stops]
    if missed:
        raise Lost(f"On \"{heading}\" Tab never reaches: {missed}\nIt goes: {stops}")


def repair(program):
    reader = Reader(program, "--practice", "--practice-speed", "200")
    reader.find("heading", "What does the lamp on your Photon do?")
    reader.wait_for_focus("radio button", "Cyan with a quick red or orange burst")
    reader.key(SPACE)
    reader.find_enabled("push button", "Choose this lamp")
    look_around(reader, "What does the lamp on your Photon do?")
    reader.tab_to(TAB, "push button", "Choose this lamp")
    reader.key(RETURN)
    for heading, control in (("Your Photon is connected", ("push button", "Use this device")),
                             ("Sign in to the account of your device", ("password text", "Password")),
                             ("Your device's cloud keys are probably damaged", ("push button", "Start repair"))):
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
