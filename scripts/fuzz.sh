#!/usr/bin/env bash
# Fuzzes the proof of webhooks, each target for FUZZ_SECONDS (600). Needs the nightly compiler and cargo-fuzz. The
# bodies of the vectors are where it starts from; what it learns stays in fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo fuzz --version >/dev/null 2>&1 || cargo install --locked cargo-fuzz
for target in ${FUZZ_TARGETS:-canonical headers event}; do
    mkdir -p "fuzz/corpus/$target"
    if [ "$target" != headers ]; then
        python3 - "fuzz/corpus/$target" <<'PYTHON'
import json
import pathlib
import sys

for vector in json.loads(pathlib.Path("tests/vectors/webhooks.json").read_text(encoding="utf-8")):
    if "body" in vector:
        pathlib.Path(sys.argv[1], vector["name"]).write_text(vector["body"], encoding="utf-8")
PYTHON
    fi
    (cd fuzz && cargo +nightly fuzz run "$target" -- -max_total_time="${FUZZ_SECONDS:-600}" -max_len=4096 -print_final_stats=1)
done
