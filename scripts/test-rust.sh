#!/usr/bin/env bash
# The Rust suite: unit, integration and documentation tests of every crate; the generated Kotlin and Swift; and last
# a search of everything that was printed or logged for secrets. Closes with `rust: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."

for tool in cargo python3 cc bash curl script; do
    command -v "$tool" >/dev/null || { echo "test-rust needs $tool, which is not installed" >&2; exit 1; }
done

logs=target/test-logs
rm -rf "$logs" && mkdir -p "$logs"
log=$logs/cargo-test.log

failed_steps=0
passed_steps=0
step() { # name, command…: one more test
    local name=$1
    shift
    if "$@"; then
        echo "test $name ... ok"
        passed_steps=$((passed_steps + 1))
    else
        echo "test $name ... FAILED"
        failed_steps=$((failed_steps + 1))
    fi
}

# --nocapture, so that what tests print is searched for secrets too. DIDIT_TEST_LOGS is where the conversation tests
# put the Debug text of everything they touch and the log of every layer. The Python module is tested from Python.
DIDIT_TEST_LOGS=$PWD/$logs cargo test --workspace --exclude didit-python --no-fail-fast -- --nocapture 2>&1 | tee "$log"
cargo_status=${PIPESTATUS[0]}

generate_bindings() {
    cargo build --quiet -p didit-ffi --features bindgen || return 1
    local language
    for language in kotlin swift; do
        target/debug/uniffi-bindgen generate --no-format --language $language \
            --out-dir target/bindings/$language target/debug/libdidit_ffi.so || return 1
    done
    cargo xtask bindings target/bindings/kotlin/rs/didit/didit.kt target/bindings/swift/Didit.swift
}
step bindings_are_generated_and_whole generate_bindings

step nothing_secret_was_printed_or_logged scripts/no-secrets.sh "$logs"

read -r passed failed < <(awk '/^test result:/ { p += $4; f += $6 } END { print p + 0, f + 0 }' "$log")
passed=$((passed + passed_steps))
failed=$((failed + failed_steps))
# A crate that did not compile has no line of its own.
if [ "$cargo_status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1
fi
echo "rust: $passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
