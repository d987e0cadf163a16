"""Measures calls of one library to a local server; prints calls per second and CPU time as JSON.

Usage: `calls.py LIBRARY get|post IN_FLIGHT URL SECONDS`, in an environment with the library. Responses are decoded in
the usual way of each library: into models by didit_rs and didit-sdk, with `json()` by the others.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn

SESSION = "11111111-2222-3333-4444-555555555555"
BODY = {"workflow_id": "66666666-7777-8888-9999-000000000000", "vendor_data": "user-123"}
HEADERS = {"x-api-key": "key"}
ASYNCHRONOUS = ("didit_rs async", "httpx async", "aiohttp", "didit-sdk async")

Call = Callable[[], Any]


def blocking(library: str, verb: str, base_url: str) -> Call:
    url = f"{base_url}/v3/session/{SESSION}/decision/" if verb == "get" else f"{base_url}/v3/session/"
    if library == "didit_rs":
        from didit_rs import Didit

        ours = Didit(api_key="key", base_url=base_url)
        if verb == "get":
            return lambda: ours.sessions.retrieve_decision(SESSION)
        return lambda: ours.sessions.create(**BODY)
    if library == "requests":
        import requests

        # Sessions are not thread-safe, so each thread has its own.
        own = threading.local()

        def session() -> Any:
            if not hasattr(own, "session"):
                own.session = requests.Session()
                own.session.headers.update(HEADERS)
            return own.session

        if verb == "get":
            return lambda: session().get(url).json()
        return lambda: session().post(url, json=BODY).json()
    if library == "httpx":
        import httpx

        client = httpx.Client(headers=HEADERS)
        return (lambda: client.get(url).json()) if verb == "get" else (lambda: client.post(url, json=BODY).json())
    from didit import Didit as PeerClient

    peer = PeerClient("key", base_url=f"{base_url}/v3")
    if verb == "get":
        return lambda: peer.sessions.get_decision(SESSION)
    return lambda: peer.sessions.create(**BODY)


async def asynchronous(library: str, verb: str, base_url: str) -> Callable[[], Awaitable[Any]]:
    url = f"{base_url}/v3/session/{SESSION}/decision/" if verb == "get" else f"{base_url}/v3/session/"
    if library == "didit_rs async":
        from didit_rs import AsyncDidit

        ours = AsyncDidit(api_key="key", base_url=base_url)
        if verb == "get":
            return lambda: ours.sessions.retrieve_decision(SESSION)
        return lambda: ours.sessions.create(**BODY)
    if library == "aiohttp":
        import aiohttp

        session = aiohttp.ClientSession(headers=HEADERS)

        async def call() -> Any:
            request = session.get(url) if verb == "get" else session.post(url, json=BODY)
            async with request as response:
                return await response.json()

        return call
    if library == "httpx async":
        import httpx

        client = httpx.AsyncClient(headers=HEADERS)

        async def call_httpx() -> Any:
            return (await (client.get(url) if verb == "get" else client.post(url, json=BODY))).json()

        return call_httpx
    from didit import AsyncDidit as PeerClient

    peer = PeerClient("key", base_url=f"{base_url}/v3")
    if verb == "get":
        return lambda: peer.sessions.get_decision(SESSION)
    return lambda: peer.sessions.create(**BODY)


# Minimum number of calls per worker, by calls in flight, for slow machines.
MIN_CALLS = {1: 100, 64: 5}


class Clock:
    """Counts calls after a warm-up, until the time is over."""

    def __init__(self, seconds: float, in_flight: int) -> None:
        self.begin = time.perf_counter() + seconds / 4
        self.end = self.begin + seconds
        self.min_calls = MIN_CALLS.get(in_flight, 10)
        self.counts: list[int] = []
        self.cpu_start: float | None = None

    def lap(self, count: int) -> tuple[bool, int]:
        """Return whether to continue, and the number of counted calls."""
        now = time.perf_counter()
        if now < self.begin:
            return True, 0
        if self.cpu_start is None:
            self.cpu_start = time.process_time()
        return now < self.end or count < self.min_calls, count

    def result(self, in_flight: int) -> dict[str, Any]:
        elapsed = time.perf_counter() - self.begin
        cpu_time = time.process_time() - (self.cpu_start or 0.0)
        calls = sum(self.counts)
        return {
            "calls": calls,
            "in_flight": in_flight,
            "rate": calls / elapsed,
            "cpu_per_1000": 1000 * cpu_time / calls,
        }


def run_blocking(call: Call, in_flight: int, clock: Clock) -> None:
    def work() -> None:
        count, going = 0, True
        while going:
            call()
            going, count = clock.lap(count + 1)
        clock.counts.append(count)

    if in_flight == 1:
        work()
        return
    threads = [threading.Thread(target=work) for _ in range(in_flight)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def run_asynchronous(library: str, verb: str, base_url: str, in_flight: int, clock: Clock) -> None:
    call = await asynchronous(library, verb, base_url)

    async def work() -> None:
        count, going = 0, True
        while going:
            await call()
            going, count = clock.lap(count + 1)
        clock.counts.append(count)

    await asyncio.gather(*(work() for _ in range(in_flight)))
    finish(clock, in_flight)


def finish(clock: Clock, in_flight: int) -> NoReturn:
    """Print the result and exit without closing connections and threads."""
    print(json.dumps(clock.result(in_flight)), flush=True)
    os._exit(0)


def main() -> None:
    library, verb, in_flight, base_url, seconds = sys.argv[1:]
    # The client uses the first core, the server the second one.
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {0})
    clock = Clock(float(seconds), int(in_flight))
    if library in ASYNCHRONOUS:
        asyncio.run(run_asynchronous(library, verb, base_url, int(in_flight), clock))
    run_blocking(blocking(library, verb, base_url), int(in_flight), clock)
    finish(clock, int(in_flight))


if __name__ == "__main__":
    main()
