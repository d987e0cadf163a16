#!/usr/bin/env bash
# Creates the generated files that Package.swift requires: Swift code, C headers, and the native library for the
# platform of this machine (target/swift/lib/libdidit_ffi.a). SWIFT_PROFILE=small builds the library as it is published.
set -euo pipefail
cd "$(dirname "$0")/.."

profile=${SWIFT_PROFILE:-dev}
folder=$([ "$profile" = dev ] && echo debug || echo "$profile")

cargo build --quiet -p didit-ffi --features bindgen
rm -rf target/swift/generated target/swift/lib target/swift/quickstart
mkdir -p target/swift/lib target/swift/quickstart target/swift/generated/tests swift/Sources/Didit/Generated \
    swift/Sources/diditFFI swift/Sources/diditWebhooksFFI swift/Tests/DiditTests/Generated
target/debug/uniffi-bindgen generate --no-format --language swift --out-dir target/swift/generated \
    target/debug/libdidit_ffi.a
cargo xtask swift target/swift/generated/Didit.swift target/swift/generated/tests

# Keeps the modification time of unchanged files, so that Swift does not compile them again.
put() { cmp -s "$1" "$2" || cp "$1" "$2"; }
put target/swift/generated/Didit.swift swift/Sources/Didit/Generated/Didit.swift
put target/swift/generated/DiditWebhooks.swift swift/Sources/Didit/Generated/DiditWebhooks.swift
put target/swift/generated/Lists.swift swift/Sources/Didit/Generated/Lists.swift
put target/swift/generated/Json.swift swift/Sources/Didit/Generated/Json.swift
put target/swift/generated/tests/Dispatch.swift swift/Tests/DiditTests/Generated/Dispatch.swift
put target/swift/generated/diditFFI.h swift/Sources/diditFFI/diditFFI.h
put target/swift/generated/diditFFI.modulemap swift/Sources/diditFFI/module.modulemap
put target/swift/generated/diditWebhooksFFI.h swift/Sources/diditWebhooksFFI/diditWebhooksFFI.h
put target/swift/generated/diditWebhooksFFI.modulemap swift/Sources/diditWebhooksFFI/module.modulemap

# In a folder without the shared library, which the linker would prefer.
[ "$profile" = dev ] || cargo build --quiet -p didit-ffi --profile "$profile"
cp "target/$folder/libdidit_ffi.a" target/swift/lib/

# The tests compile and run the quickstart of the README, so that it stays correct.
awk '/^```swift quickstart$/ { on = 1; next } /^```/ { on = 0 } on' README.md >target/swift/quickstart/main.swift
