"""Measuring one thing beside another, so that the machine's noise is in both and mostly goes out."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

Cases = dict[str, Callable[[], object]]


def beside(cases: Cases, *, rounds: int = 15, seconds: float = 0.05) -> dict[str, float]:
    """Seconds a call of each takes: in every round each case runs for so long, and the median of the rounds counts."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    counts = {name: _count(run, seconds) for name, run in cases.items()}
    for _ in range(rounds):
        for name, run in cases.items():
            repeat = range(counts[name])
            start = time.perf_counter()
            for _ in repeat:
                run()
            times[name].append((time.perf_counter() - start) / counts[name])
    return {name: statistics.median(all_times) for name, all_times in times.items()}


def _count(run: Callable[[], object], seconds: float) -> int:
    count = 1
    while True:
        start = time.perf_counter()
        for _ in range(count):
            run()
        took = time.perf_counter() - start
        if took > seconds / 4:
            return max(1, int(count * seconds / took))
        count *= 2
