#!/usr/bin/env bash
# Tests the crate `didit` with features that the workspace does not use. TLS runs with aws-lc-rs, whose C code takes most
# of the time. With `--all`, also checks each other choice of features; that takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

check() { # features: compiles the crate alone, because its tests use more features
    echo "checking the features [$1]"
    cargo clippy --quiet -p didit --no-default-features --features "$1" -- -D warnings
}

tls() { # features: makes calls to a TLS server
    echo "testing TLS with the features [$1]"
    cargo test --quiet -p didit --no-default-features --features "runtime-docs,$1" --lib --test tls --test crypto_provider
}

check ""
check client
tree=$(cargo tree -p didit --no-default-features --features client,aws-lc-rs -e normal --prefix none)
if grep -q '^ring ' <<<"$tree"; then
    echo "a program that chooses aws-lc-rs also compiles ring" >&2
    exit 1
fi
if [ "${1-}" = --all ]; then
    for choice in ring aws-lc-rs,files,rate-limit,native-roots client,ring,native-roots client,ring,webpki-roots,files \
        client,aws-lc-rs,native-roots,rate-limit; do
        check "$choice"
    done
    for area in aml-monitoring biometrics businesses cases checks networks transactions travel-rule; do
        check "client,$area"
    done
    # The application installs a provider, and names authorities.
    cargo test --quiet -p didit --no-default-features --features client --test crypto_provider
    for choice in client,ring client,ring,webpki-roots client,ring,native-roots,webpki-roots \
        client,aws-lc-rs,ring,native-roots; do
        tls "$choice"
    done
    cargo test --quiet -p didit-webhooks --no-default-features --features aws-lc-rs
fi
tls client,aws-lc-rs,webpki-roots
