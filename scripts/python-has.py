"""Fail when the installed `didit_rs` lacks one of the attributes that are read, one a line, from standard input."""

import sys
from functools import reduce

import didit_rs

# Beside what the package has at its top, a client: what hangs below it is made when it is first asked for.
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
