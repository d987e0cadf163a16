#!/usr/bin/env python3
"""Builds what is published, and compares sizes, import time and compile time to their budgets. Takes minutes.

Without arguments it measures everything; arguments are names of budgets. Fails if a size exceeds its budget. Times
depend on the machine: they are printed, and fail only with `--strict`. The last line is `sizes: N passed, N failed`.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
OUT = TARGET / "sizes"


class Budget(NamedTuple):
    """A limit, and what it limits."""

    label: str
    limit: float
    unit: str

    @property
    def is_time(self) -> bool:
        """Return whether the value depends on the machine."""
        return self.unit != "MB"


# The only list of budgets. Those of libraries are for linux-x86-64, stripped.
BUDGETS = {
    "check": Budget("`cargo check -p didit`, the crate alone, CPU time", 15.0, "s"),
    "wheel": Budget("Python wheel", 5.0, "MB"),
    "import": Budget("`import didit_rs`", 8.0, "ms"),
    "app": Budget("native library of apps (area `core`)", 4.5, "MB"),
    "jvm": Budget("native library of the JVM (all areas)", 6.5, "MB"),
    "jar": Budget("jar with one platform", 5.0, "MB"),
}


def run(*command: str, **environment: str) -> None:
    """Run a command in the project, and stop if it fails."""
    subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True)


def megabytes(file: Path) -> float:
    """Return the size of a file."""
    return file.stat().st_size / 1e6


def check() -> float:
    """Return the CPU time of checking the crate when its dependencies are compiled."""
    command = ("cargo", "check", "--quiet", "--package", "didit")
    run(*command, CARGO_INCREMENTAL="0")
    (ROOT / "core/src/lib.rs").touch()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(*command, CARGO_INCREMENTAL="0")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def python() -> str:
    """Return an interpreter with pip and without packages."""
    folder = OUT / "venv"
    if not folder.exists():
        venv.create(folder, with_pip=True)
    return str(folder / "bin/python")


def wheel() -> float:
    """Build the wheel as `pip install ./python` does, and return its size."""
    shutil.rmtree(OUT / "wheels", ignore_errors=True)
    run(python(), "-m", "pip", "--quiet", "wheel", "--no-deps", "--wheel-dir", str(OUT / "wheels"), "./python")
    return megabytes(next((OUT / "wheels").glob("*.whl")))


def import_time() -> float:
    """Return the best time of importing the package of the wheel."""
    if not list((OUT / "wheels").glob("*.whl")):
        wheel()
    built = str(next((OUT / "wheels").glob("*.whl")))
    run(python(), "-m", "pip", "--quiet", "install", "--force-reinstall", "--no-index", built)
    program = "import time; start = time.perf_counter(); import didit_rs; print(time.perf_counter() - start)"
    command = [python(), "-c", program]
    times = [subprocess.run(command, cwd=OUT, check=True, stdout=subprocess.PIPE, text=True).stdout for _ in range(25)]
    return min(map(float, times)) * 1e3


def library(*arguments: str) -> float:
    """Build the native library as it is published, and return its size without symbols."""
    run("cargo", "build", "--quiet", "--profile", "small", "--package", "didit-ffi", *arguments)
    name = "libdidit_ffi.dylib" if platform.system() == "Darwin" else "libdidit_ffi.so"
    stripped = OUT / name
    run("strip", *(["-x"] if name.endswith("dylib") else []), "-o", str(stripped), str(TARGET / "small" / name))
    return megabytes(stripped)


def app() -> float:
    """Return the size of the native library with the area `core`."""
    return library("--no-default-features")


def jar() -> float:
    """Build the jar with the library of this machine, and return its size."""
    run("scripts/kotlin-package.sh", KOTLIN_PROFILE="small")
    run("mvn", "-q", "-B", "-ntp", "-f", "kotlin/pom.xml", "package", "-DskipTests")
    return megabytes(next((ROOT / "target/kotlin/maven").glob("didit-*.jar")))


MEASURES = {"check": check, "wheel": wheel, "import": import_time, "app": app, "jvm": library, "jar": jar}


def passes(name: str, strict: bool) -> bool | None:
    """Measure, print a line, and return whether the budget holds: None for a longer time that does not count."""
    budget = BUDGETS[name]
    try:
        value = MEASURES[name]()
    except (subprocess.CalledProcessError, StopIteration, OSError) as error:
        print(f"{budget.label}: not measured, {error!r} ... FAILED", flush=True)
        return False
    within = value <= budget.limit
    ignored = not within and budget.is_time and not strict
    verdict = "ok" if within else "EXCEEDED" + ", which fails only with --strict" * ignored
    print(f"{budget.label}: {value:.2f} of {budget.limit:.1f} {budget.unit} ... {verdict}", flush=True)
    return None if ignored else within


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BUDGETS)}; by default all")
    parser.add_argument("--strict", action="store_true", help="fail also if a time exceeds its budget")
    arguments = parser.parse_args()
    if unknown := [name for name in arguments.names if name not in BUDGETS]:
        parser.error(f"no budget has the name {unknown[0]!r}: the names are {', '.join(BUDGETS)}")
    OUT.mkdir(parents=True, exist_ok=True)
    results = [passes(name, arguments.strict) for name in arguments.names or BUDGETS]
    failed = results.count(False)
    print(f"sizes: {results.count(True)} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
