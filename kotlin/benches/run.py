#!/usr/bin/env python3
"""Measures the Kotlin package: start, memory, calls, and size of the jar. Prints a table with the targets.

`make bench-kotlin` runs this after it built the package as published, and the server `still_platform`. `--baseline JAR`
adds a column for another build; `--program FOLDER` then names a folder with the class `Bench` for its interface.
Every measurement runs in a JVM of its own, and the packages take turns, so that noise of the machine affects both
alike. Times are those of the best run.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILT = ROOT / "target" / "kotlin" / "maven"

sys.path[:0] = [str(ROOT / "python" / "benches"), str(ROOT / "scripts")]

from documents import decision  # noqa: E402
from sizes import BUDGETS  # noqa: E402

# Name of the value, label, unit, target.
ROWS = [
    ("constructor", "constructor", "ms", 100.0),
    ("constructor_cpu", "constructor, CPU time", "ms", None),
    ("first_call", "first call", "ms", None),
    ("rss", "memory after the first call", "MB", None),
    ("sequential", "10,000 calls, one after another", "ms", None),
    ("sequential_cpu", "10,000 calls, one after another, CPU time", "ms", None),
    ("concurrent", "10,000 calls, 64 in flight", "ms", None),
    ("concurrent_cpu", "10,000 calls, 64 in flight, CPU time", "ms", None),
    ("rss_after", "memory after 30,000 calls", "MB", None),
    ("classes", "classes in the jar, compressed", "MB", None),
    ("native", "native library in the jar, compressed", "MB", None),
    ("jar", BUDGETS["jar"].label, BUDGETS["jar"].unit, BUDGETS["jar"].limit),
]


def libraries() -> list[str]:
    """Return the jars that the package needs, as Maven finds them."""
    pom = ["-q", "-B", "-f", str(ROOT / "kotlin/pom.xml")]
    with tempfile.NamedTemporaryFile(mode="r") as file:
        command = [
            "mvn",
            *pom,
            "dependency:build-classpath",
            "-DincludeScope=runtime",
            f"-Dmdep.outputFile={file.name}",
        ]
        subprocess.run(command, check=True)
        return file.read().strip().split(os.pathsep)


def sizes(jar: Path) -> dict[str, float]:
    """Return the size of a jar and of its parts in megabytes."""
    with zipfile.ZipFile(jar) as file:
        members = file.infolist()
    native = sum(member.compress_size for member in members if "didit_ffi" in member.filename)
    classes = sum(member.compress_size for member in members if member.filename.endswith(".class"))
    return {"classes": classes / 1e6, "native": native / 1e6, "jar": jar.stat().st_size / 1e6}


def measure(class_path: list[str], url: str, mode: str) -> dict[str, float]:
    """Run the program once and return what it prints."""
    command = ["java", "-cp", os.pathsep.join(class_path), "Bench", url, mode]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {name: float(value) for name, value in (line.split() for line in output.splitlines())}


def best(values: list[dict[str, float]]) -> dict[str, float]:
    """Return the best time, which noise cannot lower, and the median of memory."""
    names = values[0]
    return {
        name: (statistics.median if name.startswith("rss") else min)([value[name] for value in values])
        for name in names
    }


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jar", type=Path, default=BUILT / "didit-0.1.0.jar")
    parser.add_argument("--server", type=Path, default=ROOT / "target/release/examples/still_platform")
    parser.add_argument("--baseline", type=Path, help="jar of another build")
    parser.add_argument("--program", type=Path, help="folder with the class Bench for the baseline")
    parser.add_argument("--starts", type=int, default=15)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()

    needed = libraries()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        (path / "decision.json").write_text(json.dumps(decision(8192)))
        subprocess.run(
            ["javac", "-cp", os.pathsep.join([str(options.jar), *needed]), "-d", folder, str(HERE / "Bench.java")],
            check=True,
        )
        packages = {"now": ([folder, str(options.jar), *needed], options.jar)}
        if options.baseline:
            class_path = [str(options.program or folder), str(options.baseline), *needed]
            packages = {"baseline": (class_path, options.baseline), **packages}
        server = subprocess.Popen(
            [str(options.server), str(path / "decision.json")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert server.stdout is not None
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        starts: dict[str, list[dict[str, float]]] = {name: [] for name in packages}
        calls: dict[str, list[dict[str, float]]] = {name: [] for name in packages}
        for mode, count, found in (("start", options.starts, starts), ("calls", options.rounds, calls)):
            for _ in range(count):
                for name, (class_path, _) in packages.items():
                    found[name].append(measure(class_path, url, mode))
        server.terminate()
        server.wait()

    results = {name: best(calls[name]) | best(starts[name]) | sizes(jar) for name, (_, jar) in packages.items()}
    print(f"| | {' | '.join(packages)} | target |")
    print(f"| --- |{' ---: |' * (len(packages) + 1)}")
    for name, label, unit, target in ROWS:
        digits = 1 if unit == "MB" else 0
        cells = [f"{results[package][name]:.{digits}f} {unit}" for package in packages]
        print(f"| {label} | {' | '.join(cells)} | {f'< {target:.0f} {unit}' if target else ''} |")


main()
