#!/usr/bin/env bash
# Builds the native libraries for Android in target/android/jniLibs, where kotlin/build.gradle.kts expects them.
# Requires the Android NDK, cargo-ndk and the Rust targets below. Not tested yet.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v cargo-ndk >/dev/null || { echo "kotlin-android needs cargo-ndk and the Android NDK" >&2; exit 1; }

# Apps have the area `core` alone, unless DIDIT_AREAS names others.
export DIDIT_AREAS=${DIDIT_AREAS-}
. scripts/areas.sh

# Newer devices have memory pages of 16 KB.
export RUSTFLAGS="${RUSTFLAGS:-} -C link-arg=-Wl,-z,max-page-size=16384"
# Rust targets: aarch64-linux-android, armv7-linux-androideabi, x86_64-linux-android
cargo ndk -t arm64-v8a -t armeabi-v7a -t x86_64 -o target/android/jniLibs build --profile small -p didit-ffi \
    "${of_areas[@]}"
