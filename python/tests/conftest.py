import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from didit_rs import Didit
from didit_rs.testing import Sandbox

ROOT = Path(__file__).parents[2]


@pytest.fixture
def sandbox(didit_sandbox: Sandbox) -> Sandbox:
    return didit_sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Didit]:
    with sandbox.client() as client:
        yield client


@pytest.fixture(scope="session")
def vectors() -> list[dict[str, Any]]:
    vectors: list[dict[str, Any]] = json.loads((ROOT / "tests/vectors/webhooks.json").read_text())
    assert len(vectors) == 14, "no vector is skipped"
    return vectors
