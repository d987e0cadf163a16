#!/usr/bin/env bash
# Creates the generated files that Package.swift requires: Swift code, the C header, and the native library for the
# platform of this machine (target/swift/lib/libdidit_ffi.a). SWIFT_PROFILE=small builds the library as it is published.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/areas.sh

profile=${SWIFT_PROFILE:-dev}
folder=$([ "$profile" = dev ] && echo debug || echo "$profile")

cargo build --quiet -p didit-ffi "${of_areas[@]}" --features bindgen
rm -rf target/swift/generated target/swift/lib target/swift/quickstart
mkdir -p target/swift/lib target/swift/quickstart swift/Sources/Didit/Generated swift/Sources/DiditNative \
    swift/Sources/diditFFI swift/Tests/DiditTests/Generated
target/debug/uniffi-bindgen generate --no-format --language swift --out-dir target/swift/generated \
    target/debug/libdidit_ffi.a
xtask swift swift/Sources/Didit/Generated swift/Tests/DiditTests/Generated

# Keeps the modification time of unchanged files, so that Swift does not compile them again.
put() { cmp -s "$1" "$2" || cp "$1" "$2"; }
put target/swift/generated/DiditNative.swift swift/Sources/DiditNative/DiditNative.swift
put target/swift/generated/diditFFI.h swift/Sources/diditFFI/diditFFI.h
put target/swift/generated/diditFFI.modulemap swift/Sources/diditFFI/module.modulemap

# In a folder without the shared library, which the linker would prefer.
[ "$profile" = dev ] || cargo build --quiet -p didit-ffi "${of_areas[@]}" --profile "$profile"
cp "target/$folder/libdidit_ffi.a" target/swift/lib/

# The tests compile and run the quickstart of the README, so that it stays correct.
awk '/^```swift quickstart$/ { on = 1; next } /^```/ { on = 0 } on' README.md >target/swift/quickstart/main.swift
