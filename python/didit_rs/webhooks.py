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
from ._annotations import Names, alias, evaluate_late, instance_schema
from ._native import Verification, Verifier
from .errors import WebhookVerificationError

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than all of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .models import EventType, WebhookEvent

    Body = bytes | bytearray | memoryview | str
    """The body of a request."""
    Headers = Mapping[str, object] | Iterable[tuple[str | bytes, str | bytes]]
    """The headers of a request, as the frameworks have them."""


def verify(
    body: Body,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: int = 300,
    now: int | None = None,
    schemes: Sequence[str] | None = None,
) -> WebhookEvent:
    """Prove that a webhook is genuine and fresh, and read it.

    Args:
        body: The bytes as received, before any parsing.
        headers: All headers of the request, names in any case.
        secret: The destination's `secret_shared_key` or, while it is being changed, several.
        tolerance: How many seconds the signed time may lie from now, to either side.
        now: The time in Unix seconds, for tests.
        schemes: Accept exactly these schemes of signature: `raw`, `v2`, `v2_timestamped`, `simple`. By default all that
            prove the whole body.

    Raises:
        WebhookVerificationError: It is not a valid, fresh delivery; `reason` says why. Answer 400 or 401.
    """
    return Verifier(secret, tolerance=tolerance, schemes=schemes).verify(body, headers, now=now)


def verify_signature(
    body: Body,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: int = 300,
    now: int | None = None,
    schemes: Sequence[str] | None = None,
) -> Verification:
    """Prove that a webhook is genuine and fresh, without reading what it says; arguments as of `verify`.

    For a receiver that passes the body on. Reading it takes longer than proving it. What `X-Signature` proves is read
    no further than to its time: it is the secret's holder who sent it, but it may be no JSON.

    Raises:
        WebhookVerificationError: It is not a valid, fresh delivery; `reason` says why. Answer 400 or 401.
    """
    return Verifier(secret, tolerance=tolerance, schemes=schemes).verify_signature(body, headers, now=now)


def sign(body: Body, secret: str, timestamp: int | None = None, *, v2_scheme: str = "v2") -> dict[str, str]:
    """Give the headers the platform would send with this body, for tests of a receiver.

    The `timestamp` in the body must be the one that is signed; now, unless given.
    """
    data = body.encode() if isinstance(body, str) else bytes(body)
    return dict(_native.sign(data, secret, int(time.time()) if timestamp is None else timestamp, v2_scheme))


def __getattr__(name: str) -> Any:
    if name in ("Body", "Headers"):
        return alias(name)
    if name in ("EventType", "WebhookEvent"):
        return getattr(models, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _VerifierSignature:
    """The signature of `Verifier`, whose class is of the native module and has no annotations."""

    __slots__ = ()

    def __get__(self, _verifier: Any, _cls: type[Any]) -> Any:
        from inspect import Signature, signature

        # Of the same parameters, without the first two.
        parameters = signature(verify).parameters
        return Signature([parameters[name] for name in ("secret", "tolerance", "schemes")])


def _annotate(cls: Any, **attributes: Any) -> None:
    cls.__get_pydantic_core_schema__ = classmethod(instance_schema)
    for name, value in attributes.items():
        setattr(cls, name, value)


_annotate(Verifier, __signature__=_VerifierSignature())
_annotate(
    Verification,
    __annotations__=Names(globals()).late(
        {"scheme": "str", "timestamp": "int", "simple": "tuple[str, str, str] | None"}
    ),
)
evaluate_late(globals())

__all__ = [
    "EventType",
    "Headers",
    "Verification",
    "Verifier",
    "WebhookEvent",
    "WebhookVerificationError",
    "sign",
    "verify",
    "verify_signature",
]
