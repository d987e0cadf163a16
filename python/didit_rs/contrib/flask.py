"""Webhooks in Flask.

>>> from flask import Flask
>>> app = Flask(__name__)
>>> @app.post("/webhooks/didit")
... @webhook("the destination's secret_shared_key")
... def receive(event):
...     return "", 204
"""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from flask import abort, current_app, request

from .. import webhooks
from . import MAX_BODY, refusal


def webhook(
    secret: str | Sequence[str], *, tolerance: int = 300, max_body: int = MAX_BODY
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a decorator of views: the view gets a proven event as its first argument.

    What is not proven is answered with 400 or 401, and a body that is too large with 413. The view may be an
    `async def`, as elsewhere in Flask.
    """

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def receive(*args: Any, **kwargs: Any) -> Any:
            # One byte more tells a body that is too large, whether or not it says how long it is. Some servers give
            # less at once than they are asked for.
            body = b""
            while len(body) <= max_body and (part := request.stream.read(max_body + 1 - len(body))):
                body += part
            # Where somebody has read the stream before, what was read is kept.
            body = body or request.get_data()
            if len(body) > max_body:
                abort(413)
            # For the view, whose `request.get_data()` would find the stream at its end.
            request._cached_data = body  # type: ignore[attr-defined, unused-ignore]
            try:
                event = webhooks.verify(body, list(request.headers.items()), secret, tolerance=tolerance)
            except webhooks.WebhookVerificationError as error:
                abort(refusal(error))
            return current_app.ensure_sync(view)(event, *args, **kwargs)

        return receive

    return decorate
