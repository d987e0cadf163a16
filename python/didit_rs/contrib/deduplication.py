"""Deduplication of events, which the platform may deliver several times.

    seen = MemoryDeduplicator()  # one process; RedisDeduplicator(redis.Redis()) for several

    with seen.once(event) as first:
        if first:
            handle(event)

    seen = AsyncRedisDeduplicator(redis.asyncio.Redis())  # for asyncio

    async with seen.once(event) as first:
        if first:
            await handle(event)

An event is claimed for a lease and remembered when the block ends. If the block raises, or the worker dies and the
lease expires, the event is released, and its next delivery is handled. While another worker handles it, `once` raises
`EventInProgressError`. Do not catch it: web frameworks respond with 500, and the platform retries the delivery after
the other worker has succeeded or its lease has expired.
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
"""Default lease in seconds: how long an event may be handled before another worker may take it. The platform retries a
delivery after a minute, so a longer lease would reject the retry."""
MEMORY = 7 * 86_400.0
"""Default time in seconds for which handled events are remembered."""


class EventInProgressError(Exception):
    """Another worker is handling the event, or died while handling it.

    Respond with 500, so that the platform retries the delivery.
    """


class Deduplicator(ABC):
    """Base class of stores of handled events. Derive from it to implement a store."""

    @abstractmethod
    def claim(self, key: str) -> str | None:
        """Claims an event for the lease. Returns a token, or `None` if the event was handled.

        Raises:
            EventInProgressError: Another worker has claimed it.
        """

    @abstractmethod
    def settle(self, key: str, token: str, handled: bool) -> None:
        """Remembers an event as handled, or releases it. Does nothing if another worker has claimed it meanwhile."""

    @contextmanager
    def once(self, event: WebhookEvent) -> Iterator[bool]:
        """Yields true if the event is to be handled. Remembers it as handled unless the block raises.

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
            # Raise the first error; the event is released when the lease expires anyway.
            with suppress(Exception):
                self.settle(key, token, handled=False)
            raise
        self.settle(key, token, handled=True)


class AsyncDeduplicator(ABC):
    """Base class of asynchronous stores of handled events. Derive from it to implement a store."""

    @abstractmethod
    async def claim(self, key: str) -> str | None:
        """Claims an event for the lease. Returns a token, or `None` if the event was handled.

        Raises:
            EventInProgressError: Another worker has claimed it.
        """

    @abstractmethod
    async def settle(self, key: str, token: str, handled: bool) -> None:
        """Remembers an event as handled, or releases it. Does nothing if another worker has claimed it meanwhile."""

    @asynccontextmanager
    async def once(self, event: WebhookEvent) -> AsyncIterator[bool]:
        """Yields true if the event is to be handled. Remembers it as handled unless the block raises.

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
        raise ValueError(f"`{name}` must be a finite, positive number of seconds")
    return value


def _key(event: WebhookEvent) -> str:
    if not event.deduplication_key:
        raise ValueError("the event has no key; use an event returned by `webhooks.verify`")
    return event.deduplication_key


# Stored instead of a token for handled events. No token has this value.
_HANDLED = "handled"


class MemoryDeduplicator(Deduplicator):
    """Deduplicates events within one process."""

    def __init__(
        self, *, lease: float = LEASE, memory: float = MEMORY, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._lease = _seconds("lease", lease)
        self._memory = _seconds("memory", memory)
        self._clock = clock
        self._lock = threading.Lock()
        # By key: a token or `_HANDLED`, and the time at which the entry expires.
        self._entries: dict[str, tuple[str, float]] = {}
        self._swept = clock()

    def claim(self, key: str) -> str | None:
        """Claims an event for the lease."""
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
        """Remembers an event as handled, or releases it."""
        with self._lock:
            # There is no entry if the lease expired and no other worker claimed the event.
            if self._entries.get(key, (token,))[0] != token:
                return
            if handled:
                self._entries[key] = (_HANDLED, self._clock() + self._memory)
            else:
                self._entries.pop(key, None)


# Redis compares the token, so that a worker whose lease expired does not overwrite the claim of another worker. If
# there is no claim, the event is remembered as handled.
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
        # A client of the other kind would seem to work: the coroutines it returns are true.
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
    # Bytes or a string, depending on `decode_responses` of the client.
    if value not in (_HANDLED, _HANDLED.encode()):
        # Also if the lease expired between the two commands: the next delivery decides.
        raise EventInProgressError("another worker is handling this event")


class RedisDeduplicator(_InRedis, Deduplicator):
    """Deduplicates events among all processes that share a Redis. Takes a `redis.Redis`."""

    def claim(self, key: str) -> str | None:
        """Claims an event for the lease."""
        token = uuid.uuid4().hex
        if self._redis.set(self._prefix + key, token, nx=True, px=self._lease):
            return token
        _refuse_unless_handled(self._redis.get(self._prefix + key))
        return None

    def settle(self, key: str, token: str, handled: bool) -> None:
        """Remembers an event as handled, or releases it."""
        self._redis.eval(*self._settling(key, token, handled))


class AsyncRedisDeduplicator(_InRedis, AsyncDeduplicator):
    """Deduplicates events among all processes that share a Redis. Takes a `redis.asyncio.Redis`."""

    async def claim(self, key: str) -> str | None:
        """Claims an event for the lease."""
        token = uuid.uuid4().hex
        try:
            taken = await self._redis.set(self._prefix + key, token, nx=True, px=self._lease)
        except BaseException:
            # The event may be claimed anyway, for example if the task was cancelled before the response.
            with suppress(Exception):
                await self.settle(key, token, handled=False)
            raise
        if taken:
            return token
        _refuse_unless_handled(await self._redis.get(self._prefix + key))
        return None

    async def settle(self, key: str, token: str, handled: bool) -> None:
        """Remembers an event as handled, or releases it."""
        await self._redis.eval(*self._settling(key, token, handled))
