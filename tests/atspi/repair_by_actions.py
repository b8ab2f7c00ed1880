#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Usage: desktop.py repair_by_actions.py PHOTON-RESCUE

A whole practice repair with nothing but what a screen reader offers: finding by name, acting, listening.
"""

import sys

from reader import Lost, Reader


# In this order, among others, whatever the person does meanwhile.
HEARD = ["Your Photon is connected", "Sign in to the account of your device",
         "Repair the cloud keys", "Your Photon is being repaired",
         "Save a copy of what is there", "Write the keys and read them back",
         "Waiting for the device to reach the cloud", "Your Photon breathes cyan again"]


def answer(reader, heading, *actions):
    """One page: looks at every control, then acts."""
    reader.find("heading", heading)
    reader.check(heading)
    for role, name in actions:
        reader.act(role, name)


def hears(reader):
    said = iter(reader.spoken)
    for words in HEARD:
        if not any(words in one for one in said):
            raise Lost(f"\"{words}\" was not said, or not in its place:\n" + "\n".join(reader.spoken))
    if len(set(reader.progress)) < 3 or reader.progress != sorted(reader.progress):
        raise Lost(f"The progress bar tells {reader.progress}")


def repair(program):
    reader = Reader(program, "--practice", "--practice-speed", "60")
    answer(reader, "What does the lamp on your Photon do?",
           ("radio button", "More than one colour"), ("push button", "Choose this lamp"))
    answer(reader, "Which of these comes nearest?",
           ("radio button", "Cyan with a warm flash"), ("push button", "Choose this lamp"))
    answer(reader, "How long does the flash last?",
           ("radio button", "Over in a blink"), ("push button", "Choose this lamp"))
    answer(reader, "What happened before the trouble began?",
           ("radio button", "A power cut, weak supply or flat battery"), ("push button", "Choose this answer"))
    answer(reader, "Your Photon is connected", ("push button", "Use this device"))
    answer(reader, "Your Photon's cloud key is damaged", ("push button", "Repair the keys"))
    answer(reader, "Sign in to the account of your device", ("push button", "Sign in"))
    answer(reader, "Repair the cloud keys", ("push button", "Start repair"))
    answer(reader, "Your Photon breathes cyan again", ("push button", "Help"))
    reader.wait_for_words("Search the help")
    hears(reader)


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    try:
        repair(sys.argv[1])
    except Lost as lost:
        raise SystemExit(str(lost)) from None


if __name__ == "__main__":
    main()
