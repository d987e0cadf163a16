"""The command `didit`, as the wheel installs it."""

from __future__ import annotations

import signal
import sys

from didit_rs import _native


def main() -> int:
    """Run the command with the arguments of this process, and give its exit code."""
    # What to do on Ctrl-C is the command's to know.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _native.run_command(["didit", *sys.argv[1:]])
