#!/usr/bin/env bash
# Needs the Android NDK, cargo-ndk and the Rust targets below; it was never run here. Makes target/android/jniLibs, which
# kotlin/build.gradle.kts takes.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v cargo-ndk >/dev/null || { echo "kotlin-android needs cargo-ndk and the Android NDK" >&2; exit 1; }

# Pages of 16 KB, which newer devices have.
export RUSTFLAGS="${RUSTFLAGS:-} -C link-arg=-Wl,-z,max-page-size=16384"
# aarch64-linux-android, armv7-linux-androideabi, x86_64-linux-android
cargo ndk -t arm64-v8a -t armeabi-v7a -t x86_64 -o target/android/jniLibs build --profile small -p didit-ffi
