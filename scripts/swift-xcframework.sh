#!/usr/bin/env bash
# Needs macOS with Xcode and the Rust targets below; it was never run on Linux, where it cannot be. Makes
# target/swift/DiditFFI.xcframework. To ship it, Package.swift gets this in place of its system library and its
# linker settings:
#
#     .binaryTarget(name: "diditFFI", path: "target/swift/DiditFFI.xcframework"),
#     .target(name: "Didit", dependencies: ["diditFFI"], path: "swift/Sources/Didit"),
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(uname -s)" = Darwin ] || { echo "swift-xcframework needs macOS with Xcode" >&2; exit 1; }

scripts/swift-package.sh
targets=(aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios)
for target in "${targets[@]}"; do
    cargo build --profile small -p didit-ffi --target "$target"
done

out=target/swift/xcframework
rm -rf "$out" target/swift/DiditFFI.xcframework
mkdir -p "$out/macos" "$out/simulator" "$out/headers"
cp swift/Sources/diditFFI/diditFFI.h swift/Sources/diditWebhooksFFI/diditWebhooksFFI.h "$out/headers/"
# One module map for both headers, because an XCFramework has one folder of headers.
cat swift/Sources/diditFFI/module.modulemap swift/Sources/diditWebhooksFFI/module.modulemap >"$out/headers/module.modulemap"
# One library for each platform, whatever its processors.
lipo -create -output "$out/macos/libdidit_ffi.a" target/{aarch64,x86_64}-apple-darwin/small/libdidit_ffi.a
lipo -create -output "$out/simulator/libdidit_ffi.a" \
    target/{aarch64-apple-ios-sim,x86_64-apple-ios}/small/libdidit_ffi.a
xcodebuild -create-xcframework -output target/swift/DiditFFI.xcframework \
    -library "$out/macos/libdidit_ffi.a" -headers "$out/headers" \
    -library "$out/simulator/libdidit_ffi.a" -headers "$out/headers" \
    -library target/aarch64-apple-ios/small/libdidit_ffi.a -headers "$out/headers"
