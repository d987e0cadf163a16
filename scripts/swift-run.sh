#!/usr/bin/env bash
# Runs a Swift command in this package, with the Swift of this machine or, if it has none, in the chroot that
# scripts/swift-setup.sh creates. Passes environment variables that begin with DIDIT_ to the chroot.
set -euo pipefail
cd "$(dirname "$0")/.."

if command -v swift >/dev/null; then
    exec "$@"
fi
root=${DIDIT_SWIFT_ROOT:-$PWD/target/swift-root}
mapfile -t variables < <(compgen -e | grep '^DIDIT_' | while read -r name; do echo "$name=${!name}"; done)
# A separate mount namespace removes the mounts when the command ends. The package has the same path in the chroot.
exec unshare --mount --fork bash -euo pipefail -c '
    root=$1 here=$2
    shift 2
    mount -t proc proc "$root/proc"
    mkdir -p "$root$here"
    mount --bind "$here" "$root$here"
    exec chroot "$root" env -i HOME=/root PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
' bash "$root" "$PWD" "${variables[@]}" bash -c 'cd "$1" && shift && exec "$@"' bash "$PWD" "$@"
