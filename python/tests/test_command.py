"""The command `didit` installed by the wheel."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import STOPPABLE

from didit_rs.testing import Sandbox

COMMAND = str(Path(sys.executable).parent / "didit")


@pytest.fixture
def environment(sandbox: Sandbox, tmp_path: Path) -> dict[str, str]:
    settings = {
        "DIDIT_API_KEY": sandbox.api_key,
        "DIDIT_BASE_URL": sandbox.base_url,
        "DIDIT_ACCOUNT_BASE_URL": sandbox.account_base_url,
        "DIDIT_CONFIG_DIR": str(tmp_path),
    }
    return {**os.environ, **settings}


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([COMMAND, *arguments], env=environment, capture_output=True, text=True, timeout=60)


def test_operations_call_the_platform(environment: dict[str, str], sandbox: Sandbox) -> None:
    create = ("sessions", "create", "--workflow-id", sandbox.workflow_id, "--vendor-data", "user-123", "--json")
    done = run(environment, *create)
    assert (done.returncode, done.stderr) == (0, "")
    session = json.loads(done.stdout)
    sandbox.complete(session["session_id"])
    done = run(environment, "sessions", "retrieve-decision", session["session_id"], "--field", "status")
    assert (done.returncode, done.stdout.strip()) == (0, "Approved")


def test_exit_codes_are_returned(environment: dict[str, str]) -> None:
    assert run(environment, "sessions", "no-such-verb").returncode == 2
    missing = run(environment, "sessions", "retrieve-decision", "11111111-2222-3333-4444-555555555555")
    assert missing.returncode == 4
    assert "404" in missing.stderr
    assert missing.stdout == ""


def test_ctrl_c_stops_the_command(environment: dict[str, str], sandbox: Sandbox) -> None:
    done = run(environment, "sessions", "create", "--workflow-id", sandbox.workflow_id, "--field", "session_id")
    waiting = subprocess.Popen(
        [*STOPPABLE, COMMAND, "sessions", "wait", done.stdout.strip()],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not any(call["path"].endswith("/decision/") for call in sandbox.calls()):
        assert waiting.poll() is None
    waiting.send_signal(signal.SIGINT)
    _, errors = waiting.communicate(timeout=30)
    assert waiting.returncode == 130
    assert "Traceback" not in errors
