"""Measures the overhead of calls from Python to Rust; prints seconds as JSON.

Measures an empty native call, and the verification of a 1 KB webhook in Python and in Rust. Python and Rust take turns;
the result is the minimum wall-clock time of each. Usage: `crossing.py PROGRAM FILE`, with the compiled example
`verify_webhook`, and the file to which the body is written for it.
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


def fastest(call: Callable[[], object]) -> float:
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
    results: dict[str, dict[str, float]] = {"empty call": {"python": fastest(closed.close)}}
    for case in ("V2, shuffled", "raw first"):
        headers = signed(body, now)[case]
        command = [program, file, SECRET, *(part for header in headers.items() for part in header)]
        python, rust = [], []
        for _ in range(ROUNDS):
            # `partial`, because the frame of a Python function would dominate the overhead.
            python.append(fastest(partial(verify, body, headers)))
            rust.append(float(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))
        results[case] = {"python": min(python), "rust": min(rust)}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
