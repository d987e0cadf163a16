"""Webhooks that the sandbox delivers to each web framework in the server it is run in: uvicorn, werkzeug, gunicorn."""

import http.client
import io
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import redis
from conftest import STOPPABLE
from flask import Flask, request

from didit_rs import webhooks
from didit_rs.contrib.flask import webhook as flask_webhook
from didit_rs.testing import Sandbox

HERE = Path(__file__).parent
# As in the receivers.
MAX_BODY = 64 * 1024
PATH = "/webhooks/didit"
UVICORN = ["-m", "uvicorn", "--no-access-log", "--fd", "{fd}"]
GUNICORN = ["-m", "gunicorn", "--preload", "--workers", "2", "--bind", "fd://{fd}", "--worker-tmp-dir", "{folder}"]
SERVERS = {
    "fastapi": [*UVICORN, "receivers.fastapi_app:app"],
    "starlette": [*UVICORN, "receivers.starlette_app:app"],
    "flask": ["-m", "receivers.flask_app", "{fd}"],
    "django": [*GUNICORN, "receivers.django_app:application"],
    "django async": [*UVICORN, "--lifespan", "off", "receivers.django_async_app:application"],
}


@dataclass
class Receiver:
    name: str
    port: int
    folder: Path
    secret: str
    process: "subprocess.Popen[bytes]"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{PATH}"

    def events(self) -> list[dict[str, Any]]:
        written = self.folder / "events"
        return [json.loads(line) for line in written.read_text().splitlines()] if written.exists() else []

    def post(self, body: bytes, headers: dict[str, str]) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("POST", PATH, body, {"Content-Type": "application/json", **headers})
            return connection.getresponse().status
        finally:
            connection.close()

    def post_pieces(self, head: str, *pieces: bytes) -> int:
        """Send a request that has no end, and give the status it is answered with all the same."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            connection.sendall(f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n{head}\r\n\r\n".encode())
            for piece in pieces:
                connection.sendall(piece)
            return int(connection.makefile("rb").readline().split()[1])


def start(name: str, folder: Path, sandbox: Sandbox, **settings: str) -> Receiver:
    # The socket listens before the server runs, so that nobody has to guess when it is there.
    listener = socket.create_server(("127.0.0.1", 0))
    arguments = [part.format(fd=listener.fileno(), folder=folder) for part in SERVERS[name]]
    environment = {
        **os.environ,
        "DIDIT_API_KEY": sandbox.api_key,
        "DIDIT_BASE_URL": sandbox.base_url,
        "DIDIT_WEBHOOK_SECRET": sandbox.webhook_secret,
        "RECEIVER_FOLDER": str(folder),
        "PYTHONPATH": str(HERE),
        **settings,
    }
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*STOPPABLE, sys.executable, *arguments],
            env=environment,
            cwd=HERE,
            stdout=log,
            stderr=log,
            pass_fds=[listener.fileno()],
        )
    receiver = Receiver(name, listener.getsockname()[1], folder, sandbox.webhook_secret, process)
    listener.close()
    # Waits until it is there; the sandbox waits for five seconds only.
    assert receiver.post(b"", {}) == 401, (folder / "log").read_text()
    return receiver


def stop(receiver: Receiver) -> None:
    receiver.process.terminate()
    receiver.process.wait(timeout=30)
    log = (receiver.folder / "log").read_text()
    assert receiver.secret not in log
    assert "MARKED-SECRET" not in log


@pytest.fixture(params=SERVERS)
def receiver(request: pytest.FixtureRequest, sandbox: Sandbox, tmp_path: Path) -> Iterator[Receiver]:
    settings = {}
    if request.param.startswith("django"):
        # Two workers, which have no memory in common; the asynchronous one has Redis to wait for.
        settings = {"RECEIVER_REDIS": request.getfixturevalue("redis_socket"), "RECEIVER_LEASE": "50"}
    receiver = start(request.param, tmp_path, sandbox, **settings)
    yield receiver
    stop(receiver)


def deliver_to(receiver: Receiver, sandbox: Sandbox, vendor_data: str) -> str:
    """Have the sandbox tell the receiver of a session that ends well; gives the session."""
    with sandbox.client() as client:
        client.webhooks.update(webhook_url=receiver.url, webhook_version="v3")
        session = client.sessions.create(workflow_id=sandbox.workflow_id, vendor_data=vendor_data)
    sandbox.complete(session.session_id, "approve")
    sandbox.idle()
    return session.session_id


def signed(receiver: Receiver, **fields: Any) -> tuple[bytes, dict[str, str]]:
    now = int(time.time())
    body = json.dumps({"timestamp": now, "webhook_type": "status.updated", "session_id": "a", **fields}).encode()
    return body, webhooks.sign(body, receiver.secret, now)


def test_genuine_webhooks_are_handled(receiver: Receiver, sandbox: Sandbox) -> None:
    session_id = deliver_to(receiver, sandbox, "MARKED-SECRET")
    deliveries = sandbox.deliveries()
    assert deliveries
    assert {delivery["status"] for delivery in deliveries} == {204}
    events = receiver.events()
    assert len(events) == len(deliveries)
    last = events[-1]
    assert (last["session_id"], last["status"], last["decision"]) == (session_id, "Approved", "Approved")

    # The same deliveries once more, as they came: fresh enough to be proven, and handled already.
    for delivery in deliveries:
        assert receiver.post(delivery["body"].encode(), dict(delivery["headers"])) == 204
    assert receiver.events() == events


def test_what_is_not_proven_is_refused(receiver: Receiver, sandbox: Sandbox) -> None:
    deliver_to(receiver, sandbox, "user-1")
    before = receiver.events()
    delivery = sandbox.deliveries()[-1]
    body, headers = delivery["body"].encode(), dict(delivery["headers"])
    forged = body.replace(b"user-1", b"user-2")
    assert forged != body
    assert receiver.post(forged, headers) == 401
    assert receiver.post(body, {}) == 401
    old = int(time.time()) - 301
    stale = json.dumps({"timestamp": old, "webhook_type": "status.updated", "session_id": "a"})
    assert receiver.post(stale.encode(), webhooks.sign(stale, receiver.secret, old)) == 401
    assert receiver.post(body, webhooks.sign(body, "another secret", json.loads(body)["timestamp"])) == 401
    no_object = b"[]"
    signature = webhooks.sign(b'{"timestamp":1}', receiver.secret, 1)["X-Signature"]
    assert receiver.post(no_object, {"X-Signature": signature}) == 401
    assert receiver.events() == before


def test_a_body_that_is_too_large_is_refused_before_it_has_ended(receiver: Receiver) -> None:
    body, headers = signed(receiver, metadata={"filling": "x" * MAX_BODY})
    assert len(body) > MAX_BODY
    assert receiver.post(body, headers) == 413
    lines = "\r\n".join(f"{name}: {value}" for name, value in headers.items())
    chunk = f"{MAX_BODY + 1:x}\r\n".encode() + b"x" * (MAX_BODY + 1) + b"\r\n"
    if receiver.name == "django async":
        # Django itself takes in the whole body there, into a file, before it calls a view.
        assert receiver.post_pieces(f"{lines}\r\nTransfer-Encoding: chunked", chunk, b"0\r\n\r\n") == 413
    else:
        assert receiver.post_pieces(f"{lines}\r\nContent-Length: 100000000", b"x" * (MAX_BODY + 1)) == 413
        # Django takes a request that does not say how long it is for an empty one.
        refused = 400 if receiver.name == "django" else 413
        assert receiver.post_pieces(f"{lines}\r\nTransfer-Encoding: chunked", chunk) == refused
    exact, headers = signed(receiver, metadata={"filling": ""})
    exact, headers = signed(receiver, metadata={"filling": "x" * (MAX_BODY - len(exact))})
    assert len(exact) == MAX_BODY
    # It is proven; there is no such session, so handling it fails.
    assert receiver.post(exact, headers) == 500


def test_only_posts_are_webhooks(receiver: Receiver) -> None:
    body, headers = signed(receiver)
    connection = http.client.HTTPConnection("127.0.0.1", receiver.port, timeout=60)
    connection.request("PUT", PATH, body, headers)
    assert connection.getresponse().status == 405
    connection.close()


def test_a_body_that_somebody_else_has_read_is_proven_all_the_same() -> None:
    app = Flask(__name__)
    app.before_request(lambda: request.get_data() and None)

    @app.post(PATH)
    @flask_webhook("s", max_body=100)
    async def receive(event: webhooks.WebhookEvent) -> str:
        return event.status or ""

    now = int(time.time())
    for status, expected in [("Approved", 200), ("x" * 100, 413)]:
        body = json.dumps({"timestamp": now, "status": status})
        assert app.test_client().post(PATH, data=body, headers=webhooks.sign(body, "s", now)).status_code == expected


def test_a_body_that_comes_in_pieces_is_read_whole() -> None:
    class Dribble(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(7, size) if size and size > 0 else 7)

        def readinto(self, buffer: Any) -> int:
            part = self.read(len(buffer))
            buffer[: len(part)] = part
            return len(part)

    app = Flask(__name__)
    app.post(PATH)(flask_webhook("s", max_body=100)(lambda event: event.status))
    now = int(time.time())
    for status, expected in [("Approved", 200), ("x" * 100, 413)]:
        body = json.dumps({"timestamp": now, "status": status})
        answer = app.test_client().post(
            PATH, input_stream=Dribble(body.encode()), content_length=len(body), headers=webhooks.sign(body, "s", now)
        )
        assert answer.status_code == expected


def test_an_event_whose_handling_failed_is_handled_when_it_comes_again(receiver: Receiver, sandbox: Sandbox) -> None:
    session_id = deliver_to(receiver, sandbox, "fails")
    assert [delivery["status"] for delivery in sandbox.deliveries()].count(500) == 1
    sandbox.advance(60)
    sandbox.idle()
    handled = [event["status"] for event in receiver.events()]
    assert sorted(handled) == sorted(set(handled)), "each event once"
    assert {event["session_id"] for event in receiver.events()} == {session_id}
    assert "Approved" in handled
    # A delivery may meet a server that closes the connection it failed on; that one comes again, too.
    assert len(handled) == [delivery["status"] for delivery in sandbox.deliveries()].count(204)


def test_the_event_of_a_killed_worker_is_handled_by_another_one(
    sandbox: Sandbox, tmp_path: Path, redis_socket: str
) -> None:
    store = redis.Redis(unix_socket_path=redis_socket)
    store.flushall()
    receiver = start("django", tmp_path, sandbox, RECEIVER_REDIS=redis_socket, RECEIVER_LEASE="600")
    try:
        session_id = deliver_to(receiver, sandbox, "killed")
        before = receiver.events()
        deliveries = sandbox.deliveries()
        killed = [delivery for delivery in deliveries if delivery["status"] is None]
        assert len(killed) == 1
        assert len(before) == len(deliveries) - 1

        # Nobody else may touch it yet, and the platform is told to come again.
        body, headers = killed[0]["body"].encode(), dict(killed[0]["headers"])
        assert receiver.post(body, headers) == 500
        claimed = [key for key in store.scan_iter("didit:event:*") if store.get(key) != b"handled"]
        assert len(claimed) == 1
        assert 0 < int(str(store.pttl(claimed[0]))) <= 600_000

        # The lease runs out, and the platform comes again.
        store.pexpire(claimed[0], 1)
        while store.exists(claimed[0]):
            pass
        sandbox.advance(60)
        sandbox.idle()
        after = receiver.events()
        assert len(after) == len(before) + 1
        assert after[-1]["session_id"] == session_id
        assert receiver.post(body, headers) == 204
        assert receiver.events() == after
    finally:
        stop(receiver)
