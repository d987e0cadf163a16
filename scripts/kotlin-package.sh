#!/usr/bin/env bash
# Creates the input of the Maven build (kotlin/pom.xml) in target/kotlin: the native library for the platform of this
# machine, and the generated code. KOTLIN_PROFILE=small builds the library as it is published.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/areas.sh

profile=${KOTLIN_PROFILE:-dev}
folder=$([ "$profile" = dev ] && echo debug || echo "$profile")
out=target/kotlin

# JNA loads the library from a folder with the name of the platform.
case "$(uname -s)-$(uname -m)" in
Linux-x86_64) platform=linux-x86-64 file=libdidit_ffi.so ;;
Linux-aarch64) platform=linux-aarch64 file=libdidit_ffi.so ;;
Darwin-arm64) platform=darwin-aarch64 file=libdidit_ffi.dylib ;;
Darwin-x86_64) platform=darwin-x86-64 file=libdidit_ffi.dylib ;;
*) echo "kotlin-package does not support $(uname -s) on $(uname -m) yet" >&2; exit 1 ;;
esac

# The calls of the native library are generated from the debug library, because stripping a release removes the metadata of
# UniFFI. Everything else is written from the registry.
cargo build --quiet -p didit-ffi "${of_areas[@]}" --features bindgen
rm -rf "$out"
mkdir -p "$out/native/$platform" "$out/generated" "$out/tests" "$out/quickstart"
target/debug/uniffi-bindgen generate --no-format --language kotlin --out-dir "$out/generated" "target/debug/$file"
xtask kotlin "$out/generated" "$out/tests"

[ "$profile" = dev ] || cargo build --quiet -p didit-ffi "${of_areas[@]}" --profile "$profile"
cp "target/$folder/$file" "$out/native/$platform/$file"
if command -v strip >/dev/null; then
    # Both variants keep the exported symbols that the JVM looks up.
    case "$file" in *.so) strip "$out/native/$platform/$file" ;; *) strip -x "$out/native/$platform/$file" ;; esac
fi
bytes=$(stat -c %s "$out/native/$platform/$file" 2>/dev/null || stat -f %z "$out/native/$platform/$file")
echo "$platform: $(awk "BEGIN { printf \"%.2f\", $bytes / 1e6 }") MB, profile $profile"

# The tests compile and run the examples of the README files, so that they stay correct: the quickstart as it is, the
# others as functions of one program.
awk '/^```kotlin quickstart$/ { on = 1; next } /^```/ { on = 0 } on' README.md >"$out/quickstart/Quickstart.kt"
awk '
    BEGIN {
        print "@file:Suppress(\"unused\")"
        print "import java.time.Instant"
        print "import rs.didit.*"
        print "val client = Didit.fromEnv()"
        print "val body = \"{}\".toByteArray()"
        print "val headers = signWebhook(body, Secret(\"another\"), Instant.EPOCH)"
    }
    /^```kotlin$/ { on = 1; print "suspend fun example" ++count "() {"; next }
    /^```/ { if (on) print "}"; on = 0 }
    on
    END {
        print "suspend fun main() {"
        for (i = 1; i <= count; i++) print "println(\"example " i " of " count "\"); example" i "()"
        print "}"
    }' kotlin/README.md >"$out/quickstart/Readme.kt"
