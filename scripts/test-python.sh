#!/usr/bin/env bash
# Runs the Python suite: builds and installs the wheel, runs its tests, both type checkers and the linter, and checks
# that the stubs are up to date. The last line is `python: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/suite.sh

for tool in cargo python3; do
    command -v "$tool" >/dev/null || { echo "test-python needs $tool, which is not installed" >&2; exit 1; }
done

# For the tests of the deduplication in Redis.
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
    # Same as `pip install ./python`, but with the development profile, which builds in seconds.
    MATURIN_PEP517_ARGS="--profile dev" pip wheel --no-deps --wheel-dir "$wheels" ./python || return 1
    pip install --force-reinstall --no-index "$wheels"/*.whl
}

# Checks the tag and the symbols of the wheel, which supports every CPython from 3.10 on.
stable_abi() {
    ls "$wheels"/didit_rs-*-cp310-abi3-*.whl && "$venv/bin/python" -m abi3audit --strict "$wheels"/*.whl
}

# Prints the path of a CPython of this minor version, if one is installed (on PATH or in pyenv).
interpreter() { # minor
    local found
    for found in "$(command -v "python3.$1")" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3."$1".*/bin/python3; do
        "$found" -c "import sys; sys.exit(sys.version_info[:2] != (3, $1))" 2>/dev/null && echo "$found" && return
    done
}

# Installs the wheel in a new environment and runs the tests that need no web framework.
tests_on() { # interpreter
    local fresh
    fresh=$PWD/target/python-fresh
    "$1" -m venv --clear --without-pip "$fresh" &&
        pip --python "$fresh/bin/python" install --no-index "$wheels"/*.whl &&
        pip --python "$fresh/bin/python" install "$(grep ^pytest== python/requirements-test.txt)" || return 1
    (cd python/tests && "$fresh/bin/python" -m pytest -q -p no:cacheprovider -c ../pyproject.toml --rootdir . \
        test_annotations.py test_calls.py test_certificates.py test_models.py test_process.py test_scripts.py test_webhooks.py)
}

# Runs in the folder of the tests, so that Python imports the installed package and not the sources.
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
step python_wheel_uses_the_stable_abi stable_abi
tests
tests_status=$?
own=$("$venv/bin/python" -c 'import sys; print(sys.version_info[1])')
for minor in 10 11 12 13 14 15; do
    other=$(interpreter "$minor")
    if [ "$minor" -ne "$own" ] && [ -n "$other" ]; then
        step "python_3_${minor}_runs_the_tests" tests_on "$other"
    fi
done
step python_stubs_are_up_to_date cargo xtask stubs python/didit_rs --check
step python_types_mypy in_python mypy
step python_types_pyright in_python pyright --warnings --pythonpath "../$venv/bin/python"
step python_lint in_python ruff check .
step python_format in_python ruff format --check .
step python_no_secret_is_printed scripts/no-secrets.sh "$log"
# Every language must verify all shared vectors and run all shared scenarios.
step python_has_all_public_items has_everything
step python_verified_all_shared_webhook_vectors ran_all python "$log" "webhook vectors"
step python_ran_all_shared_scenarios ran_all python "$log" scenarios

summary=$(tail -1 "$log")
passed=$((passed + $(grep -oE '[0-9]+ passed' <<<"$summary" | grep -oE '[0-9]+' || echo 0)))
broken=$(($(grep -oE '[0-9]+ failed' <<<"$summary" | grep -oE '[0-9]+' || echo 0) + $(grep -oE '[0-9]+ error' <<<"$summary" | grep -oE '[0-9]+' || echo 0)))
failed=$((failed + broken))
close python "$tests_status"
