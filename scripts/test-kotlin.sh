#!/usr/bin/env bash
# Runs the Kotlin suite: builds the package, tests it on the JVM against a sandbox process, and searches the output for
# secrets. The last line is `kotlin: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/suite.sh

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
reports=(target/kotlin/{maven,examples/ktor,examples/spring}/surefire-reports)
rm -rf "${reports[@]}"

# A later version of the package, with which programs that were compiled with this one must run (`CompatibilityTest`). It
# calls the same native library.
later=$PWD/target/kotlin/later
build_later() {
    mkdir -p "$later/generated/rs/didit" "$later/native" &&
        cp -R target/kotlin/generated/rs/didit/ffi "$later/generated/rs/didit" &&
        cargo xtask kotlin-later "$later/generated" &&
        mvn -q -B -ntp -f kotlin/pom.xml compile -Ddidit.built="$later"
}

built=0
{
    cargo build --quiet -p didit-sandbox && scripts/kotlin-package.sh && build_later && mvn -B -ntp -f kotlin/reactor.xml verify
} 2>&1 | tee "$log" || built=1

# Surefire writes `tests="…" errors="…" skipped="…" failures="…"` for each class.
read -r passed failed < <(find "${reports[@]}" -name 'TEST-*.xml' -exec cat {} + 2>/dev/null |
    grep -A 4 '<testsuite ' | tr '\n' ' ' |
    grep -oE ' (tests|errors|failures|skipped)="[0-9]+"' | tr -d '"' |
    awk -F= '{ n[$1] += $2 } END { bad = n[" errors"] + n[" failures"]; print n[" tests"] - bad - n[" skipped"], bad + 0 }')

# The output of Maven does not end with a newline.
echo
step all_public_items_exist cargo xtask api-coverage kotlin target/kotlin/generated kotlin/src/main
step no_secret_is_printed scripts/no-secrets.sh "$log" "${reports[@]}"
step all_shared_scenarios_ran ran_all kotlin "$log" scenarios
step all_shared_webhook_vectors_were_verified ran_all kotlin "$log" "webhook vectors"
close kotlin "$built"
