# What the scripts of the four suites have in common; they source it. Tests that are commands, the cases that all
# languages share, and the closing line.

passed=0
failed=0

step() { # name, command…: one more test
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

# The log has the line in which a language says how many cases of a kind it held, and that is all there are.
holds_all() { # language, log, kind
    grep -x "$1: $(cargo xtask count-shared "$3") shared $3" "$2"
}

# Prints the closing line and fails when the suite did; what did not even compile has no line of its own.
close() { # language, status of the command that ran the tests
    if [ "$2" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1
    fi
    echo "$1: $passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
