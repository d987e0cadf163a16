"""Webhooks in Django.

>>> @webhook("the destination's secret_shared_key")  # doctest: +SKIP
... def receive(request, event):
...     return HttpResponse(status=204)

The view may be an `async def`, a method (with `method_decorator`) or a view of Django REST framework:

>>> @api_view(["POST"])  # doctest: +SKIP
... @webhook("the destination's secret_shared_key")
... def receive(request, event):
...     return Response(request.data["status"])
"""

from collections.abc import Callable, Coroutine, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, overload

from asgiref.sync import iscoroutinefunction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

from .. import webhooks
from ..models import WebhookEvent
from . import MAX_BODY, Now, refusal, seconds_of

_P = ParamSpec("_P")
_R = TypeVar("_R")
# `HttpRequest`, or the request of Django REST framework.
_Q = TypeVar("_Q")


class Decorator(Protocol):
    """Decorator of a view that receives a request and an event. The decorated view is one of Django."""

    @overload
    def __call__(
        self, view: Callable[Concatenate[_Q, WebhookEvent, _P], Coroutine[Any, Any, _R]], /
    ) -> Callable[Concatenate[_Q, _P], Coroutine[Any, Any, _R | HttpResponse]]: ...
    @overload
    def __call__(
        self, view: Callable[Concatenate[_Q, WebhookEvent, _P], _R], /
    ) -> Callable[Concatenate[_Q, _P], _R | HttpResponse]: ...


def webhook(
    secret: str | Sequence[str], *, tolerance: int = 300, max_body: int = MAX_BODY, now: Now | None = None
) -> Decorator:
    """Returns a decorator for views: the view receives the request and a verified event.

    Webhooks that fail verification are rejected with 400 or 401, and too large bodies with 413. The view is exempt from
    CSRF protection, because the signature replaces it.

    `now` is for tests: the current time, or a function that returns it, such as `Sandbox.now` of `didit_rs.testing`.
    """

    def proven(given: Any) -> WebhookEvent | HttpResponse:
        # Views of Django REST framework receive a wrapper of the request.
        request: HttpRequest = given if isinstance(given, HttpRequest) else given._request
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        body = _body_of(request, max_body)
        if body is None:
            return HttpResponse(status=400)
        if len(body) > max_body:
            return HttpResponse(status=413)
        # For `request.body` in the view: the stream cannot be read twice.
        request._body = body
        # Parsers of Django REST framework treat a request without it as empty.
        request.META["CONTENT_LENGTH"] = str(len(body))
        try:
            return webhooks.verify(
                body, list(request.headers.items()), secret, tolerance=tolerance, now=seconds_of(now)
            )
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

        decorated: Any = receive_async if _is_asynchronous(view) else receive
        # As `csrf_exempt`, which does not support asynchronous views before Django 5.
        decorated.csrf_exempt = True
        return decorated  # type: ignore[no-any-return]

    decorator: Any = decorate
    return decorator  # type: ignore[no-any-return]


def _body_of(request: HttpRequest, max_body: int) -> bytes | None:
    """Returns the body, or `None` if it cannot be read. Reads one byte more than allowed to detect too large bodies."""
    length = request.META.get("CONTENT_LENGTH")
    if not length and request.META.get("wsgi.input_terminated"):
        # A chunked body, which Django treats as empty. The server reports its end.
        read = request.META["wsgi.input"].read
    elif hasattr(request, "_body") or getattr(request, "_read_started", False):
        # Read before, for example by a middleware. Raises if Django has not kept it.
        return request.body
    else:
        read = request.read
    body = b""
    try:
        # Some servers return fewer bytes than requested.
        while len(body) <= max_body and (part := read(max_body + 1 - len(body))):
            body += part
    except Exception:
        # The body ended early or its chunks are invalid. Each server raises its own exceptions.
        return None
    # Some servers end the stream without an exception.
    expected = int(length) if length and length.isdigit() else 0
    return None if len(body) < min(expected, max_body) else body


def _is_asynchronous(view: Any) -> bool:
    # `method_decorator` passes a partial of a method. `dispatch` is no coroutine function, but returns a coroutine if
    # the other methods of its class are asynchronous.
    instance = getattr(getattr(view, "func", None), "__self__", None)
    return iscoroutinefunction(view) or bool(getattr(instance, "view_is_async", False))
