"""Webhooks in web frameworks, and deduplication of events. Each module needs its framework."""

from __future__ import annotations

from .. import webhooks

MAX_BODY = 4 * 1024 * 1024
"""Default of the maximum body size in bytes."""


def refusal(error: webhooks.WebhookVerificationError) -> int:
    """Returns the status for a rejected webhook: 400 if it is malformed, 401 if its signature is not valid.

    An invalid secret is a mistake of the receiver: 500, so that the platform retries the delivery.
    """
    if error.reason == "invalid_secret":
        return 500
    return 400 if error.reason in ("bad_json", "malformed") else 401
