#!/usr/bin/env bash
# Writes the public interface of the Swift module to swift/public-api.txt, one line a symbol. With --check, fails if the
# file differs: a line that is gone or changed breaks callers. Requires the package, built by scripts/test-swift.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

out=target/swift/api
mkdir -p "$out"
scripts/swift-run.sh swiftc -swift-version 6 -I target/swift/build/debug/Modules -I swift/Sources/diditFFI \
    -emit-module -module-name Didit -parse-as-library -Xfrontend -experimental-skip-all-function-bodies \
    -emit-module-path "$out/Didit.swiftmodule" -emit-symbol-graph -emit-symbol-graph-dir "$out" \
    -symbol-graph-minimum-access-level public swift/Sources/Didit/*.swift swift/Sources/Didit/Generated/*.swift
if [ "${1:-}" != --check ]; then
    cargo xtask swift-api "$out/Didit.symbols.json" >swift/public-api.txt
elif ! cargo xtask swift-api "$out/Didit.symbols.json" | diff swift/public-api.txt -; then
    echo "the public interface of the Swift module changed; if that is intended, run make swift-api" >&2
    exit 1
fi
