#!/usr/bin/env bash
# Creates a chroot with Debian 13 and Swift in target/swift-root, because Debian 12 has no Swift package. Requires root.
# Does nothing if the chroot exists. Uses the Debian mirror of this machine's apt configuration.
set -euo pipefail
cd "$(dirname "$0")/.."

root=${DIDIT_SWIFT_ROOT:-$PWD/target/swift-root}
[ -e "$root/swift-is-ready" ] && exit 0
[ "$(id -u)" -eq 0 ] || { echo "swift-setup needs root, because it creates a chroot" >&2; exit 1; }

if ! command -v debootstrap >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap
fi

# URL of the first Debian archive in the apt sources, which have two formats.
mirror=$( (cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true) |
    awk '/^URIs:/ { for (i = 2; i <= NF; i++) print $i }
         /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; break } }' |
    grep -E '/debian/?$' | head -n 1)
[ -n "$mirror" ] || { echo "no Debian mirror found in /etc/apt/sources.list and /etc/apt/sources.list.d" >&2; exit 1; }

# An incomplete chroot of a failed run cannot be reused.
rm -rf "$root"
mkdir -p "$(dirname "$root")"
debootstrap --variant=minbase trixie "$root" "$mirror" >"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
# apt in the chroot may need the proxy settings to reach the mirror.
for file in /etc/apt/apt.conf.d/*; do
    grep -qiE 'proxy|verify|timeout|retries' "$file" && cp "$file" "$root/etc/apt/apt.conf.d/" || true
done
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true

# A separate mount namespace removes the mounts even if the command fails.
unshare --mount --fork bash -euo pipefail -c '
    mount -t proc proc "$1/proc"
    chroot "$1" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends swiftlang libc6-dev ca-certificates
    chroot "$1" env -i HOME=/root PATH=/usr/bin:/bin LC_ALL=C.UTF-8 swift --version
' bash "$root" >>"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
touch "$root/swift-is-ready"
