"""Compares functions by CPU time. They take turns, so that noise of the machine affects all of them alike.

CPU time and not wall-clock time, because other processes may use the machine.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

Cases = dict[str, Callable[[], object]]


def compare(cases: Cases, *, rounds: int = 15, seconds: float = 0.05) -> dict[str, float]:
    """Return the seconds per call of each case: the median of all rounds, in which each case runs for `seconds`."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    counts = {name: _count(run, seconds) for name, run in cases.items()}
    for _ in range(rounds):
        for name, run in cases.items():
            repeat = range(counts[name])
            start = time.process_time()
            for _ in repeat:
                run()
            times[name].append((time.process_time() - start) / counts[name])
    return {name: statistics.median(all_times) for name, all_times in times.items()}


def _count(run: Callable[[], object], seconds: float) -> int:
    count = 1
    while True:
        start = time.process_time()
        for _ in range(count):
            run()
        elapsed = time.process_time() - start
        if elapsed > seconds / 4:
            return max(1, int(count * seconds / elapsed))
        count *= 2
