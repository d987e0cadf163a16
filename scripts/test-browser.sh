#!/usr/bin/env bash
# Tests the pages of the sandbox in headless Chromium, also with the vendor's web SDK, whose version and checksum are in
# sandbox/tests/browser/package-lock.json. Installs Chromium with apt if it is missing (requires root).
# The last line is `browser: N passed, N failed`. With a folder as argument, writes the screenshots of the documentation
# to it instead.
set -uo pipefail
cd "$(dirname "$0")/.."

for tool in cargo node npm; do
    command -v "$tool" >/dev/null || { echo "test-browser needs $tool, which is not installed" >&2; exit 1; }
done
if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)'; then
    echo "test-browser needs node 20 or newer, but found $(node --version)" >&2
    exit 1
fi

find_chromium() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}
if ! CHROMIUM=${CHROMIUM:-$(find_chromium)}; then
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        echo "test-browser needs chromium: install it, or set CHROMIUM to its path" >&2
        exit 1
    fi
    { apt-get update && apt-get install -y --no-install-recommends chromium; } >&2 || exit 1
    CHROMIUM=$(find_chromium) || exit 1
fi
export CHROMIUM

cargo build --quiet -p didit-sandbox || exit 1
DIDIT_SANDBOX=$PWD/target/debug/didit-sandbox
export DIDIT_SANDBOX

folder=${1:+$(realpath -m "$1")}
cd sandbox/tests/browser || exit 1
# npm writes this file last, so an incomplete installation is repeated.
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci --no-audit --no-fund --ignore-scripts >&2 || {
        echo "test-browser needs the packages in sandbox/tests/browser/package-lock.json; npm could not install them," >&2
        echo "see its error above. Without access to the npm registry, configure a mirror (npm config set registry URL)" >&2
        exit 1
    }
fi
if [ -n "$folder" ]; then
    exec node screenshots.mjs "$folder"
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
node --test --test-reporter=spec 2>&1 | tee "$log"
read -r passed failed < <(awk '$2 == "pass" { p = $3 } $2 == "fail" { f = $3 } END { print p + 0, f + 0 }' "$log")
# A file that fails to load reports no tests.
[ "$((passed + failed))" -gt 0 ] || failed=1
echo "browser: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
