#!/usr/bin/env bash
# Builds target/swift/DiditFFI.xcframework for macOS and iOS. Requires macOS with Xcode and the Rust targets below. Not
# tested yet. To use it, replace the system library, and the target `DiditNative` with its linker settings, in
# Package.swift with:
#
#     .binaryTarget(name: "diditFFI", path: "target/swift/DiditFFI.xcframework"),
#     .target(name: "DiditNative", dependencies: ["diditFFI"], path: "swift/Sources/DiditNative"),
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(uname -s)" = Darwin ] || { echo "swift-xcframework needs macOS with Xcode" >&2; exit 1; }

# Apps have the area `core` alone, unless DIDIT_AREAS names others.
export DIDIT_AREAS=${DIDIT_AREAS-}
. scripts/areas.sh
scripts/swift-package.sh
targets=(aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios)
for target in "${targets[@]}"; do
    cargo build --profile small -p didit-ffi "${of_areas[@]}" --target "$target"
done

out=target/swift/xcframework
rm -rf "$out" target/swift/DiditFFI.xcframework
mkdir -p "$out/macos" "$out/simulator" "$out/headers"
cp swift/Sources/diditFFI/diditFFI.h swift/Sources/diditFFI/module.modulemap "$out/headers/"
# An XCFramework needs one library per platform that contains all architectures.
lipo -create -output "$out/macos/libdidit_ffi.a" target/{aarch64,x86_64}-apple-darwin/small/libdidit_ffi.a
lipo -create -output "$out/simulator/libdidit_ffi.a" \
    target/{aarch64-apple-ios-sim,x86_64-apple-ios}/small/libdidit_ffi.a
xcodebuild -create-xcframework -output target/swift/DiditFFI.xcframework \
    -library "$out/macos/libdidit_ffi.a" -headers "$out/headers" \
    -library "$out/simulator/libdidit_ffi.a" -headers "$out/headers" \
    -library target/aarch64-apple-ios/small/libdidit_ffi.a -headers "$out/headers"
