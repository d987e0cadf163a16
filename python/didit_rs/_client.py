"""The clients."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from . import _native, models
from ._annotations import evaluate_late, instance_schema
from ._models import Model, awaited, encode, file_path, json_bytes, sendable, to_json
from ._resources import AsyncResources, RawResponse, Resource, SyncResources

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
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
    _F = TypeVar("_F", bound=Callable[..., Any])


def _named_by_class(method: _F) -> _F:
    """Wraps a method of `_Client`: errors of its arguments name the class of the client, and suggest keywords."""
    function: Any = method

    def call(self: _Client, /, *given: Any, **keywords: Any) -> Any:
        try:
            return function(self, *given, **keywords)
        except TypeError as error:
            text = str(error)
            if not text.startswith(f"{function.__qualname__}()"):
                raise
        cls, name = type(self).__name__, function.__name__
        called = cls if name == "__init__" else f"{cls}.{name}"
        known = function.__code__.co_varnames[1 : function.__code__.co_argcount + function.__code__.co_kwonlyargcount]
        unknown = next((keyword for keyword in keywords if keyword not in known), None)
        if unknown is None:
            # Outside of the handler, like the error below: the original names `_Client`.
            raise TypeError(called + text.removeprefix(function.__qualname__))
        from difflib import get_close_matches

        close = get_close_matches(unknown, known, 1)
        hint = f"; did you mean `{close[0]}`?" if close else ""
        raise TypeError(f"{called}() got an unexpected keyword argument {unknown!r}{hint}")

    call.__name__ = function.__name__
    call.__qualname__ = function.__qualname__
    call.__doc__ = function.__doc__
    call.__module__ = function.__module__
    call.__annotations__ = dict(function.__annotations__)
    call.__wrapped__ = function  # type: ignore[attr-defined]  # pyright: ignore[reportFunctionMemberAccess]
    wrapped: Any = call
    return wrapped  # type: ignore[no-any-return]


def _dict(given: Mapping[str, Any] | None, name: str) -> dict[str, Any] | None:
    if given is None:
        return None
    try:
        return dict(given)
    except (TypeError, ValueError):
        pass
    # Outside of the handler: the error may contain a value.
    raise TypeError(f"`{name}` must be a mapping, not {type(given).__name__}")


def _pem(given: str | bytes | os.PathLike[str] | None, name: str) -> str | None:
    """Returns PEM or a path as a string."""
    if given is None or isinstance(given, str):
        return given
    import os

    try:
        return given.decode() if isinstance(given, bytes) else os.fsdecode(given)
    except (TypeError, UnicodeDecodeError):
        pass
    # Outside of the handler: the error contains the value.
    kind = "bytes that are not UTF-8" if isinstance(given, bytes) else type(given).__name__
    raise TypeError(f"`{name}` must be PEM or the path of a PEM file, not {kind}")


class _Client:
    """Base class of both clients."""

    _native: _native.Client
    # True if calls return awaitables.
    _asynchronous = False

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    @_named_by_class
    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        base_url: str | None = None,
        account_base_url: str | None = None,
        allow_http: bool = False,
        webhook_secret: str | None = None,
        organization_id: str | None = None,
        application_id: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_response_size: int | None = None,
        rate_limits: Mapping[str, int] | None = None,
        proxy: str | None = None,
        ca_bundle: str | bytes | os.PathLike[str] | None = None,
        client_certificate: str | bytes | os.PathLike[str] | None = None,
        client_key: str | bytes | os.PathLike[str] | None = None,
        headers: Mapping[str, str] | None = None,
        app_info: str | None = None,
        features_fallback: bool = False,
    ) -> None:
        """Creates a client. Options that are not given are read from the environment; then the defaults apply.

        Args:
            api_key: API key of the application (`DIDIT_API_KEY`). Without one, only account calls are possible.
            access_token: Access token of an account, for account calls; `account.login` returns one.
            base_url: Base URL of the verification API, without a version (`DIDIT_BASE_URL`).
            account_base_url: Base URL of the account calls, with a version (`DIDIT_ACCOUNT_BASE_URL`).
            allow_http: Accept base and download URLs with http (`http://sandbox:8080`), for a sandbox or a gateway in a
                private network: everybody in that network can read the key and the data (`DIDIT_ALLOW_HTTP`).
                Without it, http is accepted for this machine only.
            webhook_secret: Webhook secret, for `verify_webhook` (`DIDIT_WEBHOOK_SECRET`).
            organization_id: Organization ID (UUID; `DIDIT_ORGANIZATION_ID`), for the calls whose URL contains it.
            application_id: Application ID (UUID; `DIDIT_APPLICATION_ID`), for the calls whose URL contains it.
            timeout: Timeout of one attempt in seconds. Default: 30, more for operations that are known to be slow.
            connect_timeout: Timeout of connecting in seconds, at most `timeout`. If the name of the host has several
                addresses, they share this time. A call without a connection is always safe to retry. Default: 5.
            deadline: Timeout of a whole call in seconds, including retries and the waits between them.
            max_retries: Maximum number of retries of a call that is safe to retry. Default: 2.
            max_response_size: Maximum size of a response in bytes, decompressed. A longer one is an error, and the rest
                of it is not read. `save_pdf` and `download_to` have no limit. Default: 32 MiB.
            rate_limits: Maximum number of calls per minute: `generic_get`, `generic_write`, `session_create`,
                `session_pdf`. Limits that are not named are those that the platform documents. Default: no limits.
            proxy: URL of a proxy for all calls: http, https, socks5 or socks5h. Default: `HTTPS_PROXY`, `HTTP_PROXY`
                and `ALL_PROXY`, except for this machine and the hosts in `NO_PROXY`, or the settings of the system.
            ca_bundle: Certificates of the authorities to trust instead of those of the system: PEM, or the path of a
                PEM file or of a folder of such files (`DIDIT_CA_BUNDLE`). Default: `REQUESTS_CA_BUNDLE`,
                `CURL_CA_BUNDLE`, or `SSL_CERT_FILE` and `SSL_CERT_DIR`; otherwise the authorities of the system.
            client_certificate: Certificate with which the client authenticates itself to servers and proxies that
                require one, followed by its chain: PEM or the path of a PEM file (`DIDIT_CLIENT_CERTIFICATE`). It also
                contains the private key unless `client_key` does.
            client_key: Private key of `client_certificate`, not encrypted: PEM or the path of a PEM file
                (`DIDIT_CLIENT_KEY`).
            headers: Headers to send with every call.
            app_info: Name of your application for the `User-Agent`, such as `shop/1.4`.
            features_fallback: If the platform rejects a new workflow in its flat form, send it again as a list of
                features.
        """
        self._native = _native.Client(
            {
                "api_key": api_key,
                "access_token": access_token,
                "base_url": base_url,
                "account_base_url": account_base_url,
                "allow_http": allow_http,
                "webhook_secret": webhook_secret,
                "organization_id": organization_id,
                "application_id": application_id,
                "timeout": timeout,
                "connect_timeout": connect_timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "max_response_size": max_response_size,
                "rate_limits": _dict(rate_limits, "rate_limits"),
                "proxy": proxy,
                "ca_bundle": _pem(ca_bundle, "ca_bundle"),
                "client_certificate": _pem(client_certificate, "client_certificate"),
                "client_key": _pem(client_key, "client_key"),
                "headers": _dict(headers, "headers"),
                "app_info": app_info,
                "features_fallback": features_fallback,
            },
            self._asynchronous,
        )

    @_named_by_class
    def with_options(
        self: _C,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        organization_id: str | None = None,
        application_id: str | None = None,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> _C:
        """Returns the client with other options, for one call or several. Both share their connections."""
        changed = object.__new__(type(self))
        # Resources belong to the client they were created for. Attributes of derived classes are kept.
        changed.__dict__.update(
            {name: value for name, value in self.__dict__.items() if not isinstance(value, Resource)}
        )
        changed._native = self._native.with_options(
            {
                "api_key": api_key,
                "access_token": access_token,
                "organization_id": organization_id,
                "application_id": application_id,
                "timeout": timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "headers": _dict(headers, "headers"),
            }
        )
        return changed

    @property
    def organization_id(self) -> str | None:
        """Organization ID, if the client has one."""
        return self._native.organization_id

    @property
    def application_id(self) -> str | None:
        """Application ID, if the client has one."""
        return self._native.application_id

    @_named_by_class
    def verify_webhook(
        self, body: bytes, headers: Headers, *, tolerance: int = 300, now: int | None = None
    ) -> WebhookEvent:
        """Verifies a webhook with the webhook secret of the client and returns its event."""
        from . import webhooks

        secret = self._native.webhook_secret
        return webhooks.verify(body, headers, secret or "", tolerance=tolerance, now=now)

    @_named_by_class
    def close(self) -> None:
        """Closes the connections. Later calls fail, including those of clients created by `with_options`."""
        self._native.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._native.base_url!r})"


def _request(client: _Client, method: str, path: str, query: Query | None, body: Any, raw: bool) -> Any:
    if isinstance(query, (str, bytes)):
        raise TypeError("`query` must be a mapping or pairs of name and value, not a string")
    pairs: Any = query.items() if isinstance(query, Mapping) else query or ()
    texts = [
        (sendable(name, "query"), sendable(_query_text(value), name)) for name, value in pairs if value is not None
    ]
    text = None if body is None else json_bytes(body, "body")
    return client._native.request(method, sendable(path, "path"), texts, text, raw)


def _query_text(value: Any) -> str:
    if isinstance(value, str):
        # The value of an enum that is a string: `str` may return its name.
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(_query_text(item) for item in value)
    if isinstance(value, (Mapping, Model)):
        raise TypeError(f"cannot send {type(value).__name__} in a query")
    return to_json(value) if isinstance(value, (int, float)) else _query_text(encode(value))


class Didit(SyncResources, _Client):  # type: ignore[misc, unused-ignore]
    """The client. Create one per process and share it between threads.

    It works after a fork: the child opens its own connections. Ctrl-C interrupts a call.
    """

    def request(self, method: str, path: str, *, query: Query | None = None, body: Any = None) -> Any:
        """Calls an endpoint that this version has no method for, and returns its JSON.

        The path is relative to the base URL and includes the version: `/v3/lists/`.
        """
        return _request(self, method, path, query, body, False)

    def request_raw(self, method: str, path: str, *, query: Query | None = None, body: Any = None) -> RawResponse[Any]:
        """Like `request`, with status, headers and body of the response."""
        return RawResponse(*_request(self, method, path, query, body, True))

    def download(self, url: str) -> bytes:
        """Downloads a file by the URL that the platform returned, such as an image of a document."""
        content: bytes = self._native.download(url, None)
        return content

    def download_to(self, url: str, path: str | os.PathLike[str]) -> None:
        """Like `download`, into a file. An existing file is replaced only after the download is complete."""
        self._native.download(url, file_path(path))

    def __enter__(self: _D) -> _D:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncDidit(AsyncResources, _Client):  # type: ignore[misc, unused-ignore]
    """The client for asyncio. Create one per process and share it between tasks.

    Cancelling a task cancels its request.
    """

    _asynchronous = True

    async def request(self, method: str, path: str, *, query: Query | None = None, body: Any = None) -> Any:
        """Calls an endpoint that this version has no method for, and returns its JSON.

        The path is relative to the base URL and includes the version: `/v3/lists/`.
        """
        return await awaited(_request(self, method, path, query, body, False))

    async def request_raw(
        self, method: str, path: str, *, query: Query | None = None, body: Any = None
    ) -> RawResponse[Any]:
        """Like `request`, with status, headers and body of the response."""
        return RawResponse(*await awaited(_request(self, method, path, query, body, True)))

    async def download(self, url: str) -> bytes:
        """Downloads a file by the URL that the platform returned, such as an image of a document."""
        content: bytes = await awaited(self._native.download(url, None))
        return content

    async def download_to(self, url: str, path: str | os.PathLike[str]) -> None:
        """Like `download`, into a file. An existing file is replaced only after the download is complete."""
        await awaited(self._native.download(url, file_path(path)))

    async def aclose(self) -> None:
        """Closes the connections."""
        self.close()

    async def __aenter__(self: _A) -> _A:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Callback:
    """Query parameters that the platform appends to the `callback` URL of a session.

    Anyone can write such a URL: use it to greet the user only. Base decisions on the webhook or on
    `sessions.retrieve_decision`.
    """

    verification_session_id: str
    """Session ID (UUID)."""
    status: SessionStatus
    """Session status when the user returned."""

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    __slots__ = ("status", "verification_session_id")
    __match_args__ = ("verification_session_id", "status")

    def __init__(self, verification_session_id: str, status: SessionStatus) -> None:
        object.__setattr__(self, "verification_session_id", verification_session_id)
        object.__setattr__(self, "status", status)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError("Callback is immutable")

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
    """Parses the URL that a user returned to: absolute, or only path and query, as servers receive it.

    Raises:
        InvalidParameterError: The URL is invalid or has no `verificationSessionId`.
    """
    session_id, status = _native.parse_callback(url)
    return Callback(session_id, models.SessionStatus(status))


evaluate_late(globals(), _C="_Client", _D="Didit", _A="AsyncDidit")
