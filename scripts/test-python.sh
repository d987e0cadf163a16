#!/usr/bin/env bash
# The Python suite: the package is built as a wheel and installed, then its tests, both type checkers, the linter, and
# whether the stubs are the present ones. Closes with `python: N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/suite.sh

for tool in cargo python3; do
    command -v "$tool" >/dev/null || { echo "test-python needs $tool, which is not installed" >&2; exit 1; }
done

logs=target/test-logs
venv=target/python-venv
wheels=target/wheels
mkdir -p "$logs" && rm -rf "$wheels"
log=$logs/pytest.log
export CARGO_TARGET_DIR=$PWD/target

environment() {
    [ -x "$venv/bin/python" ] || python3 -m venv "$venv" || return 1
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r python/requirements-test.txt
}

wheel() {
    # The profile for development: what is tested is the same, and it is built in seconds.
    (cd python && "../$venv/bin/maturin" build --quiet --profile dev --interpreter "../$venv/bin/python" \
        --out "../$wheels") || return 1
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps "$wheels"/*.whl
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

has_everything() { cargo xtask whole python | (cd python/tests && "../../$venv/bin/python" ../../scripts/python-has.py); }

in_python() { (cd python && "../$venv/bin/$1" "${@:2}"); }

step python_environment environment
step python_wheel_is_built_and_installed wheel
step python_wheel_has_no_dependencies no_dependencies
tests
tests_status=$?
step python_stubs_are_the_present_ones cargo xtask stubs python/didit_rs --check
step python_types_mypy in_python mypy
step python_types_pyright in_python pyright --pythonpath "../$venv/bin/python"
step python_lint in_python ruff check .
step python_format in_python ruff format --check .
step python_nothing_secret_was_printed scripts/no-secrets.sh "$log"
step python_has_all_public_items has_everything
step python_held_all_shared_scenarios holds_all python "$log" scenarios

summary=$(tail -1 "$log")
passed=$((passed + $(grep -oE '[0-9]+ passed' <<<"$summary" | grep -oE '[0-9]+' || echo 0)))
broken=$(($(grep -oE '[0-9]+ failed' <<<"$summary" | grep -oE '[0-9]+' || echo 0) + $(grep -oE '[0-9]+ error' <<<"$summary" | grep -oE '[0-9]+' || echo 0)))
failed=$((failed + broken))
close python "$tests_status"
