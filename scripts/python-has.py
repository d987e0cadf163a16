"""Read attributes of `didit_rs` from standard input, one per line; fail if the installed package lacks one."""

import sys
from functools import reduce

import didit_rs

# `client` is an instance, because resources are created on first access.
ROOTS = {**vars(didit_rs), "client": didit_rs.Didit(api_key="none")}
paths = [line.strip().split(".") for line in sys.stdin if line.strip()]
missing = []
for path in paths:
    try:
        reduce(getattr, path[1:], ROOTS[path[0]])
    except (AttributeError, KeyError):
        missing.append(".".join(path))
print(f"missing in Python: {missing}" if missing else f"Python has all {len(paths)} public items")
sys.exit(bool(missing) or not paths)
