"""Webhooks in Django.

>>> @webhook("the destination's secret_shared_key")  # doctest: +SKIP
... def receive(request, event):
...     return HttpResponse(status=204)
"""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .. import webhooks
from . import MAX_BODY, refusal


def webhook(
    secret: str | Sequence[str], *, tolerance: int = 300, max_body: int = MAX_BODY
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a decorator of views: the view gets the request and a proven event.

    What is not proven is answered with 400 or 401, and a body that is too large with 413. The signature takes the
    place of Django's CSRF token.
    """

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def receive(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            body = request.read(max_body + 1)
            if len(body) > max_body:
                return HttpResponse(status=413)
            try:
                event = webhooks.verify(body, list(request.headers.items()), secret, tolerance=tolerance)
            except webhooks.WebhookVerificationError as error:
                return HttpResponse(status=refusal(error))
            return view(request, event, *args, **kwargs)

        return csrf_exempt(require_POST(receive))

    return decorate
