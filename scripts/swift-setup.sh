#!/usr/bin/env bash
# Makes target/swift-root: a Debian 13 with Swift, because Debian 12 has none. Needs root. Does nothing when it is there
# already. The package mirror is the one this machine's apt uses.
set -euo pipefail
cd "$(dirname "$0")/.."

root=${DIDIT_SWIFT_ROOT:-$PWD/target/swift-root}
[ -e "$root/swift-is-ready" ] && exit 0
[ "$(id -u)" -eq 0 ] || { echo "swift-setup needs root: it makes a chroot" >&2; exit 1; }

if ! command -v debootstrap >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap
fi

# The first address of a Debian archive among the sources, in either of apt's two formats.
mirror=$( (cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true) |
    awk '/^URIs:/ { for (i = 2; i <= NF; i++) print $i }
         /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; break } }' |
    grep -E '/debian/?$' | head -n 1)
[ -n "$mirror" ] || { echo "no Debian mirror among the apt sources of this machine" >&2; exit 1; }

# What a broken attempt left behind cannot be continued.
rm -rf "$root"
mkdir -p "$(dirname "$root")"
debootstrap --variant=minbase trixie "$root" "$mirror" >"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
# Proxies and the like, without which apt in there may not reach the mirror.
for file in /etc/apt/apt.conf.d/*; do
    grep -qiE 'proxy|verify|timeout|retries' "$file" && cp "$file" "$root/etc/apt/apt.conf.d/" || true
done
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true

# A namespace of its own, so that no mount stays behind whatever happens.
unshare --mount --fork bash -euo pipefail -c '
    mount -t proc proc "$1/proc"
    chroot "$1" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends swiftlang libc6-dev ca-certificates
    chroot "$1" env -i HOME=/root PATH=/usr/bin:/bin LC_ALL=C.UTF-8 swift --version
' bash "$root" >>"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
touch "$root/swift-is-ready"
