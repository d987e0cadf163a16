"""Calls by real HTTP, against the sandbox."""

import copy
import inspect
from datetime import timedelta

import pytest

import didit_rs
from didit_rs import Didit, errors
from didit_rs.models import ContactDetails, SessionStatus
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
    assert client.sessions.wait_for_decision(session.session_id, timeout=5) == decision


def test_path_arguments_go_by_position_and_by_name(client: Didit, sandbox: Sandbox) -> None:
    session = client.sessions.create(workflow_id=sandbox.workflow_id)
    by_name = client.sessions.retrieve_decision(session_id=session.session_id)
    assert by_name == client.sessions.retrieve_decision(session.session_id)


def test_nested_values_are_dicts_or_models(client: Didit, sandbox: Sandbox) -> None:
    email = f"{PERSON}@example.org"
    given: list[ContactDetails | dict[str, str]] = [{"email": email}, ContactDetails(email=email)]
    for contact in given:
        session = client.sessions.create(workflow_id=sandbox.workflow_id, contact_details=contact)
        sandbox.complete(session.session_id)
        details = client.sessions.retrieve_decision(session.session_id).contact_details
        assert details is not None
        assert details.email == email


def test_a_misspelt_keyword_is_a_type_error_with_a_suggestion(client: Didit, sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match=r"sessions\.create\(\): `vendor_dta` .* did you mean `vendor_data`\?"):
        client.sessions.create(workflow_id="w", vendor_dta="x")  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match=r"`contact_details\.emial` .* did you mean `email`\?"):
        client.sessions.create(workflow_id="w", contact_details={"emial": "x"})
    with pytest.raises(TypeError, match=r"`features` must be a list, each item an object \(WorkflowFeatureConfig\)"):
        client.workflows.create(workflow_label="x", features=["OCR"])  # type: ignore[list-item]  # pyright: ignore
    with pytest.raises(TypeError, match="`emial`"):
        ContactDetails(emial="x")  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match="`workflow_id` is required"):
        client.sessions.create()  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match="missing required argument 'session_id'"):
        client.sessions.retrieve_decision()  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError, match="unexpected keyword argument 'limit'"):
        client.sessions.delete("s", limit=1)  # type: ignore[call-arg]  # pyright: ignore
    assert sandbox.calls() == [], "nothing was sent"


def test_what_cannot_succeed_is_not_sent(client: Didit, sandbox: Sandbox) -> None:
    with pytest.raises(errors.InvalidParameterError) as raised:
        client.sessions.create(workflow_id="")
    assert isinstance(raised.value, ValueError)
    assert raised.value.field == "workflow_id"
    assert sandbox.calls() == []


def test_a_list_is_iterated_over_all_its_pages(client: Didit, sandbox: Sandbox) -> None:
    made = {client.sessions.create(workflow_id=sandbox.workflow_id, vendor_data=f"u{n}").session_id for n in range(11)}
    page = client.sessions.list(limit=3)
    assert page.count == 11
    assert len(page.results) == 3
    assert [session.session_id for session in page] == [session.session_id for session in client.sessions.list()]
    assert {session.session_id for session in page} == made
    following = page.next_page()
    assert following is not None
    assert len(following.results) == 3
    assert [session.status for session in client.sessions.list(status="Approved")] == []


def test_a_page_that_was_copied_goes_on(client: Didit, sandbox: Sandbox) -> None:
    for _ in range(3):
        client.sessions.create(workflow_id=sandbox.workflow_id)
    page = client.sessions.list(limit=2)
    for twin in (copy.copy(page), page.replace(count=7)):
        assert len(list(twin)) == 3


def test_raw_responses_do_not_show_what_came(client: Didit, sandbox: Sandbox) -> None:
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


def test_any_endpoint(client: Didit) -> None:
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
def test_statuses_become_exceptions(
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


def test_passing_failures_are_repeated(client: Didit, sandbox: Sandbox) -> None:
    sandbox.fail_next({"status_retry_after": [429, 0]}, times=2)
    assert client.workflows.list().results
    sandbox.fail_next("drop_before", times=1)
    with pytest.raises(errors.APIConnectionError) as raised:
        client.with_options(max_retries=0).workflows.list()
    assert raised.value.is_retryable
    sandbox.fail_next({"delay": 60_000})
    with pytest.raises(errors.APITimeoutError):
        client.with_options(max_retries=0, timeout=0.05).workflows.list()


def test_field_errors(client: Didit) -> None:
    with pytest.raises(errors.BadRequestError) as raised:
        client.sessions.create(workflow_id="no-uuid")
    assert [error.path for error in raised.value.errors] == ["workflow_id"]


def test_the_environment_sets_up_a_client(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIDIT_API_KEY", sandbox.api_key)
    monkeypatch.setenv("DIDIT_BASE_URL", sandbox.base_url)
    with Didit() as client:
        assert client.workflows.list().results
    with Didit(api_key="wrong") as client, pytest.raises(errors.AuthenticationError):
        client.workflows.list()


def test_wrong_settings() -> None:
    with pytest.raises(errors.ConfigurationError, match="https"):
        Didit(base_url="http://example.org")
    with pytest.raises(ValueError, match="seconds"):
        Didit(timeout=-1)
    for wrong in (-1, 1.5, "3"):
        with pytest.raises(TypeError, match="`max_retries` must be a whole number, not below nought"):
            Didit(max_retries=wrong)  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="`timeout` must be a number of seconds"):
        Didit(timeout=timedelta(seconds=5))  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="`api_key` must be a text") as raised:
        Didit(api_key=[PERSON])  # type: ignore[arg-type]  # pyright: ignore
    assert PERSON not in str(raised.value)


def test_a_closed_client_says_so(sandbox: Sandbox) -> None:
    client = sandbox.client()
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.workflows.list()


def test_every_operation_has_a_method_with_its_signature(client: Didit) -> None:
    from didit_rs import _native

    for resource, _, operations in _native.registry()["resources"]:
        target = client
        for part in resource.split("."):
            target = getattr(target, part)
        for operation in operations:
            facts = _native.operation_facts(operation)
            method = getattr(target, facts["method_name"])
            parameters = list(inspect.signature(method).parameters)
            assert parameters[: len(facts["arguments"])] == facts["arguments"]
            assert method.__doc__


def test_the_address_a_user_comes_back_to() -> None:
    callback = didit_rs.parse_callback("/done?verificationSessionId=0b7f&status=In%20Review")
    assert callback.verification_session_id == "0b7f"
    assert callback.status is SessionStatus.IN_REVIEW
    with pytest.raises(errors.InvalidParameterError):
        didit_rs.parse_callback("/done")


def test_accounts(sandbox: Sandbox) -> None:
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
