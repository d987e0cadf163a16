"""Webhooks in web frameworks, and handling each event once."""

import asyncio
import json
import time
from typing import Any

import pytest

from didit_rs import webhooks
from didit_rs.contrib.deduplication import MemoryDeduplicator
from didit_rs.models import WebhookEvent

SECRET = "the destination's secret"


def delivery() -> tuple[bytes, dict[str, str]]:
    now = int(time.time())
    body = json.dumps({"timestamp": now, "webhook_type": "status.updated", "session_id": "a", "status": "Approved"})
    return body.encode(), webhooks.sign(body, SECRET, now)


def event() -> WebhookEvent:
    body, headers = delivery()
    return webhooks.verify(body, headers, SECRET)


def test_starlette() -> None:
    pytest.importorskip("starlette")
    from starlette.exceptions import HTTPException
    from starlette.requests import Request

    from didit_rs.contrib.starlette import webhook

    def post(body: bytes, headers: dict[str, str], **options: Any) -> WebhookEvent:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        request = Request({"type": "http", "method": "POST", "headers": pairs}, receive)
        found: WebhookEvent = asyncio.run(webhook(SECRET, **options)(request))  # type: ignore[arg-type]  # pyright: ignore
        return found

    body, headers = delivery()
    assert post(body, headers).status == "Approved"
    for changed, options, status in [(body + b" ", {}, 401), (body, {"max_body": 10}, 413)]:
        signed = headers if status == 413 else {"X-Signature": headers["X-Signature"]}
        with pytest.raises(HTTPException) as raised:
            post(changed, signed, **options)
        assert raised.value.status_code == status


def test_flask() -> None:
    pytest.importorskip("flask")
    from flask import Flask

    from didit_rs.contrib.flask import webhook

    app = Flask("receiver")
    seen: list[WebhookEvent] = []

    @app.post("/")
    @webhook(SECRET, max_body=1000)
    def receive(event: WebhookEvent) -> tuple[str, int]:
        seen.append(event)
        return "", 204

    body, headers = delivery()
    client = app.test_client()
    assert client.post("/", data=body, headers=headers).status_code == 204
    assert seen[0].status == "Approved"
    assert client.post("/", data=body).status_code == 401
    assert client.post("/", data=b"x" * 1001, headers=headers).status_code == 413


def test_django() -> None:
    pytest.importorskip("django")
    from django.conf import settings
    from django.http import HttpRequest, HttpResponse
    from django.test import RequestFactory

    from didit_rs.contrib.django import webhook

    if not settings.configured:
        settings.configure()

    @webhook(SECRET, max_body=1000)
    def receive(request: HttpRequest, event: WebhookEvent) -> HttpResponse:
        return HttpResponse(event.status, status=200)

    body, headers = delivery()
    factory = RequestFactory()

    def post(body: bytes, headers: dict[str, str]) -> Any:
        return receive(factory.post("/", body, content_type="application/json", headers=headers))

    answer = post(body, headers)
    assert (answer.status_code, answer.content) == (200, b"Approved")
    assert post(body, {}).status_code == 401
    assert post(b"x" * 1001, headers).status_code == 413
    assert receive(factory.get("/")).status_code == 405


def test_an_event_is_handled_once() -> None:
    now = [0.0]
    seen = MemoryDeduplicator(lease=10, memory=100, clock=lambda: now[0])
    one = event()
    with seen.once(one) as first:
        assert first
        with seen.once(one) as second:
            assert not second, "it is being handled"
    with seen.once(one) as again:
        assert not again, "it was handled"
    now[0] = 101
    with seen.once(one) as much_later:
        assert much_later


def test_an_event_whose_handler_failed_is_handled_again() -> None:
    now = [0.0]
    seen = MemoryDeduplicator(lease=10, memory=100, clock=lambda: now[0])
    one = event()
    with pytest.raises(OSError, match="disk"), seen.once(one):
        raise OSError("disk")
    crashed = seen.claim(one.deduplication_key)
    assert crashed is not None
    now[0] = 11
    with seen.once(one) as first:
        assert first, "the lease of the crashed worker has run out"
        seen.settle(one.deduplication_key, crashed, handled=False)
    with seen.once(one) as again:
        assert not again, "the crashed worker came back too late to undo it"
