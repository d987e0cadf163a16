"""The command `didit` of the wheel."""

from __future__ import annotations

import signal
import sys

from didit_rs import _native


def main() -> int:
    """Runs the command with the arguments of this process and returns its exit code."""
    # The command handles Ctrl-C while it waits. Otherwise, Ctrl-C ends the process.
    # A SIGINT that the caller ignores stays ignored.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _native.run_command(["didit", *sys.argv[1:]])
