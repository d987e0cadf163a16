"""Deduplication of events, in memory and in Redis."""

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


class Blocking(Deduplicator):
    """Runs an asynchronous deduplicator in an event loop, so that the same tests cover it."""

    def __init__(self, deduplicator: AsyncDeduplicator, loop: asyncio.AbstractEventLoop) -> None:
        self._deduplicator = deduplicator
        self._loop = loop

    def claim(self, key: str) -> str | None:
        return self._loop.run_until_complete(self._deduplicator.claim(key))

    def settle(self, key: str, token: str, handled: bool) -> None:
        self._loop.run_until_complete(self._deduplicator.settle(key, token, handled))


@pytest.fixture
def blocking(redis_socket: str) -> Iterator[Blocking]:
    loop = asyncio.new_event_loop()
    server = redis.asyncio.Redis(unix_socket_path=redis_socket)
    yield Blocking(AsyncRedisDeduplicator(server, lease=LEASE, memory=MEMORY), loop)
    loop.run_until_complete(server.aclose())
    loop.close()


@pytest.fixture(params=["memory", "redis", "redis with decoded responses", "redis asyncio"])
def store(request: pytest.FixtureRequest) -> Store:
    """Return a deduplicator, and a function that advances its clock."""
    if request.param == "memory":
        now = [0.0]

        def advance(seconds: float) -> None:
            now[0] += seconds

        return MemoryDeduplicator(lease=LEASE, memory=MEMORY, clock=lambda: now[0]), advance
    socket = request.getfixturevalue("redis_socket")
    server = redis.Redis(unix_socket_path=socket, decode_responses=request.param == "redis with decoded responses")
    server.flushall()

    def advance_redis(seconds: float) -> None:
        for key in list(server.scan_iter("*")):
            left = int(str(server.pttl(key)))
            assert left > 0, "every key must expire"
            server.pexpire(key, max(left - int(seconds * 1000), 1))
            while left <= seconds * 1000 and server.exists(key):
                pass

    if request.param == "redis asyncio":
        return request.getfixturevalue("blocking"), advance_redis
    return RedisDeduplicator(server, lease=LEASE, memory=MEMORY), advance_redis


def test_events_are_handled_once(store: Store) -> None:
    deduplicator, advance = store
    one = event()
    with deduplicator.once(one) as first:
        assert first
        with pytest.raises(EventInProgressError), deduplicator.once(one):
            pytest.fail("the event is being handled")
        with deduplicator.once(event()) as other:
            assert other, "another event must not be affected"
    with deduplicator.once(one) as again:
        assert not again, "the event was handled"
    advance(MEMORY - 1)
    with deduplicator.once(one) as again:
        assert not again, "handled events must be stored for longer than a lease"
    advance(2)
    with deduplicator.once(one) as after_expiry:
        assert after_expiry


def test_events_are_handled_again_after_a_failure(store: Store) -> None:
    deduplicator, _ = store
    one = event()
    with pytest.raises(OSError, match="disk"), deduplicator.once(one):
        raise OSError("disk")
    with deduplicator.once(one) as again:
        assert again


def test_events_of_crashed_workers_are_handled_after_the_lease(store: Store) -> None:
    deduplicator, advance = store
    one = event()
    crashed = deduplicator.claim(one.deduplication_key)
    assert crashed is not None
    advance(LEASE - 1)
    with pytest.raises(EventInProgressError), deduplicator.once(one):
        pytest.fail("the lease has not expired")
    advance(2)
    with deduplicator.once(one) as first:
        assert first, "the lease has expired"
        deduplicator.settle(one.deduplication_key, crashed, handled=False)
        with pytest.raises(EventInProgressError), deduplicator.once(one):
            pytest.fail("a worker must not release an expired claim")
    deduplicator.settle(one.deduplication_key, crashed, handled=False)
    with deduplicator.once(one) as again:
        assert not again, "a worker must not undo an event after its claim expired"


def test_events_handled_for_longer_than_the_lease_count_as_handled(store: Store) -> None:
    deduplicator, advance = store
    one = event()
    with deduplicator.once(one):
        advance(LEASE + 1)
        with deduplicator.once(event()):
            pass
    with deduplicator.once(one) as again:
        assert not again


def test_errors_of_the_handler_take_precedence_over_errors_of_the_store() -> None:
    class Unavailable(Deduplicator):
        def claim(self, key: str) -> str | None:
            return key

        def settle(self, key: str, token: str, handled: bool) -> None:
            raise ConnectionError("the store is unavailable")

    with pytest.raises(OSError, match="disk"), Unavailable().once(event()):
        raise OSError("disk")
    with pytest.raises(ConnectionError), Unavailable().once(event()):
        pass


def test_durations_must_be_finite_and_positive() -> None:
    for wrong in (0, -1, float("inf"), float("nan")):
        with pytest.raises(ValueError, match="`lease` must be a finite, positive number of seconds"):
            MemoryDeduplicator(lease=wrong)
        with pytest.raises(ValueError, match="`memory` must be a finite, positive number of seconds"):
            RedisDeduplicator(redis.Redis(), memory=wrong)


def test_unverified_events_have_no_key(store: Store) -> None:
    deduplicator, _ = store
    with pytest.raises(ValueError, match="key"), deduplicator.once(WebhookEvent.from_dict({"webhook_type": "x"})):
        pytest.fail("an event without a key cannot be deduplicated")


def test_async_once(redis_socket: str) -> None:
    async def main() -> None:
        async with redis.asyncio.Redis(unix_socket_path=redis_socket) as server:
            deduplicator = AsyncRedisDeduplicator(server, lease=LEASE, memory=MEMORY)
            one = event()
            with pytest.raises(OSError, match="disk"):
                async with deduplicator.once(one):
                    raise OSError("disk")
            cancelled = asyncio.create_task(handle_forever(deduplicator, one))
            while not await server.exists(f"didit:event:{one.deduplication_key}"):
                await asyncio.sleep(0)
            cancelled.cancel()
            with pytest.raises(asyncio.CancelledError):
                await cancelled
            async with deduplicator.once(one) as first:
                assert first, "the earlier attempts failed"
                with pytest.raises(EventInProgressError):
                    async with deduplicator.once(one):
                        pytest.fail("the event is being handled")
            async with deduplicator.once(one) as again:
                assert not again, "the event was handled"
            with pytest.raises(ValueError, match="key"):
                async with deduplicator.once(WebhookEvent.from_dict({"webhook_type": "x"})):
                    pytest.fail("an event without a key cannot be deduplicated")

    async def handle_forever(deduplicator: AsyncDeduplicator, one: WebhookEvent) -> None:
        async with deduplicator.once(one):
            await asyncio.Event().wait()

    asyncio.run(main())


def test_redis_clients_must_match_the_deduplicator(redis_socket: str) -> None:
    with pytest.raises(TypeError, match=r"RedisDeduplicator takes a redis\.Redis"):
        RedisDeduplicator(redis.asyncio.Redis(unix_socket_path=redis_socket))
    with pytest.raises(TypeError, match=r"AsyncRedisDeduplicator takes a redis\.asyncio\.Redis"):
        AsyncRedisDeduplicator(redis.Redis(unix_socket_path=redis_socket))


def test_custom_deduplicators_need_claim_and_settle() -> None:
    class Incomplete(Deduplicator):
        def claim(self, key: str) -> str | None:
            return key

    with pytest.raises(TypeError, match="settle"):
        Incomplete()  # type: ignore[abstract]  # pyright: ignore[reportAbstractUsage]


def claim(socket: str, key: str, start: Any, taken: Any) -> None:
    deduplicator = RedisDeduplicator(redis.Redis(unix_socket_path=socket), lease=LEASE, memory=MEMORY)
    start.wait()
    try:
        taken.put(deduplicator.claim(key) is not None)
    except EventInProgressError:
        taken.put(False)


def test_only_one_of_several_processes_handles_an_event(redis_socket: str) -> None:
    processes = multiprocessing.get_context("spawn")
    key = event().deduplication_key
    with ExitStack() as stack:
        start, taken = processes.Barrier(4), processes.SimpleQueue()
        for _ in range(4):
            process = processes.Process(target=claim, args=(redis_socket, key, start, taken), daemon=True)
            process.start()
            stack.callback(process.join, 60)
        assert sorted(taken.get() for _ in range(4)) == [False, False, False, True]
