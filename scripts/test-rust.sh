#!/usr/bin/env bash
# The Rust suite: unit, integration and documentation tests of every crate; the sandbox's pages in a browser
# (scripts/test-browser.sh, whose tests count as this suite's); and last a search of everything that was printed or
# logged for secrets. Closes with `rust: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/suite.sh

for tool in cargo python3 cc bash curl script; do
    command -v "$tool" >/dev/null || { echo "test-rust needs $tool, which is not installed" >&2; exit 1; }
done

logs=target/test-logs
rm -rf "$logs" && mkdir -p "$logs"
log=$logs/cargo-test.log

# --nocapture, so that what tests print is searched for secrets too. DIDIT_TEST_LOGS is where the conversation tests
# put the Debug text of everything they touch and the log of every layer. The Python module is tested from Python.
DIDIT_TEST_LOGS=$PWD/$logs cargo test --workspace --exclude didit-python --no-fail-fast -- --nocapture 2>&1 | tee "$log"
cargo_status=${PIPESTATUS[0]}

scripts/test-browser.sh 2>&1 | tee "$logs/browser.log"
browser_line=$(grep -E '^browser: [0-9]+ passed, [0-9]+ failed$' "$logs/browser.log" || echo 'browser: 0 passed, 1 failed')
read -r _ browser_passed _ browser_failed _ <<<"$browser_line"

step nothing_secret_was_printed_or_logged scripts/no-secrets.sh "$logs"

step all_shared_scenarios_were_held holds_all rust "$log" scenarios
step all_shared_webhook_vectors_were_proven holds_all rust "$log" "webhook vectors"

read -r tests broken < <(awk '/^test result:/ { p += $4; f += $6 } END { print p + 0, f + 0 }' "$log")
passed=$((passed + tests + browser_passed))
failed=$((failed + broken + browser_failed))
close rust "$cargo_status"
