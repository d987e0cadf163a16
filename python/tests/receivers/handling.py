"""Event handling of all receivers. Handled events are written to a file, which the tests read."""

import json
import os
import signal
from pathlib import Path

import redis
import redis.asyncio

from didit_rs.contrib.deduplication import (
    AsyncRedisDeduplicator,
    Deduplicator,
    MemoryDeduplicator,
    RedisDeduplicator,
)
from didit_rs.models import Decision, WebhookEvent

SECRET = os.environ["DIDIT_WEBHOOK_SECRET"]
MAX_BODY = 64 * 1024
FOLDER = Path(os.environ["RECEIVER_FOLDER"])


def deduplicator() -> Deduplicator:
    socket = os.environ.get("RECEIVER_REDIS")
    if socket is None:
        return MemoryDeduplicator()
    return RedisDeduplicator(redis.Redis(unix_socket_path=socket), lease=float(os.environ["RECEIVER_LEASE"]))


def async_deduplicator() -> AsyncRedisDeduplicator:
    server = redis.asyncio.Redis(unix_socket_path=os.environ["RECEIVER_REDIS"])
    return AsyncRedisDeduplicator(server, lease=float(os.environ["RECEIVER_LEASE"]))


def simulate_failure(event: WebhookEvent) -> None:
    """Fail or kill the worker, as `vendor_data` demands, when the first event of this user is handled."""
    if event.vendor_data not in ("fails", "killed"):
        return
    try:
        (FOLDER / event.vendor_data).touch(exist_ok=False)
    except FileExistsError:
        return
    if event.vendor_data == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    raise RuntimeError("simulated failure")


def record(event: WebhookEvent, decision: Decision) -> None:
    line = {
        "type": event.webhook_type,
        "session_id": event.session_id,
        "status": event.status,
        "decision": decision.status,
        "worker": os.getpid(),
    }
    # Short appends are atomic, so that lines of several processes do not mix.
    with (FOLDER / "events").open("a") as file:
        file.write(json.dumps(line) + "\n")
