"""Receivers of `didit_rs.contrib` that follow a test clock."""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Annotated, Any

import pytest
from django.http import HttpResponse
from fastapi import Depends, FastAPI
from flask import Flask
from starlette.exceptions import HTTPException
from starlette.requests import Request
from test_frameworks import post, signed

from didit_rs.contrib import Now, seconds_of
from didit_rs.contrib.django import webhook
from didit_rs.contrib.flask import webhook as flask_webhook
from didit_rs.contrib.starlette import webhook as starlette_webhook
from didit_rs.models import WebhookEvent
from didit_rs.testing import Sandbox


def flask_receiver(now: Now | None) -> Callable[[bytes, dict[str, str]], int]:
    app = Flask(__name__)
    app.post("/")(flask_webhook("k", now=now)(lambda event: event.status or ""))
    return lambda body, headers: app.test_client().post("/", data=body, headers=headers).status_code


def django_receiver(now: Now | None) -> Callable[[bytes, dict[str, str]], int]:
    view = webhook("k", now=now)(lambda request, event: HttpResponse(event.status))
    return lambda body, headers: post(view, body, headers)[0]


def starlette_receiver(now: Now | None) -> Callable[[bytes, dict[str, str]], int]:
    verify = starlette_webhook("k", now=now)

    async def received(body: bytes, headers: dict[str, str]) -> int:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body}

        pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        try:
            await verify(Request({"type": "http", "headers": pairs}, receive))
        except HTTPException as error:
            return error.status_code
        return 200

    return lambda body, headers: asyncio.run(received(body, headers))


@pytest.mark.parametrize("receiver", [flask_receiver, django_receiver, starlette_receiver])
def test_receivers_follow_a_test_clock(
    receiver: Callable[[Now | None], Callable[[bytes, dict[str, str]], int]], sandbox: Sandbox
) -> None:
    assert abs(sandbox.now() - time.time()) < 5
    sandbox.advance(86_400)
    later = sandbox.now()
    assert later - time.time() > 86_000
    body, headers = signed(later)
    assert receiver(None)(body, headers) == 401
    day = datetime.fromtimestamp(later, timezone.utc)
    clocks: list[Now] = [sandbox.now, later, later + 0.5, day, lambda: day]
    for clock in clocks:
        assert receiver(clock)(body, headers) == 200
    assert receiver(later + 301)(body, headers) == 401


def test_clocks_must_be_times() -> None:
    with pytest.raises(TypeError, match="time zone"):
        seconds_of(datetime(2026, 1, 1))
    with pytest.raises(TypeError, match="not str"):
        seconds_of("2026")  # type: ignore[arg-type]  # pyright: ignore


def test_fastapi_accepts_the_dependency_with_a_clock() -> None:
    app = FastAPI()

    @app.post("/")
    async def receive(event: Annotated[WebhookEvent, Depends(starlette_webhook("k", now=lambda: 1))]) -> None: ...

    assert app.openapi()
