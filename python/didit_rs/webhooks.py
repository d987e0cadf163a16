"""Receiving webhooks: proof that the platform sent them, and what they say.

A webhook's address is public, and anybody can post to it. Verify the bytes as received, before any parsing::

    event = webhooks.verify(request.body, request.headers, "the destination's secret_shared_key")

Answer 2xx within five seconds and work afterwards; the platform repeats deliveries that fail, and sends them in no
particular order.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence

from . import _native, models
from ._models import make
from .errors import WebhookVerificationError

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than all of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .models import EventType, WebhookEvent

Headers = Mapping[str, object] | Iterable[tuple[str | bytes, str | bytes]]
"""The headers of a request, as the frameworks have them."""


def verify(
    body: bytes | bytearray | memoryview | str,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: int = 300,
    now: int | None = None,
    forms: Sequence[str] | None = None,
) -> WebhookEvent:
    """Prove that a webhook is genuine and fresh, and read it.

    Args:
        body: The bytes as received, before any parsing.
        headers: All headers of the request, names in any case.
        secret: The destination's `secret_shared_key` or, while it is being changed, several.
        tolerance: How many seconds the signed time may lie from now, to either side.
        now: The time in Unix seconds, for tests.
        forms: Accept exactly these forms of signature: `raw`, `v2`, `v2_timestamped`, `simple`. By default all that
            prove the whole body.

    Raises:
        WebhookVerificationError: It is not a valid, fresh delivery; `reason` says why. Answer 400 or 401.
    """
    data = body.encode() if isinstance(body, str) else bytes(body)
    secrets = [secret] if isinstance(secret, str) else list(secret)
    proven = _native.verify(
        data, list(_pairs(headers)), secrets, int(tolerance), now, None if forms is None else list(forms)
    )
    event, form, key, status = proven
    told: dict[str, Any] = {**event.__dict__, "signature_form": form, "deduplication_key": key}
    if status is not None:
        told["session_status"] = models.SessionStatus(status)
    return make(models.WebhookEvent, told)


def sign(body: bytes | str, secret: str, timestamp: int | None = None, *, v2_form: str = "v2") -> dict[str, str]:
    """Give the headers the platform would send with this body, for tests of a receiver.

    The `timestamp` in the body must be the one that is signed; now, unless given.
    """
    data = body.encode() if isinstance(body, str) else body
    return dict(_native.sign(data, secret, int(time.time()) if timestamp is None else timestamp, v2_form))


def _pairs(headers: Headers) -> Iterable[tuple[str, bytes]]:
    pairs: Any = headers.items() if isinstance(headers, Mapping) else headers
    for name, value in pairs:
        text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
        # Only these are signatures and their time; the others are nobody's business here.
        if not text.lower().startswith("x-"):
            continue
        for one in value if isinstance(value, (list, tuple)) else (value,):
            # As `surrogateescape` would: what is no latin-1 is no signature either.
            yield text, one if isinstance(one, bytes) else str(one).encode("latin-1", "replace")


def __getattr__(name: str) -> Any:
    if name in ("EventType", "WebhookEvent"):
        return getattr(models, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["EventType", "Headers", "WebhookEvent", "WebhookVerificationError", "sign", "verify"]
