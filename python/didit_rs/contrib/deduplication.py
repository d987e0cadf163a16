"""Handling each event once, although the platform may deliver it several times.

    seen = MemoryDeduplicator()  # one process; RedisDeduplicator(redis.Redis()) for several

    with seen.once(event) as first:
        if first:
            handle(event)

    seen = AsyncRedisDeduplicator(redis.asyncio.Redis())  # where waiting for Redis must not hold up other tasks

    async with seen.once(event) as first:
        if first:
            await handle(event)

An event is claimed for a lease and remembered when the block ends. When the block raises, or the worker dies and the
lease runs out, the event is free again, and its next delivery is handled. While another worker has it, `once` raises
`EventInProgressError`: left alone, it becomes a 500, and the platform comes again, by when that worker has succeeded
or its lease is over.
"""

from __future__ import annotations

import inspect
import threading
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

from ..models import WebhookEvent

LEASE = 50.0
"""How many seconds handling an event may take before another worker may try. The platform repeats a delivery after a
minute: a lease that is longer would refuse it."""
MEMORY = 7 * 86_400.0
"""How many seconds a handled event is remembered."""


class EventInProgressError(Exception):
    """Another worker is handling the event right now, or died of it a moment ago.

    Answer 500, so that the platform delivers it again.
    """


class Deduplicator(ABC):
    """Where it is remembered which events were handled; derive from it for a store of your own."""

    @abstractmethod
    def claim(self, key: str) -> str | None:
        """Take an event for a while; gives a token, or nothing when it was handled.

        Raises:
            EventInProgressError: Another worker has taken it.
        """

    @abstractmethod
    def settle(self, key: str, token: str, handled: bool) -> None:
        """Remember an event as handled, or let it go. Nothing happens when another worker has it meanwhile."""

    @contextmanager
    def once(self, event: WebhookEvent) -> Iterator[bool]:
        """Tell whether to handle an event now; remembered as handled unless the block raises.

        Raises:
            EventInProgressError: Another worker is handling it.
        """
        key = _key(event)
        token = self.claim(key)
        if token is None:
            yield False
            return
        try:
            yield True
        except BaseException:
            # What failed first is what counts; the end of the lease frees the event, too.
            with suppress(Exception):
                self.settle(key, token, handled=False)
            raise
        self.settle(key, token, handled=True)


class AsyncDeduplicator(ABC):
    """As `Deduplicator`, for a store that is awaited; derive from it for one of your own."""

    @abstractmethod
    async def claim(self, key: str) -> str | None:
        """Take an event for a while; gives a token, or nothing when it was handled.

        Raises:
            EventInProgressError: Another worker has taken it.
        """

    @abstractmethod
    async def settle(self, key: str, token: str, handled: bool) -> None:
        """Remember an event as handled, or let it go. Nothing happens when another worker has it meanwhile."""

    @asynccontextmanager
    async def once(self, event: WebhookEvent) -> AsyncIterator[bool]:
        """Tell whether to handle an event now; remembered as handled unless the block raises.

        Raises:
            EventInProgressError: Another worker is handling it.
        """
        key = _key(event)
        token = await self.claim(key)
        if token is None:
            yield False
            return
        try:
            yield True
        except BaseException:
            with suppress(Exception):
                await self.settle(key, token, handled=False)
            raise
        await self.settle(key, token, handled=True)


def _seconds(name: str, value: float) -> float:
    if not 0.001 <= value < float("inf"):
        raise ValueError(f"`{name}` must be a number of seconds above nought, and not endless")
    return value


def _key(event: WebhookEvent) -> str:
    if not event.deduplication_key:
        raise ValueError("the event has no key: give one that `webhooks.verify` answered")
    return event.deduplication_key


# What stands in a token's place once the event was handled; no token looks like it.
_HANDLED = "handled"


class MemoryDeduplicator(Deduplicator):
    """Handles each event once in one process."""

    def __init__(
        self, *, lease: float = LEASE, memory: float = MEMORY, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._lease = _seconds("lease", lease)
        self._memory = _seconds("memory", memory)
        self._clock = clock
        self._lock = threading.Lock()
        # By key: the token or that it was handled, and until when the entry counts.
        self._entries: dict[str, tuple[str, float]] = {}
        self._swept = clock()

    def claim(self, key: str) -> str | None:
        """Take an event for a while."""
        now = self._clock()
        with self._lock:
            if now - self._swept > self._lease:
                self._entries = {name: entry for name, entry in self._entries.items() if entry[1] > now}
                self._swept = now
            entry = self._entries.get(key)
            if entry is not None and entry[1] > now:
                if entry[0] == _HANDLED:
                    return None
                raise EventInProgressError("another worker is handling this event")
            token = uuid.uuid4().hex
            self._entries[key] = (token, now + self._lease)
            return token

    def settle(self, key: str, token: str, handled: bool) -> None:
        """Remember an event as handled, or let it go."""
        with self._lock:
            # Gone when the lease ran out, and nobody came for it.
            if self._entries.get(key, (token,))[0] != token:
                return
            if handled:
                self._entries[key] = (_HANDLED, self._clock() + self._memory)
            else:
                self._entries.pop(key, None)


# A worker whose lease ran out must not undo what another one did, so the token is compared where it is stored. What
# nobody has come for meanwhile is handled all the same.
_SETTLE = """
local held = redis.call('get', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
if ARGV[2] == '0' then return redis.call('del', KEYS[1]) end
redis.call('set', KEYS[1], 'handled', 'px', ARGV[2])
return 1
"""


class _InRedis:
    def __init__(
        self, redis: Any, *, lease: float = LEASE, memory: float = MEMORY, prefix: str = "didit:event:"
    ) -> None:
        # A client of the other kind would seem to work: what it gives is true, whatever it stands for.
        asynchronous = inspect.iscoroutinefunction(getattr(redis, "execute_command", None))
        wanted = isinstance(self, AsyncDeduplicator)
        if asynchronous != wanted:
            raise TypeError(f"{type(self).__name__} takes a redis.{'asyncio.' if wanted else ''}Redis")
        self._redis = redis
        self._lease = int(_seconds("lease", lease) * 1000)
        self._memory = int(_seconds("memory", memory) * 1000)
        self._prefix = prefix

    def _settling(self, key: str, token: str, handled: bool) -> tuple[str, int, str, str, str]:
        return _SETTLE, 1, self._prefix + key, token, str(self._memory if handled else 0)


def _refuse_unless_handled(value: object) -> None:
    # Bytes or text, as the client was told to decode or not.
    if value not in (_HANDLED, _HANDLED.encode()):
        # Also when the lease ran out between the two questions: the next delivery will tell.
        raise EventInProgressError("another worker is handling this event")


class RedisDeduplicator(_InRedis, Deduplicator):
    """Handles each event once among all processes that share a Redis. Made of a `redis.Redis`."""

    def claim(self, key: str) -> str | None:
        """Take an event for a while."""
        token = uuid.uuid4().hex
        if self._redis.set(self._prefix + key, token, nx=True, px=self._lease):
            return token
        _refuse_unless_handled(self._redis.get(self._prefix + key))
        return None

    def settle(self, key: str, token: str, handled: bool) -> None:
        """Remember an event as handled, or let it go."""
        self._redis.eval(*self._settling(key, token, handled))


class AsyncRedisDeduplicator(_InRedis, AsyncDeduplicator):
    """Handles each event once among all processes that share a Redis. Made of a `redis.asyncio.Redis`."""

    async def claim(self, key: str) -> str | None:
        """Take an event for a while."""
        token = uuid.uuid4().hex
        try:
            taken = await self._redis.set(self._prefix + key, token, nx=True, px=self._lease)
        except BaseException:
            # It may be taken all the same, above all where the task was cancelled that waited for the answer.
            with suppress(Exception):
                await self.settle(key, token, handled=False)
            raise
        if taken:
            return token
        _refuse_unless_handled(await self._redis.get(self._prefix + key))
        return None

    async def settle(self, key: str, token: str, handled: bool) -> None:
        """Remember an event as handled, or let it go."""
        await self._redis.eval(*self._settling(key, token, handled))
