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

# Runs a command with the default handlers of SIGINT and SIGTERM. The tests may run with ignored signals, for example
# as a background job of a script, and child processes inherit that.
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
    """Start a Redis server that stores nothing on disk; yield the path of its socket."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail("these tests need redis-server, which is not installed (Debian: apt-get install redis-server)")
    # Socket paths have a maximum length, which temporary directories of pytest exceed.
    with tempfile.TemporaryDirectory(prefix="redis") as folder:
        socket = f"{folder}/socket"
        quiet = ["--port", "0", "--save", "", "--appendonly", "no", "--loglevel", "warning"]
        process = subprocess.Popen(
            [*STOPPABLE, program, *quiet, "--unixsocket", socket, "--dir", folder], stdout=subprocess.DEVNULL
        )
        try:
            while not responds(socket):
                assert process.poll() is None, "redis-server exited"
            yield socket
        finally:
            process.terminate()
            process.wait(timeout=30)


def responds(socket: str) -> bool:
    import redis

    try:
        return bool(redis.Redis(unix_socket_path=socket).ping())
    except redis.ConnectionError:
        return False
