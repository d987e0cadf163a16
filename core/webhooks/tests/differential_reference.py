"""Reference for differential.rs: canonical JSON of a body according to CPython.

Reads documents from stdin, each preceded by its length in four bytes (big endian). Writes one response per document to
stdout in the same framing: the byte 1 and the canonical JSON, or the byte 0 and the name of the exception.

The only argument is the maximum nesting depth of the Rust implementation, which differs from CPython's limit.
"""

import json
import struct
import sys

MAX_DEPTH = int(sys.argv[1])

# The nesting depth is checked below. CPython's own limit is different and depends on the call stack.
sys.setrecursionlimit(100_000)


def integral_floats_to_int(value):
    if isinstance(value, float):
        integer = int(value)  # raises for infinities and NaN
        return integer if integer == value else value
    if isinstance(value, dict):
        return {key: integral_floats_to_int(item) for key, item in value.items()}
    if isinstance(value, list):
        return [integral_floats_to_int(item) for item in value]
    return value


def depth_of(text):
    """Return the nesting depth of a valid JSON string."""
    deepest = depth = 0
    in_string = escaped = False
    for character in text:
        if in_string:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                in_string = False
        elif character == '"':
            in_string = True
        elif character in "{[":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "}]":
            depth -= 1
    return deepest


def canonical(body):
    text = body.decode("utf-8")
    value = json.loads(text)
    if not isinstance(value, dict):
        raise TypeError("top level is not an object")
    if depth_of(text) > MAX_DEPTH:
        raise RecursionError("nested too deeply")
    value = integral_floats_to_int(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def main():
    requests, responses = sys.stdin.buffer, sys.stdout.buffer
    while header := requests.read(4):
        (length,) = struct.unpack(">I", header)
        body = requests.read(length)
        try:
            response = b"\x01" + canonical(body)
        except (ValueError, OverflowError, TypeError, RecursionError) as error:
            response = b"\x00" + type(error).__name__.encode()
        responses.write(struct.pack(">I", len(response)) + response)
        responses.flush()


main()
