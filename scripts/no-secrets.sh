#!/usr/bin/env bash
# Fails, and shows where, when a secret stands in the files or folders given: keys as the sandbox makes them, webhook
# secrets, tokens, and the marker that every test puts into passwords, document numbers and images.
! grep -rEnH -m 3 'sk_test_[A-Za-z0-9_-]{20}|whsec_[A-Za-z0-9]{20}|eyJ[A-Za-z0-9_-]{20}|MARKED-SECRET' "$@"
