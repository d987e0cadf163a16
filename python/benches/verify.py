"""Verifies webhooks beside the requirement's own function, in this environment's library; prints seconds as JSON.

`verify.py didit_rs` or `verify.py didit-sdk`, in an environment that has it.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable

from documents import SECRET, event, requirement
from measuring import beside

Verify = Callable[[bytes, dict[str, str]], object]


def library(name: str) -> Verify:
    """What proves a webhook and says no more: the event is not read."""
    if name == "didit_rs":
        from didit_rs.webhooks import Verifier

        return Verifier(SECRET).verify_signature
    from didit.webhooks import verify_webhook_signature

    return lambda body, headers: verify_webhook_signature(body, headers, SECRET) or sys.exit("it was refused")


def signed(body: bytes, timestamp: int) -> dict[str, dict[str, str]]:
    """The headers of each case, signed by CPython itself."""
    import hmac

    def mark(text: bytes) -> str:
        return hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()

    canonical = json.dumps(_whole(json.loads(body)), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    common = {"Content-Type": "application/json", "X-Timestamp": str(timestamp)}
    v2, raw = mark(canonical), mark(body)
    return {
        "V2, shuffled": {**common, "X-Signature-V2": v2},
        "raw first": {**common, "X-Signature": raw, "X-Signature-V2": v2},
        # The requirement's function signs the time, too.
        "requirement": {"signature": mark(f"{timestamp}:".encode() + canonical)},
    }


def _whole(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _whole(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value


def main() -> None:
    verify = library(sys.argv[1])
    results = {}
    for name, size in (("1 KB", 1024), ("8 KB", 8192)):
        now = int(time.time())
        body = event(size, now)
        headers = signed(body, now)
        signature = headers.pop("requirement")["signature"]
        assert requirement(json.loads(body), signature, str(now), SECRET)
        cases: dict[str, Callable[[], object]] = {
            case: (lambda given=given: verify(body, given)) for case, given in headers.items()
        }
        cases["requirement"] = lambda: requirement(json.loads(body), signature, str(now), SECRET)
        cases["hash alone"] = lambda: hashlib.sha256(body).digest()
        results[name] = {"bytes": len(body), "seconds": beside(cases, seconds=0.03)}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
