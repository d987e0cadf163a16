"""Webhooks: the shared vectors, and random bodies signed with `json` and `hmac` of CPython."""

import asyncio
import base64
import copy
import hashlib
import hmac
import http.client
import json
import os
import pickle
import random
import signal
import threading
from typing import Any

import pytest

from didit_rs import errors, webhooks
from didit_rs.models import SessionStatus
from didit_rs.testing import Sandbox
from didit_rs.webhooks import WebhookVerificationError

SCHEMES = {
    "raw": ("X-Signature", "x_signature"),
    "v2": ("X-Signature-V2", "x_signature_v2"),
    "v2_timestamped": ("X-Signature-V2", "x_signature_v2_seed"),
    "simple": ("X-Signature-Simple", "x_signature_simple"),
}


def test_all_schemes_of_all_vectors_verify(vectors: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    verified = sum(all_schemes_verify(vector) for vector in vectors)
    with capsys.disabled():
        # scripts/test-python.sh compares this number with the number of vectors.
        print(f"\npython: {verified} shared webhook vectors")


def all_schemes_verify(vector: dict[str, Any]) -> bool:
    for scheme, (header, key) in SCHEMES.items():
        now = int(vector["x_timestamp"])
        headers = {header: vector[key], "X-Timestamp": vector["x_timestamp"]}
        event = webhooks.verify(vector["body"], headers, vector["secret"], now=now, schemes=[scheme])
        assert event.signature_scheme == scheme, vector["name"]
        body = json.loads(vector["body"])
        assert event.webhook_type == body.get("webhook_type", ""), vector["name"]
        verifier = webhooks.Verifier(["another secret", vector["secret"]], schemes=[scheme])
        verification = verifier.verify_signature(vector["body"].encode(), headers, now=now)
        assert (verification.scheme, verification.timestamp) == (scheme, now), vector["name"]
        assert (verification.simple is not None) == (scheme == "simple")
        for verify in (webhooks.verify, webhooks.verify_signature):
            with pytest.raises(WebhookVerificationError) as raised:
                verify(vector["body"], headers, "another secret", now=now, schemes=[scheme])
            assert raised.value.reason == "no_match"
    return True


def test_integers_of_any_size_are_exact() -> None:
    large = [2**64, -(10**40), 10**400]
    body = json.dumps({"webhook_type": "status.updated", "timestamp": 1760000000, "metadata": large, "new": large[1]})
    headers = webhooks.sign(body, "a secret")
    event = webhooks.verify(body.encode(), headers, "a secret", now=1760000000)
    assert event.metadata == large
    assert event.extra == {"new": large[1]}
    assert type(event).from_json(event.to_json()).deduplication_key == event.deduplication_key


def test_sign_returns_the_headers_of_the_vectors(vectors: list[dict[str, Any]]) -> None:
    for vector in vectors:
        assert webhooks.sign(vector["body"], vector["secret"], int(vector["x_timestamp"])) == {
            "X-Signature": vector["x_signature"],
            "X-Signature-V2": vector["x_signature_v2"],
            "X-Signature-Simple": vector["x_signature_simple"],
            "X-Timestamp": vector["x_timestamp"],
        }


def test_sign_uses_the_timestamp_of_the_body_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    bodies: list[bytes | str] = [
        '{"timestamp":1760000000}',
        b'{"timestamp":"1760000000"}',
        '{"timestamp":1.76e9,"a":{"timestamp":1}}',
    ]
    for body in bodies:
        for v2_scheme in ("v2", "v2_timestamped"):
            headers = webhooks.sign(body, "s", v2_scheme=v2_scheme)
            assert headers == webhooks.sign(body, "s", 1_760_000_000, v2_scheme=v2_scheme)
            assert headers["X-Timestamp"] == "1760000000"
            verification = webhooks.verify_signature(body, headers, "s", now=1_760_000_000, schemes=[v2_scheme])
            assert verification.timestamp == verification.header_timestamp
    assert webhooks.sign('{"timestamp":1760000000}', "s", 5)["X-Timestamp"] == "5"
    monkeypatch.setattr("time.time", lambda: 1_770_000_000.9)
    for body in ["{}", '{"timestamp":null}', '{"timestamp":"2025-10-09T08:53:20Z"}', '{"timestamp":1760000000.5}']:
        assert webhooks.sign(body, "s")["X-Timestamp"] == "1770000000"
    for wrong in ("[]", "", "no JSON"):
        with pytest.raises(WebhookVerificationError) as raised:
            webhooks.sign(wrong, "s")
        assert raised.value.reason == "bad_json"


def test_verify_and_sign_use_the_clock_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    # freezegun and others replace `time.time`.
    verifier = webhooks.Verifier("s")
    for padding in ("", "x" * 100_000):
        for now in (1_760_000_000, 2_000_000_000.5):
            monkeypatch.setattr("time.time", lambda now=now: now)
            body = json.dumps({"timestamp": int(now), "status": "Approved", "padding": padding})
            headers = webhooks.sign(body, "s")
            assert webhooks.verify(body, headers, "s").status == "Approved"
            assert verifier.verify_signature(body, headers).timestamp == int(now)
            # An explicit time is of one call only.
            with pytest.raises(WebhookVerificationError) as raised:
                verifier.verify(body, headers, now=int(now) + 301)
            assert raised.value.reason == "stale"
            assert verifier.verify(body, headers).timestamp == int(now)
    monkeypatch.undo()
    with pytest.raises(WebhookVerificationError) as raised:
        verifier.verify(body, headers)
    assert raised.value.reason == "stale"


def canonical(body: str) -> bytes:
    """Return the canonical JSON that the platform signs."""

    def integers(value: Any) -> Any:
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if isinstance(value, list):
            return [integers(item) for item in value]
        if isinstance(value, dict):
            return {name: integers(item) for name, item in value.items()}
        return value

    value = integers(json.loads(body))
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def random_value(chance: random.Random, depth: int = 0) -> Any:
    kind = chance.randrange(5 if depth > 3 else 7)
    if kind == 0:
        return chance.choice([None, True, False])
    if kind == 1:
        return chance.randrange(-(10**6), 10**12)
    if kind == 2:
        return chance.choice([chance.uniform(-1e6, 1e6), float(chance.randrange(1000)), chance.random() * 1e-9])
    if kind in (3, 4):
        return "".join(
            chance.choice('aZ0 "\\/\u00e9\u017c\u6771\U0001f680\u2028\n\t') for _ in range(chance.randrange(8))
        )
    if kind == 5:
        return [random_value(chance, depth + 1) for _ in range(chance.randrange(4))]
    return {str(random_value(chance, 4)): random_value(chance, depth + 1) for _ in range(chance.randrange(4))}


def test_random_bodies_signed_by_cpython_verify() -> None:
    chance = random.Random(1)
    secret = "emulator-signing-secret"
    for _ in range(300):
        fields = {"timestamp": 1_760_000_000, "webhook_type": "status.updated", "metadata": random_value(chance)}
        body = json.dumps(fields, ensure_ascii=chance.random() < 0.5, indent=chance.choice([None, 2]))
        signature = hmac.new(secret.encode(), canonical(body), hashlib.sha256).hexdigest()
        headers = {"x-signature-v2": signature, "x-timestamp": "1760000000"}
        event = webhooks.verify(body, headers, secret, now=1_760_000_000)
        assert event.metadata == json.loads(body)["metadata"]


def test_reasons_of_rejected_webhooks() -> None:
    body = b'{"timestamp":1760000000,"webhook_type":"status.updated"}'
    headers = webhooks.sign(body, "s", 1_760_000_000)

    def reason(body: bytes, headers: Any, secret: str | list[str] = "s", now: int = 1_760_000_000) -> str:
        with pytest.raises(WebhookVerificationError) as raised:
            webhooks.verify(body, headers, secret, now=now)
        return raised.value.reason

    assert reason(body, {}) == "missing_header"
    assert reason(body, headers, "other") == "no_match"
    assert reason(body, headers, now=1_760_000_301) == "stale"
    timestamped = webhooks.sign(body, "s", 1_760_000_000, v2_scheme="v2_timestamped")
    del timestamped["X-Signature"]
    assert reason(body, {**timestamped, "X-Timestamp": "1760000001"}) == "no_match"
    assert reason(body, {**timestamped, "X-Timestamp": ["1760000000", "1760000001"]}) == "malformed"
    assert reason(body, headers, "") == "invalid_secret"
    assert reason(body, headers, []) == "invalid_secret"
    signature = hmac.new(b"s", b"[]", hashlib.sha256).hexdigest()
    assert reason(b"[]", {"X-Signature": signature}) == "bad_json"
    # As API Gateway passes it.
    with pytest.raises(WebhookVerificationError, match="the body is base64: decode it") as raised:
        webhooks.verify(base64.b64encode(body).decode(), headers, "s", now=1_760_000_000)
    assert raised.value.reason == "bad_json"


def test_an_unsigned_timestamp_header_never_refuses_a_signed_body() -> None:
    body = b'{"timestamp":1760000000}'
    headers: dict[str, Any] = dict(webhooks.sign(body, "s", 1_760_000_000))
    values: list[tuple[Any, int | None]] = [
        ("1760000000", 1_760_000_000),
        ("1760000001", 1_760_000_001),
        ("-5", -5),
        ("now", None),
        ([], None),
        (["1760000000", "1760000001"], None),
        ("1" * 1000, None),
    ]
    for scheme in ("raw", "v2", "simple"):
        verifier = webhooks.Verifier("s", schemes=[scheme, "v2_timestamped"])
        for value, header_timestamp in values:
            verification = verifier.verify_signature(body, {**headers, "X-Timestamp": value}, now=1_760_000_300)
            assert (verification.scheme, verification.timestamp) == (scheme, 1_760_000_000), value
            assert verification.header_timestamp == header_timestamp
            with pytest.raises(WebhookVerificationError) as raised:
                verifier.verify(body, {**headers, "X-Timestamp": "1760000301"}, now=1_760_000_301)
            assert raised.value.reason == "stale"


def test_a_signed_timestamp_header_decides() -> None:
    body = b'{"timestamp":1759990000}'
    headers = webhooks.sign(body, "s", 1_760_000_000, v2_scheme="v2_timestamped")
    verification = webhooks.verify_signature(body, headers, "s", now=1_760_000_300)
    assert (verification.scheme, verification.timestamp) == ("v2_timestamped", 1_760_000_000)
    assert verification.header_timestamp == 1_760_000_000


def test_headers_of_all_supported_types() -> None:
    body = b'{"timestamp":1760000000}'
    headers = webhooks.sign(body, "new", 1_760_000_000)
    lower = {name.lower(): value for name, value in headers.items()}
    pairs = [(name.encode(), value.encode()) for name, value in lower.items()]
    message = http.client.HTTPMessage()
    for name, value in headers.items():
        message[name] = value
    meta = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    shapes: list[Any] = [
        headers,
        message,
        {**headers, "Content-Type": "application/json", "X-Signature-V2": [], "Other": object()},
        lower,
        pairs,
        list(headers.items()),
        [[name, value] for name, value in pairs],
        {name: [value] for name, value in headers.items()},
        {name: [None, value] for name, value in headers.items()},
        {name: value.encode() for name, value in headers.items()},
        {name.encode(): bytearray(value.encode()) for name, value in headers.items()},
        [(name, memoryview(value)) for name, value in pairs],
        {**headers, "X-Signature-Simple": None, "X-Signature-V2": None},
        [*headers.items(), ("X-Signature-V2", None)],
        {**headers, "X-Timestamp": 1_760_000_000},
        {**headers, "X-Timestamp": None},
        # Django's `META` and a WSGI environment.
        {**meta, "CONTENT_TYPE": "application/json", "wsgi.input": object(), "wsgi.version": (1, 0)},
        {name.lower(): value for name, value in meta.items()},
        # An ASGI scope: `scope["headers"]`.
        [(b"host", b"example.org"), *pairs],
    ]
    for shape in shapes:
        event = webhooks.verify(body, shape, ["old", "new"], now=1_760_000_000)
        assert event.timestamp == 1_760_000_000
    for name, scheme in [("X_SIGNATURE", "raw"), ("X_SIGNATURE_V2", "v2"), ("X_SIGNATURE_SIMPLE", "simple")]:
        verifier = webhooks.Verifier("new", schemes=[scheme])
        alone = {f"HTTP_{name}": meta[f"HTTP_{name}"]}
        assert verifier.verify_signature(body, alone, now=1_760_000_000).scheme == scheme
    # The type checkers accept these too.
    optional: dict[str, str | None] = {"X-Signature": headers["X-Signature"], "X-Signature-V2": None}
    optional_pairs: list[tuple[str, str | None]] = list(optional.items())
    in_bytes: dict[bytes, bytes] = dict(pairs)
    webhooks.verify(body, optional, "new", now=1_760_000_000)
    webhooks.verify(body, optional_pairs, "new", now=1_760_000_000)
    webhooks.verify(body, in_bytes, "new", now=1_760_000_000)
    # Equal to no header, or absent.
    others: list[Any] = [
        {"X-Signature": None, "X-Signature-V2": None, "X-Timestamp": None},
        {"X-Signature-V2": [None]},
        [("X-Signature", None)],
        {"HTTP_X_SIGNATURE": None, "HTTP_": "a", "HTTP_X": "a", "X_SIGNATURE": "a", "HTTP_HTTP_X_SIGNATURE": "a"},
    ]
    for other in others:
        with pytest.raises(WebhookVerificationError, match="header X-Signature-V2 is missing"):
            webhooks.verify(body, other, "new", now=1_760_000_000)
    nested: list[Any] = []
    nested.append(nested)
    wrongs: list[Any] = [None, 5, [("X-Signature",)], {"X-Signature": 5}, {5: "x"}, ["X-Signature"]]
    wrongs += [{"X-Signature": nested}, {"X-Signature": True}, {"X-Timestamp": True}, {"X-Signature": {}}]
    for wrong in wrongs:
        with pytest.raises(TypeError, match=r"header|value of X-"):
            webhooks.verify(body, wrong, "new", now=1_760_000_000)
    with pytest.raises(WebhookVerificationError, match="no signature matches"):
        webhooks.verify(body, {"X-Signature": "\udc80"}, "new", now=1_760_000_000)


def test_bodies_of_all_supported_types() -> None:
    body = b'{"timestamp":1760000000}'
    verifier = webhooks.Verifier("new")
    headers = webhooks.sign(body, "new", 1_760_000_000)
    shapes: list[Any] = [body, bytearray(body), memoryview(body), body.decode()]
    for shape in shapes:
        assert webhooks.sign(shape, "new", 1_760_000_000) == headers
        assert verifier.verify_signature(shape, headers, now=1_760_000_000).scheme == "raw"
    wrongs: list[Any] = [None, 5, [1], {"timestamp": 1_760_000_000}]
    for wrong in wrongs:
        with pytest.raises(TypeError, match=r"as received, before any parsing, not (NoneType|int|list|dict)"):
            verifier.verify_signature(wrong, headers)
    with pytest.raises(WebhookVerificationError, match=r"byte 29$"):
        verifier.verify_signature('{"timestamp":1760000000,"a":"\ud800"}', headers)
    for secret in ("", [], [""]):
        with pytest.raises(WebhookVerificationError, match="secret"):
            webhooks.Verifier(secret)
    assert "new" not in repr(verifier)


def test_serialized_events_keep_their_deduplication_key() -> None:
    body = b'{"timestamp":1760000000,"webhook_type":"status.updated","session_id":"a","status":"Approved"}'
    event = webhooks.verify(body, webhooks.sign(body, "s", 1_760_000_000), "s", now=1_760_000_000)
    twin = webhooks.WebhookEvent.from_json(event.to_json())
    assert twin.deduplication_key == event.deduplication_key == "status.updated:a:Approved:1760000000"
    assert twin.session_status is SessionStatus.APPROVED


def test_events_keep_their_signature_scheme_in_json_pickle_and_copies() -> None:
    key = "didit-rs:signature_scheme"
    plain = {"webhook_type": "brand.new", "timestamp": 1760000000, "session_id": "a", "status": "x", "new": {"a": 1}}
    body = json.dumps(plain, separators=(",", ":")).encode()
    signed = webhooks.sign(body, "s", 1_760_000_000)
    canonical = json.dumps(plain, separators=(",", ":"), sort_keys=True)
    timestamped = hmac.new(b"s", f"1760000000:{canonical}".encode(), "sha256")
    for scheme in ("raw", "v2", "v2_timestamped", "simple"):
        headers = {**signed, "X-Signature-V2": timestamped.hexdigest()} if scheme == "v2_timestamped" else signed
        event = webhooks.verify(body, headers, "s", now=1_760_000_000, schemes=[scheme])
        assert event.to_dict()[key] == json.loads(event.to_json())[key] == scheme
        for twin in (
            webhooks.WebhookEvent.from_json(event.to_json()),
            webhooks.WebhookEvent.from_dict(event.to_dict()),
            pickle.loads(pickle.dumps(event)),
            copy.copy(event),
            copy.deepcopy(event),
            event.replace(),
        ):
            assert (twin, twin.signature_scheme) == (event, scheme)
            assert (twin.deduplication_key, twin.extra) == (event.deduplication_key, event.extra)
        # Everything else is the platform's.
        rest = {name: value for name, value in event.to_dict().items() if name != key}
        assert rest == {name: value for name, value in plain.items() if scheme != "simple" or name != "new"}


def test_json_without_a_known_signature_scheme_claims_none() -> None:
    key = "didit-rs:signature_scheme"
    plain: dict[str, Any] = {"webhook_type": "brand.new", "timestamp": 1760000000}
    none = webhooks.WebhookEvent.from_dict(plain)
    assert (none.signature_scheme, none.to_dict()) == (None, plain)
    assert webhooks.WebhookEvent.from_dict({**plain, key: None}) == none
    raw: dict[str, Any] = {**plain, key: "raw"}
    assert webhooks.WebhookEvent(**raw).to_dict() == raw
    later = webhooks.WebhookEvent.from_dict({**plain, key: "v9"})
    assert (later.signature_scheme, later.to_dict()) == (None, {**plain, key: "v9"})
    assert later.deduplication_key == none.deduplication_key
    with pytest.raises(TypeError, match=f"`{key}` must be a signature scheme"):
        webhooks.WebhookEvent(**later.to_dict())
    # A body does not say by which scheme it is verified.
    body = json.dumps({**plain, key: "raw"})
    event = webhooks.verify(body, webhooks.sign(body, "s", 1_760_000_000), "s", now=1_760_000_000, schemes=["v2"])
    assert (event.signature_scheme, event.to_dict()[key]) == ("v2", "v2")


def test_replace_updates_derived_properties_of_events() -> None:
    body = b'{"timestamp":1760000000,"webhook_type":"status.updated","session_id":"a","status":"Approved"}'
    event = webhooks.verify(body, webhooks.sign(body, "s", 1_760_000_000), "s", now=1_760_000_000)
    other = event.replace(status="Declined", timestamp=1_760_000_001)
    assert other.session_status is SessionStatus.DECLINED
    assert other.deduplication_key == "status.updated:a:Declined:1760000001"
    assert (other.signature_scheme, event.session_status) == ("raw", SessionStatus.APPROVED)
    assert event.replace(status=None).session_status is None
    created = webhooks.WebhookEvent(**json.loads(body))
    assert created.deduplication_key == event.deduplication_key
    assert created.session_status is SessionStatus.APPROVED
    assert created == webhooks.WebhookEvent.from_json(body)


def test_verifier_options() -> None:
    body = b'{"timestamp":1760000000}'
    headers = webhooks.sign(body, "new", 1_760_000_000)
    several: list[Any] = [["old", "new"], ("old", "new"), {"old", "new"}]
    for secrets in several:
        assert webhooks.Verifier(secrets).verify_signature(body, headers, now=1_760_000_000).scheme == "raw"
    assert webhooks.Verifier("new", schemes=("v2",)).verify_signature(body, headers, now=1_760_000_000).scheme == "v2"
    wrongs: list[tuple[type[Exception], str, Any, dict[str, Any]]] = [
        (TypeError, "`secret` must be a string or a sequence of strings", None, {}),
        (TypeError, "`secret` must be a string or a sequence of strings", ["new", None], {}),
        (ValueError, "`tolerance` must be a non-negative number of seconds", "new", {"tolerance": -1}),
        (TypeError, "`schemes` must be a list of strings", "new", {"schemes": "raw"}),
        (ValueError, "`schemes` must not be empty", "new", {"schemes": []}),
        (ValueError, "`v3` is not a signature scheme: use raw, v2, ", "new", {"schemes": ["v3"]}),
    ]
    for kind, message, secret, options in wrongs:
        with pytest.raises(kind, match=message):
            webhooks.Verifier(secret, **options)


def test_other_threads_run_while_a_large_body_is_verified() -> None:
    body = ('{"padding":"' + "x" * 20_000_000 + '","timestamp":1760000000}').encode()
    headers = webhooks.sign(body, "s", 1_760_000_000)
    done = threading.Event()

    def verify() -> None:
        webhooks.verify_signature(body, headers, "s", now=1_760_000_000, schemes=["v2"])
        done.set()

    thread = threading.Thread(target=verify)
    thread.start()
    steps = 0
    while not done.is_set():
        steps += 1
    thread.join()
    # If the verification held the GIL, there would be only one step.
    assert steps > 100


def test_the_sandbox_delivers_to_a_callback(sandbox: Sandbox) -> None:
    events: list[webhooks.WebhookEvent] = []
    sandbox.on_webhook(events.append)
    with sandbox.client() as client:
        session = client.sessions.create(workflow_id=sandbox.workflow_id, vendor_data="MARKED-SECRET")
    sandbox.complete(session.session_id)
    sandbox.idle()
    last = events[-1]
    assert last.webhook_type == "status.updated"
    assert last.session_id == session.session_id
    assert last.session_status is SessionStatus.APPROVED
    assert last.decision is not None
    assert last.deduplication_key.startswith(f"status.updated:{session.session_id}:Approved:")
    assert "MARKED-SECRET" not in repr(last)


def test_failed_assertions_of_handlers_fail_the_test(sandbox: Sandbox) -> None:
    def handler(event: webhooks.WebhookEvent) -> None:
        assert event.status == "unexpected status"

    sandbox.on_webhook(handler)
    sandbox.send_event({"webhook_type": "status.updated", "status": "Approved"})
    with pytest.raises(AssertionError, match="unexpected status"):
        sandbox.idle()
    sandbox.idle()
    # Also after the clock was advanced, and without `idle`.
    sandbox.advance(20 * 365 * 86_400)
    with pytest.raises(AssertionError, match="unexpected status"):
        sandbox.stop()


def test_errors_of_the_test_take_precedence_over_errors_of_handlers() -> None:
    def handler(_: webhooks.WebhookEvent) -> None:
        pytest.fail("the handler")

    def test() -> None:
        with Sandbox() as sandbox:
            sandbox.on_webhook(handler)
            sandbox.send_event({"webhook_type": "status.updated"})
            raise RuntimeError("the test")

    with pytest.raises(RuntimeError, match="the test"):
        test()


def test_handlers_are_kept_after_reset(sandbox: Sandbox) -> None:
    events: list[webhooks.WebhookEvent] = []
    sandbox.fail_next({"status": 503})
    with pytest.raises(errors.InternalServerError):
        sandbox.on_webhook(events.append)
    sandbox.on_webhook(events.append)
    sandbox.reset()
    sandbox.send_event({"webhook_type": "status.updated"})
    sandbox.idle()
    assert [event.webhook_type for event in events] == ["status.updated"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
# The child does not use the threads of the sandbox.
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_stops_its_copy_of_the_sandbox(sandbox: Sandbox) -> None:
    sandbox.on_webhook(print)
    child = os.fork()
    if child == 0:
        try:
            signal.alarm(20)
            sandbox.stop()
        finally:
            os._exit(0)
    assert os.waitpid(child, 0)[1] == 0, "the child did not exit normally"
    assert sandbox.calls(), "the sandbox of the parent has stopped"


def test_asynchronous_handlers_run(sandbox: Sandbox) -> None:
    events: list[str | None] = []

    async def handler(event: webhooks.WebhookEvent) -> None:
        await asyncio.sleep(0)
        events.append(event.status)
        assert event.status != "Declined"

    sandbox.on_webhook(handler)
    for status in ("Approved", "Declined"):
        sandbox.send_event({"webhook_type": "status.updated", "status": status})
    with pytest.raises(AssertionError):
        sandbox.idle()
    assert sorted(map(str, events)) == ["Approved", "Declined"]
    assert sorted(delivery["status"] for delivery in sandbox.deliveries()) == [204, 500]
