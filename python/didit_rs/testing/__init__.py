"""The platform on this machine, for tests: no network, no account, real HTTP.

>>> from didit_rs.testing import Sandbox
>>> with Sandbox() as sandbox:
...     client = sandbox.client()
...     session = client.sessions.create(workflow_id=sandbox.workflow_id)
...     sandbox.complete(session.session_id, "approve")
...     client.sessions.retrieve_decision(session.session_id).status == "Approved"
True
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import quote

from .. import _native, webhooks
from .._client import AsyncDidit, Didit
from ..errors import DiditError

_S = TypeVar("_S", bound="Sandbox")

Handler = Callable[[webhooks.WebhookEvent], Any]


class Sandbox:
    """An emulated platform with an application, a key and a workflow. Its data is invented and in memory."""

    base_url: str
    """The base address of the verification API."""
    account_base_url: str
    """The base address of the account calls."""
    api_key: str
    """The API key of the ready-made application."""
    workflow_id: str
    """The workflow of the ready-made application: identity document, liveness, face match."""
    webhook_secret: str
    """The webhook secret of the ready-made application."""
    organization_id: str
    """The organization that is ready-made (UUID)."""
    application_id: str
    """The application that is ready-made (UUID)."""

    def __init__(self, *, port: int = 0) -> None:
        """Start one on this port of the loopback address, or on a free one."""
        if not 0 <= port <= 65535:
            raise ValueError(f"there is no port {port}")
        self._native = _native.Sandbox(port)
        (
            self.base_url,
            self.account_base_url,
            self.api_key,
            self.workflow_id,
            self.webhook_secret,
            self.organization_id,
            self.application_id,
        ) = self._native.credentials()
        self._controls = self.client(max_retries=0)
        self._server: ThreadingHTTPServer | None = None
        self._process = os.getpid()
        self._failures: list[BaseException] = []

    def client(self, **options: Any) -> Didit:
        """Give a client of the sandbox; options as of `Didit`."""
        return Didit(**{**self._options(), **options})

    def async_client(self, **options: Any) -> AsyncDidit:
        """Give a client of the sandbox for asyncio; options as of `AsyncDidit`."""
        return AsyncDidit(**{**self._options(), **options})

    def _options(self) -> dict[str, Any]:
        return {
            "base_url": self.base_url,
            "account_base_url": self.account_base_url,
            "api_key": self.api_key,
            "webhook_secret": self.webhook_secret,
        }

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Call one of the sandbox's controls, such as `POST behaviour`; most have a method of their own here."""
        return self._controls.request(method, f"/_sandbox/{path}", body=body)

    def complete(self, session_id: str, scenario: str | None = None) -> None:
        """Have the user go through a session, with this outcome (`approve`, `decline_document_expired`, ...).

        Without one, with the outcome that was chosen when the session was created; approved otherwise.
        """
        self.control("POST", f"sessions/{session_id}/complete", {} if scenario is None else {"scenario": scenario})

    def start_session(self, session_id: str) -> None:
        """Have the user open the link of a session."""
        self.control("POST", f"sessions/{session_id}/start")

    def abandon(self, session_id: str) -> None:
        """Have the user go away from a session."""
        self.control("POST", f"sessions/{session_id}/abandon")

    def expire(self, session_id: str) -> None:
        """Have a session's time be over."""
        self.control("POST", f"sessions/{session_id}/expire")

    def advance(self, seconds: int) -> None:
        """Move the clock; what falls due happens."""
        self.control("POST", "clock", {"advance_seconds": seconds})

    def fail_next(self, fault: Any, *, times: int = 1, prefix: str = "") -> None:
        """Have the next calls whose `METHOD /path` begins with `prefix` fail.

        Faults: `{"status": 503}`, `{"status_retry_after": [429, 1]}`, `{"delay": 200}` (milliseconds),
        `"drop_before"`, `"drop_after"`, `"truncate"`, `"not_json"`.
        """
        self.control("POST", "faults", {"fault": fault, "times": times, "prefix": prefix})

    def behaviour(self, **changes: Any) -> dict[str, Any]:
        """Change how the sandbox behaves where the platform's descriptions differ; gives all settings."""
        if changes:
            self.control("PATCH", "behaviour", changes)
        settings: dict[str, Any] = self.control("GET", "behaviour")
        return settings

    def mailed_code(self, email: str) -> str:
        """Give the code that was last mailed to an address."""
        code: str = self.control("GET", f"mail/{quote(email)}")["code"]
        return code

    def require_second_factor(self, email: str) -> None:
        """Have an account ask for a second factor; its code is `123456`."""
        self.control("POST", f"accounts/{quote(email)}/second-factor")

    def add_key(self, **rights: bool) -> str:
        """Give another key of the ready-made application: `media`, `write_sessions`, `expired`."""
        key: str = self.control("POST", "keys", rights)["api_key"]
        return key

    def calls(self) -> list[dict[str, Any]]:
        """Give the calls that were received, oldest first, without credentials."""
        calls: list[dict[str, Any]] = self.control("GET", "calls")
        return calls

    def deliveries(self) -> list[dict[str, Any]]:
        """Give the webhooks that were sent, oldest first; each attempt is one."""
        deliveries: list[dict[str, Any]] = self.control("GET", "deliveries")
        return deliveries

    def send_event(self, event: Mapping[str, Any]) -> None:
        """Send an event of your own making to the webhook; `timestamp` is filled in."""
        self.control("POST", "events", event)

    def idle(self) -> None:
        """Wait until every webhook that is due was sent.

        Raises:
            AssertionError: The first that a handler of `on_webhook` has raised since.
        """
        self.control("POST", "idle")
        self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failures:
            failure, self._failures = self._failures[0], []
            raise failure

    def reset(self) -> None:
        """Forget everything but the ready-made application's key, workflow and webhook secret.

        Webhooks go on to the handler, if there is one.
        """
        self.control("POST", "reset")
        if self._server is not None:
            self._register(self._server)

    def on_webhook(self, handler: Handler) -> str:
        """Have every webhook verified and given to `handler`; gives the address they go to.

        What the handler raises is answered with 500, so that the sandbox repeats the delivery when its clock moves.
        What it asserts is for the test besides: `idle` raises it, or `stop`.
        """
        if self._server is not None:
            raise RuntimeError("the sandbox has a handler of webhooks already")
        sandbox = self

        class Receiver(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                status = 204
                try:
                    # The sandbox's clock may have been moved, however far.
                    event = webhooks.verify(body, self.headers.items(), sandbox.webhook_secret, tolerance=2**40)
                    handler(event)
                except webhooks.WebhookVerificationError:
                    status = 401
                except BaseException as error:
                    status = 500
                    # `pytest.fail` raises what is no `Exception`.
                    if isinstance(error, AssertionError) or not isinstance(error, Exception):
                        sandbox._failures.append(error)
                self.send_response(status)
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Say nothing: tests print enough."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
        server.daemon_threads = True
        try:
            url = self._register(server)
        except BaseException:
            server.server_close()
            raise
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        self._server = server
        return url

    def _register(self, server: ThreadingHTTPServer) -> str:
        url = f"http://127.0.0.1:{server.server_port}/webhooks/didit"
        self._controls.webhooks.update(webhook_url=url, webhook_version="v3")
        return url

    def stop(self) -> None:
        """Stop it, when the webhooks that are due were sent, if there is a handler for them.

        Raises:
            AssertionError: The first that a handler of `on_webhook` has raised and `idle` has not.
        """
        if self._server is not None and self._process == os.getpid():
            # What was done to the sandbox meanwhile may keep it from saying so.
            with suppress(DiditError):
                self.control("POST", "idle")
        self._end()
        self._raise_failure()

    def _end(self) -> None:
        if self._server is not None:
            # A forked child has no thread that would answer.
            if self._process == os.getpid():
                self._server.shutdown()
            self._server.server_close()
            self._server = None
        self._controls.close()
        self._native.stop()

    def __enter__(self: _S) -> _S:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self.stop()
        else:
            # What went wrong first is what counts.
            self._end()

    def __repr__(self) -> str:
        return f"Sandbox(base_url={self.base_url!r})"


__all__ = ["Sandbox"]
