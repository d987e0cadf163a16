"""Errors. Their messages contain no keys, tokens or bodies."""

from __future__ import annotations

from ._annotations import evaluate_late, instance_schema
from ._headers import ResponseHeaders

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


_NOT_JSON = object()


class FieldError:
    """Error of one field of a request."""

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    __slots__ = ("path", "text")
    __match_args__ = ("path", "text")

    path: str
    """Path of the field, such as `form_elements[0].label`."""
    text: str
    """Message of the platform. It may quote values of the request."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FieldError) and (self.path, self.text) == (other.path, other.text)

    def __hash__(self) -> int:
        return hash((self.path, self.text))

    def __repr__(self) -> str:
        return f"FieldError(path={self.path!r})"


class DiditError(Exception):
    """Base class of all errors."""

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    status_code: int | None
    """HTTP status of the response, if there was one."""
    code: str | None
    """Error code of the platform, if it sent one."""
    detail: str | None
    """Message of the platform, if it sent one. It may quote values of the request: keep it out of logs."""
    errors: list[FieldError]
    """Errors of single fields."""
    request_id: str | None
    """Request ID, to quote to the support of the platform."""
    retry_after: float | None
    """Seconds to wait before retrying, if the platform sent them."""
    headers: ResponseHeaders
    """Headers of an error response, such as those of the rate limit, without cookies and credentials. Names are
    case-insensitive. Empty if there was no such response."""
    text: str | None
    """Body of the response, truncated to 16 KB. It may quote values of the request: keep it out of logs."""
    is_retryable: bool
    """True if the same call may succeed later without changes."""
    may_have_been_carried_out: bool
    """True if a write may have taken effect although the call failed. Check before repeating such a call. Always false
    for calls that only read."""
    waited_for: str | None
    """What a call waited for when its time was over: `connection`, `response`, `rate_limit` or `decision`."""
    field: str | None
    """Name of the parameter that was rejected before anything was sent."""

    _defaults: ClassVar[dict[str, Any]] = {
        "status_code": None,
        "code": None,
        "detail": None,
        "request_id": None,
        "retry_after": None,
        "text": None,
        "is_retryable": False,
        "may_have_been_carried_out": False,
        "waited_for": None,
        "field": None,
    }

    def __init__(self, message: str = "", **attributes: Any) -> None:
        super().__init__(message)
        self.errors = [FieldError(path, text) for path, text in attributes.pop("errors", ())]
        self.headers = ResponseHeaders(attributes.pop("headers", ()))
        self.__dict__.update({**self._defaults, **attributes})

    @property
    def body(self) -> Any:
        """The body of the response: parsed if it is JSON, otherwise `text`.

        It may quote values of the request: keep it out of logs.
        """
        parsed = self._parsed()
        return self.text if parsed is _NOT_JSON else parsed

    @property
    def json(self) -> Any:
        """The parsed body; `None` if there is none, if it is not JSON, or if it was truncated.

        It may quote values of the request: keep it out of logs.
        """
        parsed = self._parsed()
        return None if parsed is _NOT_JSON else parsed

    def _parsed(self) -> Any:
        if not self.text:
            return _NOT_JSON
        from json import loads

        try:
            # A byte order mark is not part of the JSON.
            return loads(self.text.removeprefix("\ufeff"))
        except (ValueError, RecursionError):
            return _NOT_JSON

    def __reduce__(self) -> tuple[Any, ...]:
        attributes = {name: value for name, value in self.__dict__.items() if name != "errors"}
        attributes["errors"] = [(error.path, error.text) for error in self.errors]
        return (_rebuild, (type(self), self.args, attributes))


def _rebuild(cls: type[DiditError], args: tuple[Any, ...], attributes: dict[str, Any]) -> DiditError:
    error = cls.__new__(cls, *args)
    Exception.__init__(error, *args)
    attributes = dict(attributes)
    error.errors = [FieldError(path, text) for path, text in attributes.pop("errors")]
    error.__dict__.update(attributes)
    return error


class APIConnectionError(DiditError):
    """The connection failed, or closed before the response was complete."""


class APITimeoutError(APIConnectionError):
    """A timeout or the deadline passed before the response was complete; see `waited_for`."""


class APIStatusError(DiditError):
    """The platform returned an error status."""

    if TYPE_CHECKING:

        @property
        def status_code(self) -> int:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
            """HTTP status of the response."""
            ...


class BadRequestError(APIStatusError):
    """400, 415 or 422: the request is invalid; see `errors`."""


class AuthenticationError(APIStatusError):
    """401: the key, the token, or the e-mail address and password are wrong, expired or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: no key was sent, its permissions do not suffice, or the resource is not available now."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist, or not for this key."""


class ConflictError(APIStatusError):
    """409: the request conflicts with an existing resource or a running operation."""


class RateLimitError(APIStatusError):
    """429: too many calls or attempts, or a quota is exhausted; see `retry_after`."""


class InternalServerError(APIStatusError):
    """5xx: internal error of the platform."""


class InsufficientCreditsError(APIStatusError):
    """402, 403 or 400: the account has insufficient credits."""


class InvalidParameterError(DiditError, ValueError):
    """A parameter is invalid; see `field`. Nothing was sent."""


class ConfigurationError(DiditError, ValueError):
    """The configuration of the client is invalid."""


class ClientClosedError(DiditError, RuntimeError):
    """The client was closed before the call. Nothing was sent."""


class DecodeError(DiditError):
    """The response has a success status, but its body is not the JSON of this operation."""


class WebhookVerificationError(DiditError):
    """A webhook failed verification. Respond with 400 or 401 and ignore it."""

    reason: str
    """`missing_header`, `malformed`, `no_match`, `stale`, `no_timestamp`, `bad_json` or `invalid_secret`."""

    def __init__(self, message: str = "", reason: str = "") -> None:
        super().__init__(message, reason=reason)


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    415: BadRequestError,
    422: BadRequestError,
    429: RateLimitError,
}

_BY_KIND: dict[str, type[DiditError]] = {
    "connection": APIConnectionError,
    "timeout": APITimeoutError,
    "invalid": InvalidParameterError,
    "configuration": ConfigurationError,
    "decode": DecodeError,
}


def from_native(kind: str, message: str, attributes: dict[str, Any]) -> DiditError:
    """Creates the exception for an error of the native client."""
    if kind != "api":
        return _BY_KIND.get(kind, DiditError)(message, **attributes)
    status = attributes["status_code"]
    if attributes.pop("insufficient_credits"):
        return InsufficientCreditsError(message, **attributes)
    cls = InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
    return cls(message, **attributes)


evaluate_late(globals())

# The module that users import them from and that pickle looks them up in.
for _class in [FieldError, *(value for value in list(globals().values()) if isinstance(value, type))]:
    if issubclass(_class, (DiditError, FieldError)):
        _class.__module__ = "didit_rs"
