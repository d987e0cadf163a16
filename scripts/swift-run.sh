#!/usr/bin/env bash
# Runs a command of Swift on this package: with the machine's own Swift where there is one, else in the chroot that
# scripts/swift-setup.sh makes. Variables of the environment that begin with DIDIT_ come along.
set -euo pipefail
cd "$(dirname "$0")/.."

if command -v swift >/dev/null; then
    exec "$@"
fi
root=${DIDIT_SWIFT_ROOT:-$PWD/target/swift-root}
mapfile -t variables < <(compgen -e | grep '^DIDIT_' | while read -r name; do echo "$name=${!name}"; done)
# The mounts live in a namespace of their own, so none stays behind. The package is at the same place inside.
exec unshare --mount --fork bash -euo pipefail -c '
    root=$1 here=$2
    shift 2
    mount -t proc proc "$root/proc"
    mkdir -p "$root$here"
    mount --bind "$here" "$root$here"
    exec chroot "$root" env -i HOME=/root PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
' bash "$root" "$PWD" "${variables[@]}" bash -c 'cd "$1" && shift && exec "$@"' bash "$PWD" "$@"
