"""Webhooks in web frameworks, and handling each event once. Each module needs its framework, nothing here does."""

from __future__ import annotations

from .. import webhooks

MAX_BODY = 4 * 1024 * 1024
"""The largest body that is read, in bytes, unless said otherwise."""


def refusal(error: webhooks.WebhookVerificationError) -> int:
    """Give the status to refuse a webhook with: 400 for what is malformed, 401 for what is not proven.

    A missing secret is a mistake of the receiver: 500, so that the platform sends the webhook again.
    """
    if error.reason == "invalid_secret":
        return 500
    return 400 if error.reason in ("bad_json", "malformed") else 401
