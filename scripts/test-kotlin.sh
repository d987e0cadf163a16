#!/usr/bin/env bash
# The Kotlin suite: the package is built as it is published and tested on the JVM against a sandbox process; last a
# search of everything that was printed for secrets. Closes with `kotlin: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."

for tool in cargo javac mvn; do
    command -v "$tool" >/dev/null && continue
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            maven default-jdk-headless
    fi
    command -v "$tool" >/dev/null || { echo "test-kotlin needs $tool, which is not installed" >&2; exit 1; }
done

log=target/test-logs/kotlin.log
mkdir -p "${log%/*}"
reports=target/kotlin/maven/surefire-reports
rm -rf "$reports"

built=0
{ cargo build --quiet -p didit-sandbox && scripts/kotlin-package.sh && mvn -B -ntp -f kotlin/pom.xml verify; } 2>&1 |
    tee "$log" || built=1

# Surefire writes `tests="…" errors="…" skipped="…" failures="…"` once for each class.
read -r passed failed < <(cat "$reports"/TEST-*.xml 2>/dev/null | grep -A 4 '<testsuite ' | tr '\n' ' ' |
    grep -oE ' (tests|errors|failures|skipped)="[0-9]+"' | tr -d '"' |
    awk -F= '{ n[$1] += $2 } END { bad = n[" errors"] + n[" failures"]; print n[" tests"] - bad - n[" skipped"], bad + 0 }')

if ! scripts/no-secrets.sh "$log" "$reports"/*.txt; then
    echo "test nothing_secret_was_printed ... FAILED"
    failed=$((failed + 1))
fi
# Every language proves the same vectors, and all of them.
if ! grep -qx "kotlin: $(grep -c '"name"' tests/vectors/webhooks.json) shared webhook vectors" "$log"; then
    echo "test all_shared_vectors_were_checked ... FAILED"
    failed=$((failed + 1))
fi
# What did not compile has no report.
if [ "$built" -ne 0 ] && [ "${failed:-0}" -eq 0 ]; then
    failed=1
fi
# Maven ends without an end of line.
echo
echo "kotlin: ${passed:-0} passed, ${failed:-0} failed"
[ "${failed:-0}" -eq 0 ] && [ "${passed:-0}" -gt 0 ]
