"""Reads every field of a decision and of a pydantic model with the same fields; prints seconds as JSON."""

from __future__ import annotations

import datetime
import decimal
import json
from typing import Any

import pydantic
from documents import decision
from measuring import compare

from didit_rs import _native, models

SIZE = 8 * 1024
# Python types by the type names of the descriptors.
PLAIN: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "Any": Any,
    "datetime": datetime.datetime,
    "date": datetime.date,
    "Decimal": decimal.Decimal,
    "dict[str, Any]": dict[str, Any],
    "dict[str, str]": dict[str, str],
}


def pydantic_type(type_name: str, created: dict[str, Any]) -> Any:
    if type_name in PLAIN:
        return PLAIN[type_name]
    if type_name.startswith("list["):
        return list[pydantic_type(type_name[5:-1], created)]  # type: ignore[misc]
    return pydantic_model(type_name, created) if type_name in _native.registry()["models"] else str


def pydantic_model(name: str, created: dict[str, Any]) -> Any:
    """Return a pydantic model with the same fields and types, with strings instead of open enums."""
    if name not in created:
        fields: dict[str, Any] = {}
        for field in _native.model_descriptor(name)["fields"]:
            fields[field["name"]] = (pydantic_type(field["type"], created) | None, None)
        created[name] = pydantic.create_model(name, __config__=pydantic.ConfigDict(extra="allow"), **fields)
    return created[name]


def walk_code(name: str, depth: int, variable: str, value: Any) -> list[str]:
    """Return statements that read every field of the value, like the code of a user."""
    indent = "    " * depth
    lines = []
    for field in _native.model_descriptor(name)["fields"]:
        attribute = f"{variable}.{field['name']}"
        inner = field["type"].removeprefix("list[").removesuffix("]")
        is_model = inner in _native.registry()["models"]
        given = value.get(field["wire"]) if isinstance(value, dict) else None
        if not is_model or not given:
            lines.append(f"{indent}{attribute}")
        elif field["type"].startswith("list["):
            lines.append(f"{indent}for v{depth} in {attribute}:")
            lines += walk_code(inner, depth + 1, f"v{depth}", given[0])
        else:
            lines.append(f"{indent}v{depth} = {attribute}")
            lines += walk_code(inner, depth, f"v{depth}", given)
    return lines


def main() -> None:
    text = json.dumps(decision(SIZE), ensure_ascii=False, separators=(",", ":"))
    lines = walk_code("Decision", 1, "value", json.loads(text))
    scope: dict[str, Any] = {}
    exec("def walk(value):\n" + "\n".join(lines), scope)
    walk = scope["walk"]
    ours = models.Decision.from_json(text)
    peer = pydantic_model("Decision", {})
    theirs = peer.model_validate_json(text)
    walk(ours), walk(theirs)
    data = text.encode()
    times = compare(
        {
            "walk, didit_rs": lambda: walk(ours),
            "walk, pydantic": lambda: walk(theirs),
            "decode, didit_rs": lambda: models.Decision.from_json(data),
            "decode, pydantic": lambda: peer.model_validate_json(data),
            "decode, json.loads": lambda: json.loads(data),
        }
    )
    print(json.dumps({"bytes": len(data), "reads": len(lines), "seconds": times}))


if __name__ == "__main__":
    main()
