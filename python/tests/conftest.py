import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from didit_rs import Didit
from didit_rs.testing import Sandbox

ROOT = Path(__file__).parents[2]

# Runs a command that SIGINT and SIGTERM end, even if these tests were started with one of them ignored, as by a
# background job of a script: children inherit that.
STOPPABLE = [
    sys.executable,
    "-c",
    "import os, signal, sys\n"
    "for name in ('SIGINT', 'SIGTERM'):\n    signal.signal(getattr(signal, name), signal.SIG_DFL)\n"
    "os.execv(sys.argv[1], sys.argv[1:])",
]


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
    return vectors


@pytest.fixture(scope="session")
def redis_socket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the socket of a Redis of our own, which keeps nothing on the disk."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail("these tests need redis-server, which is not installed (Debian: apt-get install redis-server)")
    # Paths of sockets must be short; those of pytest are not.
    with tempfile.TemporaryDirectory(prefix="redis") as folder:
        socket = f"{folder}/socket"
        quiet = ["--port", "0", "--save", "", "--appendonly", "no", "--loglevel", "warning"]
        process = subprocess.Popen(
            [*STOPPABLE, program, *quiet, "--unixsocket", socket, "--dir", folder], stdout=subprocess.DEVNULL
        )
        try:
            while not answers(socket):
                assert process.poll() is None, "redis-server ended"
            yield socket
        finally:
            process.terminate()
            process.wait(timeout=30)


def answers(socket: str) -> bool:
    import redis

    try:
        return bool(redis.Redis(unix_socket_path=socket).ping())
    except redis.ConnectionError:
        return False
