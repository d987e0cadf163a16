# Functions of the four suites, whose scripts source this file: tests that are commands, the count of shared test cases,
# and the summary line.

passed=0
failed=0

step() { # name, command…: runs the command as a test
    local name=$1
    shift
    if "$@"; then
        echo "test $name ... ok"
        passed=$((passed + 1))
    else
        echo "test $name ... FAILED"
        failed=$((failed + 1))
    fi
}

# Checks that a language ran all shared cases of a kind: the log must contain a line with their number.
ran_all() { # language, log, kind
    grep -x "$1: $(cargo xtask count-shared "$3") shared $3" "$2"
}

# Prints the summary line; fails if the suite failed. A command that fails without any failed test, for example because
# it did not compile, counts as one failure.
close() { # language, status of the command that ran the tests
    if [ "$2" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1
    fi
    echo "$1: $passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
