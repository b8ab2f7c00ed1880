#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Usage: desktop.py COMMAND [ARGUMENT...]

Runs the command on a desktop of its own: an X server nobody sees and a session bus, on which the accessibility bus
starts by itself. No window manager. Nothing of it outlives this program, however it ends.
"""

import ctypes
import os
import signal
import subprocess
import sys
import tempfile

PR_SET_PDEATHSIG = 1  # linux/prctl.h
PR_SET_CHILD_SUBREAPER = 36
prctl = ctypes.CDLL(None, use_errno=True).prctl


def start(command, **options):
    """A child that is killed when this program is."""
    return subprocess.Popen(command, stdin=subprocess.DEVNULL,
                            preexec_fn=lambda: prctl(PR_SET_PDEATHSIG, signal.SIGKILL), **options)


def start_and_hear(command, name_of_option):
    """Starts a server that writes one line (its display, its address) to the descriptor it is given."""
    hear, tell = os.pipe()
    start(command + [name_of_option(tell)], pass_fds=[tell], stderr=subprocess.DEVNULL)
    os.close(tell)
    with os.fdopen(hear) as pipe:
        line = pipe.readline().strip()
    if not line:
        raise SystemExit(f"{command[0]} did not start")
    return line


def children():
    for entry in os.listdir("/proc"):
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                parent = stat.read().rpartition(")")[2].split()[1]
        except (OSError, IndexError):
            continue  # not a process, or not any more
        if int(parent) == os.getpid():
            yield int(entry)


def end_all_children():
    """Also what they started: orphans come to us (PR_SET_CHILD_SUBREAPER)."""
    while True:
        for child in children():
            os.kill(child, signal.SIGKILL)
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


def run(command, folder):
    os.environ.update(HOME=folder, XDG_RUNTIME_DIR=folder, XDG_CONFIG_HOME=folder, LC_ALL="C.UTF-8",
                      GSETTINGS_BACKEND="memory")
    for variable in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "LANGUAGE"):
        os.environ.pop(variable, None)
    screen = ["Xvfb", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]
    os.environ["DISPLAY"] = ":" + start_and_hear(screen + ["-displayfd"], str)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = start_and_hear(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile"], lambda fd: f"--print-address={fd}")
    return start(command).wait()


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="desktop-", ignore_cleanup_errors=True) as folder:
        try:
            return run(sys.argv[1:], folder)
        finally:
            end_all_children()


if __name__ == "__main__":
    sys.exit(main())
