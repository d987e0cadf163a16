#!/usr/bin/env bash
# Runs the Swift suite against a sandbox process, and searches the output for secrets. On a machine without Swift, it
# runs in a chroot, whose first setup requires root, about two minutes and 3 GB. The last line is
# `swift: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/suite.sh

command -v cargo >/dev/null || { echo "test-swift needs cargo, which is not installed" >&2; exit 1; }

log=target/test-logs/swift.log
mkdir -p "${log%/*}"

swift_here() { command -v swift >/dev/null || scripts/swift-setup.sh; }

run() {
    swift_here && cargo build --quiet -p didit-sandbox && scripts/swift-package.sh || return 1
    # SwiftPM does not link again if only the native library changed.
    rm -rf target/swift/build/*/debug/*.xctest target/swift/build/*/debug/Quickstart

    coproc SANDBOX { exec target/debug/didit-sandbox; }
    local sandbox=$SANDBOX_PID status
    trap 'kill -KILL "$sandbox" 2>/dev/null' RETURN
    read -r DIDIT_SANDBOX <&"${SANDBOX[0]}" || return 1
    export DIDIT_SANDBOX DIDIT_QUICKSTART=$PWD/target/swift/build/debug/Quickstart
    scripts/swift-run.sh swift test --disable-swift-testing --scratch-path target/swift/build
}

run 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# XCTest prints `Test Case 'Class.test' passed (…)` for each test.
passed=$(grep -cE "^Test Case '.*' passed" "$log")
failed=$(grep -cE "^Test Case '.*' failed" "$log")
step all_public_items_exist cargo xtask api-coverage swift swift/Sources
step additions_break_no_caller scripts/swift-additions.sh
step public_interface_is_recorded scripts/swift-api.sh --check
step no_secret_is_printed scripts/no-secrets.sh "$log"
step all_shared_scenarios_ran ran_all swift "$log" scenarios
step all_shared_webhook_vectors_were_verified ran_all swift "$log" "webhook vectors"
close swift "$status"
