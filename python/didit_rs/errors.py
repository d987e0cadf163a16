"""What can go wrong. Keys, tokens and bodies are in none of the texts."""

from __future__ import annotations

from ._annotations import evaluate_late, instance_schema

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than all of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class FieldError:
    """What is wrong with one field of a request."""

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    __slots__ = ("path", "text")
    __match_args__ = ("path", "text")

    path: str
    """Where, as a path such as `form_elements[0].label`."""
    text: str
    """What the platform says about it; it may quote what was sent."""

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
    """Everything a call can fail with."""

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    status_code: int | None
    """The status of the answer, where there was one."""
    code: str | None
    """The platform's own code, where it gave one."""
    detail: str | None
    """The platform's words for a person, where it gave any. They may quote what was sent: keep them out of logs."""
    errors: list[FieldError]
    """What is wrong with which field."""
    request_id: str | None
    """The identifier of the request, to quote to the platform's support."""
    retry_after: float | None
    """How many seconds the platform asks to wait before the call is repeated."""
    body: str | None
    """The body of the answer, cut at 16 KB. It may quote what was sent: keep it out of logs."""
    is_retryable: bool
    """Whether the same call may succeed later without anything being changed."""
    may_have_been_carried_out: bool
    """Whether a write may have taken effect although the call failed. Look before repeating such a call. Never true of
    calls that only read."""
    field: str | None
    """The parameter that was refused before anything was sent."""

    _defaults: ClassVar[dict[str, Any]] = {
        "status_code": None,
        "code": None,
        "detail": None,
        "request_id": None,
        "retry_after": None,
        "body": None,
        "is_retryable": False,
        "may_have_been_carried_out": False,
        "field": None,
    }

    def __init__(self, message: str = "", **attributes: Any) -> None:
        super().__init__(message)
        self.errors = [FieldError(path, text) for path, text in attributes.pop("errors", ())]
        self.__dict__.update({**self._defaults, **attributes})

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
    """The platform could not be reached, or the connection broke before the whole answer was there."""


class APITimeoutError(APIConnectionError):
    """No whole answer came in time."""


class APIStatusError(DiditError):
    """The platform answered, and refused or failed."""

    if TYPE_CHECKING:

        @property
        def status_code(self) -> int:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
            """The status of the answer."""
            ...


class BadRequestError(APIStatusError):
    """400, 415, 422: the request is not acceptable as it is; see `errors`."""


class AuthenticationError(APIStatusError):
    """401: the key or token is wrong, expired or revoked, or the e-mail address and password are."""


class PermissionDeniedError(APIStatusError):
    """403: no key was sent, it lacks the right, or what was asked for cannot be had now."""


class NotFoundError(APIStatusError):
    """404: it does not exist, or not for this key."""


class ConflictError(APIStatusError):
    """409: it clashes with something that exists or runs."""


class RateLimitError(APIStatusError):
    """429: too many calls, too many attempts, or a quota is used up; see `retry_after`."""


class InternalServerError(APIStatusError):
    """5xx: the platform failed."""


class InsufficientCreditsError(APIStatusError):
    """402, 403 or 400: the account has too little credit for the call."""


class InvalidParameterError(DiditError, ValueError):
    """The call was refused before anything was sent, because it cannot succeed as it is; see `field`."""


class ConfigurationError(DiditError, ValueError):
    """The client was set up in a way that cannot work."""


class DecodeError(DiditError):
    """The platform answered success with something that is not the JSON of this operation."""


class WebhookVerificationError(DiditError):
    """A webhook was not accepted. Answer 400 or 401 and do nothing else."""

    reason: str
    """`missing_header`, `malformed`, `no_match`, `stale`, `timestamp_mismatch`, `no_timestamp`, `bad_json` or
    `invalid_secret`."""

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
    """Make the exception of an error of the native client."""
    if kind != "api":
        return _BY_KIND.get(kind, DiditError)(message, **attributes)
    status = attributes["status_code"]
    if attributes.pop("insufficient_credits"):
        return InsufficientCreditsError(message, **attributes)
    cls = InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
    return cls(message, **attributes)


evaluate_late(globals())

# Where people find and pickles look for them.
for _class in [FieldError, *(value for value in list(globals().values()) if isinstance(value, type))]:
    if issubclass(_class, (DiditError, FieldError)):
        _class.__module__ = "didit_rs"
