"""Receivers in Django and Django REST framework, without a server: views of all kinds."""

import asyncio
import io
import json
import time
from collections.abc import Callable, Coroutine
from typing import Any

import django
import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.test import AsyncRequestFactory, RequestFactory
from django.utils.decorators import method_decorator
from django.views import View
from fastapi import FastAPI

from didit_rs import webhooks
from didit_rs.contrib.django import webhook
from didit_rs.contrib.flask import webhook as flask_webhook
from didit_rs.models import Decision, WebhookEvent

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
            return receive(request)

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


def test_decorated_views_keep_their_types() -> None:
    # Checked by the type checkers: an ignored error that does not occur fails them.
    @webhook("k")
    def django_view(request: HttpRequest, event: WebhookEvent, place: int) -> JsonResponse:
        return JsonResponse({"status": event.status, "place": place})

    @webhook("k")
    async def asynchronous_view(request: HttpRequest, event: WebhookEvent) -> HttpResponse:
        return HttpResponse(event.status)

    @flask_webhook("k")
    def flask_view(event: WebhookEvent, place: int) -> str:
        return f"{event.status} {place}"

    @flask_webhook("k")
    async def asynchronous_flask_view(event: WebhookEvent) -> int:
        return 5

    synchronous: Callable[[HttpRequest, int], HttpResponse] = django_view
    asynchronous: Callable[[HttpRequest], Coroutine[Any, Any, HttpResponse]] = asynchronous_view
    of_flask: Callable[[int], str] = flask_view
    of_flask_asynchronous: Callable[[], int] = asynchronous_flask_view
    wrong: Callable[[HttpRequest, str], HttpResponse] = django_view  # type: ignore[assignment]  # pyright: ignore
    also_wrong: Callable[[str], str] = flask_view  # type: ignore[assignment]  # pyright: ignore

    def without_event(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    webhook("k")(without_event)  # type: ignore[arg-type]  # pyright: ignore
    body, headers = signed()
    response = synchronous(RequestFactory().post("/", body, content_type="application/json", headers=headers), 7)
    assert json.loads(response.content) == {"status": "Approved", "place": 7}
    assert all(callable(view) for view in (asynchronous, of_flask, of_flask_asynchronous, wrong, also_wrong))


def test_nested_models_are_in_the_openapi_of_fastapi() -> None:
    app = FastAPI()

    @app.get("/decision")
    async def decision() -> Decision:
        return Decision.from_dict({})

    schemas = app.openapi()["components"]["schemas"]
    assert schemas["Decision"]["properties"]["id_verifications"]["items"] == {
        "$ref": "#/components/schemas/IdVerification"
    }
    assert schemas["IdVerification"]["properties"]["first_name"]["type"] == "string"
