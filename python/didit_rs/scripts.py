"""Common tasks as functions, and as a program: `python -m didit_rs.scripts --help`.

Credentials and URLs are read from the environment (`DIDIT_API_KEY`, ...), as for `Didit()`. Alternatively, each
function takes a `client`.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ._annotations import evaluate_late
from ._client import Didit
from ._models import Model
from .errors import DiditError

if TYPE_CHECKING:
    from .models import (
        Decision,
        LoginResponse,
        Registration,
        Session,
        SessionSummary,
        VerifiedAccount,
        Workflow,
    )

_T = TypeVar("_T")


def _with(client: Didit | None, call: Callable[[Didit], _T]) -> _T:
    if client is not None:
        return call(client)
    with Didit() as own:
        return call(own)


def register(email: str, password: str, *, client: Didit | None = None) -> Registration:
    """Registers an account. The platform e-mails a verification code."""
    return _with(client, lambda didit: didit.account.register(email=email, password=password))


def verify_email(email: str, code: str, *, client: Didit | None = None) -> VerifiedAccount:
    """Verifies the e-mail address with the code. The response contains the application with its API key."""
    return _with(client, lambda didit: didit.account.verify_email(email=email, code=code))


def login(email: str, password: str, *, client: Didit | None = None) -> LoginResponse:
    """Signs in. The response contains the access token, or asks for a second factor."""
    return _with(client, lambda didit: didit.account.login(email=email, password=password))


def list_workflows(*, client: Didit | None = None) -> list[Workflow]:
    """Returns all workflows."""
    return _with(client, lambda didit: list(didit.workflows.list()))


def create_workflow(
    workflow_label: str,
    workflow_type: str = "kyc",
    *,
    is_liveness_enabled: bool | None = None,
    is_face_match_enabled: bool | None = None,
    is_aml_enabled: bool | None = None,
    client: Didit | None = None,
    **further: Any,
) -> Workflow:
    """Creates a workflow. Further keywords are those of `client.workflows.create`."""
    return _with(
        client,
        lambda didit: didit.workflows.create(
            workflow_label=workflow_label,
            workflow_type=workflow_type,
            is_liveness_enabled=is_liveness_enabled,
            is_face_match_enabled=is_face_match_enabled,
            is_aml_enabled=is_aml_enabled,
            **further,
        ),
    )


def get_workflow(workflow_id: str, *, client: Didit | None = None) -> Workflow:
    """Returns a workflow."""
    return _with(client, lambda didit: didit.workflows.retrieve(workflow_id))


def update_workflow(workflow_id: str, *, client: Didit | None = None, **changes: Any) -> Workflow:
    """Updates a workflow. Keywords are those of `client.workflows.update`."""
    return _with(client, lambda didit: didit.workflows.update(workflow_id, **changes))


def delete_workflow(workflow_id: str, *, client: Didit | None = None) -> None:
    """Deletes a workflow."""
    return _with(client, lambda didit: didit.workflows.delete(workflow_id))


def create_session(
    workflow_id: str,
    vendor_data: str | None = None,
    callback: str | None = None,
    *,
    client: Didit | None = None,
    **further: Any,
) -> Session:
    """Creates a session. Send the user to its `url`. Further keywords are those of `client.sessions.create`."""
    return _with(
        client,
        lambda didit: didit.sessions.create(
            workflow_id=workflow_id, vendor_data=vendor_data, callback=callback, **further
        ),
    )


def get_decision(session_id: str, *, client: Didit | None = None) -> Decision:
    """Returns the decision of a session with all results."""
    return _with(client, lambda didit: didit.sessions.retrieve_decision(session_id))


def list_sessions(*, client: Didit | None = None, **filters: Any) -> list[SessionSummary]:
    """Returns all sessions. Keywords are those of `client.sessions.list`."""
    return _with(client, lambda didit: list(didit.sessions.list(**filters)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m didit_rs.scripts", description="Common tasks on the Didit platform, as JSON."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")

    def command(name: str, run: Callable[..., Any], *positional: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=(run.__doc__ or "").split("\n", 1)[0])
        for argument in positional:
            # Other users of the machine can see the command line, so the password is optional and prompted for.
            added.add_argument(argument, nargs="?" if argument == "password" else None)
        added.set_defaults(run=run)
        return added

    command("register", register, "email", "password")
    command("verify", verify_email, "email", "code")
    command("login", login, "email", "password")
    command("list-workflows", list_workflows)
    create = command("create-workflow", create_workflow)
    create.add_argument("--label", dest="workflow_label", required=True)
    create.add_argument("--type", dest="workflow_type", default="kyc")
    update = command("update-workflow", update_workflow, "workflow_id")
    update.add_argument("--label", dest="workflow_label")
    update.add_argument("--aml-threshold", dest="aml_decline_threshold", type=int)
    for name in ("liveness", "face-match", "aml"):
        field = f"is_{name.replace('-', '_')}_enabled"
        create.add_argument(f"--{name}", dest=field, action="store_true", default=None)
        update.add_argument(f"--enable-{name}", dest=field, action="store_true", default=None)
        update.add_argument(f"--disable-{name}", dest=field, action="store_false", default=None)
    command("get-workflow", get_workflow, "workflow_id")
    command("delete-workflow", delete_workflow, "workflow_id")
    session = command("create-session", create_session)
    session.add_argument("--workflow-id", required=True)
    session.add_argument("--vendor-data")
    session.add_argument("--callback")
    command("get-decision", get_decision, "session_id")
    sessions = command("list-sessions", list_sessions)
    sessions.add_argument("--status")
    sessions.add_argument("--vendor-data")
    return parser


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    return [_plain(item) for item in value] if isinstance(value, list) else value


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command of the program and returns its exit code."""
    given = {name: value for name, value in vars(_parser().parse_args(arguments)).items() if name != "command"}
    run = given.pop("run")
    try:
        if "password" in given and given["password"] is None:
            given["password"] = getpass.getpass()
        response = run(**{name: value for name, value in given.items() if value is not None})
    except DiditError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except EOFError:
        sys.stderr.write("\na password is required, and standard input is not a terminal\n")
        return 1
    except KeyboardInterrupt:
        return 130
    if response is not None:
        # Output in another encoding must not fail after the operation succeeded.
        ascii_alone = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
        try:
            sys.stdout.write(json.dumps(_plain(response), ensure_ascii=ascii_alone, indent=2) + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader closed the pipe. Avoids another error when Python flushes the output at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


evaluate_late(globals())

if __name__ == "__main__":
    sys.exit(main())
