"""The extension module. Internal: use the package."""

import os
from collections.abc import Sequence
from typing import Any, final

from .models import WebhookEvent
from .webhooks import Headers

__version__: str

@final
class Client:
    def __new__(cls, options: dict[str, Any], asynchronous: bool) -> Client: ...
    def with_options(self, options: dict[str, Any]) -> Client: ...
    def close(self) -> None: ...
    @property
    def organization_id(self) -> str | None: ...
    @property
    def application_id(self) -> str | None: ...
    @property
    def base_url(self) -> str: ...
    @property
    def webhook_secret(self) -> str | None: ...
    def call(
        self, operation: str, arguments: list[str], params: bytes | None, raw: bool, files: list[dict[str, Any]]
    ) -> Any: ...
    def next_page(self, operation: str, arguments: list[str], address: str) -> Any: ...
    def snapshot_after(self, operation: str, arguments: list[str], page: bytes) -> Any: ...
    def request(
        self,
        method: str,
        path: str,
        query: list[tuple[str, str]],
        body: bytes | None,
        raw: bool,
    ) -> Any: ...
    def download(self, url: str, path: str | os.PathLike[str] | None) -> Any: ...
    def save_pdf(self, session_id: str, path: str | os.PathLike[str]) -> Any: ...
    def wait_for_decision(
        self,
        session_id: str,
        timeout: float,
        first_interval: float,
        longest_interval: float,
    ) -> Any: ...

@final
class LazyModel:
    def __new__(cls, name: str, index: int) -> LazyModel: ...

def fill(values: dict[str, Any]) -> None: ...
def run_command(arguments: list[str]) -> int: ...
@final
class Sandbox:
    def __new__(cls, port: int, compat: str | None = None) -> Sandbox: ...
    def credentials(self) -> list[str]: ...
    def now(self) -> int: ...
    def stop(self) -> None: ...

def shut_down() -> None: ...
def registry() -> dict[str, Any]: ...
def operation_descriptor(name: str) -> dict[str, Any]: ...
def model_descriptor(name: str) -> dict[str, Any]: ...
def enum_descriptor(name: str) -> dict[str, Any]: ...
def read(name: str, text: bytes) -> Any: ...
def construct(name: str, text: bytes) -> Any: ...

@final
class Verifier:
    """Verifies webhooks. Create one and reuse it; it can be shared between threads."""

    def __new__(
        cls, secret: str | Sequence[str], *, tolerance: int = 300, schemes: Sequence[str] | None = None
    ) -> Verifier: ...
    def verify_signature(
        self, body: bytes | bytearray | memoryview | str, headers: Headers, *, now: int | None = None
    ) -> Verification:
        """Verifies a webhook without reading its event."""
    def verify(
        self, body: bytes | bytearray | memoryview | str, headers: Headers, *, now: int | None = None
    ) -> WebhookEvent:
        """Verifies a webhook and returns its event."""

@final
class Verification:
    """The result of a successful verification."""

    @property
    def scheme(self) -> str:
        """Signature scheme that matched: `raw`, `v2`, `v2_timestamped` or `simple`."""
    @property
    def timestamp(self) -> int:
        """Signed timestamp in Unix seconds."""
    @property
    def header_timestamp(self) -> int | None:
        """Value of `X-Timestamp`, or `None` if it is absent, not a decimal number, or occurs with different values.

        Only the scheme `v2_timestamped` signs it.
        """
    @property
    def simple(self) -> tuple[str, str, str] | None:
        """Session ID, status and type for the scheme `simple`, whose signature covers only these and the timestamp."""

def verification(
    scheme: str, timestamp: int, header_timestamp: int | None, simple: tuple[str, str, str] | None
) -> Verification: ...
def sign(body: bytes, secret: str, timestamp: int | None, v2_scheme: str) -> list[tuple[str, str]]: ...
def parse_callback(url: str) -> tuple[str, str]: ...
