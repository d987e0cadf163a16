#!/usr/bin/env bash
# Runs the Rust suite: unit, integration and documentation tests of every crate, the browser tests of the sandbox
# (scripts/test-browser.sh), other features (scripts/test-features.sh), and a search of all output and logs for secrets. The
# last line is `rust: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/suite.sh

for tool in cargo python3 cc bash curl script; do
    command -v "$tool" >/dev/null || { echo "test-rust needs $tool, which is not installed" >&2; exit 1; }
done

logs=target/test-logs
rm -rf "$logs" && mkdir -p "$logs"
log=$logs/cargo-test.log

# --nocapture adds the output of the tests to the log that is searched for secrets. The tests of the operations write the
# Debug output of all values and the logs of all layers to DIDIT_TEST_LOGS. The Python module is tested from Python.
DIDIT_TEST_LOGS=$PWD/$logs cargo test --workspace --exclude didit-python --features didit/blocking --no-fail-fast -- --nocapture 2>&1 | tee "$log"
cargo_status=${PIPESTATUS[0]}

scripts/test-browser.sh 2>&1 | tee "$logs/browser.log"
browser_line=$(grep -E '^browser: [0-9]+ passed, [0-9]+ failed$' "$logs/browser.log" || echo 'browser: 0 passed, 1 failed')
read -r _ browser_passed _ browser_failed _ <<<"$browser_line"

# Any crate of a program may enable these features; float_roundtrip is always on.
step models_are_read_with_other_features_of_serde_json cargo test --quiet -p didit --no-default-features --lib \
    --features runtime-docs,serde_json/arbitrary_precision,serde_json/preserve_order

step every_choice_of_features_works scripts/test-features.sh

step no_secret_is_printed_or_logged scripts/no-secrets.sh "$logs"

step all_shared_scenarios_ran ran_all rust "$log" scenarios
step all_shared_webhook_vectors_were_verified ran_all rust "$log" "webhook vectors"

read -r tests broken < <(awk '/^test result:/ { p += $4; f += $6 } END { print p + 0, f + 0 }' "$log")
passed=$((passed + tests + browser_passed))
failed=$((failed + broken + browser_failed))
close rust "$cargo_status"
