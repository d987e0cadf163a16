#!/usr/bin/env bash
# Fuzzes the verification of webhooks, each target for FUZZ_SECONDS (default: 600). Requires the nightly compiler;
# installs cargo-fuzz if it is missing. The initial corpus consists of the bodies of the vectors and of fuzz/kept; new
# inputs are added to fuzz/corpus. `scripts/fuzz.sh keep` minimizes the corpus and stores it in fuzz/kept.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo fuzz --version >/dev/null 2>&1 || cargo install --locked cargo-fuzz
for target in ${FUZZ_TARGETS:-canonical headers event}; do
    corpus=fuzz/corpus/$target
    mkdir -p "$corpus"
    if [ "${1:-}" = keep ]; then
        (cd fuzz && cargo +nightly fuzz cmin "$target")
        tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=2026-01-01 -C fuzz/corpus -cJf "fuzz/kept/$target.tar.xz" \
            "$target"
        continue
    fi
    tar -C fuzz/corpus -xJf "fuzz/kept/$target.tar.xz"
    if [ "$target" != headers ]; then
        python3 - "$corpus" <<'PYTHON'
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
