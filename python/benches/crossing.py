"""What it costs to come from Python; prints seconds as JSON.

A native call that does nothing, and the proof of a webhook of 1 KB beside the same in Rust. Both take turns, and of
each the least counts, by the clock. `crossing.py PROGRAM FILE`: the example `verify_webhook`, and where to leave the
body for it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from documents import SECRET, event
from verify import signed

from didit_rs import Didit
from didit_rs.webhooks import Verifier

ROUNDS = 5
CALLS = 5000


def least(call: Callable[[], object]) -> float:
    took = float("inf")
    repeat = range(CALLS)
    for _ in range(25):
        start = time.perf_counter()
        for _ in repeat:
            call()
        took = min(took, time.perf_counter() - start)
    return took / CALLS


def main() -> None:
    program, file = sys.argv[1:]
    now = int(time.time())
    body = event(1024, now)
    Path(file).write_bytes(body)
    verify = Verifier(SECRET).verify_signature
    closed = Didit(api_key="key", base_url="http://127.0.0.1:1")._native
    closed.close()
    results: dict[str, dict[str, float]] = {"nothing": {"python": least(closed.close)}}
    for case in ("V2, shuffled", "raw first"):
        headers = signed(body, now)[case]
        command = [program, file, SECRET, *(text for pair in headers.items() for text in pair)]
        python, rust = [], []
        for _ in range(ROUNDS):
            # Not a function of Python's own, whose frame would be most of the way.
            python.append(least(partial(verify, body, headers)))
            rust.append(float(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))
        results[case] = {"python": min(python), "rust": min(rust)}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
