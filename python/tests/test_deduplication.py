"""Handling each event once: in memory, and in a real Redis."""

import asyncio
import json
import multiprocessing
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import redis
import redis.asyncio

from didit_rs import webhooks
from didit_rs.contrib.deduplication import (
    AsyncDeduplicator,
    AsyncRedisDeduplicator,
    Deduplicator,
    EventInProgressError,
    MemoryDeduplicator,
    RedisDeduplicator,
)
from didit_rs.models import WebhookEvent

SECRET = "the destination's secret"
LEASE, MEMORY = 60.0, 3600.0

Store = tuple[Deduplicator, Callable[[float], None]]


def event() -> WebhookEvent:
    now = int(time.time())
    fields = {"timestamp": now, "webhook_type": "status.updated", "session_id": str(uuid.uuid4()), "status": "Approved"}
    body = json.dumps(fields)
    return webhooks.verify(body, webhooks.sign(body, SECRET, now), SECRET)


class Awaiting(Deduplicator):
    """Asks a store that is awaited, and waits."""

    def __init__(self, seen: AsyncDeduplicator, loop: asyncio.AbstractEventLoop) -> None:
        self._seen = seen
        self._loop = loop

    def claim(self, key: str) -> str | None:
        return self._loop.run_until_complete(self._seen.claim(key))

    def settle(self, key: str, token: str, handled: bool) -> None:
        self._loop.run_until_complete(self._seen.settle(key, token, handled))


@pytest.fixture
def awaiting(redis_socket: str) -> Iterator[Awaiting]:
    loop = asyncio.new_event_loop()
    server = redis.asyncio.Redis(unix_socket_path=redis_socket)
    yield Awaiting(AsyncRedisDeduplicator(server, lease=LEASE, memory=MEMORY), loop)
    loop.run_until_complete(server.aclose())
    loop.close()


@pytest.fixture(params=["memory", "redis", "redis that decodes", "redis that is awaited"])
def store(request: pytest.FixtureRequest) -> Store:
    """Give a store, and what makes time pass for it."""
    if request.param == "memory":
        now = [0.0]

        def later(seconds: float) -> None:
            now[0] += seconds

        return MemoryDeduplicator(lease=LEASE, memory=MEMORY, clock=lambda: now[0]), later
    socket = request.getfixturevalue("redis_socket")
    server = redis.Redis(unix_socket_path=socket, decode_responses=request.param == "redis that decodes")
    server.flushall()

    def later_in_redis(seconds: float) -> None:
        for key in list(server.scan_iter("*")):
            left = int(str(server.pttl(key)))
            assert left > 0, "nothing is remembered for ever"
            server.pexpire(key, max(left - int(seconds * 1000), 1))
            while left <= seconds * 1000 and server.exists(key):
                pass

    if request.param == "redis that is awaited":
        return request.getfixturevalue("awaiting"), later_in_redis
    return RedisDeduplicator(server, lease=LEASE, memory=MEMORY), later_in_redis


def test_an_event_is_handled_once(store: Store) -> None:
    seen, later = store
    one = event()
    with seen.once(one) as first:
        assert first
        with pytest.raises(EventInProgressError), seen.once(one):
            pytest.fail("it is being handled")
        with seen.once(event()) as other:
            assert other, "another event is another matter"
    with seen.once(one) as again:
        assert not again, "it was handled"
    later(MEMORY - 1)
    with seen.once(one) as again:
        assert not again, "it is remembered for longer than a lease"
    later(2)
    with seen.once(one) as much_later:
        assert much_later


def test_an_event_whose_handler_failed_is_handled_again(store: Store) -> None:
    seen, _ = store
    one = event()
    with pytest.raises(OSError, match="disk"), seen.once(one):
        raise OSError("disk")
    with seen.once(one) as again:
        assert again


def test_an_event_of_a_crashed_worker_is_handled_again(store: Store) -> None:
    seen, later = store
    one = event()
    crashed = seen.claim(one.deduplication_key)
    assert crashed is not None
    later(LEASE - 1)
    with pytest.raises(EventInProgressError), seen.once(one):
        pytest.fail("the lease still runs")
    later(2)
    with seen.once(one) as first:
        assert first, "the lease has run out"
        seen.settle(one.deduplication_key, crashed, handled=False)
        with pytest.raises(EventInProgressError), seen.once(one):
            pytest.fail("the crashed worker came back too late to let go of it")
    seen.settle(one.deduplication_key, crashed, handled=False)
    with seen.once(one) as again:
        assert not again, "the crashed worker came back too late to undo it"


def test_an_event_that_took_longer_than_its_lease_was_handled(store: Store) -> None:
    seen, later = store
    one = event()
    with seen.once(one):
        later(LEASE + 1)
        with seen.once(event()):
            pass
    with seen.once(one) as again:
        assert not again


def test_what_failed_first_counts() -> None:
    class Gone(Deduplicator):
        def claim(self, key: str) -> str | None:
            return key

        def settle(self, key: str, token: str, handled: bool) -> None:
            raise ConnectionError("the store is gone")

    with pytest.raises(OSError, match="disk"), Gone().once(event()):
        raise OSError("disk")
    with pytest.raises(ConnectionError), Gone().once(event()):
        pass


def test_a_lease_is_a_time() -> None:
    for wrong in (0, -1, float("inf"), float("nan")):
        with pytest.raises(ValueError, match="`lease` must be a finite, positive number of seconds"):
            MemoryDeduplicator(lease=wrong)
        with pytest.raises(ValueError, match="`memory` must be a finite, positive number of seconds"):
            RedisDeduplicator(redis.Redis(), memory=wrong)


def test_an_event_that_was_not_verified_has_no_key(store: Store) -> None:
    seen, _ = store
    with pytest.raises(ValueError, match="key"), seen.once(WebhookEvent.from_dict({"webhook_type": "x"})):
        pytest.fail("it cannot be told from others")


def test_a_block_that_is_awaited(redis_socket: str) -> None:
    async def main() -> None:
        async with redis.asyncio.Redis(unix_socket_path=redis_socket) as server:
            seen = AsyncRedisDeduplicator(server, lease=LEASE, memory=MEMORY)
            one = event()
            with pytest.raises(OSError, match="disk"):
                async with seen.once(one):
                    raise OSError("disk")
            given_up = asyncio.create_task(handle_for_ever(seen, one))
            while not await server.exists(f"didit:event:{one.deduplication_key}"):
                await asyncio.sleep(0)
            given_up.cancel()
            with pytest.raises(asyncio.CancelledError):
                await given_up
            async with seen.once(one) as first:
                assert first, "those before have failed"
                with pytest.raises(EventInProgressError):
                    async with seen.once(one):
                        pytest.fail("it is being handled")
            async with seen.once(one) as again:
                assert not again, "it was handled"
            with pytest.raises(ValueError, match="key"):
                async with seen.once(WebhookEvent.from_dict({"webhook_type": "x"})):
                    pytest.fail("it cannot be told from others")

    async def handle_for_ever(seen: AsyncDeduplicator, one: WebhookEvent) -> None:
        async with seen.once(one):
            await asyncio.Event().wait()

    asyncio.run(main())


def test_the_kind_of_client_is_the_kind_of_deduplicator(redis_socket: str) -> None:
    with pytest.raises(TypeError, match=r"RedisDeduplicator takes a redis\.Redis"):
        RedisDeduplicator(redis.asyncio.Redis(unix_socket_path=redis_socket))
    with pytest.raises(TypeError, match=r"AsyncRedisDeduplicator takes a redis\.asyncio\.Redis"):
        AsyncRedisDeduplicator(redis.Redis(unix_socket_path=redis_socket))


def test_a_store_of_ones_own_needs_both_halves() -> None:
    class Half(Deduplicator):
        def claim(self, key: str) -> str | None:
            return key

    with pytest.raises(TypeError, match="settle"):
        Half()  # type: ignore[abstract]  # pyright: ignore[reportAbstractUsage]


def claim(socket: str, key: str, start: Any, taken: Any) -> None:
    seen = RedisDeduplicator(redis.Redis(unix_socket_path=socket), lease=LEASE, memory=MEMORY)
    start.wait()
    try:
        taken.put(seen.claim(key) is not None)
    except EventInProgressError:
        taken.put(False)


def test_of_many_processes_one_handles_an_event(redis_socket: str) -> None:
    processes = multiprocessing.get_context("spawn")
    key = event().deduplication_key
    with ExitStack() as stack:
        start, taken = processes.Barrier(4), processes.SimpleQueue()
        for _ in range(4):
            process = processes.Process(target=claim, args=(redis_socket, key, start, taken), daemon=True)
            process.start()
            stack.callback(process.join, 60)
        assert sorted(taken.get() for _ in range(4)) == [False, False, False, True]
