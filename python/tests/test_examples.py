"""Python examples of the README files and the cookbook: run against the sandbox, and checked by mypy and pyright."""

import builtins
import getpass
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from didit_rs import Didit
from didit_rs.testing import Sandbox

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "python/README.md", *sorted((ROOT / "python/cookbook").glob("[a-z]*.md"))]
# A block of Python, or a line for the test in an HTML comment.
PARTS = re.compile(r"^```python\n(.*?)^```$|^<!-- test: (.*?) -->$", re.DOTALL | re.MULTILINE)


def parts(page: Path) -> list[tuple[int, str, bool]]:
    """Return the Python of a page in parts: line, code, and whether it is visible to readers."""
    text = page.read_text()
    return [(text.count("\n", 0, m.start()) + 1, m[1] or m[2] or "", m[1] is not None) for m in PARTS.finditer(text)]


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def second_account(sandbox: Sandbox) -> tuple[str, str]:
    """Create another account; return the API key and the ID of its application."""
    email = "partner@example.org"
    with Didit(api_key=None, base_url=sandbox.base_url, account_base_url=sandbox.account_base_url) as anonymous:
        anonymous.account.register(email=email, password="MARKED-SECRET-Aa1!")
        account = anonymous.account.verify_email(email=email, code=sandbox.mailed_code(email))
    assert account.application is not None
    return account.application.api_key or "", account.application.uuid


def listen(sandbox: Sandbox, client: Didit) -> Sandbox:
    """Send the webhooks of an application to a local URL that refuses connections."""
    client.webhooks.update(webhook_url="http://127.0.0.1:9/webhooks/didit", webhook_version="v3")
    return sandbox


def deliver(sandbox: Sandbox, receive: Callable[[bytes, dict[str, str]], int]) -> list[int]:
    """Pass the deliveries of the sandbox to a handler; return its statuses."""
    sandbox.idle()
    return [receive(delivery["body"].encode(), dict(delivery["headers"])) for delivery in sandbox.deliveries()]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_examples_run_without_errors(
    page: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # Pages write files.
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "DIDIT_API_KEY": sandbox.api_key,
        "DIDIT_BASE_URL": sandbox.base_url,
        "DIDIT_ACCOUNT_BASE_URL": sandbox.account_base_url,
        "DIDIT_WEBHOOK_SECRET": sandbox.webhook_secret,
        "DIDIT_ORGANIZATION_ID": sandbox.organization_id,
        "DIDIT_APPLICATION_ID": sandbox.application_id,
        # Set here so that values set by a page are restored afterwards.
        "DIDIT_API_KEY_A": "",
        "DIDIT_API_KEY_B": "",
        "APPLICATION_B": "",
        "SESSION_ID": "",
    }.items():
        monkeypatch.setenv(name, value)
    scope: dict[str, Any] = {"__name__": "example", "sandbox": sandbox, "os": os, "second_account": second_account}
    scope.update(listen=listen, deliver=deliver, answers={})
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: scope["answers"]["password"])
    monkeypatch.setattr(builtins, "input", lambda _prompt: scope["answers"]["code"]())
    found = parts(page)
    assert any(visible for _, _, visible in found)
    for line, code, _ in found:
        code = code.replace("your workflow", sandbox.workflow_id)
        code = code.replace("the destination's secret_shared_key", sandbox.webhook_secret)
        # Line numbers of errors match the page.
        exec(compile("\n" * line + code, str(page), "exec"), scope)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the visible code of each page to a module; return the folder."""
    folder = tmp_path_factory.mktemp("examples")
    for page in PAGES:
        module = re.sub(r"\W", "_", name_of(page).removesuffix(".md")).lower()
        (folder / f"{module}.py").write_text("\n".join(code for _, code, visible in parts(page) if visible))
    assert len(list(folder.glob("*.py"))) == len(PAGES)
    return folder


@pytest.mark.parametrize(
    "checker", [["mypy", "--strict", "--config-file="], ["pyright", "--warnings"]], ids=["mypy", "pyright"]
)
def test_examples_pass_type_checkers(checker: list[str], sources: Path) -> None:
    pytest.importorskip(checker[0])
    where = ["--pythonpath", sys.executable] if checker[0] == "pyright" else ["--python-executable", sys.executable]
    command = [sys.executable, "-m", *checker, *where, "."]
    done = subprocess.run(command, cwd=sources, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
