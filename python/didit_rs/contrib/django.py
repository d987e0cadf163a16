"""Webhooks in Django.

>>> @webhook("the destination's secret_shared_key")  # doctest: +SKIP
... def receive(request, event):
...     return HttpResponse(status=204)

The view may be an `async def`.
"""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from asgiref.sync import iscoroutinefunction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

from .. import webhooks
from ..models import WebhookEvent
from . import MAX_BODY, refusal


def webhook(
    secret: str | Sequence[str], *, tolerance: int = 300, max_body: int = MAX_BODY
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Returns a decorator for views: the view receives the request and a verified event.

    Webhooks that fail verification are rejected with 400 or 401, and too large bodies with 413. The view is exempt from
    CSRF protection, because the signature replaces it.
    """

    def proven(request: HttpRequest) -> WebhookEvent | HttpResponse:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        body = request.read(max_body + 1)
        if len(body) > max_body:
            return HttpResponse(status=413)
        # For `request.body` in the view: the stream cannot be read twice.
        request._body = body
        try:
            return webhooks.verify(body, list(request.headers.items()), secret, tolerance=tolerance)
        except webhooks.WebhookVerificationError as error:
            return HttpResponse(status=refusal(error))

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def receive(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            event = proven(request)
            return event if isinstance(event, HttpResponse) else view(request, event, *args, **kwargs)

        @wraps(view)
        async def receive_async(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            event = proven(request)
            return event if isinstance(event, HttpResponse) else await view(request, event, *args, **kwargs)

        decorated: Any = receive_async if iscoroutinefunction(view) else receive
        # As `csrf_exempt`, which does not support asynchronous views before Django 5.
        decorated.csrf_exempt = True
        return decorated  # type: ignore[no-any-return]

    return decorate
