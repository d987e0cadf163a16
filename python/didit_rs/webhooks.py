"""Webhooks: verification of their signatures, and their events.

The URL of a webhook is public, and anyone can post to it. Verify the bytes as received, before any parsing::

    event = webhooks.verify(request.body, request.headers, "the destination's secret_shared_key")

Respond with 2xx within five seconds and do the work afterwards. The platform retries failed deliveries and does not
guarantee their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from . import _native, models
from ._annotations import Names, alias, evaluate_late, instance_schema
from ._native import Verification, Verifier
from .errors import WebhookVerificationError

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .models import EventType, WebhookEvent

    Body = bytes | bytearray | memoryview | str
    """Body of a request."""
    Headers = Mapping[str, object] | Mapping[bytes, object] | Iterable[tuple[str | bytes, str | bytes | None]]
    """Headers of a request, in any of the types that web frameworks use."""


def verify(
    body: Body,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: int = 300,
    now: int | None = None,
    schemes: Sequence[str] | None = None,
) -> WebhookEvent:
    """Verifies a webhook and returns its event.

    Args:
        body: The bytes as received, before any parsing.
        headers: All headers of the request; names are case-insensitive. A header whose value is `None` is absent. A
            WSGI environment, Django's `META` and the pairs of bytes of an ASGI scope are also accepted.
        secret: The `secret_shared_key` of the destination, or several during rotation.
        tolerance: Maximum difference in seconds between the signed timestamp and now.
        now: Current time in Unix seconds, for tests. Default: `time.time()`.
        schemes: Accepted signature schemes: `raw`, `v2`, `v2_timestamped`, `simple`. Default: all that cover the whole
            body.

    Raises:
        WebhookVerificationError: The webhook is not valid; see `reason`. Respond with 400 or 401.
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
    """Verifies a webhook without reading its event. The arguments are those of `verify`.

    For receivers that forward the body: reading it takes longer than verifying it. A body that is verified by
    `X-Signature` may not be valid JSON.

    Raises:
        WebhookVerificationError: The webhook is not valid; see `reason`. Respond with 400 or 401.
    """
    return Verifier(secret, tolerance=tolerance, schemes=schemes).verify_signature(body, headers, now=now)


def sign(body: Body, secret: str, timestamp: int | None = None, *, v2_scheme: str = "v2") -> dict[str, str]:
    """Returns the headers that the platform sends with this body, for tests of a receiver.

    Args:
        body: The body of the request.
        secret: The `secret_shared_key` of the destination.
        timestamp: Time of sending in Unix seconds. Default: the `timestamp` in the body, which is what `verify` reads,
            or `time.time()` if the body has none.
        v2_scheme: Scheme of `X-Signature-V2`: `v2` or `v2_timestamped`.

    Raises:
        WebhookVerificationError: The body is not a JSON object, or the secret is not valid; see `reason`.
    """
    data = body.encode() if isinstance(body, str) else bytes(body)
    return dict(_native.sign(data, secret, timestamp, v2_scheme))


def __getattr__(name: str) -> Any:
    if name in ("Body", "Headers"):
        return alias(name)
    if name in ("EventType", "WebhookEvent"):
        return getattr(models, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _VerifierSignature:
    """The signature of `Verifier`, which the native module defines without annotations."""

    __slots__ = ()

    def __get__(self, _verifier: Any, _cls: type[Any]) -> Any:
        from inspect import Signature, signature

        # The parameters of `verify` that are not of a single webhook.
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
        {
            "scheme": "str",
            "timestamp": "int",
            "header_timestamp": "int | None",
            "simple": "tuple[str, str, str] | None",
        }
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
