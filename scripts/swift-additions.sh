#!/usr/bin/env bash
# Checks that additions break no caller: compiles the callers of this version (the tests, with their fakes, and the
# quickstart of the README) against a later version, in which every model, option, enum and resource has one field,
# value or operation more. Requires the package, built by scripts/test-swift.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

later=target/swift/later
mkdir -p "$later/Generated"
cargo xtask swift-later "$later/Generated"

common=(-swift-version 6 -I target/swift/build/debug/Modules -I swift/Sources/diditFFI -suppress-warnings)
scripts/swift-run.sh swiftc "${common[@]}" -emit-module -module-name Didit -parse-as-library \
    -Xfrontend -experimental-skip-all-function-bodies -emit-module-path "$later/Didit.swiftmodule" \
    swift/Sources/Didit/*.swift "$later"/Generated/*.swift
# The folder of the later version comes first.
scripts/swift-run.sh swiftc -I "$later" "${common[@]}" -typecheck -module-name Callers \
    swift/Tests/DiditTests/*.swift swift/Tests/DiditTests/Generated/*.swift
scripts/swift-run.sh swiftc -I "$later" "${common[@]}" -typecheck -module-name Quickstart target/swift/quickstart/main.swift
