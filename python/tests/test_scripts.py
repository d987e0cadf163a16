"""`didit_rs.scripts`, as functions and as a program."""

import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import pytest

from didit_rs import scripts
from didit_rs.testing import Sandbox


@pytest.fixture
def environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    monkeypatch.setenv("DIDIT_API_KEY", sandbox.api_key)
    monkeypatch.setenv("DIDIT_BASE_URL", sandbox.base_url)
    monkeypatch.setenv("DIDIT_ACCOUNT_BASE_URL", sandbox.account_base_url)
    return sandbox


def test_script_functions(environment: Sandbox) -> None:
    email, password = "ada@example.org", "MARKED-SECRET-Aa1!"
    scripts.register(email, password)
    account = scripts.verify_email(email, environment.mailed_code(email))
    assert account.application is not None
    assert scripts.login(email, password).access_token
    created = scripts.create_workflow("My KYC", "kyc", is_liveness_enabled=True)
    assert created.uuid in [workflow.uuid for workflow in scripts.list_workflows()]
    scripts.update_workflow(created.uuid, workflow_label="Other")
    assert scripts.get_workflow(created.uuid).workflow_label == "Other"
    session = scripts.create_session(created.uuid, vendor_data="user-123")
    environment.complete(session.session_id)
    assert scripts.get_decision(session.session_id).status == "Approved"
    assert [found.session_id for found in scripts.list_sessions(status="Approved")] == [session.session_id]
    scripts.delete_workflow(created.uuid)
    assert created.uuid not in [workflow.uuid for workflow in scripts.list_workflows()]


def test_script_command_line(environment: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*arguments: str) -> object:
        assert scripts.main(arguments) == 0
        out = capsys.readouterr().out
        return json.loads(out) if out else None

    created = run("create-workflow", "--label", "My KYC", "--type", "kyc", "--liveness", "--face-match")
    assert isinstance(created, dict)
    run("update-workflow", created["uuid"], "--enable-aml", "--aml-threshold", "75")
    session = run("create-session", "--workflow-id", created["uuid"], "--vendor-data", "user-123")
    assert isinstance(session, dict)
    assert session["status"] == "Not Started"
    assert scripts.main(["get-decision", "no-such-session"]) == 1
    assert "404" in capsys.readouterr().err


def test_responses_are_printed_in_any_output_encoding(environment: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    command = [sys.executable, "-m", "didit_rs.scripts", "create-workflow", "--label", "Müller 東京"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    assert json.loads(done.stdout)["workflow_label"] == "Müller 東京"


def test_passwords_are_required_without_a_terminal(environment: Sandbox) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "didit_rs.scripts", "login", "ada@example.org"]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "a password is required, and standard input is not a terminal"
    assert "Traceback" not in done.stderr


def test_a_closed_pipe_is_not_an_error(environment: Sandbox) -> None:
    command = [sys.executable, "-m", "didit_rs.scripts", "list-workflows"]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait(timeout=30) == 0


def test_the_wheel_installs_the_didit_command() -> None:
    installed = importlib.metadata.distribution("didit-rs").entry_points
    assert [(found.name, found.value) for found in installed if found.group == "console_scripts"] == [
        ("didit", "didit_rs._command:main")
    ]
    # `python -m didit_rs` is the same command.
    done = subprocess.run([sys.executable, "-m", "didit_rs", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("didit ")
    helped = subprocess.run(
        [sys.executable, "-m", "didit_rs.scripts", "--help"], capture_output=True, text=True, check=True
    )
    assert "usage: python -m didit_rs.scripts " in helped.stdout


def test_code_for_the_skill_runs_with_its_preset() -> None:
    script = Path(__file__).parents[2] / "sandbox/tests/compat/skill_4_1.py"
    with Sandbox(compat="skill-4.1") as sandbox:
        names = ("base_url", "account_base_url", "api_key", "workflow_id")
        credentials = json.dumps({name: getattr(sandbox, name) for name in names})
        run = subprocess.run([sys.executable, str(script), credentials], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_unknown_presets_raise_value_error() -> None:
    with pytest.raises(ValueError, match=r"^`compat`: there is no preset `skill-1`; the presets are: skill-4\.1$"):
        Sandbox(compat="skill-1")
