"""The fixtures `didit_sandbox`, `didit_client` and `didit_async_client`, which pytest loads automatically."""

from collections.abc import Iterator

import pytest

from didit_rs import AsyncDidit, Didit
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


@pytest.fixture
def didit_async_client(didit_sandbox: Sandbox) -> Iterator[AsyncDidit]:
    """Provides an asyncio client of the sandbox, for tests that are coroutines or call `asyncio.run`."""
    client = didit_sandbox.async_client()
    yield client
    client.close()
