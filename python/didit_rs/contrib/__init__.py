"""Webhooks in web frameworks, and deduplication of events. Each module needs its framework."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .. import webhooks
from .._annotations import calendar_class

if TYPE_CHECKING:
    from datetime import datetime
else:
    datetime = calendar_class("datetime")

Now = Callable[[], int | float | datetime] | int | float | datetime
"""Current time in Unix seconds or as a datetime with a time zone, or a function that returns it. `Sandbox.now` of
`didit_rs.testing` is such a function."""

MAX_BODY = 4 * 1024 * 1024
"""Default of the maximum body size in bytes."""


def refusal(error: webhooks.WebhookVerificationError) -> int:
    """Returns the status for a rejected webhook: 400 if it is malformed, 401 if its signature is not valid.

    An invalid secret is a mistake of the receiver: 500, so that the platform retries the delivery.
    """
    if error.reason == "invalid_secret":
        return 500
    return 400 if error.reason in ("bad_json", "malformed") else 401


def seconds_of(now: Now | None) -> int | None:
    """Returns the current time in Unix seconds for `webhooks.verify`, or `None` for the clock of the system."""
    if callable(now):
        now = now()
    if isinstance(now, datetime):
        if now.tzinfo is None:
            raise TypeError("`now` must have a time zone, such as datetime.now(timezone.utc)")
        now = now.timestamp()
    if now is not None and not isinstance(now, (int, float)):
        raise TypeError(f"`now` must be a time or a function that returns one, not {type(now).__name__}")
    return None if now is None else int(now)
