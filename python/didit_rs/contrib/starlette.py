"""Webhooks in Starlette and FastAPI.

>>> from typing import Annotated
>>> from fastapi import Depends, FastAPI  # doctest: +SKIP
>>> app = FastAPI()  # doctest: +SKIP
>>> proven = webhook("the destination's secret_shared_key")
>>> @app.post("/webhooks/didit")  # doctest: +SKIP
... async def receive(event: Annotated[WebhookEvent, Depends(proven)]) -> None: ...
"""

from collections.abc import Awaitable, Callable, Sequence

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from .. import webhooks
from ..models import WebhookEvent
from . import MAX_BODY, Now, refusal, seconds_of


def webhook(
    secret: str | Sequence[str], *, tolerance: int = 300, max_body: int = MAX_BODY, now: Now | None = None
) -> Callable[[Request], Awaitable[WebhookEvent]]:
    """Returns a dependency (FastAPI) or a function of the request (Starlette) that returns a verified event.

    Webhooks that fail verification are rejected with 400 or 401, and too large bodies with 413.

    `now` is for tests: the current time, or a function that returns it, such as `Sandbox.now` of `didit_rs.testing`.
    """

    async def proven(request: Request) -> WebhookEvent:
        body = bytearray()
        try:
            async for chunk in request.stream():
                body += chunk
                if len(body) > max_body:
                    raise HTTPException(413)
        except ClientDisconnect:
            # The body ended early.
            raise HTTPException(400) from None
        # For later calls of `request.body()`: the stream cannot be read twice.
        request._body = bytes(body)
        try:
            return webhooks.verify(body, request.headers.items(), secret, tolerance=tolerance, now=seconds_of(now))
        except webhooks.WebhookVerificationError as error:
            raise HTTPException(refusal(error)) from error

    return proven
