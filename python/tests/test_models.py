"""Models and open enums."""

import ast
import builtins
import copy
import json
import pickle
import random
import subprocess
import sys
import threading
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from didit_rs import _models, _native, errors, models, webhooks
from didit_rs._models import Model, OpenEnum, Page
from didit_rs.models import Balance, ContactDetails, Decision, IdVerification, Session, SessionPage, SessionStatus

DECISION = {
    "session_id": "0b7f",
    "status": "Approved",
    "created_at": "2025-06-01T15:00:00.250000Z",
    "vendor_data": "MARKED-SECRET",
    "id_verifications": [{"status": "Approved", "first_name": "MARKED-SECRET", "date_of_birth": "1990-02-03"}],
    "new_field": {"a": [1, None, 2.5]},
}


def test_values_have_python_types() -> None:
    decision = Decision.from_dict(DECISION)
    assert decision.created_at == datetime(2025, 6, 1, 15, 0, 0, 250000, tzinfo=timezone.utc)
    assert decision.id_verifications is not None
    assert decision.id_verifications[0].date_of_birth == date(1990, 2, 3)
    assert decision.liveness_checks is None
    assert decision.extra == {"new_field": {"a": [1, None, 2.5]}}
    assert Balance.from_dict({"balance": "10.50"}).balance == Decimal("10.50")


def test_values_of_unexpected_types_are_kept_in_extra() -> None:
    decision = Decision.from_dict({"session_id": ["?"], "created_at": "yesterday", "status": "Brand New"})
    assert decision.session_id == ""
    assert decision.created_at is None
    assert decision.extra == {"session_id": ["?"], "created_at": "yesterday"}
    assert decision.status == "Brand New"
    assert not decision.status.is_known


def test_from_dict_rejects_values_that_are_not_mappings() -> None:
    for wrong in ([], [("status", "Approved")], None, "{}"):
        with pytest.raises(TypeError, match=r"Decision\.from_dict\(\) takes a mapping, not (list|NoneType|str)"):
            Decision.from_dict(wrong)  # type: ignore[arg-type]  # pyright: ignore


def test_dict_and_json_round_trip() -> None:
    decision = Decision.from_dict(DECISION)
    assert decision.to_dict() == DECISION
    assert json.loads(decision.to_json()) == DECISION
    assert Decision.from_dict(decision.to_dict()) == decision
    assert Decision.from_json(decision.to_json()) == decision


def test_copy_and_pickle() -> None:
    decision = Decision.from_dict(DECISION)
    for twin in [copy.copy(decision), copy.deepcopy(decision), pickle.loads(pickle.dumps(decision))]:
        assert twin == decision
        assert type(twin) is Decision
    status = pickle.loads(pickle.dumps(SessionStatus("Brand New")))
    assert status == SessionStatus("Brand New")
    assert pickle.loads(pickle.dumps(SessionStatus.APPROVED)) is SessionStatus.APPROVED


# Nested models are created on first access. This must not be observable.
NESTED = {
    "session_id": "0b7f",
    "status": "Approved",
    "id_verifications": [
        {"first_name": "A", "mrz": {"country": "ESP", "errors": ["e"]}, "warnings": [{"risk": "R"}], "new": 1},
        {"first_name": "B", "warnings": []},
    ],
    "expected_details": {"first_name": "C"},
}


def _with_nested_models(decision: Decision) -> Decision:
    """Create all nested models."""
    assert decision.to_dict() == NESTED
    return decision


@pytest.mark.parametrize("depth", [0, 1, 2])
@pytest.mark.parametrize(
    "look",
    [
        lambda model: model.__dict__,
        vars,
        lambda model: model == type(model).from_dict(model.to_dict()),
        lambda model: type(model).from_dict(model.to_dict()) == model,
        repr,
        dir,
        lambda model: model.to_dict(),
        lambda model: model.to_json(),
        copy.copy,
        copy.deepcopy,
        lambda model: pickle.loads(pickle.dumps(model)),
        lambda model: model.replace(),
        lambda model: [getattr(model, name) for name in model.__match_args__],
        lambda model: (type(model), model.extra, isinstance(model, Model)),
        hash,
    ],
)
def test_what_was_not_asked_for_yet_looks_as_if_it_was(look: Any, depth: int) -> None:
    def part(decision: Decision) -> Any:
        if depth == 0:
            return decision
        assert decision.id_verifications is not None
        return decision.id_verifications[0] if depth == 1 else decision.id_verifications[0].mrz

    fresh = look(part(Decision.from_dict(NESTED)))
    known = look(part(_with_nested_models(Decision.from_dict(NESTED))))
    assert fresh == known
    assert fresh is not None or known is None
    if isinstance(fresh, dict):
        assert fresh
        assert not [name for name in fresh if name.startswith("_")]


def test_nested_models_are_created_once_on_first_access() -> None:
    decision = Decision.from_dict(NESTED)
    raw = _models.dictionary(decision)
    assert "id_verifications" not in raw
    assert "expected_details" not in raw
    first = decision.id_verifications
    assert first is decision.id_verifications
    assert first is not None
    assert "expected_details" not in raw
    assert first[0].mrz is first[0].mrz
    assert first[0].mrz is not None
    assert (first[0].mrz.country, first[0].mrz.errors) == ("ESP", ["e"])
    assert (first[1].mrz, first[1].warnings, first[1].extra) == (None, [], {})
    assert first[0].extra == {"new": 1}
    assert decision.liveness_checks is None
    assert Decision.liveness_checks is None  # type: ignore[comparison-overlap, unused-ignore]
    assert decision.__dict__["id_verifications"] is first
    assert decision.__dict__ is raw


def test_concurrent_access_returns_the_same_nested_models() -> None:
    for _ in range(50):
        decision = Decision.from_dict(NESTED)
        barrier = threading.Barrier(4)
        found: list[Any] = []

        def ask(decision: Decision = decision, barrier: Any = barrier, found: Any = found) -> None:
            barrier.wait()
            found.append((decision.id_verifications, decision.to_dict(), decision.id_verifications))

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [values for _, values, _ in found] == [NESTED] * 4
        assert all(before is after is decision.id_verifications for before, _, after in found)


def test_models_are_immutable() -> None:
    contact = ContactDetails(email="a@example.org")
    with pytest.raises(AttributeError, match="replace"):
        contact.email = "b"  # type: ignore[misc]  # pyright: ignore
    other = contact.replace(email="b@example.org")
    assert (contact.email, other.email) == ("a@example.org", "b@example.org")


def test_replace_keeps_the_other_fields() -> None:
    session = Session.from_dict({"session_id": "a", "status": "Approved", "vendor_data": "u", "new": 1})
    assert session.replace(vendor_data="v").to_dict() == {**session.to_dict(), "vendor_data": "v"}
    assert session.replace(status="Declined").status is SessionStatus.DECLINED
    assert session.replace(vendor_data=None).to_dict() == {"session_id": "a", "status": "Approved", "new": 1}
    assert session.replace(extra={"new": 2}).to_dict() == {**session.to_dict(), "new": 2}
    with pytest.raises(TypeError, match="vendor_dta"):
        session.replace(vendor_dta=None)  # type: ignore[call-arg]  # pyright: ignore
    for name in _models.MODEL_NAMES:
        model = _models.model_class(name).from_dict({"new": 1})
        if is_complete(model):
            assert model.replace() == model
        else:
            with pytest.raises(TypeError, match="is required"):
                model.replace()
    decision = Decision.from_dict(NESTED)
    assert decision.replace(vendor_data="v").replace(vendor_data=decision.vendor_data) == decision


def test_replacing_a_value_of_an_unexpected_type_removes_it_from_extra() -> None:
    session = Session.from_dict({"session_id": ["?"], "status": "Approved", "new": 1})
    assert session.extra == {"session_id": ["?"], "new": 1}
    assert session.replace(status="Declined").extra == session.extra
    replaced = session.replace(session_id="a")
    assert replaced.to_dict() == {"session_id": "a", "status": "Approved", "new": 1}
    assert replaced.replace(extra=None) == Session(session_id="a", status="Approved")
    # `extra` may contain declared fields, as in the constructor.
    assert replaced.replace(extra={"vendor_data": "v", "z": 1}).to_dict() == {
        "session_id": "a",
        "status": "Approved",
        "vendor_data": "v",
        "z": 1,
    }
    with pytest.raises(TypeError, match="`extra` contains `status`, which is also set as a parameter"):
        replaced.replace(status="x", extra={"status": "y"})


def test_base_classes_cannot_be_instantiated() -> None:
    for make in (Model, lambda: Model.from_dict({}), lambda: _models.OpenEnum("x")):
        with pytest.raises(TypeError, match="is the base class of all"):
            make()


PLAIN: dict[str, list[Any]] = {
    "str": ["text", ""],
    "bool": [True, False],
    "int": [7, -1, 0],
    "float": [2.5, 0.0],
    "Decimal": ["1.50", 3, 2.25, "1E-7"],
    "datetime": ["2025-06-01T15:00:00.25Z", "2025-06-01T15:00:00+02:00"],
    "date": ["1990-02-03"],
    "dict": [{}, {"en": "a"}],
}
ODD: list[Any] = [None, 5, "x", [], {}, True, 1.5, [None], {"a": 1}, "2025-01-01", 10**15, "\u2028", [[1]], 1e300]


def any_value(chance: random.Random, kind: str, depth: int) -> Any:
    """Return a random value of this type, or sometimes of another one."""
    if chance.random() < 0.1:
        return chance.choice(ODD)
    if kind in _models.ENUM_NAMES:
        return chance.choice([*_models.enum_class(kind).known_values(), "Brand New"])
    if kind in _models.MODEL_NAMES:
        return any_object(chance, kind, depth + 1) if depth < 3 else {}
    kind, _, inside = kind.partition("[")
    if kind == "list":
        return [any_value(chance, inside[:-1], depth) for _ in range(chance.randrange(3))]
    return chance.choice(PLAIN.get(kind, ODD))


def any_object(chance: random.Random, name: str, depth: int = 0) -> dict[str, Any]:
    descriptor = _native.model_descriptor(_models.model_class(name)._model)
    fields = [field for field in descriptor["fields"] if chance.random() < 0.6]
    some = {field["wire"]: any_value(chance, field["type"], depth) for field in fields}
    return {**some, f"new_{depth}": chance.choice(ODD)} if chance.random() < 0.3 else some


def is_complete(model: Model) -> bool:
    """Return whether no required field is `None`. Others are read, but not created: `replace` checks them again."""
    return all(getattr(model, name) is not None for name in model._required)


def test_random_models_round_trip() -> None:
    chance = random.Random(7)
    for _ in range(20):
        for name in sorted(_models.MODEL_NAMES):
            model = _models.model_class(name).from_dict(any_object(chance, name))
            values = model.to_dict()
            twin = type(model).from_dict(values)
            assert twin == model
            assert twin.to_dict() == json.loads(model.to_json()) == values
            others = [pickle.loads(pickle.dumps(model)), copy.deepcopy(model), copy.copy(model)]
            if is_complete(model):
                others.append(model.replace())
            for other in others:
                assert other == model
                assert repr(other) == repr(model)


def test_decimals_keep_their_value() -> None:
    for string, number in [("0.00000001", "1E-8"), ("142.5000", "142.5000"), ("100", "1E+2"), ("-0.10", "-0.10")]:
        balance = Balance(balance=Decimal(number))
        assert balance.to_dict() == {"balance": string}
        assert Balance.from_dict(balance.to_dict()) == balance
        assert Balance.from_json(balance.to_json()).balance == Decimal(number)
        assert Balance(balance=Decimal(number).normalize()).balance == Decimal(number)
        assert Balance.from_dict({"balance": number}).balance == Decimal(number)
    assert Balance.from_dict({"balance": "much"}).balance is None
    for wrong in ("NaN", "-Infinity"):
        with pytest.raises(errors.InvalidParameterError, match=f"`balance`: must be a finite number, not {wrong}"):
            Balance(balance=Decimal(wrong))


def test_to_dict_returns_a_copy() -> None:
    decision = Decision.from_dict({**DECISION, "metadata": {"a": [{"b": 1}]}})
    out = decision.to_dict()
    out["metadata"]["a"][0]["b"] = 2
    out["new_field"]["a"].append(3)
    out["id_verifications"].clear()
    assert decision.to_dict() == {**DECISION, "metadata": {"a": [{"b": 1}]}}


def test_equality_and_hash() -> None:
    one, two = ContactDetails(email="a@example.org"), ContactDetails(email="a@example.org")
    assert one == two
    assert len({one, two}) == 1
    assert one != ContactDetails(email="b@example.org")
    assert Session.from_dict({}) != Decision.from_dict({})


def test_models_with_lists_and_json_are_hashable() -> None:
    metadata = {"a": [1, {"b": None}], "c": 2.5}
    values = {**DECISION, "metadata": metadata}
    reordered = {**values, "metadata": dict(reversed(metadata.items()))}
    one, two = Decision.from_dict(values), Decision.from_dict(reordered)
    assert one == two
    assert len({one, two}) == 1
    for other in ({**metadata, "c": 3}, {**metadata, "a": [1]}, None):
        assert hash(one.replace(metadata=other)) != hash(one)
    # Lists and dictionaries are those of the model, as its documentation says.
    assert "changing one changes the model" in " ".join(str(Model.__doc__).split())
    assert isinstance(one.metadata, dict)
    before = hash(one)
    one.metadata["c"] = 3
    assert hash(one) != before
    chance = random.Random(8)
    for name in sorted(_models.MODEL_NAMES):
        model = _models.model_class(name).from_dict(any_object(chance, name))
        assert hash(type(model).from_json(model.to_json())) == hash(model)


def test_pattern_matching() -> None:
    match Decision.from_dict(DECISION):
        case Decision(status=SessionStatus.APPROVED, id_verifications=[IdVerification(first_name=name)]):
            assert name == "MARKED-SECRET"
        case _:
            pytest.fail("no case matched")


def test_repr_omits_personal_data() -> None:
    decision = Decision.from_dict({**DECISION, "session_token": "MARKED-SECRET"})
    printed = repr(decision)
    assert "MARKED-SECRET" not in printed
    assert "1990" not in printed
    assert "session_id='0b7f'" in printed
    assert "status=SessionStatus.APPROVED" in printed
    assert "extra=<" in printed


def test_repr_omits_all_fields_that_are_not_visible() -> None:
    for name in _native.registry()["models"]:
        descriptor = _native.model_descriptor(name)
        cls: type[Model] = getattr(models, name)
        values = {field["wire"]: "MARKED-SECRET" for field in descriptor["fields"] if not field["visible"]}
        assert "MARKED-SECRET" not in repr(cls.from_dict(values)), name


def test_field_names_do_not_shadow_methods() -> None:
    own = {name for cls in (Model, Page) for name in vars(cls) if not name.startswith("__")} - {"extra"}
    page = {"count", "next", "previous", "results"}
    for name in _native.registry()["models"]:
        fields = {field["name"] for field in _native.model_descriptor(name)["fields"]}
        assert not fields & (own - page), name
        assert all(field.isidentifier() for field in fields), name


def test_open_enums() -> None:
    assert SessionStatus.APPROVED == "Approved"
    assert SessionStatus("approved") is SessionStatus.APPROVED
    assert f"{SessionStatus.IN_REVIEW}" == "In Review"
    assert repr(SessionStatus.IN_REVIEW) == "SessionStatus.IN_REVIEW"
    assert json.dumps(SessionStatus.IN_REVIEW) == '"In Review"'
    assert SessionStatus.APPROVED in SessionStatus.known_values()
    by_status: dict[str, int] = {SessionStatus.APPROVED: 1}
    assert by_status["Approved"] == 1


def test_open_enums_behave_like_enums() -> None:
    approved = SessionStatus.APPROVED
    assert (approved.name, approved.value) == ("APPROVED", "Approved")
    assert type(approved.value) is str
    assert SessionStatus["APPROVED"] is approved
    with pytest.raises(KeyError, match="Approved"):
        SessionStatus["Approved"]
    assert tuple(SessionStatus) == SessionStatus.known_values()
    assert list(reversed(SessionStatus)) == list(SessionStatus)[::-1]
    assert len(SessionStatus) == len(SessionStatus.known_values()) > 5
    assert SessionStatus.__members__["IN_REVIEW"] is SessionStatus.IN_REVIEW
    assert [SessionStatus.__members__[str(status.name)] for status in SessionStatus] == list(SessionStatus)
    for known in (approved, "Approved", "approved"):
        assert known in SessionStatus
    for unknown in ("Archived", "APPROVED_", 5, None):
        assert unknown not in SessionStatus
    assert bool(OpenEnum)
    assert (len(OpenEnum), list(OpenEnum), "Approved" in OpenEnum) == (0, [], False)


def test_unknown_values_of_open_enums_are_readable() -> None:
    archived = SessionStatus("Archived")
    assert (archived.name, archived.value, archived.is_known) == (None, "Archived", False)
    assert archived not in SessionStatus
    assert archived == "Archived"
    assert pickle.loads(pickle.dumps(archived)) == archived
    assert copy.deepcopy(SessionStatus) is SessionStatus


def test_open_enums_are_patterns() -> None:
    def described(status: SessionStatus) -> str:
        match status:
            case SessionStatus.APPROVED:
                return "approved"
            case "Declined":
                return "declined"
            case SessionStatus(text):
                return f"other: {text}"

    assert [described(SessionStatus(text)) for text in ("approved", "Declined", "New")] == [
        "approved",
        "declined",
        "other: New",
    ]


def test_open_enums_accept_only_strings() -> None:
    assert SessionStatus("approved") is SessionStatus.APPROVED
    with pytest.raises(TypeError, match="SessionStatus\\(\\) takes a string, not int"):
        SessionStatus(5)  # type: ignore[arg-type]  # pyright: ignore


def test_every_class_is_exported_and_documented() -> None:
    registry = _native.registry()
    for name in [*registry["models"], *registry["enums"]]:
        cls = getattr(models, name)
        assert cls.__doc__
        assert cls.__module__ == "didit_rs.models"
        assert cls.__name__ == name
    assert set(dir(models)) >= {"Decision", "SessionStatus"}
    with pytest.raises(AttributeError):
        _ = models.Nothing  # type: ignore[attr-defined]  # pyright: ignore


def test_import_star_replaces_no_builtins() -> None:
    names: dict[str, Any] = {}
    exec("from didit_rs.models import *", names)
    names.pop("__builtins__")
    assert {"Decision", "SessionStatus", "Model"} <= set(names)
    assert not [name for name in names if hasattr(builtins, name)]
    assert models.Warning.__module__ == "didit_rs.models"
    stub = (Path(models.__file__).parent / "models.pyi").read_text()
    exported = ast.literal_eval(stub.rpartition("__all__ = ")[2])
    assert sorted(names) == exported == sorted(models.__all__)


def test_pages_without_a_client_raise_instead_of_ending_early() -> None:
    page = SessionPage.from_dict({"count": 9, "next": "https://x/?offset=1", "results": [{"session_id": "a"}]})
    items = iter(page)
    assert next(items).session_id == "a"
    with pytest.raises(RuntimeError, match="its own items are in `results`"):
        next(items)
    with pytest.raises(RuntimeError, match="not fetched by a client"):
        page.next_page()
    assert [session.session_id for session in page.replace(next=None)] == ["a"]


def test_pydantic_supports_the_base_class() -> None:
    pydantic = pytest.importorskip("pydantic")
    adapter = pydantic.TypeAdapter(Model)
    session = Session(session_id="a", status="Approved")
    assert adapter.validate_python(session) is session
    assert adapter.json_schema() == {"type": "object", "title": "Model"}
    for wrong in ({"session_id": "a"}, 5):
        with pytest.raises(pydantic.ValidationError, match="must be a Model"):
            adapter.validate_python(wrong)
    with pytest.raises(pydantic.ValidationError, match="cannot serialize object"):
        pydantic.TypeAdapter(Session).validate_python({"session_id": object()})


def test_pydantic_supports_models_as_fields() -> None:
    pydantic = pytest.importorskip("pydantic")
    record: Any = pydantic.create_model("Record", session=(Session, ...), status=(SessionStatus, ...))
    created = record.model_validate({"session": {"session_id": "a", "status": "Approved"}, "status": "Approved"})
    assert isinstance(created.session, Session)
    assert created.status is SessionStatus.APPROVED
    assert created.model_dump()["session"] == created.session.to_dict()
    schema = record.model_json_schema()
    assert schema["properties"]["session"] == {"$ref": "#/$defs/Session"}
    assert schema["$defs"]["Session"]["properties"]["session_id"]["type"] == "string"


def test_json_schemas_have_the_types_of_fields() -> None:
    pydantic = pytest.importorskip("pydantic")

    def described(model: type[Any]) -> Any:
        schema = pydantic.TypeAdapter(model).json_schema()
        if "$ref" in schema:
            schema = schema["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        assert (schema["type"], schema["title"]) == ("object", model.__name__)
        assert schema["description"]
        return {
            name: {**field, "description": bool(field["description"])} for name, field in schema["properties"].items()
        }

    decision = described(Decision)
    assert decision["session_number"] == {"type": "integer", "description": True}
    assert decision["created_at"] == {"type": "string", "format": "date-time", "description": True}
    assert decision["features"] == {"type": "array", "items": {"type": "string"}, "description": True}
    assert decision["id_verifications"]["items"] == {"$ref": "#/$defs/IdVerification"}
    assert decision["status"]["type"] == "string"
    assert "Approved" in decision["status"]["examples"]
    assert described(Balance)["balance"]["type"] == ["string", "number"]
    # Only fields of type `Any` and files, which are not JSON, have no type in the schema.
    for name in _models.MODEL_NAMES:
        model = _models.model_class(name)
        properties = described(model)
        for field in _native.model_descriptor(model._model)["fields"]:
            described_field = properties[field["wire"]]
            assert ("type" in described_field or "$ref" in described_field) == (field["type"] not in ("Any", "File")), (
                name,
                field,
            )


def test_json_schemas_define_nested_models() -> None:
    pydantic = pytest.importorskip("pydantic")
    schema = pydantic.TypeAdapter(list[Decision]).json_schema(mode="serialization")
    definitions = schema["$defs"]
    document = definitions["IdVerification"]["properties"]
    assert document["first_name"]["type"] == "string"
    mrz = document["mrz"]["$ref"].removeprefix("#/$defs/")
    assert "country" in definitions[mrz]["properties"]

    def references(value: Any) -> set[str]:
        if isinstance(value, list):
            return {name for item in value for name in references(item)}
        if not isinstance(value, dict):
            return set()
        own = {value["$ref"].removeprefix("#/$defs/")} if "$ref" in value else set()
        return own | references(list(value.values()))

    # Nothing refers to a missing definition, and every definition has fields.
    assert references(schema) == set(definitions)
    assert all(definition["properties"] for definition in definitions.values())
    derived: Any = type("Mine", (Decision,), {})
    both = pydantic.create_model("Both", one=(Decision, ...), two=(derived, ...)).model_json_schema()
    assert {field["$ref"] for field in both["properties"].values()} == {"#/$defs/Decision", "#/$defs/Mine"}


def test_errors_are_picklable_and_omit_personal_data() -> None:
    error = errors.from_native(
        "api",
        "sessions.create: HTTP 400",
        {
            "status_code": 400,
            "code": "x",
            "errors": [("email", "MARKED-SECRET is wrong")],
            "text": "MARKED-SECRET",
            "headers": [("x-ratelimit-limit", "600"), ("via", "a"), ("Via", "b")],
            "insufficient_credits": False,
        },
    )
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is errors.BadRequestError
    assert (twin.status_code, twin.code, twin.text, twin.errors) == (400, "x", "MARKED-SECRET", error.errors)
    assert twin.headers == error.headers == {"x-ratelimit-limit": "600", "via": "a, b"}
    assert "MARKED-SECRET" not in repr(error) + str(error) + repr(error.errors)
    assert (error.json, error.body) == (None, "MARKED-SECRET")
    copied = pickle.loads(pickle.dumps(errors.WebhookVerificationError("expired", "stale")))
    assert (str(copied), copied.reason) == ("expired", "stale")
    for twin in (copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), twin.__dict__) == (str(error), error.__dict__)


# A test that stops the clock, as freezegun does.
FROZEN = """
import datetime, sys
from typing import get_type_hints

import freezegun

with freezegun.freeze_time("2020-01-01"):
    from didit_rs import contrib
    from didit_rs.models import Decision, ExpectedDetails, ListSessions

    frozen = Decision.from_json(sys.argv[1])
    assert frozen.created_at and frozen.id_verifications and frozen.id_verifications[0].date_of_birth
    hints = get_type_hints(Decision), get_type_hints(ListSessions)
    day = ExpectedDetails(date_of_birth=datetime.date(1990, 2, 3)).date_of_birth
later = Decision.from_json(sys.argv[1])
for decision in (frozen, later):
    assert type(decision.created_at) is datetime.datetime, type(decision.created_at)
    documents = decision.id_verifications or ()
    assert [type(document.date_of_birth) for document in documents] == [datetime.date]
assert type(day) is datetime.date
assert str(hints + (contrib.Now,)).count("Fake") == 0, hints
assert frozen == later
print("done")
"""


def test_values_of_a_stopped_clock_have_the_classes_of_python() -> None:
    pytest.importorskip("freezegun")
    process = subprocess.run(
        [sys.executable, "-c", FROZEN, json.dumps(DECISION)], capture_output=True, text=True, timeout=60
    )
    assert (process.stdout, process.stderr) == ("done\n", "")


def test_verifiers_can_be_copied_but_not_pickled() -> None:
    verifier = webhooks.Verifier("MARKED-SECRET")
    assert copy.copy(verifier) is copy.deepcopy(verifier) is verifier
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="Verifier cannot be pickled, because it contains secrets") as raised:
            pickle.dumps(verifier, protocol)
        assert "MARKED-SECRET" not in str(raised.value)
    body = b'{"timestamp":1}'
    proof = verifier.verify_signature(body, webhooks.sign(body, "MARKED-SECRET"), now=1)
    for twin in (copy.copy(proof), copy.deepcopy(proof), pickle.loads(pickle.dumps(proof))):
        assert (repr(twin), twin.scheme, twin.header_timestamp) == (repr(proof), "raw", 1)
        assert twin.simple is None
