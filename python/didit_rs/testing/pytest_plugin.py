"""The fixtures `didit_sandbox` and `didit_client`, which pytest finds by itself."""

from collections.abc import Iterator

import pytest

from didit_rs import Didit
from didit_rs.testing import Sandbox


@pytest.fixture
def didit_sandbox() -> Iterator[Sandbox]:
    """Give a fresh sandbox."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def didit_client(didit_sandbox: Sandbox) -> Iterator[Didit]:
    """Give a client of the sandbox."""
    with didit_sandbox.client() as client:
        yield client
