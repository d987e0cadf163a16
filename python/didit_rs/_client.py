"""The clients."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import _native, models
from ._annotations import evaluate_late, instance_schema
from ._models import Model, awaited, encode, json_bytes, sendable, to_json
from ._resources import AsyncResources, RawResponse, Resource, SyncResources

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than all of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from types import TracebackType
    from typing import Any, NoReturn, TypeVar

    from .models import SessionStatus, WebhookEvent
    from .webhooks import Headers

    Query = Mapping[str, object] | Iterable[tuple[str, object]]

    _C = TypeVar("_C", bound="_Client")
    _D = TypeVar("_D", bound="Didit")
    _A = TypeVar("_A", bound="AsyncDidit")


class _Client:
    """What both clients have in common."""

    _native: _native.Client
    # Whether calls give what can be awaited.
    _asynchronous = False

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        base_url: str | None = None,
        account_base_url: str | None = None,
        webhook_secret: str | None = None,
        organization_id: str | None = None,
        application_id: str | None = None,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        rate_limits: Mapping[str, int] | None = None,
        proxy: str | None = None,
        headers: Mapping[str, str] | None = None,
        app_info: str | None = None,
        features_fallback: bool = False,
    ) -> None:
        """Set up a client. What is not given comes from the environment, then from the defaults.

        Args:
            api_key: The application's API key (`DIDIT_API_KEY`). Without one only account calls can be made.
            access_token: The access token of an account, for account calls; `account.login` answers one.
            base_url: Where the verification API is, without a version (`DIDIT_BASE_URL`).
            account_base_url: Where the account calls are, with their version (`DIDIT_ACCOUNT_BASE_URL`).
            webhook_secret: The webhook secret, for `verify_webhook` (`DIDIT_WEBHOOK_SECRET`).
            organization_id: The organization (UUID; `DIDIT_ORGANIZATION_ID`).
            application_id: The application (UUID; `DIDIT_APPLICATION_ID`).
            timeout: How many seconds one attempt may take; 30, more for operations that are known to take longer.
            deadline: How many seconds a whole call may take, with all its attempts and waits.
            max_retries: How often a call that may be repeated is sent again; 2.
            rate_limits: Calls per minute to keep to: `generic_get`, `generic_write`, `session_create`, `session_pdf`;
                what is not named has the platform's documented limit. No limiter by default.
            proxy: A proxy for all calls. The system's settings by default.
            headers: Headers to send with every call.
            app_info: Your application, such as `shop/1.4`, to stand in the user agent.
            features_fallback: Whether a new workflow whose flat form the platform refuses is sent once more as a list
                of features.
        """
        self._native = _native.Client(
            {
                "api_key": api_key,
                "access_token": access_token,
                "base_url": base_url,
                "account_base_url": account_base_url,
                "webhook_secret": webhook_secret,
                "organization_id": organization_id,
                "application_id": application_id,
                "timeout": timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "rate_limits": None if rate_limits is None else dict(rate_limits),
                "proxy": proxy,
                "headers": None if headers is None else dict(headers),
                "app_info": app_info,
                "features_fallback": features_fallback,
            },
            self._asynchronous,
        )

    def with_options(
        self: _C,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> _C:
        """Give the same client with other options, for one call or several. The connections are shared."""
        changed = object.__new__(type(self))
        # Resources belong to the client they were made for; what a class of your own has beside them stays.
        changed.__dict__.update(
            {name: value for name, value in self.__dict__.items() if not isinstance(value, Resource)}
        )
        changed._native = self._native.with_options(
            {
                "api_key": api_key,
                "access_token": access_token,
                "timeout": timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "headers": None if headers is None else dict(headers),
            }
        )
        return changed

    @property
    def organization_id(self) -> str | None:
        """The organization's identifier, where the client was given one."""
        return self._native.organization_id

    @property
    def application_id(self) -> str | None:
        """The application's identifier, where the client was given one."""
        return self._native.application_id

    def verify_webhook(
        self, body: bytes, headers: Headers, *, tolerance: int = 300, now: int | None = None
    ) -> WebhookEvent:
        """Prove that a webhook is genuine and fresh, with this client's webhook secret, and read it."""
        from . import webhooks

        secret = self._native.webhook_secret
        return webhooks.verify(body, headers, secret or "", tolerance=tolerance, now=now)

    def close(self) -> None:
        """Close the connections. Calls afterwards fail, those of clients made by `with_options` included."""
        self._native.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._native.base_url!r})"


def _request(client: _Client, method: str, path: str, query: Query | None, body: Any, raw: bool) -> Any:
    if isinstance(query, (str, bytes)):
        raise TypeError("`query` must be a mapping, or pairs of name and value")
    pairs: Any = query.items() if isinstance(query, Mapping) else query or ()
    texts = [
        (sendable(name, "query"), sendable(_query_text(value), name)) for name, value in pairs if value is not None
    ]
    text = None if body is None else json_bytes(body, "body")
    return client._native.request(method, sendable(path, "path"), texts, text, raw)


def _query_text(value: Any) -> str:
    if isinstance(value, str):
        # The text of an enum that is one; `str` may give its name.
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(_query_text(item) for item in value)
    if isinstance(value, (Mapping, Model)):
        raise TypeError(f"a {type(value).__name__} cannot be sent in a query")
    return to_json(value) if isinstance(value, (int, float)) else _query_text(encode(value))


class Didit(SyncResources, _Client):  # type: ignore[misc, unused-ignore]
    """The client. Make one per process and share it between threads.

    It works after a fork, in the child with connections of its own. Ctrl-C interrupts a call.
    """

    def request(self, method: str, path: str, *, query: Query | None = None, body: Any = None) -> Any:
        """Call an endpoint this version has no operation for, and give its JSON.

        The path is the one below the base address, version included: `/v3/lists/`.
        """
        return _request(self, method, path, query, body, False)

    def request_raw(self, method: str, path: str, *, query: Query | None = None, body: Any = None) -> RawResponse[Any]:
        """As `request`, with status, headers and body."""
        return RawResponse(*_request(self, method, path, query, body, True))

    def download(self, url: str) -> bytes:
        """Fetch a file the platform named by its address, such as a document's image."""
        content: bytes = self._native.download(url, None)
        return content

    def download_to(self, url: str, path: str | os.PathLike[str]) -> None:
        """As `download`, written to a file. An existing file is replaced only by a whole one."""
        self._native.download(url, path)

    def __enter__(self: _D) -> _D:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncDidit(AsyncResources, _Client):  # type: ignore[misc, unused-ignore]
    """The client for asyncio. Make one per process and share it between tasks.

    Cancelling a task cancels its request.
    """

    _asynchronous = True

    async def request(self, method: str, path: str, *, query: Query | None = None, body: Any = None) -> Any:
        """Call an endpoint this version has no operation for, and give its JSON.

        The path is the one below the base address, version included: `/v3/lists/`.
        """
        return await awaited(_request(self, method, path, query, body, False))

    async def request_raw(
        self, method: str, path: str, *, query: Query | None = None, body: Any = None
    ) -> RawResponse[Any]:
        """As `request`, with status, headers and body."""
        return RawResponse(*await awaited(_request(self, method, path, query, body, True)))

    async def download(self, url: str) -> bytes:
        """Fetch a file the platform named by its address, such as a document's image."""
        content: bytes = await awaited(self._native.download(url, None))
        return content

    async def download_to(self, url: str, path: str | os.PathLike[str]) -> None:
        """As `download`, written to a file. An existing file is replaced only by a whole one."""
        await awaited(self._native.download(url, path))

    async def aclose(self) -> None:
        """Close the connections."""
        self.close()

    async def __aenter__(self: _A) -> _A:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Callback:
    """The parameters the platform appends to a session's `callback` address.

    Anybody can write such an address: use it to greet the user, and decide on the webhook or on
    `sessions.retrieve_decision` alone.
    """

    verification_session_id: str
    """The session (UUID)."""
    status: SessionStatus
    """Where the session stood when the user came back."""

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    __slots__ = ("status", "verification_session_id")
    __match_args__ = ("verification_session_id", "status")

    def __init__(self, verification_session_id: str, status: SessionStatus) -> None:
        object.__setattr__(self, "verification_session_id", verification_session_id)
        object.__setattr__(self, "status", status)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError("a Callback cannot be changed")

    def __reduce__(self) -> tuple[Any, ...]:
        return (Callback, self._key())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Callback) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"Callback(verification_session_id={self.verification_session_id!r}, status={self.status!r})"

    def _key(self) -> tuple[str, str]:
        return (self.verification_session_id, self.status)


def parse_callback(url: str) -> Callback:
    """Read the address a user came back to: the whole of it, or from the path on, as servers see it.

    Raises:
        InvalidParameterError: It is no address, or has no `verificationSessionId`.
    """
    session_id, status = _native.parse_callback(url)
    return Callback(session_id, models.SessionStatus(status))


evaluate_late(globals(), _C="_Client", _D="Didit", _A="AsyncDidit")
