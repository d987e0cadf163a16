"""Compares the verification of webhooks by one library with the reference function; prints seconds as JSON.

Usage: `verify.py didit_rs` or `verify.py didit-sdk`, in an environment with the library.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable

from documents import SECRET, event, reference
from measuring import compare

Verify = Callable[[bytes, dict[str, str]], object]


def library(name: str) -> Verify:
    """Return the function of the library that verifies a webhook without parsing the event."""
    if name == "didit_rs":
        from didit_rs.webhooks import Verifier

        return Verifier(SECRET).verify_signature
    from didit.webhooks import verify_webhook_signature

    return lambda body, headers: verify_webhook_signature(body, headers, SECRET) or sys.exit("the webhook was rejected")


def signed(body: bytes, timestamp: int) -> dict[str, dict[str, str]]:
    """Return the headers of each case, signed with CPython."""
    import hmac

    def sign(message: bytes) -> str:
        return hmac.new(SECRET.encode(), message, hashlib.sha256).hexdigest()

    canonical = json.dumps(
        _integers(json.loads(body)), sort_keys=True, ensure_ascii=False, separators=(",", ":")
    ).encode()
    common = {"Content-Type": "application/json", "X-Timestamp": str(timestamp)}
    v2, raw = sign(canonical), sign(body)
    return {
        "V2, shuffled": {**common, "X-Signature-V2": v2},
        "raw first": {**common, "X-Signature": raw, "X-Signature-V2": v2},
        # The reference function includes the timestamp in the signed message.
        "reference": {"signature": sign(f"{timestamp}:".encode() + canonical)},
    }


def _integers(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _integers(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_integers(item) for item in value]
    return value


def main() -> None:
    verify = library(sys.argv[1])
    results = {}
    for name, size in (("1 KB", 1024), ("8 KB", 8192)):
        now = int(time.time())
        body = event(size, now)
        headers = signed(body, now)
        signature = headers.pop("reference")["signature"]
        assert reference(json.loads(body), signature, str(now), SECRET)
        cases: dict[str, Callable[[], object]] = {
            case: (lambda given=given: verify(body, given)) for case, given in headers.items()
        }
        cases["reference"] = lambda: reference(json.loads(body), signature, str(now), SECRET)
        cases["hash alone"] = lambda: hashlib.sha256(body).digest()
        results[name] = {"bytes": len(body), "seconds": compare(cases, seconds=0.03)}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
