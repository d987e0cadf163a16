"""Client and webhook verifier for the Didit identity-verification platform.

>>> from didit_rs import Didit
>>> client = Didit(api_key="...")  # doctest: +SKIP
>>> session = client.sessions.create(workflow_id="...", vendor_data="user-123")  # doctest: +SKIP
"""

import atexit as _atexit

from . import errors, models, webhooks
from ._client import AsyncDidit, Callback, Didit, parse_callback
from ._files import File
from ._models import AsyncPage, Model, OpenEnum, Page
from ._native import __version__, shut_down
from ._resources import AsyncPaginator, RawResponse
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientClosedError,
    ConfigurationError,
    ConflictError,
    DecodeError,
    DiditError,
    FieldError,
    InsufficientCreditsError,
    InternalServerError,
    InvalidParameterError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    WebhookVerificationError,
)

# Threads of the client must not touch an interpreter that is shutting down.
_atexit.register(shut_down)

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncDidit",
    "AsyncPage",
    "AsyncPaginator",
    "AuthenticationError",
    "BadRequestError",
    "Callback",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "Didit",
    "DiditError",
    "FieldError",
    "File",
    "InsufficientCreditsError",
    "InternalServerError",
    "InvalidParameterError",
    "Model",
    "NotFoundError",
    "OpenEnum",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "WebhookVerificationError",
    "__version__",
    "errors",
    "models",
    "parse_callback",
    "webhooks",
]
