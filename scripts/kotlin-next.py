#!/usr/bin/env python3
"""Writes the sources of a later version of the Kotlin package, for the test of binary compatibility.

kotlin-next.py GENERATED NEXT copies the generated sources to NEXT and adds to each model and each set of options a
field, to each open enum a value, and to each resource an operation, before the ones that exist.
"""

import re
import shutil
import sys
from pathlib import Path

DOC = "/** Added in a later version. */"


def added_property(builder: str, returned: str) -> str:
    """Returns the property and the function of a builder."""
    return f"""
        {DOC}
        public var addedLater: String?
            get() = value("added_later", Values.TEXT)
            @JvmSynthetic
            set(value) = put("added_later", Values.TEXT, value)

        {DOC}
        public fun addedLater(value: String?): {builder} {{
            this.addedLater = value
            return {returned}
        }}
"""


def with_field(text: str) -> str:
    """Adds a field to a model or options, and to the builder."""
    getter = f'\n    {DOC}\n    public val addedLater: String? get() = optional("added_later", Values.TEXT)\n'
    text, count = re.subn(r"(?m)^public class [^{]*\{$", lambda m: m[0] + getter, text, count=1)
    added = added_property("Builder", "this")
    text, builders = re.subn(r"(?m)^ +(ModelBuilder<.*>|FieldsBuilder)\(json\) \{$", lambda m: m[0] + added, text)
    if not builders:
        added = added_property("B", "this as B")
        text, builders = re.subn(r"(?m)^\) : ExecutorBuilder<B>.*\{$", lambda m: m[0] + added, text)
    assert count == builders == 1, text[:2000]
    return text


def with_value(text: str) -> str:
    """Adds a value to an open enum."""
    name = re.search(r"public companion object : EnumType<(\w+)>.*\{\n", text)
    assert name
    value = (
        f'        {DOC}\n        @JvmField\n        public val ADDED_LATER: {name[1]} = {name[1]}("Added Later")\n\n'
    )
    text = text.replace(name[0], name[0] + value)
    return text.replace("= listOf(", "= listOf(ADDED_LATER, ", 1)


def with_operation(text: str, name: str) -> str:
    """Adds an operation to a resource."""
    keyword, call = {"Async": ("fun", "future"), "Blocking": ("fun", "block")}.get(
        next((style for style in ("Async", "Blocking") if name.endswith(style)), ""), ("suspend fun", "await")
    )
    result = "java.util.concurrent.CompletableFuture<ByteArray>" if call == "future" else "ByteArray"
    declared = f"{keyword} addedLater(params: CreateSession): {result}"
    interface = f'    {DOC}\n    public {declared} = unsupported("addedLater")\n\n'
    body = f'    override {declared} = calls.{call}(Requests.file("added.later", params))\n\n'
    text, interfaces = re.subn(rf"public interface {name} \{{\n", lambda m: m[0] + interface, text)
    text, classes = re.subn(rf"internal class {name}Calls\(.*\{{\n", lambda m: m[0] + body, text)
    assert interfaces == classes == 1, name
    return text


def main() -> None:
    """Copy the sources and change them."""
    generated, following = (Path(argument) for argument in sys.argv[1:3])
    shutil.rmtree(following, ignore_errors=True)
    shutil.copytree(generated, following)
    package = following / "rs" / "didit"
    counts = {"fields": 0, "values": 0, "operations": 0}
    for path in sorted([*package.glob("models/*.kt"), *package.glob("*Options.kt"), package / "RateLimits.kt"]):
        text = path.read_text()
        is_enum = ": OpenEnum(value)" in text
        path.write_text(with_value(text) if is_enum else with_field(text))
        counts["values" if is_enum else "fields"] += 1
    for path in sorted(package.glob("resources/*.kt")):
        path.write_text(with_operation(path.read_text(), path.stem))
        counts["operations"] += 1
    assert all(counts.values()), counts
    print("next version of the Kotlin package:", ", ".join(f"{count} {name} added" for name, count in counts.items()))


main()
