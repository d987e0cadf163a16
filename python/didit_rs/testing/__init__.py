"""A local sandbox of the platform for tests: no network, no account, real HTTP.

>>> from didit_rs.testing import Sandbox
>>> with Sandbox() as sandbox:
...     client = sandbox.client()
...     session = client.sessions.create(workflow_id=sandbox.workflow_id)
...     sandbox.complete(session.session_id, "approve")
...     client.sessions.retrieve_decision(session.session_id).status == "Approved"
True
"""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
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
    """An emulated platform with an application, an API key and a workflow. Its data is fictitious and in memory."""

    base_url: str
    """Base URL of the verification API."""
    account_base_url: str
    """Base URL of the account calls."""
    api_key: str
    """API key of the predefined application."""
    workflow_id: str
    """Workflow of the predefined application: identity document, liveness, face match."""
    webhook_secret: str
    """Webhook secret of the predefined application."""
    organization_id: str
    """ID of the predefined organization (UUID)."""
    application_id: str
    """ID of the predefined application (UUID)."""

    def __init__(self, *, port: int = 0, compat: str | None = None) -> None:
        """Starts a sandbox on a port of the loopback address; 0 selects a free port.

        `compat` is the name of a preset, with which code that was written for one description of the platform runs
        unchanged: `"skill-4.1"` for version 4.1 of the agent skill of the platform.
        """
        if not 0 <= port <= 65535:
            raise ValueError(f"`port` must be between 0 and 65535, got {port}")
        self._native = _native.Sandbox(port, compat)
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
        """Returns a client of the sandbox. The options are those of `Didit`."""
        return Didit(**{**self._options(), **options})

    def async_client(self, **options: Any) -> AsyncDidit:
        """Returns an asyncio client of the sandbox. The options are those of `AsyncDidit`."""
        return AsyncDidit(**{**self._options(), **options})

    def _options(self) -> dict[str, Any]:
        return {
            "base_url": self.base_url,
            "account_base_url": self.account_base_url,
            "api_key": self.api_key,
            "webhook_secret": self.webhook_secret,
            "organization_id": self.organization_id,
            "application_id": self.application_id,
        }

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Calls a control endpoint of the sandbox, such as `POST behaviour`. Most have a method in this class."""
        return self._controls.request(method, f"/_sandbox/{path}", body=body)

    def complete(self, session_id: str, scenario: str | None = None) -> None:
        """Completes a session as its user, with the result of a scenario (`approve`, `decline_document_expired`, ...).

        Default: the scenario chosen when the session was created, otherwise approval.
        """
        self.control("POST", f"sessions/{session_id}/complete", {} if scenario is None else {"scenario": scenario})

    def start_session(self, session_id: str) -> None:
        """Opens the link of a session as its user."""
        self.control("POST", f"sessions/{session_id}/start")

    def abandon(self, session_id: str) -> None:
        """Abandons a session as its user."""
        self.control("POST", f"sessions/{session_id}/abandon")

    def expire(self, session_id: str) -> None:
        """Expires a session."""
        self.control("POST", f"sessions/{session_id}/expire")

    def advance(self, seconds: int) -> None:
        """Advances the clock and runs everything that becomes due."""
        self.control("POST", "clock", {"advance_seconds": seconds})

    def now(self) -> int:
        """Returns the time of the clock, in Unix seconds.

        Pass the method to a receiver, as in `webhook(secret, now=sandbox.now)`, so that it follows the clock.
        """
        return self._native.now()

    def fail_next(self, fault: Any, *, times: int = 1, prefix: str = "") -> None:
        """Makes the next calls fail whose `METHOD /path` begins with `prefix`.

        Faults: `{"status": 503}`, `{"status_retry_after": [429, 1]}`, `{"delay": 200}` (milliseconds),
        `"drop_before"`, `"drop_after"`, `"truncate"`, `"not_json"`.
        """
        self.control("POST", "faults", {"fault": fault, "times": times, "prefix": prefix})

    def behaviour(self, **changes: Any) -> dict[str, Any]:
        """Changes how the sandbox behaves where descriptions of the platform differ. Returns all settings."""
        if changes:
            self.control("PATCH", "behaviour", changes)
        settings: dict[str, Any] = self.control("GET", "behaviour")
        return settings

    def mailed_code(self, email: str) -> str:
        """Returns the code of the last e-mail to an address."""
        code: str = self.control("GET", f"mail/{quote(email)}")["code"]
        return code

    def require_second_factor(self, email: str) -> None:
        """Enables the second factor of an account; its code is `123456`."""
        self.control("POST", f"accounts/{quote(email)}/second-factor")

    def add_key(self, **rights: bool) -> str:
        """Creates an API key of the predefined application. Options: `media`, `write_sessions`, `expired`."""
        key: str = self.control("POST", "keys", rights)["api_key"]
        return key

    def seed_sessions(self, count: int, *, countries: Sequence[str] = (), document_types: Sequence[str] = ()) -> None:
        """Creates many sessions for tests of lists: a third each is approved, declined and not started.

        Sends no webhooks. The people have documents of each country and type in turn.

        Args:
            count: Number of sessions, at most 1,000,000.
            countries: ISO 3166-1 alpha-3 codes. Default: Spain.
            document_types: Codes such as `P`, or names such as `Passport`. Default: passports.
        """
        people = {"countries": list(countries), "document_types": list(document_types)}
        self.control("POST", "sessions/seed", {"count": count, **people})

    def calls(self) -> list[dict[str, Any]]:
        """Returns the received calls, oldest first: `method`, `path`, `query`, `headers`, `body` and `status`.

        Passwords, codes, keys and tokens in headers and bodies are `<hidden>`. A body that is not JSON is a string, and
        `None` if it is empty.
        """
        calls: list[dict[str, Any]] = self.control("GET", "calls")
        return calls

    def deliveries(self) -> list[dict[str, Any]]:
        """Returns the sent webhooks, oldest first, one for each attempt."""
        deliveries: list[dict[str, Any]] = self.control("GET", "deliveries")
        return deliveries

    def send_event(self, event: Mapping[str, Any]) -> None:
        """Sends a custom event to the webhook; `timestamp` is set by the sandbox."""
        self.control("POST", "events", event)

    def idle(self) -> None:
        """Waits until all due webhooks are sent.

        Raises:
            AssertionError: The first one raised by the handler of `on_webhook` since the last call.
        """
        self.control("POST", "idle")
        self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failures:
            failure, self._failures = self._failures[0], []
            raise failure

    def reset(self) -> None:
        """Resets all data except the API key, workflow and webhook secret of the predefined application.

        The handler of webhooks is kept, if there is one.
        """
        self.control("POST", "reset")
        if self._server is not None:
            self._register(self._server)

    def on_webhook(self, handler: Handler) -> str:
        """Verifies all webhooks and passes their events to `handler`. Returns the URL they are sent to.

        The handler may be an `async def`. It is called in another thread and, if asynchronous, in a new event loop.

        If the handler raises, the response is 500, and the sandbox retries the delivery when its clock advances. An
        `AssertionError` is also raised by the next `idle` or `stop`.
        """
        if self._server is not None:
            raise RuntimeError("the sandbox already has a webhook handler")
        sandbox = self

        class Receiver(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                status = 204
                try:
                    # The clock of the sandbox may have been advanced by any time.
                    event = webhooks.verify(body, self.headers.items(), sandbox.webhook_secret, tolerance=2**40)
                    result = handler(event)
                    if inspect.isawaitable(result):
                        asyncio.run(_wait_for(result))
                except webhooks.WebhookVerificationError:
                    status = 401
                except BaseException as error:
                    status = 500
                    # `pytest.fail` raises a `BaseException`.
                    if isinstance(error, AssertionError) or not isinstance(error, Exception):
                        sandbox._failures.append(error)
                self.send_response(status)
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Suppresses the log."""

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
        """Stops the sandbox. If there is a webhook handler, waits until all due webhooks are sent.

        Raises:
            AssertionError: The first one raised by the handler of `on_webhook` since the last call of `idle`.
        """
        if self._server is not None and self._process == os.getpid():
            # A fault that the test has set may make the call fail.
            with suppress(DiditError):
                self.control("POST", "idle")
        self._end()
        self._raise_failure()

    def _end(self) -> None:
        if self._server is not None:
            # The thread of the server does not exist in a forked child.
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
            # The first error is the relevant one.
            self._end()

    def __repr__(self) -> str:
        return f"Sandbox(base_url={self.base_url!r})"


async def _wait_for(result: Awaitable[Any]) -> None:
    await result


__all__ = ["Sandbox"]
