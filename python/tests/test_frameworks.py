"""Receivers in Django and Django REST framework, without a server: views of all kinds."""

import asyncio
import io
import json
import time
from collections.abc import Callable
from typing import Any

import django
import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import AsyncRequestFactory, RequestFactory
from django.utils.decorators import method_decorator
from django.views import View

from didit_rs import webhooks
from didit_rs.contrib.django import webhook
from didit_rs.models import WebhookEvent

settings.configure(
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="only for tests",
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None, "DEFAULT_AUTHENTICATION_CLASSES": []},
)
django.setup()

from rest_framework.decorators import api_view  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.views import APIView  # noqa: E402


def signed(now: int | None = None) -> tuple[bytes, dict[str, str]]:
    now = int(time.time()) if now is None else now
    body = json.dumps({"timestamp": now, "status": "Approved"}).encode()
    return body, webhooks.sign(body, "k", now)


def post(view: Callable[..., Any], body: bytes, headers: dict[str, str], **environ: Any) -> tuple[int, bytes]:
    # Like `HttpRequest.headers`, the factory has the headers in the environment of the request.
    variables: dict[str, Any] = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items()}
    response = view(RequestFactory().post("/", body, content_type="application/json", **variables, **environ))
    if hasattr(response, "render"):
        response.render()
    return response.status_code, response.content


@api_view(["POST"])
@webhook("k")
def data_of_function(request: Any, event: WebhookEvent) -> Response:
    return Response(request.data["status"])


@api_view(["POST"])
@webhook("k")
def body_of_function(request: Any, event: WebhookEvent) -> Response:
    return Response(json.loads(request.body)["status"])


@webhook("k")
@api_view(["POST"])
def data_of_inner_function(request: Any, event: WebhookEvent) -> Response:
    return Response(request.data["status"])


class DataOfMethod(APIView):
    @method_decorator(webhook("k"))
    def post(self, request: Any, event: WebhookEvent) -> Response:
        return Response(request.data["status"])


@method_decorator(webhook("k"), name="dispatch")
class DataOfDispatch(APIView):
    def post(self, request: Any, event: WebhookEvent) -> Response:
        return Response(request.data["status"])


@method_decorator(webhook("k"), name="dispatch")
class BodyOfDispatch(View):
    def post(self, request: HttpRequest, event: WebhookEvent) -> HttpResponse:
        return HttpResponse(json.dumps(json.loads(request.body)["status"]))


VIEWS: list[Any] = [
    data_of_function,
    body_of_function,
    data_of_inner_function,
    DataOfMethod.as_view(),
    DataOfDispatch.as_view(),
    BodyOfDispatch.as_view(),
]


@pytest.mark.parametrize("view", VIEWS)
def test_views_of_django_and_rest_framework_read_the_request(view: Callable[..., Any]) -> None:
    body, headers = signed()
    assert post(view, body, headers) == (200, b'"Approved"')
    assert post(view, body.replace(b"Approved", b"Declined"), headers)[0] == 401
    chunked = {"CONTENT_LENGTH": "", "wsgi.input_terminated": True, "wsgi.input": io.BytesIO(body)}
    assert post(view, body, headers, **chunked) == (200, b'"Approved"')


def test_bodies_that_were_parsed_before_are_not_treated_as_empty() -> None:
    @webhook("k")
    def receive(request: HttpRequest, event: WebhookEvent) -> HttpResponse:
        return HttpResponse(event.status)

    def after_reading(read: Callable[[HttpRequest], Any]) -> Callable[..., Any]:
        def view(request: HttpRequest) -> HttpResponse:
            read(request)
            return receive(request)  # type: ignore[no-any-return]

        return view

    body, headers = signed()
    assert post(after_reading(lambda request: request.body), body, headers) == (200, b"Approved")
    with pytest.raises(Exception, match="cannot access body"):
        post(after_reading(lambda request: request.read(5)), body, headers)


async def _response(view: Any, body: bytes, headers: dict[str, str]) -> int:
    request = AsyncRequestFactory().post("/", body, content_type="application/json", headers=headers)
    response = await view(request)
    return int(response.status_code)


def test_asynchronous_class_views() -> None:
    @method_decorator(webhook("k"), name="dispatch")
    class Receive(View):
        async def post(self, request: HttpRequest, event: WebhookEvent) -> HttpResponse:
            return HttpResponse(event.status)

    body, headers = signed()
    assert asyncio.run(_response(Receive.as_view(), body, headers)) == 200
    assert asyncio.run(_response(Receive.as_view(), body.replace(b"Approved", b"Declined"), headers)) == 401
