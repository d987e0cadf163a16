"""The extension module. The classes and functions of the package end here; nothing else should call it."""

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
    def call(self, operation: str, arguments: list[str], params: bytes | None, raw: bool) -> Any: ...
    def next_page(self, operation: str, arguments: list[str], address: str) -> Any: ...
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

def run_command(arguments: list[str]) -> int: ...
@final
class Sandbox:
    def __new__(cls, port: int) -> Sandbox: ...
    def credentials(self) -> list[str]: ...
    def stop(self) -> None: ...

def shut_down() -> None: ...
def registry() -> dict[str, Any]: ...
def operation_facts(name: str) -> dict[str, Any]: ...
def model_facts(name: str) -> dict[str, Any]: ...
def enum_facts(name: str) -> dict[str, Any]: ...
def read(name: str, text: bytes) -> Any: ...
def construct(name: str, text: bytes) -> Any: ...

@final
class Verifier:
    """Tells whether webhooks are genuine and fresh. Make one and keep it; threads may share it."""

    def __new__(
        cls, secret: str | Sequence[str], *, tolerance: int = 300, forms: Sequence[str] | None = None
    ) -> Verifier: ...
    def check(
        self, body: bytes | bytearray | memoryview | str, headers: Headers, *, now: int | None = None
    ) -> Proof:
        """Prove that a webhook is genuine and fresh, without reading what it says."""
    def verify(
        self, body: bytes | bytearray | memoryview | str, headers: Headers, *, now: int | None = None
    ) -> WebhookEvent:
        """Prove that a webhook is genuine and fresh, and read it."""

@final
class Proof:
    """A webhook was found genuine and fresh; this is by what."""

    @property
    def form(self) -> str:
        """Which form of signature matched: `raw`, `v2`, `v2_timestamped` or `simple`."""
    @property
    def timestamp(self) -> int:
        """When it was sent, in Unix seconds; covered by the signature."""
    @property
    def simple(self) -> tuple[str, str, str] | None:
        """After `simple`: session, status and type, which with the time are all that is proven of the body then."""

def sign(body: bytes, secret: str, timestamp: int, v2_form: str) -> list[tuple[str, str]]: ...
def parse_callback(url: str) -> tuple[str, str]: ...
