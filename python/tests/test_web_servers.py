"""Webhooks of the sandbox, received by each web framework in a real server: uvicorn, werkzeug, gunicorn."""

import http.client
import io
import json
import os
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
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
# The limit of the receivers.
MAX_BODY = 64 * 1024
PATH = "/webhooks/didit"
UVICORN = ["-m", "uvicorn", "--no-access-log", "--fd", "{fd}"]
# A worker that has just been forked loses the signal to stop, and one of gevent waits for open connections.
GUNICORN = ["-m", "gunicorn", "--preload", "--workers", "2", "--graceful-timeout", "1", "--bind", "fd://{fd}"]
GUNICORN += ["--worker-tmp-dir", "{folder}"]
SERVERS = {
    "fastapi": [*UVICORN, "receivers.fastapi_app:app"],
    "starlette": [*UVICORN, "receivers.starlette_app:app"],
    "flask": ["-m", "receivers.flask_app", "{fd}"],
    "django": [*GUNICORN, "receivers.django_app:application"],
    "django gevent": [*GUNICORN, "-k", "gevent", "receivers.django_app:application"],
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

    def post_chunks(self, head: str, *chunks: bytes) -> int:
        """Send a request without closing the connection or completing the body; return the status of the response."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            connection.sendall(f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n{head}\r\n\r\n".encode())
            for chunk in chunks:
                connection.sendall(chunk)
            return int(connection.makefile("rb").readline().split()[1])


def start(name: str, folder: Path, sandbox: Sandbox, **settings: str) -> Receiver:
    # The socket listens before the server starts, so that requests wait for the server instead of failing.
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
    # Wait until the server has started: deliveries of the sandbox time out after five seconds.
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
        # gunicorn runs two workers without shared memory; the asynchronous receiver tests `AsyncRedisDeduplicator`.
        settings = {"RECEIVER_REDIS": request.getfixturevalue("redis_socket"), "RECEIVER_LEASE": "50"}
    receiver = start(request.param, tmp_path, sandbox, **settings)
    yield receiver
    stop(receiver)


def deliver_to(receiver: Receiver, sandbox: Sandbox, vendor_data: str) -> str:
    """Deliver the webhooks of an approved session to the receiver; return the ID of the session."""
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


def test_verified_webhooks_are_handled_once(receiver: Receiver, sandbox: Sandbox) -> None:
    session_id = deliver_to(receiver, sandbox, "MARKED-SECRET")
    deliveries = sandbox.deliveries()
    assert deliveries
    assert {delivery["status"] for delivery in deliveries} == {204}
    events = receiver.events()
    assert len(events) == len(deliveries)
    last = events[-1]
    assert (last["session_id"], last["status"], last["decision"]) == (session_id, "Approved", "Approved")

    # The same deliveries again: their signatures are still valid, but the events were handled.
    for delivery in deliveries:
        assert receiver.post(delivery["body"].encode(), dict(delivery["headers"])) == 204
    assert receiver.events() == events


def test_unverified_webhooks_are_rejected(receiver: Receiver, sandbox: Sandbox) -> None:
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
    not_an_object = b"[]"
    signature = webhooks.sign(b'{"timestamp":1}', receiver.secret, 1)["X-Signature"]
    assert receiver.post(not_an_object, {"X-Signature": signature}) == 401
    assert receiver.events() == before


def test_large_bodies_are_rejected_before_they_are_complete(receiver: Receiver) -> None:
    body, headers = signed(receiver, metadata={"padding": "x" * MAX_BODY})
    assert len(body) > MAX_BODY
    assert receiver.post(body, headers) == 413
    lines = "\r\n".join(f"{name}: {value}" for name, value in headers.items())
    chunk = f"{MAX_BODY + 1:x}\r\n".encode() + b"x" * (MAX_BODY + 1) + b"\r\n"
    if receiver.name == "django async":
        # With ASGI, Django stores the whole body in a file before it calls a view.
        assert receiver.post_chunks(f"{lines}\r\nTransfer-Encoding: chunked", chunk, b"0\r\n\r\n") == 413
    else:
        assert receiver.post_chunks(f"{lines}\r\nContent-Length: 100000000", b"x" * (MAX_BODY + 1)) == 413
        assert receiver.post_chunks(f"{lines}\r\nTransfer-Encoding: chunked", chunk) == 413
    exact, headers = signed(receiver, metadata={"padding": ""})
    exact, headers = signed(receiver, metadata={"padding": "x" * (MAX_BODY - len(exact))})
    assert len(exact) == MAX_BODY
    # The body is accepted and verified. Handling fails, because the session does not exist.
    assert receiver.post(exact, headers) == 500


def test_chunked_webhooks_are_accepted(receiver: Receiver, sandbox: Sandbox) -> None:
    deliver_to(receiver, sandbox, "user-1")
    # Handled before, so that the response is a success.
    delivery = sandbox.deliveries()[-1]
    body, headers = delivery["body"].encode(), dict(delivery["headers"])
    head = "\r\n".join(f"{name}: {value}" for name, value in {**headers, "Transfer-Encoding": "chunked"}.items())
    chunks = [b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:7], body[7:])]
    assert receiver.post_chunks(head, *chunks, b"0\r\n\r\n") == 204


def wait_until_read(connection: socket.socket) -> None:
    """Wait until the server has accepted a connection and read everything that was sent."""
    # Address and port of both ends, as in `/proc/net/tcp`.
    ends = " ".join(f"0100007F:{port:04X}" for port in (connection.getpeername()[1], connection.getsockname()[1]))
    while True:
        columns = next(line for line in Path("/proc/net/tcp").read_text().splitlines() if ends in line).split()
        waiting, inode = int(columns[4].partition(":")[2], 16), int(columns[9])
        if inode and not waiting:
            return


@pytest.mark.skipif(not os.path.exists("/proc/net/tcp"), reason="needs /proc/net/tcp")
def test_bodies_that_end_early_are_rejected_without_a_traceback(receiver: Receiver) -> None:
    log = receiver.folder / "log"
    before = log.read_text()
    body, headers = signed(receiver)
    head = f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in headers.items())
    incomplete = [
        f"Content-Length: {len(body) + 1}\r\n\r\n".encode() + body,
        b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s" % (len(body) + 1, body),
        b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(body), body),
    ]
    for rest in incomplete:
        for reset in (False, True):
            with socket.create_connection(("127.0.0.1", receiver.port), timeout=60) as connection:
                connection.sendall(head.encode() + rest)
                if reset:
                    # Closing the connection aborts it.
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    wait_until_read(connection)
                    continue
                connection.shutdown(socket.SHUT_WR)
                line = connection.makefile("rb").readline()
                # Or the server closes the connection.
                assert not line or line.split()[1] in (b"400", b"401"), line
    assert receiver.post(b"", {}) == 401
    # A server that has stopped has handled the aborted connections.
    stop(receiver)
    written = log.read_text().removeprefix(before)
    assert "Traceback" not in written
    # Also the line of the last request, but not those about the stop.
    lines = [line for line in written.splitlines() if "INFO" not in line]
    assert len(lines) <= 2 * len(incomplete) + 1, written


def test_only_post_requests_are_accepted(receiver: Receiver) -> None:
    body, headers = signed(receiver)
    connection = http.client.HTTPConnection("127.0.0.1", receiver.port, timeout=60)
    connection.request("PUT", PATH, body, headers)
    assert connection.getresponse().status == 405
    connection.close()


def test_bodies_read_before_the_handler_are_verified() -> None:
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


def test_bodies_received_in_parts_are_read_completely() -> None:
    class PartialReads(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(7, size) if size and size > 0 else 7)

        def readinto(self, buffer: Any) -> int:
            part = self.read(len(buffer))
            buffer[: len(part)] = part
            return len(part)

    app = Flask(__name__)
    app.post(PATH)(flask_webhook("s", max_body=100)(lambda event: event.status or ""))
    now = int(time.time())
    for status, expected in [("Approved", 200), ("x" * 100, 413)]:
        body = json.dumps({"timestamp": now, "status": status})
        response = app.test_client().post(
            PATH,
            input_stream=PartialReads(body.encode()),
            content_length=len(body),
            headers=webhooks.sign(body, "s", now),
        )
        assert response.status_code == expected


def test_incomplete_bodies_are_rejected_if_the_server_does_not_detect_them() -> None:
    app = Flask(__name__)
    app.post(PATH)(flask_webhook("s")(lambda event: event.status or ""))
    now = int(time.time())
    body = json.dumps({"timestamp": now, "status": "Approved"}).encode()
    for missing, expected in [(0, 200), (1, 400)]:
        response = app.test_client().post(
            PATH,
            input_stream=io.BytesIO(body),
            headers=webhooks.sign(body, "s", now),
            # As set by gunicorn.
            environ_overrides={"wsgi.input_terminated": True, "CONTENT_LENGTH": str(len(body) + missing)},
        )
        assert response.status_code == expected


def test_failed_events_are_handled_when_they_are_redelivered(receiver: Receiver, sandbox: Sandbox) -> None:
    session_id = deliver_to(receiver, sandbox, "fails")
    assert [delivery["status"] for delivery in sandbox.deliveries()].count(500) == 1
    sandbox.advance(60)
    sandbox.idle()
    handled = [event["status"] for event in receiver.events()]
    assert sorted(handled) == sorted(set(handled)), "an event was handled twice"
    assert {event["session_id"] for event in receiver.events()} == {session_id}
    assert "Approved" in handled
    # Other deliveries may fail, too, while the server closes the connection. The platform sends them again.
    assert len(handled) == [delivery["status"] for delivery in sandbox.deliveries()].count(204)


def post_without_response(receiver: Receiver, body: bytes, headers: dict[str, str]) -> None:
    # The server stops before it responds.
    with suppress(OSError):
        receiver.post(body, headers)


def test_gevent_workers_handle_other_requests_during_a_call(
    sandbox: Sandbox, tmp_path: Path, redis_socket: str
) -> None:
    receiver = start("django gevent", tmp_path, sandbox, RECEIVER_REDIS=redis_socket, RECEIVER_LEASE="50")
    try:
        before = len(sandbox.calls())
        sandbox.fail_next({"delay": 60_000}, times=6, prefix="GET /v3/session/")
        for number in range(6):
            body, headers = signed(receiver, session_id=f"waits-{number}")
            threading.Thread(target=post_without_response, args=(receiver, body, headers), daemon=True).start()
        # More calls than workers wait at once.
        deadline = time.monotonic() + 30
        while len(sandbox.calls()) < before + 6:
            assert time.monotonic() < deadline, "a call blocks its worker"
        for _ in range(6):
            assert receiver.post(b"", {}) == 401
    finally:
        stop(receiver)


def test_events_of_killed_workers_are_handled_by_another_worker(
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

        # The claim has not expired, so other workers reject the event and the platform retries.
        body, headers = killed[0]["body"].encode(), dict(killed[0]["headers"])
        assert receiver.post(body, headers) == 500
        claimed = [key for key in store.scan_iter("didit:event:*") if store.get(key) != b"handled"]
        assert len(claimed) == 1
        assert 0 < int(str(store.pttl(claimed[0]))) <= 600_000

        # The lease expires, and the platform retries.
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
