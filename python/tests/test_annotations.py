"""Annotations and signatures of the public API can be inspected at run time."""

import inspect
import subprocess
import sys
import typing
from collections.abc import Iterator, Sequence
from datetime import datetime
from types import GenericAlias
from typing import Any

import pytest
from test_documentation import members, public

import didit_rs
from didit_rs import AsyncDidit, AsyncPage, AsyncPaginator, Didit, Page, _models, _native, errors, models, webhooks
from didit_rs.models import (
    AsyncSessionPage,
    ContactDetails,
    CreateSession,
    Decision,
    QuestionnaireElement,
    Session,
    SessionPage,
    SessionStatus,
    SessionSummary,
    UpdateWebhook,
)
from didit_rs.testing import Sandbox


def public_members() -> Iterator[tuple[str, Any]]:
    """Yield every public member, the constructors of classes and the getters of properties."""
    # A list, because attribute access creates classes lazily while this iterates.
    for name, value in [member for item in list(public()) for member in members(*item)]:
        yield name, value
        if inspect.isclass(value):
            yield f"{name}.__init__", value.__init__
            yield f"{name}.__new__", value.__new__
        if isinstance(value, property):
            yield f"{name}.fget", value.fget


def defined_here(value: Any) -> bool:
    """Return whether this is a Python function of the package. Built-in functions have no annotations."""
    function = inspect.unwrap(getattr(value, "__func__", value))
    return inspect.isfunction(function) and function.__module__.startswith("didit_rs")


def unresolved(hint: Any) -> bool:
    return isinstance(hint, (str, typing.ForwardRef)) or any(unresolved(part) for part in typing.get_args(hint))


def test_get_type_hints_resolves_all_annotations() -> None:
    checked = 0
    for name, value in public_members():
        if isinstance(value, property):
            continue
        try:
            hints = typing.get_type_hints(value)
        except NameError as error:
            pytest.fail(f"{name}: {error}")
        assert not [hint for hint in hints.values() if unresolved(hint)], name
        if defined_here(value):
            assert "return" in hints, name
            checked += 1
    assert checked > 1000


def test_every_signature_has_annotations() -> None:
    for name, value in public_members():
        constructed = inspect.isclass(value) and (defined_here(value.__init__) or defined_here(value.__new__))
        if not defined_here(value) and not constructed:
            continue
        signature = inspect.signature(value)
        for parameter in signature.parameters.values():
            if parameter.name not in ("self", "cls"):
                assert parameter.annotation is not parameter.empty, (name, parameter)


def test_signatures_of_models_list_their_fields() -> None:
    for name in _models.MODEL_NAMES:
        cls = _models.model_class(name)
        fields = _native.model_descriptor(cls._model)["fields"]
        names = {field["name"] for field in fields} | {"extra"}
        constructor = inspect.signature(cls)
        assert set(constructor.parameters) == names
        for field in fields:
            parameter = constructor.parameters[field["name"]]
            assert parameter.kind is parameter.KEYWORD_ONLY
            assert (parameter.default is parameter.empty) == field["required"]
        replace = inspect.signature(cls.replace)
        assert set(replace.parameters) == {"self", *names}
        assert replace.return_annotation is cls
        assert set(inspect.signature(cls.from_dict({}).replace).parameters) == names
        hints = typing.get_type_hints(cls)
        assert names - {"extra"} <= set(hints)


def test_signatures_have_names_defaults_and_types(client: Didit) -> None:
    assert typing.get_type_hints(Session)["status"] is SessionStatus
    assert typing.get_type_hints(Decision)["created_at"] == datetime | None
    contact = inspect.signature(ContactDetails).parameters["email"]
    assert (contact.annotation, contact.default) == (str | None, None)
    assert inspect.signature(CreateSession).parameters["workflow_id"].default is inspect.Parameter.empty
    # `None` clears the value, so the default is `...`.
    assert inspect.signature(UpdateWebhook).parameters["webhook_url"].default is ...
    create = inspect.signature(client.sessions.create)
    assert create.return_annotation is Session
    assert next(iter(create.parameters)) == "workflow_id"
    assert create.parameters["workflow_id"].annotation is str
    assert typing.get_type_hints(client.sessions.create)["return"] is Session
    assert create.bind(workflow_id="w").arguments == {"workflow_id": "w"}
    listing = inspect.signature(AsyncDidit(api_key="key").sessions.list)
    assert listing.return_annotation == GenericAlias(AsyncPaginator, (AsyncSessionPage, SessionSummary))
    assert typing.get_type_hints(webhooks.Verification)["timestamp"] is int
    assert inspect.signature(webhooks.verify).return_annotation is models.WebhookEvent
    assert inspect.signature(webhooks.Verifier).parameters["secret"].annotation == str | Sequence[str]
    status = typing.get_type_hints(errors.WebhookVerificationError.__init__)
    assert status == {"message": str, "reason": str, "return": type(None)}


def test_overridden_constructors_keep_their_signature() -> None:
    class Own(ContactDetails):
        def __new__(cls, address: str) -> "Own":
            return super().__new__(cls, email=address)

    assert list(inspect.signature(Own).parameters) == ["address"]
    assert typing.get_type_hints(Own.replace)["return"] is Own


def first_of(page: Page[SessionSummary]) -> SessionSummary:
    return page.results[0]


def items_of(page: "Page[typing.Any]") -> list[Any]:
    return list(page)


def test_pages_are_generic() -> None:
    page = SessionPage.from_dict({"results": [{"session_id": "a"}]})
    assert first_of(page).session_id == "a"
    assert items_of(page) == page.results
    alias = typing.get_type_hints(first_of)["page"]
    assert (typing.get_origin(alias), typing.get_args(alias)) == (Page, (SessionSummary,))
    assert typing.get_origin(AsyncPage[SessionSummary]) is AsyncPage
    with pytest.raises(TypeError, match="type 'SessionPage' is not subscriptable"):
        SessionPage[int]  # type: ignore[misc]  # pyright: ignore


def test_validate_call_supports_functions_with_our_types(sandbox: Sandbox) -> None:
    pydantic = pytest.importorskip("pydantic")

    @pydantic.validate_call(validate_return=True)  # type: ignore[untyped-decorator, unused-ignore]
    def choose(
        client: Didit,
        contact: ContactDetails,
        status: SessionStatus,
        pages: list[Page[SessionSummary]],
        page: SessionPage,
        verifier: webhooks.Verifier,
        callback: didit_rs.Callback | None = None,
        raw: "didit_rs.RawResponse[Session] | None" = None,
        verification: webhooks.Verification | None = None,
        failed: didit_rs.DiditError | None = None,
    ) -> Session:
        assert isinstance(contact, ContactDetails)
        assert status is SessionStatus.APPROVED
        return client.sessions.create(workflow_id=sandbox.workflow_id, contact_details=contact)

    with sandbox.client() as client:
        page = client.sessions.list()
        verifier = webhooks.Verifier("secret")
        created = choose(client, {"email": "a@example.org"}, "approved", [page], page, verifier)
        assert isinstance(created, Session)
        with pytest.raises(pydantic.ValidationError, match="instance of Didit"):
            choose("client", {}, "Approved", [page], page, verifier)
        with pytest.raises(pydantic.ValidationError, match="must be a ContactDetails"):
            choose(client, 5, "Approved", [page], page, verifier)
        with pytest.raises(pydantic.ValidationError, match="must be a Page"):
            choose(client, {}, "Approved", [created], page, verifier)


def test_validate_call_supports_client_methods(client: Didit, sandbox: Sandbox) -> None:
    pydantic = pytest.importorskip("pydantic")
    create = pydantic.validate_call(client.sessions.create)
    created = create(workflow_id=sandbox.workflow_id, contact_details={"email": "a@example.org"})
    assert isinstance(created, Session)
    with pytest.raises(pydantic.ValidationError, match="vendor_dta"):
        create(workflow_id=sandbox.workflow_id, vendor_dta="x")
    with pytest.raises(pydantic.ValidationError, match="workflow_id"):
        create()
    retrieve = pydantic.validate_call(client.sessions.retrieve_decision)
    assert retrieve(created.session_id).session_id == created.session_id
    # Parameters whose `None` clears the value are omitted unless they are passed.
    update = pydantic.validate_call(client.webhooks.update)
    assert update(webhook_url="https://example.org/").webhook_url == "https://example.org/"
    assert update(webhook_version="v3").webhook_url == "https://example.org/"
    assert update(webhook_url=None).webhook_url is None
    replaced = pydantic.validate_call(created.replace)(status="Declined")
    assert replaced == created.replace(status="Declined")
    event = b'{"timestamp":5,"webhook_type":"x"}'
    sign = pydantic.validate_call(webhooks.sign)
    headers = sign(event, "secret", 5)
    assert pydantic.validate_call(webhooks.verify)(event, headers, "secret", now=5).timestamp == 5


def test_validate_call_supports_every_public_function() -> None:
    pydantic = pytest.importorskip("pydantic")
    for name, value in public_members():
        # Constructors and getters are called by Python itself; pydantic does not support their parameters.
        if inspect.isfunction(value) and defined_here(value) and not name.endswith((".__init__", ".__new__", ".fget")):
            pydantic.validate_call(value)


def test_importing_evaluates_no_annotations() -> None:
    code = (
        "import sys\nbefore = set(sys.modules)\nimport didit_rs\nfrom didit_rs.models import Session\n"
        "Session.from_dict({})\nprint({'typing', 'inspect', 'annotationlib'} & (set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_keywords_are_checked_by_type_checkers(client: Didit, sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="emial"):
        ContactDetails().replace(emial="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="status"):
        Session(status=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="sesion_id"):
        Session(sesion_id="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="email"):
        ContactDetails(email=["x"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="workflow_id"):
        CreateSession(vendor_data="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="label"):
        QuestionnaireElement(element_type="x", label=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="vendor_data"):
        client.sessions.create(workflow_id="w", vendor_data=["x"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="vendor_dta"):
        client.sessions.with_raw_response.create(workflow_id="w", vendor_dta="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="limit"):
        client.sessions.list(limit="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    wrong: Page[Decision] = client.sessions.list()  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    assert wrong.count == 0
