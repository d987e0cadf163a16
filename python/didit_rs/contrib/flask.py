"""Webhooks in Flask.

>>> from flask import Flask
>>> app = Flask(__name__)
>>> @app.post("/webhooks/didit")
... @webhook("the destination's secret_shared_key")
... def receive(event):
...     return "", 204
"""

from collections.abc import Awaitable, Callable, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, overload

from flask import abort, current_app, request
from werkzeug.exceptions import HTTPException

from .. import webhooks
from ..models import WebhookEvent
from . import MAX_BODY, Now, refusal, seconds_of

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Decorator(Protocol):
    """Decorator of a view that receives an event. The decorated view receives the other arguments only."""

    @overload
    def __call__(self, view: Callable[Concatenate[WebhookEvent, _P], Awaitable[_R]], /) -> Callable[_P, _R]: ...
    @overload
    def __call__(self, view: Callable[Concatenate[WebhookEvent, _P], _R], /) -> Callable[_P, _R]: ...


def webhook(
    secret: str | Sequence[str], *, tolerance: int = 300, max_body: int = MAX_BODY, now: Now | None = None
) -> Decorator:
    """Returns a decorator for views: the view receives a verified event as its first argument.

    Webhooks that fail verification are rejected with 400 or 401, and too large bodies with 413. The view may be an
    `async def`.

    `now` is for tests: the current time, or a function that returns it, such as `Sandbox.now` of `didit_rs.testing`.
    """

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def receive(*args: Any, **kwargs: Any) -> Any:
            # Reads one byte more than allowed to detect too large bodies without `Content-Length`. Some servers return
            # fewer bytes than requested.
            body = b""
            try:
                while len(body) <= max_body and (part := request.stream.read(max_body + 1 - len(body))):
                    body += part
            except HTTPException:
                raise
            except Exception:
                # The body ended early or its chunks are invalid. Each server raises its own exceptions.
                abort(400)
            # If the stream was read before, Flask has cached the body.
            body = body or request.get_data()
            if len(body) > max_body:
                abort(413)
            # Some servers end the stream without an exception.
            if len(body) < (request.content_length or 0):
                abort(400)
            # For `request.get_data()` in the view: the stream cannot be read twice.
            request._cached_data = body  # type: ignore[attr-defined, unused-ignore]
            try:
                event = webhooks.verify(
                    body, list(request.headers.items()), secret, tolerance=tolerance, now=seconds_of(now)
                )
            except webhooks.WebhookVerificationError as error:
                abort(refusal(error))
            return current_app.ensure_sync(view)(event, *args, **kwargs)

        return receive

    decorator: Any = decorate
    return decorator  # type: ignore[no-any-return]
