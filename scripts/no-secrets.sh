#!/usr/bin/env bash
# Fails and prints the lines if the given files or folders contain secrets: API keys of the sandbox, webhook secrets,
# tokens, or the marker that the tests put into passwords, document numbers and images.
! grep -rEnH -m 3 'sk_test_[A-Za-z0-9_-]{20}|whsec_[A-Za-z0-9]{20}|eyJ[A-Za-z0-9_-]{20}|MARKED-SECRET' "$@"
