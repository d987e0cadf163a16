"""Calls over HTTP to the sandbox."""

import asyncio
import base64
import copy
import inspect
import json
import pickle
import re
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unittest import mock
from uuid import UUID

import pytest

import didit_rs
from didit_rs import AsyncDidit, Didit, errors
from didit_rs.models import (
    ContactDetails,
    CreateSession,
    Decision,
    DocumentTypeCode,
    ExpectedDetails,
    ListSessions,
    QuestionnaireElement,
    ReviewOrder,
    SessionStatus,
    SessionType,
    UpdateWebhook,
)
from didit_rs.testing import Sandbox

PERSON = "MARKED-SECRET"


def test_a_session_from_creation_to_decision(client: Didit, sandbox: Sandbox) -> None:
    session = client.sessions.create(workflow_id=sandbox.workflow_id, vendor_data="user-123")
    assert session.status == "Not Started"
    assert session.status is SessionStatus.NOT_STARTED
    assert session.vendor_data == "user-123"
    sandbox.complete(session.session_id, "approve")
    decision = client.sessions.retrieve_decision(session.session_id)
    assert decision.status == SessionStatus.APPROVED
    assert decision.session_id == session.session_id
    assert decision.id_verifications
    # Responses spell the method in another way than the settings of a workflow.
    assert [check.method for check in decision.liveness_checks or ()] == ["PASSIVE"]
    assert client.sessions.wait_for_decision(session.session_id, timeout=5) == decision


def test_path_arguments_are_positional_or_keyword(client: Didit, sandbox: Sandbox) -> None:
    session = client.sessions.create(workflow_id=sandbox.workflow_id)
    by_name = client.sessions.retrieve_decision(session_id=session.session_id)
    assert by_name == client.sessions.retrieve_decision(session.session_id)


def test_nested_parameters_accept_dicts_and_models(client: Didit, sandbox: Sandbox) -> None:
    email = f"{PERSON}@example.org"
    given: list[ContactDetails | dict[str, str]] = [{"email": email}, ContactDetails(email=email)]
    for contact in given:
        session = client.sessions.create(workflow_id=sandbox.workflow_id, contact_details=contact)
        sandbox.complete(session.session_id)
        details = client.sessions.retrieve_decision(session.session_id).contact_details
        assert details is not None
        assert details.email == email


def test_misspelt_keywords_raise_type_error_with_a_suggestion(client: Didit, sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match=r"sessions\.create\(\): `vendor_dta` .* did you mean `vendor_data`\?"):
        client.sessions.create(workflow_id="w", vendor_dta="x")  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match=r"`contact_details\.emial` .* did you mean `email`\?"):
        client.sessions.create(workflow_id="w", contact_details={"emial": "x"})
    message = r"`features` must be a list where each item is an object \(WorkflowFeatureConfig\)"
    with pytest.raises(TypeError, match=message):
        client.workflows.create(workflow_label="x", features=["OCR"])  # type: ignore[list-item]  # pyright: ignore
    with pytest.raises(TypeError, match="`emial`"):
        ContactDetails(emial="x")  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match="`workflow_id` is required"):
        client.sessions.create()  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match="missing required argument 'session_id'"):
        client.sessions.retrieve_decision()  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match="unexpected keyword argument 'limit'"):
        client.sessions.delete("s", limit=1)  # type: ignore[call-arg]  # pyright: ignore
    assert sandbox.calls() == [], "a request was sent"


def test_path_and_query_values_accept_strings_numbers_and_enums() -> None:
    class Ids(str, Enum):
        ONE = "one"

    class Other(Enum):
        TWO = 2

    paths: list[str] = []

    def respond(request: BaseHTTPRequestHandler) -> str:
        paths.append(request.path)
        return '{"session_id": "s", "results": []}'

    given: list[Any] = ["a", 5, Ids.ONE, Other.TWO, UUID(int=7), SessionStatus.APPROVED]
    strings = ["a", "5", "one", "2", "00000000-0000-0000-0000-000000000007", "Approved"]
    with platform(respond) as url, Didit(base_url=url, api_key="k") as client:
        for value in given:
            client.sessions.retrieve_decision(value)
            client.request("GET", "/v3/x/", query={"q": value})
        client.request("GET", "/v3/x/", query={"q": {Ids.ONE}})
        wrongs: list[Any] = [["a"], {"a": 1}, None, True, 1.5, b"a", ContactDetails(email=PERSON)]
        for wrong in wrongs:
            with pytest.raises(TypeError, match=f"`session_id` must be a string, not {type(wrong).__name__}") as raised:
                client.sessions.retrieve_decision(wrong)
            assert PERSON not in str(raised.value)
        for wrong in ({"a": 1}, ContactDetails(email=PERSON)):
            with pytest.raises(TypeError, match=f"cannot send {type(wrong).__name__} in a query"):
                client.request("GET", "/v3/x/", query={"q": wrong})
    expected = [path for string in strings for path in (f"/v3/session/{string}/decision/", f"/v3/x/?q={string}")]
    assert paths == [*expected, "/v3/x/?q=one"]


def test_lists_with_none_items_are_rejected(client: Didit, sandbox: Sandbox) -> None:
    calls: list[tuple[str, Callable[[], Any]]] = [
        (r"features\[0\]", lambda: client.workflows.update("w", features=[None])),  # type: ignore[list-item]  # pyright: ignore
        (r"form_elements\[0\]", lambda: client.questionnaires.update("q", form_elements=[None])),  # type: ignore[list-item]  # pyright: ignore
        (r"vendor_data_list\[1\]", lambda: client.users.batch_delete(vendor_data_list=["a", None])),  # type: ignore[list-item]  # pyright: ignore
    ]
    for field, call in calls:
        with pytest.raises(TypeError, match=f"`{field}` must be"):
            call()
    assert sandbox.calls() == []


def test_none_clears_values_and_ellipsis_omits_them(client: Didit) -> None:
    parameters = inspect.signature(client.webhooks.update).parameters
    assert parameters["webhook_url"].default is ...
    before = client.webhooks.update(webhook_url="https://shop.example/hook")
    assert client.webhooks.update(webhook_url=...) == before  # type: ignore[arg-type]  # pyright: ignore
    assert client.webhooks.update(webhook_url=None).webhook_url is None
    assert UpdateWebhook(webhook_url=...).replace(webhook_url=...).to_dict() == {}  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="`workflow_id` is required"):
        client.sessions.create(workflow_id=...)  # type: ignore[arg-type]  # pyright: ignore
    assert parameters["rotate_secret_key"].default is None


def test_invalid_parameters_are_rejected_before_sending(client: Didit, sandbox: Sandbox) -> None:
    with pytest.raises(errors.InvalidParameterError) as raised:
        client.sessions.create(workflow_id="")
    assert isinstance(raised.value, ValueError)
    assert raised.value.field == "workflow_id"
    assert sandbox.calls() == []


def test_iterating_a_page_reads_all_following_pages(client: Didit, sandbox: Sandbox) -> None:
    created = {
        client.sessions.create(workflow_id=sandbox.workflow_id, vendor_data=f"u{n}").session_id for n in range(11)
    }
    page = client.sessions.list(limit=3)
    assert page.count == 11
    assert len(page.results) == 3
    assert [session.session_id for session in page] == [session.session_id for session in client.sessions.list()]
    assert {session.session_id for session in page} == created
    following = page.next_page()
    assert following is not None
    assert len(following.results) == 3
    assert [session.status for session in client.sessions.list(status="Approved")] == []


def test_copied_pages_read_following_pages(client: Didit, sandbox: Sandbox) -> None:
    for _ in range(3):
        client.sessions.create(workflow_id=sandbox.workflow_id)
    page = client.sessions.list(limit=2)
    for twin in (copy.copy(page), copy.deepcopy(page), page.replace(count=7)):
        assert len(list(twin)) == 3


def test_integers_of_any_size_are_exact_in_both_directions() -> None:
    large = [2**64, -(2**63) - 1, 12345678901234567890123, 10**400, 2**64 - 1, 0]
    answered = {"session_id": "s", "status": "Approved", "new": large, "metadata": {"n": large[0], "t": str(large[0])}}
    bodies: list[bytes] = []

    def respond(request: BaseHTTPRequestHandler) -> str:
        bodies.append(request.rfile.read(int(request.headers.get("Content-Length", 0))))
        return json.dumps(answered)

    async def decision(url: str) -> Decision:
        async with AsyncDidit(base_url=url, api_key="k") as client:
            return await client.sessions.retrieve_decision("s")

    with platform(respond) as url, Didit(base_url=url, api_key="k") as client:
        decisions = [
            client.sessions.retrieve_decision("s"),
            client.sessions.wait_for_decision("s", timeout=5),
            asyncio.run(decision(url)),
        ]
        for found in decisions:
            assert found.metadata == {"n": large[0], "t": str(large[0])}
            assert found.extra["new"] == large
            assert type(found.extra["new"][0]) is int
            assert Decision.from_dict(found.to_dict()) == found
            assert json.loads(found.to_json())["new"] == large
            assert Decision.from_json(found.to_json()).extra["new"] == large
        assert client.request("GET", "/v3/x/") == answered
        assert client.with_options(timeout=9).request("GET", "/v3/x/") == answered
        bodies.clear()
        client.request("POST", "/v3/x/", body={"n": large})
        client.sessions.create(workflow_id="w", metadata={"n": large}, extra={"new": large[0]})
        client.sessions.create(workflow_id="w", metadata=[str(large[0])])
    assert [json.loads(body) for body in bodies] == [
        {"n": large},
        {"workflow_id": "w", "metadata": {"n": large}, "new": large[0]},
        {"workflow_id": "w", "metadata": [str(large[0])]},
    ]


def create(client: Didit, sandbox: Sandbox, count: int) -> list[str]:
    """Create sessions; return their IDs, newest first."""
    workflow = sandbox.workflow_id
    made = [client.sessions.create(workflow_id=workflow, vendor_data=f"user-{number}") for number in range(count)]
    return [session.session_id for session in reversed(made)]


def test_lists_have_pages(client: Didit, sandbox: Sandbox) -> None:
    create(client, sandbox, 5)
    pages = list(client.sessions.list(limit=2).pages())
    assert [len(page.results) for page in pages] == [2, 2, 1]
    assert [page.next is None for page in pages] == [False, False, True]

    async def listed() -> list[int]:
        async with sandbox.async_client() as client:
            pages = [page async for page in client.sessions.list(limit=2).pages()]
            following = [page async for page in pages[1].pages()]
            assert following == pages[1:]
            return [len(page.results) for page in pages]

    assert asyncio.run(listed()) == [2, 2, 1]


def test_a_snapshot_is_safe_while_its_items_are_deleted(client: Didit, sandbox: Sandbox) -> None:
    create(client, sandbox, 200)
    # Every second page is skipped.
    for session in client.sessions.list():
        client.sessions.delete(session.session_id)
    assert client.sessions.list().count == 100
    create(client, sandbox, 100)
    for session in client.sessions.list().snapshot():
        client.sessions.delete(session.session_id)
    assert client.sessions.list().count == 0

    async def delete_all() -> int:
        async with sandbox.async_client() as client:
            sessions = await client.sessions.list(limit=7).snapshot()
            for session in sessions:
                await client.sessions.delete(session.session_id)
            return len(sessions)

    create(client, sandbox, 30)
    assert asyncio.run(delete_all()) == 30
    assert client.sessions.list().count == 0


def test_a_snapshot_has_each_item_once_while_the_list_changes(client: Didit, sandbox: Sandbox) -> None:
    initial = create(client, sandbox, 30)

    def check(found: list[str], deleted: list[str]) -> None:
        assert len(found) == len(set(found))
        assert not set(initial) - set(deleted) - set(found)

    page = client.sessions.list(limit=10)
    for session_id in initial[:4]:
        client.sessions.delete(session_id)
    check([session.session_id for session in page.snapshot()], initial[:4])
    page = client.sessions.list(limit=10)
    create(client, sandbox, 13)
    rows = page.snapshot()
    check([session.session_id for session in rows], initial[:4])
    assert {row.status for row in rows} == {"Not Started"}
    assert all(row.created_at for row in rows)

    async def changed() -> list[str]:
        async with sandbox.async_client() as client:
            page = await client.sessions.list(limit=10)
            for session_id in initial[4:12]:
                await client.sessions.delete(session_id)
            return [session.session_id for session in await page.snapshot()]

    check(asyncio.run(changed()), initial[:12])


def test_a_snapshot_of_a_page_of_no_client_is_an_error(client: Didit, sandbox: Sandbox) -> None:
    create(client, sandbox, 3)
    page = client.sessions.list(limit=2)
    assert pickle.loads(pickle.dumps(client.sessions.list())).snapshot() == page.snapshot()
    with pytest.raises(RuntimeError, match="was not fetched by a client"):
        pickle.loads(pickle.dumps(page)).snapshot()


@contextmanager
def platform(
    respond: Callable[[BaseHTTPRequestHandler], str],
    status: int = 200,
    headers: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[str]:
    """Run a server that sends the bodies returned by `respond`; yield its URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            body = respond(self).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                self.send_header(name, value)
            for value in "ab":
                self.send_header("Set-Cookie", value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Log nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def test_iteration_stops_when_pages_link_to_each_other() -> None:
    def respond(request: BaseHTTPRequestHandler) -> str:
        number = 1 if "offset=0" in request.path else 0
        return json.dumps({"next": f"/?offset={number}", "results": [{"session_id": request.path[-1]}]})

    async def read(url: str) -> list[str]:
        async with didit_rs.AsyncDidit(base_url=url, api_key="k") as client:
            return [session.session_id async for session in client.sessions.list(offset=5)]

    with platform(respond) as url, Didit(base_url=url, api_key="k") as client:
        assert [session.session_id for session in client.sessions.list(offset=5)] == ["5", "0", "1"]
        assert asyncio.run(read(url)) == ["5", "0", "1"]


def test_response_headers() -> None:
    with platform(lambda _: "{}") as url, Didit(base_url=url, api_key="k") as client:
        headers = client.request_raw("GET", "/v3/x/").headers
    assert headers["CONTENT-length"] == headers["content-length"] == "2"
    assert headers.get("X-None") is None
    assert "Content-Length" in headers
    assert headers["Set-Cookie"] == "a, b"
    assert headers.get_list("set-cookie") == ["a", "b"]
    assert set(headers) == {"content-length", "date", "server", "set-cookie"}
    assert "a, b" not in repr(headers)


def test_empty_responses_raise_decode_error() -> None:
    wrong = pytest.raises(errors.DecodeError, match=r"billing\.retrieve_balance: cannot parse the response")
    with platform(lambda _: "") as url, Didit(base_url=url, api_key="k") as client, wrong:
        client.billing.retrieve_balance()


def test_errors_omit_values_that_cannot_be_sent(client: Didit, sandbox: Sandbox) -> None:
    lone_surrogate = f"{PERSON}\ud800"
    calls: list[tuple[str, Callable[[], Any]]] = [
        ("password", lambda: client.account.login(email="ada@example.org", password=lone_surrogate)),
        ("metadata", lambda: client.sessions.create(workflow_id="w", metadata={"a": [{lone_surrogate: 1}]})),
        ("contact_details", lambda: ContactDetails(email=lone_surrogate) and None),
        ("session_id", lambda: client.sessions.retrieve_decision(lone_surrogate)),
        ("names", lambda: client.request("POST", "/v3/x/", body={"names": [lone_surrogate]})),
        ("body", lambda: client.request("POST", "/v3/x/", body=[lone_surrogate])),
        ("path", lambda: client.request("GET", f"/v3/{lone_surrogate}")),
        ("q", lambda: client.request("GET", "/v3/x/", query={"q": lone_surrogate})),
        ("text", lambda: ContactDetails.from_json(lone_surrogate)),
        ("email", lambda: ContactDetails.from_dict({"email": lone_surrogate})),
    ]
    for field, call in calls:
        with pytest.raises(errors.InvalidParameterError, match="must not contain a lone surrogate") as raised:
            call()
        assert raised.value.field == (field if field != "contact_details" else "email")
        error: BaseException | None = raised.value
        while error is not None:
            assert PERSON not in f"{error!r} {error}"
            error = error.__context__
    with pytest.raises(errors.InvalidParameterError, match=r"`metadata`: .*not JSON compliant"):
        client.sessions.create(workflow_id="w", metadata={"a": float("nan")})
    with pytest.raises(errors.InvalidParameterError, match=r"`date_from`: must be a date .*`.date"):
        client.sessions.list(date_from=datetime(2025, 1, 1))
    with pytest.raises(TypeError, match=r"`limit` must be an integer"):
        client.sessions.list(limit=2**64)
    with pytest.raises(TypeError, match=r"from_json\(\) takes a string or bytes, not NoneType"):
        ContactDetails.from_json(None)  # type: ignore[arg-type]  # pyright: ignore
    assert sandbox.calls() == []


def test_unknown_fields_of_models_are_sent_back() -> None:
    read = QuestionnaireElement.from_dict(
        {"element_type": "short_text", "label": {"en": "Which?"}, "new": {"setting": [1]}, "max_files": "many"}
    )
    element = read.replace(is_required=True)
    assert element.extra == {"new": {"setting": [1]}, "max_files": "many"}
    bodies: list[Any] = []

    def respond(request: BaseHTTPRequestHandler) -> str:
        bodies.append(json.loads(request.rfile.read(int(request.headers["Content-Length"]))))
        return '{"uuid": "q", "session_id": "s"}'

    with platform(respond) as url, Didit(base_url=url, api_key="k") as client:
        client.questionnaires.create(title="t", languages=[], form_elements=[element], extra={"newer": 2})
        client.sessions.create(workflow_id="w", metadata={"extra": {"a": 1}, "inner": [element]}, extra={"e": element})
        with pytest.raises(TypeError, match=r"`form_elements\[0\]\.nwe` .* put a field .* into `extra`"):
            client.questionnaires.create(title="t", form_elements=[{"element_type": "x", "nwe": 1}])
        with pytest.raises(TypeError, match="`extra` contains `title`, which is also set as a parameter"):
            client.questionnaires.create(title="t", form_elements=[], extra={"title": "u"})
    assert bodies[1:] == [
        {"workflow_id": "w", "metadata": {"extra": {"a": 1}, "inner": [element.to_dict()]}, "e": element.to_dict()}
    ]
    assert bodies[:1] == [
        {
            "title": "t",
            "newer": 2,
            "form_elements": [
                {
                    "element_type": "short_text",
                    "label": {"en": "Which?"},
                    "is_required": True,
                    "new": {"setting": [1]},
                    "max_files": "many",
                }
            ],
        }
    ]


def test_query_values_are_serialized_like_parameters(client: Didit, sandbox: Sandbox) -> None:
    query = {"a": datetime(2025, 1, 2, tzinfo=timezone.utc), "b": ["x", SessionStatus.IN_REVIEW], "c": True, "d": None}
    targets: list[str] = []

    def respond(request: BaseHTTPRequestHandler) -> str:
        targets.append(request.path)
        return "{}"

    with platform(respond) as url, Didit(base_url=url, api_key="k") as other:
        other.request("GET", "/v3/x/", query=query)
    assert targets == ["/v3/x/?a=2025-01-02T00%3A00%3A00Z&b=x%2CIn+Review&c=true"]
    with pytest.raises(TypeError, match="`query` must be a mapping"):
        client.request("GET", "/v3/sessions/", query="limit=1")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="`path` must be a string, not int"):
        client.request("GET", 5)  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="`query` must be a string, not int"):
        client.request("GET", "/v3/x/", query=[(5, 6)])  # type: ignore[list-item]  # pyright: ignore
    for path in ("/../x", "/v3/%2e%2e/x"):
        with pytest.raises(errors.InvalidParameterError, match="`path`"):
            client.request("GET", path)


def test_methods_and_clients_can_be_mocked(client: Didit) -> None:
    with mock.patch.object(client.sessions, "create", return_value="created"):
        assert client.sessions.create(workflow_id="w") == "created"
        assert client.with_options(timeout=5).sessions.create is not client.sessions.create
    assert client.sessions is client.sessions
    for mocked in (
        mock.create_autospec(client),
        mock.create_autospec(Didit, instance=True),
        mock.create_autospec(Didit)(api_key="k"),
    ):
        mocked.billing.retrieve_balance.return_value = "much"
        assert mocked.billing.retrieve_balance() == "much"
        mocked.sessions.reviews.list("s")
        with pytest.raises(TypeError):
            mocked.billing.retrieve_balance(5)
        with pytest.raises(TypeError):
            mocked.sessions.reviews.list()
    assert Didit.sessions.create.__doc__ == client.sessions.create.__doc__  # type: ignore[attr-defined]  # pyright: ignore


def test_with_options_keeps_the_attributes_of_subclasses() -> None:
    class Custom(Didit):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options)
            self.team = "blue"

    with Custom(api_key="k") as client:
        assert client.sessions
        derived = client.with_options(timeout=5)
        assert (type(derived), derived.team) == (Custom, "blue")
        assert derived.sessions is not client.sessions


def test_repr_of_raw_responses_omits_the_content(client: Didit, sandbox: Sandbox) -> None:
    client.sessions.create(workflow_id=sandbox.workflow_id, vendor_data=PERSON)
    assert PERSON not in repr(client.request_raw("GET", "/v3/sessions/"))
    assert PERSON not in repr(client.sessions.with_raw_response.list())


def test_nested_resources(client: Didit, sandbox: Sandbox) -> None:
    session = client.sessions.create(workflow_id=sandbox.workflow_id)
    sandbox.complete(session.session_id, "review_aml_possible_match")
    client.sessions.reviews.create(session.session_id, new_status="Approved", comment="seen")
    assert [review.new_status for review in client.sessions.reviews.list(session.session_id)]


def test_raw_responses(client: Didit, sandbox: Sandbox) -> None:
    raw = client.sessions.with_raw_response.create(workflow_id=sandbox.workflow_id)
    assert raw.status_code == 201
    assert raw.headers["content-type"] == "application/json"
    assert raw.request_id == raw.headers["x-request-id"]
    assert raw.parse().session_id.encode() in raw.content
    assert raw.attempts == 1


def test_requests_to_any_endpoint(client: Didit) -> None:
    assert client.request("GET", "/v3/sessions/", query={"limit": 1})["results"] == []
    assert client.request_raw("GET", "/v3/workflows/").status_code == 200
    with pytest.raises(errors.InvalidParameterError):
        client.request("GET", "https://elsewhere.example/")


def test_pdf_and_download(client: Didit, sandbox: Sandbox, tmp_path: object) -> None:
    session = client.sessions.create(workflow_id=sandbox.workflow_id)
    with pytest.raises(errors.PermissionDeniedError):
        client.sessions.generate_pdf(session.session_id)
    sandbox.complete(session.session_id)
    pdf = client.sessions.generate_pdf(session.session_id)
    assert pdf.startswith(b"%PDF")
    target = f"{tmp_path}/report.pdf"
    client.sessions.save_pdf(session.session_id, target)
    with open(target, "rb") as file:
        assert file.read() == pdf


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.InsufficientCreditsError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.APIStatusError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (503, errors.InternalServerError),
    ],
)
def test_http_statuses_raise_their_exceptions(
    client: Didit, sandbox: Sandbox, status: int, cls: type[errors.APIStatusError]
) -> None:
    sandbox.fail_next({"status": status}, prefix="GET /v3/")
    with pytest.raises(errors.DiditError) as raised:
        client.with_options(max_retries=0).workflows.list()
    error = raised.value
    assert type(error) is cls
    assert error.status_code == status
    assert error.request_id
    assert error.body


def test_transient_failures_are_retried(client: Didit, sandbox: Sandbox) -> None:
    sandbox.fail_next({"status_retry_after": [429, 0]}, times=2)
    assert client.workflows.list().results
    sandbox.fail_next("drop_before", times=1)
    with pytest.raises(errors.APIConnectionError) as raised:
        client.with_options(max_retries=0).workflows.list()
    assert raised.value.is_retryable
    sandbox.fail_next({"delay": 60_000})
    with pytest.raises(errors.APITimeoutError) as timed_out:
        client.with_options(max_retries=0, timeout=0.05).workflows.list()
    assert timed_out.value.waited_for == "response"


def test_a_write_without_a_connection_was_not_executed() -> None:
    # The kernel accepts the connection, but nobody continues the TLS handshake.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}"
        client = Didit(api_key="k", base_url=url, connect_timeout=0.2, max_retries=1)
        with pytest.raises(errors.APITimeoutError, match=r"no connection after 0\.2 s; nothing was sent") as raised:
            client.sessions.create(workflow_id="w")
    assert raised.value.waited_for == "connection"
    assert raised.value.is_retryable
    assert not raised.value.may_have_been_carried_out


def test_field_errors(client: Didit) -> None:
    with pytest.raises(errors.BadRequestError) as raised:
        client.sessions.create(workflow_id="no-uuid")
    assert [error.path for error in raised.value.errors] == ["workflow_id"]


def test_errors_have_the_parsed_body(client: Didit) -> None:
    with pytest.raises(errors.BadRequestError) as raised:
        client.sessions.create(workflow_id=PERSON)
    error = raised.value
    assert error.text is not None
    assert error.body == error.json == json.loads(error.text)
    assert "workflow_id" in error.body
    assert PERSON not in repr(error)
    assert pickle.loads(pickle.dumps(error)).json == error.json
    deep = "[" * 100_000
    for text in (None, "", "<html>", '{"detail": "trunc', deep):
        other = errors.DiditError("failed", text=text)
        assert (other.json, other.body) == (None, text)
    assert errors.DiditError("failed", text="null").body is None
    assert errors.DiditError("failed", text='\ufeff{"detail":"x"}').body == {"detail": "x"}


def test_errors_have_the_headers(client: Didit, sandbox: Sandbox) -> None:
    sandbox.fail_next({"status_retry_after": [429, 7]})
    with pytest.raises(errors.RateLimitError) as raised:
        client.with_options(max_retries=0).workflows.list()
    error = raised.value
    assert error.headers["Retry-After"] == error.headers["retry-after"] == "7"
    assert error.headers["X-Request-ID"] == error.request_id
    assert pickle.loads(pickle.dumps(error)).headers == error.headers
    assert "7" not in repr(error.headers)

    sent = {"X-RateLimit-Remaining": "0", "X-Key": PERSON, "Via": "a, b"}
    with (
        platform(lambda _: "{}", 429, sent) as url,
        Didit(base_url=url, api_key=PERSON, max_retries=0) as own,
        pytest.raises(errors.RateLimitError) as raised,
    ):
        own.workflows.list()
    headers = raised.value.headers
    assert headers["x-ratelimit-remaining"] == "0"
    assert headers["via"] == "a, b"
    assert "Set-Cookie" not in headers
    assert "X-Key" not in headers, "the API key is in the error"
    assert errors.DiditError("failed").headers == {}


def test_clients_read_environment_variables(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIDIT_API_KEY", sandbox.api_key)
    monkeypatch.setenv("DIDIT_BASE_URL", sandbox.base_url)
    with Didit() as client:
        assert client.workflows.list().results
    with Didit(api_key="wrong") as client, pytest.raises(errors.AuthenticationError):
        client.workflows.list()


def test_invalid_settings_are_rejected() -> None:
    with pytest.raises(errors.ConfigurationError, match="https"):
        Didit(base_url="http://example.org")
    Didit(base_url="http://example.org", allow_http=True).close()
    out_of_range: list[tuple[str, Any]] = [
        ("timeout", -1),
        ("connect_timeout", -1),
        ("timeout", float("nan")),
        ("deadline", float("inf")),
        ("max_retries", -1),
        ("max_retries", 2**32),
        ("rate_limits.generic_get", -1),
    ]
    for name, value in out_of_range:
        option, _, scope = name.partition(".")
        scoped: Any = {scope: value} if scope else value
        with pytest.raises(errors.InvalidParameterError, match=f"`{name}` must be a .*non-negative") as invalid:
            Didit(**{option: scoped})
        assert isinstance(invalid.value, ValueError)
        assert invalid.value.field == name
    with Didit(api_key="key") as client, pytest.raises(errors.InvalidParameterError, match="`method`"):
        client.request("HEAD", "/v3/")
    for wrong in (1.5, "3"):
        with pytest.raises(TypeError, match="`max_retries` must be a non-negative integer"):
            Didit(max_retries=wrong)  # type: ignore[arg-type]  # pyright: ignore
    for name in ("headers", "rate_limits"):
        number: Any = 5
        with pytest.raises(TypeError, match=f"`{name}` must be a mapping, not int"):
            Didit(**{name: number})
    with pytest.raises(TypeError, match="unknown rate limit `get`; use generic_get, "):
        Didit(rate_limits={"get": 1})
    with pytest.raises(TypeError, match="`timeout` must be a number of seconds"):
        Didit(timeout=timedelta(seconds=5))  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="`api_key` must be a string") as raised:
        Didit(api_key=[PERSON])  # type: ignore[arg-type]  # pyright: ignore
    assert PERSON not in str(raised.value)
    wrong_settings: list[tuple[str, Any]] = [
        ("api_key", f"{PERSON}\n"),
        ("api_key", ""),
        ("proxy", f"ftp://{PERSON}@proxy:21"),
        ("headers", {"Content-Length": "5"}),
    ]
    for name, value in wrong_settings:
        with pytest.raises(errors.ConfigurationError) as rejected:
            Didit(**{name: value})
        assert PERSON not in str(rejected.value)


def test_calls_of_a_closed_client_raise_runtime_error(sandbox: Sandbox) -> None:
    client = sandbox.client()
    derived = client.with_options(timeout=5)
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.workflows.list()
    calls: list[Callable[[], Any]] = [
        client.workflows.list,
        derived.workflows.list,
        lambda: client.request("GET", "/v3/workflows/"),
        lambda: client.download("https://example.org/a"),
        lambda: client.with_options(timeout=5),
    ]
    for call in calls:
        with pytest.raises(errors.DiditError, match="closed") as raised:
            call()
        assert type(raised.value) is didit_rs.ClientClosedError

    async def after_close() -> None:
        async with sandbox.async_client() as client:
            pass
        with pytest.raises(didit_rs.ClientClosedError):
            await client.workflows.list()

    asyncio.run(after_close())


def test_wrong_arguments_of_clients_name_the_class_and_suggest_keywords() -> None:
    class Mine(Didit):
        pass

    client: Any = Didit(api_key="key")
    wrong: list[tuple[Callable[[], Any], str]] = [
        (lambda: Didit(apikey="key"), "Didit() got an unexpected keyword argument 'apikey'; did you mean `api_key`?"),  # type: ignore[call-arg]  # pyright: ignore
        (lambda: AsyncDidit(time_out=1), "AsyncDidit() got an unexpected keyword argument 'time_out'; did you mean"),  # type: ignore[call-arg]  # pyright: ignore
        (lambda: Mine(zzz=1), "Mine() got an unexpected keyword argument 'zzz'"),  # type: ignore[call-arg]  # pyright: ignore
        (lambda: Didit("key"), "Didit() takes 1 positional argument but 2 were given"),  # type: ignore[call-arg]  # pyright: ignore
        (
            lambda: client.with_options(timout=1),
            "Didit.with_options() got an unexpected keyword argument 'timout'; did",
        ),
        (lambda: client.verify_webhook(), "Didit.verify_webhook() missing 2 required positional arguments"),
        (lambda: client.close(1), "Didit.close() takes 1 positional argument but 2 were given"),
    ]
    for call, message in wrong:
        with pytest.raises(TypeError) as raised:
            call()
        assert str(raised.value).startswith(message)
        assert raised.value.__context__ is None
    assert "api_key" in inspect.signature(Didit).parameters


def test_comma_separated_filters_accept_lists(client: Didit, sandbox: Sandbox) -> None:
    made = {}
    for scenario in ("approve", "decline_document_expired"):
        session = client.sessions.create(workflow_id=sandbox.workflow_id)
        sandbox.complete(session.session_id, scenario)
        made[scenario] = session.session_id
    client.sessions.create(workflow_id=sandbox.workflow_id)

    class Status(Enum):
        APPROVED = "Approved"

    finished: list[Any] = [
        ["Approved", "Declined"],
        ("Approved", SessionStatus.DECLINED),
        {Status.APPROVED, "Declined"},
        "Approved,Declined",
        list(SessionStatus),
    ]
    for status in finished[:4]:
        assert {found.session_id for found in client.sessions.list(status=status)} == set(made.values())
    assert client.sessions.list(status=finished[4]).count == 3
    other = "00000000-0000-4000-8000-000000000000"
    workflows: Any = [UUID(sandbox.workflow_id), other]
    client.sessions.list(workflow_id=workflows)
    assert sandbox.calls()[-1]["query"] == [["workflow_id", f"{sandbox.workflow_id},{other}"]]
    assert [found.session_id for found in client.sessions.list(status=[Status.APPROVED])] == [made["approve"]]  # type: ignore[list-item]  # pyright: ignore

    async def listed() -> int:
        async with sandbox.async_client() as client:
            return len([found async for found in client.sessions.list(status=["Approved", "Declined"])])

    assert asyncio.run(listed()) == 2
    # Without the filter, the list would have all sessions.
    with pytest.raises(errors.InvalidParameterError, match="`status` must not be an empty list"):
        client.sessions.list(status=[])
    with pytest.raises(TypeError, match="`status` must be a string, not list"):
        client.sessions.list(status=[["Approved"]])  # type: ignore[list-item]  # pyright: ignore
    with pytest.raises(TypeError, match="`search` must be a string"):
        client.sessions.list(search=["a"])  # type: ignore[arg-type]  # pyright: ignore


def test_filters_accept_values_of_their_enum_strings_and_lists(client: Didit, sandbox: Sandbox) -> None:
    def sent() -> Any:
        return sandbox.calls()[-1]["query"]

    client.sessions.list(status=SessionStatus.APPROVED)
    assert sent() == [["status", "Approved"]]
    client.sessions.list(status="in review")
    assert sent() == [["status", "In Review"]]
    client.sessions.list(status="Approved, Archived")
    assert sent() == [["status", "Approved,Archived"]]
    client.sessions.list(status=["Approved", SessionStatus.DECLINED])
    assert sent() == [["status", "Approved,Declined"]]
    statuses: list[SessionStatus] = [SessionStatus.EXPIRED]
    client.sessions.list(
        status=statuses, session_type=SessionType.HOSTED, document_type=(DocumentTypeCode.PASSPORT, "ID")
    )
    assert sent() == [["status", "Expired"], ["document_type", "P,ID"], ["session_type", "HOSTED"]]
    client.sessions.list(country="ESP", warning=["DOCUMENT_EXPIRED", "AGE_BELOW_MINIMUM"])
    assert sent() == [["country", "ESP"], ["warning", "DOCUMENT_EXPIRED,AGE_BELOW_MINIMUM"]]
    client.sessions.list(workflow_id=UUID(sandbox.workflow_id))  # type: ignore[arg-type]  # pyright: ignore
    assert sent() == [["workflow_id", sandbox.workflow_id]]
    client.sessions.list(status=None, country=None)
    assert sent() == []
    session = client.sessions.create(workflow_id=sandbox.workflow_id)
    client.sessions.reviews.list(session.session_id, ordering=ReviewOrder.NEWEST_FIRST)
    assert sent() == [["ordering", "-created_at"]]

    before = len(sandbox.calls())
    wrong: list[tuple[Any, str]] = [
        ("", "`status` must not be an empty list; omit the filter to match everything"),
        (["Approved", ""], r"`status\[1\]` must not be empty"),
        (["Approved,Declined"], r"`status\[0\]` must not contain a comma"),
    ]
    for status, message in wrong:
        with pytest.raises(errors.InvalidParameterError, match=message):
            client.sessions.list(status=status)
    with pytest.raises(TypeError, match="`status` must be a string, not bool"):
        client.sessions.list(status=[True])  # type: ignore[list-item]  # pyright: ignore
    with pytest.raises(TypeError, match="`country` must be a string, or a list where each item is a string"):
        client.sessions.list(country=7)  # type: ignore[arg-type]  # pyright: ignore
    assert len(sandbox.calls()) == before

    # The parameters as a model have the list.
    for given in (statuses, "Expired", SessionStatus.EXPIRED):
        assert ListSessions(status=given).status == [SessionStatus.EXPIRED]


@pytest.mark.parametrize("moment", [datetime(2026, 1, 2), datetime(2026, 1, 2, tzinfo=timezone.utc)])
def test_datetimes_for_days_are_rejected_with_a_hint(client: Didit, sandbox: Sandbox, moment: datetime) -> None:
    before = len(sandbox.calls())
    details = {"date_of_birth": moment}
    create = client.sessions.create
    wrong: list[tuple[str, Callable[[], Any]]] = [
        ("date_from", lambda: client.sessions.list(date_from=moment)),
        (
            "expected_details.date_of_birth",
            lambda: create(workflow_id=sandbox.workflow_id, expected_details=details),
        ),
        ("date_of_birth", lambda: ExpectedDetails(date_of_birth=moment)),
    ]
    for place, call in wrong:
        with pytest.raises(errors.InvalidParameterError) as raised:
            call()
        assert str(raised.value).startswith(f"`{place}`: must be a date (YYYY-MM-DD), got a datetime")
        assert ".date()" in str(raised.value)
        assert raised.value.field == place
    assert len(sandbox.calls()) == before
    assert client.sessions.list(date_from=date(2020, 1, 2), date_to="2020-01-03").count == 0


def test_images_are_given_as_base64_bytes_or_paths(client: Didit, sandbox: Sandbox, tmp_path: Path) -> None:
    image = b"\x89PNG" + bytes(range(256))
    path = tmp_path / "portrait.png"
    path.write_bytes(image)
    text = base64.b64encode(image).decode()
    given: list[Any] = [text, image, bytearray(image), memoryview(image), path]
    for value in given:
        client.sessions.create(workflow_id=sandbox.workflow_id, portrait_image=value)
        assert sandbox.calls()[-1]["body"]["portrait_image"] == text
        assert CreateSession(workflow_id="w", portrait_image=value).portrait_image == text

    async def create() -> None:
        async with sandbox.async_client() as asynchronous:
            await asynchronous.sessions.create(workflow_id=sandbox.workflow_id, portrait_image=path)

    asyncio.run(create())
    assert sandbox.calls()[-1]["body"]["portrait_image"] == text
    before = len(sandbox.calls())
    limit = 2 * 1024 * 1024
    with pytest.raises(
        errors.InvalidParameterError, match=f"at most {limit} bytes before base64, got {limit + 1}"
    ) as no:
        client.sessions.create(workflow_id=sandbox.workflow_id, portrait_image=bytes(limit + 1))
    assert no.value.field == "portrait_image"
    with pytest.raises(FileNotFoundError, match=r"missing\.png"):
        client.sessions.create(workflow_id=sandbox.workflow_id, portrait_image=tmp_path / "missing.png")
    with pytest.raises(TypeError, match="`portrait_image` must be a string"):
        client.sessions.create(workflow_id=sandbox.workflow_id, portrait_image={})  # type: ignore[arg-type]  # pyright: ignore
    assert len(sandbox.calls()) == before
    client.sessions.create(workflow_id=sandbox.workflow_id, portrait_image=bytes(limit))


def test_clients_can_be_copied_but_not_pickled(client: Didit, sandbox: Sandbox) -> None:
    settings = {"client": client, "asynchronous": sandbox.async_client()}
    for twin in (copy.copy(client), copy.deepcopy(client), copy.deepcopy(settings)["client"]):
        assert type(twin) is Didit
        assert twin.workflows.list().results
    for wrong in (client, client.sessions, settings["asynchronous"]):
        with pytest.raises(TypeError, match=r"a client cannot be pickled, because .* create one in each process"):
            pickle.dumps(wrong)
    raw = client.workflows.with_raw_response.list()
    for copied in (copy.copy(raw), copy.deepcopy(raw), pickle.loads(pickle.dumps(raw))):
        assert (copied.value, copied.status_code, copied.content) == (raw.value, 200, raw.content)
        assert dict(copied.headers) == dict(raw.headers)


def test_recorded_calls_have_bodies_and_headers_without_secrets(client: Didit, sandbox: Sandbox) -> None:
    client.with_options(headers={"X-Trace": "t1"}).sessions.create(
        workflow_id=sandbox.workflow_id, metadata={"plan": "gold"}
    )
    client.account.register(email="ada@example.org", password=f"{PERSON}-Aa1!")
    client.sessions.list(limit=1)
    created, registered, listed = sandbox.calls()
    assert created["body"] == {"workflow_id": sandbox.workflow_id, "metadata": {"plan": "gold"}}
    headers = dict(created["headers"])
    assert headers["x-trace"] == "t1"
    assert headers["content-type"] == "application/json"
    assert headers["x-api-key"] == "<hidden>"
    assert registered["body"] == {"email": "ada@example.org", "password": "<hidden>"}
    assert (listed["method"], listed["query"], listed["body"]) == ("GET", [["limit", "1"]], None)
    assert PERSON not in str(sandbox.calls())
    assert sandbox.api_key not in str(sandbox.calls())


def test_seeded_sessions_have_countries_and_documents(client: Didit, sandbox: Sandbox) -> None:
    sandbox.seed_sessions(12, countries=["ESP", "FRA"], document_types=["P", "Identity Card"])
    listed = list(client.sessions.list(limit=50))
    assert sorted(session.status for session in listed) == ["Approved"] * 4 + ["Declined"] * 4 + ["Not Started"] * 4
    found = []
    for session in listed:
        for check in client.sessions.retrieve_decision(session.session_id).id_verifications or ():
            found.append((session.status, check.issuing_state, check.document_type))
    expected = [
        (status, country, document)
        for status in ("Approved", "Declined")
        for country in ("ESP", "FRA")
        for document in ("Identity Card", "Passport")
    ]
    assert sorted(found) == sorted(expected)
    assert client.sessions.list(country="FRA").count == 4
    sandbox.seed_sessions(1)
    assert client.sessions.list().count == 13
    for wrong, message in ({"countries": ["Spain"]}, "got Spain"), ({"document_types": ["X"]}, "of Passport, .* got X"):
        with pytest.raises(errors.BadRequestError) as refused:
            sandbox.seed_sessions(1, **wrong)
        assert re.search(message, str(refused.value.detail))


def test_the_asynchronous_fixture_is_a_client(didit_async_client: AsyncDidit, didit_sandbox: Sandbox) -> None:
    async def listed() -> int:
        return len((await didit_async_client.workflows.list()).results)

    assert asyncio.run(listed()) == 1
    assert didit_sandbox.base_url in repr(didit_async_client)


def test_files_that_cannot_be_written_are_rejected_before_the_download(
    client: Didit, sandbox: Sandbox, tmp_path: Path
) -> None:
    session = client.sessions.create(workflow_id=sandbox.workflow_id)
    before = len(sandbox.calls())
    (tmp_path / "file").touch()
    wrong: list[tuple[Path, type[OSError]]] = [
        (tmp_path / "missing" / "report.pdf", FileNotFoundError),
        (tmp_path / "file" / "report.pdf", NotADirectoryError),
        (tmp_path, IsADirectoryError),
    ]
    for path, cls in wrong:
        for given in (path, str(path), bytes(path)):
            with pytest.raises(cls, match=str(path)) as raised:
                client.sessions.save_pdf(session.session_id, given)  # type: ignore[arg-type]  # pyright: ignore
            assert raised.value.filename == str(path)
            with pytest.raises(cls):
                client.download_to("https://example.org/a", given)  # type: ignore[arg-type]  # pyright: ignore
    assert len(sandbox.calls()) == before
    with pytest.raises(TypeError, match="not int"):
        client.sessions.save_pdf(session.session_id, 5)  # type: ignore[arg-type]  # pyright: ignore


def test_every_operation_has_a_method_with_its_signature(client: Didit) -> None:
    from didit_rs import _native

    for resource, _, operations in _native.registry()["resources"]:
        target = client
        for part in resource.split("."):
            target = getattr(target, part)
        for operation in operations:
            descriptor = _native.operation_descriptor(operation)
            method = getattr(target, descriptor["method_name"])
            parameters = list(inspect.signature(method).parameters)
            assert parameters[: len(descriptor["arguments"])] == descriptor["arguments"]
            assert ("extra" in parameters) == (descriptor["params"] is not None)
            assert method.__doc__


def test_parse_callback() -> None:
    callback = didit_rs.parse_callback("/done?verificationSessionId=0b7f&status=In%20Review")
    assert callback.verification_session_id == "0b7f"
    assert callback.status is SessionStatus.IN_REVIEW
    with pytest.raises(AttributeError, match="Callback is immutable"):
        callback.status = SessionStatus.APPROVED
    assert pickle.loads(pickle.dumps(callback)) == copy.deepcopy(callback) == callback
    with pytest.raises(errors.InvalidParameterError):
        didit_rs.parse_callback("/done")


def test_account_registration_and_login(sandbox: Sandbox) -> None:
    email, password = "ada@example.org", f"{PERSON}-Aa1!"
    with Didit(base_url=sandbox.base_url, account_base_url=sandbox.account_base_url) as anonymous:
        anonymous.account.register(email=email, password=password)
        account = anonymous.account.verify_email(email=email, code=sandbox.mailed_code(email))
        login = anonymous.account.login(email=email, password=password)
        assert login.access_token
        assert login.access_token not in repr(login)
        assert account.application is not None
        with anonymous.with_options(access_token=login.access_token) as signed_in:
            assert list(signed_in.account.list_organizations())
