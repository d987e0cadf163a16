"""The conversations that all languages hold alike: `tests/scenarios`, whose README says what they are made of."""

import json
import re
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pytest

from didit_rs import errors
from didit_rs.models import Model
from didit_rs.testing import Sandbox

FOLDER = Path(__file__).parents[2] / "tests/scenarios"
NOBODY = "00000000-0000-4000-8000-000000000000"

KINDS: dict[str, tuple[type[errors.DiditError], ...]] = {
    "bad_request": (errors.BadRequestError,),
    "authentication": (errors.AuthenticationError,),
    "credentials": (errors.PermissionDeniedError,),
    "insufficient_credits": (errors.InsufficientCreditsError,),
    "already_imported": (errors.PermissionDeniedError,),
    "not_finished": (errors.PermissionDeniedError, errors.BadRequestError),
    "permission": (errors.PermissionDeniedError,),
    "not_found": (errors.NotFoundError,),
    "conflict": (errors.ConflictError,),
    "rate_limit": (errors.RateLimitError,),
    "server": (errors.InternalServerError,),
}
"""The classes Python has for the kinds of refusals."""

IS: list[tuple[str, type[errors.DiditError]]] = [
    ("api", errors.APIStatusError),
    ("timeout", errors.APITimeoutError),
    ("connection", errors.APIConnectionError),
    ("invalid", errors.InvalidParameterError),
    ("configuration", errors.ConfigurationError),
    ("decode", errors.DecodeError),
]


def test_every_shared_scenario_holds(capsys: pytest.CaptureFixture[str]) -> None:
    conversations = [case for file in sorted(FOLDER.glob("*.json")) for case in json.loads(file.read_text("utf-8"))]
    failures = []
    with Sandbox() as sandbox:
        for conversation in conversations:
            sandbox.reset()
            kept: dict[str, Any] = {
                "workflow_id": sandbox.workflow_id,
                "api_key": sandbox.api_key,
                "webhook_secret": sandbox.webhook_secret,
                "nobody": NOBODY,
            }
            for number, step in enumerate(conversation["steps"], 1):
                why = take(sandbox, step, kept)
                if why:
                    failures.append(f"{conversation['name']}: step {number}: {why}")
                    break
    assert not failures, "\n".join(failures)
    with capsys.disabled():
        print(f"\npython: {len(conversations)} shared scenarios")


def take(sandbox: Sandbox, step: dict[str, Any], kept: dict[str, Any]) -> str | None:
    """Take a step, and tell what does not hold."""
    expected = step.get("expect", {})
    try:
        told = carry_out(sandbox, filled_in({**step, "expect": {}, "error": {}}, kept))
        if "error" in step:
            return "succeeded"
    except errors.DiditError as error:
        if "error" not in step:
            return str(error)
        told, expected = told_of_error(error, step["error"]), step["error"]
    for path, wanted in expected.items():
        if not holds(at(told, path), filled_in(wanted, kept)):
            return f"at `{path}`: not {wanted}"
    for name, path in step.get("keep", {}).items():
        kept[name] = at(told, path)
        if kept[name] is None:
            return f"there is nothing at `{path}` to keep"
    return None


def carry_out(sandbox: Sandbox, step: dict[str, Any]) -> Any:
    if "control" in step:
        method, path = step["control"].split(" ")
        return sandbox.control(method, path, step.get("body"))
    options = dict(step.get("client", {}))
    if "timeout_seconds" in options:
        options["timeout"] = options.pop("timeout_seconds")
    client = sandbox.client(**options)
    if "wait" in step:
        return told(client.sessions.wait_for_decision(step["wait"], timeout=step["seconds"]))
    resource: Any = client
    *path, method = (step.get("call") or step["all"]).split(".")
    for name in path:
        resource = getattr(resource, name)
    answer = getattr(resource, method)(*step.get("arguments", []), **step.get("params", {}))
    return [told(item) for item in answer] if "all" in step else told(answer)


def told(answer: Any) -> Any:
    if isinstance(answer, Model):
        return json.loads(answer.to_json())
    if isinstance(answer, bytes):
        return {"length": len(answer), "start": answer[:4].decode()}
    assert answer is None
    return None


def told_of_error(error: errors.DiditError, expected: dict[str, Any]) -> Any:
    kind = expected.get("kind")
    return {
        "is": next((name for name, cls in IS if isinstance(error, cls)), "another"),
        "kind": kind if kind and isinstance(error, KINDS[kind]) else type(error).__name__,
        "status": error.status_code,
        "code": error.code,
        "detail": error.detail,
        "errors": [{"path": field.path, "text": field.text} for field in error.errors],
        "request_id": error.request_id,
        "retry_after": error.retry_after,
        "retryable": error.is_retryable,
        "may_have_been_carried_out": error.may_have_been_carried_out,
        "field": error.field,
    }


def filled_in(value: Any, kept: dict[str, Any]) -> Any:
    """Give the value with every `{name}` in its texts filled in."""
    if isinstance(value, list):
        return [filled_in(item, kept) for item in value]
    if isinstance(value, dict):
        return {name: filled_in(item, kept) for name, item in value.items()}
    if not isinstance(value, str):
        return value
    whole = re.fullmatch(r"\{(\w+)\}", value)
    return kept[whole[1]] if whole else re.sub(r"\{(\w+)\}", lambda match: str(kept[match[1]]), value)


def at(value: Any, path: str) -> Any:
    for key in filter(None, path.split("/")):
        if isinstance(value, list):
            value = value[int(key)] if int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def holds(found: Any, wanted: Any) -> bool:
    match wanted:
        case {"$is": kind, **nothing} if not nothing:
            return is_a(found, kind)
        case {"$count": count, **nothing} if not nothing:
            return isinstance(found, (list, dict)) and len(found) == count
        case {"$time": text, **nothing} if not nothing:
            return milliseconds(found) == milliseconds(text)
        case {"$number": text, **nothing} if not nothing:
            return isinstance(found, (str, int, float)) and decimal(str(found)) == decimal(text)
        case {"$starts": text, **nothing} if not nothing:
            return isinstance(found, str) and found.startswith(text)
    return same(found, wanted)


def is_a(found: Any, kind: str) -> bool:
    match kind:
        case "text":
            return isinstance(found, str) and found != ""
        case "time":
            return isinstance(found, str) and milliseconds(found) is not None
        case "number":
            return isinstance(found, (int, float)) and not isinstance(found, bool)
    return isinstance(found, {"boolean": bool, "list": list, "object": dict}[kind])


def same(found: Any, wanted: Any) -> bool:
    """Tell whether two values are equal: in Python alone, `True` is 1."""
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    if isinstance(found, list) and isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(same, found, wanted))
    if isinstance(found, dict) and isinstance(wanted, dict):
        return found.keys() == wanted.keys() and all(same(found[name], wanted[name]) for name in wanted)
    return bool(found == wanted)


def milliseconds(text: Any) -> int | None:
    try:
        return int(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000)
    except (ValueError, AttributeError):
        return None


def decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
