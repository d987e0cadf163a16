#!/usr/bin/env bash
# The Python suite: the package is built as a wheel and installed, then its tests, both type checkers, the linter, and
# whether the stubs are the present ones. Closes with `python: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/suite.sh

for tool in cargo python3; do
    command -v "$tool" >/dev/null || { echo "test-python needs $tool, which is not installed" >&2; exit 1; }
done

# The tests of handling events once, in Redis.
if ! command -v redis-server >/dev/null; then
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server
    fi
    command -v redis-server >/dev/null ||
        { echo "test-python needs redis-server, which is not installed (Debian: apt-get install redis-server)" >&2; exit 1; }
fi

logs=target/test-logs
venv=target/python-venv
wheels=target/wheels
mkdir -p "$logs" && rm -rf "$wheels"
log=$logs/pytest.log
export CARGO_TARGET_DIR=$PWD/target

pip() { "$venv/bin/python" -m pip --quiet --disable-pip-version-check "$@"; }

environment() {
    [ -x "$venv/bin/python" ] || python3 -m venv "$venv" || return 1
    pip install -r python/requirements-test.txt
}

wheel() {
    # As `pip install ./python` builds it, but with the profile for development: what is tested is the same, and it is
    # built in seconds.
    MATURIN_PEP517_ARGS="--profile dev" pip wheel --no-deps --wheel-dir "$wheels" ./python || return 1
    pip install --force-reinstall --no-index "$wheels"/*.whl
}

# One wheel for every CPython from 3.10 on: its tag says so, and so do the symbols it needs.
stable_abi() {
    ls "$wheels"/didit_rs-*-cp310-abi3-*.whl && "$venv/bin/python" -m abi3audit --strict "$wheels"/*.whl
}

# A CPython of this minor version, where there is one: on the path or in pyenv.
interpreter() { # minor
    local found
    for found in "$(command -v "python3.$1")" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3."$1".*/bin/python3; do
        "$found" -c "import sys; sys.exit(sys.version_info[:2] != (3, $1))" 2>/dev/null && echo "$found" && return
    done
}

# What needs no web framework, with the wheel in a fresh environment.
tests_on() { # interpreter
    local fresh
    fresh=$PWD/target/python-fresh
    "$1" -m venv --clear --without-pip "$fresh" &&
        pip --python "$fresh/bin/python" install --no-index "$wheels"/*.whl &&
        pip --python "$fresh/bin/python" install "$(grep ^pytest== python/requirements-test.txt)" || return 1
    (cd python/tests && "$fresh/bin/python" -m pytest -q -p no:cacheprovider -c ../pyproject.toml --rootdir . \
        test_annotations.py test_calls.py test_models.py test_process.py test_scripts.py test_webhooks.py)
}

# From the folder of the tests, so that the installed package is what is tested, not the sources beside them.
tests() {
    rm -f "$log"
    (cd python/tests && "../../$venv/bin/python" -m pytest -p no:cacheprovider -c ../pyproject.toml --rootdir . .) \
        2>&1 | tee "$log"
    return "${PIPESTATUS[0]}"
}

no_dependencies() {
    local metadata
    metadata=$("$venv/bin/python" -c \
        'import importlib.metadata as m; print(*(m.requires("didit-rs") or []), sep="\n")') || return 1
    ! grep . <<<"$metadata" | grep -v 'extra =='
}

has_everything() { cargo xtask api-coverage python | (cd python/tests && "../../$venv/bin/python" ../../scripts/python-has.py); }

in_python() { (cd python && "../$venv/bin/python" -m "$@"); }

step python_environment environment
step python_wheel_is_built_and_installed wheel
step python_wheel_has_no_dependencies no_dependencies
step python_wheel_is_for_every_cpython stable_abi
tests
tests_status=$?
own=$("$venv/bin/python" -c 'import sys; print(sys.version_info[1])')
for minor in 10 11 12 13 14 15; do
    other=$(interpreter "$minor")
    if [ "$minor" -ne "$own" ] && [ -n "$other" ]; then
        step "python_3_${minor}_takes_the_wheel" tests_on "$other"
    fi
done
step python_stubs_are_the_present_ones cargo xtask stubs python/didit_rs --check
step python_types_mypy in_python mypy
step python_types_pyright in_python pyright --warnings --pythonpath "../$venv/bin/python"
step python_lint in_python ruff check .
step python_format in_python ruff format --check .
step python_nothing_secret_was_printed scripts/no-secrets.sh "$log"
# Every language proves the same vectors and holds the same conversations, and all of them.
step python_has_all_public_items has_everything
step python_proved_all_shared_webhook_vectors holds_all python "$log" "webhook vectors"
step python_held_all_shared_scenarios holds_all python "$log" scenarios

summary=$(tail -1 "$log")
passed=$((passed + $(grep -oE '[0-9]+ passed' <<<"$summary" | grep -oE '[0-9]+' || echo 0)))
broken=$(($(grep -oE '[0-9]+ failed' <<<"$summary" | grep -oE '[0-9]+' || echo 0) + $(grep -oE '[0-9]+ error' <<<"$summary" | grep -oE '[0-9]+' || echo 0)))
failed=$((failed + broken))
close python "$tests_status"
