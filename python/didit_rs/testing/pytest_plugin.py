"""The fixtures `didit_sandbox` and `didit_client`, which pytest loads automatically."""

from collections.abc import Iterator

import pytest

from didit_rs import Didit
from didit_rs.testing import Sandbox


@pytest.fixture
def didit_sandbox() -> Iterator[Sandbox]:
    """Provides a new sandbox."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def didit_client(didit_sandbox: Sandbox) -> Iterator[Didit]:
    """Provides a client of the sandbox."""
    with didit_sandbox.client() as client:
        yield client
