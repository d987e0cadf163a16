"""Runs the scenarios that all languages share. `tests/scenarios/README.md` describes their format."""

import json
import re
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pytest

from didit_rs import File, errors
from didit_rs.models import Model
from didit_rs.testing import Sandbox

FOLDER = Path(__file__).parents[2] / "tests/scenarios"
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"

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
"""Exception classes by error kind of the scenarios."""

IS: list[tuple[str, type[errors.DiditError]]] = [
    ("api", errors.APIStatusError),
    ("timeout", errors.APITimeoutError),
    ("connection", errors.APIConnectionError),
    ("invalid", errors.InvalidParameterError),
    ("configuration", errors.ConfigurationError),
    ("decode", errors.DecodeError),
]


def test_shared_scenarios(capsys: pytest.CaptureFixture[str]) -> None:
    scenarios = [case for file in sorted(FOLDER.glob("*.json")) for case in json.loads(file.read_text("utf-8"))]
    failures = []
    with Sandbox() as sandbox:
        for scenario in scenarios:
            sandbox.reset()
            kept: dict[str, Any] = {
                "workflow_id": sandbox.workflow_id,
                "api_key": sandbox.api_key,
                "webhook_secret": sandbox.webhook_secret,
                "nobody": UNKNOWN_ID,
            }
            for number, step in enumerate(scenario["steps"], 1):
                failure = run_step(sandbox, step, kept)
                if failure:
                    failures.append(f"{scenario['name']}: step {number}: {failure}")
                    break
    assert not failures, "\n".join(failures)
    with capsys.disabled():
        print(f"\npython: {len(scenarios)} shared scenarios")


def run_step(sandbox: Sandbox, step: dict[str, Any], kept: dict[str, Any]) -> str | None:
    """Run a step; return a message if it fails."""
    expected = step.get("expect", {})
    try:
        actual = send(sandbox, substitute({**step, "expect": {}, "error": {}}, kept))
        if "error" in step:
            return "succeeded"
    except errors.DiditError as error:
        if "error" not in step:
            return str(error)
        actual, expected = error_to_json(error, step["error"]), step["error"]
    for path, wanted in expected.items():
        if not matches(at(actual, path), substitute(wanted, kept)):
            return f"at `{path}`: not {wanted}"
    for name, path in step.get("keep", {}).items():
        kept[name] = at(actual, path)
        if kept[name] is None:
            return f"no value at `{path}` to store"
    return None


def send(sandbox: Sandbox, step: dict[str, Any]) -> Any:
    if "control" in step:
        method, path = step["control"].split(" ")
        return sandbox.control(method, path, step.get("body"))
    options = dict(step.get("client", {}))
    if "timeout_seconds" in options:
        options["timeout"] = options.pop("timeout_seconds")
    client = sandbox.client(**options)
    if "wait" in step:
        return to_json(client.sessions.wait_for_decision(step["wait"], timeout=step["seconds"]))
    resource: Any = client
    *path, method = (step.get("call") or step["all"]).split(".")
    for name in path:
        resource = getattr(resource, name)
    response = getattr(resource, method)(*step.get("arguments", []), **with_files(step.get("params", {})))
    return [to_json(item) for item in response] if "all" in step else to_json(response)


def with_files(params: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters with a `File` for every `{"$file": name, "text": content}`, also in a list."""

    def value(given: Any) -> Any:
        if isinstance(given, list):
            return [value(item) for item in given]
        if isinstance(given, dict) and "$file" in given:
            return File(given["text"].encode(), name=given["$file"])
        return given

    return {name: value(given) for name, given in params.items()}


def to_json(response: Any) -> Any:
    if isinstance(response, Model):
        return json.loads(response.to_json())
    if isinstance(response, bytes):
        return {"length": len(response), "start": response[:4].decode()}
    assert response is None
    return None


def error_to_json(error: errors.DiditError, expected: dict[str, Any]) -> Any:
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


def substitute(value: Any, kept: dict[str, Any]) -> Any:
    """Return the value with every `{name}` in its strings replaced."""
    if isinstance(value, list):
        return [substitute(item, kept) for item in value]
    if isinstance(value, dict):
        return {name: substitute(item, kept) for name, item in value.items()}
    if not isinstance(value, str):
        return value
    placeholder = re.fullmatch(r"\{(\w+)\}", value)
    return kept[placeholder[1]] if placeholder else re.sub(r"\{(\w+)\}", lambda match: str(kept[match[1]]), value)


def at(value: Any, path: str) -> Any:
    for key in filter(None, path.split("/")):
        if isinstance(value, list):
            value = value[int(key)] if int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def matches(found: Any, wanted: Any) -> bool:
    match wanted:
        case {"$is": kind, **rest} if not rest:
            return is_a(found, kind)
        case {"$count": count, **rest} if not rest:
            return isinstance(found, (list, dict)) and len(found) == count
        case {"$time": time, **rest} if not rest:
            return milliseconds(found) == milliseconds(time)
        case {"$number": number, **rest} if not rest:
            return isinstance(found, (str, int, float)) and decimal(str(found)) == decimal(number)
        case {"$starts": prefix, **rest} if not rest:
            return isinstance(found, str) and found.startswith(prefix)
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
    """Return whether two JSON values are equal. Unlike in Python, true is not equal to 1."""
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    if isinstance(found, list) and isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(same, found, wanted))
    if isinstance(found, dict) and isinstance(wanted, dict):
        return found.keys() == wanted.keys() and all(same(found[name], wanted[name]) for name in wanted)
    return bool(found == wanted)


def milliseconds(time: Any) -> int | None:
    try:
        return int(datetime.fromisoformat(time.replace("Z", "+00:00")).timestamp() * 1000)
    except (ValueError, AttributeError):
        return None


def decimal(number: str) -> Decimal | None:
    try:
        return Decimal(number)
    except InvalidOperation:
        return None
